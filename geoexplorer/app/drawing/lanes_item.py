"""Acts as stems in lanes over time: one lane a power, up towards, down away, thick deeds and thin words."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTransform

from geoexplorer.alignment.ticks import Ticks
from geoexplorer.app import theme
from geoexplorer.app.drawing.paper import paper
from geoexplorer.app.drawing.time_scale import TimeScale

Mask = NDArray[np.bool_]


class LanesItem(pg.GraphicsObject):
    """Paints the stems; y runs from 0 (below the last lane) to 1."""

    def __init__(self) -> None:
        super().__init__()
        self._ticks: Ticks | None = None
        self._x: NDArray[np.float64] = np.zeros(0)  # days since the start of the plot
        self._days = 1.0
        self._brush: tuple[int, ...] = ()

    def show_ticks(self, ticks: Ticks | None, scale: TimeScale | None) -> None:
        """Draw these dated acts, a lane for each of their powers."""
        self.prepareGeometryChange()
        self._ticks = ticks
        self._days = scale.width if scale else 1.0
        self._x = (ticks.day - scale.start.toordinal()).astype(float) if ticks and scale else np.zeros(0)
        self.update()

    def show_brush(self, brush: Sequence[int]) -> None:
        """Set back the acts that are not picked."""
        self._brush = tuple(brush)
        self.update()

    @property
    def lanes(self) -> int:
        """Return the number of lanes."""
        return max(len(self._ticks.powers), 1) if self._ticks else 1

    def boundingRect(self) -> QRectF:
        """Return the whole plot."""
        return QRectF(0, 0, self._days, 1)

    def middle(self, lane: int) -> float:
        """Return the y of the base line of a lane."""
        return 1 - (lane + 0.5) / self.lanes

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: ARG002
        """Paint base lines, then set-back stems, then the others."""
        look = theme.current()
        with paper(painter, self) as (transform, scale):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(look.color("axis"), scale))
            start, end = transform.map(QPointF(0, 0)), transform.map(QPointF(self._days, 0))
            for lane in range(self.lanes):
                y = round(transform.map(QPointF(0, self.middle(lane))).y())
                painter.drawLine(QPointF(start.x(), y), QPointF(end.x(), y))
            if self._ticks is not None and len(self._ticks):
                self._paint_stems(painter, self._ticks, transform, scale)

    def _paint_stems(self, painter: QPainter, ticks: Ticks, transform: QTransform, scale: float) -> None:
        look = theme.current()
        left, right = self.getViewBox().viewRange()[0]
        shown = (self._x >= left) & (self._x < right)
        strong = ticks.picked(self._brush) if self._brush else np.ones(len(ticks), dtype=bool)
        for opacity, layer in ((0.25, ~strong), (1.0, strong)):
            painter.setOpacity(opacity)
            for sign in (1, -1):
                for deed in (False, True):
                    which = shown & layer & (ticks.sign == sign) & (ticks.deed == deed)
                    pen = QPen(look.sign(sign).ink, (3.0 if deed else 1.25) * scale)
                    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                    painter.setPen(pen)
                    painter.drawLines(self._lines(ticks, which, sign, transform))

    def _lines(self, ticks: Ticks, which: Mask, sign: int, transform: QTransform) -> list[QLineF]:
        """Return one line a pixel column and lane: the longest hides the others."""
        if not which.any():
            return []
        first, last = transform.map(QPointF(0, 0)).x(), transform.map(QPointF(self._days, 0)).x()
        column = np.round(first + self._x[which] * (last - first) / self._days).astype(np.int64)
        left, room = int(column.min()), int(column.max() - column.min()) + 1
        longest = np.zeros(self.lanes * room)
        np.maximum.at(longest, ticks.power[which] * room + column - left, 0.2 + 0.8 * ticks.weight[which])
        filled = np.flatnonzero(longest)
        lane, column = np.divmod(filled, room)
        base = np.array([transform.map(QPointF(0, self.middle(i))).y() for i in range(self.lanes)])[lane]
        half = transform.map(QPointF(0, 0)).y() - transform.map(QPointF(0, 0.5 / self.lanes)).y()
        tip = base - sign * half * 0.86 * longest[filled]
        xs = (column + left).tolist()
        return [QLineF(x, y, x, end) for x, y, end in zip(xs, base.tolist(), tip.tolist(), strict=True)]

    def nearest(self, at: QPointF, pixel: tuple[float, float]) -> int | None:
        """Return the position of the act within six pixels of a place, on its side of the lane; the heaviest."""
        ticks = self._ticks
        if ticks is None or not len(ticks):
            return None
        lane = min(max(int((1 - at.y()) * self.lanes), 0), self.lanes - 1)
        above = 1 if at.y() >= self.middle(lane) else -1
        far = np.abs(self._x - at.x()) / (pixel[0] or 1)
        near = np.flatnonzero((ticks.power == lane) & (ticks.sign == above) & (far <= 6))
        if not len(near):
            return None
        return int(near[np.lexsort((-ticks.weight[near], np.round(far[near])))[0]])
