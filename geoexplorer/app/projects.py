"""Open a project for the window: the file, how it may be used, and the study it shows."""

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from geoexplorer.alignment.studies import DEFAULT, read_study, shipped_study
from geoexplorer.errors import ProjectError
from geoexplorer.model.alignment import Study
from geoexplorer.store.project import NewerProjectError, Project, open_project


@dataclass(frozen=True, slots=True)
class Opened:
    """An open project, its study, and what the user should know about how it was opened."""

    project: Project
    study: Study
    notice: str = ""


def open_for_window(path: Path, *, create: bool = False) -> Opened:
    """Open a project to read and write; a newer or write-protected one to read only, with a notice why.

    Raises ProjectError if it cannot be opened at all.
    """
    notice = ""
    try:
        project = open_project(path, create=create)
    except NewerProjectError:
        project = open_project(path, read_only=True)
        notice = "Made with a newer version of GeoExplorer; opened for reading only."
    except ProjectError:
        if not path.exists() or os.access(path, os.W_OK):
            raise
        project = open_project(path, read_only=True)
        notice = f"{path.name} is write-protected; opened for reading only. Save a copy to work on it."
    return Opened(project, active_study(project), notice)


def active_study(project: Project) -> Study:
    """Return the study the file marks as active; the shipped template `all` if it names none."""
    with closing(project.reader()) as db:
        return read_active_study(db)


def read_active_study(db: sqlite3.Connection) -> Study:
    """Return the study the file marks as active; the shipped template `all` if it names none."""
    from geoexplorer.store.studies import active_definition

    definition = active_definition(db)
    return read_study(definition, source="the active study") if definition else shipped_study(DEFAULT)
