"""What to review next, and how accurate the extraction has been so far. No Qt."""

import random
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

from geoexplorer.app.drawing.numbers import when_words
from geoexplorer.app.names import said_name
from geoexplorer.app.tables.row_words import act_words
from geoexplorer.model.alignment import Point, Study
from geoexplorer.model.selection import Clause, Scope
from geoexplorer.points import all_points
from geoexplorer.store.agreement import decided_by_others
from geoexplorer.store.events import EventRow, event_rows
from geoexplorer.store.id_lists import Order, event_ids
from geoexplorer.wording import tr, tr_noop

LONGEST = 500  # items shown at a time; the rest comes when these are done
SAMPLE = 150
UNSEEN = Clause("is", ("unseen",))
DECIDED = Clause("is", ("accepted", "edited", "rejected", "unsure", "added"))
QUEUES = (
    ("influence", tr_noop("By influence on the chart")),
    ("confidence", tr_noop("By low confidence")),
    ("document", tr_noop("By document")),
    ("sample", tr_noop("Random sample")),
    ("second", tr_noop("Second reading")),
)
Z = 1.96  # 95 %


@dataclass(frozen=True, slots=True)
class QueueItem:
    """One event to look at; `moves` is by how much it moves the point it moves most (None: not computed)."""

    event_id: int
    words: str
    sides: str
    sign: int
    moves: float | None = None
    country: str = ""
    power: str = ""


@dataclass(frozen=True, slots=True)
class Queue:
    """The items at hand, and how many events wait in all."""

    items: tuple[QueueItem, ...]
    waiting: int


@dataclass(frozen=True, slots=True)
class Influence:
    """The point an event moves most, and by how much."""

    moves: float
    country: str
    power: str


def read_queue(db: sqlite3.Connection, scope: Scope, study: Study, kind: str, seed: int = 0, author: str = "") -> Queue:
    """Return the unseen events of the scope in the order of that queue.

    The queue `second` has what others decided and this author did not, without a word on how.
    """
    ids = [int(i) for i in event_ids(db, scope.with_clause(UNSEEN), Order("confidence"))]
    if kind == "second":
        decided = set(decided_by_others(db, author))
        ids = [int(i) for i in event_ids(db, scope.with_clause(DECIDED), Order("confidence")) if int(i) in decided]
    moved = influences(db, scope, study)
    if kind == "influence":
        ids.sort(key=lambda i: (-moved[i].moves if i in moved else 0.0, i))
    elif kind == "document":
        ids = [row.id for row in sorted(event_rows(db, ids), key=lambda row: (row.document_id, row.start, row.id))]
    elif kind == "sample":
        random.Random(seed).shuffle(ids)
        ids = ids[:SAMPLE]
    chosen = event_rows(db, ids[:LONGEST])
    return Queue(tuple(_item(row, study, moved.get(row.id)) for row in chosen), len(ids))


def influences(db: sqlite3.Connection, scope: Scope, study: Study) -> dict[int, Influence]:
    """Return for each event that stands for its act how much the chart would move without that act.

    Without x the value (P - Q) / (P + Q + k) is (P - Q - x) / (P + Q - |x| + k); looked for at every year's end.
    """
    found: dict[int, Influence] = {}
    for point in all_points(db, scope, study, by="year", intervals=False):
        for event_id, change in _changes(point, study.weights.prior):
            known = found.get(event_id)
            if known is None or change > known.moves:
                found[event_id] = Influence(change, point.country, point.power)
    return found


def wilson(right: int, decided: int) -> tuple[float, float]:
    """Return the 95 % interval of a share (Wilson 1927); of nothing it is 0 to 1."""
    if not decided:
        return 0.0, 1.0
    share, square = right / decided, Z * Z
    middle = share + square / (2 * decided)
    spread = Z * sqrt(share * (1 - share) / decided + square / (4 * decided * decided))
    whole = 1 + square / decided
    return max((middle - spread) / whole, 0.0), min((middle + spread) / whole, 1.0)


def minutes_left(seconds: Sequence[float], left: int) -> int | None:
    """Return about how many minutes the rest takes at the pace so far; None while there is no pace."""
    if len(seconds) < 3:
        return None
    usual = sorted(seconds)[len(seconds) // 2]
    return max(round(usual * left / 60), 1)


def _changes(point: Point, prior: float) -> Iterable[tuple[int, float]]:
    whole = point.positive + point.negative + prior
    value = (point.positive - point.negative) / whole
    for part in point.parts:
        rest = whole - abs(part.x)
        yield part.event_id, abs(value - (point.positive - point.negative - part.x) / rest) if rest else abs(value)


def _item(row: EventRow, study: Study, moved: Influence | None) -> QueueItem:
    when = when_words(row.date_start, row.date_end, row.date_precision, long=True)
    sides = f"{said_name(row.actor_name)} → {said_name(row.recipient_name or '') or tr('nobody')}, {when}"
    sign = 0 if row.modality == "denied" else row.polarity
    if moved is None:
        return QueueItem(row.id, act_words(row), sides, sign)
    return QueueItem(row.id, act_words(row), sides, sign, moved.moves, moved.country, study.power(moved.power).key)
