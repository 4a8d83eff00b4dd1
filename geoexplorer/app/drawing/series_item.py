"""One line of a time chart: band, line and markers of the points of a pair, with gaps where nothing is known."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from geoexplorer.app.drawing.marks import draw_mark
from geoexplorer.app.drawing.paper import paper


@dataclass(frozen=True, slots=True)
class Dot:
    """A point as it is drawn: where its period starts, ends and has its marker, and what it says."""

    left: float
    x: float
    right: float
    value: float
    low: float | None
    high: float | None
    hollow: bool


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line looks: the focus is bolder; 1 is full strength, a line set back has less."""

    color: QColor
    surface: QColor
    shape: str
    focus: bool = False
    strength: float = 1.0
    band: float | None = None  # opacity; None: by focus

    @property
    def width(self) -> float:
        """Return the width of the line in pixels."""
        return 2.5 if self.focus else 1.75

    @property
    def band_opacity(self) -> float:
        """Return how strongly the band is painted."""
        return self.band if self.band is not None else 0.17 if self.focus else 0.06


class _Item(pg.GraphicsObject):
    """What band and line share: dots in stretches, painted over the whole plot."""

    def __init__(self) -> None:
        super().__init__()
        self._dots: tuple[Dot, ...] = ()
        self._runs: list[tuple[int, int]] = []
        self._stroke: Stroke | None = None
        self._bounds = QRectF(0, -1.2, 1, 2.4)

    def show_dots(self, dots: tuple[Dot, ...], runs: list[tuple[int, int]], stroke: Stroke, days: float) -> None:
        """Draw these dots; `runs` are the stretches of positions that a line may join."""
        self.prepareGeometryChange()
        self._dots, self._runs, self._stroke = dots, runs, stroke
        self._bounds = QRectF(0, -1.2, days, 2.4)
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the whole plot: markers are in pixels and may reach beyond their points."""
        return self._bounds


class BandItem(_Item):
    """The interval of a series, under all lines."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(-5)

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: ARG002
        """Paint one polygon a stretch."""
        if self._stroke is None:
            return
        color = QColor(self._stroke.color)
        color.setAlphaF(self._stroke.band_opacity * self._stroke.strength)
        with paper(painter, self) as (transform, _):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            for start, stop in self._runs:
                known = [d for d in self._dots[start:stop] if d.low is not None and d.high is not None]
                if known:
                    painter.drawPolygon(transform.map(_band(known)))


def _band(dots: list[Dot]) -> QPolygonF:
    """Return the outline of a stretch, from the start of its first period to the end of its last."""
    edges = [(dots[0].left, dots[0]), *((d.x, d) for d in dots), (dots[-1].right, dots[-1])]
    above = [QPointF(x, d.high or 0.0) for x, d in edges]
    below = [QPointF(x, d.low or 0.0) for x, d in reversed(edges)]
    return QPolygonF(above + below)


class SeriesItem(_Item):
    """The line and markers of one series; the same item is given new dots on each change."""

    def __init__(self, radius: float = 2.8) -> None:
        super().__init__()
        self._radius = radius

    @property
    def dots(self) -> tuple[Dot, ...]:
        """Return what is drawn."""
        return self._dots

    @property
    def stretches(self) -> list[tuple[int, int]]:
        """Return the half-open stretches of positions that a line joins."""
        return self._runs

    @property
    def stroke(self) -> Stroke | None:
        """Return how the line looks."""
        return self._stroke

    def show_dots(self, dots: tuple[Dot, ...], runs: list[tuple[int, int]], stroke: Stroke, days: float) -> None:
        """Draw these dots; a line in focus lies over the others."""
        super().show_dots(dots, runs, stroke, days)
        self.setZValue(10 if stroke.focus else 5)

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: ARG002
        """Paint the line, then its markers."""
        if self._stroke is None or not self._dots:
            return
        with paper(painter, self) as (transform, scale):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(self._stroke.strength)
            for start, stop in self._runs:
                self._paint_line(painter, transform, self._dots[start:stop], scale)
            self._paint_marks(painter, transform, scale)

    def _paint_line(self, painter: QPainter, transform: QTransform, dots: tuple[Dot, ...], scale: float) -> None:
        if self._stroke is None:
            return
        pen = QPen(self._stroke.color, self._stroke.width * scale)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(transform.map(QPolygonF([QPointF(d.x, d.value) for d in dots])))

    def _paint_marks(self, painter: QPainter, transform: QTransform, scale: float) -> None:
        if self._stroke is None:
            return
        room = transform.map(QPointF(self._dots[-1].right, 0)).x() - transform.map(QPointF(0, 0)).x()
        crowded = room / max(len(self._dots), 1) < 6 * scale  # months of many years: full markers would merge
        for dot in self._dots:
            if crowded and not dot.hollow and not self._alone(dot):
                continue
            draw_mark(
                painter,
                self._stroke.shape,
                transform.map(QPointF(dot.x, dot.value)),
                radius=self._radius * scale,
                color=self._stroke.color,
                hollow=self._stroke.surface if dot.hollow else None,
            )

    def _alone(self, dot: Dot) -> bool:
        return any(stop - start == 1 and self._dots[start] is dot for start, stop in self._runs)


def nearest(dots: tuple[Dot, ...], at: QPointF, pixel: tuple[float, float]) -> tuple[int, float] | None:
    """Return the position of the dot nearest to a place in the plot, and how many pixels away it is.

    `pixel` is the size of one pixel in plot units. Measured with numpy: 50 times faster than pointsAt.
    """
    if not dots:
        return None
    x = np.fromiter((d.x for d in dots), float, len(dots))
    y = np.fromiter((d.value for d in dots), float, len(dots))
    far = np.hypot((x - at.x()) / (pixel[0] or 1), (y - at.y()) / (pixel[1] or 1))
    best = int(far.argmin())
    return best, float(far[best])
