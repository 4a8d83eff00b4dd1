"""Small multiples: the lines of every country of the study on the same scale, side by side."""

import sqlite3

from PySide6.QtCore import QSize

from geoexplorer import points
from geoexplorer.app.charts.base import CanvasChart, Evidence, Numbers, evidence_of_point
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.lines import outside_words
from geoexplorer.app.drawing.multiples_canvas import Multiples, MultiplesCanvas
from geoexplorer.app.drawing.numbers import heads, number_word
from geoexplorer.app.drawing.time_scale import inside, scale_around
from geoexplorer.model.alignment import Point, Series
from geoexplorer.model.selection import Selection
from geoexplorer.wording import count_words, plural, tr, tr_noop


class SmallMultiplesChart(CanvasChart):
    """The canvas in a scroll area."""

    key = "small_multiples"
    label = tr_noop("All countries")
    least = QSize(620, 320)
    question = tr_noop("Alignment, \u22121 to +1, the same scale everywhere. Hollow: fewer than three acts behind it.")
    controls = frozenset({"granularity"})
    default_granularity = "year"

    def __init__(self) -> None:
        self.canvas = MultiplesCanvas()
        super().__init__(self.canvas, scrolls=True)
        self._request: ChartRequest | None = None

    @staticmethod
    def query(db: sqlite3.Connection, request: ChartRequest) -> Multiples:
        """Return the series of every pair, within the years of the study."""
        study, found = request.study, []
        lines = points.matrix(db, request.scope, study, by=request.granularity)
        for line in lines:
            shown = tuple(p for p in line.points if p.at and inside(p.at, study.start, study.end))
            if shown:
                found.append(Series(line.country, line.power, line.by, shown))
        days = [p.at for line in found for p in line.points if p.at]
        scale = scale_around(min(days), max(days)) if days else None
        countries = tuple(c for c in study.countries if any(line.country == c for line in found))
        return Multiples(countries, tuple(found), scale, outside_words(lines, study))

    @staticmethod
    def evidence(db: sqlite3.Connection, request: ChartRequest, item: Point) -> Evidence:
        """Return the events of a point."""
        return evidence_of_point(db, request, item)

    def draw(self, drawn: Multiples, request: ChartRequest, selection: Selection) -> None:
        """Show these lines."""
        self._request = request
        self.canvas.show_multiples(drawn, request)
        self.mark(selection)

    def mark(self, selection: Selection) -> None:
        """Ring the picked point."""
        self.canvas.show_selection(selection)

    def title(self) -> str:
        """Return what is drawn."""
        many = len(self.canvas.drawn.countries)
        return plural(
            many,
            "{count} country towards each power",
            "{count} countries towards each power",
            count=number_word(many).capitalize(),
        )

    def count_words(self) -> str:
        """Return how many points are drawn."""
        return count_words(sum(len(line.points) for line in self.canvas.drawn.lines), "point", "points")

    def empty_text(self) -> str:
        """Say that no pair has dated evidence."""
        if self._request is None or self.canvas.drawn.lines:
            return ""
        return tr("No dated evidence for any pair of {study} in this filter.", study=self._request.study.title)

    def outside_words(self) -> str:
        """Return what the years of the study hide."""
        return self.canvas.drawn.outside

    def numbers(self) -> Numbers:
        """Return one row a point."""
        name = self._request.name if self._request else str
        shown = [p for line in self.canvas.drawn.lines for p in line.points]
        return Numbers(
            heads("Country", "Power", "Period", "Value", "Acts", "Documents", "Publishers"),
            tuple(
                (name(p.country), name(p.power), p.period, p.value, p.clusters, p.documents, p.publishers)
                for p in shown
            ),
            tuple(shown),
        )
