"""Read and write what each import did: its extractor, its settings, and what it skipped."""

import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from geoexplorer.store.project import transaction


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A file or record that did not become a document, and why."""

    path: str
    record: str | None
    reason: str


def start_run(db: sqlite3.Connection, *, version: str, model: str, parameters: dict[str, Any]) -> int:
    """Note that an import begins and return its id; a run without an end was interrupted."""
    with transaction(db):
        cursor = db.execute(
            "insert into runs (extractor, version, model, parameters, started) values (?, ?, ?, ?, ?)",
            ("geoexplorer", version, model, json.dumps(parameters), _now()),
        )
    return int(cursor.lastrowid or 0)


def end_run(db: sqlite3.Connection, run_id: int, documents: int, skipped: list[SkippedRow]) -> None:
    """Note that the import is complete: how many documents it added, and what it skipped."""
    with transaction(db):
        db.execute("update runs set ended = ?, documents = ? where id = ?", (_now(), documents, run_id))
        db.executemany(
            "insert into skipped (run_id, path, record, reason) values (?, ?, ?, ?)",
            ((run_id, s.path, s.record, s.reason) for s in skipped),
        )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
