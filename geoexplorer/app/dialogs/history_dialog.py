"""The history of decisions: every act, when, by whom; undo takes back the last one."""

import sqlite3
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from geoexplorer.app.dialogs.rows_dialog import RowsDialog
from geoexplorer.app.drawing.numbers import day_words
from geoexplorer.app.names import said_name
from geoexplorer.app.retelling import retold
from geoexplorer.app.session import Session
from geoexplorer.model.selection import Focus
from geoexplorer.store.act_subjects import Subject, act_subjects, event_ids_of_act
from geoexplorer.store.edit_history import Act, acts_done_and_undone
from geoexplorer.store.events import event_rows
from geoexplorer.wording import number, plural, tr

LONGEST = 2000


@dataclass(frozen=True, slots=True)
class History:
    """The acts in force, newest first, and those that redo would bring back."""

    done: tuple[Act, ...]
    undone: tuple[Act, ...]
    subjects: dict[int, Subject]  # by the group of the act

    def acts(self) -> tuple[Act, ...]:
        """Return the acts in the order of the rows."""
        return (*self.undone, *self.done)


def ask_history(session: Session, parent: QWidget) -> "HistoryDialog":
    """Open the history and return it."""
    dialog = HistoryDialog(session, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


class HistoryDialog(RowsDialog):
    """Stays open beside the window and follows what is done there."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        columns = (tr("Date"), tr("By", sense="by whom"), tr("What"), tr("About what"), tr("Rows"))
        super().__init__(tr("History of decisions"), columns, parent, stretch=3)
        self.resize(980, 520)
        self._session = session
        self._acts: tuple[Act, ...] = ()
        for column, width in ((0, 130), (1, 90), (2, 190), (4, 50)):
            self.table.setColumnWidth(column, width)
        self.table.activated.connect(self._on_show)
        self.show_act = self.add_button(tr("Show the events"))
        self.show_act.clicked.connect(self._on_show)
        self.undo, self.redo = self.add_button(tr("Undo last")), self.add_button(tr("Redo"))
        self.undo.clicked.connect(session.undo)
        self.redo.clicked.connect(session.redo)
        session.history_changed.connect(self.read)
        self.read()

    def read(self) -> None:
        """Read the history again."""
        self._session.read(_history, self._on_read, slot="history dialog")

    def _on_read(self, history: History) -> None:
        self._acts = history.acts()
        undone = len(history.undone)
        rows = [_row(a, history.subjects.get(a.group_id), undone=i < undone) for i, a in enumerate(self._acts)]
        self.show_rows(rows, tr("Nothing was decided yet."))
        writes = not self._session.read_only
        self.undo.setEnabled(bool(history.done) and writes)
        self.redo.setEnabled(bool(history.undone) and writes)
        self.show_act.setEnabled(bool(rows))

    def _on_show(self) -> None:
        """Select the events of the act in all panes."""
        if self.picked() < 0:
            return
        group = self._acts[self.picked()].group_id
        self._session.read(lambda db: _events(db, group), self._on_events, slot="history events")

    def _on_events(self, events: tuple[tuple[int, ...], Focus | None]) -> None:
        ids, focus = events
        if focus is None:
            self.said.setText(tr("This decision is about no event that is still there."))
            return
        self.said.setText("")
        self._session.view.change(brush=ids, focus=focus, point=None)


def _history(db: sqlite3.Connection) -> History:
    done, undone = acts_done_and_undone(db)
    return History(tuple(reversed(done[-LONGEST:])), tuple(undone[-LONGEST:]), act_subjects(db))


def _events(db: sqlite3.Connection, group: int) -> tuple[tuple[int, ...], Focus | None]:
    ids = event_ids_of_act(db, group)
    first = next(iter(event_rows(db, ids[:1])), None)
    focus = Focus(first.document_id, first.start, first.end, "events", first.id) if first else None
    return tuple(ids), focus


def _row(act: Act, subject: Subject | None, *, undone: bool) -> tuple[str, ...]:
    when = f"{day_words(act.at)} {act.at[11:16]}"
    what = retold(act.summary)
    about = _about(subject) if subject else ""
    return when, act.author, tr("(undone) {act}", act=what) if undone else what, about, number(act.edits)


def _about(subject: Subject) -> str:
    words = " ".join(subject.words.split())
    sides = " → ".join(said_name(name) for name in (subject.actor, subject.recipient) if name)
    told = f"{sides}: {words}" if sides else words
    if not subject.others:
        return told
    return plural(subject.others, "{about}; and {n} more", "{about}; and {n} more", about=told)
