"""The cells of the heat map: laid out for a width, painted with their number, fill and sparkline."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from geoexplorer.app import theme
from geoexplorer.app.drawing import lettering
from geoexplorer.app.drawing.canvas import Area, PickedCanvas
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.marks import draw_mark
from geoexplorer.app.drawing.numbers import interval_words, period_words, signed
from geoexplorer.app.drawing.power_names import short_name
from geoexplorer.app.drawing.time_scale import runs
from geoexplorer.model.alignment import Point
from geoexplorer.model.selection import Selection
from geoexplorer.wording import count_words, number, tr

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_ROW, _HEAD, _GAP, _LEGEND = 40.0, 24.0, 12.0, 30.0
_POWER, _COUNTRY, _SPARK = 104.0, 100.0, 96.0
_NARROWEST, _WIDEST = 42.0, 74.0


@dataclass(frozen=True, slots=True)
class Grid:
    """What the heat map draws: cells by (country, power, period); a missing one has no dated evidence."""

    countries: tuple[str, ...]
    powers: tuple[str, ...]
    periods: tuple[str, ...]
    cells: Mapping[tuple[str, str, str], Point]
    outside: str = ""  # what the years of the study hide, in words


@dataclass(frozen=True, slots=True)
class Plan:
    """Where rows and columns stand for a width."""

    left: float
    cell: float
    stacked: bool  # country names above their rows
    spark: float  # where the sparklines begin; 0: no room
    height: float
    width: float

    @classmethod
    def of(cls, grid: Grid, width: float) -> "Plan":
        """Return the plan that fits a width; cells keep a width at which their number can be read."""
        count, least = max(len(grid.periods), 1), lettering.zoomed(_NARROWEST)
        stacked = width < _COUNTRY + _POWER + count * 52 + _SPARK
        left = _POWER if stacked else _COUNTRY + _POWER
        room = width - left
        spark = _SPARK if room >= count * least + _SPARK else 0.0
        cell = min(max((room - spark) / count, least), max(_WIDEST, least))
        rows = len(grid.countries) * len(grid.powers) * _ROW
        between = len(grid.countries) * (_GAP + (20 if stacked else 0))
        total = left + cell * count + spark
        return cls(
            left, cell, stacked, left + cell * count + 12 if spark else 0.0, _HEAD + rows + between + _LEGEND, total
        )


class HeatMapCanvas(PickedCanvas):
    """Paints the grid; its height follows from the rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Alignment by country, power and period"))
        self._grid = Grid((), (), (), {})
        self._request: ChartRequest | None = None
        self._plan = Plan.of(self._grid, 400)

    def show_grid(self, grid: Grid, request: ChartRequest, selection: Selection) -> None:
        """Paint these cells."""
        self._grid, self._request, self._selection = grid, request, selection
        self._place()

    def _place(self) -> None:
        parent = self.parentWidget()
        self._plan = Plan.of(self._grid, (parent.width() if parent else self.width()) - 12)
        self.setMinimumSize(int(self._plan.width), int(self._plan.height))
        self.show_areas([Area(box, partial(self._words, point), point) for box, point in self._boxes()])

    def _rows(self) -> list[tuple[str, str, float]]:
        """Return (country, power, top) of each row."""
        rows, y = [], _HEAD
        for country in self._grid.countries:
            y += 20 if self._plan.stacked else 0
            for power in self._grid.powers:
                rows.append((country, power, y))
                y += _ROW
            y += _GAP
        return rows

    def _boxes(self) -> list[tuple[QRectF, Point]]:
        return [
            (self._box(column, top), point)
            for country, power, top in self._rows()
            for column, period in enumerate(self._grid.periods)
            if (point := self._grid.cells.get((country, power, period)))
        ]

    def _box(self, column: int, top: float) -> QRectF:
        return QRectF(self._plan.left + column * self._plan.cell + 1, top + 1, self._plan.cell - 3, _ROW - 3)

    def _words(self, point: Point) -> str:
        name = self._request.name if self._request else str
        return (
            f"{name(point.country)} \u2192 {name(point.power)}, {period_words(point.period)}: {signed(point.value)} "
            f"{interval_words(point.low, point.high)}\n{count_words(point.clusters, 'act', 'acts')}, "
            f"{count_words(point.documents, 'document', 'documents')}, "
            f"{count_words(point.publishers, 'publisher', 'publishers')}"
        )

    # --- painting --------------------------------------------------------------------------------------------

    def paint_on(self, painter: QPainter, box: QRectF) -> None:
        """Paint heads, names, cells, sparklines and the scale."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_heads(painter)
        for country, power, top in self._rows():
            if not box.intersects(QRectF(0, top - 26, self.width(), _ROW + 26)):
                continue
            if power == self._grid.powers[0]:
                self._paint_country(painter, country, top, first=country == self._grid.countries[0])
            self._paint_row(painter, country, power, top)
        self._paint_scale(painter)

    def _paint_heads(self, painter: QPainter) -> None:
        ink = theme.current().color("ink3")
        for column, period in enumerate(self._grid.periods):
            box = self._box(column, 0)
            words = period if self._plan.cell >= 56 else period.removeprefix("20") if "-" in period else period
            row = QRectF(box.left(), 2, box.width(), 18)
            lettering.write(painter, words, row, color=ink, of=lettering.font(11), align=_CENTRE)
        if self._plan.spark and self._grid.periods:
            words = tr("{first} to {last}", first=self._grid.periods[0], last=self._grid.periods[-1])
            row = QRectF(self._plan.spark, 2, _SPARK, 18)
            lettering.write(painter, words, row, color=ink, of=lettering.font(11))

    def _paint_country(self, painter: QPainter, country: str, top: float, *, first: bool) -> None:
        look = theme.current()
        above = top - (20 if self._plan.stacked else 0)
        if not first:
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(QPointF(0, above - _GAP / 2), QPointF(self._plan.width, above - _GAP / 2))
        name = self._request.said(country) if self._request else country
        bold = lettering.font(13, lettering.BOLD)
        room = self._plan.width if self._plan.stacked else _COUNTRY - 6
        row = QRectF(0, above + (0 if self._plan.stacked else 2), room, 18)
        lettering.write(painter, lettering.elided(name, bold, room), row, color=look.color("ink"), of=bold)

    def _paint_row(self, painter: QPainter, country: str, power: str, top: float) -> None:
        look = theme.current()
        style = look.power(power)
        left = self._plan.left - _POWER
        draw_mark(painter, style.shape, QPointF(left + 8, top + _ROW / 2 - 1), radius=4, color=style.mark)
        bold = lettering.font(11, lettering.BOLD)
        name = short_name(self._request.study.power(power)) if self._request else power
        row = QRectF(left + 18, top, _POWER - 22, _ROW - 2)
        lettering.write(painter, lettering.elided(name, bold, row.width()), row, color=style.text, of=bold)
        for column, period in enumerate(self._grid.periods):
            self._paint_cell(painter, self._grid.cells.get((country, power, period)), self._box(column, top))
        if self._plan.spark:
            self._paint_sparkline(painter, country, power, top)

    def _paint_cell(self, painter: QPainter, point: Point | None, box: QRectF) -> None:
        look = theme.current()
        if point is None:
            row = box.adjusted(0, 0, 0, 0)
            lettering.write(painter, "\u2013", row, color=look.color("ink3"), of=lettering.font(11), align=_CENTRE)
            return
        sign = look.sign(1 if point.value >= 0 else -1)
        fill, ink = look.cell(point.value)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if point.hollow:
            edge = QColor(sign.ink)
            edge.setAlphaF(0.55)
            painter.setPen(QPen(edge, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
        else:
            painter.fillRect(box, fill)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        weight = lettering.BOLD if _sure(point) and not point.hollow else lettering.REGULAR
        of = lettering.font(13 if box.width() >= 46 else 12, weight)
        upper = QRectF(box.left(), box.top() + 2, box.width(), box.height() / 2)
        color = sign.ink if point.hollow else ink
        lettering.write(painter, signed(point.value), upper, color=color, of=of, align=_CENTRE)
        lower = QRectF(box.left(), box.center().y(), box.width(), box.height() / 2 - 2)
        below = look.color("ink3") if point.hollow else ink
        words = number(point.clusters)
        lettering.write(painter, words, lower, color=below, of=lettering.font(11), align=_CENTRE)
        if self._is_picked(point):
            painter.setPen(QPen(look.color("ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(-1, -1, 1, 1))

    def _is_picked(self, point: Point) -> bool:
        picked = self._selection.point
        return bool(
            picked and (picked.country, picked.power, picked.period) == (point.country, point.power, point.period)
        )

    def _paint_sparkline(self, painter: QPainter, country: str, power: str, top: float) -> None:
        style, look = theme.current().power(power), theme.current()
        left, width = self._plan.spark, _SPARK - 20
        middle, reach = top + _ROW / 2 - 1, _ROW / 2 - 6
        painter.setPen(QPen(look.color("line2"), 1))
        painter.drawLine(QPointF(left, middle), QPointF(left + width, middle))
        step = width / max(len(self._grid.periods) - 1, 1)
        known = [
            (period, QPointF(left + i * step, middle - point.value * reach))
            for i, period in enumerate(self._grid.periods)
            if (point := self._grid.cells.get((country, power, period)))
        ]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(style.mark, 1.5))
        for start, stop in runs([period for period, _ in known]):
            painter.drawPolyline(QPolygonF([at for _, at in known[start:stop]]))
        if known:
            draw_mark(painter, style.shape, known[-1][1], radius=2.8, color=style.mark)

    def _paint_scale(self, painter: QPainter) -> None:
        """Paint what the fills mean, from −0.7 to +0.7."""
        look, top = theme.current(), self._plan.height - 20
        steps, wide = 28, min(240.0, self._plan.width - 220)
        if wide < 60:
            return
        ink, plain = look.color("ink3"), lettering.font(11)
        ends = (tr("away {value}", value=signed(-0.7, 1)), tr("{value} towards", value=signed(0.7, 1)))
        left = max(76.0, lettering.width(ends[0], plain) + 8)
        right = Qt.AlignmentFlag.AlignRight
        lettering.write(painter, ends[0], QRectF(0, top, left - 8, 14), color=ink, of=plain, align=right)
        lettering.write(painter, ends[1], QRectF(left + wide + 8, top, 120, 14), color=ink, of=plain)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for i in range(steps):
            fill, _ = look.cell((i + 0.5) / steps * 1.4 - 0.7)
            edge, after = round(left + wide * i / steps), round(left + wide * (i + 1) / steps)
            painter.fillRect(QRectF(edge, top + 2, after - edge, 10), fill)


def _sure(point: Point) -> bool:
    """Return whether the interval leaves zero; unknown yet: not sure."""
    return point.low is not None and point.high is not None and (point.low > 0 or point.high < 0)
