"""Words over as many lines as they need, in a pane that may be pulled smaller than they are."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget


class WrappedLabel(QLabel):
    """Asks for the height of all its lines: a splitter only keeps to what a widget needs at least."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        """Return the height of the lines at the width it has: Qt's own guess is often one line more."""
        return self._of_all_lines(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Return the same height: no line may be cut."""
        return self._of_all_lines(super().minimumSizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is the width the one that counts."""
        super().showEvent(event)
        self.updateGeometry()

    def _of_all_lines(self, hint: QSize) -> QSize:
        if not (self.isVisible() and self.text()):
            return hint
        return QSize(hint.width(), self.heightForWidth(self.width()))
