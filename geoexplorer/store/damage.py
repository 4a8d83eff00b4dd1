"""What is wrong with a damaged file, as far as SQLite can still tell."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

from geoexplorer.store.project import log_of

STEPS_BETWEEN_LOOKS = 2_000  # of SQLite's machine, or pages and cells that it looks at
MOST = 5  # faults that are named


def integrity(path: Path, *, cancelled: Callable[[], bool] = lambda: False) -> tuple[str, ...]:
    """Return what SQLite finds wrong with a file, in its words; nothing if it is whole. Reads all of it.

    What is returned after it was cancelled means nothing.
    """
    # as immutable nothing is written beside the file either; but then what its log holds would not be read
    how = "?mode=ro" if log_of(path) else "?immutable=1"
    try:
        with closing(sqlite3.connect(path.absolute().as_uri() + how, uri=True)) as db:
            db.set_progress_handler(lambda: int(cancelled()), STEPS_BETWEEN_LOOKS)
            return faults_of(db)
    except sqlite3.DatabaseError as error:
        return (str(error),)


def faults_of(db: sqlite3.Connection, most: int = MOST) -> tuple[str, ...]:
    """Return what SQLite finds wrong with an open file: its own lines, or the tables that cannot be read."""
    try:
        return tuple(islice(_lines(db, f"pragma integrity_check({most})"), most))
    except sqlite3.DatabaseError as error:  # too much is broken to look at the file as one: at each table then
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise  # nobody wants to know any more: who closes the file waits for this
        return tuple(islice(_broken_tables(db), most)) or (str(error),)


def _broken_tables(db: sqlite3.Connection) -> Iterator[str]:
    tables = db.execute("select name from sqlite_schema where type = 'table' and sql not like 'create virtual%'")
    for (name,) in tables.fetchall():
        try:
            yield from (f"table {name}: {line}" for line in _lines(db, f"pragma integrity_check('{name}')"))
        except sqlite3.DatabaseError:
            yield f"the table {name} cannot be read"


def _lines(db: sqlite3.Connection, pragma: str) -> Iterator[str]:
    for (words,) in db.execute(pragma):
        for line in str(words).splitlines():
            if line != "ok" and not line.startswith("***"):
                yield line
