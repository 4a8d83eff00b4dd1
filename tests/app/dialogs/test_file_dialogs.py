"""History, repairs and saved views: what stands in them, and that they follow what is done."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from geoexplorer import corrections, entity_repair
from geoexplorer.app.dialogs import views_dialog
from geoexplorer.app.dialogs.history_dialog import HistoryDialog
from geoexplorer.app.dialogs.repairs_dialog import RepairsDialog
from geoexplorer.app.dialogs.review_queue import read_queue
from geoexplorer.app.dialogs.rows_dialog import RowsDialog
from geoexplorer.app.dialogs.views_dialog import ViewsDialog
from geoexplorer.app.session import Session
from geoexplorer.model.selection import Clause, Scope
from geoexplorer.store.events import event_rows


def cells(dialog: RowsDialog, column: int) -> list[str]:
    items = (dialog.table.item(row, column) for row in range(dialog.table.rowCount()))
    return [item.text() for item in items if item is not None]


def ready(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(session.jobs.idle)


def test_the_history_lists_acts_newest_first_and_follows_undo(small: Session, qtbot: QtBot) -> None:
    for event_id, verdict in ((1, "accepted"), (2, "rejected")):
        with qtbot.waitSignal(small.edit_applied):
            small.write(lambda db, i=event_id, v=verdict: corrections.review(db, "events", [i], v, "A. K."))
    dialog = HistoryDialog(small)
    qtbot.addWidget(dialog)
    ready(small, qtbot)
    assert cells(dialog, 2) == ["rejected 1 event", "accepted 1 event"]
    assert cells(dialog, 1) == ["A. K.", "A. K."]
    with qtbot.waitSignal(small.edit_applied):
        qtbot.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    ready(small, qtbot)
    assert cells(dialog, 2) == ["(undone) rejected 1 event", "accepted 1 event"]


def test_the_history_says_what_each_decision_was_about_and_goes_there(small: Session, qtbot: QtBot) -> None:
    for ids in ([1], [2, 3]):
        with qtbot.waitSignal(small.edit_applied):
            small.write(lambda db, i=ids: corrections.review(db, "events", i, "rejected", "A. K."))
    dialog = HistoryDialog(small)
    qtbot.addWidget(dialog)
    ready(small, qtbot)
    with closing(small.project.reader()) as db:
        first, second = (" ".join(row.quote.split()) for row in event_rows(db, [1, 2]))
    about = cells(dialog, 3)
    assert about[0].endswith(f": {second}; and 1 more")
    assert about[1].endswith(f": {first}")
    assert " → " in about[1]
    dialog.table.selectRow(0)
    qtbot.mouseClick(dialog.show_act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: small.view.selection.brush == (2, 3))
    assert small.view.selection.focus is not None


def test_a_star_tells_what_it_was_put_on_and_goes_there(small: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(small.edit_applied):
        small.write(lambda db: corrections.toggle_tag(db, "star", "events", [2], "A. K."))
    dialog = HistoryDialog(small)
    qtbot.addWidget(dialog)
    ready(small, qtbot)
    with closing(small.project.reader()) as db:
        quote = event_rows(db, [2])[0].quote
    assert cells(dialog, 3) == [" ".join(quote.split())]
    qtbot.mouseClick(dialog.show_act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: small.view.selection.brush == (2,))


def test_a_decision_about_no_event_says_so(small: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(small.edit_applied):
        small.write(lambda db: corrections.add_note(db, "documents", 1, "Read twice", "A. K."))
    dialog = HistoryDialog(small)
    qtbot.addWidget(dialog)
    ready(small, qtbot)
    assert cells(dialog, 3) == ["Read twice"]
    qtbot.mouseClick(dialog.show_act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.said.text() == "This decision is about no event that is still there.")


def test_an_empty_history_says_so(small: Session, qtbot: QtBot) -> None:
    dialog = HistoryDialog(small)
    qtbot.addWidget(dialog)
    ready(small, qtbot)
    assert dialog.said.text() == "Nothing was decided yet."
    assert not dialog.undo.isEnabled()


def test_a_repair_can_be_switched_off_and_on(small: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(small.edit_applied):
        small.write(lambda db: entity_repair.not_an_entity(db, 1, "A. K."))
    dialog = RepairsDialog(small)
    qtbot.addWidget(dialog)
    ready(small, qtbot)
    assert (cells(dialog, 0), cells(dialog, 1), cells(dialog, 5)) == (["kyrgyzstan"], ["names nobody"], ["follow it"])
    for state in ("off", "follow it"):
        with qtbot.waitSignal(small.edit_applied):
            qtbot.mouseClick(dialog.switch, Qt.MouseButton.LeftButton)
        ready(small, qtbot)
        assert cells(dialog, 5) == [state]


def test_a_saved_view_brings_back_filters_and_picked_events(
    small: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views_dialog, "ask_view_name", lambda _parent: "Bases")
    scope = Scope((Clause("domain", ("military",)),))
    small.view.change(scope=scope, brush=(1, 3))
    dialog = ViewsDialog(small)
    qtbot.addWidget(dialog)
    ready(small, qtbot)
    with qtbot.waitSignal(small.edit_applied):
        qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    ready(small, qtbot)
    assert (cells(dialog, 0), cells(dialog, 1), cells(dialog, 2)) == (["Bases"], ["domain military"], ["2 events"])
    small.view.change(scope=Scope(), brush=())
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert (small.view.selection.scope, small.view.selection.brush) == (scope, (1, 3))


def test_saving_under_the_same_name_replaces_and_delete_can_be_undone(
    small: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views_dialog, "ask_view_name", lambda _parent: "Mine")
    dialog = ViewsDialog(small)
    qtbot.addWidget(dialog)
    ready(small, qtbot)
    for brush in ((1,), (1, 2, 3)):
        small.view.change(brush=brush)
        with qtbot.waitSignal(small.edit_applied):
            qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
        ready(small, qtbot)
    assert cells(dialog, 2) == ["3 events"]
    with qtbot.waitSignal(small.edit_applied):
        qtbot.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)
    ready(small, qtbot)
    assert cells(dialog, 0) == []
    with qtbot.waitSignal(small.edit_applied):
        small.undo()
    ready(small, qtbot)
    assert cells(dialog, 0) == ["Mine"]


def decide(session: Session, qtbot: QtBot, author: str, verdicts: dict[int, str]) -> None:
    for event_id, verdict in verdicts.items():
        with qtbot.waitSignal(session.edit_applied):
            session.write(lambda db, i=event_id, v=verdict: corrections.review(db, "events", [i], v, author))


def test_the_second_reading_offers_what_others_decided(small: Session, qtbot: QtBot) -> None:
    decide(small, qtbot, "A. K.", {1: "accepted", 2: "rejected"})
    db = small.project.reader()
    queue = read_queue(db, Scope(), small.study, "second", author="B. N.")
    assert sorted(item.event_id for item in queue.items) == [1, 2]
    assert read_queue(db, Scope(), small.study, "second", author="A. K.").items == ()
    db.close()


def test_columns_have_the_room_their_words_need(qtbot: QtBot) -> None:
    dialog = RowsDialog("Rows", ("One", "Other"))
    qtbot.addWidget(dialog)
    before = dialog.table.columnWidth(1)
    dialog.show_rows([("a", "words that are longer")], "none")
    assert dialog.table.columnWidth(1) >= dialog.table.sizeHintForColumn(1) > before


def test_the_keyboard_begins_in_the_rows(qtbot: QtBot) -> None:
    dialog = RowsDialog("Rows", ("One",))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.focusWidget() is dialog.table
