"""The words of an event as a row shows them: from its trigger on, and where they stand in the text."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from geoexplorer.app.drawing.numbers import published_on, when_words
from geoexplorer.store.events import EventRow, event_rows


@dataclass(frozen=True, slots=True)
class Telling:
    """One event in the words of its text."""

    event_id: int
    words: str
    quote: str
    document_id: int
    start: int
    end: int
    source: str  # title, publisher, day
    day: str | None = None
    when: str = ""  # the day as exact as it is known
    modality: str = "asserted"


def tellings(db: sqlite3.Connection, event_ids: Iterable[int]) -> dict[int, Telling]:
    """Return the words of these events by id."""
    wanted = list(dict.fromkeys(event_ids))
    found: dict[int, Telling] = {}
    for i in range(0, len(wanted), 500):  # SQLite's limit on bound values is far above, its planner is not
        for row in event_rows(db, wanted[i : i + 500]):
            found[row.id] = telling(row)
    return found


def telling(row: EventRow) -> Telling:
    """Return the words of an event: what is said from its trigger on, in one line."""
    begin = row.trigger_start - row.start if row.trigger_start is not None else 0
    inside = 0 <= begin < len(row.quote)
    words = " ".join((row.quote[begin:] if inside else row.quote).split())
    source = ", ".join(part for part in (row.title, row.publisher) if part)
    if row.published:
        source += f", {published_on(row, long=True)}"
    return Telling(
        row.id, words, " ".join(row.quote.split()), row.document_id, row.start, row.end, source,
        row.date_start, when_words(row.date_start, row.date_end, row.date_precision), row.modality,
    )  # fmt: skip
