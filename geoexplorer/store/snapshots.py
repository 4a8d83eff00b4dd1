"""Read the snapshots of a file, and put one into the edit that keeps it."""

import json
import sqlite3
from dataclasses import astuple, dataclass
from typing import Any

from geoexplorer.model.edit import Edit
from geoexplorer.model.selection import Selection
from geoexplorer.model.snapshot import KeptPoint, Snapshot

_COLUMNS = ("name", "at", "author", "selection", "study", "documents", "acts", "points")


@dataclass(frozen=True, slots=True)
class SnapshotRow:
    """A stored snapshot; `snapshot` is None where it cannot be read any more."""

    id: int
    stored: dict[str, Any]  # as it stands in the file: what an edit writes down as `before`
    snapshot: Snapshot | None

    @property
    def name(self) -> str:
        """The name it was given."""
        return str(self.stored["name"])


def snapshot_rows(db: sqlite3.Connection) -> list[SnapshotRow]:
    """Return all snapshots, the newest first; none in a file of a version that had no snapshots."""
    if not db.execute("select 1 from sqlite_schema where name = 'snapshots'").fetchone():
        return []
    rows = db.execute(f"select id, {', '.join(_COLUMNS)} from snapshots order by at desc, id desc")
    found = [(int(row[0]), dict(zip(_COLUMNS, row[1:], strict=True))) for row in rows]
    return [SnapshotRow(number, stored, _read(stored)) for number, stored in found]


def kept(snapshot: Snapshot) -> Edit:
    """Return the edit that adds a snapshot to the file."""
    return Edit(
        "snapshots",
        None,
        None,
        {
            "name": snapshot.name,
            "at": snapshot.at,
            "author": snapshot.author,
            "selection": json.dumps(Selection(scope=snapshot.scope).to_json(), ensure_ascii=False),
            "study": snapshot.study,
            "documents": snapshot.documents,
            "acts": snapshot.acts,
            "points": json.dumps([astuple(point) for point in snapshot.points]),
        },
    )


def renamed(row: SnapshotRow, name: str) -> Edit:
    """Return the edit that gives a snapshot another name."""
    return Edit("snapshots", row.id, {"name": row.name}, {"name": name})


def deleted(row: SnapshotRow) -> Edit:
    """Return the edit that deletes a snapshot."""
    return Edit("snapshots", row.id, row.stored, None)


def _read(stored: dict[str, Any]) -> Snapshot | None:
    try:
        scope = Selection.from_json(json.loads(stored["selection"])).scope
        points = tuple(KeptPoint(*values) for values in json.loads(stored["points"]))
    except (ValueError, KeyError, TypeError):
        return None
    named = {name: stored[name] for name in ("name", "at", "author", "study", "documents", "acts")}
    return Snapshot(scope=scope, points=points, **named)
