"""What another study would change: the newest values of one country, and every point that moves."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from geoexplorer.alignment.series import By
from geoexplorer.model.alignment import Point, Series, Shift, Study
from geoexplorer.model.selection import Scope
from geoexplorer.points.lines import matrix

_STILL = 1e-9


@dataclass(frozen=True, slots=True)
class StudyEffect:
    """`value` of a shift is what the new study says, `without` what the study in force says."""

    country: str
    newest: tuple[Shift, ...]  # the newest point of the country towards each power of either study
    moved: tuple[Shift, ...]  # every point that changes, appears or goes, the largest change first
    points: int  # under the new study


def study_effect(
    db: sqlite3.Connection, scope: Scope, before: Study, after: Study, country: str, *, by: By = "quarter"
) -> StudyEffect:
    """Return what changes if `after` takes the place of `before`; intervals are left out for speed."""
    old, new = (_by_place(matrix(db, scope, study, by=by)) for study in (before, after))
    moved = tuple(sorted(_moved(old, new), key=lambda s: (-abs(s.change), s.country, s.power, s.at or "")))
    keys = dict.fromkeys(power.key for study in (after, before) for power in study.powers)
    newest = tuple(shift for key in keys if (shift := _newest(old, new, country, key)) is not None)
    return StudyEffect(country, newest, moved, len(new))


Place = tuple[str, str, str]


def _by_place(lines: tuple[Series, ...]) -> dict[Place, Point]:
    return {(line.country, line.power, point.period or ""): point for line in lines for point in line.points}


def _moved(old: dict[Place, Point], new: dict[Place, Point]) -> Iterator[Shift]:
    for place in old.keys() | new.keys():
        was, would = old.get(place), new.get(place)
        if was is None or would is None or abs(was.value - would.value) > _STILL:
            yield _shift(place, was, would)


def _newest(old: dict[Place, Point], new: dict[Place, Point], country: str, power: str) -> Shift | None:
    places = [place for place in old.keys() | new.keys() if place[:2] == (country, power)]
    if not places:
        return None
    last = max(places, key=lambda place: place[2])
    return _shift(last, old.get(last), new.get(last))


def _shift(place: Place, was: Point | None, would: Point | None) -> Shift:
    point = would or was
    assert point is not None
    country, power, period = place
    return Shift(country, power, period, point.at, would.value if would else None, was.value if was else None)
