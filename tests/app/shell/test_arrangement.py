"""Where the panes stand: side by side, as tabs when narrow, each in a window of its own if asked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from geoexplorer.app.arrangement import PaneWindow
from geoexplorer.app.main_window import MainWindow
from tests.app.shell.resting import rest


def _undocked(window: MainWindow) -> list[str]:
    return [own.windowTitle() for own in window.findChildren(PaneWindow) if own.isVisible()]


def _undock(window: MainWindow, number: int, qtbot: QtBot) -> None:
    window.workspace.focus_pane(number)
    window.actions_table.run("undock")
    rest(window, qtbot)


def test_a_pane_gets_a_window_of_its_own_and_comes_back_when_that_is_closed(window: MainWindow, qtbot: QtBot) -> None:
    chart = window.workspace.chart
    _undock(window, 2, qtbot)
    assert _undocked(window) == ["Alignment – bases.geox"]
    assert chart.window() is not window
    chart.window().close()
    rest(window, qtbot)
    assert chart.window() is window
    assert window.workspace.splitter.indexOf(chart) == 2
    assert _undocked(window) == []


def test_a_double_click_on_the_header_undocks_that_pane(window: MainWindow, qtbot: QtBot) -> None:
    window.workspace.focus_pane(0)
    qtbot.mouseDClick(window.workspace.chart.header, Qt.MouseButton.LeftButton)
    rest(window, qtbot)
    assert _undocked(window) == ["Alignment – bases.geox"]


def test_an_undocked_pane_still_follows_the_selection(window: MainWindow, qtbot: QtBot) -> None:
    _undock(window, 0, qtbot)
    event = window.workspace.text.page.events[-1]
    window.session.view.change(brush=(event.id,))
    rest(window, qtbot)
    assert window.workspace.text.window() is not window
    assert window.workspace.text.page.row.id == event.document_id


def test_the_keys_of_the_window_work_in_an_undocked_pane(window: MainWindow, qtbot: QtBot) -> None:
    _undock(window, 2, qtbot)
    own = window.workspace.chart.window()
    assert set(window.actions()) <= set(own.actions())
    qtbot.keyClick(own, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    window.actions_table.run("pane_1")
    assert window.workspace.active_pane() is window.workspace.text


def test_the_last_pane_stays_in_the_window_and_that_is_said(window: MainWindow, qtbot: QtBot) -> None:
    for number in (0, 1, 2):
        _undock(window, number, qtbot)
    assert len(_undocked(window)) == 2
    assert window.workspace.splitter.count() == 1
    assert window.notices.text == "The last pane stays in this window."


def test_reset_layout_brings_all_panes_back_in_their_order(window: MainWindow, qtbot: QtBot) -> None:
    for number in (1, 0):
        _undock(window, number, qtbot)
    window.actions_table.run("reset_layout")
    rest(window, qtbot)
    splitter = window.workspace.splitter
    assert [splitter.widget(place) for place in range(3)] == list(window.workspace.panes())


def test_a_file_opens_with_the_panes_undocked_as_it_was_left(window: MainWindow, qtbot: QtBot) -> None:
    path = window.session.project.path
    _undock(window, 2, qtbot)
    window.close_session()
    window.files.open_path(path)
    qtbot.waitUntil(lambda: window.session is not None)
    rest(window, qtbot)
    assert _undocked(window) == ["Alignment – bases.geox"]
    assert not window.workspace.chart.property("waits")


def test_closing_the_window_closes_the_undocked_ones(window: MainWindow, qtbot: QtBot) -> None:
    _undock(window, 2, qtbot)
    own = window.workspace.chart.window()
    window.close()
    assert not own.isVisible()


def test_a_narrow_window_shows_list_and_chart_as_tabs_and_wide_again_side_by_side(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(900, 700)
    rest(window, qtbot)
    tabs = window.workspace.findChild(QTabWidget)
    assert [tabs.widget(place) for place in range(2)] == [window.workspace.list, window.workspace.chart]
    window.workspace.focus_pane(2)
    assert tabs.currentWidget() is window.workspace.chart
    window.resize(1440, 900)
    rest(window, qtbot)
    splitter = window.workspace.splitter
    assert [splitter.widget(place) for place in range(splitter.count())] == list(window.workspace.panes())


def test_a_narrow_window_with_the_chart_undocked_needs_no_tabs(window: MainWindow, qtbot: QtBot) -> None:
    _undock(window, 2, qtbot)
    window.resize(900, 700)
    rest(window, qtbot)
    assert window.workspace.splitter.count() == 2
    assert window.workspace.list.isVisible()


def test_reading_mode_leaves_only_the_text(window: MainWindow) -> None:
    window.workspace.set_reading_mode(True)
    assert [pane.isVisible() for pane in window.workspace.panes()] == [True, False, False]
    window.workspace.set_reading_mode(False)
    assert all(pane.isVisible() for pane in window.workspace.panes())
