"""What a list shows as picked, what a picked row means to the others, and which row comes next."""

from collections.abc import Sequence
from typing import Any

from geoexplorer.model.selection import Focus, Selection

SELECTED_AT_MOST = 500  # Qt looks through every selected stretch for each cell it paints


def focus_of(table: str, row: Any) -> Focus | None:
    """Return the place of a row of the lists; None where there is no text to open."""
    if table == "events":
        event = row.event
        return Focus(event.document_id, event.start, event.end, "events", event.id)
    if table == "passages":
        return Focus(row.document_id, row.start, row.end, "sentences", row.sentence_id)
    if table == "documents":
        return Focus(row.id, 0, 0, "documents", row.id)
    if table == "notes" and row.document_id is not None:
        kinds = ("events", "mentions", "sentences", "documents")
        return Focus(row.document_id, row.start, row.end, row.table if row.table in kinds else "documents", row.row_id)
    return None


def picked_ids(name: str, selection: Selection) -> tuple[int, ...]:
    """Return the rows of a list that a selection picks, the one being read first.

    Of the events behind a ringed point, and of very many, only the one being read is picked: all are tinted.
    """
    focus = selection.focus
    if name == "entities":
        return (selection.entity_id,) if selection.entity_id is not None else ()
    if name == "documents":
        return (focus.document_id,) if focus else ()
    if name == "passages":
        return (focus.row_id,) if focus and focus.table == "sentences" and focus.row_id is not None else ()
    if name != "events":
        return ()
    read = focus.row_id if focus and focus.table == "events" else None
    many = len(selection.brush) > SELECTED_AT_MOST
    if read is None or read not in selection.brush:
        return selection.brush[:1] if many else selection.brush
    return (read,) if many or selection.point is not None else (read, *(i for i in selection.brush if i != read))


def subject_of(before: Selection, after: Selection) -> tuple[str, int] | None:
    """Return the table and row that the card turns to, or None if it stays."""
    focus = after.focus
    if after.entity_id is not None and after.entity_id != before.entity_id:
        return "entities", after.entity_id
    if focus is not None and focus.table in ("events", "mentions", "documents") and focus != before.focus:
        return focus.table, focus.row_id if focus.row_id is not None else focus.document_id
    if after.brush and after.brush != before.brush:
        return "events", after.brush[0]
    return None


def next_in_brush(listed: Sequence[int], selection: Selection, by: int) -> int | None:
    """Return the picked event so many places on from the one being read, in the order of the list."""
    picked = set(selection.brush)
    ordered = [i for i in listed if i in picked] or list(selection.brush)
    focus = selection.focus
    here = focus.row_id if focus and focus.table == "events" else None
    place = ordered.index(here) + by if here in ordered else 0 if by > 0 else len(ordered) - 1
    return ordered[place] if 0 <= place < len(ordered) else None
