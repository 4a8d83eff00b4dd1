"""A picture painted by hand: areas that stand for items, reached by mouse, arrow keys and pictures alike."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from geoexplorer.app import theme
from geoexplorer.model.selection import Selection

_STEPS: dict[int, QPointF] = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


@dataclass(frozen=True, slots=True)
class Area:
    """Where an item stands, how to put it into words when somebody asks, and the item."""

    box: QRectF
    say: Callable[[], str]
    item: Any

    @property
    def words(self) -> str:
        """Return what the item says."""
        return self.say()


class Canvas(QWidget):
    """Subclasses lay out `areas` and override `paint_on`; sizes are pixels of this widget."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.areas: Sequence[Area] = ()
        self._current: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def paint_on(self, painter: QPainter, box: QRectF) -> None:
        """Paint the picture, or at least what of it lies in the box; places are those of this widget."""
        raise NotImplementedError

    def show_areas(self, areas: Sequence[Area]) -> None:
        """Make these the places that can be picked."""
        self.areas = areas
        self._current = None
        self.update()

    @property
    def current(self) -> Area | None:
        """Return the area the arrow keys are on."""
        return self.areas[self._current] if self._current is not None else None

    def area_at(self, at: QPointF) -> Area | None:
        """Return the smallest area under a place."""
        under = [area for area in self.areas if area.box.contains(at)]
        return min(under, key=lambda area: area.box.width() * area.box.height(), default=None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture and, with the keyboard here, a frame around the current item."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.current().color("pane"))
        self.paint_on(painter, QRectF(event.rect()))
        if self.current is not None and self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.current().color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.current.box.adjusted(-2, -2, 2, 2), 3, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the item under the pointer."""
        area = self.area_at(event.position())
        if area is not None and event.button() == Qt.MouseButton.LeftButton:
            self._current = self.areas.index(area)
            self.picked.emit(area.item)
            self.update()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what can be picked."""
        over = self.area_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Say what stands under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            area = self.area_at(QPointF(event.pos()))
            if area is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), area.words, self, area.box.toRect())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the nearest item in the direction of an arrow key; Enter picks it."""
        step = _STEPS.get(event.key())
        if step is not None and self.areas:
            self._move(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.picked.emit(self.current.item)
        else:
            super().keyPressEvent(event)

    def _move(self, step: QPointF) -> None:
        if self._current is None:
            self._current = 0
        else:
            here = self.areas[self._current].box.center()
            ahead = [
                (distance, i)
                for i, area in enumerate(self.areas)
                if (distance := _distance(area.box.center() - here, step)) is not None
            ]
            if ahead:
                self._current = min(ahead)[1]
        self.setAccessibleDescription(self.areas[self._current].words)
        self.update()


class FittedCanvas(Canvas):
    """A picture that is laid out anew whenever its size changes; subclasses say how in `_place`."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        raise NotImplementedError


class PickedCanvas(FittedCanvas):
    """A picture that marks what is picked in the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = Selection()

    def show_selection(self, selection: Selection) -> None:
        """Mark what is picked there."""
        self._selection = selection
        self.update()


def _distance(way: QPointF, step: QPointF) -> float | None:
    """Return how far a place is in the direction of a step; sideways counts four times; None: behind."""
    ahead = way.x() * step.x() + way.y() * step.y()
    aside = abs(way.x() * step.y()) + abs(way.y() * step.x())
    return ahead + 4 * aside if ahead > 1 else None
