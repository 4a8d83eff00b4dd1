"""One small plot a country, all on the same scale."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from geoexplorer.app import theme
from geoexplorer.app.drawing import lettering
from geoexplorer.app.drawing.canvas import Area, PickedCanvas
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.marks import draw_mark
from geoexplorer.app.drawing.numbers import MINUS, period_words, signed
from geoexplorer.app.drawing.power_names import short_name
from geoexplorer.app.drawing.time_scale import TimeScale, period_from_code, runs
from geoexplorer.model.alignment import Point, Series
from geoexplorer.wording import count_words, tr

_WIDE, _TALL, _HEAD, _LEGEND = 200.0, 140.0, 22.0, 24.0
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Multiples:
    """What the chart draws: the series of each pair with dated evidence."""

    countries: tuple[str, ...]
    lines: tuple[Series, ...]
    scale: TimeScale | None
    outside: str = ""  # what the years of the study hide, in words


class MultiplesCanvas(PickedCanvas):
    """Paints one small plot a country; a click on a point picks it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Alignment of every country over time"))
        self.drawn = Multiples((), (), None)
        self._request: ChartRequest | None = None

    def show_multiples(self, drawn: Multiples, request: ChartRequest) -> None:
        """Paint these."""
        self.drawn, self._request = drawn, request
        self._place()

    def _columns(self) -> int:
        parent = self.parentWidget()
        return max(int((parent.width() if parent else self.width()) // _WIDE), 1)

    def _place(self) -> None:
        rows = -(-len(self.drawn.countries) // self._columns())
        self.setMinimumHeight(int(_LEGEND + rows * _TALL))
        self.show_areas(
            [
                Area(QRectF(at.x() - 5, at.y() - 5, 10, 10), partial(self._words, point), point)
                for line in self.drawn.lines
                for point, at in self._places(line)
            ]
        )

    def _words(self, point: Point) -> str:
        name = self._request.name if self._request else str
        return (
            f"{name(point.country)} \u2192 {name(point.power)}, {period_words(point.period)}: {signed(point.value)}\n"
            f"{count_words(point.clusters, 'act', 'acts')}"
        )

    def _plot(self, country: str) -> QRectF:
        columns = self._columns()
        i = self.drawn.countries.index(country)
        wide = (self.width() - 8) / columns
        tall = max((self.height() - _LEGEND) / max(-(-len(self.drawn.countries) // columns), 1), _TALL)
        left, top = (i % columns) * wide, _LEGEND + (i // columns) * tall
        return QRectF(left + 30, top + _HEAD, wide - 42, min(tall, 260.0) - _HEAD - 24)

    def _places(self, line: Series) -> list[tuple[Point, QPointF]]:
        scale, plot = self.drawn.scale, self._plot(line.country)
        if scale is None:
            return []
        found = []
        for point in line.points:
            period = period_from_code(point.period or "")
            x = (scale.x(period.start) + scale.x(period.end)) / 2
            found.append((point, QPointF(plot.left() + x / scale.width * plot.width(), _y(plot, point.value))))
        return found

    def paint_on(self, painter: QPainter, box: QRectF) -> None:  # noqa: ARG002
        """Paint the key of powers, then a plot a country."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_key(painter)
        for country in self.drawn.countries:
            self._paint_frame(painter, country)
        for line in self.drawn.lines:
            self._paint_line(painter, line)

    def _paint_key(self, painter: QPainter) -> None:
        x, look, plain = 0.0, theme.current(), lettering.font(11, lettering.BOLD)
        for power in self._request.study.powers if self._request else ():
            style, name = look.power(power.key), short_name(power)
            draw_mark(painter, style.shape, QPointF(x + 5, 10), radius=3.5, color=style.mark)
            lettering.write(painter, name, QRectF(x + 14, 1, 110, 18), color=style.text, of=plain)
            x += lettering.width(name, plain) + 32

    def _paint_frame(self, painter: QPainter, country: str) -> None:
        look, plot, scale = theme.current(), self._plot(country), self.drawn.scale
        name = self._request.said(country) if self._request else country
        bold, plain = lettering.font(12, lettering.BOLD), lettering.font(10)
        head = QRectF(plot.left() - 28, plot.top() - 20, plot.width() + 28, 16)
        lettering.write(painter, name, head, color=look.color("ink"), of=bold)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for value, words in ((1.0, "+1"), (0.0, "0"), (-1.0, f"{MINUS}1")):
            y = round(_y(plot, value))
            painter.setPen(QPen(look.color("axis" if value == 0 else "grid"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            row = QRectF(plot.left() - 30, y - 8, 24, 16)
            lettering.write(painter, words, row, color=look.color("ink3"), of=plain, align=_RIGHT)
        if scale is not None:
            for words, left, align in (
                (str(scale.start.year), plot.left(), Qt.AlignmentFlag.AlignLeft),
                (str(scale.end.year - 1), plot.right() - 40, _RIGHT),
            ):
                row = QRectF(left, plot.bottom() + 2, 40, 14)
                lettering.write(painter, words, row, color=look.color("ink3"), of=plain, align=align)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_line(self, painter: QPainter, line: Series) -> None:
        look = theme.current()
        style, places, picked = look.power(line.power), self._places(line), self._selection.point
        painter.setPen(QPen(style.mark, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for start, stop in runs([point.period or "" for point, _ in places]):
            painter.drawPolyline(QPolygonF([at for _, at in places[start:stop]]))
        for point, at in places:
            inside_color = look.color("pane") if point.hollow else None
            draw_mark(painter, style.shape, at, radius=2.2, color=style.mark, hollow=inside_color)
            if picked and (picked.country, picked.power, picked.period) == (point.country, point.power, point.period):
                painter.setPen(QPen(look.color("ink"), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(at, 6.5, 6.5)


def _y(plot: QRectF, value: float) -> float:
    return plot.center().y() - value * plot.height() / 2
