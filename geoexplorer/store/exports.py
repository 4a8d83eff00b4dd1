"""The rows of each table for export, read a batch at a time, so that memory stays small."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from itertools import chain

from geoexplorer.model.columns import COLUMNS, DOCUMENT_TEXT, ExportTable
from geoexplorer.model.rows import Cell, Column, RowSet
from geoexplorer.model.selection import Scope
from geoexplorer.store.long_texts import has_long_texts, with_sentences
from geoexplorer.store.scope_sql import scope_where
from geoexplorer.store.search import passage_ids, passage_rows

BATCH = 256
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
    where, parameters = scope_where(scope, "events")
    chosen = f"v.id in (select e.id from events e where {where})"
    return _viewed(db, "event_list", "events", columns, (chosen, parameters), ids)


def _mentions(
    db: sqlite3.Connection, scope: Scope, columns: Sequence[Column], ids: Sequence[int] | None
) -> Iterator[Sequence[Cell]]:
    where, parameters = scope_where(scope, "mentions")
    chosen = f"v.id in (select m.id from mentions m where {where})"
    return _viewed(db, "mention_list", "mentions", columns, (chosen, parameters), ids)


def _viewed(
    db: sqlite3.Connection,
    view: str,
    table: str,
    columns: Sequence[Column],
    chosen: tuple[str, dict[str, str | int]],
    ids: Sequence[int] | None,
) -> Iterator[Sequence[Cell]]:
    """Return rows of a view; where texts are long the sentence is not computed by the view, row by row."""
    names = [column.name for column in columns]
    cut = "sentence" in names and has_long_texts(db)
    select = ", ".join("null" if cut and name == "sentence" else f"v.{name}" for name in names)
    source = f"{view} v"
    if cut:
        select = f"v.document_id, s.start, s.end, {select}"
        source += f" join {table} t on t.id = v.id left join sentences s on s.id = t.sentence_id"
    if ids is not None:
        rows = _picked(db, f"select {select} from {source} join json_each(:picked) p on v.id = p.value", ids)
    else:
        rows = _stream(db, f"select {select} from {source} where {chosen[0]} order by v.id", chosen[1])
    return with_sentences(db, rows, names.index("sentence")) if cut else rows


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
    return chain.from_iterable(iter(lambda: cursor.fetchmany(BATCH), []))
