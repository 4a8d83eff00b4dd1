"""The shapes that stand for powers: a circle, a square, a diamond and more, filled or hollow."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

# corners and first angle of the shapes that are regular polygons; sizes give all the same optical weight
_POLYGONS = {
    "square": (4, pi / 4, 1.30),
    "diamond": (4, pi / 2, 1.35),
    "triangle": (3, pi / 2, 1.40),
    "triangle_down": (3, -pi / 2, 1.40),
    "pentagon": (5, pi / 2, 1.15),
    "hexagon": (6, 0.0, 1.10),
}


def draw_mark(
    painter: QPainter, shape: str, at: QPointF, *, radius: float, color: QColor, hollow: QColor | None = None
) -> None:
    """Paint the mark centred on the point; `hollow` is the colour inside when evidence is thin."""
    scale = radius / 2.8
    painter.setPen(QPen(color, 1.5 * scale if hollow is not None else 0.8 * scale))
    painter.setBrush(QBrush(color if hollow is None else hollow))
    if shape not in _POLYGONS:
        painter.drawEllipse(at, radius, radius)
        return
    corners, first, size = _POLYGONS[shape]
    reach = radius * size
    angles = (first + 2 * pi * i / corners for i in range(corners))
    painter.drawPolygon(QPolygonF([at + QPointF(reach * cos(a), -reach * sin(a)) for a in angles]))
