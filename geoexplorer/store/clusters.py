"""Read which events count as one real event."""

import sqlite3
from collections.abc import Iterable, Sequence


def clusters_of_events(db: sqlite3.Connection, event_ids: Iterable[int]) -> list[int]:
    """Return the clusters of those events, each once."""
    ids = list(event_ids)
    marks = ", ".join("?" * len(ids))
    rows = db.execute(f"select distinct cluster_id from events where id in ({marks}) order by cluster_id", ids)
    return [row[0] for row in rows]


def tellings(db: sqlite3.Connection, cluster_ids: Sequence[int]) -> list[tuple[int, int, int, str]]:
    """Return (event id, cluster id, polarity, modality) of every event in those clusters."""
    marks = ", ".join("?" * len(cluster_ids))
    rows = db.execute(
        f"select id, cluster_id, polarity, modality from events where cluster_id in ({marks}) order by id",
        list(cluster_ids),
    )
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def new_cluster_id(db: sqlite3.Connection) -> int:
    """Return the id of the next cluster made by a person: below zero, where no event of a later import can be."""
    return min(int(db.execute("select coalesce(min(id), 0) from clusters").fetchone()[0]), 0) - 1
