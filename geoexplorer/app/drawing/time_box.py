"""The view of a time chart: wheel zooms time, drag picks a range, double click shows all again."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal

LOW, HIGH = -1.06, 1.14  # a little air: markers at the ends are whole, the picked point is named on top


class TimeBox(pg.ViewBox):
    """A view box whose y range stays put and whose x is days; it reports what the hand does."""

    clicked = Signal(QPointF)  # in the view: days, value
    hovered = Signal(object)  # QPointF, or None when the pointer leaves
    dragged = Signal(float, float, bool)  # from day, to day, finished
    reset = Signal()

    def __init__(self, low: float = LOW, high: float = HIGH) -> None:
        super().__init__(enableMenu=False, defaultPadding=0)
        self.setMouseEnabled(x=True, y=False)
        self.setYRange(low, high, padding=0)
        self._days = 1.0

    def show_days(self, days: float) -> None:
        """Show the range 0..days and let nobody scroll out of it."""
        self._days = max(days, 1.0)
        self.setLimits(xMin=0, xMax=self._days, minXRange=min(30.0, self._days))
        self.setXRange(0, self._days, padding=0)

    def show_all(self) -> None:
        """Undo zooming."""
        self.setXRange(0, self._days, padding=0)

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Make the shown stretch of time `factor` times as long, around a day or the middle."""
        left, right = self.viewRange()[0]
        centre = (left + right) / 2 if at is None else at
        self.setXRange(centre - (centre - left) * factor, centre + (right - centre) * factor, padding=0)

    def wheelEvent(self, ev: Any, axis: Any = None) -> None:  # noqa: ARG002  (pyqtgraph's signature)
        """Zoom time around the pointer."""
        ev.accept()
        at = self.mapSceneToView(ev.scenePos()).x()
        self.zoom(0.8 if ev.delta() > 0 else 1.25, at)

    def mouseDragEvent(self, ev: Any, axis: Any = None) -> None:  # noqa: ARG002
        """Report the dragged range; with Shift or the middle button, move along time instead."""
        ev.accept()
        here, start = self.mapToView(ev.pos()).x(), self.mapToView(ev.buttonDownPos()).x()
        moves = ev.button() == Qt.MouseButton.MiddleButton or (ev.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if moves:
            self.translateBy(x=self.mapToView(ev.lastPos()).x() - here)
        elif ev.button() == Qt.MouseButton.LeftButton:
            self.dragged.emit(min(start, here), max(start, here), bool(ev.isFinish()))

    def mouseClickEvent(self, ev: Any) -> None:
        """Report a click; a double click shows the whole range."""
        if ev.button() != Qt.MouseButton.LeftButton:
            return
        ev.accept()
        if ev.double():
            self.show_all()
            self.reset.emit()
        else:
            self.clicked.emit(self.mapToView(ev.pos()))

    def hoverEvent(self, ev: Any) -> None:
        """Report where the pointer is over the plot."""
        self.hovered.emit(None if ev.isExit() else self.mapToView(ev.pos()))
