"""The frame of the window: search, chips, menus, keys, opening and closing files."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from geoexplorer.app import theme
from geoexplorer.app.actions import ACTIONS, MENUS
from geoexplorer.app.command_palette import CommandPalette, KeySheet
from geoexplorer.app.main_window import MainWindow
from geoexplorer.app.search_bar import CHECKED
from geoexplorer.app.settings import Settings
from geoexplorer.model.selection import Clause, Focus, Scope
from geoexplorer.store.project import Project
from tests.app.shell.resting import rest


def _select_event(window: MainWindow, qtbot) -> int:
    text = window.workspace.text
    event = text.page.events[0]
    window.session.view.change(
        focus=Focus(text.page.row.id, event.start, event.end, "events", event.id), brush=(event.id,)
    )
    rest(window, qtbot)
    return event.id


def test_each_action_has_a_menu_words_and_keys_of_its_own() -> None:
    keys = [QKeySequence(key).toString() for row in ACTIONS for key in row.keys]
    assert len(keys) == len(set(keys))
    assert all(keys)
    assert len({row.name for row in ACTIONS}) == len(ACTIONS)
    assert {row.menu for row in ACTIONS} == set(MENUS)


def test_the_menus_hold_every_action(window: MainWindow) -> None:
    shown = {action.objectName() for menu in MENUS for action in window.actions_table.menu(menu).actions()}
    assert shown - {""} == {row.name for row in ACTIONS}


def test_the_window_names_its_file_and_counts_its_events(window: MainWindow) -> None:
    assert window.windowTitle().startswith("bases")
    total = len(window.workspace.text._set.events)
    assert window.workspace.chips.count_text == f"{total} events"


def test_the_window_begins_with_the_country_of_which_the_texts_tell_most(window: MainWindow, qtbot) -> None:
    qtbot.waitUntil(lambda: window.session.view.selection.country is not None)
    assert window.session.view.selection.country in ("KGZ", "UZB")
    assert not window.session.view.can_go_back()


def test_typing_a_search_says_what_was_understood_and_enter_narrows(window: MainWindow, qtbot) -> None:
    box = window.workspace.search.box
    box.setFocus()
    qtbot.keyClicks(box, "domain:economic")
    assert "economic" in window.workspace.search.understood.text()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    rest(window, qtbot)
    assert window.session.view.selection.scope.clauses == (Clause("domain", ("economic",)),)
    shown, total = window.workspace.chips.count_text.split(" of ")
    assert 0 < int(shown) < int(total.split()[0])


def test_letters_typed_into_a_box_do_not_act_on_events(window: MainWindow, qtbot) -> None:
    _select_event(window, qtbot)
    box = window.workspace.search.box
    box.setFocus()
    qtbot.keyClicks(box, "ynhjkplso?/.,")
    assert box.text() == "ynhjkplso?/.,"
    assert not window.workspace.text.view.look.plain
    assert not window.workspace.text.pinned


@pytest.mark.parametrize("query", ['"', "U.S.", "Hizb-ut-Tahrir", "$5 million", "2003-2005", "actor:", "((((", "NOT"])
def test_no_search_is_an_error(window: MainWindow, qtbot, query: str) -> None:
    window.workspace.search.search(query)
    rest(window, qtbot)
    assert not window.notices.isVisible()


def test_a_chip_takes_its_filter_away_and_the_words_with_it(window: MainWindow, qtbot) -> None:
    window.workspace.search.search("base*")
    window.session.view.change(scope=window.session.view.selection.scope.with_clause(Clause("domain", ("military",))))
    assert window.session.view.selection.scope.query == "base*"
    window.workspace.chips._remove(Clause("text", ("base*",)))
    assert window.session.view.selection.scope.clauses == (Clause("domain", ("military",)),)
    assert window.workspace.search.box.text() == ""
    rest(window, qtbot)


def test_a_new_search_keeps_the_chips_that_came_from_elsewhere(window: MainWindow, qtbot) -> None:
    window.session.view.change(scope=Scope((Clause("domain", ("military",)),)))
    window.workspace.search.search("base*")
    window.workspace.search.search("aid")
    clauses = window.session.view.selection.scope.clauses
    assert Clause("domain", ("military",)) in clauses
    assert Clause("text", ("base*",)) not in clauses
    rest(window, qtbot)


def test_a_chip_can_be_turned_round(window: MainWindow, qtbot) -> None:
    window.session.view.change(scope=Scope((Clause("domain", ("military",)),)))
    window.workspace.chips._turn(Clause("domain", ("military",)))
    assert window.session.view.selection.scope.clauses == (Clause("domain", ("military",), exclude=True),)
    rest(window, qtbot)


def test_escape_drops_the_selection_first_and_the_last_filter_next(window: MainWindow, qtbot) -> None:
    window.session.view.change(scope=Scope((Clause("domain", ("military",)),)))
    _select_event(window, qtbot)
    window.workspace.text.view.setFocus()
    qtbot.keyClick(window.workspace.text.view, Qt.Key.Key_Escape)
    assert window.session.view.selection.brush == ()
    assert window.session.view.selection.scope.clauses
    qtbot.keyClick(window.workspace.text.view, Qt.Key.Key_Escape)
    assert not window.session.view.selection.scope.clauses
    rest(window, qtbot)


def test_only_checked_evidence_is_a_filter_like_any_other(window: MainWindow, qtbot) -> None:
    qtbot.mouseClick(
        window.workspace.search.checked, Qt.MouseButton.LeftButton, pos=_left(window.workspace.search.checked)
    )
    assert CHECKED in window.session.view.selection.scope.clauses
    rest(window, qtbot)
    assert window.workspace.chips.count_text.startswith("0 of")
    window.workspace.chips.clear()
    assert not window.workspace.search.checked.isChecked()
    rest(window, qtbot)


def test_back_returns_to_what_was_read_before(window: MainWindow, qtbot) -> None:
    first = _select_event(window, qtbot)
    window.session.view.change(brush=(), focus=None)
    window.workspace.text.view.setFocus()
    qtbot.keyClick(window.workspace.text.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.session.view.selection.brush == (first,)
    rest(window, qtbot)


def test_j_and_k_are_keys_while_the_text_has_the_keyboard(window: MainWindow, qtbot) -> None:
    view = window.workspace.text.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_J)
    rest(window, qtbot)
    first = window.session.view.selection.focus.row_id
    qtbot.keyClick(view, Qt.Key.Key_J)
    rest(window, qtbot)
    assert window.session.view.selection.focus.row_id != first
    qtbot.keyClick(view, Qt.Key.Key_K)
    rest(window, qtbot)
    assert window.session.view.selection.focus.row_id == first


def test_p_shows_plain_text(window: MainWindow, qtbot) -> None:
    window.workspace.text.view.setFocus()
    qtbot.keyClick(window.workspace.text.view, Qt.Key.Key_P)
    assert window.workspace.text.view.look.plain


def test_the_slash_goes_to_the_search_box_and_f6_round_the_panes(window: MainWindow, qtbot) -> None:
    view = window.workspace.text.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_F6)
    assert window.workspace.active_pane() is window.workspace.list
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace.active_pane() is window.workspace.text
    qtbot.keyClick(view, Qt.Key.Key_Slash)
    assert window.workspace.search.box.hasFocus()


def test_accept_is_one_undoable_act_with_its_key(window: MainWindow, qtbot) -> None:
    event_id = _select_event(window, qtbot)
    window.workspace.text.view.setFocus()
    qtbot.keyClick(window.workspace.text.view, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: _review(window, event_id) == "accepted")
    rest(window, qtbot)
    qtbot.keyClick(window.workspace.text.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: _review(window, event_id) == "unseen")
    rest(window, qtbot)


def test_the_palette_says_when_no_command_has_the_words(window: MainWindow, qtbot) -> None:
    palette = CommandPalette(window.actions_table, window)
    qtbot.addWidget(palette)
    assert palette.nothing.isHidden()
    qtbot.keyClicks(palette.box, "zzz")
    assert not palette.nothing.isHidden()


def test_any_action_can_be_found_by_typing_and_run(window: MainWindow, qtbot) -> None:
    palette = CommandPalette(window.actions_table, window)
    qtbot.addWidget(palette)
    qtbot.keyClicks(palette.box, "plain")
    assert palette.list.item(0).text() == "Plain text"
    qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    assert window.workspace.text.view.look.plain


def test_the_key_sheet_shows_every_key(window: MainWindow, qtbot) -> None:
    sheet = KeySheet(window.actions_table, window)
    qtbot.addWidget(sheet)
    words = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert all(QKeySequence(row.keys[0]).toString() in words for row in ACTIONS if row.keys)


def test_below_1100_pixels_the_chart_becomes_a_tab_and_comes_back(window: MainWindow, qtbot) -> None:
    window.resize(1000, 800)
    qtbot.waitUntil(lambda: window.workspace.splitter.count() == 2)
    window.workspace.focus_pane(2)
    assert window.workspace.chart.isVisible()
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.workspace.splitter.count() == 3)
    assert all(pane.isVisible() for pane in window.workspace.panes())
    rest(window, qtbot)


def test_the_dark_theme_is_chosen_in_the_menu_and_remembered(window: MainWindow) -> None:
    window.actions_table["theme_dark"].trigger()
    assert theme.current().dark
    assert Settings().get("theme/mode", "") == "dark"
    assert window.actions_table["theme_dark"].isChecked()
    window.actions_table["theme_light"].trigger()
    assert not theme.current().dark


def test_dropped_texts_become_documents_while_one_watches(window: MainWindow, qtbot, tmp_path: Path) -> None:
    text = tmp_path / "new.txt"
    text.write_text("A third text\n\nSilk Route Monitor\n1 March 2006\n\nTajikistan allowed India to use an air base.")
    before = len(window.workspace.text._set.documents)
    window.session.import_paths([text])
    qtbot.waitUntil(lambda: window.session.importing is None, timeout=180_000)
    rest(window, qtbot)
    assert len(window.workspace.text._set.documents) == before + 1
    assert "1 document" in window.notices.text


def test_a_project_dropped_on_the_window_is_opened(window: MainWindow, imported: Path, qtbot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(imported))])
    window.dropEvent(
        QDropEvent(
            QPointF(10, 10),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    rest(window, qtbot)
    assert window.session.project.path == imported


def test_a_file_that_cannot_be_opened_leaves_the_open_one_open(window: MainWindow, tmp_path: Path) -> None:
    broken = tmp_path / "broken.geox"
    broken.write_bytes(b"this is no database")
    before = window.session
    assert not window.files.open_path(broken)
    assert window.session is before
    assert "is not a GeoExplorer project" in window.notices.text


def test_a_newer_file_is_opened_for_reading_only(window: MainWindow, project: Project, qtbot, tmp_path: Path) -> None:
    newer = tmp_path / "newer.geox"
    newer.write_bytes(project.path.read_bytes())
    with sqlite3.connect(newer) as db:
        db.execute("pragma user_version = 999")
    db.close()
    assert window.files.open_path(newer)
    rest(window, qtbot)
    assert window.session.read_only
    assert "newer version" in window.notices.text
    window.actions_table.refresh()
    assert not window.actions_table["undo"].isEnabled()
    assert not window.actions_table["add_texts"].isEnabled()


def test_where_a_file_was_left_is_where_it_opens_again(window: MainWindow, project: Project, qtbot) -> None:
    event_id = _select_event(window, qtbot)
    window.show_start()
    assert window.session is None
    window.files.open_path(project.path)
    rest(window, qtbot)
    assert window.session.view.selection.brush == (event_id,)


def test_an_error_nobody_expected_leaves_the_window_alive_and_can_be_reported(window: MainWindow) -> None:
    window.show_error(ValueError("an odd number"), "The chart could not be drawn")
    assert "The chart could not be drawn" in window.notices.text
    assert "Your decisions are stored" in window.notices.text
    window.actions_table["copy_report"].trigger()
    assert "GeoExplorer" in QApplication.clipboard().text()


def _left(widget: object):
    from PySide6.QtCore import QPoint

    return QPoint(8, widget.height() // 2)  # type: ignore[attr-defined]


def _review(window: MainWindow, event_id: int) -> str:
    db = window.session.project.reader()
    found = db.execute("select review from events where id = ?", (event_id,)).fetchone()[0]
    db.close()
    return str(found)


def test_agreement_opens_from_the_menu(window: MainWindow, qtbot) -> None:
    from geoexplorer.app.dialogs.agreement_dialog import AgreementDialog

    assert window.actions_table.run("agreement")
    [dialog] = window.findChildren(AgreementDialog)
    qtbot.waitUntil(lambda: "Second reading" in dialog.said.text())
    dialog.close()


def test_filter_to_the_selection_narrows_to_a_picked_entity(window: MainWindow, qtbot) -> None:
    total = len(window.workspace.text._set.events)
    with closing(window.session.project.reader()) as db:
        china = db.execute("select id from entities where key = 'CHN'").fetchone()["id"]
    window.session.view.change(entity_id=china)
    window.workspace.focus_pane(0)
    window.actions_table.run("filter_to")
    rest(window, qtbot)
    assert window.session.view.selection.scope == Scope((Clause("entity", ("CHN",)),))
    shown, all_events = window.workspace.chips.count_text.split(" of ")
    assert 0 < int(shown) < total == int(all_events.split()[0])


def test_filter_to_the_selection_narrows_to_what_a_picked_event_is_between(window: MainWindow, qtbot) -> None:
    _select_event(window, qtbot)
    event = window.workspace.text.page.events[0]
    window.workspace.focus_pane(0)
    window.actions_table.run("filter_to")
    rest(window, qtbot)
    clauses = {clause.field: clause.values for clause in window.session.view.selection.scope.clauses}
    assert clauses == {"actor": (event.actor_key,), "recipient": (event.recipient_key,)}


def test_what_is_starred_is_filtered_to_and_everything_comes_back(window: MainWindow, qtbot) -> None:
    _select_event(window, qtbot)
    event = window.session.view.selection.brush[0]
    with qtbot.waitSignal(window.session.edit_applied):
        window.actions_table.run("star")
    window.actions_table.run("starred")
    rest(window, qtbot)
    assert window.workspace.list.lists.events.found.tolist() == [event]
    window.actions_table.run("starred")
    rest(window, qtbot)
    assert window.session.view.selection.scope == Scope()


def test_a_notice_that_goes_gives_the_keyboard_back(window: MainWindow, qtbot) -> None:
    window.activateWindow()
    view = window.workspace.text.view
    view.setFocus()
    window.notices.show_notice("Two texts are left.", [("Go on", lambda: None)])
    button = next(b for b in window.notices.findChildren(QPushButton) if b.text() == "Go on")
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not window.notices.isVisible()
    qtbot.waitUntil(view.hasFocus)


def test_the_start_screen_is_ready_behind_an_open_file_before_it_is_closed(
    project: Project, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("geoexplorer.app.main_window.IDLE_AFTER", 0)
    window = MainWindow(Settings(), start=False)
    qtbot.addWidget(window)
    window.show()
    assert window.files.open_path(project.path)
    assert window.start is None
    qtbot.waitUntil(lambda: window.start is not None, timeout=60_000)
    assert window.workspace.isVisible()
    assert not window.start.isVisible()
    window.close()
