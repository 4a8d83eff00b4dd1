"""How many rows an export would have, and which rows stand behind picked events."""

import json
import sqlite3
from collections.abc import Sequence

from geoexplorer.model.columns import ExportTable
from geoexplorer.model.selection import Scope
from geoexplorer.store.scope_sql import scope_where
from geoexplorer.store.search import count_passages

_BEHIND = {
    "events": "select e.id from picked p join events e on e.id = p.value order by p.key",
    "passages": "select e.sentence_id from picked p join events e on e.id = p.value group by 1 order by min(p.key)",
    "documents": "select e.document_id from picked p join events e on e.id = p.value group by 1 order by min(p.key)",
    "mentions": """select m.id from picked p join events e on e.id = p.value
        join mentions m on m.sentence_id = e.sentence_id and m.review <> 'rejected'
        group by 1 order by min(p.key), m.start, m.id""",
    "entities": """select n.id from (
            select p.key, e.actor_id as id from picked p join events e on e.id = p.value union all
            select p.key, e.recipient_id from picked p join events e on e.id = p.value union all
            select p.key, t.entity_id from picked p join participants t on t.event_id = p.value) x
        join entities n on n.id = x.id group by 1 order by min(x.key), n.id""",
    "edits": """select h.id from picked p join edits h on h.table_name = 'events' and h.row_id = p.value
        order by h.id""",
}


def ids_behind(db: sqlite3.Connection, table: ExportTable, event_ids: Sequence[int]) -> list[int]:
    """Return the rows of a table that belong to those events, in the order of the events."""
    sql = f"with picked as (select key, value from json_each(:picked)) {_BEHIND[table]}"
    return [row[0] for row in db.execute(sql, {"picked": json.dumps([int(i) for i in event_ids])})]


def count_rows(db: sqlite3.Connection, table: ExportTable, scope: Scope) -> int:
    """Return how many rows a table (not alignment) has in the scope; slow on large files: a job."""
    if table == "passages":
        return count_passages(db, scope).passages
    if table == "edits":
        return int(db.execute("select count(*) from edits").fetchone()[0])
    if table == "entities":
        where, parameters = scope_where(scope, "mentions")
        sql = f"select count(distinct m.entity_id) from mentions m where m.entity_id is not null and {where}"
        return int(db.execute(sql, parameters).fetchone()[0])
    where, parameters = scope_where(scope, table)  # type: ignore[arg-type]  # alignment has no rows of its own
    return int(db.execute(f"select count(*) from {table} {table[0]} where {where}", parameters).fetchone()[0])
