"""A search becomes words in context, ticks and chips; taken away, everything is as it was."""

from PySide6.QtCore import Qt

from geoexplorer.model.selection import Clause
from tests.scenarios.desk import CTRL, Desk

Key = Qt.Key


def test_a_search_shows_words_in_context_and_the_ticks_of_its_events(desk: Desk) -> None:
    before = set(desk.lines.plot.strip.ticks.event_ids())
    desk.search("Manas")
    assert desk.middle.current_name == "passages"
    found = desk.row_ids()
    assert found
    texts = dict(desk.query("select id, text from sentence_texts"))
    assert all("manas" in texts[i].casefold() for i in found)
    after = set(desk.lines.plot.strip.ticks.event_ids())
    assert after
    assert after < before
    desk.click_row(found[-1])
    assert "Manas" in desk.words_in_sight()
    assert desk.text.view.look.hits


def test_chips_narrow_turn_round_and_go_and_escape_clears_the_last(desk: Desk) -> None:
    everything = desk.row_ids()
    desk.search("country:kyrgyzstan domain:military")
    assert len(desk.selection.scope.clauses) == 2
    desk.middle.show_list("events")
    desk.rest()
    military = desk.row_ids()
    assert 0 < len(military) < len(everything)
    domains = dict(desk.query("select id, domain from events"))
    assert {domains[i] for i in military} == {"military"}
    desk.window.workspace.chips._turn(Clause("domain", ("military",)))
    desk.rest()
    others = desk.row_ids()
    assert not set(others) & set(military)
    desk.go_to_pane(0)
    desk.key(Key.Key_Escape)
    assert len(desk.selection.scope.clauses) == 1
    assert set(desk.row_ids()) == set(others) | set(military)
    desk.key(Key.Key_Escape)
    assert desk.row_ids() == everything
    assert desk.window.workspace.search.box.text() == ""


def test_a_filter_that_leaves_nothing_says_which_clause_to_take_away(desk: Desk) -> None:
    desk.search("country:kyrgyzstan power:russia date:1989")
    desk.middle.show_list("events")
    desk.rest()
    assert desk.middle.stack.currentWidget() is desk.middle.nothing
    words = desk.middle.nothing.accessibleName() + " ".join(
        label.text() for label in desk.middle.nothing.findChildren(type(desk.window.workspace.search.understood))
    )
    assert "3 filters" in words
    assert "1989" in words


def test_a_filter_of_the_table_is_its_own(desk: Desk) -> None:
    everything = desk.row_ids()
    desk.go_to_pane(1)
    desk.key(Key.Key_L, CTRL)
    desk.write("base")
    desk.rest()
    assert 0 < len(desk.row_ids()) < len(everything)
    assert not desk.selection.scope.clauses
    desk.middle.filter.clear()
    desk.rest()
    assert desk.row_ids() == everything
