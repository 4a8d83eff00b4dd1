"""A correction moves line, band, heat map, waterfall and table at once; undo moves them back, a week later too."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from geoexplorer.app.dialogs.event_dialog import EventDialog
from geoexplorer.app.dialogs.form import choose
from geoexplorer.app.dialogs.merge_dialog import MergeDialog
from tests.scenarios.conftest import OpenDesk
from tests.scenarios.desk import CTRL, Desk

Key = Qt.Key


@pytest.fixture
def picked(desk: Desk) -> int:
    """The strongest event of the point with most evidence, picked by a click on the point."""
    desk.click_point(desk.points()[0])
    desk.go_to_pane(0)
    return int(desk.selection.focus.row_id)


def event(desk: Desk, event_id: int, columns: str) -> tuple[object, ...]:
    return desk.query(f"select {columns} from events where id = ?", event_id)[0]


def test_a_rejected_event_leaves_every_picture_and_undo_brings_it_back(desk: Desk, picked: int) -> None:
    before = desk.drawn()
    desk.go_to_pane(0)
    desk.decide(Key.Key_N)
    assert event(desk, picked, "review") == ("rejected",)
    after = desk.drawn()
    assert after.lines != before.lines
    assert after.heat != before.heat
    assert after.parts != before.parts
    desk.undo()
    assert desk.drawn() == before


def test_a_turned_sign_turns_the_value_and_undo_turns_it_back(desk: Desk, picked: int) -> None:
    before = desk.drawn()
    sign = event(desk, picked, "polarity")[0]
    desk.go_to_pane(0)
    desk.key(Key.Key_E)
    dialog = desk.dialog(EventDialog)
    desk.wait_for(dialog.ok.isEnabled)
    choose(dialog.polarity, str(-int(str(sign))))
    desk.save(dialog)
    assert event(desk, picked, "polarity, review") == (-int(str(sign)), "edited")
    after = desk.drawn()
    assert after.value != before.value
    assert after.heat != before.heat
    desk.undo()
    assert desk.drawn() == before
    desk.redo()
    assert desk.drawn() == after


def test_another_type_stands_in_the_row_at_once(desk: Desk, picked: int) -> None:
    desk.go_to_pane(1)
    was = desk.cell(picked, "event_type")
    desk.go_to_pane(0)
    desk.key(Key.Key_F2)
    dialog = desk.dialog(EventDialog)
    desk.wait_for(dialog.ok.isEnabled)
    choose(dialog.event_type, "THREATEN")
    choose(dialog.domain, "political")
    desk.save(dialog)
    assert desk.cell(picked, "event_type") != was
    desk.undo()
    assert desk.cell(picked, "event_type") == was


def test_a_merge_moves_its_events_and_undo_parts_them(desk: Desk) -> None:
    before = desk.drawn()
    keys = dict(desk.query("select key, id from entities where key in ('RUS', 'KAZ')"))
    desk.middle.show_list("entities")
    desk.rest()
    desk.click_row(keys["KAZ"])
    desk.click_row(keys["RUS"], CTRL)
    desk.key(Key.Key_M)
    dialog = desk.dialog(MergeDialog)
    desk.wait_for(dialog.ok.isEnabled)
    dialog.choices[keys["RUS"]].click()
    desk.wait_for(lambda: "change" in dialog.effect.text())
    desk.save(dialog)
    assert not desk.query("select 1 from events where ? in (actor_id, recipient_id)", keys["KAZ"])
    assert desk.drawn().heat != before.heat
    desk.undo()
    assert desk.query("select 1 from events where ? in (actor_id, recipient_id)", keys["KAZ"])
    assert desk.drawn() == before


def test_undo_goes_on_after_closing_and_reopening(desk: Desk, picked: int, sample: Path, open_desk: OpenDesk) -> None:
    before = desk.drawn()
    desk.go_to_pane(0)
    desk.decide(Key.Key_N)
    desk.decide(Key.Key_Y)
    desk.window.close()
    again = open_desk(sample)
    assert again.selection.point is not None, "the file opens where it was left"
    again.undo(2)
    assert again.query("select review from events where id = ?", picked) == [("unseen",)]
    assert again.drawn() == before
