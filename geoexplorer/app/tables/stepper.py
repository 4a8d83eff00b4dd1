"""J and K: from one passage of the current set to the next, in the order of the list in front."""

from PySide6.QtCore import QObject

from geoexplorer.app.session import Session
from geoexplorer.app.tables.lists import Lists
from geoexplorer.app.tables.picking import next_in_brush
from geoexplorer.model.selection import Focus
from geoexplorer.store.events import event_focus


class Stepper(QObject):
    """The set is the picked events if several are picked, else all rows of the list."""

    def __init__(self, session: Session, lists: Lists, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._lists = session, lists
        self.name = "events"  # of the list in front

    def step(self, by: int) -> None:
        """Go so many passages on."""
        selection = self._session.view.selection
        if self.name != "events" or len(selection.brush) < 2:
            self._lists.by_name[self.name].view.step(by)
            return
        row_id = next_in_brush(self._lists.events.row_ids.tolist(), selection, by)
        if row_id is not None:
            self._session.read(lambda db: event_focus(db, row_id), self._on_found, slot="next passage")

    def _on_found(self, focus: Focus | None) -> None:
        if focus is not None:
            self._session.view.change(focus=focus)
