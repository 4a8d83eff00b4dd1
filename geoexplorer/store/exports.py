"""The rows of each table for export, read a batch at a time, so that memory stays small."""

import json
import sqlite3
from collections.abc import Iterator, Sequence

from geoexplorer.model.columns import COLUMNS, DOCUMENT_TEXT, ExportTable
from geoexplorer.model.rows import Cell, Column, RowSet
from geoexplorer.model.selection import Scope
from geoexplorer.store.export_values import EVENT_JOINS, EVENT_VALUES, MENTION_JOINS, MENTION_VALUES, filled, selected
from geoexplorer.store.scope_sql import scope_where
from geoexplorer.store.search import passage_ids, passage_rows

BATCH = 2000
PASSAGE_BATCH = 500
ENTITY_VALUES = {
    "mentions": "count(m.id)",
    "documents": "count(distinct m.document_id)",
    "aliases": "(select json_group_array(a.alias) from aliases a where a.entity_id = n.id)",
}
DOCUMENT_VALUES = {
    "characters": "length(d.text)",
    "events": "(select count(*) from events x where x.document_id = d.id and x.review <> 'rejected')",
}


def export_rows(
    db: sqlite3.Connection,
    table: ExportTable,
    scope: Scope,
    *,
    columns: Sequence[str] | None = None,
    ids: Sequence[int] | None = None,
) -> RowSet:
    """Return the rows of a table in scope; with `ids` just these rows, in that order, whatever the scope.

    The counts of entities are those of the scope either way.

    `columns` picks and orders columns by name; documents can also be asked for their `text`. Raises
    KeyError for a column that is not there, and for `alignment`, whose rows come from points.
    """
    chosen = pick_columns(table, columns)
    read = {
        "events": _events, "mentions": _mentions, "passages": _passages, "entities": _entities,
        "documents": _documents, "edits": _edits,
    }[table]  # fmt: skip
    return RowSet(table, chosen, read(db, scope, chosen, ids))


def pick_columns(table: str, names: Sequence[str] | None = None) -> tuple[Column, ...]:
    """Return the columns of those names, all of the table by default; raises KeyError for an unknown one."""
    if names is None:
        return COLUMNS[table]
    known = {column.name: column for column in COLUMNS[table]}
    if table == "documents":
        known["text"] = DOCUMENT_TEXT
    return tuple(known[name] for name in names)


def _events(
    db: sqlite3.Connection, scope: Scope, columns: Sequence[Column], ids: Sequence[int] | None
) -> Iterator[Sequence[Cell]]:
    names = [column.name for column in columns]
    sql = f"select e.id, e.document_id, s.start, s.end, {selected(EVENT_VALUES, names, 'e')} from"
    if ids is not None:
        sql = f"{sql} json_each(:picked) p join events e on e.id = p.value {EVENT_JOINS}"
        return filled(db, _picked(db, sql, ids), names)
    where, parameters = scope_where(scope, "events")
    return filled(db, _stream(db, f"{sql} events e {EVENT_JOINS} where {where} order by e.id", parameters), names)


def _mentions(
    db: sqlite3.Connection, scope: Scope, columns: Sequence[Column], ids: Sequence[int] | None
) -> Iterator[Sequence[Cell]]:
    names = [column.name for column in columns]
    sql = f"select m.id, m.document_id, s.start, s.end, {selected(MENTION_VALUES, names, 'm')} from"
    if ids is not None:
        sql = f"{sql} json_each(:picked) p join mentions m on m.id = p.value {MENTION_JOINS}"
        return filled(db, _picked(db, sql, ids), names)
    where, parameters = scope_where(scope, "mentions")
    return filled(db, _stream(db, f"{sql} mentions m {MENTION_JOINS} where {where} order by m.id", parameters), names)


def _passages(
    db: sqlite3.Connection, scope: Scope, columns: Sequence[Column], ids: Sequence[int] | None
) -> Iterator[Sequence[Cell]]:
    sentence_ids = passage_ids(db, scope) if ids is None else list(ids)
    addresses = dict(db.execute("select id, url from documents where url is not null").fetchall())
    for begin in range(0, len(sentence_ids), PASSAGE_BATCH):
        for p in passage_rows(db, scope, sentence_ids[begin : begin + PASSAGE_BATCH]):
            values: dict[str, Cell] = {
                "id": p.sentence_id, "document_id": p.document_id, "title": p.title, "publisher": p.publisher,
                "url": addresses.get(p.document_id), "published": p.published, "section": p.section,
                "start": p.start, "end": p.end, "left": p.left, "hit": p.hit, "right": p.right,
            }  # fmt: skip
            yield [values[column.name] for column in columns]


def _entities(
    db: sqlite3.Connection, scope: Scope, columns: Sequence[Column], ids: Sequence[int] | None
) -> Iterator[Sequence[Cell]]:
    names = ", ".join(ENTITY_VALUES.get(column.name, f"n.{column.name}") for column in columns)
    where, parameters = scope_where(scope, "mentions")
    if ids is not None:
        sql = (
            f"select {names} from json_each(:picked) p join entities n on n.id = p.value"
            f" left join mentions m on m.entity_id = n.id and {where} group by p.key"
        )
        return _picked(db, sql, ids, parameters)
    return _stream(
        db,
        f"select {names} from mentions m join entities n on n.id = m.entity_id where {where}"
        " group by n.id order by count(m.id) desc, n.key",
        parameters,
    )


def _documents(
    db: sqlite3.Connection, scope: Scope, columns: Sequence[Column], ids: Sequence[int] | None
) -> Iterator[Sequence[Cell]]:
    names = ", ".join(DOCUMENT_VALUES.get(column.name, f"d.{column.name}") for column in columns)
    if ids is not None:
        return _picked(db, f"select {names} from json_each(:picked) p join documents d on d.id = p.value", ids)
    where, parameters = scope_where(scope, "documents")
    return _stream(db, f"select {names} from documents d where {where} order by d.id", parameters)


def _edits(
    db: sqlite3.Connection, scope: Scope, columns: Sequence[Column], ids: Sequence[int] | None
) -> Iterator[Sequence[Cell]]:
    """Corrections have no scope of their own: the log is exported whole."""
    names = ", ".join(f"h.{column.name}" for column in columns)
    if ids is not None:
        return _picked(db, f"select {names} from json_each(:picked) p join edits h on h.id = p.value", ids)
    del scope
    return _stream(db, f"select {names} from edits h order by h.id", {})


def _picked(
    db: sqlite3.Connection, sql: str, ids: Sequence[int], parameters: dict[str, str | int] | None = None
) -> Iterator[Sequence[Cell]]:
    picked = json.dumps([int(i) for i in ids])
    return _stream(db, f"{sql} order by p.key", {**(parameters or {}), "picked": picked})


def _stream(db: sqlite3.Connection, sql: str, parameters: dict[str, str | int]) -> Iterator[Sequence[Cell]]:
    cursor = db.cursor()
    cursor.row_factory = None  # plain tuples: a million rows need no names
    cursor.execute(sql, parameters)
    while batch := cursor.fetchmany(BATCH):
        yield from batch
