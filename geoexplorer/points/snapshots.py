"""Keep all numbers of a study as they stand today, and say later which have moved since."""

import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime

from geoexplorer.alignment.studies import read_study, write_study
from geoexplorer.model.alignment import Point, Study
from geoexplorer.model.rows import Cell, Column, RowSet
from geoexplorer.model.selection import Scope
from geoexplorer.model.snapshot import ALL, Change, KeptPoint, Since, Snapshot
from geoexplorer.points.lines import matrix
from geoexplorer.points.single import all_points
from geoexplorer.store.documents import count_documents
from geoexplorer.store.edit_history import acts_done_and_undone

STILL = 1e-9  # a difference that is only rounding
COLUMNS = (
    Column("country_key", "code", "country"),
    Column("power_key", "code", "power"),
    Column("period", "text", "year, or all: all evidence, undated too"),
    Column("then", "number", "value in the snapshot; empty: there was no point"),
    Column("now", "number", "value now; empty: there is no point"),
    Column("change", "number", "now less then"),
    Column("clusters_then", "number", "acts behind the value in the snapshot"),
    Column("clusters_now", "number", "acts behind the value now"),
)


def take(db: sqlite3.Connection, scope: Scope, study: Study, name: str, author: str) -> Snapshot:
    """Return the numbers of the scope and the study as they are now; nothing is written yet."""
    done, _ = acts_done_and_undone(db)
    return Snapshot(
        name=name,
        at=datetime.now(UTC).isoformat(timespec="seconds"),
        author=author,
        scope=scope,
        study=write_study(study),
        documents=count_documents(db),
        acts=len(done) + 1,  # its own
        points=kept_points(db, scope, study),
    )


def kept_points(db: sqlite3.Connection, scope: Scope, study: Study) -> tuple[KeptPoint, ...]:
    """Return every pair at the end of every year with evidence, and over all evidence, with 90 % intervals."""
    yearly = (point for line in matrix(db, scope, study, by="year", intervals=True) for point in line.points)
    return tuple(_kept(point) for point in (*yearly, *all_points(db, scope, study)))


def since(db: sqlite3.Connection, kept: Snapshot, study: Study | None = None) -> Since:
    """Return what moved since a snapshot, in its scope, weighed by `study` (None: by the study of then)."""
    now = kept_points(db, kept.scope, study or read_study(kept.study, source=kept.name))
    done, _ = acts_done_and_undone(db)
    changes = tuple(changed(kept.points, now))
    places = {point.place for point in (*kept.points, *now)}
    other = study is not None and write_study(study) != kept.study
    return Since(count_documents(db) - kept.documents, len(done) - kept.acts, other, changes, len(places))


def changed(then: Iterable[KeptPoint], now: Iterable[KeptPoint]) -> list[Change]:
    """Return the points that moved, came or went: those that came or went first, then the largest move first."""
    old, new = ({point.place: point for point in points} for points in (then, now))
    found = [Change(old.get(place), new.get(place)) for place in sorted(old.keys() | new.keys())]
    moved = [change for change in found if change.change is None or abs(change.change) > STILL]
    return sorted(moved, key=lambda c: -abs(c.change) if c.change is not None else -2.0)


def change_rows(changes: Iterable[Change]) -> RowSet:
    """Return the changes as the rows of a table, numbers unrounded."""
    return RowSet("snapshot", COLUMNS, (_row(change) for change in changes))


def _row(change: Change) -> list[Cell]:
    then, now = change.then, change.now
    values = [point.value if point else None for point in (then, now)]
    acts = [point.clusters if point else 0 for point in (then, now)]
    return [*change.point.place, *values, change.change, *acts]


def _kept(point: Point) -> KeptPoint:
    return KeptPoint(
        point.country,
        point.power,
        point.period or ALL,
        point.value,
        point.low,
        point.high,
        point.clusters,
        point.documents,
    )
