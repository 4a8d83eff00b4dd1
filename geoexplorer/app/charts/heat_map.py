"""Heat map: every country towards every power, period by period, with the number printed in each cell."""

import sqlite3

from geoexplorer import points
from geoexplorer.app.charts.base import CanvasChart, Evidence, Numbers, evidence_of_point
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.heat_canvas import Grid, HeatMapCanvas
from geoexplorer.app.drawing.lines import outside_words
from geoexplorer.app.drawing.numbers import heads
from geoexplorer.app.drawing.time_scale import inside, periods_between
from geoexplorer.model.alignment import Point, Series
from geoexplorer.model.selection import Selection
from geoexplorer.wording import count_words, tr, tr_noop


class HeatMapChart(CanvasChart):
    """The grid in a scroll area."""

    key = "heat_map"
    label = tr_noop("Heat map")
    question = tr_noop(
        "Number: alignment. Small: acts behind it. Outline instead of fill: fewer than three. "
        "Bold: the 90% interval leaves 0. Dash: no dated evidence."
    )
    controls = frozenset({"granularity"})
    default_granularity = "year"
    later = ("query_bands",)

    def __init__(self) -> None:
        self.canvas = HeatMapCanvas()
        super().__init__(self.canvas, scrolls=True)
        self._grid = Grid((), (), (), {})
        self._request: ChartRequest | None = None

    @staticmethod
    def query(db: sqlite3.Connection, request: ChartRequest) -> Grid:
        """Return the cells without their intervals."""
        return _grid(points.matrix(db, request.scope, request.study, by=request.granularity), request)

    @staticmethod
    def query_bands(db: sqlite3.Connection, request: ChartRequest, drawn: Grid) -> Grid:  # noqa: ARG004
        """Return the cells with the intervals that decide which are bold."""
        found = points.matrix(db, request.scope, request.study, by=request.granularity, intervals=True)
        return _grid(found, request)

    @staticmethod
    def evidence(db: sqlite3.Connection, request: ChartRequest, item: Point) -> Evidence:
        """Return the events of a cell."""
        return evidence_of_point(db, request, item)

    def draw(self, drawn: Grid, request: ChartRequest, selection: Selection) -> None:
        """Show these cells."""
        self._grid, self._request = drawn, request
        self.canvas.show_grid(drawn, request, selection)

    def mark(self, selection: Selection) -> None:
        """Ring the picked cell."""
        self.canvas.show_selection(selection)

    def title(self) -> str:
        """Return what is drawn."""
        return tr("Alignment by country, power and period")

    def count_words(self) -> str:
        """Return how many cells hold a value."""
        return count_words(len(self._grid.cells), "cell with evidence", "cells with evidence")

    def empty_text(self) -> str:
        """Say that no pair has dated evidence."""
        if self._request is None or self._grid.cells:
            return ""
        return tr("No dated evidence for any pair of {study} in this filter.", study=self._request.study.title)

    def outside_words(self) -> str:
        """Return what the years of the study hide."""
        return self._grid.outside

    def numbers(self) -> Numbers:
        """Return one row a cell."""
        name = self._request.name if self._request else str
        cells = [
            self._grid.cells[country, power, period]
            for country in self._grid.countries
            for power in self._grid.powers
            for period in self._grid.periods
            if (country, power, period) in self._grid.cells
        ]
        return Numbers(
            heads("Country", "Power", "Period", "Value", "Low", "High", "Acts", "Documents", "Publishers"),
            tuple(
                (
                    name(p.country), name(p.power), p.period, p.value, p.low, p.high,
                    p.clusters, p.documents, p.publishers,
                )
                for p in cells
            ),
            tuple(cells),
        )  # fmt: skip


def _grid(lines: tuple[Series, ...], request: ChartRequest) -> Grid:
    """Return the cells of the study's years; countries and powers in the order of the study."""
    study = request.study
    cells = {
        (p.country, p.power, p.period): p
        for line in lines
        for p in line.points
        if p.period and inside(p.period, study.start and study.start[:4], study.end and study.end[:4])
    }
    periods = {key[2] for key in cells}
    return Grid(
        tuple(c for c in study.countries if any(key[0] == c for key in cells)),
        tuple(power.key for power in study.powers),
        periods_between(min(periods), max(periods)) if periods else (),
        cells,
        outside_words(lines, study),
    )
