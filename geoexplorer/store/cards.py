"""All that is known of one event, entity, mention or document: what the detail card shows."""

import sqlite3
from dataclasses import dataclass

from geoexplorer.model.event import Bearing
from geoexplorer.model.selection import Scope
from geoexplorer.store.documents import DocumentRow, document_rows
from geoexplorer.store.edit_history import EditRow, history_of
from geoexplorer.store.events import (
    AmountRow,
    EventRow,
    ParticipantRow,
    amounts_of,
    bearings_of,
    event_sentence,
    participants_of,
)
from geoexplorer.store.listed_rows import ListedEntity, ListedEvent, listed_entities, listed_events
from geoexplorer.store.mentions import MentionRow, mention_rows


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note on one row."""

    id: int
    text: str
    author: str
    at: str


@dataclass(frozen=True, slots=True)
class Attached:
    """What people have said of one row."""

    notes: tuple[NoteRow, ...]
    tags: tuple[str, ...]
    history: tuple[EditRow, ...]

    @property
    def starred(self) -> bool:
        """True if the row has the tag `star`."""
        return "star" in self.tags


@dataclass(frozen=True, slots=True)
class EventCard:
    """One event with its sides, amounts, bearings, sentence, other tellings and run."""

    listed: ListedEvent
    sentence: str
    participants: tuple[ParticipantRow, ...]
    amounts: tuple[AmountRow, ...]
    bearings: tuple[Bearing, ...]
    elsewhere: tuple[ListedEvent, ...]  # the other tellings of the same act
    model: str  # the pipeline of the import
    imported_at: str
    attached: Attached

    @property
    def event(self) -> EventRow:
        """The event itself."""
        return self.listed.event


@dataclass(frozen=True, slots=True)
class EntityCard:
    """One entity with its names and whom it belongs to."""

    entity: ListedEntity
    aliases: tuple[tuple[str, int], ...]  # name, mentions written so
    affiliations: tuple[tuple[str, str, str | None, str | None], ...]  # role, of whom, first and last day
    attached: Attached


@dataclass(frozen=True, slots=True)
class MentionCard:
    """One mention."""

    mention: MentionRow
    attached: Attached


@dataclass(frozen=True, slots=True)
class DocumentCard:
    """One document with its near-duplicates."""

    document: DocumentRow
    near: tuple[tuple[str, float], ...]  # title, similarity
    attached: Attached


Card = EventCard | EntityCard | MentionCard | DocumentCard


def card(db: sqlite3.Connection, table: str, row_id: int) -> Card | None:
    """Return the card of a row of events, entities, mentions or documents; None if it is gone."""
    return _CARDS[table](db, row_id)


def attached(db: sqlite3.Connection, table: str, row_id: int) -> Attached:
    """Return notes, tags and decisions of one row."""
    key = (table, row_id)
    notes = db.execute("select id, text, author, at from notes where table_name = ? and row_id = ? order by id", key)
    tags = db.execute("select name from tags where table_name = ? and row_id = ? order by name", key)
    return Attached(
        tuple(NoteRow(*row) for row in notes),
        tuple(row[0] for row in tags),
        tuple(history_of(db, table, row_id)),
    )


def _event_card(db: sqlite3.Connection, event_id: int) -> EventCard | None:
    found = listed_events(db, [event_id])
    if not found:
        return None
    listed = found[0]
    others = db.execute(
        "select id from events where cluster_id = ? and id <> ? and review <> 'rejected' order by date_start, id",
        (listed.event.cluster_id, event_id),
    )
    imported = db.execute(
        """select d.imported_at,
               (select r.model from runs r where r.started <= d.imported_at order by r.id desc limit 1)
           from documents d where d.id = ?""",
        (listed.event.document_id,),
    ).fetchone()
    return EventCard(
        listed,
        event_sentence(db, event_id),
        tuple(participants_of(db, event_id)),
        tuple(amounts_of(db, event_id)),
        tuple(bearings_of(db, event_id)),
        tuple(listed_events(db, [row[0] for row in others])),
        imported[1] or "",
        imported[0],
        attached(db, "events", event_id),
    )


def _entity_card(db: sqlite3.Connection, entity_id: int) -> EntityCard | None:
    found = listed_entities(db, [entity_id], Scope())
    if not found:
        return None
    forms = db.execute(
        """select quote, count(*) from mentions where entity_id = ? and review <> 'rejected'
           group by quote order by 2 desc, 1 limit 40""",
        (entity_id,),
    )
    belongs = db.execute(
        """select a.role, n.name, a.valid_from, a.valid_to from affiliations a join entities n on n.id = a.of_entity_id
           where a.entity_id = ? order by a.valid_from is null, a.valid_from, n.name""",
        (entity_id,),
    )
    return EntityCard(
        found[0],
        tuple((row[0], row[1]) for row in forms),
        tuple((row[0], row[1], row[2], row[3]) for row in belongs),
        attached(db, "entities", entity_id),
    )


def _mention_card(db: sqlite3.Connection, mention_id: int) -> MentionCard | None:
    found = mention_rows(db, [mention_id])
    return MentionCard(found[0], attached(db, "mentions", mention_id)) if found else None


def _document_card(db: sqlite3.Connection, document_id: int) -> DocumentCard | None:
    found = document_rows(db, [document_id])
    if not found:
        return None
    near = db.execute(
        """select d.title, n.similarity from near_duplicates n
           join documents d on d.id = case n.document_id when :id then n.other_id else n.document_id end
           where :id in (n.document_id, n.other_id) order by n.similarity desc""",
        {"id": document_id},
    )
    return DocumentCard(found[0], tuple((row[0], row[1]) for row in near), attached(db, "documents", document_id))


_CARDS = {
    "events": _event_card,
    "entities": _entity_card,
    "mentions": _mention_card,
    "documents": _document_card,
}
