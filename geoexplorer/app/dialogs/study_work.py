"""What the study dialogs read, off the main thread. No Qt."""

import re
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from geoexplorer.alignment.studies import (
    DEFAULT,
    MOST_POWERS,
    SHIPPED,
    new_study,
    read_study,
    shipped_study,
    write_study,
)
from geoexplorer.errors import GeoExplorerError, StudyError
from geoexplorer.model.alignment import Counting, Power, Study
from geoexplorer.points import study_all
from geoexplorer.store.studies import ActorRow, clusters_by_power, publishers, study_actors, study_definitions
from geoexplorer.wording import tr


@dataclass(frozen=True, slots=True)
class StudyGround:
    """What a study of this file can be made of."""

    actors: tuple[ActorRow, ...]
    publishers: dict[str, int]  # name -> documents
    kept: tuple[Study, ...]  # in the file
    shipped: tuple[Study, ...]

    def name(self, key: str) -> str:
        """Return the name of an actor; a key the texts do not mention stands for itself."""
        return next((actor.name for actor in self.actors if actor.key == key), key)


def study_ground(db: sqlite3.Connection) -> StudyGround:
    """Return what the file mentions, and the studies to choose from; one that cannot be read is left out."""
    kept = tuple(study for text in study_definitions(db).values() if (study := _readable(text)) is not None)
    shipped = (*(shipped_study(name) for name in SHIPPED), study_all(db))
    return StudyGround(tuple(study_actors(db)), publishers(db), kept, shipped)


def _readable(definition: str) -> Study | None:
    try:
        return read_study(definition)
    except StudyError:
        return None


def proposed_powers(
    db: sqlite3.Connection, countries: Collection[str], actors: Iterable[ActorRow]
) -> tuple[Power, ...]:
    """Return the states and organisations those countries have the most real events with."""
    clusters = clusters_by_power(db, countries)
    named = {a.key: a.name for a in actors if a.kind != "group" and a.key not in countries and clusters.get(a.key)}
    most = sorted(named, key=lambda key: (-clusters[key], key))[: 2 * MOST_POWERS]
    return tuple(Power(key, named[key], (key,)) for key in most)


def made_study(title: str, countries: Sequence[str], powers: Sequence[Power], taken: Collection[str]) -> Study:
    """Return a new study whose name nobody has yet."""
    stem = re.sub(r"\W+", "-", title.lower()).strip("-") or "study"
    names = [stem, *(f"{stem}-{i}" for i in range(2, 1000))]
    free = next(name for name in names if name not in {*taken, DEFAULT, *SHIPPED})
    return new_study(free, title, countries, powers)


def read_study_file(path: Path) -> Study:
    """Return the study of a TOML file; raises GeoExplorerError if it cannot be read."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise GeoExplorerError(
            tr("{name} cannot be read", name=path.name), tr("Choose a study that was exported as TOML")
        ) from error
    return replace(read_study(text, source=path.name), counting=Counting())


def write_study_file(path: Path, study: Study) -> None:
    """Write the study as TOML; raises GeoExplorerError if that cannot be done."""
    try:
        path.write_text(write_study(replace(study, counting=Counting())), "utf-8")
    except OSError as error:
        fault = tr("{name} was not written: {fault}", name=path.name, fault=error.strerror)
        raise GeoExplorerError(fault, tr("Save elsewhere")) from error


def grouped_power(power: Power, member: str, names: Mapping[str, str]) -> Power:
    """Return the power with one member more; its key is made of all of them, its name too unless it has its own."""
    members = (*power.members, member)
    own = power.name not in (names.get(power.key, power.key), _joined(power.members, names))
    return Power("_".join(members), power.name if own else _joined(members, names), members)


def _joined(members: Sequence[str], names: Mapping[str, str]) -> str:
    words = [names.get(key, key) for key in members]
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else words[0]
