"""What moved a value, and what some events or a merge would move."""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import closing
from dataclasses import replace

import numpy as np

from geoexplorer.alignment.series import By
from geoexplorer.alignment.series import series as series_of
from geoexplorer.model.alignment import Move, Part, Point, Shift, Study
from geoexplorer.model.evidence import Evidence
from geoexplorer.model.selection import Scope
from geoexplorer.points.view import View, load, power_keys
from geoexplorer.store.project import scratch_copy

_STILL = 1e-9


def what_moved(previous: Point | None, point: Point) -> tuple[Move, ...]:
    """Return how each cluster's part changed since the previous point, the largest change first.

    Both points need their parts. The changes add up to the difference of the two values.
    """
    before = {part.cluster_id: part for part in previous.parts} if previous else {}
    after = {part.cluster_id: part for part in point.parts}
    moves = (_move(before.get(c), after.get(c)) for c in before.keys() | after.keys())
    return tuple(sorted((m for m in moves if m.change), key=lambda m: (-abs(m.change), m.cluster_id)))


def _move(before: Part | None, after: Part | None) -> Move:
    told = after or before
    assert told is not None
    return Move(
        cluster_id=told.cluster_id,
        event_id=told.event_id,
        document_id=told.document_id,
        kind="changed" if before and after else "new" if after else "gone",
        before=before.value if before else 0.0,
        after=after.value if after else 0.0,
    )


def moves_of_events(
    db: sqlite3.Connection, scope: Scope, study: Study, event_ids: Collection[int], *, by: By = "quarter"
) -> tuple[Shift, ...]:
    """Return every point of the study that some events move, the largest change first.

    For the events of one sentence: what the chart would be if the sentence had not been written.
    """
    view = load(db, scope, study, countries=study.countries, powers=power_keys(study, None))
    without = view.evidence.where(~np.isin(view.evidence.event, list(event_ids)))
    touched = view.evidence.where(np.isin(view.evidence.event, list(event_ids)))
    pairs = list(_pairs_of(touched, study))
    return _sorted(_shifts(view, replace(view, evidence=without), pairs, by))


def merge_effect(
    db: sqlite3.Connection,
    scope: Scope,
    study: Study,
    survivor: str,
    merged: Collection[str],
    *,
    by: By = "quarter",
) -> tuple[Shift, ...]:
    """Return the points a merge of entities would change: `value` after it, `without` before it."""
    countries = {*study.countries, *merged}
    powers = {member for power in study.powers for member in power.members} | {*merged}
    view = load(db, scope, study, countries=countries, powers=powers)
    after = replace(view, evidence=_merged(view.evidence, survivor, merged))
    pairs = [(c, p.key) for c in study.countries for p in study.powers]
    return _sorted(_shifts(after, view, pairs, by))


def edit_effect(
    db: sqlite3.Connection,
    scope: Scope,
    study: Study,
    act: Callable[[sqlite3.Connection], object],
    *,
    by: By = "quarter",
) -> tuple[Shift, ...]:
    """Return the points an act would change: `value` after it, `without` before it. It is done on a copy in memory."""
    countries, powers = study.countries, power_keys(study, None)
    pairs = [(c, p.key) for c in study.countries for p in study.powers]
    before = load(db, scope, study, countries=countries, powers=powers)
    with closing(scratch_copy(db)) as copy:
        act(copy)
        after = load(copy, scope, study, countries=countries, powers=powers)
    return _sorted(_shifts(after, before, pairs, by))


def _merged(evidence: Evidence, survivor: str, merged: Collection[str]) -> Evidence:
    keys = evidence.keys if survivor in evidence.keys else (*evidence.keys, survivor)
    target = keys.index(survivor)
    positions = np.array([target if key in merged else i for i, key in enumerate(keys)], dtype=np.int64)
    renamed = replace(evidence, keys=keys, country=positions[evidence.country], power=positions[evidence.power])
    return renamed.where(renamed.country != renamed.power)


def _pairs_of(evidence: Evidence, study: Study) -> Iterator[tuple[str, str]]:
    for country in study.countries:
        mine = evidence.where(np.isin(evidence.country, evidence.codes((country,))))
        for power in study.powers:
            if np.isin(mine.power, mine.codes(power.members)).any():
                yield country, power.key


def _shifts(view: View, other: View, pairs: Iterable[tuple[str, str]], by: By) -> Iterator[Shift]:
    for country, power in pairs:
        points, others = (_by_period(v, country, power, by) for v in (view, other))
        for period in points.keys() | others.keys():
            here, there = points.get(period), others.get(period)
            some = here or there
            assert some is not None
            value, without = (p.value if p else None for p in (here, there))
            shift = Shift(country, power, period or None, some.at, value, without)
            if abs(shift.change) > _STILL or (here is None) != (there is None):
                yield shift


def _by_period(view: View, country: str, power: str, by: By) -> dict[str, Point]:
    line = series_of(view.told(country, power), by)
    points = {p.period or "": p for p in line.points}
    return points | ({"": line.undated} if line.undated else {})


def _sorted(shifts: Iterable[Shift]) -> tuple[Shift, ...]:
    return tuple(sorted(shifts, key=lambda s: (-abs(s.change), s.country, s.power, s.period or "")))
