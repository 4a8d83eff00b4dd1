"""Which text the event under review stands in, on one line that never widens the window."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from geoexplorer.app import theme
from geoexplorer.app.drawing.elided_label import ElidedLabel
from geoexplorer.app.drawing.numbers import published_on
from geoexplorer.store.events import EventRow
from geoexplorer.wording import tr


class SourceLine(QFrame):
    """Title, publisher and date, and a way into the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pane_header")
        self._title, self._rest = ElidedLabel(self), QLabel(self)
        theme.set_role(self._title, "name")
        self.open_text = QPushButton(tr("Open in text"), self)
        theme.set_role(self.open_text, "flat")
        self.open_text.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self._title, 1)
        row.addWidget(self._rest)
        row.addWidget(self.open_text)

    def text(self) -> str:
        """Return the words of the line."""
        return " ".join(part for part in (self._title.text(), self._rest.text()) if part)

    def show_event(self, event: EventRow) -> None:
        """Name the text of an event."""
        self._title.setText(" ".join(event.title.split()))
        self._title.setToolTip(event.title)
        publisher = event.publisher or tr("unknown publisher")
        self._rest.setText(f"{publisher} · {published_on(event, long=True)}")

    def show_words(self, words: str) -> None:
        """Say something else."""
        self._title.setText(words)
        self._rest.clear()
