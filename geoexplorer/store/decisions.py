"""The corrections that touched given events and documents, or the rows that belong to them."""

import json
import sqlite3
from collections.abc import Sequence

from geoexplorer.model.columns import COLUMNS
from geoexplorer.model.rows import RowSet
from geoexplorer.model.selection import Scope
from geoexplorer.store.exports import export_rows


def decisions_on(db: sqlite3.Connection, event_ids: Sequence[int], document_ids: Sequence[int]) -> RowSet:
    """Return the log of corrections of those events, of their sides and sums, and of those documents."""
    rows = db.execute(
        """select h.id from edits h
           where (h.table_name = 'events' and h.row_id in (select value from json_each(:events)))
              or (h.table_name = 'documents' and h.row_id in (select value from json_each(:documents)))
              or (h.table_name = 'participants' and h.row_id in
                  (select id from participants where event_id in (select value from json_each(:events))))
              or (h.table_name = 'amounts' and h.row_id in
                  (select id from amounts where event_id in (select value from json_each(:events))))
           order by h.id""",
        {"events": json.dumps(list(event_ids)), "documents": json.dumps(list(document_ids))},
    )
    found = export_rows(db, "edits", Scope(), ids=[row[0] for row in rows])
    return RowSet("edits", COLUMNS["edits"], found.rows)
