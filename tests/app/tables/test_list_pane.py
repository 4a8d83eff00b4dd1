"""What a user sees and does in the middle pane."""

import sys
from pathlib import Path
from types import FrameType

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from geoexplorer import corrections
from geoexplorer.app import language
from geoexplorer.app.panes.list_pane import ListPane
from geoexplorer.app.session import Session
from geoexplorer.app.tables import note_output
from geoexplorer.app.tables.paged_model import CellRole, PagedTableModel
from geoexplorer.app.tables.table_view import TableView
from geoexplorer.model.selection import ChartPoint, Clause, Scope
from geoexplorer.store.project import open_project


def settle(pane: ListPane, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: pane.session.jobs.idle() and pane.current.model.complete)


def words(model: PagedTableModel, row: int, column: str) -> str:
    number = [c.name for c in model.columns].index(column)
    return str(model.index(row, number).data())


def column(model: PagedTableModel, name: str) -> list[str]:
    return [words(model, row, name) for row in range(model.rowCount())]


def place(view: TableView, row: int) -> QPoint:
    number = [c.name for c in view.source.columns].index("act")
    return view.visualRect(view.source.index(row, number)).center()


def click(view: TableView, row: int, qtbot: QtBot, *keys: Qt.KeyboardModifier) -> None:
    held = keys[0] if keys else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place(view, row))


def test_events_are_listed_newest_first_and_undated_ones_last(pane: ListPane) -> None:
    assert column(pane.lists.events, "date") == ["10 Jan 06", "1 Aug 05", "5 Jul 05", "undated"]


def test_a_click_on_a_row_picks_its_event_and_opens_its_words(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    click(pane.current.view, 1, qtbot)
    selection = session.view.selection
    assert selection.brush == (2,)
    assert selection.focus is not None
    assert (selection.focus.table, selection.focus.row_id, selection.focus.document_id) == ("events", 2, 2)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Home])
def test_the_first_key_in_a_list_picks_its_first_row(
    pane: ListPane, session: Session, qtbot: QtBot, key: Qt.Key
) -> None:
    pane.current.view.setFocus()
    qtbot.keyClick(pane.current.view, key)
    assert session.view.selection.brush == (3,)  # the newest
    qtbot.keyClick(pane.current.view, Qt.Key.Key_Down)
    assert session.view.selection.brush == (2,)


def test_two_rows_picked_with_ctrl_are_both_in_the_brush(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    click(pane.current.view, 0, qtbot)
    click(pane.current.view, 2, qtbot, Qt.KeyboardModifier.ControlModifier)
    assert set(session.view.selection.brush) == {3, 1}


def test_all_rows_of_a_long_list_are_painted_as_picked_without_asking_for_each(pane: ListPane) -> None:
    view, model, rows = pane.current.view, pane.lists.events, 20_000
    model.found = np.arange(1, rows + 1)
    model.arrange()
    view.selectAll()
    asked = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal asked
        asked += event == "call" and frame.f_code is PagedTableModel.rowCount.__code__

    sys.setprofile(count)
    try:
        view.grab()
    finally:
        sys.setprofile(None)
    assert 0 < asked < rows


def test_a_pick_elsewhere_selects_the_row_here_without_an_echo(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    heard: list[object] = []
    pane.current.view.picked.connect(heard.append)
    session.view.change(brush=(1,))
    qtbot.waitUntil(lambda: pane.current.view.ids() == (1,))
    assert heard == []


def test_the_events_of_a_ringed_point_come_first_under_a_heading(pane: ListPane, session: Session) -> None:
    session.view.change(brush=(1, 4), point=ChartPoint("KGZ", "RUS", "2005-09-30", "2005-Q3"))
    model = pane.lists.events
    assert [model.id_at(row) for row in range(model.rowCount())] == [None, 1, 4, None, 3, 2]
    assert words(model, 0, "polarity") == "2005 Q3 → Russia: 2 events behind the ringed point"
    assert words(model, 3, "polarity") == "Other events: 2"


def test_headings_of_groups_name_states_and_powers_in_the_language_of_the_window(
    pane: ListPane, session: Session, qapp: QApplication, qtbot: QtBot
) -> None:
    language.speak(qapp, "ru")
    try:
        session.view.change(brush=(1, 4), point=ChartPoint("KGZ", "RUS", "2005-09-30", "2005-Q3"))
        assert "Россия" in words(pane.lists.events, 0, "polarity")
        session.view.change(brush=(), point=None)
        pane.lists.events.group_by("recipient")
        qtbot.waitUntil(lambda: pane.lists.events.rowCount() == 7)
        assert words(pane.lists.events, 0, "polarity").startswith("Китай")
    finally:
        language.speak(qapp, "en")


def test_reading_a_row_behind_the_point_keeps_the_point(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    point = ChartPoint("KGZ", "RUS", "2005-09-30", "2005-Q3")
    session.view.change(brush=(1, 4), point=point)
    click(pane.current.view, 2, qtbot)
    selection = session.view.selection
    assert (selection.point, selection.brush) == (point, (1, 4))
    assert selection.focus is not None
    assert selection.focus.row_id == 4
    assert pane.current.view.ids() == (4,)


def test_a_row_outside_the_point_lets_go_of_it(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    session.view.change(brush=(1, 4), point=ChartPoint("KGZ", "RUS", "2005-09-30", "2005-Q3"))
    click(pane.current.view, 4, qtbot)
    assert (session.view.selection.point, session.view.selection.brush) == (None, (3,))


def test_a_heading_cannot_be_picked(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    session.view.change(brush=(1, 4), point=ChartPoint("KGZ", "RUS", "2005-09-30", "2005-Q3"))
    before = session.view.selection
    click(pane.current.view, 0, qtbot)
    assert session.view.selection == before


def test_a_click_on_a_column_head_sorts_and_another_turns_it_round(pane: ListPane, qtbot: QtBot) -> None:
    header = pane.current.view.horizontalHeader()
    number = [c.name for c in pane.lists.events.columns].index("confidence")
    where = QPoint(header.sectionViewportPosition(number) + 8, 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    settle(pane, qtbot)
    assert int(pane.lists.events.found[0]) == 3
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    settle(pane, qtbot)
    assert int(pane.lists.events.found[-1]) == 3


def test_a_facet_narrows_the_scope_and_a_second_click_takes_it_back(
    pane: ListPane, session: Session, qtbot: QtBot
) -> None:
    line = next(line for line in pane.facets.columns["domain"].lines if line.code == "military")
    assert line.count == 2
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert session.view.selection.scope.clauses == (Clause("domain", ("military",)),)
    settle(pane, qtbot)
    assert sorted(pane.lists.events.found.tolist()) == [1, 3]
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert session.view.selection.scope.clauses == ()


def test_a_second_code_of_a_facet_widens_the_choice(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    session.view.change(scope=Scope((Clause("domain", ("military",)),)))
    settle(pane, qtbot)
    pane.facets.clause_toggled.emit(Clause("domain", ("economic",)))
    assert session.view.selection.scope.clauses == (Clause("domain", ("military", "economic")),)


def test_ctrl_click_on_a_facet_leaves_its_events_out(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    line = next(line for line in pane.facets.columns["polarity"].lines if line.code == "-1")
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier)
    assert session.view.selection.scope.clauses == (Clause("polarity", ("-1",), exclude=True),)
    settle(pane, qtbot)
    assert 2 not in pane.lists.events.found.tolist()


def test_the_filter_box_narrows_only_its_table(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    pane.show_filter_box()
    qtbot.keyClicks(pane.filter, "to:RUS")
    qtbot.keyClick(pane.filter, Qt.Key.Key_Return)
    settle(pane, qtbot)
    assert sorted(pane.lists.events.found.tolist()) == [1, 3]
    assert session.view.selection.scope == Scope()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_return_and_down_go_from_the_filter_box_into_the_table(pane: ListPane, qtbot: QtBot, key: Qt.Key) -> None:
    pane.show_filter_box()
    qtbot.keyClick(pane.filter, key)
    assert pane.current.view.hasFocus()


def test_letters_in_a_table_are_left_to_the_actions_of_the_window(pane: ListPane, qtbot: QtBot) -> None:
    click(pane.current.view, 0, qtbot)
    qtbot.keyClick(pane.current.view, Qt.Key.Key_U)
    assert pane.current.view.ids() == (3,)


def test_j_goes_to_the_next_event_of_the_list(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    click(pane.current.view, 0, qtbot)
    pane.acts()["next_passage"]()
    assert session.view.selection.brush == (2,)


def test_j_stays_within_several_picked_events(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    session.view.change(brush=(3, 1))
    pane.acts()["next_passage"]()
    qtbot.waitUntil(lambda: session.view.selection.focus is not None)
    pane.acts()["next_passage"]()
    focused = session.view.selection.focus
    qtbot.waitUntil(lambda: session.view.selection.focus != focused)
    assert session.view.selection.brush == (3, 1)
    assert session.view.selection.focus is not None
    assert session.view.selection.focus.row_id == 1


def test_a_filter_without_rows_names_the_narrowest_and_takes_it_away(
    pane: ListPane, session: Session, qtbot: QtBot
) -> None:
    session.view.change(scope=Scope((Clause("domain", ("military",)), Clause("domain", ("political",)))))
    qtbot.waitUntil(lambda: "narrowest" in pane.nothing.text.text())
    assert pane.nothing.title.text() == "No events match these 2 filters"
    assert pane.nothing.text.text() == "The narrowest is “domain political” (no event)."
    qtbot.mouseClick(pane.nothing.remove, Qt.MouseButton.LeftButton)
    settle(pane, qtbot)
    assert sorted(pane.lists.events.found.tolist()) == [1, 3]


def test_accepting_a_row_is_stored_shown_and_undone(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    click(pane.current.view, 0, qtbot)
    qtbot.waitUntil(lambda: pane.card.words is not None)
    with qtbot.waitSignal(session.edit_applied):
        qtbot.mouseClick(pane.card.bar.buttons["accept"], Qt.MouseButton.LeftButton)
    settle(pane, qtbot)
    assert pane.current.view.ids() == (2,), "the next row is up"
    db = open_project(session.project.path).reader()
    assert db.execute("select review, confidence from events where id = 3").fetchone()[:] == ("accepted", 1.0)
    with qtbot.waitSignal(session.edit_applied):
        session.undo()
    assert db.execute("select review, confidence from events where id = 3").fetchone()[:] == ("unseen", 0.4)
    db.close()


def test_a_rejected_event_leaves_the_list_and_is_found_by_its_facet(
    pane: ListPane, session: Session, qtbot: QtBot
) -> None:
    click(pane.current.view, 0, qtbot)
    with qtbot.waitSignal(session.edit_applied):
        pane.acts()["reject"]()
    settle(pane, qtbot)
    assert 3 not in pane.lists.events.found.tolist()
    line = next(line for line in pane.facets.columns["review"].lines if line.code == "rejected")
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    settle(pane, qtbot)
    assert pane.lists.events.found.tolist() == [3]


def test_the_card_says_in_words_how_an_event_was_found(pane: ListPane, qtbot: QtBot) -> None:
    pane.card.show_subject("events", 1)

    def told() -> str:
        words = pane.card.words
        return next((f.words for f in words.fields if f.name == "Found by"), "") if words else ""

    qtbot.waitUntil(lambda: "Confidence" in told())
    assert "The text tells it in its own voice." in told()


def test_the_card_shows_the_words_the_weight_and_who_decided(pane: ListPane, qtbot: QtBot) -> None:
    click(pane.current.view, 2, qtbot)
    qtbot.waitUntil(lambda: pane.card.words is not None)
    card = pane.card.words
    assert card is not None
    fields = {field.name: field.words for field in card.fields}
    assert card.quote == "Kyrgyzstan helps Russia"
    assert fields["Weight"] == "0.8 × 1 × 1 = 0.800"
    assert "Kyrgyzstan → Russia + (acts)" in fields["Bears on"]
    assert fields["History"].startswith("extracted ")


def test_selecting_an_entity_emphasises_it_everywhere(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    pane.show_list("entities")
    settle(pane, qtbot)
    names = column(pane.lists.entities, "name")
    pane.current.view.selectRow(names.index("Russia"))
    assert session.view.selection.entity_id == pane.lists.entities.id_at(names.index("Russia"))


def test_a_search_brings_up_the_passages_with_the_hit_in_the_middle(
    pane: ListPane, session: Session, qtbot: QtBot
) -> None:
    session.view.change(scope=Scope((Clause("text", ("helps",)),), "helps"))
    qtbot.waitUntil(lambda: pane.current_name == "passages" and pane.current.model.rowCount() == 4)
    settle(pane, qtbot)
    assert column(pane.lists.passages, "kwic") == ["helps"] * 4


@pytest.mark.parametrize(("hit", "left", "right"), [("helps", " ", " "), ("Russia", " ", ".")])
def test_words_in_context_stand_as_in_the_text_without_a_space_before_a_full_stop(
    pane: ListPane, session: Session, qtbot: QtBot, hit: str, left: str, right: str
) -> None:
    session.view.change(scope=Scope((Clause("text", (hit,)),), hit))
    qtbot.waitUntil(lambda: pane.current_name == "passages" and pane.current.model.rowCount() > 0)
    settle(pane, qtbot)
    number = [c.name for c in pane.lists.passages.columns].index("kwic")
    cells = [pane.lists.passages.index(row, number).data(CellRole) for row in range(pane.lists.passages.rowCount())]
    assert {(cell.before[-1], cell.after[:1]) for cell in cells if cell.text == hit} == {(left, right)}


def test_a_pinned_pane_keeps_its_list(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    pane.header.pin.setChecked(True)
    session.view.change(scope=Scope((Clause("domain", ("military",)),)))
    qtbot.waitUntil(session.jobs.idle)
    assert pane.lists.events.rowCount() == 4


def test_hiding_a_column_is_remembered(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    menu = pane.current.view.column_menu(pane)
    number = [c.name for c in pane.lists.events.columns].index("domain")
    menu.actions()[number].setChecked(False)
    again = ListPane(session)
    qtbot.addWidget(again)
    assert again.current.view.isColumnHidden(number)
    qtbot.waitUntil(session.jobs.idle)


def test_select_all_picks_every_row_and_keeps_them_selected(pane: ListPane, session: Session) -> None:
    pane.current.view.setFocus()
    pane.current.view.selectAll()
    assert set(session.view.selection.brush) == {1, 2, 3, 4}
    assert set(pane.current.view.ids()) == {1, 2, 3, 4}


def test_several_picked_events_are_tinted_without_a_ringed_point(pane: ListPane, session: Session) -> None:
    session.view.change(brush=(1, 2))
    model = pane.lists.events
    assert [model.feeds(row_id) for row_id in (1, 2, 3)] == [True, True, False]
    assert model.rowCount() == 4, "no headings"


def test_what_the_pane_exports_is_what_it_lists(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    session.view.change(scope=Scope((Clause("domain", ("military",)),)))
    settle(pane, qtbot)
    heard: list[object] = []
    pane.export_requested.connect(heard.append)
    pane.request_export()
    request = heard[0]
    assert (request.kind, request.ids) == ("events", (3, 1))  # type: ignore[attr-defined]


def test_filter_to_an_event_narrows_to_its_two_sides(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    click(pane.current.view, 1, qtbot)
    pane.acts()["filter_to"]()
    qtbot.waitUntil(lambda: len(session.view.selection.scope.clauses) == 2)
    assert session.view.selection.scope.clauses == (Clause("actor", ("KGZ",)), Clause("recipient", ("USA",)))


def test_texts_added_by_an_import_appear(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    from geoexplorer.store.writing import write_extraction
    from tests.building import LEXICON, told

    db = session.project.writer()
    added = write_extraction(db, told("KAZ", "CHN", path="/new.txt", published="2007-01-01"), LEXICON)
    db.close()
    session.documents_added.emit((added,))
    qtbot.waitUntil(lambda: pane.lists.events.rowCount() == 5)


def test_two_thousand_events_are_listed_whole_and_read_by_the_page(session: Session, qtbot: QtBot) -> None:
    many(session, 2000)
    pane = ListPane(session)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: pane.lists.events.complete)
    model = pane.lists.events
    assert model.rowCount() == 2000
    assert model.row_at(1500) is None
    pane.current.view.scrollTo(model.index(1500, 0))
    pane.current.view.viewport().repaint()
    qtbot.waitUntil(lambda: model.row_at(1500) is not None)
    qtbot.waitUntil(session.jobs.idle)


def test_a_row_far_down_a_list_that_came_this_moment_is_brought_into_sight(session: Session, qtbot: QtBot) -> None:
    many(session, 2000)
    pane = ListPane(session)
    qtbot.addWidget(pane)
    pane.show()
    view, seen = pane.current.view, []

    def scroll() -> None:
        view.scrollTo(view.source.index(1500, 0))
        seen.append(view.source.id_at(1500) in view.visible_ids())

    pane.lists.events.listed.connect(scroll)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [True]
    qtbot.waitUntil(session.jobs.idle)


def test_events_can_be_grouped_and_each_group_says_how_many(pane: ListPane, qtbot: QtBot) -> None:
    menu = pane.current.view.column_menu(pane)
    groups = menu.actions()[-1].menu()
    next(action for action in groups.actions() if action.text() == "Year").trigger()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: pane.lists.events.rowCount() == 7)
    shown = [pane.lists.events.id_at(row) for row in range(7)]
    assert shown == [None, 2, 1, None, 3, None, 4]
    heads = [words(pane.lists.events, row, "polarity") for row in (0, 3, 5)]
    assert heads == ["2005: 2", "2006: 1", "undated: 1"]


def test_a_ringed_point_goes_before_the_groups(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    pane.lists.events.group_by("domain")
    qtbot.waitUntil(lambda: pane.lists.events.rowCount() == 7)
    session.view.change(brush=(4,), point=ChartPoint("TJK", "CHN"))
    assert words(pane.lists.events, 0, "polarity").startswith("all evidence → China")


def test_a_decision_far_down_does_not_move_the_list(session: Session, qtbot: QtBot) -> None:
    many(session, 2000)
    pane = ListPane(session)
    qtbot.addWidget(pane)
    pane.resize(520, 780)
    pane.show()
    qtbot.waitUntil(lambda: pane.lists.events.complete)
    view = pane.current.view
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 1000)  # nobody can drag the bar before
    view.verticalScrollBar().setValue(1000)
    click(view, 1005, qtbot)
    chosen = view.ids()
    with qtbot.waitSignal(session.edit_applied):
        pane.acts()["accept"]()
    qtbot.waitUntil(session.jobs.idle)
    assert view.verticalScrollBar().value() == 1000
    assert view.ids() != chosen, "the next row is up"
    row = pane.lists.events.rows_of(chosen)[0]
    qtbot.waitUntil(lambda: pane.lists.events.row_at(int(row)).event.review == "accepted")
    qtbot.waitUntil(session.jobs.idle)


def test_rows_are_asked_for_once_however_often_they_are_painted_meanwhile(pane: ListPane, qtbot: QtBot) -> None:
    """A query that each paint of a busy window began anew would never end on a slow disk."""
    session, view, asked = pane.session, pane.current.view, []
    session.jobs.hold()
    session.jobs.slot_busy.connect(lambda slot, busy: asked.append(slot) if busy else None)
    pane.lists.events.reload_rows()
    for _ in range(3):
        view.viewport().repaint()
        qtbot.wait(1)
    assert asked == ["events page 0"]
    session.jobs.go_on()
    qtbot.waitUntil(session.jobs.idle)
    assert all(pane.lists.events.row_at(row) is not None for row in range(pane.lists.events.rowCount()))
    pane.lists.events.reload_rows()
    qtbot.waitUntil(lambda: pane.lists.events.row_at(0) is not None)


def many(session: Session, count: int) -> None:
    """Copy the first event until there are so many."""
    db = session.project.writer()
    db.execute("begin")
    columns = [row[1] for row in db.execute("pragma table_info(events)") if row[1] not in ("id", "cluster_id")]
    for number in range(5, count + 1):
        db.execute("insert into clusters (id) values (?)", (number,))
        db.execute(
            f"insert into events (id, cluster_id, {', '.join(columns)})"
            f" select {number}, {number}, {', '.join(columns)} from events where id = 1"
        )
    db.execute("commit")
    db.close()


def test_m_over_two_events_lets_them_count_as_one_act(pane: ListPane, session: Session, qtbot: QtBot) -> None:
    click(pane.current.view, 0, qtbot)
    click(pane.current.view, 2, qtbot, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(session.edit_applied):
        pane.acts()["merge"]()
    settle(pane, qtbot)
    assert words(pane.lists.events, 0, "act").endswith("×2")


def test_enter_goes_to_the_text(pane: ListPane, qtbot: QtBot) -> None:
    click(pane.current.view, 1, qtbot)
    with qtbot.waitSignal(pane.act_asked) as heard:
        qtbot.keyClick(pane.current.view, Qt.Key.Key_Return)
    assert heard.args == ["pane_1"]


def test_a_narrow_list_leaves_spare_columns_out_for_the_act_and_brings_them_back(pane: ListPane, qtbot: QtBot) -> None:
    table = pane.current.view
    names = [column.name for column in table.source.columns]
    act, domain = names.index("act"), names.index("domain")
    pane.resize(900, 700)
    qtbot.waitUntil(lambda: not table.isColumnHidden(domain))
    pane.resize(430, 700)
    qtbot.waitUntil(lambda: table.isColumnHidden(domain))
    assert table.columnWidth(act) > 60
    pane.resize(900, 700)
    qtbot.waitUntil(lambda: not table.isColumnHidden(domain))


def test_the_notes_are_saved_as_a_table(
    pane: ListPane, session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(session.edit_applied):
        session.write(lambda db: corrections.add_note(db, "events", 1, "Read twice", "A. K."))
    pane.show_list("notes")
    settle(pane, qtbot)
    monkeypatch.setattr(note_output, "ask_save_name", lambda *_: str(tmp_path / "notes.csv"))
    request = pane.export_request()
    assert request is not None
    assert request.save is not None
    with qtbot.waitSignal(session.file_saved):
        request.save()
    head, row = (tmp_path / "notes.csv").read_text("utf-8").splitlines()
    assert head == "at,author,note,on,row_id,words"
    assert ",A. K.,Read twice,events,1," in row


@pytest.mark.parametrize("name", ["entities", "documents"])
def test_tab_goes_from_the_filter_box_to_its_table(pane: ListPane, qtbot: QtBot, name: str) -> None:
    pane.show_list(name)
    settle(pane, qtbot)
    pane.show_filter_box()
    assert pane.focusWidget() is pane.filter
    qtbot.keyClick(pane.filter, Qt.Key.Key_Tab)
    assert pane.focusWidget() is pane.current.view
