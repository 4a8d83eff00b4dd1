"""Region map: the countries of the study filled by their alignment towards one power."""

import sqlite3
from dataclasses import replace

from PySide6.QtCore import QSize

from geoexplorer import points
from geoexplorer.app.charts.base import (
    CanvasChart,
    Evidence,
    Numbers,
    evidence_of_events,
    evidence_of_point,
)
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.map_canvas import MapCanvas, Region
from geoexplorer.app.drawing.numbers import heads, period_words
from geoexplorer.app.drawing.outlines import paths
from geoexplorer.model.alignment import Point
from geoexplorer.model.selection import ChartPoint, Selection
from geoexplorer.wording import count_words, tr, tr_noop


class RegionMapChart(CanvasChart):
    """The map of one power and one year, or of all evidence."""

    key = "region_map"
    label = tr_noop("Map")
    least = QSize(560, 420)
    question = tr_noop("Fill: alignment towards the power. No fill: fewer than three acts. Land: Natural Earth.")
    controls = frozenset({"power", "period"})
    later = ("query_bands",)

    def __init__(self) -> None:
        self.canvas = MapCanvas()
        super().__init__(self.canvas)
        self._request: ChartRequest | None = None

    @staticmethod
    def query(db: sqlite3.Connection, request: ChartRequest) -> Region:
        """Return the value of each country at the end of the year, or over all evidence."""
        lines = points.matrix(db, request.scope, request.study, by="year")
        years = sorted({p.period for line in lines for p in line.points if p.period})
        states = tuple(key for key in request.study.countries if key in paths())  # groups have no land of their own
        return Region(request.power or "", states, _values(db, request, False), tuple(years))

    @staticmethod
    def query_bands(db: sqlite3.Connection, request: ChartRequest, drawn: Region) -> Region:
        """Return the same values with their intervals."""
        return replace(drawn, values=_values(db, request, True))

    @staticmethod
    def evidence(db: sqlite3.Connection, request: ChartRequest, item: Point) -> Evidence:
        """Return the events of a country's point."""
        if item.at is not None:
            return evidence_of_point(db, request, item)
        ids = tuple(dict.fromkeys(event for part in item.parts for event in (part.event_id, *part.members)))
        return replace(evidence_of_events(db, ids), point=ChartPoint(item.country, item.power))

    def draw(self, drawn: Region, request: ChartRequest, selection: Selection) -> None:
        """Show these values."""
        self._request = request
        self.canvas.show_region(drawn, request)
        self.mark(selection)

    def mark(self, selection: Selection) -> None:
        """Rim the picked country."""
        self.canvas.show_selection(selection)

    def periods(self) -> tuple[str, ...]:
        """Return the years with evidence."""
        return self.canvas.drawn.years

    def title(self) -> str:
        """Return the power and the year."""
        if self._request is None:
            return tr("Map")
        when = period_words(self._request.period)
        return tr("Alignment towards {power}, {when}", power=self._request.short(self.canvas.drawn.power), when=when)

    def count_words(self) -> str:
        """Return how many acts the map rests on."""
        return count_words(sum(p.clusters for p in self.canvas.drawn.values.values()), "act", "acts")

    def empty_text(self) -> str:
        """Say that no country has evidence towards the power."""
        if self._request is None or self.canvas.drawn.values:
            return ""
        power = self._request.name(self.canvas.drawn.power)
        return tr("No evidence towards {power} in this filter.", power=power)

    def numbers(self) -> Numbers:
        """Return one row a country with a value."""
        name, drawn = (self._request.name if self._request else str), self.canvas.drawn
        shown = [drawn.values[key] for key in drawn.countries if key in drawn.values]
        return Numbers(
            heads("Country", "Power", "Value", "Low", "High", "Acts", "Documents", "Publishers"),
            tuple(
                (name(p.country), name(p.power), p.value, p.low, p.high, p.clusters, p.documents, p.publishers)
                for p in shown
            ),
            tuple(shown),
        )


def _values(db: sqlite3.Connection, request: ChartRequest, intervals: bool) -> dict[str, Point]:
    at = f"{request.period}-12-31" if request.period else None
    found = points.all_points(db, request.scope, request.study, at=at, powers=request.power or "", intervals=intervals)
    return {point.country: replace(point, period=request.period) for point in found if point.country in paths()}
