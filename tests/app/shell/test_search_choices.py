"""Saved and latest searches under the search box."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from geoexplorer.app.main_window import MainWindow
from geoexplorer.app.search_choices import HISTORY, SearchChoices
from geoexplorer.app.settings import Settings
from tests.app.shell.resting import rest


def test_saved_searches_come_first_and_the_latest_after_them(window: MainWindow) -> None:
    choices = SearchChoices(Settings(), window)
    for query in ("gas", "base", "rent"):
        choices.remember(query)
    choices.toggle_saved("base")
    assert choices.queries == ["base", "rent", "gas"]
    assert SearchChoices(Settings(), window).queries == choices.queries
    choices.toggle_saved("base")
    assert choices.queries == ["rent", "base", "gas"]


def test_a_saved_search_outlives_the_latest_ones(window: MainWindow) -> None:
    choices = SearchChoices(Settings(), window)
    choices.toggle_saved("base")
    for number in range(HISTORY + 5):
        choices.remember(f"word{number}")
    assert choices.queries[0] == "base"
    assert len(choices.queries) == HISTORY + 1


def test_broken_settings_leave_an_empty_list(window: MainWindow) -> None:
    Settings().set("searches", [1, None, "base"])
    assert SearchChoices(Settings(), window).queries == ["base"]


def test_the_star_saves_the_query_in_the_box(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.workspace.search
    assert not bar.box.star.isVisible()
    qtbot.keyClicks(bar.box, "domain:economic")
    assert bar.box.star.text() == "Save this search"
    qtbot.keyClick(bar.box, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert bar.choices.queries == ["domain:economic"]
    assert bar.box.star.text() == "Take the star off this search"
    bar.box.clear()
    assert not bar.box.star.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform says to a list that pops up
def test_down_opens_the_list_and_a_choice_searches(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.workspace.search
    bar.choices.toggle_saved("domain:economic")
    bar.box.setFocus()
    qtbot.keyClick(bar.box, Qt.Key.Key_Down)
    popup = bar.box.completer().popup()
    assert popup.isVisible()
    assert popup.model().rowCount() == 1
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    rest(window, qtbot)
    assert window.session.view.selection.scope.query == "domain:economic"
    assert bar.box.text() == "domain:economic"
