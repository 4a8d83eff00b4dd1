"""Backups of a project: copies of one moment, proved whole before they count, the older ones thinned out."""

import os
import re
import shutil
import sqlite3
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from geoexplorer.errors import ProjectError
from geoexplorer.store.damage import integrity
from geoexplorer.store.project import DamagedProjectError, back_up, free_name, is_damage, log_of
from geoexplorer.wording import tr

FOLDER = "GeoExplorer backups"  # beside the project, unless another is chosen
STAMP = "%Y-%m-%d %H-%M-%S"  # local time, as a name of a file that Windows takes too
STAMPED = re.compile(r" (\d{4}-\d\d-\d\d \d\d-\d\d-\d\d)( \d+)?$")
TAG = 8  # hexadecimal digits that tell projects of one name apart in a folder for all
SECOND = 1_000_000_000  # ns
ROOM_LEFT = 50_000_000  # bytes a backup leaves free on the disk
_one_at_a_time = threading.Lock()


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where the backups of one project stand and how many are kept."""

    project: Path
    folder: Path | None = None  # None: beside the project
    count: int = 5

    @property
    def place(self) -> Path:
        """The folder the backups stand in."""
        return self.folder or self.project.parent / FOLDER

    @property
    def stem(self) -> str:
        """What the names of its backups begin with."""
        if self.folder is None:
            return self.project.stem
        return f"{self.project.stem} {sha256(str(self.project).encode()).hexdigest()[:TAG]}"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a project as it was at a moment (local time)."""

    path: Path
    at: datetime


def backups(shelf: Shelf) -> list[Backup]:
    """Return the backups of a project, the newest first; none if the folder cannot be read."""
    found = []
    try:
        names = sorted(path.name for path in shelf.place.iterdir())
    except OSError:
        return []
    for name in names:
        stamp = STAMPED.search(Path(name).stem)
        if name.endswith(".geox") and stamp and name[: stamp.start()] == shelf.stem:
            found.append(Backup(shelf.place / name, datetime.strptime(stamp[1], STAMP)))
    return sorted(found, key=_moment, reverse=True)


def is_backup(path: Path, folder: Path | None) -> bool:
    """Tell whether a file is one of our backups: it must stay as it is."""
    return stamped(path) is not None and (path.parent.name == FOLDER or path.parent == folder)


def stamped(path: Path) -> datetime | None:
    """Return the moment in the name of a backup; None if the name holds none."""
    found = STAMPED.search(path.stem)
    return datetime.strptime(found[1], STAMP) if found else None


def named_after(backup: Path) -> str:
    """Return the name of the project that a backup is of."""
    return STAMPED.sub("", backup.stem) + backup.suffix


def is_due(shelf: Shelf) -> bool:
    """Tell whether the project was written to since its last backup; never, if none are kept."""
    if shelf.count < 1:
        return False
    last = next(iter(backups(shelf)), None)
    return last is None or not _same_time(last.path.stat().st_mtime_ns, _written(shelf.project))


def make_backup(
    shelf: Shelf, *, now: datetime | None = None, cancelled: Callable[[], bool] = lambda: False
) -> Backup | None:
    """Copy the project if a backup is due, prove that the copy is whole, and remove what is one too many.

    None if none was due, or it was cancelled. Raises DamagedProjectError if the project is damaged: its copy is thrown
    away and the backups there are stay; ProjectError if there is no room or the folder cannot be written.
    """
    with _one_at_a_time:
        try:
            made = _copied(shelf, now or datetime.now(), cancelled) if is_due(shelf) else None
        except (OSError, sqlite3.Error) as error:
            if is_damage(error):
                raise DamagedProjectError(
                    tr("{path} is damaged: {error}", path=shelf.project, error=error), tr("Open the last backup")
                ) from error
            raise ProjectError(
                tr("No backup could be written to {place}: {error}", place=shelf.place, error=error),
                tr("Choose another folder in the settings"),
            ) from error
        if made is not None:
            _remove_all_but(kept(backups(shelf), shelf.count), shelf)
        return made


def kept(found: Sequence[Backup], count: int) -> list[Backup]:
    """Choose which backups stay: the newer half of the count, and of those before them the last of each day."""
    newest_first = sorted(found, key=_moment, reverse=True)
    recent = newest_first[: (count + 1) // 2]
    days = {backup.at.date() for backup in recent}
    daily: list[Backup] = []
    for backup in newest_first[len(recent) :]:
        if backup.at.date() not in days:
            days.add(backup.at.date())
            daily.append(backup)
    chosen = recent + daily[: count - len(recent)]
    others = [backup for backup in newest_first if backup not in chosen]
    return chosen + others[: count - len(chosen)]


def restore(backup: Backup, project: Path) -> Path:
    """Write a copy of a backup beside the project, under a name that is free; neither of the two is touched.

    Raises ProjectError if it cannot be written there, or the backup is damaged itself.
    """
    target = free_name(project.with_name(f"{project.stem} (backup {backup.at:%Y-%m-%d %H-%M}).geox"))
    try:
        back_up(backup.path, target)
        if faults := integrity(target):
            raise DamagedProjectError(faults[0])
    except (OSError, sqlite3.Error, DamagedProjectError) as error:
        target.unlink(missing_ok=True)
        if is_damage(error):
            raise DamagedProjectError(tr("{path} is damaged", path=backup.path), tr("Open an older backup")) from error
        raise ProjectError(
            tr("{path} could not be written: {error}", path=target, error=error), tr("Copy the backup by hand")
        ) from error
    return target


def _same_time(kept: int, written: int) -> bool:
    """Compare two times in nanoseconds; sticks keep whole, or even, seconds only."""
    return kept == written or (kept % SECOND == 0 and abs(kept - written) <= 2 * SECOND)


def _moment(backup: Backup) -> tuple[datetime, int]:
    found = STAMPED.search(backup.path.stem)
    return backup.at, int(found[2] or 1) if found else 0  # two of one second are told apart by a number


def _copied(shelf: Shelf, now: datetime, cancelled: Callable[[], bool]) -> Backup | None:
    shelf.place.mkdir(parents=True, exist_ok=True)
    size = shelf.project.stat().st_size
    if shutil.disk_usage(shelf.place).free < size + ROOM_LEFT:
        raise ProjectError(
            tr("No backup was written to {place}: the disk is full", place=shelf.place), tr("Free some space")
        )
    written = _written(shelf.project)
    half = shelf.place / f"{shelf.stem}.{os.getpid()}.partial"
    try:
        if not back_up(shelf.project, half, cancelled=cancelled):
            return None
        faults = integrity(half, cancelled=cancelled)
        if cancelled():
            return None
        if faults:
            raise DamagedProjectError(
                tr("{path} is damaged: {error}", path=shelf.project, error=faults[0]),
                tr("Open the last backup"),
            )
        os.utime(half, ns=(written, written))
        whole = free_name(shelf.place / f"{shelf.stem} {now.strftime(STAMP)}.geox")
        half.rename(whole)
    finally:
        for rest in ("", "-journal", "-wal", "-shm"):
            half.with_name(half.name + rest).unlink(missing_ok=True)
    return Backup(whole, now.replace(microsecond=0))


def _written(project: Path) -> int:
    """Return when the project was last written to, in nanoseconds; the newest part may stand in its log still."""
    log = log_of(project)
    return max(path.stat().st_mtime_ns for path in (project, log) if path)


def _remove_all_but(stay: Sequence[Backup], shelf: Shelf) -> None:
    paths = {backup.path for backup in stay}
    for backup in backups(shelf):
        if backup.path not in paths:
            backup.path.unlink(missing_ok=True)
