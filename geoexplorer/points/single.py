"""One point at a time: with its parts, its interval, its net against another power, its sensitivity."""

import sqlite3
from collections.abc import Collection, Iterator
from datetime import date

from geoexplorer.alignment import measure, uncertainty
from geoexplorer.alignment.representatives import Told
from geoexplorer.alignment.sensitivity import sensitivity as sensitivity_of
from geoexplorer.alignment.series import By, with_points
from geoexplorer.model.alignment import Net, Point, Sensitivity, Study
from geoexplorer.model.codes import Side
from geoexplorer.model.selection import Scope
from geoexplorer.points.view import load, ordinal, power_keys


def point(
    db: sqlite3.Connection,
    scope: Scope,
    study: Study,
    country: str,
    power: str,
    *,
    at: str | None = None,
    period: str | None = None,
    intervals: bool = True,
    side: Side | None = None,
    inherit: bool = False,
    left_out: Collection[int] = (),
) -> Point | None:
    """Return the point on that day with its parts, the strongest first: the answer to "why this value?".

    `period` is only copied into the point. `left_out` are ids of clusters not to count (what-if).
    """
    view = load(db, scope, study, countries=(country,), powers=(power,), side=side, inherit=inherit, left_out=left_out)
    return _point(view.told(country, power), at, period, intervals=intervals)


def all_points(
    db: sqlite3.Connection,
    scope: Scope,
    study: Study,
    *,
    at: str | None = None,
    by: By | None = None,
    countries: Collection[str] | None = None,
    powers: str | Collection[str] | None = None,
    intervals: bool = True,
) -> tuple[Point, ...]:
    """Return the point of each pair with evidence on that day, or at the end of each period, with parts.

    This is what `alignment` prints and the map shows; `matrix` is faster where no parts are wanted.
    """
    wanted = study.countries if countries is None else tuple(countries)
    keys = power_keys(study, powers)
    view = load(db, scope, study, countries=wanted, powers=keys)
    points = (p for told in view.pairs(wanted, keys) for p in _points(told, at, by, intervals=intervals))
    return tuple(p for p in points if p is not None)


def _points(told: Told, at: str | None, by: By | None, *, intervals: bool) -> Iterator[Point | None]:
    if by is None:
        yield _point(told, at, None, intervals=intervals)
        return
    for found in with_points(told, by):
        yield _point(told, date.fromordinal(found.last).isoformat(), found.key, intervals=intervals)


def _point(told: Told, at: str | None, period: str | None, *, intervals: bool) -> Point | None:
    found = measure.point(told, ordinal(at), period=period, with_parts=True)
    return uncertainty.with_interval(told, found) if found is not None and intervals else found


def net(
    db: sqlite3.Connection,
    scope: Scope,
    study: Study,
    country: str,
    power: str,
    other: str,
    *,
    at: str | None = None,
) -> Net | None:
    """Return how much more the country leans to `power` than to `other`, and how sure that is."""
    view = load(db, scope, study, countries=(country,), powers=(power, other))
    return uncertainty.net(view.told(country, power), view.told(country, other), ordinal(at))


def sensitivity(
    db: sqlite3.Connection, scope: Scope, study: Study, country: str, power: str, *, at: str | None = None
) -> Sensitivity:
    """Return the point under default, flat and the study's weights, and without each publisher."""
    view = load(db, scope, study, countries=(country,), powers=(power,))
    return sensitivity_of(view.evidence, study, country, power, ordinal(at))
