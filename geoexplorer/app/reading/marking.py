"""Mark selected words by hand: as a mention of something, or as an event."""

import sqlite3
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from geoexplorer import corrections
from geoexplorer.app import theme
from geoexplorer.app.labels import label
from geoexplorer.app.session import Session
from geoexplorer.model.codes import LABELS
from geoexplorer.model.edit import Changes
from geoexplorer.store.entity_choices import place_at
from geoexplorer.store.naming import entity_called
from geoexplorer.wording import tr


class Marking(QObject):
    """Offers what the selected words can be marked as; the choice is one step of undo."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._parent = session, parent

    def menu(self, document_id: int, start: int, end: int) -> QMenu:
        """Return the menu for a stretch of a document."""
        menu = QMenu(self._parent)
        menu.setTitle(tr("Mark as"))
        event = menu.addAction(tr("An event…"))
        event.triggered.connect(partial(self._ask_event, document_id, start, end))
        menu.addSeparator()
        for code in LABELS:
            if code != "EVENT":
                style = theme.current().label(code)
                action = QAction(f"{label('label', code)}\t{style.letter}", menu)
                action.triggered.connect(partial(self.mark, document_id, start, end, code))
                menu.addAction(action)
        return menu

    def ask(self, document_id: int, start: int, end: int, at: QPoint) -> None:
        """Show the menu at a place of the screen."""
        self.menu(document_id, start, end).popup(at)

    def mark(self, document_id: int, start: int, end: int, code: str) -> None:
        """Add a mention of that label; it is linked to the entity that goes by these words, if there is one."""
        self._session.write(
            partial(_add_mention, stretch=(document_id, start, end), code=code, author=self._session.author)
        )

    def _ask_event(self, document_id: int, start: int, end: int) -> None:
        from geoexplorer.app.dialogs.event_dialog import ask_new_event

        ask_new_event(self._session, document_id, start, end, self._parent)


def _add_mention(db: sqlite3.Connection, stretch: tuple[int, int, int], code: str, author: str) -> Changes:
    place = place_at(db, *stretch)
    values = {
        "document_id": place.document_id,
        "sentence_id": place.sentence_id,
        "start": place.start,
        "end": place.end,
        "quote": place.quote,
        "label": code,
        "entity_id": entity_called(db, place.quote),
        "metonym": 0,
    }
    return corrections.add_mention(db, values, author)
