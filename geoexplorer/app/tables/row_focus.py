"""Where to read a row of a list: its stretch of a document."""

from typing import Any

from geoexplorer.model.selection import Focus


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
