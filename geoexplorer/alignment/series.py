"""The course of an alignment: one point for each year, quarter or month in which something happened."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date
from typing import Literal

import numpy as np
import numpy.typing as npt

from geoexplorer.alignment.measure import DAYS_PER_YEAR, alignment, point
from geoexplorer.alignment.representatives import Told
from geoexplorer.model.alignment import Point, Series

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
By = Literal["year", "quarter", "month"]
MONTHS: dict[By, int] = {"year": 12, "quarter": 3, "month": 1}


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of calendar days, both included; key 2005, 2005-Q3 or 2005-07."""

    key: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Course:
    """P, Q and what stands behind them at each day; `spread` holds the sums of p*p, q*q, p*q by document."""

    days: Ints
    positive: Floats
    negative: Floats
    spread: Floats  # shape (3, days); 0 unless asked for
    clusters: Ints
    documents: Ints
    publishers: Ints


def periods(first: int, last: int, by: By) -> Iterator[Period]:
    """Yield the periods that cover the days from `first` to `last`."""
    step = MONTHS[by]
    start = date.fromordinal(first)
    month = (start.year * 12 + start.month - 1) // step * step
    while _first_day(month) <= last:
        yield Period(_period_key(month, by), _first_day(month), _first_day(month + step) - 1)
        month += step


def _first_day(month: int) -> int:
    if month >= (MAXYEAR + 1) * 12:
        return date.max.toordinal() + 1
    return date(month // 12, month % 12 + 1, 1).toordinal()


def _period_key(month: int, by: By) -> str:
    year = f"{month // 12:04d}"
    return {"year": year, "quarter": f"{year}-Q{month % 12 // 3 + 1}", "month": f"{year}-{month % 12 + 1:02d}"}[by]


def series(told: Told, by: By) -> Series:
    """Return the points of one pair; periods in which no cluster has its day are gaps: they have no point."""
    points = tuple(_points(told, with_points(told, by)))
    return Series(told.country, told.power, by, points, undated(told))


def with_points(told: Told, by: By) -> list[Period]:
    """Return the periods in which a cluster that counts has its t_c; a state has it in each while it holds."""
    counts = told.dated & (told.base != 0)
    if not counts.any():
        return []
    first, last = told.first_day[counts], np.where(told.state, told.last_day, told.middle_day)[counts]
    found = list(periods(int(first.min()), int(last.max()), by))
    starts = np.array([p.first for p in found])
    # +1 where a cluster's days begin, -1 after the period in which they end
    steps = np.zeros(len(found) + 1, dtype=np.int64)
    np.add.at(steps, np.searchsorted(starts, first, "right") - 1, 1)
    np.add.at(steps, np.searchsorted(starts, last, "right"), -1)
    return [p for p, alive in zip(found, np.cumsum(steps[:-1]).tolist(), strict=True) if alive > 0]


def _points(told: Told, at: list[Period]) -> Iterator[Point]:
    run = course(told, np.array([p.last for p in at], dtype=np.int64))
    values = alignment(run.positive, run.negative, told.prior)
    lost = int((~told.dated & (told.base != 0)).sum())
    for i, period in enumerate(at):
        yield Point(
            country=told.country,
            power=told.power,
            period=period.key,
            at=date.fromordinal(period.last).isoformat(),
            value=float(values[i]),
            low=None,
            high=None,
            positive=float(run.positive[i]),
            negative=float(run.negative[i]),
            clusters=int(run.clusters[i]),
            documents=int(run.documents[i]),
            publishers=int(run.publishers[i]),
            undated=lost,
        )


def undated(told: Told) -> Point | None:
    """Return the point over the clusters without a date alone, with its parts."""
    return point(told.where(~told.dated), None, with_parts=True)


def course(told: Told, days: Ints, *, spread: bool = False) -> Course:
    """Return P and Q at those days (ascending), exactly as `measure.point` finds them one by one."""
    walk = _Walk.of(told, days, by_document=spread)
    positive, negative, moments = walk.run(with_spread=spread)
    counts = told.dated & (told.base != 0)
    first = told.first_day[counts]
    return Course(
        days=days,
        positive=positive,
        negative=negative,
        spread=moments,
        clusters=np.searchsorted(np.sort(first), days, "right"),
        documents=_seen(told.document[counts], first, days),
        publishers=_seen(told.publisher[counts], first, days),
    )


def _seen(group: Ints, first: Ints, days: Ints) -> Ints:
    """Return how many groups have come up by each day."""
    _, slot = np.unique(group, return_inverse=True)
    return np.searchsorted(np.sort(_earliest(slot, first)), days, "right")


def _earliest(slot: Ints, day: Ints) -> Ints:
    """Return the first day of each slot."""
    earliest = np.full(slot.max(initial=-1) + 1, np.iinfo(np.int64).max)
    np.minimum.at(earliest, slot, day)
    return earliest


@dataclass(frozen=True, slots=True)
class _Walk:
    """Masses that enter at a day, decay with their half-life, and are summed and capped by document.

    All masses of one half-life fade alike, so that a step from one day to the next costs one product
    a document, not one a cluster.
    """

    days: Ints
    fade: Floats  # 1 / half-life of each class; 0 for states that hold
    caps: Floats  # by slot; a slot is a document, or all documents that cannot reach the cap
    seen: Ints  # the slots from this one on are not in use yet at each day
    bucket: Ints  # first of the days at which the mass is there, ascending
    cell: Ints  # position in (class, sign, slot)
    mass: Floats  # at that day

    @classmethod
    def of(cls, told: Told, days: Ints, *, by_document: bool) -> "_Walk":
        rows = np.flatnonzero(told.dated & (told.base != 0))
        slot, caps = _slots(told, rows, by_document=by_document)
        fade, kind = np.unique(np.append(0.0, 1 / told.half_life[rows]), return_inverse=True)
        kind, held, base = kind[1:], told.state[rows], np.abs(told.base[rows])
        # A state enters without fading, leaves when it ends, and enters again, now fading.
        row = np.concatenate([np.arange(len(rows)), np.flatnonzero(held), np.flatnonzero(held)])
        entry = np.concatenate([np.where(held, 0, kind), np.zeros(held.sum(), dtype=np.int64), kind[held]])
        day = np.concatenate([told.first_day[rows], told.last_day[rows][held], told.last_day[rows][held]])
        mass = np.concatenate([base, -base[held], base[held]])
        bucket = np.searchsorted(days, day, "left")
        order = np.argsort(bucket, kind="stable")
        order = order[bucket[order] < len(days)]
        bucket, row, entry, day = bucket[order], row[order], entry[order], day[order]
        negative = (told.sign[rows] < 0)[row]
        cell = (entry * 2 + negative) * len(caps) + slot[row]
        mass = mass[order] * np.exp2(-(days[bucket] - day) / DAYS_PER_YEAR * fade[entry])
        earliest = np.minimum.accumulate(_earliest(slot, told.first_day[rows])[::-1])[::-1]
        seen = np.searchsorted(earliest, days, "right")
        return cls(days, fade, caps, seen, bucket, cell, mass)

    def run(self, *, with_spread: bool) -> tuple[Floats, Floats, Floats]:
        """Return P, Q and, if asked for, the document sums of p*p, q*q, p*q at each day."""
        held = np.zeros((len(self.fade), 2, len(self.caps)))
        cells = held.reshape(-1)
        sums, spread = np.zeros((2, len(self.days))), np.zeros((3, len(self.days)))
        edges = np.searchsorted(self.bucket, np.arange(len(self.days) + 1))
        steps = np.exp2(-np.outer(np.diff(self.days, prepend=self.days[:1]) / DAYS_PER_YEAR, self.fade))
        for i in range(len(self.days)):
            seen = self.seen[i]
            held[:, :, :seen] *= steps[i][:, None, None]
            new = slice(edges[i], edges[i + 1])
            np.add.at(cells, self.cell[new], self.mass[new])
            mass = np.maximum(held[:, :, :seen].sum(axis=0), 0)  # a state that left may leave -1e-17 behind
            mass *= self.caps[:seen] / np.maximum(mass[0] + mass[1], self.caps[:seen])
            sums[:, i] = mass.sum(axis=1)
            if not with_spread:
                continue
            # not the product of BLAS: on vectors this short its threads cost more than they save
            spread[:, i] = [np.einsum("i,i", *pair) for pair in ((mass[0], mass[0]), (mass[1], mass[1]), mass)]
        return sums[0], sums[1], spread


def _slots(told: Told, rows: Ints, *, by_document: bool) -> tuple[Ints, Floats]:
    """Return the slot of each row and the cap of each slot."""
    _, slot = np.unique(told.document[rows], return_inverse=True)
    order = np.argsort(_earliest(slot, told.first_day[rows]), kind="stable")
    slot = np.argsort(order, kind="stable")[slot]  # documents by the day on which they come up
    if by_document:
        return slot, np.full(slot.max(initial=-1) + 1, told.document_cap)
    full = np.bincount(slot, weights=np.abs(told.base[rows])) > told.document_cap
    number = np.where(full, np.cumsum(full), 0)
    caps = np.full(int(full.sum()) + 1, told.document_cap)
    caps[0] = np.finfo(np.float64).max / 4
    return number[slot], caps
