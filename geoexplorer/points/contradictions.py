"""Tellings that do not go together: claim and denial, deed against word, reversals."""

import sqlite3
from collections.abc import Collection, Iterator
from datetime import date

import numpy as np

from geoexplorer.alignment.representatives import Told
from geoexplorer.model.alignment import Contradiction, Study
from geoexplorer.model.codes import MODALITIES
from geoexplorer.model.selection import Scope
from geoexplorer.points.view import View, load, power_keys

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
    found = [c for told in view.pairs(wanted, keys) for c in (*_within(view, told), *_between(told, window_days))]
    return tuple(sorted(found, key=lambda c: (-c.weight, c.first_day or "", c.first_event))[:most])


def _within(view: View, told: Told) -> Iterator[Contradiction]:
    """Yield the clusters that are denied, or told with both signs: the representative against the other telling."""
    rows = view.evidence
    for i in np.flatnonzero(told.mixed() | told.denied).tolist():
        own = np.flatnonzero((rows.cluster == told.cluster[i]) & np.isin(rows.event, told.members(i)))
        against = own[rows.modality[own] == _DENIED] if told.denied[i] else own[rows.sign[own] != told.sign[i]]
        others = [r for r in against.tolist() if rows.event[r] != told.event[i]]
        if others:
            kind = "denial" if told.denied[i] else "mixed"
            other = others[0]
            yield _contradiction(
                kind, told, i, event=int(rows.event[other]), sign=int(rows.sign[other]), day=int(rows.start[other])
            )


def _contradiction(kind: str, told: Told, i: int, *, event: int, sign: int, day: int) -> Contradiction:
    return Contradiction(
        kind=kind,  # type: ignore[arg-type]
        country=told.country,
        power=told.power,
        first_event=int(told.event[i]),
        second_event=event,
        first_day=_iso(int(told.middle_day[i])),
        second_day=_iso(day),
        first_sign=int(told.sign[i]),
        second_sign=sign,
        weight=float(abs(told.base[i])),
    )


def _iso(day: int) -> str | None:
    return date.fromordinal(day).isoformat() if day > 0 else None


def _between(told: Told, window: int) -> Iterator[Contradiction]:
    """Yield the pairs of clusters of opposite sign within the window."""
    counts = told.dated & (told.base != 0)
    negative = np.flatnonzero(counts & (told.sign < 0))
    positive = np.flatnonzero(counts & (told.sign > 0))
    positive = positive[np.argsort(told.middle_day[positive], kind="stable")]
    days = told.middle_day[positive]
    for i in negative.tolist():
        low, high = np.searchsorted(days, (told.middle_day[i] - window, told.middle_day[i] + window + 1))
        near = positive[low:high]
        apart = np.abs(told.middle_day[near] - told.middle_day[i])
        order = np.lexsort((apart, -np.abs(told.base[near])))[:_PARTNERS]
        for j in near[order].tolist():
            first, second = sorted((i, j), key=lambda k: (told.middle_day[k], told.event[k]))
            yield _pair(told, first, second)


def _pair(told: Told, first: int, second: int) -> Contradiction:
    return Contradiction(
        kind=_kind(told, first, second),  # type: ignore[arg-type]
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


def _kind(told: Told, first: int, second: int) -> str:
    if told.deed[first] != told.deed[second]:
        return "deed_word"
    same_actor = told.outward[first] and told.outward[second]
    return "reversal" if same_actor and told.domain[first] == told.domain[second] else "opposite"
