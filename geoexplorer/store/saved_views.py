"""Read the views people have saved: a name and a selection as JSON."""

import json
import sqlite3
from dataclasses import dataclass

from geoexplorer.model.selection import Selection


@dataclass(frozen=True, slots=True)
class SavedView:
    """A named selection; None where the stored one cannot be read any more."""

    id: int
    name: str
    selection: Selection | None
    stored: str  # as it stands in the file: what an edit writes down as `before`


def saved_views(db: sqlite3.Connection) -> list[SavedView]:
    """Return all saved views by name."""
    rows = db.execute("select id, name, selection from saved_views order by name collate nocase")
    return [SavedView(row[0], row[1], _selection(row[2]), row[2]) for row in rows]


def selection_words(selection: Selection) -> str:
    """Return a selection as it is stored."""
    return json.dumps(selection.to_json(), ensure_ascii=False)


def _selection(stored: str) -> Selection | None:
    try:
        return Selection.from_json(json.loads(stored))
    except (ValueError, KeyError, TypeError):
        return None
