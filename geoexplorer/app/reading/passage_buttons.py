"""Where one is among the passages of the current set, and a step up or down."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from geoexplorer.app import theme
from geoexplorer.wording import tr


class PassageButtons(QWidget):
    """Two arrows around "passage 12 of 40"; hidden while there are no passages."""

    stepped = Signal(int)  # -1 or +1

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        theme.set_role(self._words, "count")
        self._up, self._down = QToolButton(self), QToolButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._up, self._words, self._down):
            row.addWidget(widget)
        for button, words in ((self._up, tr("Previous passage (K)")), (self._down, tr("Next passage (J)"))):
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self._on_clicked)
        self.restyle()

    @property
    def words(self) -> str:
        """What is written between the arrows."""
        return self._words.text()

    def show_words(self, words: str) -> None:
        """Show where one is; no words hide all of it."""
        self._words.setText(words)
        self.setVisible(bool(words))

    def restyle(self) -> None:
        """Take the colours of the theme."""
        self._up.setIcon(theme.icon("up"))
        self._down.setIcon(theme.icon("down"))

    def _on_clicked(self) -> None:
        self.stepped.emit(-1 if self.sender() is self._up else 1)
