"""The way through the passages of the current set and the documents of the scope."""

import sqlite3
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from geoexplorer.app.reading.page import Page
from geoexplorer.model.selection import Focus, Scope
from geoexplorer.store.reading_order import ReadingOrder, documents_in_reading_order, events_in_reading_order
from geoexplorer.wording import count_words, number, tr


@dataclass(frozen=True, slots=True)
class CurrentSet:
    """What J and K walk through, and the documents of the scope."""

    events: ReadingOrder
    documents: "array[int]"

    def next_passage(self, step: int, focus: Focus | None, page: Page | None) -> Focus | None:
        """Return the passage one step on; None at either end."""
        if not len(self.events):
            return None
        place = self.events.place(focus)
        wanted = min(max(place + step, 0), len(self.events) - 1)
        event_id, document_id = self.events.focus_at(wanted)
        if focus is not None and focus.table == "events" and focus.row_id == event_id:
            return None
        start = self.events.starts[wanted]
        event = page.event(event_id) if page is not None and page.row.id == document_id else None
        return Focus(document_id, start, event.end if event else start + 1, "events", event_id)

    def next_document(self, step: int, page: Page | None) -> Focus | None:
        """Return the document one step on; None at either end."""
        if not self.documents:
            return None
        here = self.documents.index(page.row.id) if page and page.row.id in self.documents else -1
        wanted = min(max(here + step, 0), len(self.documents) - 1)
        return Focus(self.documents[wanted]) if wanted != here else None

    def document_words(self, page: Page | None) -> str:
        """Return where one is among the documents: "document 3 of 27"."""
        if page is not None and page.row.id in self.documents:
            place, count = number(self.documents.index(page.row.id) + 1), number(len(self.documents))
            return tr("document {place} of {count}", place=place, count=count)
        return count_words(len(self.documents), "document", "documents")

    def passage_words(self, focus: Focus | None) -> str:
        """Return where one is among the passages: "passage 12 of 40", before any "40 passages"; nothing for none."""
        if not len(self.events):
            return ""
        place = self.events.place(focus) + 1
        if place < 1:
            return count_words(len(self.events), "passage", "passages")
        return tr("passage {place} of {count}", place=number(place), count=number(len(self.events)))


def read_set(db: sqlite3.Connection, scope: Scope, brush: Sequence[int]) -> CurrentSet:
    """Read the set: the picked events if several are picked, else those of the scope."""
    picked = brush if len(brush) > 1 else ()
    return CurrentSet(events_in_reading_order(db, scope, picked), documents_in_reading_order(db, scope))
