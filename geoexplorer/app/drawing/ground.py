"""What lies under and over the lines of a time chart: grid, picked columns; ring, leader and reading."""

from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTransform

from geoexplorer.app import theme
from geoexplorer.app.drawing import lettering
from geoexplorer.app.drawing.paper import paper
from geoexplorer.app.drawing.time_box import HIGH, LOW
from geoexplorer.wording import tr

GRID = (1.0, 0.5, 0.0, -0.5, -1.0)


class _PlotItem(pg.GraphicsObject):
    def __init__(self) -> None:
        super().__init__()
        self._bounds = QRectF(0, -1.2, 1, 2.4)

    def show_days(self, days: float) -> None:
        """Cover the range 0..days."""
        self.prepareGeometryChange()
        self._bounds = QRectF(0, -1.2, days, 2.4)

    def boundingRect(self) -> QRectF:
        """Return the whole plot."""
        return self._bounds


class GroundItem(_PlotItem):
    """Grid lines, the column of the picked period and the dragged range."""

    def __init__(self, *, words: bool = True) -> None:
        super().__init__()
        self.setZValue(-10)
        self._words = words
        self._column: tuple[float, float] | None = None
        self._range: tuple[float, float] | None = None

    @property
    def column(self) -> tuple[float, float] | None:
        """Return the tinted stretch, in days."""
        return self._column

    def show_column(self, column: tuple[float, float] | None) -> None:
        """Tint the column of one period."""
        if column != self._column:
            self._column = column
            self.update()

    def show_range(self, dragged: tuple[float, float] | None) -> None:
        """Tint the dragged range and rule its edges."""
        if dragged != self._range:
            self._range = dragged
            self.update()

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: ARG002
        """Paint columns, then the grid, one pixel wide and not antialiased."""
        look = theme.current()
        with paper(painter, self) as (transform, scale):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            for stretch, token in ((self._range, "feed"), (self._column, "sel")):
                if stretch:
                    box = QRectF(transform.map(QPointF(stretch[0], HIGH)), transform.map(QPointF(stretch[1], LOW)))
                    painter.fillRect(box, look.color(token))
                    if token == "feed":
                        painter.setPen(QPen(look.color("accent"), scale))
                        painter.drawLine(box.topLeft(), box.bottomLeft())
                        painter.drawLine(box.topRight(), box.bottomRight())
            left = transform.map(QPointF(self._bounds.left(), 0)).x()
            right = transform.map(QPointF(self._bounds.right(), 0)).x()
            for value in GRID:
                y = round(transform.map(QPointF(0, value)).y())
                painter.setPen(QPen(look.color("grid" if value else "axis"), scale))
                painter.drawLine(QPointF(left, y), QPointF(right, y))
            if self._words:
                self._paint_words(painter, transform, scale)

    def _paint_words(self, painter: QPainter, transform: QTransform, scale: float) -> None:
        """Say what up and down mean, inside the plot at the left."""
        left = transform.map(QPointF(self.getViewBox().viewRange()[0][0], 0)).x() + 4 * scale
        plain, color = lettering.font(10 * scale), theme.current().color("ink3")
        for words, value, down in ((tr("towards \u2191"), 1.0, 11), (tr("away \u2193"), -1.0, -4)):
            y = transform.map(QPointF(0, value)).y() + down * scale
            lettering.write_runs(painter, QPointF(left, y), [(words, color, plain)])


@dataclass(frozen=True, slots=True)
class Reading:
    """The words shown at a point: a bold head, and lines below it."""

    at: QPointF  # in plot units
    head: str
    lines: tuple[str, ...] = ()


class OverlayItem(_PlotItem):
    """The ring, leader and label of the picked point, and the crosshair with its reading."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(50)
        self._picked: Reading | None = None
        self._hovered: Reading | None = None

    @property
    def picked(self) -> Reading | None:
        """Return the reading at the ring."""
        return self._picked

    def show_picked(self, reading: Reading | None) -> None:
        """Ring the picked point and say its value at the top of the plot."""
        self._picked = reading
        self.update()

    def show_hovered(self, reading: Reading | None) -> None:
        """Show the crosshair and the card of the point under the pointer."""
        if reading != self._hovered:
            self._hovered = reading
            self.update()

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: ARG002
        """Paint the picked point, then the crosshair over it."""
        with paper(painter, self) as (transform, scale):
            box = self.getViewBox()
            left, right = box.viewRange()[0]
            top, bottom = box.viewRange()[1][1], box.viewRange()[1][0]
            frame = QRectF(transform.map(QPointF(left, top)), transform.map(QPointF(right, bottom)))
            if self._picked and left <= self._picked.at.x() <= right:
                self._paint_picked(painter, transform.map(self._picked.at), frame, scale)
            if self._hovered and left <= self._hovered.at.x() <= right:
                self._paint_hovered(painter, transform.map(self._hovered.at), frame, scale)

    def _paint_picked(self, painter: QPainter, at: QPointF, frame: QRectF, scale: float) -> None:
        look, picked = theme.current(), self._picked
        if picked is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color("ink"), scale))
        painter.drawLine(at - QPointF(0, 7.5 * scale), QPointF(at.x(), frame.top()))
        painter.setPen(QPen(look.color("ink"), 1.5 * scale))
        painter.drawEllipse(at, 7.5 * scale, 7.5 * scale)
        bold, plain = lettering.font(11 * scale, lettering.BOLD), lettering.font(11 * scale)
        rest = " " + " ".join(picked.lines)
        wide = lettering.width(picked.head, bold) + lettering.width(rest, plain)
        x = at.x() + 5 * scale
        if x + wide > frame.right():
            x = max(at.x() - 5 * scale - wide, frame.left() + 2 * scale)
        baseline = frame.top() + 12 * scale
        halo = QRectF(x - 2 * scale, frame.top() + scale, wide + 4 * scale, 15 * scale)
        surface = look.color("pane")
        surface.setAlphaF(0.85)
        painter.fillRect(halo, surface)
        ink = look.color("ink")
        lettering.write_runs(painter, QPointF(x, baseline), [(picked.head, ink, bold), (rest, ink, plain)])

    def _paint_hovered(self, painter: QPainter, at: QPointF, frame: QRectF, scale: float) -> None:
        look, reading = theme.current(), self._hovered
        if reading is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(look.color("ink3"), scale, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(at.x(), frame.top()), QPointF(at.x(), frame.bottom()))
        painter.drawLine(QPointF(frame.left(), at.y()), QPointF(frame.right(), at.y()))
        bold, plain = lettering.font(11 * scale, lettering.BOLD), lettering.font(11 * scale)
        wide = max(lettering.width(reading.head, bold), *(lettering.width(line, plain) for line in reading.lines))
        card = QRectF(0, 0, wide + 16 * scale, (len(reading.lines) + 1) * 16 * scale + 8 * scale)
        card.moveTopLeft(at + QPointF(12 * scale, 12 * scale))
        if card.right() > frame.right():
            card.moveRight(at.x() - 12 * scale)
        if card.left() < frame.left():
            card.moveLeft(frame.left())
        if card.bottom() > frame.bottom():
            card.moveBottom(at.y() - 12 * scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("line2"), scale))
        painter.setBrush(look.color("raise"))
        painter.drawRoundedRect(card, 4 * scale, 4 * scale)
        row = QRectF(card.left() + 8 * scale, card.top() + 4 * scale, wide, 16 * scale)
        lettering.write(painter, reading.head, row, color=look.color("ink"), of=bold)
        for line in reading.lines:
            row.translate(0, 16 * scale)
            lettering.write(painter, line, row, color=look.color("ink2"), of=plain)
