"""Open or create one project file: pragmas, writer and reader connections, backup, newer and damaged files."""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from geoexplorer.errors import ProjectError
from geoexplorer.wording import tr

# Repeated here so that opening a project does not import sqlite_utils (130 ms); a test holds them equal.
APPLICATION_ID = 0x47454F58
SCHEMA_VERSION = 2
SQLITE_MAGIC = b"SQLite format 3\x00"
PAGES_AT_ONCE = 512  # of a copy, two megabytes, between two looks whether it is still wanted
LOCK_PATIENCE = 0.5  # s an opening waits for a file that another program has shut off altogether


@dataclass(frozen=True, slots=True)
class Project:
    """A project file that was checked; connections are opened from it, one a thread."""

    path: Path
    read_only: bool = False
    backup: Path | None = None  # of an older version of the file, if opening brought it to this one

    def writer(self) -> sqlite3.Connection:
        """Open the connection that writes; there is one at a time. Raises ProjectError if read-only."""
        if self.read_only:
            raise ProjectError(
                tr("{path} is open for reading only", path=self.path), tr("Save a copy and work on that")
            )
        return _configured(sqlite3.connect(self.path, isolation_level=None, check_same_thread=False, timeout=10))

    def reader(self) -> sqlite3.Connection:
        """Open a connection that can only read."""
        db = sqlite3.connect(
            _read_uri(self.path, self.read_only),
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=10,
        )
        db.row_factory = sqlite3.Row
        db.execute("pragma query_only = on")
        return db


class NewerProjectError(ProjectError):
    """The file was made by a newer GeoExplorer: it can be read, not written."""


class ProtectedProjectError(ProjectError):
    """The file, or the folder it lies in, may not be written: it can be read."""


class LockedProjectError(ProjectError):
    """Another program has shut the file off for now."""


class DamagedProjectError(ProjectError):
    """The bytes of the file are not what SQLite wrote."""


def never() -> bool:
    """Say that nobody has cancelled."""
    return False


def open_project(
    path: Path | str, *, create: bool = False, read_only: bool = False, cancelled: Callable[[], bool] = never
) -> Project:
    """Return the project at that path, migrated to the newest schema (after a backup, which can be cancelled).

    `create` makes the file if it is not there. Raises ProjectError, in one line, if the file is missing,
    is no project, is damaged, is locked, cannot be written, or comes from a newer version: the last four each have
    an error of their own, as have a full disk and a copying that was cancelled.
    """
    path = Path(path).absolute()
    if not path.exists():
        if not create:
            raise ProjectError(
                tr("{path} does not exist", path=path),
                tr("Check the name, or make a project with `geoexplorer import`"),
            )
        return _create(path)
    version = checked_version(path)
    if version > SCHEMA_VERSION and not read_only:
        raise NewerProjectError(
            tr(
                "{path} was made by a newer GeoExplorer (schema {version}, this one knows {known})",
                path=path,
                version=version,
                known=SCHEMA_VERSION,
            ),
            tr("Install the newer version; until then it can be opened for reading only"),
        )
    if not read_only and not os.access(path, os.W_OK):
        raise ProtectedProjectError(tr("{path} is read-only", path=path), tr("Make it writable, or work on a copy"))
    if not read_only and not os.access(path.parent, os.W_OK):
        raise ProtectedProjectError(
            tr("{path} lies in a folder that is read-only", path=path), tr("Work on a copy in another folder")
        )
    if version >= SCHEMA_VERSION or read_only:
        return Project(path, read_only)
    from geoexplorer.store.upgrade import upgrade

    return Project(path, backup=upgrade(path, version, cancelled))


def is_older(path: Path) -> bool:
    """Tell whether the file was made by an older version; False too where `open_project` would refuse it."""
    try:
        return path.exists() and checked_version(path) < SCHEMA_VERSION
    except ProjectError:
        return False


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """Run the block in one transaction: all of it is written, or nothing."""
    try:
        db.execute("begin immediate")
        yield
        db.execute("commit")
    except BaseException as error:
        if db.in_transaction:
            db.execute("rollback")
        if isinstance(error, sqlite3.Error):
            raise write_failed(db, error) from error
        raise


def can_write(project: Project, *, patience: float = 0.0) -> bool:
    """Tell whether nobody else is writing to the file; waits up to `patience` seconds for that."""
    try:
        with closing(sqlite3.connect(project.path, isolation_level=None, timeout=patience)) as db:
            db.execute("begin immediate")
            db.execute("rollback")
    except sqlite3.OperationalError:
        return False
    return True


def settle(project: Project) -> None:
    """Bring what stands in the log of SQLite into the file, so that the file alone holds everything.

    The last connection that may write does so; but readers may be closed after it. Does nothing while others write.
    """
    with contextlib.suppress(sqlite3.Error), closing(sqlite3.connect(project.path, timeout=0)) as db:
        db.execute("pragma wal_checkpoint(passive)")


def log_of(path: Path) -> Path | None:
    """Return the log of SQLite beside a file, if it holds anything that is not in the file yet."""
    log = path.with_name(path.name + "-wal")
    return log if log.exists() and log.stat().st_size else None


def is_damage(error: BaseException) -> bool:
    """Tell whether an error says that the file is damaged."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return isinstance(error, DamagedProjectError) or code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def write_failed(db: sqlite3.Connection, error: sqlite3.Error) -> Exception:
    """Return what to tell the user when a write fails: full disk, lock, damage or read-only; else the error itself."""
    path = next((row[2] for row in db.execute("pragma database_list") if row[1] == "main"), "")
    text = str(error)
    if "full" in text or "disk I/O" in text:
        return ProjectError(
            tr("{path} could not be written: the disk is full", path=path), tr("Free some space; nothing was lost")
        )
    if "locked" in text:
        return ProjectError(
            tr("{path} is being written by another program", path=path), tr("Close it there, then try again")
        )
    if is_damage(error):
        return damaged(Path(path), error)
    if "readonly" in text:
        return ProjectError(tr("{path} is read-only", path=path), tr("Make it writable, or work on a copy"))
    return error


def back_up(path: Path, target: Path, *, cancelled: Callable[[], bool] = never) -> bool:
    """Copy the project, with what other connections have committed, to `target`; False if it was cancelled.

    The copy is of one moment: who writes meanwhile need not wait. Raises ProjectError if both are one file.
    """
    if target.exists() and target.samefile(path):
        raise ProjectError(tr("{path} is the file itself", path=target), tr("Choose another name"))

    def look(_status: int, _left: int, _pages: int) -> None:
        if cancelled():
            raise _CancelledError

    # a connection that may write tidies up behind itself: no log stays beside the file
    uri = _read_uri(path, True) if _is_protected(path) else path.absolute().as_uri() + "?mode=rw"
    source = sqlite3.connect(uri, uri=True, isolation_level=None)
    with closing(source), closing(sqlite3.connect(target)) as copy:
        source.execute("begin")
        source.execute("select count(*) from sqlite_schema").fetchone()  # from here on this moment is what is read
        try:
            source.backup(copy, pages=PAGES_AT_ONCE, progress=look)
        except _CancelledError:
            return False
    return True


class _CancelledError(Exception):
    """Ends a copy half way."""


def _create(path: Path) -> Project:
    if not path.parent.is_dir():
        raise ProjectError(
            tr("{path} cannot be made: the folder {folder} does not exist", path=path, folder=path.parent),
            tr("Make the folder first"),
        )
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            db.execute("pragma journal_mode = wal")
            _apply_migrations(db)
    except sqlite3.Error as error:
        raise ProjectError(
            tr("{path} cannot be made: {error}", path=path, error=error), tr("Choose a folder you can write to")
        ) from error
    return Project(path)


def checked_version(path: Path) -> int:
    """Return the schema of a file. Raises ProjectError if it is no project, damaged, locked or may not be read."""
    not_a_project = ProjectError(tr("{path} is not a GeoExplorer project", path=path), tr("Choose a .geox file"))
    if path.is_dir():
        raise not_a_project
    try:
        with path.open("rb") as file:
            if file.read(16) != SQLITE_MAGIC:
                raise not_a_project
    except OSError as error:
        raise ProjectError(
            tr("{path} cannot be read: {error}", path=path, error=error.strerror), tr("Check who may read it")
        ) from error
    try:
        with closing(sqlite3.connect(_read_uri(path, _is_protected(path)), uri=True, timeout=LOCK_PATIENCE)) as db:
            application_id = db.execute("pragma application_id").fetchone()[0]
            version = int(db.execute("pragma user_version").fetchone()[0])
            db.execute("select count(*) from sqlite_schema").fetchone()
    except sqlite3.DatabaseError as error:
        if "locked" in str(error):
            raise LockedProjectError(
                tr("{path} is shut off by another program", path=path), tr("Try again when it is done")
            ) from error
        if not is_damage(error):
            raise ProjectError(
                tr("{path} cannot be read: {error}", path=path, error=error), tr("Check who may read it")
            ) from error
        raise damaged(path, error) from error
    if application_id != APPLICATION_ID:
        raise not_a_project
    return version


def damaged(path: Path, error: sqlite3.Error) -> DamagedProjectError:
    """Return what to tell the user when SQLite finds damage."""
    return DamagedProjectError(
        tr("{path} is damaged: {error}", path=path, error=error),
        tr("Open a backup, or try `geoexplorer check --repair`"),
    )


def free_name(path: Path) -> Path:
    """Return the path, or if it is taken the first of `NAME 2.geox`, `NAME 3.geox` ... that is not."""
    found, number = path, 1
    while found.exists():
        number += 1
        found = path.with_name(f"{path.stem} {number}{path.suffix}")
    return found


def _apply_migrations(db: sqlite3.Connection) -> None:
    from geoexplorer.store.migrations import migrate

    migrate(db)


def scratch_copy(db: sqlite3.Connection) -> sqlite3.Connection:
    """Return a copy of a project in memory, to try out what is not meant to last; the caller closes it."""
    copy = _configured(sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False))
    db.backup(copy)
    return copy


def _configured(db: sqlite3.Connection) -> sqlite3.Connection:
    db.row_factory = sqlite3.Row
    db.execute("pragma foreign_keys = on")
    db.execute("pragma synchronous = normal")
    return db


def _is_protected(path: Path) -> bool:
    return not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK)


def _read_uri(path: Path, read_only: bool) -> str:
    # A WAL file in a folder that cannot be written opens only as immutable: there is nobody to change it.
    fixed = read_only and not os.access(path.parent, os.W_OK)
    return path.absolute().as_uri() + ("?immutable=1" if fixed else "?mode=ro")
