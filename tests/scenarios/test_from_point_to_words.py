"""From a point of the chart to its words and out to a table; from words back to rows, ticks and points."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.scenarios.desk import ALT, Desk

Key = Qt.Key
COMPARED = ("quote", "event_type", "polarity", "actor_key", "recipient_key")


def test_a_point_leads_to_its_words_and_its_events_to_a_table(desk: Desk, tmp_path: Path) -> None:
    point = desk.points()[0]
    desk.click_point(point)
    selection = desk.selection
    assert (selection.point.country, selection.point.power) == (point.country, point.power)
    contributing = desk.events_behind(point)
    assert set(selection.brush) == contributing
    assert set(desk.row_ids()) & contributing == contributing
    quote = desk.query("select quote from events where id = ?", selection.focus.row_id)[0][0]
    assert quote in desk.words_in_sight()
    assert desk.why.shown_point is not None

    rows = desk.export(tmp_path / "point.csv")
    stored = desk.query(f"select id, {', '.join(COMPARED)} from event_list")
    wanted = sorted(tuple(str(cell) for cell in row[1:]) for row in stored if row[0] in contributing)
    written = [tuple(row[name] for name in COMPARED) for row in rows]
    assert sorted(written) == wanted


def test_a_highlight_selects_its_row_and_its_ticks(desk: Desk) -> None:
    page = desk.text.page
    event = next(e for e in page.events if e.trigger_start is not None)
    desk.click_words(event.trigger_start, event.trigger_end)
    assert event.id in desk.selection.brush
    assert event.id in desk.middle.current.view.ids()
    assert desk.middle.card.subject()[0] in ("events", "mentions")
    drawn = desk.lines.plot.strip.ticks
    assert drawn is not None


def test_a_row_takes_text_and_chart_along(desk: Desk) -> None:
    ids = desk.row_ids()
    row_id = ids[len(ids) // 2]
    desk.click_row(row_id)
    assert desk.selection.brush == (row_id,)
    quote, document = desk.query("select quote, document_id from events where id = ?", row_id)[0]
    assert desk.text.page.row.id == document
    assert quote in desk.words_in_sight()
    assert list(desk.lines.plot.strip._brush) == [row_id]


def test_j_and_k_walk_through_the_set_in_both_panes(desk: Desk) -> None:
    desk.click_point(desk.points()[0])
    brush = desk.selection.brush
    assert len(brush) > 2
    for number in (0, 1):
        desk.go_to_pane(number)
        before = desk.selection.focus.row_id
        desk.key(Key.Key_J)
        after = desk.selection.focus.row_id
        assert after != before
        assert after in brush
        assert desk.selection.brush == brush
        quote = desk.query("select quote from events where id = ?", after)[0][0]
        assert quote[:40] in desk.words_in_sight()
        desk.key(Key.Key_K)
        assert desk.selection.focus.row_id == before


def test_back_and_forward_return_to_what_was_picked(desk: Desk) -> None:
    first, second = desk.points()[:2]
    desk.click_point(first)
    one = desk.selection
    desk.click_point(second)
    two = desk.selection
    assert two != one
    desk.key(Key.Key_Left, ALT)
    assert desk.selection == one
    quote = desk.query("select quote from events where id = ?", one.focus.row_id)[0][0]
    assert quote in desk.words_in_sight()
    desk.key(Key.Key_Right, ALT)
    assert desk.selection == two
