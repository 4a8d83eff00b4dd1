"""Balance: how one country shares its friendly acts between the powers, year by year."""

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
from geoexplorer.app.drawing.balance_canvas import BalanceCanvas, Balances, acts_of
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.numbers import heads, number_word
from geoexplorer.model.alignment import Balance
from geoexplorer.model.selection import Selection
from geoexplorer.wording import count_words, plural, tr, tr_noop


class BalanceChart(CanvasChart):
    """The triangle or the bars of one country."""

    key = "balance"
    label = tr_noop("Balance")
    least = QSize(520, 420)
    question = tr_noop("Share of friendly evidence up to the end of each year. Size: number of acts.")
    controls = frozenset({"country"})
    default_granularity = "year"
    later = ("query_nets",)

    def __init__(self) -> None:
        self.canvas = BalanceCanvas()
        super().__init__(self.canvas)
        self.canvas.picked.connect(self._on_picked)
        self._request: ChartRequest | None = None

    @staticmethod
    def query(db: sqlite3.Connection, request: ChartRequest) -> Balances:
        """Return the shares of each year."""
        found = points.balance(db, request.scope, request.study, request.country, by=request.granularity)
        powers = tuple(power.key for power in request.study.powers)
        return Balances(request.country, powers, tuple(balance for balance in found if balance.shares))

    @staticmethod
    def query_nets(db: sqlite3.Connection, request: ChartRequest, drawn: Balances) -> Balances:
        """Return the same with how sure it is that the first power of the last year comes before each other."""
        last = drawn.balances[-1]
        first, *others = sorted((p.power for p in last.points), key=lambda power: -last.shares.get(power, 0.0))
        nets = (points.net(db, request.scope, request.study, drawn.country, first, p, at=last.at) for p in others)
        return replace(drawn, nets=tuple(net for net in nets if net is not None))

    @staticmethod
    def evidence(db: sqlite3.Connection, request: ChartRequest, item: Balance) -> Evidence:
        """Return the events of all powers up to the end of the year, the strongest power first."""
        ordered = sorted(item.points, key=lambda p: -p.positive)
        ids = [i for point in ordered for i in evidence_of_point(db, request, point).event_ids]
        return evidence_of_events(db, tuple(dict.fromkeys(ids)))

    def draw(self, drawn: Balances, request: ChartRequest, selection: Selection) -> None:
        """Show these shares."""
        self._request = request
        self.canvas.show_balances(drawn, request)
        self.mark(selection)

    def mark(self, selection: Selection) -> None:
        """Fill the year of the picked point."""
        if selection.point and selection.point.at:
            self.canvas.show_period(selection.point.at[:4])

    def _on_picked(self, balance: Balance) -> None:
        self.canvas.show_period(balance.period)
        self.picked.emit(balance)

    def title(self) -> str:
        """Return `Kyrgyzstan between three powers`."""
        if self._request is None:
            return tr("Balance between powers")
        drawn = self.canvas.drawn
        many = len(drawn.powers)
        return plural(
            many,
            "{country} between {count} power",
            "{country} between {count} powers",
            country=self._request.said(drawn.country),
            count=number_word(many),
        )

    def count_words(self) -> str:
        """Return how many acts the last year rests on."""
        balances = self.canvas.drawn.balances
        return count_words(acts_of(balances[-1]) if balances else 0, "act", "acts")

    def empty_text(self) -> str:
        """Say that there is no friendly act to share out."""
        if self._request is None or self.canvas.drawn.balances:
            return ""
        country = self._request.name(self.canvas.drawn.country)
        return tr("No dated friendly acts of {country} in this filter.", country=country)

    def numbers(self) -> Numbers:
        """Return one row a period, one column a power."""
        drawn = self.canvas.drawn
        names = tuple(self._request.name(power) if self._request else power for power in drawn.powers)
        return Numbers(
            heads("Period", *names, "Acts"),
            tuple(
                (b.period, *(b.shares.get(power, 0.0) for power in drawn.powers), acts_of(b)) for b in drawn.balances
            ),
            drawn.balances,
        )
