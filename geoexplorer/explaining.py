"""Why an event stands in the file as it does, in words: for the command line and the detail card."""

import sqlite3

from geoexplorer.errors import GeoExplorerError
from geoexplorer.extraction.explain import ToldEvent, ToldSide, explain
from geoexplorer.store.documents import document_text
from geoexplorer.store.edit_history import history_of
from geoexplorer.store.events import EventRow, event_rows, event_sentence, participants_of


def explanation(db: sqlite3.Connection, event_id: int) -> list[str]:
    """Return the sentence, the steps by which the event was found, and what people changed, a line each.

    Raises GeoExplorerError if there is no such event.
    """
    rows = event_rows(db, [event_id])
    if not rows:
        raise GeoExplorerError(f"There is no event {event_id}", "The ids stand in the first column of exported events")
    event = rows[0]
    recipient = event.recipient_name or "nobody named"
    head = f"{event.actor_name} → {recipient}: {event.event_type}, {event.domain}, polarity {event.polarity:+d}"
    return [head, f"“{event_sentence(db, event_id)}”", *steps_of(db, event), *_decisions(db, event_id)]


def steps_of(db: sqlite3.Connection, event: EventRow) -> list[str]:
    """Return the steps by which the event was found, one sentence each."""
    sides = [ToldSide(p.role, p.entity_name, p.quote, p.resolved_by) for p in participants_of(db, event.id)]
    return explain(_told(db, event), sides)


def _told(db: sqlite3.Connection, event: EventRow) -> ToldEvent:
    trigger = event.quote
    if event.trigger_start is not None and event.trigger_end is not None:
        trigger = document_text(db, event.document_id)[event.trigger_start : event.trigger_end]
    return ToldEvent(
        trigger=trigger,
        rule=event.rule,
        event_type=event.event_type,
        modality=event.modality,
        mutual=event.mutual,
        attribution=event.attribution,
        speaker=event.speaker,
        date_start=event.date_start,
        date_end=event.date_end,
        date_basis=event.date_basis,
        confidence=event.confidence,
    )


def _decisions(db: sqlite3.Connection, event_id: int) -> list[str]:
    edits = history_of(db, "events", event_id)
    return [f"{edit.at[:16].replace('T', ' ')} {edit.author}: {edit.reason}" for edit in edits]
