"""Keep the keys of the window where X gives a text box others: Ctrl+E exports, it does not go to the line's end."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

TAKEN = frozenset({Qt.Key.Key_E, Qt.Key.Key_H, Qt.Key.Key_K})  # end of line, backspace, delete to the end


class WindowKeys(QObject):
    """An event filter of one text box; a child of it."""

    def __init__(self, box: QLineEdit) -> None:
        super().__init__(box)
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave a key of the window to the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            and event.key() in TAKEN
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
