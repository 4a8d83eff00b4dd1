"""The outlines of countries as painter paths, from resources/outlines."""

import json
from functools import cache
from itertools import pairwise
from math import cos, radians

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from geoexplorer.assets import asset

Ring = list[tuple[float, float]]


@cache
def outlines() -> dict[str, tuple[tuple[Ring, ...], ...]]:
    """Return for each country key its polygons as rings of (longitude, latitude) in degrees."""
    stored = json.loads(asset("outlines", "countries.json").read_text("utf-8"))
    arcs = [_points(arc) for arc in stored["arcs"]]
    return {
        key: tuple(tuple(_ring(ring, arcs) for ring in polygon) for polygon in polygons)
        for key, polygons in stored["countries"].items()
    }


@cache
def paths() -> dict[str, QPainterPath]:
    """Return the outline of each country, in degrees; slow the first time, and may be called in any thread."""
    return {key: _path(polygons) for key, polygons in outlines().items()}


def _path(polygons: tuple[tuple[Ring, ...], ...]) -> QPainterPath:
    path = QPainterPath()
    for polygon in polygons:
        for ring in polygon:
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
            path.closeSubpath()
    return path


def _points(steps: list[int]) -> Ring:
    x = y = 0
    found = []
    for dx, dy in zip(steps[::2], steps[1::2], strict=True):
        x, y = x + dx, y + dy
        found.append((x / 100, y / 100))
    return found


def _ring(numbers: list[int], arcs: list[Ring]) -> Ring:
    ring: Ring = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        ring += arc[1:] if ring else arc
    return ring


def bounds(keys: list[str]) -> QRectF:
    """Return the rectangle of longitude and latitude around the largest land of each of these countries."""
    boxes = [_box(max(outlines()[key], key=lambda polygon: _size(polygon[0]))[0]) for key in keys if key in outlines()]
    whole = QRectF()
    for box in boxes:
        whole = whole.united(box)
    return whole


def _box(ring: Ring) -> QRectF:
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def _size(ring: Ring) -> float:
    box = _box(ring)
    return box.width() * box.height()


class Projection:
    """Longitude and latitude to pixels, true to shape at the middle of the region."""

    def __init__(self, region: QRectF, box: QRectF) -> None:
        middle = region.center()
        self._squeeze = cos(radians(middle.y()))
        width = max(region.width() * self._squeeze, 0.1)
        self._scale = min(box.width() / width, box.height() / max(region.height(), 0.1))
        self._from, self._to = middle, box.center()

    def point(self, longitude: float, latitude: float) -> QPointF:
        """Return where a place stands."""
        x = (longitude - self._from.x()) * self._squeeze * self._scale
        return self._to + QPointF(x, (self._from.y() - latitude) * self._scale)

    def path(self, key: str) -> QPainterPath:
        """Return the outline of a country."""
        turned = QTransform.fromTranslate(self._to.x(), self._to.y())
        turned.scale(self._squeeze * self._scale, -self._scale)
        turned.translate(-self._from.x(), -self._from.y())
        return turned.map(paths().get(key, QPainterPath()))

    def middle(self, key: str) -> QPointF:
        """Return a place inside the largest land of a country, for its label (Bourke's centroid of a polygon)."""
        ring = max((polygon[0] for polygon in outlines()[key]), key=_size)
        twice = x = y = 0.0
        for (x0, y0), (x1, y1) in pairwise(ring):
            cross = x0 * y1 - x1 * y0
            twice, x, y = twice + cross, x + (x0 + x1) * cross, y + (y0 + y1) * cross
        return self.point(x / (3 * twice), y / (3 * twice)) if twice else self.point(*ring[0])
