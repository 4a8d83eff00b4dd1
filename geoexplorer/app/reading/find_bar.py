"""Find in text: a thin bar over the reading column, hits marked while typing."""

import re

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from geoexplorer.app import theme
from geoexplorer.app.window_keys import WindowKeys
from geoexplorer.wording import number, tr

MOST_HITS = 5_000


class FindBar(QFrame):
    """Looks for words in one document; case, accents and kinds of quotes make no difference."""

    hits_changed = Signal(object, int)  # tuple of (start, end), number of the current one
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chip_row")
        self._text = ""
        self._hits: tuple[tuple[int, int], ...] = ()
        self._current = -1
        self.box = QLineEdit(self)
        WindowKeys(self.box)
        self.box.setPlaceholderText(tr("Find in this text"))
        self.box.setAccessibleName(tr("Find in text"))
        theme.set_role(self.box, "small")
        self.box.textChanged.connect(self._on_text_changed)
        self.box.installEventFilter(self)
        self.count = QLabel(self)
        theme.set_role(self.count, "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self.box, 1)
        row.addWidget(self.count)
        for icon, words, act in (
            ("up", tr("Previous", sense="hit"), self.previous),
            ("down", tr("Next", sense="hit"), self.next),
            ("close", tr("Close"), self.close_bar),
        ):
            button = QToolButton(self)
            button.setIcon(theme.icon(icon))
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(act)
            row.addWidget(button)
        self.hide()

    def open_for(self, text: str, words: str = "") -> None:
        """Open the bar for a text; `words` are looked for at once."""
        self._text = text
        self.show()
        if words:
            self.box.setText(words)
        self.box.setFocus()
        self.box.selectAll()
        self._look()

    def use_text(self, text: str) -> None:
        """Look in another text."""
        self._text = text
        if self.isVisible():
            self._look()

    def next(self) -> None:
        """Go to the next hit, from the last one to the first."""
        self._go(1)

    def previous(self) -> None:
        """Go to the hit before."""
        self._go(-1)

    def close_bar(self) -> None:
        """Close the bar and take the marks away."""
        self.hide()
        self._hits, self._current = (), -1
        self.hits_changed.emit((), -1)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift and Enter back, Escape closes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.previous() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self.next()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()  # or Escape would drop the selection of the window instead
            return True
        return super().eventFilter(watched, event)

    def _on_text_changed(self) -> None:
        self._look()

    def _look(self) -> None:
        self._hits = find_all(self._text, self.box.text())
        self._current = 0 if self._hits else -1
        self._tell()

    def _go(self, step: int) -> None:
        if self._hits:
            self._current = (self._current + step) % len(self._hits)
            self._tell()

    def _tell(self) -> None:
        if self.box.text():
            place, count = number(self._current + 1), number(len(self._hits))
            found = tr("{place} of {count}", place=place, count=count) if self._hits else tr("not found", sense="words")
            self.count.setText(found)
        else:
            self.count.setText("")
        self.hits_changed.emit(self._hits, self._current)


def find_all(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Return where the words stand in the text as half-open code points; blanks match any white space."""
    pieces = words.split()
    if not pieces:
        return ()
    pattern = r"\s+".join(_tolerant(piece) for piece in pieces)
    found = re.finditer(pattern, text, re.IGNORECASE)
    return tuple(match.span() for match, _ in zip(found, range(MOST_HITS), strict=False))


def _tolerant(piece: str) -> str:
    """Return a pattern in which each kind of quote and apostrophe stands for all kinds."""
    escaped = re.escape(piece)
    escaped = re.sub('["“”„«»]', '["“”„«»]', escaped)
    return re.sub("['’‘ʼ`]", "['’‘ʼ`]", escaped)
