"""Copy what can still be read of a damaged project into a new file, row by row, and drop what then points nowhere."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from geoexplorer.store.project import open_project, transaction

LOWEST = -(2**62)
DERIVED = {"bearings", "contributions"}  # made anew from the events
LONGEST_HOLE = 2**40  # row ids


def salvage(source: sqlite3.Connection, target: Path) -> None:
    """Make a new project of the rows that can be read; the source is only read.

    References that lead nowhere are set to null where that is allowed; else their row is left out. The search index
    is made anew; what is derived from events is not there yet. Raises ProjectError if the target cannot be made,
    sqlite3.DatabaseError if not even the tables of the source are known.
    """
    with closing(open_project(target, create=True).writer()) as db:
        db.execute("pragma foreign_keys = off")
        tables = [name for name in _tables(db) if name not in DERIVED]
        there = {table: _columns(source, table) for table in tables}  # a file without a schema fails here
        with transaction(db):
            for table in tables:
                _copy_table(source, db, table, there[table])
            db.execute("insert or ignore into clusters (id) select distinct cluster_id from events")
            while sum(_mend_references(db, table) for table in tables):
                pass
            db.execute("insert into sentences_fts (sentences_fts) values ('rebuild')")


def _tables(db: sqlite3.Connection) -> list[str]:
    """Return the tables of our schema; those of the search index are not strict."""
    rows = db.execute("select name from pragma_table_list where schema = 'main' and type = 'table' and strict")
    return [row[0] for row in rows]


def _columns(db: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in db.execute(f"pragma table_info({table})")]


def _copy_table(source: sqlite3.Connection, db: sqlite3.Connection, table: str, there: list[str]) -> None:
    columns = [column for column in _columns(db, table) if column in there]
    if not columns:
        return
    insert = f"insert or ignore into {table} ({_names(columns)}) values ({', '.join('?' * len(columns))})"
    without_ids = db.execute("select wr from pragma_table_list where name = ?", (table,)).fetchone()[0]
    rows = _whole_rows(source, table, columns) if without_ids else _readable(source, table, columns)
    for row in rows:
        with suppress(sqlite3.IntegrityError):  # a row whose bytes are not what was written
            db.execute(insert, row)


def _whole_rows(db: sqlite3.Connection, table: str, columns: list[str]) -> Iterator[tuple[object, ...]]:
    """Yield the rows of a table without row ids, up to the first that cannot be read."""
    with suppress(sqlite3.DatabaseError):
        for row in db.execute(f"select {_names(columns)} from {table}"):
            yield tuple(row)


def _readable(db: sqlite3.Connection, table: str, columns: list[str]) -> Iterator[tuple[object, ...]]:
    """Yield the rows of a table, going on behind each stretch that cannot be read."""
    place, step = LOWEST, 0
    while step < LONGEST_HOLE:
        try:
            for row in db.execute(
                f"select rowid, {_names(columns)} from {table} where rowid > ? order by rowid", (place,)
            ):
                place, step = int(row[0]), 0
                yield tuple(row)[1:]
            return
        except sqlite3.DatabaseError:
            step = max(1, 2 * step)
            place = max(place, 0) + step


def _mend_references(db: sqlite3.Connection, table: str) -> int:
    """Set references to rows that are not there to null, or delete their row; return how many rows that touched."""
    needed = {row[1] for row in db.execute(f"pragma table_info({table})") if row[3]}
    touched = 0
    for reference in db.execute(f"pragma foreign_key_list({table})").fetchall():
        parent, column, key = reference[2], f'"{reference[3]}"', reference[4] or "id"
        lost = f"{column} is not null and {column} not in (select {key} from {parent})"
        act = f"delete from {table}" if reference[3] in needed else f"update {table} set {column} = null"
        touched += db.execute(f"{act} where {lost}").rowcount
    return touched


def _names(columns: list[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)
