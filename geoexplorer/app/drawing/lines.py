"""Series as a reader walks them: within the years of a study, from point to point and from line to line."""

from collections.abc import Sequence
from dataclasses import replace

from geoexplorer.app.drawing.time_scale import inside
from geoexplorer.model.alignment import Series, Study


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
