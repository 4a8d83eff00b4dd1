"""What is counted, picked and read: one immutable Selection, one signal, and the way back."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from geoexplorer.model.selection import Selection

HISTORY_LENGTH = 200


class ViewState(QObject):
    """Holds the Selection that all panes share; panes change it on a user's act only."""

    selection_changed = Signal(object, object)  # before, after
    history_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = [Selection()]
        self._place = 0

    @property
    def selection(self) -> Selection:
        """The selection in force."""
        return self._history[self._place]

    def change(self, **parts: Any) -> None:
        """Replace parts of the selection (scope, brush, focus, point, entity_id, country); equal parts do nothing."""
        self.show(replace(self.selection, **parts))

    def show(self, selection: Selection) -> None:
        """Make this the selection in force, as a new step that `back` undoes."""
        before = self.selection
        if selection == before:
            return
        del self._history[self._place + 1 :]
        self._history.append(selection)
        del self._history[:-HISTORY_LENGTH]
        self._place = len(self._history) - 1
        self._tell(before)

    def begin(self, selection: Selection) -> None:
        """Make this the selection one starts from: there is no way back before it."""
        before = self.selection
        self._history, self._place = [selection], 0
        if selection != before:
            self._tell(before)

    def back(self) -> None:
        """Return to the selection before this one."""
        self._go(-1)

    def forward(self) -> None:
        """Take back `back`."""
        self._go(1)

    def can_go_back(self) -> bool:
        """Tell whether there is a selection before this one."""
        return self._place > 0

    def can_go_forward(self) -> bool:
        """Tell whether `back` can be taken back."""
        return self._place < len(self._history) - 1

    def _go(self, step: int) -> None:
        place = self._place + step
        if 0 <= place < len(self._history):
            before = self.selection
            self._place = place
            self._tell(before)

    def _tell(self, before: Selection) -> None:
        self.selection_changed.emit(before, self.selection)
        self.history_changed.emit()
