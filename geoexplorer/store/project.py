"""Open or create one project file: pragmas, writer and reader connections, backup, newer and damaged files."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from geoexplorer.errors import ProjectError

# Repeated here so that opening a project does not import sqlite_utils (130 ms); a test holds them equal.
APPLICATION_ID = 0x47454F58
SCHEMA_VERSION = 1
SQLITE_MAGIC = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Project:
    """A project file that was checked; connections are opened from it, one a thread."""

    path: Path
    read_only: bool = False

    def writer(self) -> sqlite3.Connection:
        """Open the connection that writes; there is one at a time. Raises ProjectError if read-only."""
        if self.read_only:
            raise ProjectError(f"{self.path} is open for reading only", "Save a copy and work on that")
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


def open_project(path: Path | str, *, create: bool = False, read_only: bool = False) -> Project:
    """Return the project at that path, migrated to the newest schema (after a backup).

    `create` makes the file if it is not there. Raises ProjectError, in one line, if the file is missing,
    is no project, is damaged, cannot be written, or comes from a newer version (NewerProjectError).
    """
    path = Path(path).absolute()
    if not path.exists():
        if not create:
            raise ProjectError(f"{path} does not exist", "Check the name, or make a project with `geoexplorer import`")
        return _create(path)
    version = _checked_version(path)
    if version > SCHEMA_VERSION and not read_only:
        raise NewerProjectError(
            f"{path} was made by a newer GeoExplorer (schema {version}, this one knows {SCHEMA_VERSION})",
            "Install the newer version; until then it can be opened for reading only",
        )
    if not read_only and not os.access(path, os.W_OK):
        raise ProjectError(f"{path} is read-only", "Make it writable, or work on a copy")
    if version < SCHEMA_VERSION and not read_only:
        _migrate(path, version)
    return Project(path, read_only)


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


def write_failed(db: sqlite3.Connection, error: sqlite3.Error) -> Exception:
    """Return what to tell the user when a write fails: full disk, lock or read-only; else the error itself."""
    path = next((row[2] for row in db.execute("pragma database_list") if row[1] == "main"), "")
    text = str(error)
    if "full" in text or "disk I/O" in text:
        return ProjectError(f"{path} could not be written: the disk is full", "Free some space; nothing was lost")
    if "locked" in text:
        return ProjectError(f"{path} is being written by another program", "Close it there, then try again")
    if "readonly" in text:
        return ProjectError(f"{path} is read-only", "Make it writable, or work on a copy")
    return error


def back_up(path: Path, target: Path) -> None:
    """Copy the project, with what other connections have committed, to `target`."""
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)


def _create(path: Path) -> Project:
    if not path.parent.is_dir():
        raise ProjectError(f"{path} cannot be made: the folder {path.parent} does not exist", "Make the folder first")
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            db.execute("pragma journal_mode = wal")
            _apply_migrations(db)
    except sqlite3.Error as error:
        raise ProjectError(f"{path} cannot be made: {error}", "Choose a folder you can write to") from error
    return Project(path)


def _checked_version(path: Path) -> int:
    not_a_project = ProjectError(f"{path} is not a GeoExplorer project", "Choose a .geox file")
    if path.is_dir():
        raise not_a_project
    try:
        with path.open("rb") as file:
            if file.read(16) != SQLITE_MAGIC:
                raise not_a_project
    except OSError as error:
        raise ProjectError(f"{path} cannot be read: {error.strerror}", "Check who may read it") from error
    try:
        with closing(sqlite3.connect(_read_uri(path, not os.access(path, os.W_OK)), uri=True)) as db:
            application_id = db.execute("pragma application_id").fetchone()[0]
            version = int(db.execute("pragma user_version").fetchone()[0])
            db.execute("select count(*) from sqlite_schema").fetchone()
    except sqlite3.DatabaseError as error:
        raise ProjectError(
            f"{path} is damaged: {error}", "Open a backup, or try `geoexplorer check --repair`"
        ) from error
    if application_id != APPLICATION_ID:
        raise not_a_project
    return version


def _migrate(path: Path, version: int) -> None:
    backup = path.with_suffix(f".backup-v{version}.geox")
    back_up(path, backup)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        _apply_migrations(db)


def _apply_migrations(db: sqlite3.Connection) -> None:
    from geoexplorer.store.migrations import migrate

    migrate(db)


def _configured(db: sqlite3.Connection) -> sqlite3.Connection:
    db.row_factory = sqlite3.Row
    db.execute("pragma foreign_keys = on")
    db.execute("pragma synchronous = normal")
    return db


def _read_uri(path: Path, read_only: bool) -> str:
    # A WAL file in a folder that cannot be written opens only as immutable: there is nobody to change it.
    fixed = read_only and not os.access(path.parent, os.W_OK)
    return path.as_uri() + ("?immutable=1" if fixed else "?mode=ro")
