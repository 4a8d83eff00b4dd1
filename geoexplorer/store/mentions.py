"""Read mentions: the spans that name someone or something."""

import sqlite3
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class MentionRow:
    """A stored mention with its entity; `value` is JSON."""

    id: int
    document_id: int
    sentence_id: int | None
    start: int
    end: int
    quote: str
    label: str
    entity_id: int | None
    entity_key: str | None
    entity_name: str | None
    metonym: bool
    value: str | None
    extractor: str
    rule: str
    confidence: float
    review: str


_SELECT = """select m.id, m.document_id, m.sentence_id, m.start, m.end, m.quote, m.label, m.entity_id, n.key, n.name,
    m.metonym, m.value, m.extractor, m.rule, m.confidence, m.review
    from mentions m left join entities n on n.id = m.entity_id"""


def mentions_of_document(db: sqlite3.Connection, document_id: int) -> list[MentionRow]:
    """Return the mentions of a document in text order, rejected ones too."""
    return _rows(db, f"{_SELECT} where m.document_id = ? order by m.start, m.end desc, m.id", [document_id])


def mentions_of_entity(db: sqlite3.Connection, entity_id: int, limit: int = 1000) -> list[MentionRow]:
    """Return mentions of an entity by document and place, rejected ones too."""
    sql = f"{_SELECT} where m.entity_id = ? order by m.document_id, m.start limit ?"
    return _rows(db, sql, [entity_id, limit])


def mention_rows(db: sqlite3.Connection, ids: list[int]) -> list[MentionRow]:
    """Return the mentions of those ids, in the order of the ids."""
    marks = ", ".join("?" * len(ids))
    by_id = {row.id: row for row in _rows(db, f"{_SELECT} where m.id in ({marks})", ids)}
    return [by_id[i] for i in ids if i in by_id]


def _rows(db: sqlite3.Connection, sql: str, parameters: list[int]) -> list[MentionRow]:
    return [_row(list(row)) for row in db.execute(sql, parameters)]


def _row(values: list[Any]) -> MentionRow:
    values[10] = bool(values[10])  # 0 or 1 in the file
    return MentionRow(*values)
