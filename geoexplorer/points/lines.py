"""Alignment over time: one series a pair."""

import sqlite3
from collections.abc import Collection

from geoexplorer.alignment.series import By
from geoexplorer.alignment.series import series as series_of
from geoexplorer.alignment.uncertainty import with_intervals
from geoexplorer.model.alignment import Series, Study
from geoexplorer.model.codes import Side
from geoexplorer.model.selection import Scope
from geoexplorer.points.view import View, load, power_keys


def series(
    db: sqlite3.Connection,
    scope: Scope,
    study: Study,
    country: str,
    powers: str | Collection[str] | None = None,
    *,
    by: By = "quarter",
    intervals: bool = True,
    side: Side | None = None,
    inherit: bool = False,
    left_out: Collection[int] = (),
) -> tuple[Series, ...]:
    """Return the series of one country towards each power (None: those of the study) that has evidence.

    `side="out"` counts only what the country does, `"in"` only what the power does. `left_out` are ids of
    clusters not to count (what-if). Without `intervals` low and high are None: three times as fast.
    """
    keys = power_keys(study, powers)
    view = load(db, scope, study, countries=(country,), powers=keys, side=side, inherit=inherit, left_out=left_out)
    return _drawn(view, (country,), keys, by, intervals=intervals)


def matrix(
    db: sqlite3.Connection,
    scope: Scope,
    study: Study,
    *,
    by: By = "year",
    countries: Collection[str] | None = None,
    powers: str | Collection[str] | None = None,
    intervals: bool = False,
) -> tuple[Series, ...]:
    """Return the series of every pair with evidence: small multiples, heat map, `alignment --by`."""
    keys = power_keys(study, powers)
    wanted = study.countries if countries is None else tuple(countries)
    view = load(db, scope, study, countries=wanted, powers=keys)
    return _drawn(view, wanted, keys, by, intervals=intervals)


def _drawn(
    view: View, countries: Collection[str], powers: Collection[str], by: By, *, intervals: bool
) -> tuple[Series, ...]:
    pairs = ((told, series_of(told, by)) for told in view.pairs(countries, powers))
    drawn = (with_intervals(told, line) if intervals else line for told, line in pairs)
    return tuple(line for line in drawn if line.points or line.undated)
