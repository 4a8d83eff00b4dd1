"""Tellings that do not go together: claim and denial, deed against word, reversals."""

import sqlite3
from collections.abc import Collection, Iterator
from datetime import date
from heapq import heappush, heappushpop
from itertools import islice
from typing import Literal

import numpy as np

from geoexplorer.alignment.representatives import Flags, Told
from geoexplorer.model.alignment import Contradiction, Study
from geoexplorer.model.codes import MODALITIES
from geoexplorer.model.selection import Scope
from geoexplorer.points.view import load, power_keys

_PARTNERS = 3  # of one cluster at most so many pairs are listed: the strongest, then the nearest in time
_DENIED = MODALITIES.index("denied")


def contradictions(
    db: sqlite3.Connection,
    scope: Scope,
    study: Study,
    *,
    window_days: int = 30,
    countries: Collection[str] | None = None,
    powers: str | Collection[str] | None = None,
    most: int = 500,
) -> tuple[Contradiction, ...]:
    """Return pairs of opposite sign at most `window_days` apart, and clusters told in two ways; heaviest first."""
    wanted = study.countries if countries is None else tuple(countries)
    keys = power_keys(study, powers)
    view = load(db, scope, study, countries=wanted, powers=keys)
    found: list[Contradiction] = []
    for told in view.pairs(wanted, keys):
        found += islice(_within(told), most)
        found += _between(told, window_days, most)
    return tuple(sorted(found, key=lambda c: (-c.weight, c.first_day or "", c.first_event))[:most])


def _within(told: Told) -> Iterator[Contradiction]:
    """Yield the clusters that are denied, or told with both signs, the heaviest first."""
    tellings = told.tellings
    for i in _heaviest_first(told, told.mixed() | told.denied):
        own = np.flatnonzero(tellings.cluster == told.cluster[i])
        against = ~tellings.stated[own] if told.denied[i] else tellings.sign[own] != told.sign[i]
        others = own[against & (tellings.event[own] != told.event[i])]
        if len(others):
            yield _contradiction("denial" if told.denied[i] else "mixed", told, i, int(others[0]))


def _contradiction(kind: Literal["denial", "mixed"], told: Told, i: int, other: int) -> Contradiction:
    tellings = told.tellings
    return Contradiction(
        kind=kind,
        country=told.country,
        power=told.power,
        first_event=int(told.event[i]),
        second_event=int(tellings.event[other]),
        first_day=_iso(int(told.middle_day[i])),
        second_day=_iso(int(tellings.start[other])),
        first_sign=int(told.sign[i]),
        second_sign=int(tellings.sign[other]),
        weight=float(abs(told.base[i])),
    )


def _iso(day: int) -> str | None:
    return date.fromordinal(day).isoformat() if day > 0 else None


def _heaviest_first(told: Told, rows: Flags) -> list[int]:
    picked = np.flatnonzero(rows)
    order: list[int] = picked[np.argsort(-np.abs(told.base[picked]), kind="stable")].tolist()
    return order


def _between(told: Told, window: int, most: int) -> Iterator[Contradiction]:
    """Yield pairs of clusters of opposite sign within the window: all, or at least the `most` heaviest."""
    counts = told.dated & (told.base != 0)
    positive = np.flatnonzero(counts & (told.sign > 0))
    positive = positive[np.argsort(told.middle_day[positive], kind="stable")]
    days = told.middle_day[positive]
    heaviest: list[float] = []
    for i in _heaviest_first(told, counts & (told.sign < 0)):
        if len(heaviest) == most and heaviest[0] >= abs(told.base[i]):
            return  # a pair weighs no more than the hostile act in it
        low, high = np.searchsorted(days, (told.middle_day[i] - window, told.middle_day[i] + window + 1))
        near = positive[low:high]
        apart = np.abs(told.middle_day[near] - told.middle_day[i])
        order = np.lexsort((apart, -np.abs(told.base[near])))[:_PARTNERS]
        for j in near[order].tolist():
            first, second = sorted((i, j), key=lambda k: (told.middle_day[k], told.event[k]))
            pair = _pair(told, first, second)
            (heappush if len(heaviest) < most else heappushpop)(heaviest, pair.weight)
            yield pair


def _pair(told: Told, first: int, second: int) -> Contradiction:
    return Contradiction(
        kind=_kind(told, first, second),
        country=told.country,
        power=told.power,
        first_event=int(told.event[first]),
        second_event=int(told.event[second]),
        first_day=_iso(int(told.middle_day[first])),
        second_day=_iso(int(told.middle_day[second])),
        first_sign=int(told.sign[first]),
        second_sign=int(told.sign[second]),
        weight=float(min(abs(told.base[first]), abs(told.base[second]))),
    )


def _kind(told: Told, first: int, second: int) -> Literal["deed_word", "reversal", "opposite"]:
    if told.deed[first] != told.deed[second]:
        return "deed_word"
    same_actor = told.outward[first] and told.outward[second]
    return "reversal" if same_actor and told.domain[first] == told.domain[second] else "opposite"
