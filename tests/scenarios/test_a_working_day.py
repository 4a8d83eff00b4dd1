"""A working day at one window: import, read, search, correct, merge, note, export, close, and next week go on."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt

from geoexplorer.app.dialogs.merge_dialog import MergeDialog
from geoexplorer.app.dialogs.note_dialog import NoteDialog
from geoexplorer.store.check import check
from tests.scenarios.conftest import OpenDesk
from tests.scenarios.desk import CTRL, Desk
from tests.scenarios.test_importing import ended, started, texts

Key = Qt.Key


def read_and_decide(desk: Desk, count: int) -> None:
    """Walk with J and answer every passage."""
    desk.go_to_pane(0)
    for number in range(count):
        desk.key(Key.Key_J)
        desk.decide((Key.Key_Y, Key.Key_N, Key.Key_H, Key.Key_Y)[number % 4])


def write_note(desk: Desk, words: str) -> None:
    desk.go_to_pane(0)
    desk.key(Key.Key_A)
    dialog = desk.dialog(NoteDialog)
    dialog.text.setFocus()
    desk.qtbot.keyClicks(dialog.text, words)
    with desk.qtbot.waitSignal(desk.session.edit_applied):
        desk.qtbot.keyClick(dialog.text, Key.Key_Return, CTRL)
    desk.window.activateWindow()
    desk.rest()


def merge(desk: Desk, survivor: str, other: str) -> None:
    keys = dict(desk.query("select key, id from entities"))
    desk.middle.show_list("entities")
    desk.rest()
    desk.click_row(keys[other])
    desk.click_row(keys[survivor], CTRL)
    desk.key(Key.Key_M)
    dialog = desk.dialog(MergeDialog)
    desk.wait_for(dialog.ok.isEnabled)
    dialog.choices[keys[survivor]].click()
    desk.save(dialog)
    desk.middle.show_list("events")
    desk.rest()


def test_a_working_day(open_desk: OpenDesk, tmp_path: Path) -> None:
    path = tmp_path / "day.geox"
    desk = open_desk(None)
    desk.window.files.new_at(path, [])
    desk.rest()
    dialog = started(desk, texts(tmp_path / "texts", 12))
    ended(desk)
    desk.close(dialog)

    read_and_decide(desk, 6)
    desk.search("base* OR troops")
    assert desk.row_ids()
    desk.window.workspace.chips.clear()
    desk.middle.show_list("events")
    desk.rest()
    merge(desk, "RUS", "KAZ")
    desk.click_point(desk.points()[0])
    write_note(desk, "the rent, once more")
    desk.key(Key.Key_S)
    desk.rest()
    rows = desk.export(tmp_path / "point.csv")
    assert len(rows) == len(desk.selection.brush)
    selection, decided = desk.selection, desk.query("select id, review from events order by id")
    notes = desk.query("select table_name, row_id, text from notes")
    drawn = desk.drawn()
    desk.window.close()

    desk = open_desk(path)
    assert desk.selection == selection
    assert desk.query("select id, review from events order by id") == decided
    assert desk.query("select table_name, row_id, text from notes") == notes
    assert desk.drawn() == drawn
    acts = desk.query("select count(distinct group_id) from edits")[0][0]
    desk.undo(int(acts))
    assert desk.query("select distinct review from events") == [("unseen",)]
    assert desk.query("select count(*) from notes")[0] == (0,)
    with closing(desk.session.project.reader()) as db:
        assert check(db).faults == ()
