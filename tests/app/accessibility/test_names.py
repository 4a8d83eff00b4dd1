"""A screen reader names every control of the window and of each dialog, and says what kind it is."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from geoexplorer.app.charts.base import Chart
from geoexplorer.app.command_palette import CommandPalette, KeySheet
from geoexplorer.app.dialogs.compare_window import CompareWindow
from geoexplorer.app.dialogs.document_dialog import ask_document
from geoexplorer.app.dialogs.entity_dialog import ask_entity
from geoexplorer.app.dialogs.event_dialog import ask_event, ask_new_event
from geoexplorer.app.dialogs.evidence_dialog import ask_evidence_pack
from geoexplorer.app.dialogs.export_dialog import ask_export
from geoexplorer.app.dialogs.history_dialog import ask_history
from geoexplorer.app.dialogs.import_dialog import ask_import
from geoexplorer.app.dialogs.merge_dialog import ask_merge
from geoexplorer.app.dialogs.note_dialog import ask_note, ask_tag
from geoexplorer.app.dialogs.relink_dialog import ask_relink
from geoexplorer.app.dialogs.repairs_dialog import ask_repairs
from geoexplorer.app.dialogs.review_dialog import ask_review
from geoexplorer.app.dialogs.sensitivity_dialog import ask_sensitivity
from geoexplorer.app.dialogs.snapshots_dialog import ask_snapshots
from geoexplorer.app.dialogs.study_dialog import ask_study
from geoexplorer.app.dialogs.views_dialog import ask_views
from geoexplorer.app.drawing.canvas import Canvas
from geoexplorer.app.guide_window import GuideWindow
from geoexplorer.app.settings_dialog import SettingsDialog
from tests.scenarios.desk import Desk

NOBODY = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def controls(top: QWidget) -> Iterator[QWidget]:
    """Yield what the keyboard can reach."""
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisibleTo(top) and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            inner = widget.focusProxy() is None and widget.objectName() not in ("qt_scrollarea_viewport",)
            if inner and not widget.objectName().startswith("qt_"):
                yield widget


def place(widget: QWidget) -> str:
    """Return where a control stands: its class and those around it."""
    names = []
    at: QWidget | None = widget
    while at is not None and not at.isWindow():
        names.append(type(at).__name__)
        at = at.parentWidget()
    return " in ".join(names)


def nameless(top: QWidget) -> list[str]:
    found = []
    for widget in controls(top):
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is None or not spoken.text(QAccessible.Text.Name).strip():
            found.append(place(widget))
    return found


def roleless(top: QWidget) -> list[str]:
    """Return painted controls that a screen reader would call "client" and nothing more.

    PySide6 offers no safe way to give a painted widget the role of a chart: those have a name and a table instead.
    """
    return [
        place(widget)
        for widget in controls(top)
        if not isinstance(widget, Chart | Canvas)
        and ((spoken := QAccessible.queryAccessibleInterface(widget)) is None or spoken.role() in NOBODY)
    ]


def keys(desk: Desk) -> dict[str, int]:
    return dict(desk.query("select key, id from entities"))


DIALOGS: dict[str, Callable[[Desk, Path], object]] = {
    "event": lambda d, _: ask_event(d.session, 1, d.window),
    "new event": lambda d, _: ask_new_event(d.session, 1, 0, 5, d.window),
    "entity": lambda d, _: ask_entity(d.session, keys(d)["RUS"], d.window),
    "merge": lambda d, _: ask_merge(d.session, (keys(d)["RUS"], keys(d)["USA"]), d.window),
    "re-link": lambda d, _: ask_relink(d.session, 1, d.window),
    "document": lambda d, _: ask_document(d.session, 1, d.window),
    "note": lambda d, _: ask_note(d.window, "On one event", lambda _: None),
    "tag": lambda d, _: ask_tag(d.session, d.window, "one event", lambda _: None),
    "export": lambda d, _: ask_export(d.session, None, d.window, d.window.notices),
    "import": lambda d, folder: ask_import(d.session, [_text(folder)], d.window),
    "review": lambda d, _: ask_review(d.session, d.window),
    "history": lambda d, _: ask_history(d.session, d.window),
    "repairs": lambda d, _: ask_repairs(d.session, d.window),
    "views": lambda d, _: ask_views(d.session, d.window),
    "study": lambda d, _: ask_study(d.session, d.window),
    "sensitivity": lambda d, _: ask_sensitivity(d.session, d.window),
    "snapshots": lambda d, _: ask_snapshots(d.session, d.window),
    "evidence": lambda d, _: ask_evidence_pack(d.session, d.chart, d.window, d.window.notices),
    "compare": lambda d, _: CompareWindow(d.session, d.window).show(),
    "commands": lambda d, _: CommandPalette(d.window.actions_table, d.window).show(),
    "keys": lambda d, _: KeySheet(d.window.actions_table, d.window).show(),
    "settings": lambda d, _: _show_all_pages(SettingsDialog(d.window.settings, d.window.actions_table, d.window)),
    "guide": lambda d, _: GuideWindow(d.window).show(),
}


def _show_all_pages(dialog: SettingsDialog) -> None:
    dialog.show()
    for place in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(place)


def _text(folder: Path) -> Path:
    path = folder / "new.txt"
    path.write_text("A text\n\nCourier\n1 March 2006\n\nTajikistan allowed India to use an air base.")
    return path


@pytest.mark.parametrize("pane", ["entities", "events", "passages", "documents", "notes"])
def test_every_control_of_the_window_has_a_name(desk: Desk, pane: str) -> None:
    desk.middle.show_list(pane)
    desk.rest()
    assert len(list(controls(desk.window))) > 15
    assert "\n".join(nameless(desk.window)) == ""
    assert "\n".join(roleless(desk.window)) == ""


def test_every_chart_has_a_name_and_a_table_twin(desk: Desk) -> None:
    for action in [
        a for a in desk.window.actions_table.menu("Charts").actions() if a.objectName().startswith("chart_")
    ]:
        desk.show_chart(action.objectName().removeprefix("chart_"))
        assert nameless(desk.chart) == []
        assert desk.chart.chart.numbers().headers, action.text()


def test_every_control_of_the_start_screen_has_a_name(desk: Desk) -> None:
    desk.window.show_start()
    desk.qtbot.wait(10)
    assert list(controls(desk.window))
    assert "\n".join(nameless(desk.window)) == ""


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_name(desk: Desk, tmp_path: Path, name: str) -> None:
    before = set(QApplication.topLevelWidgets())
    DIALOGS[name](desk, tmp_path)
    desk.rest()
    opened = [w for w in QApplication.topLevelWidgets() if w not in before and isinstance(w, QDialog) and w.isVisible()]
    assert len(opened) == 1
    dialog = opened[0]
    assert dialog.windowTitle().strip()
    assert list(controls(dialog))
    found = nameless(dialog)
    dialog.close()
    assert found == []
