"""The margins of a time chart: values at the left, years below, names at the right end, the undated lane."""

from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from geoexplorer.app import theme
from geoexplorer.app.drawing import lettering
from geoexplorer.app.drawing.marks import draw_mark
from geoexplorer.app.drawing.numbers import axis_words, month_word, signed
from geoexplorer.app.drawing.spread import spread
from geoexplorer.app.drawing.time_box import TimeBox
from geoexplorer.app.drawing.time_scale import TimeScale
from geoexplorer.wording import number, tr

_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
_TICKS = (1.0, 0.5, 0.0, -0.5, -1.0)


class Margin(pg.GraphicsWidget):
    """A strip beside a TimeBox that paints at the places of the box's values or days."""

    def __init__(self, box: TimeBox) -> None:
        super().__init__()
        self._box = box
        box.sigXRangeChanged.connect(self._on_box_changed)
        box.sigResized.connect(self._on_box_changed)

    def _on_box_changed(self, *_: object) -> None:
        self.update()

    def y(self, value: float) -> float:
        """Return where a value of the box stands in this strip."""
        return float(self.mapFromScene(self._box.mapViewToScene(QPointF(0, value))).y())

    def x(self, day: float) -> float:
        """Return where a day of the box stands in this strip."""
        return float(self.mapFromScene(self._box.mapViewToScene(QPointF(day, 0))).x())


class ValueAxis(Margin):
    """−1.0 to +1.0, always the same, so that pictures can be compared."""

    def __init__(self, box: TimeBox, room: float = 36) -> None:
        super().__init__(box)
        self.setFixedWidth(room)

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: ARG002
        """Paint the five labels right-aligned; only the outer ones and 0 when there is little height."""
        close = abs(self.y(0.5) - self.y(0)) < 14
        for value in _TICKS:
            if close and abs(value) == 0.5:
                continue
            row = QRectF(0, self.y(value) - 8, self.size().width() - 6, 16)
            color = theme.current().color("ink3")
            lettering.write(painter, axis_words(value), row, color=color, of=lettering.font(11), align=_RIGHT)


class YearAxis(Margin):
    """One tick at each year's edge and the label in the middle; quarters or months when zoomed in."""

    def __init__(self, box: TimeBox, height: float = 22) -> None:
        super().__init__(box)
        self.setFixedHeight(height)
        self._scale: TimeScale | None = None

    def show_scale(self, scale: TimeScale) -> None:
        """Label this range."""
        self._scale = scale
        self.update()

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: ARG002
        """Paint ticks and labels; labels that would touch are thinned to every second, fifth, tenth."""
        if self._scale is None:
            return
        look = theme.current()
        left, right = self._box.viewRange()[0]
        years = self._scale.years(left, right)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(look.color("axis"), 1))
        for edge in {y.left for y in years} | {y.right for y in years}:
            if left <= edge <= right:
                x = round(self.x(edge))
                painter.drawLine(QPointF(x, 0), QPointF(x, 4))
        each = (self.x(years[0].right) - self.x(years[0].left)) if years else 0
        if each > 240:
            self._paint_months(painter, left, right, each / 12)
            return
        step = next((s for s in (1, 2, 5, 10, 20, 50) if each * s > 34), 100)
        for i, year in enumerate(years):
            start, stop = max(year.left, left), min(year.right, right)
            if i % step or self.x(stop) - self.x(start) < min(18.0, each / 2):
                continue
            middle = (self.x(start) + self.x(stop)) / 2
            row = QRectF(middle - 20, 5, 40, 16)
            lettering.write(painter, year.label, row, color=look.color("ink3"), of=lettering.font(11), align=_CENTRE)

    def _paint_months(self, painter: QPainter, left: float, right: float, each: float) -> None:
        look = theme.current()
        if self._scale is None:
            return
        day = self._scale.day(left).replace(day=1)
        while self._scale.x(day) < right:
            x = self._scale.x(day)
            after = day.replace(year=day.year + day.month // 12, month=day.month % 12 + 1)
            if x >= left:
                painter.setPen(QPen(look.color("axis"), 1))
                painter.drawLine(QPointF(round(self.x(x)), 0), QPointF(round(self.x(x)), 3))
            words = f"{month_word(1)} {day.year}" if day.month == 1 else month_word(day.month)
            if x >= left and (each > 60 or day.month % 3 == 1):
                place = QRectF(self.x(x) + 2, 5, 70, 16)
                lettering.write(painter, words, place, color=look.color("ink3"), of=lettering.font(11))
            day = after


@dataclass(frozen=True, slots=True)
class EndLabel:
    """What stands at the right end of a line."""

    name: str
    value: float
    count: int
    color: QColor
    faded: bool = False


class EndLabels(Margin):
    """Direct labels: name, value and n at the height of the line's last point, pushed apart."""

    def __init__(self, box: TimeBox, room: float = 88) -> None:
        super().__init__(box)
        self._least, self._most = room, max(room, lettering.zoomed(120))
        self.setFixedWidth(room)
        self._labels: tuple[EndLabel, ...] = ()

    def show_labels(self, labels: tuple[EndLabel, ...]) -> None:
        """Name these lines, in as much room as the widest name or number needs within reason."""
        self._labels = labels
        bold, plain = lettering.font(11, lettering.BOLD), lettering.font(11)
        wide = [max(lettering.width(x.name, bold), lettering.width(_numbers(x), plain)) for x in labels]
        self.setFixedWidth(min(max([self._least, *(w + 12 for w in wide)]), self._most))
        self.update()

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: ARG002
        """Paint two rows a label, or one row each when there are too many for the height."""
        height = self.size().height()
        if not self._labels or height < 20:
            return
        two = len(self._labels) * 28 <= height
        gap = 28.0 if two else 14.0
        places = spread([self.y(label.value) for label in self._labels], gap, gap / 2, height - gap / 2)
        for label, place in zip(self._labels, places, strict=True):
            painter.setOpacity(0.45 if label.faded else 1.0)
            self._paint_label(painter, label, place, two=two)
        painter.setOpacity(1.0)

    def _paint_label(self, painter: QPainter, label: EndLabel, y: float, *, two: bool) -> None:
        look = theme.current()
        room = self.size().width() - 8
        bold, plain = lettering.font(11, lettering.BOLD), lettering.font(11)
        value = signed(label.value)
        if two:
            name = lettering.elided(label.name, bold, room)
            lettering.write(painter, name, QRectF(8, y - 14, room, 14), color=label.color, of=bold)
            row = QRectF(8, y, room, 14)
            lettering.write(painter, _numbers(label), row, color=look.color("ink2"), of=plain)
            return
        name = lettering.elided(label.name, bold, room - lettering.width(" " + value, plain))
        runs = [(name + " ", label.color, bold), (value, look.color("ink2"), plain)]
        lettering.write_runs(painter, QPointF(8, y + 4), runs)


def _numbers(label: EndLabel) -> str:
    return f"{signed(label.value)}  n {number(label.count)}"


@dataclass(frozen=True, slots=True)
class Whisker:
    """One pair's evidence without a date."""

    value: float
    low: float | None
    high: float | None
    color: QColor
    shape: str
    hollow: bool


class UndatedLane(Margin):
    """Evidence without a date, at the far right behind a dashed rule: a marker and its interval a power."""

    def __init__(self, box: TimeBox) -> None:
        super().__init__(box)
        self._whiskers: tuple[Whisker, ...] = ()
        self.setFixedWidth(0)

    def show_whiskers(self, whiskers: tuple[Whisker, ...]) -> None:
        """Show these, or fold the lane away if there are none."""
        self._whiskers = whiskers
        self.setFixedWidth(max(50.0, 14.0 + 12 * len(whiskers)) if whiskers else 0)
        self.update()

    def whisker_at(self, x: float) -> int | None:
        """Return the position of the whisker at an x of this strip."""
        if not self._whiskers or x < 6:
            return None
        return min(range(len(self._whiskers)), key=lambda i: abs(self._place(i) - x))

    def _place(self, i: int) -> float:
        room = self.size().width() - 14
        return 12 + room * (i + 0.5) / len(self._whiskers)

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: ARG002
        """Paint the rule and the whiskers."""
        if not self._whiskers:
            return
        look = theme.current()
        rule = QPen(look.color("axis"), 1)
        rule.setDashPattern([2, 3])
        painter.setPen(rule)
        painter.drawLine(QPointF(4, self.y(1.0)), QPointF(4, self.y(-1.0)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for i, whisker in enumerate(self._whiskers):
            x = self._place(i)
            if whisker.low is not None and whisker.high is not None:
                painter.setPen(QPen(whisker.color, 1.5))
                painter.drawLine(QPointF(x, self.y(whisker.low)), QPointF(x, self.y(whisker.high)))
            inside = look.color("pane") if whisker.hollow else None
            at = QPointF(x, self.y(whisker.value))
            draw_mark(painter, whisker.shape, at, radius=2.8, color=whisker.color, hollow=inside)


class UndatedTitle(pg.GraphicsWidget):
    """The word under the undated lane."""

    def __init__(self, lane: UndatedLane) -> None:
        super().__init__()
        self._lane = lane
        self.setFixedHeight(22)

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: ARG002
        """Paint the word if the lane is open."""
        if self._lane.size().width() < 20:
            return
        row = QRectF(self.size().width() - 60, 5, 60, 16)
        color = theme.current().color("ink3")
        lettering.write(painter, tr("undated"), row, color=color, of=lettering.font(11), align=_RIGHT)
