"""Read the standing corrections and find the rows that a new one touches."""

import sqlite3
from dataclasses import dataclass
from typing import Any

from geoexplorer.model.folding import folded
from geoexplorer.model.repair import Repair


@dataclass(frozen=True, slots=True)
class RepairRow:
    """A stored repair with the entity it leads to and whether it is in force."""

    id: int
    kind: str
    pattern: str
    scope: str
    entity_id: int | None
    entity_name: str | None
    active: bool
    hits: int


@dataclass(frozen=True, slots=True)
class Reference:
    """A column of a row that points to an entity."""

    table: str
    row_id: int
    column: str


_REFERENCES = (
    ("mentions", "entity_id"),
    ("events", "actor_id"),
    ("events", "recipient_id"),
    ("events", "speaker_entity_id"),
    ("participants", "entity_id"),
    ("third_bearings", "country_id"),
    ("third_bearings", "power_id"),
    ("candidates", "actor_id"),
    ("candidates", "recipient_id"),
)


def active_repairs(db: sqlite3.Connection) -> list[Repair]:
    """Return the repairs that later imports follow, oldest first: a newer one of the same words wins."""
    rows = db.execute(
        """select r.kind, r.pattern, n.key from repairs r left join entities n on n.id = r.entity_id
           where r.active and r.scope = 'everywhere' order by r.id"""
    )
    return [Repair(*row) for row in rows]


def repair_rows(db: sqlite3.Connection) -> list[RepairRow]:
    """Return all repairs, newest first; `hits` counts the mentions they lead to now."""
    rows = db.execute(
        """select r.id, r.kind, r.pattern, r.scope, r.entity_id, n.name, r.active,
               (select count(*) from mentions m where m.entity_id = r.entity_id)
           from repairs r left join entities n on n.id = r.entity_id order by r.id desc"""
    )
    return [_repair_row(list(row)) for row in rows]


def _repair_row(values: list[Any]) -> RepairRow:
    values[6] = bool(values[6])  # 0 or 1 in the file
    return RepairRow(*values)


def references_to(db: sqlite3.Connection, entity_id: int) -> list[Reference]:
    """Return every column of every row that points to the entity."""
    return [
        Reference(table, row[0], column)
        for table, column in _REFERENCES
        for row in db.execute(f"select id from {table} where {column} = ? order by id", (entity_id,))
    ]


def mentions_written(db: sqlite3.Connection, words: str, document_id: int | None = None) -> list[int]:
    """Return the mentions of those words, case and accents aside, in one document or in all."""
    rows = db.execute(
        "select id, quote from mentions where (? is null or document_id = ?) and label in"
        " ('COUNTRY', 'ORG', 'PERSON', 'FACILITY', 'PLACE', 'REGION') order by id",
        (document_id, document_id),
    )
    wanted = folded(words)
    return [row[0] for row in rows if folded(row[1]) == wanted]


def sides_named_by(db: sqlite3.Connection, mention_ids: list[int]) -> list[tuple[int, int, str, int]]:
    """Return (participant id, event id, role, entity id) of the sides that those mentions name."""
    marks = ", ".join("?" * len(mention_ids))
    rows = db.execute(
        f"select id, event_id, role, entity_id from participants where mention_id in ({marks}) order by id", mention_ids
    )
    return [tuple(row) for row in rows]


def aliases_of(db: sqlite3.Connection, entity_id: int) -> list[tuple[int, str, str]]:
    """Return (alias id, name, form) of each name the entity goes by, in the order they came."""
    rows = db.execute("select id, alias, form from aliases where entity_id = ? order by id", (entity_id,))
    return [tuple(row) for row in rows]
