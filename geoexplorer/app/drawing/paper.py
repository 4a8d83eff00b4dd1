"""Painting in pixels from inside a plot: the way from plot units to the paper, on screen and in pictures."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem


@contextmanager
def paper(painter: QPainter, item: QGraphicsItem) -> Iterator[tuple[QTransform, float]]:
    """Give the transform from item units to the paper, and how many paper units one screen pixel is.

    Inside, the painter paints in paper units: markers and pens keep their shape whatever the scale of
    the axes, and grow with the picture in an export (a cosmetic pen would not).
    """
    transform = painter.worldTransform()
    on_screen = item.sceneTransform()
    across = abs(on_screen.m22()) or abs(on_screen.m11()) or 1.0
    scale = abs(transform.m22()) / across if on_screen.m22() else 1.0
    painter.save()
    painter.setWorldTransform(QTransform())
    try:
        yield transform, scale or 1.0
    finally:
        painter.restore()
