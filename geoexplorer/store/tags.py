"""Read the tags people have given."""

import sqlite3


def tag_names(db: sqlite3.Connection) -> list[str]:
    """Return every tag once, the most used first."""
    return [row[0] for row in db.execute("select name from tags group by name order by count(*) desc, name")]
