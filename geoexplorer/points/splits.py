"""The same numbers split: between the powers, by domain, by publisher, and act by act."""

import sqlite3
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date

import numpy as np

from geoexplorer.alignment.measure import point, shares
from geoexplorer.alignment.representatives import Told
from geoexplorer.alignment.series import By, with_points
from geoexplorer.alignment.series import series as series_of
from geoexplorer.alignment.ticks import Ticks
from geoexplorer.alignment.uncertainty import with_intervals
from geoexplorer.model.alignment import Act, Balance, Lens, Mix, Point, Study
from geoexplorer.model.codes import DOMAINS, Domain
from geoexplorer.model.selection import Scope
from geoexplorer.points.view import View, load, power_keys


def balance(
    db: sqlite3.Connection,
    scope: Scope,
    study: Study,
    country: str,
    *,
    by: By = "year",
    powers: Collection[str] | None = None,
) -> tuple[Balance, ...]:
    """Return how the country divides its friendly acts between the powers, in each period with evidence.

    The share of a power is its P over the sum of P of all powers asked for, at the period's last day.
    """
    keys = power_keys(study, powers)
    pairs = list(load(db, scope, study, countries=(country,), powers=keys).pairs((country,), keys))
    found = {period.key: period for told in pairs for period in with_points(told, by)}
    return tuple(_balance(country, key, found[key].last, pairs) for key in sorted(found))


def _balance(country: str, period: str, last: int, pairs: list[Told]) -> Balance:
    points = tuple(p for told in pairs if (p := point(told, last, period=period)) is not None)
    friendly = sum(p.positive for p in points)
    shared = {p.power: p.positive / friendly for p in points} if friendly else {}
    return Balance(country, period, date.fromordinal(last).isoformat(), shared, points)


def domain_mix(
    db: sqlite3.Connection, scope: Scope, study: Study, country: str, power: str, *, by: By = "quarter"
) -> tuple[Mix, ...]:
    """Return each point of one pair split by domain."""
    told = load(db, scope, study, countries=(country,), powers=(power,)).told(country, power)
    mixes = (_mix(told, period.last, period.key) for period in with_points(told, by))
    return tuple(mix for mix in mixes if mix is not None)


def _mix(told: Told, last: int, period: str) -> Mix | None:
    found: Point | None = point(told, last, period=period)
    if found is None:
        return None
    share = shares(told, last).x / (found.positive + found.negative + told.prior)
    sums = [
        np.bincount(told.domain, weights=part, minlength=len(DOMAINS)).tolist()
        for part in (np.maximum(share, 0), np.minimum(share, 0))
    ]
    positive, negative = (_by_domain(row) for row in sums)
    return Mix(found, positive, negative)


def _by_domain(sums: list[float]) -> dict[Domain, float]:
    domains: tuple[Domain, ...] = DOMAINS  # type: ignore[assignment]
    return {domain: value for domain, value in zip(domains, sums, strict=True) if value}


def source_lens(
    db: sqlite3.Connection,
    scope: Scope,
    study: Study,
    country: str,
    power: str,
    *,
    by: By = "year",
    most: int = 8,
    intervals: bool = False,
) -> tuple[Lens, ...]:
    """Return one series a publisher, of the `most` publishers with the most clusters."""
    view = load(db, scope, study, countries=(country,), powers=(power,))
    lenses = sorted(_lenses(view, country, power, by), key=lambda pair: (-pair[0].clusters, pair[0].publisher))
    return tuple(
        replace(lens, series=with_intervals(told, lens.series)) if intervals else lens for lens, told in lenses[:most]
    )


def _lenses(view: View, country: str, power: str, by: By) -> Iterator[tuple[Lens, Told]]:
    for i, publisher in enumerate(view.evidence.publishers):
        own = replace(view, evidence=view.evidence.where(view.evidence.publisher == i))
        told = own.told(country, power)
        counted = int((told.base != 0).sum())
        if counted:
            yield Lens(publisher, counted, series_of(told, by)), told


def event_ticks(
    db: sqlite3.Connection, scope: Scope, study: Study, country: str, *, powers: Collection[str] | None = None
) -> Ticks:
    """Return what `event_strip` returns as columns: for charts of very many acts."""
    keys = power_keys(study, powers)
    return Ticks.of(list(load(db, scope, study, countries=(country,), powers=keys).pairs((country,), keys)))


def event_strip(
    db: sqlite3.Connection, scope: Scope, study: Study, country: str, *, powers: Collection[str] | None = None
) -> tuple[Act, ...]:
    """Return each cluster of the country as a tick, by day; undated ones last, with day None."""
    keys = power_keys(study, powers)
    view = load(db, scope, study, countries=(country,), powers=keys)
    acts = [act for told in view.pairs((country,), keys) for act in _acts(told)]
    return tuple(sorted(acts, key=lambda act: (act.day is None, act.day or "", act.event_id)))


def _acts(told: Told) -> Iterator[Act]:
    for i in np.flatnonzero(told.base != 0).tolist():
        yield Act(
            event_id=int(told.event[i]),
            cluster_id=int(told.cluster[i]),
            country=told.country,
            power=told.power,
            day=date.fromordinal(int(told.middle_day[i])).isoformat() if told.dated[i] else None,
            domain=DOMAINS[told.domain[i]],
            sign=int(told.sign[i]),
            weight=float(abs(told.base[i])),
            deed=bool(told.deed[i]),
        )
