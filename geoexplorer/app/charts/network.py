"""Network: who acts towards whom, powers outside, countries inside, the sign as colour and dash."""

import sqlite3

from PySide6.QtCore import QSize

from geoexplorer import points
from geoexplorer.app.charts.base import CanvasChart, Evidence, Numbers, evidence_of_events
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.network_canvas import NetworkCanvas
from geoexplorer.app.drawing.numbers import heads
from geoexplorer.app.drawing.ties import Tie, Ties, ties_of
from geoexplorer.model.selection import Clause, Scope, Selection
from geoexplorer.store.id_lists import event_ids
from geoexplorer.wording import count_words, tr, tr_noop


class NetworkChart(CanvasChart):
    """The ties of one year or of all."""

    key = "network"
    label = tr_noop("Network")
    least = QSize(560, 420)
    question = tr_noop("Width: acts. Solid: mostly towards. Dashed: mostly away. Grey: mixed.")
    controls = frozenset({"period"})

    def __init__(self) -> None:
        self.canvas = NetworkCanvas()
        super().__init__(self.canvas)
        self.canvas.picked.connect(self._on_picked)
        self._request: ChartRequest | None = None
        self._years: tuple[str, ...] = ()

    @staticmethod
    def query(db: sqlite3.Connection, request: ChartRequest) -> tuple[Ties, tuple[str, ...]]:
        """Return the ties of the period, and the years with dated acts for the chooser."""
        edges = points.network(db, _scope(request), request.study)
        lines = points.matrix(db, request.scope, request.study, by="year")
        years = sorted({p.period for line in lines for p in line.points if p.period})
        return ties_of(edges, request), tuple(years)

    @staticmethod
    def evidence(db: sqlite3.Connection, request: ChartRequest, item: Tie) -> Evidence:
        """Return the events between the two, both ways."""
        scope, found = _scope(request), []
        for way in item.ways:
            narrowed = scope.with_clause(Clause("actor", request.study.power(way.actor).members))
            narrowed = narrowed.with_clause(Clause("recipient", request.study.power(way.recipient).members))
            found += [int(i) for i in event_ids(db, narrowed)]
        return evidence_of_events(db, tuple(dict.fromkeys(found)))

    def draw(self, drawn: tuple[Ties, tuple[str, ...]], request: ChartRequest, selection: Selection) -> None:
        """Show these ties."""
        self._request = request
        ties, self._years = drawn
        self.canvas.show_ties(ties, request)
        self.mark(selection)

    def mark(self, selection: Selection) -> None:
        """Name the tie of the picked point."""
        point = selection.point
        ends = {point.country, point.power} if point else set()
        picked = next((t for t in self.canvas.drawn.ties if {t.one, t.other} == ends), None)
        if point is not None or not selection.brush:
            self.canvas.show_picked(picked)

    def _on_picked(self, tie: Tie) -> None:
        self.canvas.show_picked(tie)
        self.picked.emit(tie)

    def periods(self) -> tuple[str, ...]:
        """Return the years with dated acts."""
        return self._years

    def title(self) -> str:
        """Return what is drawn."""
        period = self._request.period if self._request else None
        words = tr("Who acts towards whom")
        return f"{words}, {period}" if period else words

    def count_words(self) -> str:
        """Return how many acts the ties stand for."""
        return count_words(sum(tie.clusters for tie in self.canvas.drawn.ties), "act", "acts")

    def empty_text(self) -> str:
        """Say that nobody acts in this scope."""
        if self._request is None or self.canvas.drawn.ties:
            return ""
        return tr("No acts between two actors in this filter.")

    def numbers(self) -> Numbers:
        """Return one row a directed edge."""
        name = self._request.name if self._request else str
        rows = [(tie, way) for tie in self.canvas.drawn.ties for way in tie.ways]
        return Numbers(
            heads("Actor", "Recipient", "Towards", "Away", "Acts"),
            tuple((name(w.actor), name(w.recipient), w.positive, w.negative, w.clusters) for _, w in rows),
            tuple(tie for tie, _ in rows),
        )


def _scope(request: ChartRequest) -> Scope:
    return request.scope.with_clause(Clause("date", (request.period,))) if request.period else request.scope
