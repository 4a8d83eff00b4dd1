"""The order in which one reads: documents by publication, undated last, and the events in them by place."""

import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from geoexplorer.model.selection import Focus, Scope
from geoexplorer.store.scope_sql import scope_where

ORDER = "d.published is null, d.published, d.id"


@dataclass(frozen=True, slots=True)
class ReadingOrder:
    """The events of a set as one reads them; three columns of one length, so that millions fit."""

    event_ids: "array[int]"
    document_ids: "array[int]"
    starts: "array[int]"

    def __len__(self) -> int:
        return len(self.event_ids)

    def place(self, focus: Focus | None) -> int:
        """Return the position of what is being read: its event, else the last one not after it; -1 before all."""
        if focus is None:
            return -1
        if focus.table == "events" and focus.row_id is not None and focus.row_id in self.event_ids:
            return self.event_ids.index(focus.row_id)
        if focus.document_id not in self.document_ids:
            return -1
        first = self.document_ids.index(focus.document_id)
        last = first + self.document_ids[first:].count(focus.document_id)
        return bisect_left(self.starts, focus.start + 1, first, last) - 1

    def focus_at(self, place: int) -> tuple[int, int]:
        """Return (event id, document id) at a position."""
        return self.event_ids[place], self.document_ids[place]


def events_in_reading_order(db: sqlite3.Connection, scope: Scope, picked: Sequence[int] = ()) -> ReadingOrder:
    """Return the picked events, or if none is picked those of the scope, in reading order."""
    where, parameters = scope_where(scope, "events")
    if picked:
        where, parameters = "e.id in (select value from json_each(:picked))", {"picked": str(list(picked))}
    rows = db.execute(
        f"""select e.id, e.document_id, e.start from events e join documents d on d.id = e.document_id
            where {where} order by {ORDER}, e.start, e.id""",
        parameters,
    )
    columns = array("q"), array("q"), array("q")
    while page := rows.fetchmany(10_000):
        for column, values in zip(columns, zip(*page, strict=True), strict=True):
            column.extend(values)
    return ReadingOrder(*columns)


def documents_in_reading_order(db: sqlite3.Connection, scope: Scope) -> "array[int]":
    """Return the documents of the scope in reading order."""
    where, parameters = scope_where(scope, "documents")
    rows = db.execute(f"select d.id from documents d where {where} order by {ORDER}", parameters)
    return array("q", (row[0] for row in rows))
