"""All rows of a project: those that undo must bring back, and those that only grow."""

import sqlite3

AUTHOR = "A. K."
GROWING = ("edits", "reviews")
Tables = dict[str, list[tuple[object, ...]]]


def tables(db: sqlite3.Connection) -> Tables:
    """Return every row of every table that undo must bring back, derived ones included."""
    names = db.execute(
        "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like '%_fts%'"
    ).fetchall()
    return {
        name: sorted((tuple(row) for row in db.execute(f"select * from {name}")), key=repr)
        for (name,) in names
        if name not in GROWING
    }


def grown(db: sqlite3.Connection) -> Tables:
    """Return the rows of the tables that only grow."""
    return {name: [tuple(row) for row in db.execute(f"select * from {name} order by id")] for name in GROWING}


def ids(db: sqlite3.Connection, query: str) -> list[int]:
    return [row[0] for row in db.execute(query)]
