"""The history of decisions: every act, when, by whom; undo takes back the last one."""

import sqlite3
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from geoexplorer.app.dialogs.rows_dialog import RowsDialog
from geoexplorer.app.drawing.numbers import day_words
from geoexplorer.app.retelling import retold
from geoexplorer.app.session import Session
from geoexplorer.store.edit_history import Act, acts_done_and_undone
from geoexplorer.wording import number, tr

LONGEST = 2000


@dataclass(frozen=True, slots=True)
class History:
    """The acts in force, newest first, and those that redo would bring back."""

    done: tuple[Act, ...]
    undone: tuple[Act, ...]


def ask_history(session: Session, parent: QWidget) -> "HistoryDialog":
    """Open the history and return it."""
    dialog = HistoryDialog(session, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


class HistoryDialog(RowsDialog):
    """Stays open beside the window and follows what is done there."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        columns = (tr("Date"), tr("By", sense="by whom"), tr("What"), tr("Rows"))
        super().__init__(tr("History of decisions"), columns, parent, stretch=2)
        self._session = session
        self.table.setColumnWidth(0, 130)
        self.table.setColumnWidth(1, 110)
        self.table.setColumnWidth(3, 60)
        self.undo, self.redo = self.add_button(tr("Undo last")), self.add_button(tr("Redo"))
        self.undo.clicked.connect(session.undo)
        self.redo.clicked.connect(session.redo)
        session.history_changed.connect(self.read)
        self.read()

    def read(self) -> None:
        """Read the history again."""
        self._session.read(_history, self._on_read, slot="history dialog")

    def _on_read(self, history: History) -> None:
        rows = [_row(act, undone=True) for act in history.undone] + [_row(act) for act in history.done]
        self.show_rows(rows, tr("Nothing was decided yet."))
        writes = not self._session.read_only
        self.undo.setEnabled(bool(history.done) and writes)
        self.redo.setEnabled(bool(history.undone) and writes)


def _history(db: sqlite3.Connection) -> History:
    done, undone = acts_done_and_undone(db)
    return History(tuple(reversed(done[-LONGEST:])), tuple(undone[-LONGEST:]))


def _row(act: Act, *, undone: bool = False) -> tuple[str, ...]:
    when = f"{day_words(act.at)} {act.at[11:16]}"
    what = retold(act.summary)
    return when, act.author, tr("(undone) {act}", act=what) if undone else what, number(act.edits)
