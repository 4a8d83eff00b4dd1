"""Domain mix: the parts of one pair's alignment stacked by domain, towards above and away below."""

import sqlite3

from PySide6.QtCore import QSize

from geoexplorer import points
from geoexplorer.app.charts.base import CanvasChart, Evidence, Numbers, evidence_of_point
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.mix_canvas import MixCanvas, Mixes
from geoexplorer.app.drawing.numbers import heads
from geoexplorer.app.drawing.time_scale import inside
from geoexplorer.model.alignment import Point
from geoexplorer.model.codes import DOMAINS
from geoexplorer.model.selection import Selection
from geoexplorer.wording import count_words, tr, tr_noop

_PARTS = heads(  # of the value, in the order of the domains
    "military +",
    "military \u2212",
    "economic +",
    "economic \u2212",
    "diplomatic +",
    "diplomatic \u2212",
    "political +",
    "political \u2212",
)


class DomainMixChart(CanvasChart):
    """The stacked bars of one pair."""

    key = "domain_mix"
    label = tr_noop("Domains")
    least = QSize(520, 340)
    question = tr_noop("Parts of the value: towards above, away below. The mark is their sum.")
    controls = frozenset({"country", "power", "granularity"})
    default_granularity = "year"

    def __init__(self) -> None:
        self.canvas = MixCanvas()
        super().__init__(self.canvas)
        self._request: ChartRequest | None = None

    @staticmethod
    def query(db: sqlite3.Connection, request: ChartRequest) -> Mixes:
        """Return the mix of each period within the years of the study."""
        study, power = request.study, request.power or ""
        found = points.domain_mix(db, request.scope, study, request.country, power, by=request.granularity)
        shown = tuple(mix for mix in found if mix.point.at and inside(mix.point.at, study.start, study.end))
        return Mixes(request.country, power, shown)

    @staticmethod
    def evidence(db: sqlite3.Connection, request: ChartRequest, item: Point) -> Evidence:
        """Return the events of a point."""
        return evidence_of_point(db, request, item)

    def draw(self, drawn: Mixes, request: ChartRequest, selection: Selection) -> None:
        """Show these bars."""
        self._request = request
        self.canvas.show_mixes(drawn)
        self.mark(selection)

    def mark(self, selection: Selection) -> None:
        """Tint the picked period."""
        self.canvas.show_selection(selection)

    def title(self) -> str:
        """Return the pair."""
        if self._request is None:
            return tr("Parts by domain")
        drawn = self.canvas.drawn
        country, power = self._request.said(drawn.country), self._request.short(drawn.power)
        return tr("{country} \u2192 {power} by domain", country=country, power=power)

    def count_words(self) -> str:
        """Return how many acts the last period rests on."""
        mixes = self.canvas.drawn.mixes
        return count_words(mixes[-1].point.clusters if mixes else 0, "act", "acts")

    def empty_text(self) -> str:
        """Say that the pair has no dated evidence."""
        if self._request is None or self.canvas.drawn.mixes:
            return ""
        drawn = self.canvas.drawn
        country, power = self._request.name(drawn.country), self._request.name(drawn.power)
        return tr("No dated evidence for {country} \u2192 {power}.", country=country, power=power)

    def numbers(self) -> Numbers:
        """Return one row a period: what each domain adds and takes, and their sum."""
        rows = []
        for mix in self.canvas.drawn.mixes:
            cells = [sums.get(domain, 0.0) for domain in DOMAINS for sums in (mix.positive, mix.negative)]  # type: ignore[call-overload]
            rows.append((mix.point.period, *cells, mix.point.value, mix.point.clusters))
        items = tuple(mix.point for mix in self.canvas.drawn.mixes)
        return Numbers(heads("Period", *_PARTS, "Value", "Acts"), tuple(rows), items)
