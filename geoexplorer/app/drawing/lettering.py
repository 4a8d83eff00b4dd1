"""Fonts of charts: the interface font at a pixel size, with figures of one width."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter

from geoexplorer.app import theme

MOST = 1.2  # times: beyond, labels would touch
REGULAR, MEDIUM, BOLD = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold


def zoomed(pixels: float) -> float:
    """Return a length that grows with the letters of a chart."""
    return pixels * min(theme.themes.scale, MOST)


def font(size: float = 11, weight: QFont.Weight = REGULAR) -> QFont:
    """Return the interface font at that many pixels, with tabular figures where the font has them.

    The scale of the interface is followed as far as the rows of the charts have room for it.
    """
    return _font(QGuiApplication.font().family(), zoomed(size), weight)


@lru_cache(maxsize=64)
def _font(family: str, size: float, weight: QFont.Weight) -> QFont:
    made = QFont(family)
    made.setPixelSize(max(round(size), 1))
    made.setWeight(weight)
    if hasattr(made, "setFeature"):  # Qt 6.7
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def width(words: str, of: QFont) -> float:
    """Return how wide the words are in that font, in pixels."""
    return QFontMetricsF(of).horizontalAdvance(words)


def elided(words: str, of: QFont, room: float) -> str:
    """Return the words, cut at the end with an ellipsis if they are wider than the room."""
    return QFontMetricsF(of).elidedText(words, Qt.TextElideMode.ElideRight, room)


def write(
    painter: QPainter,
    words: str,
    box: QRectF,
    *,
    color: QColor,
    of: QFont,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Paint one line of words in the box, vertically centred."""
    painter.setFont(of)
    painter.setPen(color)
    flags = int(align | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextDontClip)
    painter.drawText(box, flags, words)


def write_runs(painter: QPainter, at: QPointF, runs: list[tuple[str, QColor, QFont]]) -> float:
    """Paint runs of words one after the other on a baseline; return the x where they end."""
    x = at.x()
    for words, color, of in runs:
        painter.setFont(of)
        painter.setPen(color)
        painter.drawText(QPointF(x, at.y()), words)
        x += width(words, of)
    return x
