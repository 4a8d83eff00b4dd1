"""Read the views people have saved: a name and a selection as JSON."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from geoexplorer.model.selection import Selection


@dataclass(frozen=True, slots=True)
class SavedView:
    """A named selection; None where the stored one cannot be read any more."""

    id: int
    name: str
    selection: Selection | None
    stored: str  # as it stands in the file: what an edit writes down as `before`
    window: Mapping[str, Any] = field(default_factory=dict)  # how the panes stood; empty: nobody wrote it down


def saved_views(db: sqlite3.Connection) -> list[SavedView]:
    """Return all saved views by name."""
    rows = db.execute("select id, name, selection from saved_views order by name collate nocase")
    return [SavedView(row[0], row[1], _selection(row[2]), row[2], _window(row[2])) for row in rows]


def selection_words(selection: Selection, window: Mapping[str, Any] | None = None) -> str:
    """Return a selection as it is stored, with how the panes stood if that is to be kept."""
    kept = {"window": dict(window)} if window else {}
    return json.dumps(selection.to_json() | kept, ensure_ascii=False)


def _window(stored: str) -> Mapping[str, Any]:
    try:
        window = json.loads(stored).get("window", {})
    except (ValueError, AttributeError):
        return {}
    return window if isinstance(window, dict) else {}


def _selection(stored: str) -> Selection | None:
    try:
        return Selection.from_json(json.loads(stored))
    except (ValueError, KeyError, TypeError):
        return None
