"""A screen reader is told the name of every control that takes the keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from geoexplorer.app.dialogs.agreement_dialog import AgreementDialog
from geoexplorer.app.dialogs.document_dialog import DocumentDialog
from geoexplorer.app.dialogs.entity_dialog import EntityDialog
from geoexplorer.app.dialogs.event_dialog import EventDialog
from geoexplorer.app.dialogs.export_dialog import ExportDialog, ground_of
from geoexplorer.app.dialogs.history_dialog import HistoryDialog
from geoexplorer.app.dialogs.import_dialog import ImportDialog
from geoexplorer.app.dialogs.merge_dialog import MergeDialog
from geoexplorer.app.dialogs.note_dialog import NoteDialog, TagDialog
from geoexplorer.app.dialogs.relink_dialog import RelinkDialog
from geoexplorer.app.dialogs.repairs_dialog import RepairsDialog
from geoexplorer.app.dialogs.review_dialog import ReviewDialog
from geoexplorer.app.dialogs.views_dialog import ViewsDialog
from geoexplorer.app.panes.list_pane import ListPane
from geoexplorer.app.session import Session


def _event(session: Session) -> QWidget:
    dialog = EventDialog(session)
    dialog.read_event(1)
    return dialog


MAKERS: dict[str, Callable[[Session], QWidget]] = {
    "list pane": ListPane,
    "event": _event,
    "entity": lambda session: EntityDialog(session, 1),
    "merge": lambda session: MergeDialog(session, [1, 2]),
    "re-link": lambda session: RelinkDialog(session, 1),
    "document": lambda session: DocumentDialog(session, 1),
    "note": lambda _: NoteDialog("", lambda _: None),
    "tag": lambda session: TagDialog(session, "", lambda _: None),
    "export": lambda session: ExportDialog(session, ground_of(session, None)),
    "import": lambda session: ImportDialog(session, [Path(__file__)]),
    "review": ReviewDialog,
    "history": HistoryDialog,
    "repairs": RepairsDialog,
    "saved views": ViewsDialog,
    "agreement": AgreementDialog,
}
INNER = ("qt_scrollarea", "qt_spinbox", "ScrollLeftButton", "ScrollRightButton")


@pytest.mark.parametrize("name", MAKERS)
def test_every_control_has_a_name(name: str, small: Session, qtbot: QtBot) -> None:
    shown = MAKERS[name](small)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(small.jobs.idle)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in shown.findChildren(QWidget)
        if widget.isVisibleTo(shown)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, QScrollArea | QSplitter)
        and not widget.objectName().startswith(INNER)
        and not _spoken(widget)
    ]
    assert nameless == []


def _spoken(widget: QWidget) -> str:
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.text(QAccessible.Text.Name) if spoken else ""
