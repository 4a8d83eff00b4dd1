"""Bring a file of an older version to this one: first a copy of it, then the steps it lacks."""

import contextlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from geoexplorer.errors import ProjectError
from geoexplorer.store.project import (
    LOCK_PATIENCE,
    LockedProjectError,
    back_up,
    checked_version,
    damaged,
    free_name,
    is_damage,
)
from geoexplorer.wording import tr


class FullDiskError(ProjectError):
    """There is no room to bring the file to this version; it is as it was."""


class OpeningCancelledError(ProjectError):
    """The user did not wait until the file was brought to this version; it is as it was."""


def upgrade(path: Path, version: int, cancelled: Callable[[], bool]) -> Path:
    """Bring the file to this version; return the copy of what it was.

    Raises ProjectError if another program writes to it, the disk is full or it was cancelled; file and folder are then
    as they were.
    """
    from geoexplorer.store import migrations  # brings sqlite_utils, which no other opening needs

    backup = free_name(path.with_suffix(f".backup-v{version}.geox"))
    try:
        if not back_up(path, backup, cancelled=cancelled):
            raise OpeningCancelledError(tr("{name} was left as it is", name=path.name))
        with closing(sqlite3.connect(path, isolation_level=None, timeout=LOCK_PATIENCE)) as db:
            migrations.migrate(db)
    except BaseException as error:
        with contextlib.suppress(ProjectError):
            if checked_version(path) == version:  # else the copy is all that is left of the old file
                backup.unlink(missing_ok=True)
        if isinstance(error, sqlite3.Error):
            raise _told(path, error) from error
        raise
    return backup


def _told(path: Path, error: sqlite3.Error) -> Exception:
    """Return what to tell the user; the error itself if there is nothing to do about it."""
    if "full" in str(error) or "disk I/O" in str(error):
        said = tr("{path} could not be brought to this version: the disk is full", path=path)
        return FullDiskError(said, tr("The file is as it was. Free some space, then try again"))
    if "locked" in str(error):
        said = tr("{path} is being written by another program", path=path)
        return LockedProjectError(said, tr("Try again when it is done"))
    return damaged(path, error) if is_damage(error) else error
