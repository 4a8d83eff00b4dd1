"""What only a real X server shows: its keys in text boxes, focus between windows, the clipboard, the mouse."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from geoexplorer.app.dialogs.export_dialog import ExportDialog
from geoexplorer.app.dialogs.history_dialog import HistoryDialog
from tests.scenarios.conftest import MADE
from tests.scenarios.desk import CTRL, SHIFT, Desk

Key = Qt.Key
ON_X = os.environ.get("QT_QPA_PLATFORM") == "xcb"


@pytest.mark.xcb
@pytest.mark.skipif(ON_X, reason="this is the inner run")
@pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="there is no X server here")
def test_the_scenarios_hold_on_a_real_server(sample_file: Path) -> None:
    folder = Path(__file__).parent
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    files = [str(folder / name) for name in ("test_on_a_real_server.py", "test_from_point_to_words.py")]
    given = {**os.environ, "QT_QPA_PLATFORM": "xcb", MADE: str(sample_file)}
    given = {name: value for name, value in given.items() if not name.startswith("PYTEST_")}
    done = subprocess.run([*command, *files], env=given, cwd=folder.parents[1], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-4000:]
    assert " passed" in done.stdout


@pytest.mark.xcb
@pytest.mark.skipif(not ON_X, reason="runs inside the test above")
def test_the_keys_of_the_window_work_from_the_search_box(desk: Desk) -> None:
    assert QGuiApplication.platformName() == "xcb"
    box = desk.window.workspace.search.box
    desk.search("base")
    assert box.hasFocus()
    desk.key(Key.Key_E, CTRL)
    desk.close(desk.dialog(ExportDialog))
    box.setFocus()
    desk.wait_for(lambda: QApplication.focusWidget() is box)
    box.setCursorPosition(2)
    desk.key(Key.Key_H, CTRL)
    desk.dialog(HistoryDialog).close()
    assert box.text() == "base"


@pytest.mark.xcb
@pytest.mark.skipif(not ON_X, reason="runs inside the test above")
def test_a_passage_is_copied_with_its_citation(desk: Desk) -> None:
    desk.click_row(desk.row_ids()[3])
    desk.go_to_pane(0)
    desk.key(Key.Key_C, CTRL | SHIFT)
    quote, title = desk.query(
        "select e.quote, d.title from events e join documents d on d.id = e.document_id where e.id = ?",
        desk.selection.focus.row_id,
    )[0]
    copied = QApplication.clipboard().text()
    assert quote in copied
    assert title in copied
