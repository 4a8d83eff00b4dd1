"""Where the user left a file: the lines of the country in view, for the start screen; and its best-told point."""

import sqlite3
from datetime import date

from geoexplorer.model.alignment import Point, Study
from geoexplorer.model.selection import ChartPoint, Focus, Scope
from geoexplorer.store.events import event_rows

Line = tuple[str, str, tuple[tuple[float, float], ...]]


def lines_of(db: sqlite3.Connection, study: Study, country: str) -> tuple[Line, ...]:
    """Return for each power its key, name and points (year as a fraction, value), one a year."""
    from geoexplorer import points  # numpy comes with it: not before the first paint

    found = []
    for series in points.series(db, Scope(), study, country, by="year", intervals=False):
        at = tuple((_year(point.at), point.value) for point in series.points if point.at)
        if at:
            found.append((series.power, study.power(series.power).name, at))
    return tuple(found)


def best_told_point(
    db: sqlite3.Connection, study: Study, country: str
) -> tuple[ChartPoint, tuple[int, ...], Focus] | None:
    """Return the drawn point with the most clusters of a country, its events, and the strongest of them."""
    from geoexplorer import points
    from geoexplorer.app.drawing.lines import is_sparse, within_years

    best: Point | None = None
    lines = within_years(points.series(db, Scope(), study, country, by="quarter", intervals=False), study)
    if is_sparse(lines):  # the chart shows years then
        lines = within_years(points.series(db, Scope(), study, country, by="year", intervals=False), study)
    for series in lines:
        best = max((*series.points, *([best] if best else [])), key=lambda point: point.clusters, default=None)
    if best is None:
        return None
    whole = points.point(db, Scope(), study, best.country, best.power, at=best.at, period=best.period)
    parts = sorted(whole.parts if whole else (), key=lambda part: -abs(part.value))
    events = event_rows(db, [part.event_id for part in parts[:1]])
    if not events:
        return None
    first = events[0]
    focus = Focus(first.document_id, first.start, first.end, "events", first.id)
    picked = ChartPoint(best.country, best.power, best.at, best.period)
    return picked, tuple(part.event_id for part in parts), focus


def _year(day: str) -> float:
    at = date.fromisoformat(day)
    return at.year + (at.timetuple().tm_yday - 1) / 365.25
