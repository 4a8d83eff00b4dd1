"""Count events: in a scope, and those nobody has looked at."""

import sqlite3

from geoexplorer.model.selection import Scope
from geoexplorer.store.scope_sql import scope_where


def count_events_in_scope(db: sqlite3.Connection, scope: Scope) -> int:
    """Return the number of events the scope holds."""
    where, parameters = scope_where(scope, "events")
    return int(db.execute(f"select count(*) from events e where {where}", parameters).fetchone()[0])


def count_unseen(db: sqlite3.Connection) -> int:
    """Return the number of events nobody has reviewed."""
    return int(db.execute("select count(*) from events where review = 'unseen'").fetchone()[0])
