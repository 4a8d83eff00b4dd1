"""Count events: in a scope, those nobody has looked at, and by country."""

import json
import sqlite3
from collections.abc import Sequence

from geoexplorer.model.selection import Scope
from geoexplorer.store.scope_sql import scope_where


def count_events_in_scope(db: sqlite3.Connection, scope: Scope) -> int:
    """Return the number of events the scope holds."""
    where, parameters = scope_where(scope, "events")
    return int(db.execute(f"select count(*) from events e where {where}", parameters).fetchone()[0])


def count_unseen(db: sqlite3.Connection) -> int:
    """Return the number of events nobody has reviewed."""
    return int(db.execute("select count(*) from events where review = 'unseen'").fetchone()[0])


def country_told_most(db: sqlite3.Connection, countries: Sequence[str], powers: Sequence[str]) -> str | None:
    """Return which of the countries has most evidence towards the powers (all by key); None if none has any."""
    row = db.execute(
        """select c.key from contributions b join entities c on c.id = b.country_id
           join entities p on p.id = b.power_id
           where c.key in (select value from json_each(:countries))
               and p.key in (select value from json_each(:powers)) and b.review <> 'rejected'
           group by c.key order by count(distinct b.cluster_id) desc, c.key limit 1""",
        {"countries": json.dumps(list(countries)), "powers": json.dumps(list(powers))},
    ).fetchone()
    return str(row[0]) if row else None
