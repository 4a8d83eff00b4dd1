"""Find the entity that goes by a name."""

import sqlite3

from geoexplorer.model.folding import folded


def entity_called(db: sqlite3.Connection, words: str) -> int | None:
    """Return the entity that goes by these words (case and accents aside), the most mentioned if several do."""
    row = db.execute(
        """select a.entity_id from aliases a where a.folded = ?
           order by (select count(*) from mentions m where m.entity_id = a.entity_id) desc, a.entity_id limit 1""",
        (folded(words),),
    ).fetchone()
    return int(row[0]) if row else None
