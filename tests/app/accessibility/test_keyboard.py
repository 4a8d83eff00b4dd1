"""Without a mouse: every action has words and keys of its own, and Tab and F6 reach every pane and control."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from geoexplorer.app.actions import ACTIONS, MENUS
from geoexplorer.app.command_palette import CommandPalette
from tests.app.accessibility.test_names import controls, place
from tests.scenarios.desk import Desk

Key = Qt.Key


def actions_in(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def test_every_action_of_the_menus_has_words_and_keys_of_its_own(desk: Desk) -> None:
    found = [action for title in MENUS for action in actions_in(desk.window.actions_table.menu(title))]
    assert len(found) >= len(ACTIONS)
    assert all(action.text().strip() for action in found)
    keys = Counter(key.toString() for action in found for key in action.shortcuts())
    assert [key for key, count in keys.items() if count > 1 or not key] == []
    words = Counter((action.parent(), action.text()) for action in found)
    assert [text for text, count in words.items() if count > 1] == []


def test_no_key_of_a_widget_takes_the_key_of_an_action(desk: Desk) -> None:
    ours = {QKeySequence(key).toString() for row in ACTIONS for key in row.keys}
    others = [action for action in desk.window.findChildren(QAction) if action.parent() is not desk.window]
    assert [a.text() for a in others if {key.toString() for key in a.shortcuts()} & ours] == []


def test_the_palette_lists_every_action_that_can_be_carried_out_now(desk: Desk) -> None:
    palette = CommandPalette(desk.window.actions_table, desk.window)
    desk.qtbot.addWidget(palette)
    listed = {palette.list.item(row).text() for row in range(palette.list.count())} | {"All commands…"}
    assert listed == {action.text() for action in desk.window.actions_table.available()}
    assert "Next passage of the set" in listed


def test_f6_goes_round_the_three_panes(desk: Desk) -> None:
    desk.go_to_pane(0)
    seen = []
    for _ in range(3):
        seen.append(desk.window.workspace.active_pane())
        desk.key(Key.Key_F6)
    assert seen == list(desk.window.workspace.panes())
    assert desk.window.workspace.active_pane() is seen[0]


def test_tab_reaches_every_control_of_the_window(desk: Desk) -> None:
    desk.window.workspace.search.box.setFocus()
    reached: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in reached and len(reached) < 200:
        assert focus is not None
        reached.append(focus)
        desk.qtbot.keyClick(focus, Key.Key_Tab)
    wanted = [w for w in controls(desk.window) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.width() > 0]
    missed = [place(w) for w in wanted if w not in reached and not any(r.isAncestorOf(w) for r in reached)]
    assert missed == []


def test_an_event_can_be_read_decided_and_exported_without_a_mouse(desk: Desk) -> None:
    desk.go_to_pane(1)
    desk.key(Key.Key_J)
    desk.decide(Key.Key_Y)
    assert desk.query("select count(*) from events where review = 'accepted'") == [(1,)]
    desk.go_to_pane(2)
    for key in (Key.Key_Left, Key.Key_Left, Key.Key_Return):
        desk.key(key)
    assert desk.selection.point is not None
    assert desk.selection.brush
