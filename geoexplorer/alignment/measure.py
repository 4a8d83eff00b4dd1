"""The measure: the alignment of one country towards one power, from the tellings of real events."""

from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from geoexplorer.alignment.representatives import Told
from geoexplorer.model.alignment import Part, Point
from geoexplorer.model.evidence import NO_DAY

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

MEASURE_VERSION = 1
"""Raised with the changelog whenever the same evidence and study would give another value."""

DAYS_PER_YEAR = 365.25


@dataclass(frozen=True, slots=True)
class Shares:
    """What each cluster brings to one point: x = base * decay * cap, and whether it counts at that day."""

    x: Floats
    decay: Floats
    cap: Floats
    day: Ints  # t_c, NO_DAY for undated clusters
    present: npt.NDArray[np.bool_]  # not after T, not undated with T
    counted: npt.NDArray[np.bool_]  # present, and x is not 0


def alignment(positive: Floats, negative: Floats, prior: float) -> Floats:
    """Return A = (P - Q) / (P + Q + k), in [-1, 1].

    It is the mean of 2 * theta - 1 with theta ~ Beta(k/2 + P, k/2 + Q): the share of friendly acts under
    Laplace's rule of succession when k = 2 (Gelman et al., Bayesian Data Analysis, 3rd ed. 2013, section 2.1).
    """
    return (positive - negative) / (positive + negative + prior)


def shares(told: Told, at: int | None) -> Shares:
    """Return x of each cluster on day `at`; None takes all evidence, undated too, without decay."""
    day = central_days(told, at)
    if at is None:
        present, age = np.ones(len(told), dtype=bool), np.zeros(len(told))
    else:
        present = told.dated & (told.first_day <= at)
        age = np.where(present, at - day, 0) / DAYS_PER_YEAR
    decay = np.exp2(-age / told.half_life)
    raw = np.where(present, told.base * decay, 0.0)
    cap = document_caps(told.document, np.abs(raw), told.document_cap)
    return Shares(raw * cap, decay, cap, day, present, present & (told.base != 0))


def central_days(told: Told, at: int | None) -> Ints:
    """Return t_c: the middle day, or for a state the last day it holds up to `at`."""
    if at is None:
        return np.where(told.state, told.last_day, told.middle_day)
    return np.where(told.state, np.minimum(told.last_day, at), told.middle_day)


def document_caps(document: Ints, mass: Floats, most: float) -> Floats:
    """Return the factor of each cluster that keeps the sum of |x| of one document at `most`."""
    if not len(document):
        return np.ones(0)
    _, slot = np.unique(document, return_inverse=True)
    total = np.bincount(slot, weights=mass)
    return (most / np.maximum(total, most))[slot]


def point(told: Told, at: int | None, *, period: str | None = None, with_parts: bool = False) -> Point | None:
    """Return the point of one pair on day `at` (None: all evidence), or None if nothing counts there."""
    share = shares(told, at)
    if not share.counted.any():
        return None
    positive = float(share.x[share.x > 0].sum())
    negative = float(-share.x[share.x < 0].sum())
    value = (positive - negative) / (positive + negative + told.prior)
    return Point(
        country=told.country,
        power=told.power,
        period=period,
        at=None if at is None else date.fromordinal(at).isoformat(),
        value=value,
        low=None,
        high=None,
        positive=positive,
        negative=negative,
        clusters=int(share.counted.sum()),
        documents=len(np.unique(told.document[share.counted])),
        publishers=len(np.unique(told.publisher[share.counted])),
        undated=int((~told.dated & (told.base != 0)).sum()),
        parts=parts(told, share, positive + negative + told.prior) if with_parts else (),
    )


def parts(told: Told, share: Shares, whole: float) -> tuple[Part, ...]:
    """Return the share of each cluster, the strongest first; a denial told alone is listed with part 0."""
    order = np.argsort(-np.abs(share.x), kind="stable")
    picked = order[share.present[order]]
    members = told.members()
    columns: dict[str, npt.NDArray[np.generic]] = {
        "cluster_id": told.cluster,
        "event_id": told.event,
        "document_id": told.document,
        "value": share.x / whole,
        "x": share.x,
        "sign": told.sign,
        "weight": told.weight,
        "modality": told.modality,
        "side": told.side,
        "publisher": told.publisher_weight,
        "decay": share.decay,
        "cap": share.cap,
        "mixed": told.mixed(),
        "denied": told.denied,
    }
    days = [date.fromordinal(day).isoformat() if day != NO_DAY else None for day in share.day[picked].tolist()]
    rows = zip(*(column[picked].tolist() for column in columns.values()), strict=True)
    return tuple(
        Part(**dict(zip(columns, row, strict=True)), day=day, members=members[i])
        for row, day, i in zip(rows, days, picked.tolist(), strict=True)
    )
