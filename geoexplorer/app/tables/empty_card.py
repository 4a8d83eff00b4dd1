"""What stands in place of a table without rows: why, which filter does it, and how to go on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.model.query_wording import wording
from geoexplorer.model.selection import Clause, Scope
from geoexplorer.wording import count_words, plural, tr, tr_noop

NOUNS = {
    "entities": tr_noop("entities", sense="no such"),
    "events": tr_noop("events", sense="no such"),
    "passages": tr_noop("passages", sense="no such"),
    "documents": tr_noop("texts", sense="no such"),
    "notes": tr_noop("notes", sense="no such"),
}
NOTHING_YET = {
    "entities": tr_noop("No names yet. Add texts, or open the sample."),
    "events": tr_noop("No events yet. Add texts, or mark one by hand: select words in the text, Ins."),
    "passages": tr_noop("No passages yet. Add texts, or open the sample."),
    "documents": tr_noop("No texts yet. Drop files here, or open the sample."),
    "notes": tr_noop("No notes yet. Select a row and press A."),
}


class EmptyCard(QWidget):
    """Says why a list is empty; with filters it names the narrowest and offers to take it away."""

    clause_removed = Signal(object)
    filter_cleared = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clause: Clause | None = None
        card = QFrame(self)
        theme.set_role(card, "card")
        self.title = QLabel(card)
        theme.set_role(self.title, "name")
        self.text = QLabel(card)
        theme.set_role(self.text, "secondary")
        for words in (self.title, self.text):
            words.setWordWrap(True)
        self.remove = QPushButton(tr("Remove it"), card)
        self.remove.clicked.connect(self._on_remove)
        self.clear = QPushButton(tr("Clear the filter box"), card)
        self.clear.clicked.connect(self.filter_cleared)
        self.undo = QPushButton(tr("Undo last change"), card)
        self.undo.clicked.connect(self.undo_wanted)
        buttons = QHBoxLayout()
        for button in (self.remove, self.clear, self.undo):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 12, 12, 12)
        outer.addWidget(card)
        outer.addStretch(1)

    def show_reason(self, name: str, scope: Scope, words: str) -> None:
        """Say why the list is empty: no filter at all, the filter box, or the filters of the scope."""
        self._clause = None
        self.remove.hide()
        self.clear.setVisible(bool(words))
        filters = len(scope.clauses)
        self.undo.setVisible(bool(filters))
        self.text.setVisible(bool(words))
        self.text.setText(tr("The filter box asks for “{words}”.", words=words) if words else "")
        if filters and name != "notes":
            rows = tr(NOUNS[name], sense="no such")
            said = plural(filters, "No {rows} match this filter", "No {rows} match these {n} filters", rows=rows)
            self.title.setText(said)
        elif words:
            self.title.setText(tr("No {rows} match", rows=tr(NOUNS[name], sense="no such")))
        else:
            self.title.setText(tr(NOTHING_YET[name]))

    def show_narrowest(self, found: tuple[Clause, int] | None) -> None:
        """Name the filter that leaves fewest events by itself."""
        if found is None:
            return
        self._clause, count = found
        left = count_words(count, "event", "events") if count else tr("no event")
        self.text.setText(tr("The narrowest is “{filter}” ({left}).", filter=wording(self._clause), left=left))
        self.text.show()
        self.remove.show()

    def _on_remove(self) -> None:
        if self._clause is not None:
            self.clause_removed.emit(self._clause)
