"""Saved views and reopened files: the chart, its choices, the list and the panes come back."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from geoexplorer.app.dialogs import views_dialog
from geoexplorer.app.dialogs.views_dialog import ViewsDialog
from geoexplorer.app.main_window import MainWindow
from geoexplorer.app.view_place import ViewPlace, open_views
from geoexplorer.model.alignment import Counting
from geoexplorer.store.project import Project
from tests.app.shell.resting import rest


def _arranged(window: MainWindow, qtbot: QtBot) -> dict[str, object]:
    """Choose a chart, its choices, a list and widths, and return what is told of them."""
    space = window.workspace
    space.chart.show_chart("source_lens")
    space.chart.frame.granularity.setCurrentIndex(space.chart.frame.granularity.findData("month"))
    space.chart.frame.granularity.activated.emit(0)
    space.chart.acts()["numbers"]()
    space.list.show_list("entities")
    space.splitter.setSizes([420, 600, 420])
    window.session.count_as(Counting(side="out"))
    rest(window, qtbot)
    return ViewPlace(space).taken()


def _disarranged(window: MainWindow, qtbot: QtBot) -> None:
    space = window.workspace
    space.chart.acts()["numbers"]()
    space.chart.show_chart("heat_map")
    space.list.show_list("events")
    space.splitter.setSizes([600, 420, 420])
    window.session.count_as(Counting())
    rest(window, qtbot)


def test_a_saved_view_brings_back_the_chart_the_list_and_the_panes(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views_dialog, "ask_view_name", lambda _parent: "Month by month")
    before = _arranged(window, qtbot)
    assert before["chart"] == "source_lens"
    assert before["wish"]["granularity"] == "month"
    open_views(window.workspace)
    dialog = window.findChild(ViewsDialog)
    with qtbot.waitSignal(window.session.edit_applied):
        qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(dialog.views) == 1)
    _disarranged(window, qtbot)
    assert ViewPlace(window.workspace).taken() != before
    dialog.table.selectRow(0)
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    rest(window, qtbot)
    assert ViewPlace(window.workspace).taken() == before


def test_a_file_opens_with_the_chart_and_the_list_it_was_left_with(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    told = _arranged(window, qtbot)
    window.show_start()
    window.files.open_path(project.path)
    qtbot.waitUntil(lambda: not window.workspace.chart.property("waits"))
    rest(window, qtbot)
    again = ViewPlace(window.workspace).taken()
    assert {name: again[name] for name in ("chart", "wish", "list", "numbers")} == {
        name: told[name] for name in ("chart", "wish", "list", "numbers")
    }
    assert window.session.study.counting == Counting()  # a switch is never kept with the file


@pytest.mark.parametrize("told", ["{}", '{"chart": "none", "list": 3, "panes": 7, "wish": [], "counting": 1}'])
def test_what_is_not_understood_leaves_the_window_as_it_is(window: MainWindow, qtbot: QtBot, told: str) -> None:
    rest(window, qtbot)
    before = ViewPlace(window.workspace).taken()
    ViewPlace(window.workspace).put_back(json.loads(told))
    rest(window, qtbot)
    assert ViewPlace(window.workspace).taken() == before


def test_a_view_of_an_earlier_version_still_opens(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    del tmp_path
    ViewPlace(window.workspace).put_back({"list": "entities"})
    rest(window, qtbot)
    assert window.workspace.list.current_name == "entities"
