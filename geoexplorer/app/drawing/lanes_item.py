"""Acts as stems in lanes over time: one lane a power, up towards, down away, thick deeds and thin words."""

from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTransform

from geoexplorer.app import theme
from geoexplorer.app.drawing.paper import paper


@dataclass(frozen=True, slots=True)
class Stem:
    """One act: its day on the plot, its lane from the top, sign, weight (0 to 1), whether it is a deed."""

    x: float
    lane: int
    sign: int
    weight: float
    deed: bool
    event_id: int


class LanesItem(pg.GraphicsObject):
    """Paints the stems; y runs from 0 (below the last lane) to 1."""

    def __init__(self) -> None:
        super().__init__()
        self._stems: tuple[Stem, ...] = ()
        self._lanes = 1
        self._days = 1.0
        self._brush: frozenset[int] = frozenset()

    @property
    def stems(self) -> tuple[Stem, ...]:
        """Return what is drawn."""
        return self._stems

    def show_stems(self, stems: tuple[Stem, ...], lanes: int, days: float) -> None:
        """Draw these."""
        self.prepareGeometryChange()
        self._stems, self._lanes, self._days = stems, max(lanes, 1), days
        self.update()

    def show_brush(self, brush: frozenset[int]) -> None:
        """Set back the acts that are not picked."""
        self._brush = brush
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the whole plot."""
        return QRectF(0, 0, self._days, 1)

    def middle(self, lane: int) -> float:
        """Return the y of the base line of a lane."""
        return 1 - (lane + 0.5) / self._lanes

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: ARG002
        """Paint base lines, then set-back stems, then the others."""
        look = theme.current()
        with paper(painter, self) as (transform, scale):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            reach = abs(transform.map(QPointF(0, 0.5 / self._lanes)).y() - transform.map(QPointF(0, 0)).y())
            painter.setPen(QPen(look.color("axis"), scale))
            for lane in range(self._lanes):
                y = round(transform.map(QPointF(0, self.middle(lane))).y())
                start, end = transform.map(QPointF(0, 0)).x(), transform.map(QPointF(self._days, 0)).x()
                painter.drawLine(QPointF(start, y), QPointF(end, y))
            for strong in (False, True):
                painter.setOpacity(1.0 if strong else 0.25)
                self._paint_stems(painter, transform, scale, reach * 0.86, strong=strong)

    def _paint_stems(
        self, painter: QPainter, transform: QTransform, scale: float, reach: float, *, strong: bool
    ) -> None:
        look = theme.current()
        for sign in (1, -1):
            for deed in (False, True):
                chosen = [
                    stem
                    for stem in self._stems
                    if stem.sign == sign
                    and stem.deed == deed
                    and (not self._brush or stem.event_id in self._brush) == strong
                ]
                pen = QPen(look.sign(sign).ink, (3.0 if deed else 1.25) * scale)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                painter.drawLines([self._line(stem, transform, reach) for stem in chosen])

    def _line(self, stem: Stem, transform: QTransform, reach: float) -> QLineF:
        at = transform.map(QPointF(stem.x, self.middle(stem.lane)))
        x = round(at.x())
        return QLineF(x, at.y(), x, at.y() - stem.sign * reach * (0.2 + 0.8 * stem.weight))

    def nearest(self, at: QPointF, pixel: tuple[float, float]) -> Stem | None:
        """Return the stem within six pixels of a place, in the lane under it; the heaviest of several."""
        lane = min(int((1 - at.y()) * self._lanes), self._lanes - 1)
        above = 1 if at.y() >= self.middle(lane) else -1
        near = [
            stem
            for stem in self._stems
            if stem.lane == lane and stem.sign == above and abs(stem.x - at.x()) <= 6 * pixel[0]
        ]
        return min(near, key=lambda stem: (abs(stem.x - at.x()), -stem.weight), default=None)
