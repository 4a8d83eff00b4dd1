"""The study in force in a project, and the study that fits any texts."""

import sqlite3
from collections import Counter

from geoexplorer.alignment.studies import read_study, shipped_study, study_for, study_of_all
from geoexplorer.model.alignment import Study
from geoexplorer.store.contributions import clusters_towards
from geoexplorer.store.entities import documents_naming, entity_names
from geoexplorer.store.studies import active_definition


def active_study(db: sqlite3.Connection) -> Study:
    """Return the study marked active in the file; without one, the shipped one that fits the texts best."""
    stored = active_definition(db)
    if stored is not None:
        return read_study(stored, source="The active study of this project")
    name = study_for(Counter(documents_naming(db)))
    return study_all(db) if name == "all" else shipped_study(name)


def study_all(db: sqlite3.Connection) -> Study:
    """Return the study `all`: every state mentioned, towards the five entities with the most clusters."""
    countries = sorted(documents_naming(db))
    return study_of_all(countries, clusters_towards(db), entity_names(db))
