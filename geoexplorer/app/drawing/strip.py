"""The event strip: one tick an event by domain, up towards, down away, its length the weight it counts with."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen

from geoexplorer.alignment.ticks import Ticks
from geoexplorer.app import theme
from geoexplorer.app.drawing import lettering
from geoexplorer.app.drawing.axes import Margin
from geoexplorer.app.drawing.time_box import TimeBox
from geoexplorer.app.drawing.time_scale import TimeScale
from geoexplorer.app.labels import label
from geoexplorer.model.codes import DOMAINS
from geoexplorer.wording import number

ROW = 19.0
_RIGHT = Qt.AlignmentFlag.AlignRight


def row_room() -> float:
    """Return how wide the margin has to be for the names of the rows and a count of two figures."""
    plain = lettering.font(11)
    names = max(lettering.width(label("domain", domain), plain) for domain in DOMAINS)
    return 8 + names + 12 + lettering.width("00", plain)


class EventStrip(Margin):
    """Paints the ticks under the plot; the right margin names the rows and counts their events."""

    picked = Signal(tuple)  # event ids under the pointer

    def __init__(self, box: TimeBox, rows: int = 4) -> None:
        super().__init__(box)
        self._ticks: Ticks | None = None
        self._focus: int | None = None
        self._brush: tuple[int, ...] | None = None
        self._column: tuple[float, float] | None = None
        self._counts: tuple[int, ...] = ()
        self._start = 0  # ordinal of day 0 of the plot
        self.setFixedHeight(rows * ROW + 2)

    @property
    def ticks(self) -> Ticks | None:
        """Return what is drawn."""
        return self._ticks

    def show_ticks(self, ticks: Ticks | None) -> None:
        """Draw these events; None: nothing is known yet."""
        self._ticks = ticks
        self._counts = ticks.counts() if ticks is not None else ()
        self.update()

    def show_scale(self, scale: TimeScale) -> None:
        """Count days from the start of this range."""
        self._start = scale.start.toordinal()
        self.update()

    def show_selection(self, focus: int | None, brush: tuple[int, ...], column: tuple[float, float] | None) -> None:
        """Set back the other powers, or all events outside the brush; tint the picked period."""
        self._focus, self._column = focus, column
        self._brush = brush or None
        self.update()

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: ARG002
        """Paint rows, then ticks: set-back ones first."""
        if self._ticks is None:
            return
        look, ticks = theme.current(), self._ticks
        left, right = self.x(self._box.viewRange()[0][0]), self.x(self._box.viewRange()[0][1])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if self._column:
            start, stop = max(self.x(self._column[0]), left), min(self.x(self._column[1]), right)
            if stop > start:
                painter.fillRect(QRectF(start, 0, stop - start, self.size().height()), look.color("sel"))
        for i, domain in enumerate(DOMAINS):
            middle = (i + 0.5) * ROW
            painter.setPen(QPen(look.color("line2"), 1))
            painter.drawLine(QPointF(left, middle), QPointF(right, middle))
            row = QRectF(right + 8, middle - 8, self.size().width() - right - 8, 16)
            count, plain = number(self._counts[i]), lettering.font(11)
            name = lettering.elided(label("domain", domain), plain, row.width() - lettering.width(count, plain) - 6)
            lettering.write(painter, name, row, color=look.color("ink3"), of=plain)
            lettering.write(painter, count, row, color=look.color("ink2"), of=plain, align=_RIGHT)
        self._paint_ticks(painter, ticks)

    def _paint_ticks(self, painter: QPainter, ticks: Ticks) -> None:
        x = self._columns(ticks)
        left, right = self._box.viewRange()[0]
        shown = (ticks.day >= self._start + max(left, 0)) & (ticks.day < self._start + right)
        strong = self._strong(ticks)
        for full in (False, True):
            opacity = 1.0 if full else 0.2 if self._brush is not None else 0.55
            for power, key in enumerate(ticks.powers):
                which = shown & (ticks.power == power) & (strong == full)
                painter.setOpacity(opacity)
                painter.setPen(QPen(theme.current().power(key).mark, 1.5 if full else 1.0))
                painter.drawLines(self._lines(ticks, x, which))
        painter.setOpacity(1.0)

    def _strong(self, ticks: Ticks) -> NDArray[np.bool_]:
        if self._brush is not None:
            return ticks.picked(self._brush)
        if self._focus is None:
            return np.ones(len(ticks.day), dtype=bool)
        return ticks.power == self._focus

    def _columns(self, ticks: Ticks) -> NDArray[np.float64]:
        start, stop = self._box.viewRange()[0]
        left, right = self.x(start), self.x(stop)
        return np.round(left + (ticks.day - self._start - start) * (right - left) / ((stop - start) or 1))

    @staticmethod
    def _lines(ticks: Ticks, x: NDArray[np.float64], which: NDArray[np.bool_]) -> list[QLineF]:
        """Return one line a pixel column, row and sign: the longest hides the others."""
        if not which.any():
            return []
        column = x[which].astype(np.int64)
        left = int(column.min())
        room = int(column.max()) - left + 1
        place = (ticks.domain[which] * 2 + (ticks.sign[which] > 0)) * room + column - left
        longest = np.zeros(len(DOMAINS) * 2 * room)
        np.maximum.at(longest, place, 2 + 6 * ticks.weight[which])
        filled = np.flatnonzero(longest)
        lane, column = np.divmod(filled, room)
        y = (lane // 2 + 0.5) * ROW
        ends = y - np.where(lane % 2, 1, -1) * longest[filled]
        xs = (column + left).tolist()
        return [QLineF(at, start, at, end) for at, start, end in zip(xs, y.tolist(), ends.tolist(), strict=True)]

    def mousePressEvent(self, event: Any) -> None:
        """Pick the events within four pixels of the pointer, in the row under it."""
        if self._ticks is None:
            return
        row = int(event.pos().y() // ROW)
        near = (np.abs(self._columns(self._ticks) - event.pos().x()) <= 4) & (self._ticks.domain == row)
        near &= self._ticks.day > 0
        ids = self._ticks.event_ids(near)
        if ids:
            self.picked.emit(ids)
