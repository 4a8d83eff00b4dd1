"""Read events: who does what to whom, with the words and rows behind it."""

import sqlite3
from dataclasses import dataclass
from typing import Any

from geoexplorer.model.event import Bearing
from geoexplorer.model.selection import Focus


@dataclass(frozen=True, slots=True)
class EventRow:
    """A stored event with the keys and names of its sides and the text it stands in."""

    id: int
    document_id: int
    sentence_id: int
    title: str
    publisher: str | None
    published: str | None
    published_precision: str
    actor_id: int
    actor_key: str
    actor_name: str
    recipient_id: int | None
    recipient_key: str | None
    recipient_name: str | None
    act_id: int | None
    mutual: bool
    start: int
    end: int
    quote: str
    trigger_start: int | None
    trigger_end: int | None
    event_type: str
    domain: str
    polarity: int
    modality: str
    aspect: str
    attribution: str
    speaker: str | None
    date_start: str | None
    date_end: str | None
    date_precision: str
    date_basis: str
    date_words: str
    cluster_id: int
    extractor: str
    rule: str
    confidence: float
    review: str

    @property
    def deed(self) -> bool:
        """True for a material act told as fact (DATA 2); words and third-party claims are not deeds."""
        return (
            self.modality == "asserted"
            and self.attribution not in ("third_party", "anonymous")
            and self.event_type in DEEDS
        )


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """Which words name a side of an event."""

    role: str
    entity_id: int
    entity_key: str
    entity_name: str
    mention_id: int | None
    quote: str | None
    resolved_by: str


@dataclass(frozen=True, slots=True)
class AmountRow:
    """A quantity that belongs to an event, in whole units."""

    kind: str
    low: float
    high: float
    unit: str
    qualifier: str
    quote: str | None


DEEDS = frozenset({"COOPERATE", "AID", "RETREAT", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"})

_SELECT = """select e.id, e.document_id, e.sentence_id, d.title, d.publisher, d.published, d.published_precision,
    e.actor_id, a.key, a.name, e.recipient_id, r.key, r.name, e.act_id,
    e.mutual, e.start, e.end, e.quote, e.trigger_start, e.trigger_end,
    e.event_type, e.domain, e.polarity, e.modality, e.aspect, e.attribution, coalesce(s.name, e.speaker_text),
    e.date_start, e.date_end, e.date_precision, e.date_basis, e.date_words, e.cluster_id, e.extractor, e.rule,
    e.confidence, e.review
    from events e join documents d on d.id = e.document_id join entities a on a.id = e.actor_id
    left join entities r on r.id = e.recipient_id left join entities s on s.id = e.speaker_entity_id"""


def event_rows(db: sqlite3.Connection, ids: list[int]) -> list[EventRow]:
    """Return the events of those ids, in the order of the ids."""
    marks = ", ".join("?" * len(ids))
    by_id = {row.id: row for row in _rows(db, f"{_SELECT} where e.id in ({marks})", ids)}
    return [by_id[i] for i in ids if i in by_id]


def events_of_document(db: sqlite3.Connection, document_id: int) -> list[EventRow]:
    """Return the events of a document in text order, rejected ones too."""
    return _rows(db, f"{_SELECT} where e.document_id = ? order by e.start, e.id", [document_id])


def participants_of(db: sqlite3.Connection, event_id: int) -> list[ParticipantRow]:
    """Return the sides of an event with the words that name them."""
    rows = db.execute(
        """select p.role, p.entity_id, n.key, n.name, p.mention_id, m.quote, p.resolved_by
           from participants p join entities n on n.id = p.entity_id left join mentions m on m.id = p.mention_id
           where p.event_id = ? order by p.id""",
        (event_id,),
    )
    return [ParticipantRow(*row) for row in rows]


def side_rows(db: sqlite3.Connection, event_id: int, role: str) -> list[tuple[int, int, int | None, str]]:
    """Return (participant id, entity id, mention id, resolved_by) of those who have that role in the event."""
    rows = db.execute(
        "select id, entity_id, mention_id, resolved_by from participants where event_id = ? and role = ?",
        (event_id, role),
    )
    return [tuple(row) for row in rows]


def events_dated_by_document(db: sqlite3.Connection, document_id: int) -> list[int]:
    """Return the events that take their date from the document, without those a person has edited."""
    rows = db.execute(
        "select id from events where document_id = ? and date_basis = 'document' and review <> 'edited'", (document_id,)
    )
    return [row[0] for row in rows]


def amounts_of(db: sqlite3.Connection, event_id: int) -> list[AmountRow]:
    """Return the quantities of an event, money first, then by place."""
    rows = db.execute(
        """select a.kind, a.low, a.high, a.unit, a.qualifier, m.quote
           from amounts a left join mentions m on m.id = a.mention_id
           where a.event_id = ? order by a.kind <> 'money', m.start, a.id""",
        (event_id,),
    )
    return [AmountRow(*row) for row in rows]


def amount_ids(db: sqlite3.Connection, event_id: int) -> list[int]:
    """Return the rows of `amounts` that belong to an event."""
    return [row[0] for row in db.execute("select id from amounts where event_id = ? order by id", (event_id,))]


def bearings_of(db: sqlite3.Connection, event_id: int) -> list[Bearing]:
    """Return for whom the event counts, towards whom, with which sign."""
    rows = db.execute(
        """select c.key, p.key, b.sign, b.side from bearings b join entities c on c.id = b.country_id
           join entities p on p.id = b.power_id join events e on e.id = b.event_id
           where b.event_id = ? order by b.country_id <> e.actor_id, c.key, p.key""",
        (event_id,),
    )
    return [Bearing(*row) for row in rows]


def event_sentence(db: sqlite3.Connection, event_id: int) -> str:
    """Return the whole sentence of an event."""
    row = db.execute(
        """select substr(d.text, s.start + 1, s.end - s.start) from events e join sentences s on s.id = e.sentence_id
           join documents d on d.id = s.document_id where e.id = ?""",
        (event_id,),
    ).fetchone()
    return str(row[0]) if row else ""


def event_focus(db: sqlite3.Connection, event_id: int) -> Focus | None:
    """Return where an event is read, or None if it is gone."""
    row = db.execute("select document_id, start, end from events where id = ?", (event_id,)).fetchone()
    return Focus(row[0], row[1], row[2], "events", event_id) if row else None


def count_events(db: sqlite3.Connection) -> int:
    """Return the number of events that count (rejected ones left out)."""
    return int(db.execute("select count(*) from events where review <> 'rejected'").fetchone()[0])


def _rows(db: sqlite3.Connection, sql: str, parameters: list[int]) -> list[EventRow]:
    return [_row(list(row)) for row in db.execute(sql, parameters)]


def _row(values: list[Any]) -> EventRow:
    values[14] = bool(values[14])  # 0 or 1 in the file
    return EventRow(*values)
