"""Saved views: filters, picked events, the place read, the chart with its choices and the panes, under a name."""

from collections.abc import Mapping
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from geoexplorer.app.dialogs.rows_dialog import RowsDialog
from geoexplorer.app.session import Session
from geoexplorer.model.edit import Changes, Edit
from geoexplorer.model.query_wording import understood
from geoexplorer.store.saved_views import SavedView, saved_views, selection_words
from geoexplorer.wording import count_words, tr


class Place(Protocol):
    """How the panes of the window stand."""

    def taken(self) -> dict[str, Any]: ...

    def put_back(self, told: Mapping[str, Any]) -> None: ...


def ask_views(session: Session, parent: QWidget, place: Place | None = None) -> "ViewsDialog":
    """Open the saved views and return the dialog; `place` keeps how the panes stand along with the filters."""
    dialog = ViewsDialog(session, parent, place)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class ViewsDialog(RowsDialog):
    """Open a view, save the one on the screen, delete one; saving and deleting can be undone."""

    def __init__(self, session: Session, parent: QWidget | None = None, place: Place | None = None) -> None:
        super().__init__(tr("Saved views"), (tr("Name"), tr("Filters"), tr("Picked")), parent, stretch=1)
        self._session, self._place = session, place
        self.views: list[SavedView] = []
        self.table.setColumnWidth(0, 220)
        self.keep = self.add_button(tr("Save this view…"))
        self.delete_button, self.open_button = self.add_button(tr("Delete")), self.add_button(tr("Open"))
        self.keep.clicked.connect(self.save_current)
        self.delete_button.clicked.connect(self.delete_picked)
        self.open_button.clicked.connect(self.open_picked)
        self.table.doubleClicked.connect(self.open_picked)
        session.edit_applied.connect(self._on_edited)
        self.read()

    def read(self) -> None:
        """Read the views again."""
        self._session.read(saved_views, self._on_read, slot="views dialog")

    def save_current(self) -> None:
        """Ask for a name and save what the window shows; the same name again replaces it."""
        name = " ".join(ask_view_name(self).split())
        if not name:
            return
        words = selection_words(self._session.view.selection, self._place.taken() if self._place else None)
        known = next((view for view in self.views if view.name == name), None)
        if known is None:
            edit = Edit("saved_views", None, None, {"name": name, "selection": words})
        else:
            edit = Edit("saved_views", known.id, {"selection": known.stored}, {"selection": words})
        self._session.perform([edit], f"saved the view {name}")

    def delete_picked(self) -> None:
        """Delete the view picked."""
        if self.picked() >= 0:
            view = self.views[self.picked()]
            before = {"name": view.name, "selection": view.stored}
            self._session.perform([Edit("saved_views", view.id, before, None)], f"deleted the view {view.name}")

    def open_picked(self) -> None:
        """Show the view picked; Back returns to where one was."""
        view = self.views[self.picked()] if self.picked() >= 0 else None
        if view is not None and view.selection is not None:
            self._session.view.show(view.selection)
            if self._place is not None:
                self._place.put_back(view.window)
            self.accept()
        elif view is not None:
            self.said.setText(tr("{name} was saved by another version and cannot be read", name=view.name))

    def _on_read(self, views: list[SavedView]) -> None:
        self.views = views
        nothing = tr("No views yet. “Save this view” keeps filters, chart and panes.")
        self.show_rows([_cells(view) for view in views], nothing)
        writes = not self._session.read_only
        self.keep.setEnabled(writes)
        self.delete_button.setEnabled(writes and bool(views))
        self.open_button.setEnabled(bool(views))

    def _on_edited(self, changes: Changes) -> None:
        if "saved_views" in changes.tables:
            self.read()


def ask_view_name(parent: QWidget) -> str:
    """Ask for the name of a view; a function of its own so that tests can answer."""
    name, ok = QInputDialog.getText(parent, tr("Save this view"), tr("Name"))
    return name if ok else ""


def _cells(view: SavedView) -> tuple[str, ...]:
    if view.selection is None:
        return view.name, tr("cannot be read"), ""
    count = len(view.selection.brush)
    return view.name, understood(view.selection.scope.clauses), count_words(count, "event", "events") if count else ""
