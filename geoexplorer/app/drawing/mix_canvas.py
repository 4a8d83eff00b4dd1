"""One stacked bar a period: the parts of the value by domain."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geoexplorer.app import theme
from geoexplorer.app.drawing import lettering
from geoexplorer.app.drawing.canvas import Area, PickedCanvas
from geoexplorer.app.drawing.marks import draw_mark
from geoexplorer.app.drawing.numbers import axis_words, period_words, signed
from geoexplorer.app.drawing.time_scale import periods_between
from geoexplorer.app.labels import label
from geoexplorer.model.alignment import Mix
from geoexplorer.model.codes import DOMAINS
from geoexplorer.wording import number, tr

_STRENGTH = {"military": 0.85, "economic": 0.60, "diplomatic": 0.38, "political": 0.20}
_LEFT, _TOP, _FOOT = 38.0, 26.0, 24.0
_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class Mixes:
    """What the chart draws: the mix of each period with evidence, in time order."""

    country: str
    power: str
    mixes: tuple[Mix, ...]

    @property
    def periods(self) -> tuple[str, ...]:
        """Return every period from the first to the last, also those without evidence."""
        codes = [mix.point.period for mix in self.mixes if mix.point.period]
        return periods_between(codes[0], codes[-1]) if codes else ()


class MixCanvas(PickedCanvas):
    """Paints one stacked bar a period and the value it adds up to."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Parts by domain"))
        self.drawn = Mixes("", "", ())
        self._slots: dict[str, int] = {}

    def show_mixes(self, drawn: Mixes) -> None:
        """Paint these."""
        self.drawn = drawn
        self._place()

    def _plot(self) -> QRectF:
        return QRectF(_LEFT, _TOP, max(self.width() - _LEFT - 8, 40), max(self.height() - _TOP - _FOOT, 40))

    def _place(self) -> None:
        self._slots = {code: i for i, code in enumerate(self.drawn.periods)}
        self.show_areas(
            [Area(self._column(mix.point.period), partial(_words, mix), mix.point) for mix in self.drawn.mixes]
        )

    def _column(self, period: str | None) -> QRectF:
        """Return the place of a period: periods without evidence keep theirs empty."""
        plot = self._plot()
        wide = min(plot.width() / max(len(self._slots), 1), 64.0)
        return QRectF(plot.left() + self._slots.get(period or "", 0) * wide, plot.top(), wide, plot.height())

    def _y(self, value: float) -> float:
        plot = self._plot()
        return plot.center().y() - value * plot.height() / 2

    def paint_on(self, painter: QPainter, box: QRectF) -> None:  # noqa: ARG002
        """Paint the key, the grid, the bars and the values."""
        self._paint_grid(painter)
        for mix in self.drawn.mixes:
            self._paint_bar(painter, mix, self._column(mix.point.period))
        self._paint_periods(painter)
        self._paint_key(painter)

    def _paint_grid(self, painter: QPainter) -> None:
        look, plot = theme.current(), self._plot()
        picked = self._selection.point
        for mix in self.drawn.mixes:
            if picked and picked.period == mix.point.period and picked.power == self.drawn.power:
                painter.fillRect(self._column(mix.point.period), look.color("sel"))
        for value in (1.0, 0.5, 0.0, -0.5, -1.0):
            y = round(self._y(value))
            painter.setPen(QPen(look.color("grid" if value else "axis"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            row = QRectF(0, y - 8, _LEFT - 6, 16)
            ink = look.color("ink3")
            lettering.write(painter, axis_words(value), row, color=ink, of=lettering.font(11), align=_RIGHT)

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
        for i, code in enumerate(self._slots):
            words, column = period_words(code), self._column(code)
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
            words = label("domain", domain)
            lettering.write(painter, words, QRectF(x + 17, 1, 80, 18), color=look.color("ink2"), of=plain)
            x += lettering.width(words, plain) + 30


def _shade(domain: str) -> QColor:
    """Return a neutral: the colours of powers and signs stay free for what they mean."""
    look = theme.current()
    return theme.mixed(look.color("pane"), look.color("ink2"), _STRENGTH[domain])


def _words(mix: Mix) -> str:
    lines = [f"{period_words(mix.point.period)}: {signed(mix.point.value)}, n {number(mix.point.clusters)}"]
    for domain in DOMAINS:
        plus, minus = mix.positive.get(domain, 0.0), mix.negative.get(domain, 0.0)  # type: ignore[call-overload]
        if plus or minus:
            lines.append(f"{label('domain', domain)}: {signed(plus, 3)} {signed(minus, 3)}")
    return "\n".join(lines)
