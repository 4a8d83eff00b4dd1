"""Read what an evaluation compares: texts, mentions and events that are not rejected, and reviewed events."""

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FoundMention:
    """A stored mention that is not rejected; `value` is JSON."""

    document_id: int
    start: int
    end: int
    label: str
    key: str | None
    value: str | None


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """A stored event that is not rejected and names two sides."""

    document_id: int
    start: int
    end: int
    actor_key: str
    recipient_key: str
    event_type: str
    domain: str
    polarity: int
    modality: str
    confidence: float
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a person said of an event as it was extracted; an edited one was not right."""

    event_type: str
    rule: str
    right: bool


def stored_texts(db: sqlite3.Connection) -> list[tuple[int, str, str]]:
    """Return (id, path, text) of every document."""
    return [tuple(row) for row in db.execute("select id, path, text from documents order by id")]


def found_mentions(db: sqlite3.Connection) -> list[FoundMention]:
    """Return all mentions that are not rejected."""
    sql = "select document_id, start, end, label, entity_key, value from mention_list where review <> 'rejected'"
    return [FoundMention(*row) for row in db.execute(sql)]


def found_events(db: sqlite3.Connection) -> list[FoundEvent]:
    """Return all events that are not rejected and have a recipient, by id."""
    rows = db.execute(
        """select document_id, start, end, actor_key, recipient_key, event_type, domain, polarity, modality,
               confidence, rule from event_list where review <> 'rejected' and recipient_key is not null order by id"""
    )
    return [FoundEvent(*row) for row in rows]


def verdicts(db: sqlite3.Connection) -> list[Verdict]:
    """Return what people have judged; `added` and `unsure` events say nothing of the extraction."""
    sql = "select event_type, rule, review from events where review in ('accepted', 'edited', 'rejected')"
    return [Verdict(row[0], row[1], row[2] == "accepted") for row in db.execute(sql)]
