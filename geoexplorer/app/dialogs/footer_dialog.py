"""A dialog whose foot says something and closes it: lists of rows, how sure a point is."""

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.wording import tr


class FooterDialog(QDialog):
    """Subclasses put what they show into `column` above the foot, and buttons before Close."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        theme.set_role(self.said, "secondary")
        footer = QFrame(self)
        theme.set_role(footer, "footer")
        self._buttons = QHBoxLayout(footer)
        self._buttons.setContentsMargins(20, 10, 20, 10)
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self.said, 1)
        self.close_button = self.add_button(tr("Close"))
        self.close_button.clicked.connect(self.accept)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(footer)

    def add_button(self, words: str) -> QPushButton:
        """Add a button before the last one."""
        button = QPushButton(words, self)
        theme.set_role(button, "dialog")
        button.setAutoDefault(False)
        button.setMinimumHeight(round(34 * theme.themes.scale))
        self._buttons.insertWidget(max(self._buttons.count() - 1, 1), button)
        return button
