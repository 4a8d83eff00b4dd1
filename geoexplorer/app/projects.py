"""Open a project for the window: the file, how it may be used, and the study it shows."""

import os
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from geoexplorer.alignment.studies import DEFAULT, read_study, shipped_study
from geoexplorer.errors import ProjectError
from geoexplorer.model.alignment import Study
from geoexplorer.store.events import count_events
from geoexplorer.store.project import NewerProjectError, Project, open_project
from geoexplorer.store.studies import active_definition
from geoexplorer.wording import tr


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
        notice = tr("Made with a newer version of GeoExplorer; opened for reading only.")
    except ProjectError:
        if not path.exists() or os.access(path, os.W_OK):
            raise
        project = open_project(path, read_only=True)
        notice = tr("{name} is write-protected; opened for reading only. Save a copy to work on it.", name=path.name)
    return Opened(project, active_study(project), notice)


def active_study(project: Project) -> Study:
    """Return the study the file marks as active, else the one that fits its texts."""
    with closing(project.reader()) as db:
        definition = active_definition(db)
        if definition is not None:
            return read_study(definition, source=tr("The active study of this project"))
        if not count_events(db):
            return shipped_study(DEFAULT)
        from geoexplorer import points  # numpy comes with it: not for the start of a file that names its study

        return points.active_study(db)
