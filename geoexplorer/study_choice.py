"""Which study a project counts by: the one asked for, the one it has, else the one that fits its texts."""

import sqlite3
from dataclasses import replace
from pathlib import Path

from geoexplorer.alignment.studies import (
    DEFAULT,
    SHIPPED,
    read_study,
    shipped_study,
    study_for,
    study_of_all,
    write_study,
)
from geoexplorer.errors import StudyError
from geoexplorer.model.alignment import Study
from geoexplorer.store.documents import published_years
from geoexplorer.store.entities import documents_naming, entity_names
from geoexplorer.store.studies import active_definition, clusters_by_power, keep_study
from geoexplorer.wording import tr

OLDER_TEXTS = 10  # one in so many texts


def read_wanted_study(wanted: str) -> Study | None:
    """Return the study of that shipped name or TOML file, None for `all` (it depends on the texts).

    Raises StudyError if there is neither.
    """
    if wanted == DEFAULT:
        return None
    if wanted in SHIPPED:
        return shipped_study(wanted)
    path = Path(wanted)
    if not path.is_file():
        raise StudyError(
            tr("There is no study {wanted}", wanted=wanted),
            tr("Name a TOML file, or one of {names}", names=", ".join((*SHIPPED, DEFAULT))),
        )
    return read_study(path.read_text("utf-8"), source=str(path))


def choose_study(db: sqlite3.Connection, wanted: str | None) -> None:
    """Keep the study asked for in the file; without a wish, one that fits the texts if the file has none yet."""
    if wanted is None and active_definition(db) is not None:
        return
    name = wanted or study_for(documents_naming(db))
    study = _reaching_back(db, read_wanted_study(name) or _all_mentioned(db))
    keep_study(db, study.name, write_study(study))


def _all_mentioned(db: sqlite3.Connection) -> Study:
    return study_of_all(sorted(documents_naming(db)), clusters_by_power(db), entity_names(db))


def _reaching_back(db: sqlite3.Connection, study: Study) -> Study:
    """Let the charts begin with the texts where these are older than the years the study was written for."""
    years = published_years(db)
    older = sum(n for year, n in years.items() if study.start and year < study.start[:4])
    return replace(study, start=min(years)) if older * OLDER_TEXTS >= sum(years.values()) > 0 else study
