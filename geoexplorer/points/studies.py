"""The study in force in a project, and the study that fits any texts."""

import sqlite3
from dataclasses import replace

from geoexplorer.alignment.sensitivity import flat_weights
from geoexplorer.alignment.studies import read_study, shipped_study, study_for, study_of_all
from geoexplorer.model.alignment import Counting, Study
from geoexplorer.store.entities import documents_naming, entity_names
from geoexplorer.store.studies import active_definition, clusters_by_power
from geoexplorer.wording import tr


def active_study(db: sqlite3.Connection) -> Study:
    """Return the study marked active in the file; without one, the shipped one that fits the texts best."""
    stored = active_definition(db)
    if stored is not None:
        return read_study(stored, source=tr("The active study of this project"))
    name = study_for(documents_naming(db))
    return study_all(db) if name == "all" else shipped_study(name)


def study_all(db: sqlite3.Connection) -> Study:
    """Return the study `all`: every state mentioned, towards the five entities with the most clusters."""
    countries = sorted(documents_naming(db))
    return study_of_all(countries, clusters_by_power(db), entity_names(db))


def counted_as(study: Study, counting: Counting) -> Study:
    """Return the study as one looks at it for a while: with flat weights if wanted, one side, inherited groups."""
    weights = flat_weights(study.weights) if counting.flat else study.weights
    return replace(study, weights=weights, counting=counting)
