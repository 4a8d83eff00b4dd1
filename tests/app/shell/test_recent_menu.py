"""Recent files in the File menu."""

from pathlib import Path

from PySide6.QtWidgets import QMenu

from geoexplorer.app.main_window import MainWindow
from geoexplorer.app.settings import RecentFile
from geoexplorer.store.project import open_project
from tests.app.shell.resting import rest


def test_recent_files_are_in_the_file_menu_and_open(window: MainWindow, qtbot, tmp_path: Path) -> None:
    gone, there = tmp_path / "gone.geox", tmp_path / "R&D.geox"
    open_project(there, create=True)
    here = str(window.session.project.path)
    for path in (str(gone), str(there), here):
        window.settings.add_recent(RecentFile(path))
    menu = window.findChild(QMenu, "recent files")
    menu.aboutToShow.emit()
    first, second = menu.actions()[:2]
    assert (first.toolTip(), first.isEnabled()) == (str(there), True)
    assert first.text().startswith("&1  R&&D")
    assert (second.toolTip(), second.isEnabled()) == (str(gone), False)
    first.trigger()
    assert window.session.project.path == there
    rest(window, qtbot)


def test_the_list_of_recent_files_can_be_cleared(window: MainWindow, tmp_path: Path) -> None:
    here = str(window.session.project.path)
    for path in (str(tmp_path / "one.geox"), here):
        window.settings.add_recent(RecentFile(path))
    menu = window.findChild(QMenu, "recent files")
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    assert [file.path for file in window.settings.recent_files()] == [here]
    window.actions_table.menu("File").aboutToShow.emit()
    assert not menu.menuAction().isEnabled()
