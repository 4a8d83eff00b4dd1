"""The last part of an import: what needs all texts, and so does not depend on the order in which they came."""

import sqlite3
from collections.abc import Iterable, Sequence

from geoexplorer.extraction.clusters import Cluster, ClusterEvent, clusters_of
from geoexplorer.extraction.near_duplicates import near_duplicates
from geoexplorer.extraction.repeated_lines import repeated_lines
from geoexplorer.store.across import (
    all_texts,
    events_like,
    events_to_cluster,
    mark_furniture,
    name_words,
    near_duplicate_pairs,
    write_clusters,
    write_near_duplicates,
)
from geoexplorer.store.project import transaction


def finish(db: sqlite3.Connection) -> None:
    """Fold repeated lines, pair retold documents and cluster the tellings of one event, over all documents."""
    texts = all_texts(db)
    pairs = near_duplicates(texts)
    write_near_duplicates(db, ((p.document_id, p.other_id, p.similarity) for p in pairs))
    mark_furniture(db, repeated_lines(texts, near_duplicate_pairs(db)))
    with transaction(db):
        _cluster(db, events_to_cluster(db))


def regroup(db: sqlite3.Connection, event_ids: Sequence[int]) -> None:
    """Cluster again all events between the sides of those events; part of the caller's transaction."""
    _cluster(db, events_like(db, event_ids))


def _cluster(db: sqlite3.Connection, rows: Iterable[sqlite3.Row]) -> None:
    events = [ClusterEvent(**{**dict(row), "mutual": bool(row["mutual"])}) for row in rows]
    clusters: Iterable[Cluster] = clusters_of(events, frozenset(near_duplicate_pairs(db)), name_words(db))
    write_clusters(db, ((cluster.kind, cluster.event_ids) for cluster in clusters))
