"""Suggested merges: pairs of entities that may be the same, to be merged, kept apart, or left for later."""

import sqlite3
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.app.dialogs.rows_dialog import RowsDialog
from geoexplorer.app.labels import label
from geoexplorer.app.session import Session
from geoexplorer.app.settings import Settings
from geoexplorer.entity_suggestions import Suggestion, suggested_merges
from geoexplorer.model.edit import Changes
from geoexplorer.store.entity_choices import sample_sentences
from geoexplorer.wording import count_words, tr

LONGEST = 180  # characters of a sample sentence: a merge is judged by a glance


def ask_suggestions(session: Session, parent: QWidget) -> "SuggestionsDialog":
    """Open the suggested merges and return the dialog."""
    dialog = SuggestionsDialog(session, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


class SuggestionsDialog(RowsDialog):
    """Y looks at the merge and its effect, N keeps the two apart for good, H leaves them for another day."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        columns = (tr("One"), tr("Other"), tr("Why"), tr("Kind"), tr("Mentions"))
        super().__init__(tr("Suggested merges"), columns, parent, stretch=1)
        self._session = session
        self._settings = Settings()
        self._later: set[tuple[int, int]] = set()
        self.shown: list[Suggestion] = []
        self._found: list[Suggestion] = []
        self.table.setColumnWidth(0, 210)
        for words, key, act in (
            (tr("Merge…   Y"), "Y", self.merge),
            (tr("Not the same   N"), "N", partial(self.put_aside, for_good=True)),
            (tr("Later   H"), "H", partial(self.put_aside, for_good=False)),
        ):
            self.add_button(words).clicked.connect(act)
            QShortcut(QKeySequence(key), self, act)
        self.samples = QLabel(self)
        self._lay_out_samples()
        self.table.itemSelectionChanged.connect(self._read_samples)
        session.edit_applied.connect(self._on_edited)
        self.said.setText(tr("Comparing names…"))
        self.read()

    def read(self) -> None:
        """Compare the names again."""
        self._session.read(suggested_merges, self._on_read, slot="suggestions dialog")

    def merge(self) -> None:
        """Open the merge dialog over the pair picked: it shows the effect first."""
        if self.picked() >= 0 and not self._session.read_only:
            from geoexplorer.app.dialogs.merge_dialog import ask_merge

            pair = self.shown[self.picked()]
            ask_merge(self._session, [pair.one.id, pair.other.id], self)

    def put_aside(self, *, for_good: bool) -> None:
        """Do not ask about the pair picked: never again in this file, or not now."""
        if self.picked() < 0:
            return
        pair = self.shown[self.picked()]
        ids = (pair.one.id, pair.other.id)
        self._later.add(ids)
        if for_good:
            self._settings.set(self._key(), [*map(list, self._apart() | {ids})])
        self._show()

    def _lay_out_samples(self) -> None:
        self.samples.setWordWrap(True)
        self.samples.setContentsMargins(20, 10, 20, 10)
        self.samples.setTextFormat(Qt.TextFormat.PlainText)
        self.samples.setAccessibleName(tr("Where the two are mentioned"))
        theme.set_role(self.samples, "secondary")
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self.samples)

    def _read_samples(self) -> None:
        """Show where the texts mention the two that are picked."""
        if not 0 <= self.picked() < len(self.shown):
            self.samples.clear()
            return
        pair = self.shown[self.picked()]
        self._session.read(lambda db: _samples(db, pair), self.samples.setText, slot="suggestions samples")

    def _on_read(self, found: list[Suggestion]) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        aside = self._apart() | self._later
        self.shown = [s for s in self._found if (s.one.id, s.other.id) not in aside]
        self.show_rows([_cells(s) for s in self.shown], tr("No two entities look the same. Thank you."))

    def _apart(self) -> set[tuple[int, int]]:
        pairs = self._settings.get(self._key(), [])
        return {(pair[0], pair[1]) for pair in pairs if isinstance(pair, list) and len(pair) == 2}

    def _key(self) -> str:
        return f"apart/{self._session.project.path}"

    def _on_edited(self, changes: Changes) -> None:
        if changes.tables & {"entities", "mentions", "repairs"}:
            self.read()


def _samples(db: sqlite3.Connection, pair: Suggestion) -> str:
    lines = [f"{e.name}: {_cut(words)}" for e in (pair.one, pair.other) for words in sample_sentences(db, e.id)]
    return "\n".join(lines)


def _cut(words: str) -> str:
    return words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"


def _cells(suggestion: Suggestion) -> tuple[str, ...]:
    one, other = suggestion.one, suggestion.other
    mentions = count_words(one.mentions + other.mentions, "mention", "mentions")
    names = (f"{e.name} ({e.country})" if e.country else e.name for e in (one, other))
    return *names, tr(suggestion.reason), label("kind", one.kind), mentions
