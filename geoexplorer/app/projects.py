"""Open a project for the window: the file, how it may be used, and the study it shows."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from geoexplorer.alignment.studies import DEFAULT, read_study, shipped_study
from geoexplorer.model.alignment import Study
from geoexplorer.store.backups import is_backup
from geoexplorer.store.claims import Claim, HeldProjectError, Holder, claim
from geoexplorer.store.events import count_events
from geoexplorer.store.project import (
    DamagedProjectError,
    NewerProjectError,
    Project,
    ProtectedProjectError,
    can_write,
    is_damage,
    never,
    open_project,
)
from geoexplorer.store.studies import active_definition
from geoexplorer.wording import tr

Reason = Literal["", "newer", "protected", "held", "locked", "backup", "damaged"]
"""Why a file can only be read: made by a newer version, write-protected, open in another window, being written by
another program, a backup that is to stay as it is, damaged."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An open project, its study, and why it can only be read, if so."""

    project: Project
    study: Study
    reason: Reason = ""
    claim: Claim | None = None
    holder: Holder | None = None  # who works on the file elsewhere


def open_for_window(
    path: Path, *, create: bool = False, backup_folder: Path | None = None, cancelled: Callable[[], bool] = never
) -> Opened:
    """Open a project to read and write, and claim it; where that cannot be, to read only, with the reason.

    `backup_folder` is where this user's backups stand; `cancelled` is asked while a file of an older version is
    copied. Raises ProjectError if it cannot be opened at all.
    """
    path = path.absolute()
    if is_backup(path, backup_folder):
        return _opened(open_project(path, read_only=True), "backup")
    try:
        held = claim(path) if path.exists() else None
    except HeldProjectError as error:
        return _opened(open_project(path, read_only=True), "held", holder=error.holder)
    try:
        return _claimed(path, held, cancelled, create=create)
    except BaseException:
        if held is not None:
            held.release()
        raise


def _claimed(path: Path, held: Claim | None, cancelled: Callable[[], bool], *, create: bool) -> Opened:
    try:
        project = open_project(path, create=create, cancelled=cancelled)
    except (NewerProjectError, ProtectedProjectError) as error:
        if held is not None:
            held.release()  # who only reads keeps nobody from writing
        newer = isinstance(error, NewerProjectError)
        return _opened(open_project(path, read_only=True), "newer" if newer else "protected")
    held = held or claim(path)  # a new file
    free = can_write(project)
    return _opened(project if free else replace(project, read_only=True), "" if free else "locked", held)


def _opened(project: Project, reason: Reason, held: Claim | None = None, holder: Holder | None = None) -> Opened:
    try:
        return Opened(project, active_study(project), reason, held, holder)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        said = tr("{path} is damaged: {error}", path=project.path, error=error)
        raise DamagedProjectError(said, tr("Open a backup")) from error


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
