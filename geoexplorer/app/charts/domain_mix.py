"""Domain mix: the parts of one pair's alignment stacked by domain, towards above and away below."""

import sqlite3
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from geoexplorer import points
from geoexplorer.app import theme
from geoexplorer.app.charts.base import Chart, ChartRequest, Evidence, Numbers, evidence_of_point
from geoexplorer.app.drawing import lettering
from geoexplorer.app.drawing.canvas import Area, Canvas
from geoexplorer.app.drawing.marks import draw_mark
from geoexplorer.app.drawing.numbers import MINUS, count_words, period_words, signed
from geoexplorer.app.drawing.time_scale import inside
from geoexplorer.model.alignment import Mix, Point
from geoexplorer.model.codes import DOMAINS
from geoexplorer.model.selection import Selection

_STRENGTH = {"military": 0.85, "economic": 0.60, "diplomatic": 0.38, "political": 0.20}
_LEFT, _TOP, _FOOT = 38.0, 26.0, 24.0
_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class Mixes:
    """What the chart draws: the mix of each period with evidence, in time order."""

    country: str
    power: str
    mixes: tuple[Mix, ...]


class MixCanvas(Canvas):
    """Paints one stacked bar a period and the value it adds up to."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Parts by domain")
        self.drawn = Mixes("", "", ())
        self._selection = Selection()

    def show_mixes(self, drawn: Mixes) -> None:
        """Paint these."""
        self.drawn = drawn
        self._place()

    def show_selection(self, selection: Selection) -> None:
        """Tint the period of the picked point."""
        self._selection = selection
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self._place()

    def _plot(self) -> QRectF:
        return QRectF(_LEFT, _TOP, max(self.width() - _LEFT - 8, 40), max(self.height() - _TOP - _FOOT, 40))

    def _place(self) -> None:
        self.show_areas([Area(self._column(i), _words(mix), mix.point) for i, mix in enumerate(self.drawn.mixes)])

    def _column(self, i: int) -> QRectF:
        plot = self._plot()
        wide = min(plot.width() / max(len(self.drawn.mixes), 1), 64.0)
        return QRectF(plot.left() + i * wide, plot.top(), wide, plot.height())

    def _y(self, value: float) -> float:
        plot = self._plot()
        return plot.center().y() - value * plot.height() / 2

    def paint_on(self, painter: QPainter, box: QRectF) -> None:  # noqa: ARG002
        """Paint the key, the grid, the bars and the values."""
        self._paint_grid(painter)
        for i, mix in enumerate(self.drawn.mixes):
            self._paint_bar(painter, mix, self._column(i))
        self._paint_periods(painter)
        self._paint_key(painter)

    def _paint_grid(self, painter: QPainter) -> None:
        look, plot = theme.current(), self._plot()
        picked = self._selection.point
        for i, mix in enumerate(self.drawn.mixes):
            if picked and picked.period == mix.point.period and picked.power == self.drawn.power:
                painter.fillRect(self._column(i), look.color("sel"))
        for value in (1.0, 0.5, 0.0, -0.5, -1.0):
            y = round(self._y(value))
            painter.setPen(QPen(look.color("grid" if value else "axis"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            words = "0" if value == 0 else ("+" if value > 0 else MINUS) + f"{abs(value):.1f}"
            row = QRectF(0, y - 8, _LEFT - 6, 16)
            lettering.write(painter, words, row, color=look.color("ink3"), of=lettering.font(11), align=_RIGHT)

    def _paint_bar(self, painter: QPainter, mix: Mix, column: QRectF) -> None:
        look = theme.current()
        inset = min(column.width() * 0.14, 6.0)
        left, wide = column.left() + inset, column.width() - 2 * inset
        for sums in (mix.positive, mix.negative):
            at = 0.0
            for domain in DOMAINS:
                value = sums.get(domain, 0.0)  # type: ignore[call-overload]
                if value:
                    top, bottom = self._y(max(at, at + value)), self._y(min(at, at + value))
                    painter.fillRect(QRectF(left, top, wide, max(bottom - top - 1, 1)), _shade(domain))
                    at += value
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = look.power(self.drawn.power)
        hollow = look.color("pane") if mix.point.hollow else None
        at_value = QPointF(column.center().x(), self._y(mix.point.value))
        halo = QColor(look.color("pane"))
        draw_mark(painter, style.shape, at_value, radius=5.5, color=halo)
        draw_mark(painter, style.shape, at_value, radius=3.5, color=style.mark, hollow=hollow)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_periods(self, painter: QPainter) -> None:
        right = 0.0
        look, plot, plain = theme.current(), self._plot(), lettering.font(11)
        for i, mix in enumerate(self.drawn.mixes):
            words, column = period_words(mix.point.period), self._column(i)
            wide = lettering.width(words, plain)
            left = column.center().x() - wide / 2
            if left < right + 8 and i:
                continue
            right = left + wide
            row = QRectF(left, plot.bottom() + 5, wide, 16)
            lettering.write(painter, words, row, color=look.color("ink3"), of=plain, align=_CENTRE)

    def _paint_key(self, painter: QPainter) -> None:
        look, plain, x = theme.current(), lettering.font(11), _LEFT
        for domain in DOMAINS:
            painter.fillRect(QRectF(x, 5, 12, 10), _shade(domain))
            painter.setPen(QPen(look.color("edge"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(x, 5, 12, 10))
            lettering.write(painter, domain, QRectF(x + 17, 1, 80, 18), color=look.color("ink2"), of=plain)
            x += lettering.width(domain, plain) + 30


class DomainMixChart(Chart):
    """The stacked bars of one pair."""

    key = "domain_mix"
    label = "Domains"
    question = "The parts of the value by domain, towards above and away below; the mark is their sum."
    controls = frozenset({"country", "power", "granularity"})
    default_granularity = "year"

    def __init__(self) -> None:
        super().__init__()
        self.canvas = MixCanvas()
        self.canvas.picked.connect(self.picked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        self.setFocusProxy(self.canvas)
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

    def restyle(self) -> None:
        """Take the colours of the theme in use."""
        self.canvas.update()

    def title(self) -> str:
        """Return the pair."""
        if self._request is None:
            return "Parts by domain"
        drawn = self.canvas.drawn
        return f"{self._request.name(drawn.country)} \u2192 {self._request.name(drawn.power)} by domain"

    def count_words(self) -> str:
        """Return how many acts the last period rests on."""
        mixes = self.canvas.drawn.mixes
        return count_words(mixes[-1].point.clusters if mixes else 0, "act", "acts")

    def empty_text(self) -> str:
        """Say that the pair has no dated evidence."""
        if self._request is None or self.canvas.drawn.mixes:
            return ""
        drawn = self.canvas.drawn
        return f"No dated evidence for {self._request.name(drawn.country)} \u2192 {self._request.name(drawn.power)}."

    def numbers(self) -> Numbers:
        """Return one row a period: what each domain adds and takes, and their sum."""
        heads = [f"{domain} {sign}" for domain in DOMAINS for sign in ("+", MINUS)]
        rows = []
        for mix in self.canvas.drawn.mixes:
            cells = [sums.get(domain, 0.0) for domain in DOMAINS for sums in (mix.positive, mix.negative)]  # type: ignore[call-overload]
            rows.append((mix.point.period, *cells, mix.point.value, mix.point.clusters))
        items = tuple(mix.point for mix in self.canvas.drawn.mixes)
        return Numbers(("Period", *heads, "Value", "Acts"), tuple(rows), items)

    def picture_size(self) -> QSize:
        """Return a size at which the bars are told apart."""
        return self.canvas.size().expandedTo(QSize(520, 340))

    def paint_picture(self, painter: QPainter, box: QRectF) -> None:
        """Paint the picture."""
        painter.save()
        painter.translate(box.topLeft())
        self.canvas.paint_on(painter, QRectF(0, 0, box.width(), box.height()))
        painter.restore()


def _shade(domain: str) -> QColor:
    """Return a neutral: the colours of powers and signs stay free for what they mean."""
    look = theme.current()
    return theme.mixed(look.color("pane"), look.color("ink2"), _STRENGTH[domain])


def _words(mix: Mix) -> str:
    lines = [f"{period_words(mix.point.period)}: {signed(mix.point.value)}, n {mix.point.clusters:,}"]
    for domain in DOMAINS:
        plus, minus = mix.positive.get(domain, 0.0), mix.negative.get(domain, 0.0)  # type: ignore[call-overload]
        if plus or minus:
            lines.append(f"{domain}: {signed(plus, 3)} {signed(minus, 3)}")
    return "\n".join(lines)
