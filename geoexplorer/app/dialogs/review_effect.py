"""What an answer would change: the line of the pair with and without the act. No Qt."""

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass

from geoexplorer.app.dialogs.review_queue import QueueItem
from geoexplorer.explaining import steps_of
from geoexplorer.model.alignment import Point, Study
from geoexplorer.model.selection import Scope
from geoexplorer.points import series
from geoexplorer.store.cards import EventCard, card
from geoexplorer.store.review_context import ReviewContext, review_context


@dataclass(frozen=True, slots=True)
class Effect:
    """The yearly line of one pair as it is and without the act; `period` is where it moves most."""

    country: str
    power: str
    power_name: str
    points: tuple[Point, ...]
    without: tuple[Point, ...]
    period: str | None

    def value(self, *, without: bool = False) -> float | None:
        """Return the value of the period that moves most, as it is or without the act."""
        line = self.without if without else self.points
        return next((point.value for point in line if point.period == self.period), None)

    def point(self, *, without: bool = False) -> Point | None:
        """Return the point of the period that moves most."""
        line = self.without if without else self.points
        return next((point for point in line if point.period == self.period), None)


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """Everything that is shown of one event under review."""

    card: EventCard
    context: ReviewContext
    effect: Effect | None
    steps: tuple[str, ...]  # by which it was found, a sentence each


def read_page(db: sqlite3.Connection, scope: Scope, study: Study, item: QueueItem) -> ReviewPage | None:
    """Return the page of an event, or None if it is gone."""
    found, context = card(db, "events", item.event_id), review_context(db, item.event_id)
    if not isinstance(found, EventCard) or context is None:
        return None
    effect = read_effect(db, scope, study, item, found.event.cluster_id) if item.country else None
    return ReviewPage(found, context, effect, tuple(steps_of(db, found.event)))


def read_effect(db: sqlite3.Connection, scope: Scope, study: Study, item: QueueItem, cluster_id: int) -> Effect | None:
    """Return the line of the pair that the event moves most, with and without its act."""
    points = _line(db, scope, study, item, ())
    without = _line(db, scope, study, item, (cluster_id,))
    if not points:
        return None
    others = {point.period: point.value for point in without}
    most = max(points, key=lambda point: abs(point.value - others.get(point.period, 0.0)))
    power = study.power(item.power)
    return Effect(item.country, power.key, power.name, points, without, most.period)


def _line(
    db: sqlite3.Connection, scope: Scope, study: Study, item: QueueItem, left_out: Collection[int]
) -> tuple[Point, ...]:
    lines = series(db, scope, study, item.country, item.power, by="year", left_out=left_out)
    return lines[0].points if lines else ()
