"""Read the tags people have given."""

import sqlite3


def tag_names(db: sqlite3.Connection) -> list[str]:
    """Return every tag once, the most used first."""
    return [row[0] for row in db.execute("select name from tags group by name order by count(*) desc, name")]


def tagged_rows(db: sqlite3.Connection, name: str, table: str) -> dict[int, int]:
    """Return row id -> tag id of the rows of a table that have the tag."""
    rows = db.execute("select row_id, id from tags where name = ? and table_name = ?", (name, table))
    return dict(rows.fetchall())
