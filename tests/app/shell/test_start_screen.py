"""The screen without a file: recent files, missing ones, and where a file was left."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QLabel

from geoexplorer.app.main_window import MainWindow
from geoexplorer.app.project_places import projects_folder, sample_path
from geoexplorer.app.settings import RecentFile, Settings
from geoexplorer.app.start_buttons import BigButton
from geoexplorer.app.start_parts import RecentRow, when_words
from geoexplorer.store.project import Project
from tests.app.shell.resting import rest


def _start(qtbot) -> MainWindow:
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    return window


def _words(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.start.findChildren(QLabel) if label.isVisibleTo(window))


def test_the_first_start_offers_the_sample_and_says_nothing_was_opened(qtbot) -> None:
    window = _start(qtbot)
    assert "No file opened yet" in _words(window)
    assert window.session is None


def test_a_file_that_was_open_is_listed_with_what_it_holds(window: MainWindow, qtbot) -> None:
    events, texts = len(window.workspace.text._set.events), len(window.workspace.text._set.documents)
    window.show_start()
    first = window.settings.recent_files()[0]
    assert (first.name, first.texts, first.events) == ("bases", texts, events)
    qtbot.waitUntil(lambda: "bases" in _words(window))


def test_a_file_is_listed_as_soon_as_it_is_open_and_keeps_where_it_was_left(window: MainWindow) -> None:
    first = window.settings.recent_files()[0]
    assert (first.name, first.texts) == ("bases", len(window.workspace.text._set.documents))
    window.settings.add_recent(replace(first, country="Kyrgyzstan"))
    window.settings.list_recent(first.path, 7, 8, 9)
    again = window.settings.recent_files()
    assert [(file.texts, file.country) for file in again] == [(7, "Kyrgyzstan")]


def test_the_lines_where_it_was_left_are_kept_for_the_start_screen(window: MainWindow, qtbot) -> None:
    window.session.view.change(country="KGZ")
    rest(window, qtbot)
    window.show_start()
    lines = window.settings.recent_files()[0].lines
    assert lines
    assert all(-1 <= value <= 1 for _, _, points in lines for _, value in points)
    qtbot.waitUntil(lambda: "left at Kyrgyzstan" in _words(window))


def test_a_click_on_a_recent_file_opens_it(window: MainWindow, project: Project, qtbot) -> None:
    window.show_start()
    row = window.start.findChild(RecentRow)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    rest(window, qtbot)
    assert window.session.project.path == project.path


def test_a_file_that_is_gone_can_be_located_but_not_opened(qtbot) -> None:
    Settings().add_recent(RecentFile("/nowhere/lost.geox", texts=3))
    window = _start(qtbot)
    assert "not found" in _words(window)
    row = window.start.findChild(RecentRow)
    with qtbot.waitSignal(row.locate_asked):
        window.start.locate_asked.disconnect()
        qtbot.keyClick(row, Qt.Key.Key_Return)
    assert window.session is None


def test_the_sample_is_kept_apart_from_the_files_of_the_user() -> None:
    assert sample_path().name == "central-asia-sample.geox"
    assert "qttest" in str(sample_path())


def test_settings_survive_and_a_broken_one_counts_as_not_set(tmp_path: Path) -> None:
    settings = Settings()
    settings.set("text/zoom", 1.35)
    assert Settings().get("text/zoom", 1.0) == 1.35
    assert Settings().get("text/zoom", "a word") == "a word"
    settings._store.setValue("text/zoom", "{broken")
    assert Settings().get("text/zoom", 1.0) == 1.0
    settings.set_position(tmp_path, 7, 1234)
    assert Settings().position(tmp_path, 7) == 1234
    assert Settings().position(tmp_path, 8) == 0


def test_when_a_file_was_opened_is_said_as_people_say_it() -> None:
    today = date(2026, 11, 23)
    assert when_words("2026-11-23T14:02", today) == "today 14:02"
    assert when_words("2026-11-22T09:00", today) == "yesterday"
    assert when_words("2026-11-11T09:00", today) == "11 Nov"
    assert when_words("2025-10-03T09:00", today) == "3 Oct 2025"
    assert when_words("no time", today) == ""


def test_a_new_file_is_offered_a_folder_that_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(tmp_path / "Documents"))
    assert projects_folder() == Path.home()  # a file dialog takes a folder that is not there for a name
    (tmp_path / "Documents" / "GeoExplorer").mkdir(parents=True)
    assert projects_folder() == tmp_path / "Documents" / "GeoExplorer"


def test_enter_pushes_a_button_of_the_start_screen(qtbot) -> None:
    window = _start(qtbot)
    asked = []
    window.actions_table["open"].triggered.disconnect()
    window.actions_table["open"].triggered.connect(lambda: asked.append("open"))
    button = next(b for b in window.start.findChildren(BigButton) if b.accessibleName() == "Open file…")
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert asked == ["open"]
