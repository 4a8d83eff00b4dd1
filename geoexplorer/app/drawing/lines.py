"""Series as a reader walks them: within the years of a study, from point to point and from line to line."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from geoexplorer.app.drawing.numbers import heads
from geoexplorer.app.drawing.time_scale import inside, periods_between
from geoexplorer.model.alignment import Point, Series, Study
from geoexplorer.wording import plural, tr


def within_years(lines: Sequence[Series], study: Study) -> tuple[Series, ...]:
    """Return what is shown: from the first year of the study on; what happened before counts all the same."""
    start, end = study.start, study.end
    return tuple(
        replace(line, points=tuple(p for p in line.points if p.at and inside(p.at, start, end))) for line in lines
    )


def line_beside(lines: Sequence[Series], place: tuple[int, int], up: int) -> tuple[int, int]:
    """Return the (line, position) next above or below in the same period, or the place itself."""
    here = lines[place[0]].points[place[1]]
    beside = [
        (abs(point.value - here.value), i, j)
        for i, other in enumerate(lines)
        for j, point in enumerate(other.points)
        if i != place[0] and point.period == here.period and (point.value - here.value) * up >= 0
    ]
    return min(beside)[1:] if beside else place


def outside_words(lines: Sequence[Series], study: Study) -> str:
    """Return how many acts lie outside the years of the study, and when: nothing if none does."""
    start, end = study.start, study.end
    hidden = [[p for p in line.points if p.at and not inside(p.at, start, end)] for line in lines]
    years = [p.at[:4] for points in hidden for p in points if p.at]
    if not years:
        return ""
    acts = sum(max(p.clusters for p in points) for points in hidden if points)
    when = min(years) if min(years) == max(years) else tr("{first} to {last}", first=min(years), last=max(years))
    return plural(
        acts,
        "The study shows {years}; {n} act lies outside, {when}.",
        "The study shows {years}; {n} acts lie outside, {when}.",
        years=_years_words(start, end),
        when=when,
    )


def _years_words(start: str | None, end: str | None) -> str:
    if start and end:
        return tr("{first} to {last}", first=start[:4], last=end[:4])
    return tr("from {first} on", first=start[:4]) if start else tr("up to {last}", last=(end or "")[:4])


def is_sparse(lines: Sequence[Series]) -> bool:
    """Tell whether the lines have points in fewer than a third of the periods, so that few would be joined."""
    drawn = [line for line in lines if line.points]
    codes = sorted(p.period for line in drawn for p in line.points if p.period)
    return bool(codes) and 3 * len(codes) < len(drawn) * len(periods_between(codes[0], codes[-1]))


Row = tuple[str | int | float | None, ...]


def point_rows(
    lines: Sequence[Series], name: Callable[[str], str]
) -> tuple[tuple[str, ...], tuple[Row, ...], tuple[Point, ...]]:
    """Return headers, rows and points of a table of all points, the undated ones last."""
    points = [
        (name(line.power), point)
        for line in lines
        for point in (*line.points, *((line.undated,) if line.undated else ()))
    ]
    points.sort(key=lambda row: row[1].period is None)
    headers = heads("Power", "Period", "Value", "Low", "High", "P", "Q", "Acts", "Documents", "Publishers")
    rows = tuple(
        (
            power, p.period or "undated", p.value, p.low, p.high,
            p.positive, p.negative, p.clusters, p.documents, p.publishers,
        )
        for power, p in points
    )  # fmt: skip
    return headers, rows, tuple(point for _, point in points)
