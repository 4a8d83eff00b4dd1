"""Read the judged rows of a file in a form in which another file of the same texts can be compared with it."""

import json
import sqlite3
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from geoexplorer.store.agreement import FIELDS, JudgedTable, edited_rows

IDENTITY: Mapping[JudgedTable, tuple[str, ...]] = {
    "events": ("start", "end", "event_type", "actor_id", "recipient_id"),
    "mentions": ("start", "end", "label", "entity_id"),
}
"""What tells a row from others of its text, as it was extracted."""

RowKey = tuple[str | int | None, ...]


@dataclass(frozen=True, slots=True)
class ComparableRow:
    """A row as it stands now. `values` name entities by key; `verdict` is None where nobody has judged it."""

    row_id: int
    document_id: int
    title: str
    start: int
    end: int
    sentence: str
    added: bool
    verdict: str | None
    values: Mapping[str, str]


def comparable_rows(db: sqlite3.Connection, table: JudgedTable, texts: Collection[str]) -> dict[RowKey, ComparableRow]:
    """Return the rows of texts (by SHA-256), by what was extracted, so that a row is found again once corrected.

    Ids differ between files that were imported apart, and corrections change sides and types: the key is made of the
    values before the first correction. Equal rows of one place are numbered.
    """
    keys = {row[0]: str(row[1]) for row in db.execute("select id, key from entities")}
    first, edited = _first_values(db, table), edited_rows(db)
    seen: Counter[RowKey] = Counter()
    found: dict[RowKey, ComparableRow] = {}
    for row in _rows(db, table, texts):
        key = (row["sha256"], *(_plain(name, row, first.get(row["id"], {}), keys) for name in IDENTITY[table]))
        seen[key] += 1
        is_edited = (table, row["id"]) in edited
        found[(*key, seen[key])] = _comparable(table, row, keys, is_edited=is_edited)
    return found


def document_hashes(db: sqlite3.Connection) -> set[str]:
    """Return the SHA-256 of every text of the file."""
    return {str(row[0]) for row in db.execute("select sha256 from documents")}


def judged_hashes(db: sqlite3.Connection, table: JudgedTable) -> set[str]:
    """Return the SHA-256 of the texts in which a person has judged or changed a row: only there files can differ."""
    rows = db.execute(
        f"""select distinct d.sha256 from {table} t join documents d on d.id = t.document_id
            where t.review <> 'unseen' or t.id in (select row_id from edits where table_name = ?)""",
        (table,),
    )
    return {str(row[0]) for row in rows}


def _rows(db: sqlite3.Connection, table: JudgedTable, texts: Collection[str]) -> sqlite3.Cursor:
    columns = ", ".join(f"t.{name}" for name in dict.fromkeys(("start", "end", *FIELDS[table])))
    return db.execute(
        f"""select t.id, t.document_id, t.review, d.title, d.sha256, {columns},
                coalesce(substr(d.text, s.start + 1, s.end - s.start), t.quote) as sentence
            from {table} t join documents d on d.id = t.document_id left join sentences s on s.id = t.sentence_id
            where d.sha256 in (select value from json_each(?)) order by t.id""",
        (json.dumps(sorted(texts)),),
    )


def _comparable(table: JudgedTable, row: sqlite3.Row, keys: Mapping[int, str], *, is_edited: bool) -> ComparableRow:
    values = {name.removesuffix("_id"): _words(_plain(name, row, {}, keys)) for name in FIELDS[table]}
    return ComparableRow(
        row["id"], row["document_id"], row["title"], row["start"], row["end"], row["sentence"],
        row["review"] == "added", _verdict(row["review"], is_edited=is_edited), values,
    )  # fmt: skip


def _verdict(review: str, *, is_edited: bool) -> str | None:
    if review in ("accepted", "added"):
        return "edited" if is_edited else "accepted"
    return None if review == "unseen" else review


def _plain(name: str, row: sqlite3.Row, first: Mapping[str, Any], keys: Mapping[int, str]) -> str | int | None:
    value: str | int | None = first[name] if name in first else row[name]
    return keys.get(value, value) if name.endswith("_id") and isinstance(value, int) else value


def _words(value: str | int | None) -> str:
    return "" if value is None else str(value)


def _first_values(db: sqlite3.Connection, table: JudgedTable) -> dict[int, dict[str, Any]]:
    """Return, by row, the values that corrected columns had before the first correction."""
    first: dict[int, dict[str, Any]] = {}
    rows = db.execute(
        "select row_id, before from edits where table_name = ? and before is not null and after is not null"
        " order by id",
        (table,),
    )
    for row_id, before in rows:
        known = first.setdefault(row_id, {})
        for name, value in json.loads(before).items():
            known.setdefault(name, value)
    return first
