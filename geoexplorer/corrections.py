"""The acts of a person as edits: review, change, add, merge, re-link; each is one step of undo.

Used by the window and the command line, beside ingest: nothing else writes after an import.
"""

import sqlite3
from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from geoexplorer.ingest_across import regroup
from geoexplorer.model.edit import Changes, Edit
from geoexplorer.model.entity import AmountValue
from geoexplorer.store import edits as store_edits
from geoexplorer.store.documents import stored_places
from geoexplorer.store.events import amount_ids, events_dated_by_document, side_rows
from geoexplorer.store.rows import next_id, row_values
from geoexplorer.store.tags import tagged_rows

if TYPE_CHECKING:
    from geoexplorer.importers.metadata_table import MetadataTable, StatedFields  # the importers are slow to import

VERDICTS = {"accepted": "accepted", "rejected": "rejected", "unsure": "marked as unsure", "unseen": "set back"}
AMOUNT = ("event_id", "kind", "low", "high", "unit", "qualifier", "mention_id")  # what undo needs of a quantity
SURE = 1.0  # the confidence of what a person has accepted or added (DATA 2)


def perform(db: sqlite3.Connection, edits: Sequence[Edit], summary: str, author: str) -> Changes:
    """Write the edits as one act; raises StaleEditError, with nothing written, if a row changed meanwhile."""
    return store_edits.apply(db, edits, summary, author, regroup=regroup)


def undo(db: sqlite3.Connection, author: str) -> Changes | None:
    """Take back the last act in force, or return None."""
    return store_edits.undo(db, author, regroup=regroup)


def redo(db: sqlite3.Connection, author: str) -> Changes | None:
    """Bring back the act that was taken back last, or return None."""
    return store_edits.redo(db, author, regroup=regroup)


def review(db: sqlite3.Connection, table: str, ids: Iterable[int], verdict: str, author: str) -> Changes:
    """Give rows of `events` or `mentions` a verdict; an accepted row has confidence 1 from then on."""
    edits = []
    for row_id in ids:
        before = row_values(db, table, row_id, ("review", "confidence"))
        after = {"review": verdict, "confidence": SURE if verdict == "accepted" else before["confidence"]}
        edits.append(Edit(table, row_id, before, after))
    summary = f"{VERDICTS.get(verdict, verdict)} {len(edits)} {table if len(edits) != 1 else table[:-1]}"
    return perform(db, edits, summary, author)


def change_event(
    db: sqlite3.Connection,
    event_id: int,
    after: dict[str, Any],
    author: str,
    reason: str = "",
    amounts: Sequence[AmountValue] | None = None,
) -> Changes:
    """Change columns of an event (sides by entity id); it counts as edited, with the confidence of a person.

    `amounts` take the place of the quantities it has; None leaves those as they are.
    """
    values = {**after, "review": "edited", "confidence": SURE}
    if {"date_start", "date_end", "date_precision"} & set(after):
        values.setdefault("date_basis", "user")
    names = sorted(after) + ["amount"] * (amounts is not None)
    summary = f"changed {', '.join(names)} of event {event_id}" + (f": {reason}" if reason else "")
    edits = [Edit("events", event_id, row_values(db, "events", event_id, tuple(values)), values)]
    for role in ("actor", "recipient"):
        if after.get(f"{role}_id"):
            edits += _side_edits(db, event_id, role, after[f"{role}_id"])
    if amounts is not None:
        edits += _amount_edits(db, event_id, amounts)
    return perform(db, edits, summary, author)


def _amount_edits(db: sqlite3.Connection, event_id: int, amounts: Iterable[AmountValue]) -> list[Edit]:
    gone = [Edit("amounts", i, row_values(db, "amounts", i, AMOUNT), None) for i in amount_ids(db, event_id)]
    values = ((event_id, a.kind, a.low, a.high, a.unit, a.qualifier, None) for a in amounts)
    return gone + [Edit("amounts", None, None, dict(zip(AMOUNT, row, strict=True))) for row in values]


def _side_edits(db: sqlite3.Connection, event_id: int, role: str, entity_id: int) -> list[Edit]:
    """Let a person's choice stand in `participants`: the words that named the old side do not name the new one."""
    rows = side_rows(db, event_id, role)
    after = {"entity_id": entity_id, "mention_id": None, "resolved_by": "user"}
    if not rows:
        return [Edit("participants", None, None, {"event_id": event_id, "role": role, **after})]
    row_id, *old = rows[0]
    return [Edit("participants", row_id, dict(zip(after, old, strict=True)), after)]


def add_event(
    db: sqlite3.Connection, values: dict[str, Any], author: str, amounts: Iterable[AmountValue] = ()
) -> Changes:
    """Add an event that a person marked in the text; `values` are columns of `events` without id and cluster."""
    event_id = next_id(db, "events")
    row = {
        "mutual": 0, "aspect": "event", "attribution": "narrator", "modality": "asserted", "extractor": "person",
        "rule": "person", **values, "confidence": SURE, "review": "added",
    }  # fmt: skip
    edits = [Edit("events", event_id, None, row)]
    for role in ("actor", "recipient"):
        if row.get(f"{role}_id"):
            side = {"event_id": event_id, "role": role, "entity_id": row[f"{role}_id"], "resolved_by": "user"}
            edits.append(Edit("participants", None, None, side))
    edits += _amount_edits(db, event_id, amounts)
    return perform(db, edits, f"added event {event_id}", author)


def add_mention(db: sqlite3.Connection, values: dict[str, Any], author: str) -> Changes:
    """Add a mention that a person marked in the text; `values` are columns of `mentions` without id."""
    row = {"extractor": "person", "rule": "person", **values, "confidence": SURE, "review": "added"}
    return perform(db, [Edit("mentions", None, None, row)], f"marked {values['quote']!r} as {values['label']}", author)


def accept_candidate(db: sqlite3.Connection, candidate_id: int, values: dict[str, Any], author: str) -> Changes:
    """Make an event of a possible link: its sides and sentence, with what the person says of the act."""
    link = row_values(
        db, "candidates", candidate_id, ("document_id", "sentence_id", "actor_id", "recipient_id", "cue", "reason")
    )
    places = {name: link[name] for name in ("document_id", "sentence_id", "actor_id", "recipient_id")}
    event_id = next_id(db, "events")
    row = {
        "mutual": 0, "aspect": "event", "attribution": "narrator", "modality": "asserted", "extractor": "person",
        "rule": f"candidate:{link['cue']}", **places, **values, "confidence": SURE, "review": "added",
    }  # fmt: skip
    edits = [Edit("candidates", candidate_id, link, None), Edit("events", event_id, None, row)]
    return perform(db, edits, f"made event {event_id} of a possible link", author)


def set_document(db: sqlite3.Connection, document_id: int, values: dict[str, Any], author: str) -> Changes:
    """Change title, publisher, author, url or publication date; events dated by the document move with it."""
    edits = _document_edits(db, document_id, values)
    return perform(db, edits, f"changed {', '.join(sorted(values))} of document {document_id}", author)


def mend_documents(db: sqlite3.Connection, table: "MetadataTable", author: str) -> Changes | None:
    """Let a table of what the user knows mend the documents already there, as one act; None if all agree."""
    edits: list[Edit] = []
    for document_id, path, record in stored_places(db):
        fields = table.fields_of(path, record)
        values = _stated_values(fields) if fields else {}
        if values and row_values(db, "documents", document_id, tuple(values)) != values:
            edits += _document_edits(db, document_id, values)
    documents = sum(edit.table == "documents" for edit in edits)
    return perform(db, edits, f"mended {documents} documents from a table", author) if edits else None


def _stated_values(fields: "StatedFields") -> dict[str, Any]:
    values = {name: value for name in ("title", "publisher", "author", "url") if (value := getattr(fields, name))}
    if fields.published:
        values |= {"published": fields.published.date, "published_precision": fields.published.precision}
    return values


def _document_edits(db: sqlite3.Connection, document_id: int, values: dict[str, Any]) -> list[Edit]:
    after = dict(values)
    if "published" in after:
        after.setdefault("published_precision", _precision(after["published"]))
        after.setdefault("published_basis", "user")
        after["published"] = _first_day(after["published"])
    edits = [Edit("documents", document_id, row_values(db, "documents", document_id, tuple(after)), after)]
    if "published" in after:
        edits += _redated(db, document_id, after["published"], after["published_precision"])
    return edits


def _redated(db: sqlite3.Connection, document_id: int, published: str | None, precision: str) -> list[Edit]:
    """Move the events that take their date from the document; a person's own dates stay."""
    columns = ("date_start", "date_end", "date_precision")
    after = dict(zip(columns, (published, _last_day(published, precision), precision), strict=True))
    return [
        Edit("events", event_id, row_values(db, "events", event_id, columns), after)
        for event_id in events_dated_by_document(db, document_id)
    ]


def _precision(day: str | None) -> str:
    return {10: "day", 7: "month", 4: "year"}.get(len(day or ""), "unknown")


def _first_day(day: str | None) -> str | None:
    return f"{day}-01-01"[:10] if day and len(day) == 4 else f"{day}-01"[:10] if day else None


def _last_day(day: str | None, precision: str) -> str | None:
    if not day or precision == "day":
        return day
    year, month = int(day[:4]), int(day[5:7]) if precision == "month" else 12
    return f"{year:04}-{month:02}-{monthrange(year, month)[1]:02}"


def add_note(db: sqlite3.Connection, table: str, row_id: int, text: str, author: str) -> Changes:
    """Write a note on an event, mention, entity, document or (table `project`, row 0) on the project."""
    row = {"table_name": table, "row_id": row_id, "text": text, "author": author}
    row["at"] = datetime.now(UTC).isoformat(timespec="seconds")
    return perform(db, [Edit("notes", None, None, row)], "wrote a note", author)


def toggle_tag(db: sqlite3.Connection, name: str, table: str, row_ids: Iterable[int], author: str) -> Changes:
    """Tag the rows, or take the tag off if all of them have it; a star is the tag `star`."""
    columns = ("name", "table_name", "row_id")
    tagged = tagged_rows(db, name, table)
    wanted = list(row_ids)
    if all(row_id in tagged for row_id in wanted):
        edits = [Edit("tags", tagged[i], dict(zip(columns, (name, table, i), strict=True)), None) for i in wanted]
        return perform(db, edits, f"took {name} off {len(wanted)} {table}", author)
    new = [dict(zip(columns, (name, table, i), strict=True)) for i in wanted if i not in tagged]
    return perform(db, [Edit("tags", None, None, row) for row in new], f"tagged {len(new)} {table} {name}", author)
