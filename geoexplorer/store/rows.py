"""Read single rows as plain columns: what an edit writes down as `before`."""

import sqlite3
from typing import Any

from geoexplorer.store.edits import TABLES


def row_values(db: sqlite3.Connection, table: str, row_id: int, columns: tuple[str, ...]) -> dict[str, Any]:
    """Return those columns of a row; raises KeyError if there is no such row, ValueError for an unknown table."""
    if table not in TABLES:
        raise ValueError(f"{table} cannot be edited")
    known = {row[1] for row in db.execute(f"pragma table_info({table})")}
    if unknown := set(columns) - known:
        raise ValueError(f"{table} has no column {sorted(unknown)}")
    row = db.execute(f"select {', '.join(columns)} from {table} where id = ?", (row_id,)).fetchone()
    if row is None:
        raise KeyError(f"{table} {row_id}")
    return dict(zip(columns, tuple(row), strict=True))


def next_id(db: sqlite3.Connection, table: str) -> int:
    """Return the id the next row of the table gets; the writer is alone, so nobody takes it meanwhile."""
    if table not in TABLES:
        raise ValueError(f"{table} cannot be edited")
    return int(db.execute(f"select coalesce(max(id), 0) + 1 from {table}").fetchone()[0])
