"""Prove that a project file holds what it says: every quote stands at its offsets, every reference leads somewhere."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from geoexplorer.store.damage import faults_of

MOST = 100  # faults of the file itself that are named, as SQLite does


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with the file: which row, and what."""

    table: str
    row_id: int | None
    what: str

    def __str__(self) -> str:
        return f"{self.table} {self.row_id if self.row_id is not None else ''}: {self.what}".replace(" :", ":")


@dataclass(frozen=True, slots=True)
class Checked:
    """How many spans were compared with the text, and the faults found."""

    documents: int
    spans: int
    faults: tuple[Fault, ...]


# DATA 1: a quote is the text at its offsets; triggers and sentences must lie inside their text too.
_QUOTED = ("mentions", "events")


def check(db: sqlite3.Connection) -> Checked:
    """Compare every stored span with its text and run SQLite's own checks; reads the whole file once.

    In a damaged file it goes as far as the file can be read.
    """
    faults = [Fault("file", None, line) for line in faults_of(db, MOST)]
    documents = spans = 0
    try:
        faults += _references(db)
        for document_id, text in db.execute("select id, text from documents order by id"):
            documents += 1
            spans += _spans(db, document_id)
            faults += _document_faults(db, document_id, str(text))
        faults += _derived(db)
    except sqlite3.DatabaseError as error:
        if not faults:
            raise
        faults.append(Fault("file", None, f"the rest could not be checked: {error}"))
    return Checked(documents, spans, tuple(faults))


def _references(db: sqlite3.Connection) -> Iterator[Fault]:
    for table, row_id, parent, _ in db.execute("pragma foreign_key_check"):
        yield Fault(table, row_id, f"points to a row of {parent} that is not there")


def _spans(db: sqlite3.Connection, document_id: int) -> int:
    return sum(
        int(db.execute(f"select count(*) from {table} where document_id = ?", (document_id,)).fetchone()[0])
        for table in (*_QUOTED, "sentences")
    )


def _document_faults(db: sqlite3.Connection, document_id: int, text: str) -> Iterator[Fault]:
    for table in _QUOTED:
        rows = db.execute(f"select id, start, end, quote from {table} where document_id = ?", (document_id,))
        for row_id, start, end, quote in rows:
            if text[start:end] != quote:
                yield Fault(table, row_id, f"the quote {quote[:40]!r} is not the text at {start}..{end}")
    for row_id, end in db.execute("select id, end from sentences where document_id = ?", (document_id,)):
        if end > len(text):
            yield Fault("sentences", row_id, f"ends at {end}, after the text of {len(text)} characters")
    for row_id, start, end in db.execute(
        "select id, trigger_start, trigger_end from events where document_id = ? and trigger_start is not null",
        (document_id,),
    ):
        if not 0 <= start < end <= len(text):
            yield Fault("events", row_id, f"the trigger {start}..{end} is not inside the text")


def _derived(db: sqlite3.Connection) -> Iterator[Fault]:
    """Bearings and contributions must agree: what the charts count is what the events say."""
    missing = db.execute(
        """select b.event_id from bearings b left join contributions c on c.event_id = b.event_id
           and c.country_id = b.country_id and c.power_id = b.power_id and c.side = b.side and c.sign = b.sign
           where c.event_id is null"""
    )
    for (event_id,) in missing:
        yield Fault("contributions", event_id, "a bearing of this event is not counted; recompute with check --repair")
    stale = db.execute(
        """select c.event_id from contributions c join events e on e.id = c.event_id
           where c.review <> e.review or c.cluster_id <> e.cluster_id or c.modality <> e.modality
           or c.event_type <> e.event_type"""
    )
    for (event_id,) in stale:
        yield Fault("contributions", event_id, "what is counted differs from the event; recompute with check --repair")
