"""Say by hand which events tell one real event: join them, or part one from the others; later imports keep it."""

import sqlite3
from collections.abc import Iterable, Sequence

from geoexplorer.corrections import perform
from geoexplorer.errors import GeoExplorerError
from geoexplorer.extraction.clusters import kind_of
from geoexplorer.model.edit import Changes, Edit
from geoexplorer.store.clusters import clusters_of_events, new_cluster_id, tellings
from geoexplorer.wording import tr


def same_act(db: sqlite3.Connection, event_ids: Iterable[int], author: str) -> Changes:
    """Let these events, and all told with them, count as one real event; one step of undo."""
    clusters = clusters_of_events(db, event_ids)
    if len(clusters) < 2:
        raise GeoExplorerError(tr("These events count as one already"), tr("Select events of different acts"))
    members = tellings(db, clusters)
    edits = _moved(db, members)
    return perform(db, edits, f"joined {len(members)} tellings of one act", author)


def another_act(db: sqlite3.Connection, event_ids: Iterable[int], author: str) -> Changes:
    """Let these events count as real events of their own, apart from those they were told with."""
    wanted = list(event_ids)
    members = [row for row in tellings(db, clusters_of_events(db, wanted)) if row[0] in set(wanted)]
    edits: list[Edit] = []
    for number, row in enumerate(members):
        edits += _moved(db, [row], number)
    return perform(
        db, edits, f"parted {len(members)} {'event' if len(members) == 1 else 'events'} as other acts", author
    )


def _moved(db: sqlite3.Connection, members: Sequence[tuple[int, int, int, str]], number: int = 0) -> list[Edit]:
    """Put the events into a new cluster made by a person; `number` counts the new clusters of one act."""
    cluster_id = new_cluster_id(db) - number
    kind = kind_of([(polarity, modality) for _, _, polarity, modality in members])
    cluster = Edit("clusters", cluster_id, None, {"kind": kind, "made_by": "user"})
    moves = [
        Edit("events", event_id, {"cluster_id": old}, {"cluster_id": cluster_id}) for event_id, old, _, _ in members
    ]
    return [cluster, *moves]
