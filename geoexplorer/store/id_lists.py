"""Which rows a table shows, and in which order: lists of ids, so that a page is read only when it is painted."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from geoexplorer.model.folding import folded
from geoexplorer.model.selection import Scope
from geoexplorer.store.scope_sql import scope_where

Ids = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Order:
    """A column to sort by; rows without a value come last either way."""

    column: str
    descending: bool = False


EVENT_ORDERS = {
    "date": "e.date_start",
    "actor": "(select name from entities where id = e.actor_id)",
    "recipient": "(select name from entities where id = e.recipient_id)",
    "act": "e.quote",
    "event_type": "e.event_type",
    "domain": "e.domain",
    "polarity": "e.polarity",
    "modality": "e.modality",
    "attribution": "e.attribution",
    "speaker": "coalesce((select name from entities where id = e.speaker_entity_id), e.speaker_text)",
    "amount": "(select max(low) from amounts where event_id = e.id and kind = 'money')",
    "title": "(select title from documents where id = e.document_id)",
    "publisher": "(select publisher from documents where id = e.document_id)",
    "confidence": "e.confidence",
    "review": "e.review",
}
EVENT_GROUPS = {
    "year": "substr(e.date_start, 1, 4)",
    "actor": EVENT_ORDERS["actor"],
    "recipient": EVENT_ORDERS["recipient"],
    "event_type": "e.event_type",
    "domain": "e.domain",
    "title": EVENT_ORDERS["title"],
    "publisher": EVENT_ORDERS["publisher"],
}
ENTITY_ORDERS = {
    "name": "n.name collate nocase",
    "kind": "n.kind",
    "country": "n.country",
    "mentions": "c.mentions",
    "documents": "c.documents",
    "aliases": "(select count(*) from aliases a where a.entity_id = n.id)",
}
DOCUMENT_ORDERS = {
    "title": "d.title collate nocase",
    "publisher": "d.publisher",
    "published": "d.published",
    "basis": "d.published_basis",
    "language": "d.language",
    "events": "(select count(*) from events x where x.document_id = d.id and x.review <> 'rejected')",
    "characters": "length(d.text)",
    "imported": "d.imported_at",
}
NOTE_ORDERS = {"at": "o.at", "author": "o.author", "table": "o.table_name", "text": "o.text collate nocase"}
BY_DATE = Order("date", descending=True)


def event_ids(
    db: sqlite3.Connection, scope: Scope, order: Order = BY_DATE, limit: int | None = None, group: str = ""
) -> Ids:
    """Return the events of the scope in that order; ties by place in the file. `limit`: the first so many.

    With a group (a key of EVENT_GROUPS) the groups come one after the other, as in `event_groups`.
    """
    where, parameters = scope_where(scope, "events")
    first = f"order by {EVENT_GROUPS[group]} nulls last, " if group else "order by "
    ordered = _ordered(EVENT_ORDERS, order, "e.id").replace("order by ", first, 1)
    return _ids(db, f"select e.id from events e where {where} {ordered}", parameters, limit)


def event_groups(db: sqlite3.Connection, scope: Scope, group: str) -> tuple[tuple[str, int], ...]:
    """Return each group of the events of a scope with its size, in order; those without a value last, as ""."""
    where, parameters = scope_where(scope, "events")
    rows = db.execute(
        f"""select coalesce({EVENT_GROUPS[group]}, ''), count(*) from events e where {where}
            group by {EVENT_GROUPS[group]} order by {EVENT_GROUPS[group]} nulls last""",
        parameters,
    )
    return tuple((str(row[0]), int(row[1])) for row in rows)


def entity_ids(
    db: sqlite3.Connection, scope: Scope, words: str = "", order: Order = Order("mentions", True),
    limit: int | None = None,
) -> Ids:  # fmt: skip
    """Return the entities mentioned in the scope; `words`: only those one of whose names holds them."""
    where, parameters = scope_where(scope, "mentions")
    named = ""
    if words.strip():
        parameters["words"] = f"%{_escaped(folded(words))}%"
        named = "and n.id in (select a.entity_id from aliases a where a.folded like :words escape '\\')"
    documents = "count(distinct m.document_id)" if order.column == "documents" else "0"
    # + keeps the table scan: by the index each of 400,000 mentions is looked up for its review (0.6 s against 1.5 s)
    sql = f"""select n.id from (select m.entity_id, count(*) as mentions, {documents} as documents
            from mentions m where m.entity_id is not null and {where} group by +m.entity_id) c
        join entities n on n.id = c.entity_id where 1 {named} {_ordered(ENTITY_ORDERS, order, "n.id")}"""
    return _ids(db, sql, parameters, limit)


def listed_document_ids(
    db: sqlite3.Connection, scope: Scope, words: str = "", order: Order = Order("published"), limit: int | None = None
) -> Ids:
    """Return the documents of the scope; `words`: only those whose title or publisher holds them."""
    where, parameters = scope_where(scope, "documents")
    named = ""
    if words.strip():
        parameters["words"] = f"%{_escaped(words.strip())}%"
        named = "and (d.title like :words escape '\\' or d.publisher like :words escape '\\')"
    sql = f"select d.id from documents d where {where} {named} {_ordered(DOCUMENT_ORDERS, order, 'd.id')}"
    return _ids(db, sql, parameters, limit)


def note_ids(
    db: sqlite3.Connection, words: str = "", order: Order = Order("at", True), limit: int | None = None
) -> Ids:
    """Return the notes of the project; `words`: only those whose text holds them."""
    parameters: dict[str, str | int] = {"words": f"%{_escaped(words.strip())}%"}
    sql = f"""select o.id from notes o where o.text like :words escape '\\'
        {_ordered(NOTE_ORDERS, order, "o.id")}"""
    return _ids(db, sql, parameters, limit)


def positions(ids: Ids, wanted: Iterable[int]) -> Ids:
    """Return where in the list the wanted ids stand, in the order of the list."""
    return np.flatnonzero(np.isin(ids, np.fromiter(wanted, np.int64))).astype(np.int64)


def _ordered(orders: dict[str, str], order: Order, tie: str) -> str:
    direction = "desc" if order.descending else "asc"
    return f"order by {orders[order.column]} {direction} nulls last, {tie}"


def _ids(db: sqlite3.Connection, sql: str, parameters: dict[str, str | int], limit: int | None) -> Ids:
    if limit is not None:
        sql, parameters = f"{sql} limit :row_limit", {**parameters, "row_limit": limit}
    return np.fromiter((row[0] for row in db.execute(sql, parameters)), np.int64)


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
