"""What every pane has: header with title, count and pin, busy bar, and the looks empty, loading, failed, filled."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.pane_parts import BusyBar, Choice, MessageCard, PaneHeader
from geoexplorer.app.session import Session
from geoexplorer.errors import GeoExplorerError
from geoexplorer.model.edit import Changes
from geoexplorer.model.selection import Selection
from geoexplorer.wording import tr


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What "Export what you see" of a pane means: kind of rows, their ids, or `save`, that writes them itself."""

    kind: Literal["events", "mentions", "passages", "entities", "documents", "alignment", "edits", "picture"]
    ids: tuple[int, ...] = ()
    title: str = ""
    save: Callable[[], None] | None = None


class Pane(QFrame):
    """A third of the window. Subclasses call `set_content`, override `show_selection` and its kin."""

    pinned_changed = Signal(bool)
    export_requested = Signal(object)  # ExportRequest
    act_asked = Signal(str)  # an action of actions.py, from a menu or card of the pane

    def __init__(self, session: Session, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setObjectName("pane")
        self.setAccessibleName(title)
        self.header = PaneHeader(title, self)
        self.header.pin.toggled.connect(self._on_pin_toggled)
        self.header.double_clicked.connect(self._on_header_double_clicked)
        self._top = QFrame(self)
        self._top.setObjectName("pane_top")
        self._top.setFixedHeight(2)
        self._top.setProperty("active", "false")
        self._busy = BusyBar(self)
        self._stack = QStackedWidget(self)
        self._message = MessageCard(self)
        self._stack.addWidget(self._message)
        self._content: QWidget | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._top, self.header, self._busy.strip):
            layout.addWidget(widget)
        layout.addWidget(self._stack, 1)
        session.view.selection_changed.connect(self._on_selection_changed)
        session.edit_applied.connect(self.show_changes)
        session.documents_added.connect(self.show_documents_added)
        session.study_changed.connect(self.show_study)
        theme.themes.theme_changed.connect(self.update_theme)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    # What subclasses override ------------------------------------------------------------------

    def show_selection(self, before: Selection, after: Selection) -> None:
        """Follow the shared selection; not called while the pane is pinned."""

    def show_changes(self, changes: Changes) -> None:
        """Read again what an edit touched."""

    def show_documents_added(self, document_ids: tuple[int, ...]) -> None:
        """Take in documents that an import has just stored."""

    def show_study(self) -> None:
        """Follow a change of countries, powers or weights."""

    def update_theme(self) -> None:
        """Repaint what does not come from the style sheet."""

    def export_request(self) -> ExportRequest | None:
        """Return what "Export what you see" would save now; None: nothing."""
        return None

    def acts(self) -> dict[str, Callable[[], None]]:
        """Return the actions of actions.py that this pane can carry out now, by name."""
        return {}

    def focus_widget(self) -> QWidget:
        """Return the widget that takes the keyboard when the pane is chosen (Ctrl+1, 2, 3, F6)."""
        return self._content or self

    # What subclasses use -----------------------------------------------------------------------

    @property
    def pinned(self) -> bool:
        """True while the pane does not follow the selection."""
        return self.header.pin.isChecked()

    def set_content(self, content: QWidget) -> None:
        """Put the widget that shows the pane's matter under the header."""
        self._content = content
        self._stack.addWidget(content)
        self._busy.dims = content
        self.show_filled()

    def show_filled(self) -> None:
        """Show the content."""
        self._busy.end()
        if self._content is not None:
            self._stack.setCurrentWidget(self._content)

    def show_empty(self, title: str, text: str = "", choices: Sequence[Choice] = ()) -> None:
        """Say that there is nothing, why, and what to do about it."""
        self._busy.end()
        self._show_message("card", title, text, choices)

    def show_failed(self, title: str, error: Exception, retry: Callable[[], None] | None = None) -> None:
        """Say what went wrong in this pane only; the rest of the window goes on."""
        self._busy.end()
        known = isinstance(error, GeoExplorerError)
        named = f"{type(error).__name__}: {error}"
        text = str(error) if known else tr("Your decisions are stored. {error}", error=named)
        choices: list[Choice] = [(tr("Try again"), retry)] if retry else []
        choices.append((tr("Copy report"), lambda: _copy_report(title, error)))
        self._show_message("failed", title, text, choices)

    def show_loading(self, text: str = "") -> None:
        """Say that the first content is on its way."""
        self._show_message("card", "", text, ())

    def start_busy(self, text: str = "", cancel: Callable[[], None] | None = None) -> None:
        """Keep the old content; after 150 ms show a bar, after 2 s dim it and offer Cancel."""
        self._busy.start(text, cancel)

    def end_busy(self) -> None:
        """Take the bar away."""
        self._busy.end()

    def request_export(self) -> None:
        """Ask the window for the export dialog with what this pane shows."""
        request = self.export_request()
        if request is not None:
            self.export_requested.emit(request)

    # ---------------------------------------------------------------------------------------------

    def _show_message(self, look: str, title: str, text: str, choices: Sequence[Choice]) -> None:
        self._message.show_words(look, title, text, choices)
        self._stack.setCurrentWidget(self._message)

    def _on_selection_changed(self, before: Selection, after: Selection) -> None:
        if not self.pinned:
            self.show_selection(before, after)

    def _on_pin_toggled(self, pinned: bool) -> None:
        self.pinned_changed.emit(pinned)
        if not pinned:
            self.show_selection(Selection(), self.session.view.selection)

    def _on_header_double_clicked(self) -> None:
        self.focus_widget().setFocus()  # the act is done to the pane with the keyboard
        self.act_asked.emit("undock")

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        active = now is not None and (now is self or self.isAncestorOf(now))
        value = "true" if active else "false"
        if self._top.property("active") != value:
            self._top.setProperty("active", value)
            self._top.style().unpolish(self._top)
            self._top.style().polish(self._top)


def _copy_report(title: str, error: Exception) -> None:
    from geoexplorer.app.notices import report_text

    QApplication.clipboard().setText(report_text(title, error))
