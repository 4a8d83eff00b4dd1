"""The page of the settings on what counts: the lowest confidence, and where the weights stand."""

import sqlite3
from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from geoexplorer.app.actions import Actions
from geoexplorer.app.session import Session
from geoexplorer.app.settings import Settings
from geoexplorer.app.settings_pages.parts import form_of, hint
from geoexplorer.app.standing_bar import SETTING, standing_bar, with_bar
from geoexplorer.model.selection import Scope
from geoexplorer.store.events import count_events
from geoexplorer.store.scope_counts import count_events_in_scope
from geoexplorer.wording import decimal, number, plural, tr

LEVELS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


class CountingPage(QWidget):
    """A lowest confidence is put on the open file at once, and on each file that is opened."""

    def __init__(self, settings: Settings, actions: Actions, session: Session | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._session = settings, session
        self.lowest = QComboBox(self)
        self.lowest.setAccessibleName(tr("Lowest confidence of an event that counts"))
        kept = standing_bar(settings)
        chosen = settings.get(SETTING, 0.0) if kept else 0.0
        for level in sorted({*LEVELS, chosen}):
            self.lowest.addItem(decimal(level) if level else tr("all events count"), level)
        self.lowest.setCurrentIndex(self.lowest.findData(chosen))
        self.reach = hint("", self)
        self.weights = QPushButton(tr("Countries, powers and weights…"), self)
        self.weights.setEnabled(session is not None)
        self.weights.clicked.connect(self._open_study(actions))
        self.lowest.currentIndexChanged.connect(self._on_lowest)
        self._lay_out()
        self._count()

    def _lay_out(self) -> None:
        form = form_of(self)
        form.addRow(tr("Lowest confidence that counts"), self.lowest)
        form.addRow("", self.reach)
        form.addRow("", hint(_explanation(), self))
        form.addRow(tr("Weights and half-lives"), self.weights)
        form.addRow("", hint(tr("They belong to the study, and so to the file: undo and history keep them."), self))

    def _open_study(self, actions: Actions) -> Callable[[], None]:
        def open_study() -> None:
            self.window().close()
            actions["study"].trigger()

        return open_study

    def _on_lowest(self) -> None:
        self._settings.set(SETTING, self.lowest.currentData())
        if self._session is not None:
            view = self._session.view
            view.change(scope=with_bar(view.selection.scope, standing_bar(self._settings)))
        self._count()

    def _count(self) -> None:
        bar = standing_bar(self._settings)
        self.reach.setVisible(self._session is not None and bar is not None)
        if self._session is None or bar is None:
            return
        scope = Scope((bar,))

        def query(db: sqlite3.Connection) -> tuple[int, int]:
            return count_events_in_scope(db, scope), count_events(db)

        self._session.read(query, self._on_counted, slot="settings count")

    def _on_counted(self, counts: tuple[int, int]) -> None:
        reached, total = counts
        self.reach.setText(
            plural(total, "{reached} of {n} event of this file reaches it.",
                   "{reached} of {n} events of this file reach it.", reached=number(reached))
        )  # fmt: skip


def _explanation() -> str:
    return tr(
        "Events below it are left out of charts, lists and numbers. It stands in the filter row of each file that is "
        "opened and can be taken away there; saved views keep it, and exports name it. What a person accepted, edited "
        "or added has the confidence 1."
    )
