"""The last part of an import: what needs all texts, and so does not depend on the order in which they came."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol, TypeVar

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

T = TypeVar("T")


class Run(Protocol):
    """Calls a function where it belongs: here, or in another process so that a window stays quick."""

    def __call__(self, function: Callable[..., T], /, *arguments: object) -> T:
        """Return what the function returns."""
        ...


def here(function: Callable[..., T], /, *arguments: object) -> T:
    """Call the function in this process."""
    return function(*arguments)


def finish(db: sqlite3.Connection, run: Run = here) -> None:
    """Fold repeated lines, pair retold documents and cluster the tellings of one event, over all documents."""
    texts = all_texts(db)
    pairs = run(near_duplicates, texts)
    write_near_duplicates(db, ((p.document_id, p.other_id, p.similarity) for p in pairs))
    mark_furniture(db, run(repeated_lines, texts, near_duplicate_pairs(db)))
    clusters = run(_clusters, _cluster_events(events_to_cluster(db)), near_duplicate_pairs(db), name_words(db))
    with transaction(db):
        write_clusters(db, ((cluster.kind, cluster.event_ids) for cluster in clusters))


def regroup(db: sqlite3.Connection, event_ids: Sequence[int]) -> None:
    """Cluster again all events between the sides of those events; part of the caller's transaction."""
    clusters = _clusters(_cluster_events(events_like(db, event_ids)), near_duplicate_pairs(db), name_words(db))
    write_clusters(db, ((cluster.kind, cluster.event_ids) for cluster in clusters))


def _cluster_events(rows: Iterable[sqlite3.Row]) -> list[ClusterEvent]:
    return [ClusterEvent(**{**dict(row), "mutual": bool(row["mutual"])}) for row in rows]


def _clusters(
    events: Sequence[ClusterEvent], retold: Iterable[tuple[int, int]], names: Mapping[int, frozenset[str]]
) -> list[Cluster]:
    return list(clusters_of(events, frozenset(retold), names))
