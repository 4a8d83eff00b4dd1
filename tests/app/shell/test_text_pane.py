"""The text pane on a real project: what a hand clicks and what an eye sees."""

import re
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from geoexplorer import corrections
from geoexplorer.alignment.studies import shipped_study
from geoexplorer.app import theme
from geoexplorer.app.panes.text_pane import TextPane
from geoexplorer.app.reading import printing
from geoexplorer.app.reading.citation import with_citation
from geoexplorer.app.reading.marking import Marking
from geoexplorer.app.reading.offsets import shown_text
from geoexplorer.app.reading.page import Page
from geoexplorer.app.reading.picks import trimmed
from geoexplorer.app.reading.view import ReadingView
from geoexplorer.app.session import Session
from geoexplorer.model.selection import Clause, Focus, Scope
from geoexplorer.store.documents import DocumentRow
from geoexplorer.store.mentions import MentionRow
from geoexplorer.store.project import open_project


@pytest.fixture
def pane(session: Session, qtbot) -> TextPane:
    made = TextPane(session)
    qtbot.addWidget(made)
    made.resize(456, 760)
    made.show()
    qtbot.waitUntil(lambda: made.page is not None and session.jobs.idle())
    return made


def _open(pane: TextPane, qtbot, title: str) -> None:
    documents = {pane.page.row.title: pane.page.row.id}
    for _ in range(4):
        if title in pane.page.row.title:
            return
        before = pane.page.row.id
        pane.step_document(1)
        qtbot.waitUntil(lambda: pane.page.row.id != before and pane.session.jobs.idle())  # noqa: B023
    raise AssertionError(f"{title} not among {documents}")


def test_before_any_passage_the_heading_tells_how_many_there_are(pane: TextPane) -> None:
    count = len(pane._set.events)
    assert pane._set.passage_words(None) == f"{count} passages"
    assert pane._set.passage_words(pane._set.next_passage(1, None, None)) == f"passage 1 of {count}"


def _mention(pane: TextPane, quote: str):
    return next(m for m in pane.page.mentions if m.quote == quote)


def _point(pane: TextPane, start: int, end: int, below: float = -6.0) -> QPoint:
    for shown in pane.view.visible_blocks():
        for box in shown.boxes(start, end):
            return QPointF(box.center().x(), box.bottom() + below).toPoint()
    raise AssertionError("not in view")


def _click(pane: TextPane, qtbot, start: int, end: int, below: float = -6.0) -> None:
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=_point(pane, start, end, below))


def test_the_first_document_is_shown_with_its_source_and_the_reason_of_its_date(pane: TextPane) -> None:
    assert "Tashkent ends a deal" in pane.heading.title.text()
    assert "30 July 2005" in pane.heading.source.text()
    assert "stated in the text" in pane.heading.source.text()
    assert "1 of 2" in pane.header.count.text()


def test_clicking_a_highlight_selects_its_mention_and_its_entity(pane: TextPane, qtbot) -> None:
    mention = _mention(pane, "Tajikistan")
    _click(pane, qtbot, mention.start, mention.end)
    selection = pane.session.view.selection
    assert selection.focus == Focus(pane.page.row.id, mention.start, mention.end, "mentions", mention.id)
    assert selection.entity_id == mention.entity_id


def test_clicking_the_line_under_an_act_selects_the_event(pane: TextPane, qtbot) -> None:
    event = pane.page.events[0]
    lane = next(lane for lane in pane.page.lanes if lane.event == event)
    _click(pane, qtbot, event.start, event.start + 4, below=5.0 + 3.5 * lane.number)
    selection = pane.session.view.selection
    assert selection.focus.table == "events"
    assert selection.focus.row_id == event.id
    assert selection.brush == (event.id,)


def test_the_bar_says_who_does_what_in_the_clicked_sentence(pane: TextPane, qtbot) -> None:
    event = pane.page.events[0]
    _click(pane, qtbot, event.trigger_start, event.trigger_end)
    assert pane.bar.actor.words == event.actor_name
    assert pane.bar.recipient.words == event.recipient_name
    assert "asserted" in pane.bar.words


def test_a_focus_from_another_pane_opens_the_document_at_the_words(pane: TextPane, qtbot) -> None:
    _open(pane, qtbot, "Kant grows")
    event = pane.page.events[-1]
    kant = pane.page.row.id
    pane.step_document(-1)
    qtbot.waitUntil(lambda: pane.page.row.id != kant and pane.session.jobs.idle())
    pane.session.view.change(focus=Focus(kant, event.start, event.end, "events", event.id), brush=(event.id,))
    qtbot.waitUntil(lambda: pane.page.row.id == kant and pane.session.jobs.idle())
    first, last = pane.view.visible_stretch()
    assert first <= event.start < event.end <= last
    assert pane.view.look.flash == (event.start, event.end)


def test_a_pinned_pane_stays_where_it_is(pane: TextPane) -> None:
    here = pane.page.row.id
    pane.header.pin.setChecked(True)
    other = next(i for i in pane._set.documents if i != here)
    pane.session.view.change(focus=Focus(other, 0, 5))
    assert pane.page.row.id == here


def test_j_walks_through_all_events_of_the_scope_in_reading_order(pane: TextPane, qtbot) -> None:
    seen = []
    for _ in range(len(pane._set.events)):
        pane.step_passage(1)
        qtbot.waitUntil(pane.session.jobs.idle)
        seen.append(pane.session.view.selection.focus.row_id)
    assert seen == list(pane._set.events.event_ids)
    pane.step_passage(1)
    assert pane.session.view.selection.focus.row_id == seen[-1]
    pane.step_passage(-1)
    assert pane.session.view.selection.focus.row_id == seen[-2]


def test_j_stays_within_the_picked_events_when_several_are_picked(pane: TextPane, qtbot) -> None:
    ids = tuple(pane._set.events.event_ids)[:2]
    pane.session.view.change(brush=ids)
    qtbot.waitUntil(lambda: len(pane._set.events) == 2)
    for _ in range(3):
        pane.step_passage(1)
        qtbot.waitUntil(pane.session.jobs.idle)
    assert pane.session.view.selection.focus.row_id == ids[1]
    assert pane.session.view.selection.brush == ids


def test_a_family_switched_off_is_neither_painted_nor_hit(pane: TextPane, qtbot) -> None:
    mention = _mention(pane, "Tajikistan")
    at = QPointF(_point(pane, mention.start, mention.end))
    assert pane.view.hit(at).mentions
    tint = theme.current().label("COUNTRY").tint
    assert _has(pane, tint)
    qtbot.mouseClick(pane.heading.key.switch("country"), Qt.MouseButton.LeftButton)
    assert not pane.view.hit(at).mentions
    assert not _has(pane, tint)


def test_plain_text_shows_no_marks(pane: TextPane) -> None:
    assert _has(pane, theme.current().label("COUNTRY").tint)
    pane.reader.toggle_plain()
    assert not _has(pane, theme.current().label("COUNTRY").tint)
    assert not _has(pane, theme.current().sign(1).ink)


def test_an_entity_from_another_pane_fades_the_others(pane: TextPane) -> None:
    mention = _mention(pane, "Tajikistan")
    pane.session.view.change(entity_id=mention.entity_id)
    assert _has(pane, theme.current().label("COUNTRY").tint)
    pane.session.view.change(entity_id=-1)
    assert not _has(pane, theme.current().label("COUNTRY").tint)


def test_the_hover_card_lists_every_mark_with_its_confidence(pane: TextPane) -> None:
    event = pane.page.events[0]
    mention = next(m for m in pane.page.mentions if event.start <= m.start and m.end <= event.end)
    hit = pane.view.hit(QPointF(_point(pane, mention.start, mention.end)))
    pane.reader.card.show_hit(hit, QPoint(10, 10))
    rows = pane.reader.card.rows()
    assert any(name == mention.entity_name for _, name, _ in rows)
    assert any(kind == f"act, {event.event_type}" for kind, _, _ in rows)
    assert all(confidence[0] in "01" for _, _, confidence in rows)
    pane.reader.card.hide()


def test_the_hover_card_goes_when_the_text_moves_away_under_it(pane: TextPane) -> None:
    mention = _mention(pane, "Tajikistan")
    pane.reader.card.show_hit(pane.view.hit(QPointF(_point(pane, mention.start, mention.end))), QPoint(10, 10))
    assert pane.reader.card.isVisibleTo(pane.window())
    pane.view.verticalScrollBar().valueChanged.emit(1)
    assert not pane.reader.card.isVisibleTo(pane.window())


def test_searching_marks_the_words_in_the_text(pane: TextPane, qtbot) -> None:
    pane.session.view.change(scope=Scope((Clause("text", ("base*",)),)))
    qtbot.waitUntil(pane.session.jobs.idle)
    assert [pane.page.text[s:e] for s, e in pane.view.look.hits] == ["base"]
    assert pane.reader.minimap.ticks_of_hits() >= 1


def test_find_in_text_goes_from_hit_to_hit_and_round(pane: TextPane, qtbot) -> None:
    pane.reader.open_find_bar()
    qtbot.keyClicks(pane.reader.find_bar.box, "uzbekistan")
    assert pane.reader.find_bar.count.text() == "1 of 2"
    qtbot.keyClick(pane.reader.find_bar.box, Qt.Key.Key_Return)
    assert pane.view.look.current_hit == 1
    qtbot.keyClick(pane.reader.find_bar.box, Qt.Key.Key_Return)
    assert pane.view.look.current_hit == 0
    qtbot.keyClick(pane.reader.find_bar.box, Qt.Key.Key_Escape)
    assert pane.view.look.hits == ()


def test_a_copied_quotation_is_the_stored_text_and_its_source(pane: TextPane) -> None:
    start = pane.page.text.index("😀") - 8
    pane.view.set_caret(start, start + 16)
    pane.taking.copy()
    assert QApplication.clipboard().text() == pane.page.text[start : start + 16]
    pane.taking.copy_with_citation()
    words = QApplication.clipboard().text()
    assert words.startswith(f"“{pane.page.text[start : start + 16].strip()}”")
    assert "30 Jul 2005" in words
    assert f"characters {start}–{start + 16}" in words


def test_a_citation_of_a_text_of_some_month_gives_it_no_day(pane: TextPane) -> None:
    row = replace(pane.page.row, published="2006-07-01", published_precision="month")
    assert ", Jul 2006, " in with_citation("words", row, 0, 5)


def test_zooming_keeps_the_place(pane: TextPane) -> None:
    pane.resize(456, 360)
    pane.view.scroll_to(300, 300, middle=False)
    first, _ = pane.view.visible_stretch()
    pane.acts()["zoom_in"]()
    pane.acts()["zoom_in"]()
    after, last = pane.view.visible_stretch()
    assert after <= first <= last
    assert pane.view.zoom > 1


def test_another_width_keeps_the_place(pane: TextPane) -> None:
    pane.resize(456, 420)
    for start in (0, 200):
        pane.view.scroll_to(start, start, middle=False)
        first, _ = pane.view.visible_stretch()
        for width in (420, 560, 456):
            pane.resize(width, 420)
            assert pane.view.visible_stretch()[0] <= first <= pane.view.visible_stretch()[1]
        assert pane.view.visible_stretch()[0] == first


def test_the_next_highlight_is_picked_with_the_keyboard(pane: TextPane) -> None:
    pane.view.set_caret(0)
    starts = sorted({m.start for m in pane.page.mentions} | {e.start for e in pane.page.events})
    pane.acts()["next_highlight"]()
    assert pane.session.view.selection.focus.start == next(s for s in starts if s > 0)


def test_cycling_goes_through_what_overlaps(pane: TextPane) -> None:
    event = pane.page.events[0]
    mention = next(m for m in pane.page.mentions if event.start <= m.start and m.end <= event.end)
    pane.view.set_caret(mention.start)
    seen = []
    for _ in range(2):
        pane.cycle()
        seen.append((pane.session.view.selection.focus.table, pane.session.view.selection.focus.row_id))
    assert len(set(seen)) == 2


def test_the_reading_position_of_a_document_is_remembered(pane: TextPane, qtbot) -> None:
    pane.resize(456, 330)
    here = pane.page.row.id
    pane.view.scroll_to(250, 250, middle=False)
    first, _ = pane.view.visible_stretch()
    assert first > 0
    pane.step_document(1)
    qtbot.waitUntil(lambda: pane.page.row.id != here and pane.session.jobs.idle())
    pane.step_document(-1)
    qtbot.waitUntil(lambda: pane.page.row.id == here and pane.session.jobs.idle())
    assert pane.view.visible_stretch()[0] == first


def test_words_marked_by_hand_become_a_mention_that_undo_takes_away(pane: TextPane, qtbot) -> None:
    start = pane.page.text.index(" six months")
    pane.view.set_caret(start, start + len(" six months"))
    assert "mark" in pane.acts()
    first, last = trimmed(pane.page.text, *pane.view.selected_stretch())
    Marking(pane.session, pane).mark(pane.page.row.id, first, last, "DATE")
    qtbot.waitUntil(lambda: any(m.quote == "six months" for m in pane.page.mentions))
    marked = _mention(pane, "six months")
    assert (marked.review, marked.confidence, marked.label) == ("added", 1.0, "DATE")
    pane.session.undo()
    qtbot.waitUntil(lambda: not any(m.quote == "six months" for m in pane.page.mentions))


def test_a_name_marked_by_hand_is_linked_to_who_goes_by_it(pane: TextPane, qtbot) -> None:
    start = pane.page.text.index("Courier")
    Marking(pane.session, pane).mark(pane.page.row.id, start, start + 7, "ORG")
    qtbot.waitUntil(lambda: any(m.quote == "Courier" for m in pane.page.mentions))
    assert _mention(pane, "Courier").entity_key is None
    tajikistan = _mention(pane, "Tajikistan")
    Marking(pane.session, pane).mark(pane.page.row.id, tajikistan.start, tajikistan.end, "PLACE")
    qtbot.waitUntil(lambda: any(m.label == "PLACE" and m.quote == "Tajikistan" for m in pane.page.mentions))
    assert next(m for m in pane.page.mentions if m.label == "PLACE" and m.quote == "Tajikistan").entity_key == "TJK"


@pytest.mark.parametrize(
    "text", ["Президент Акаев открыл базу в Канте. " * 12, "قالت الوزارة إن القاعدة ستبقى هنا. " * 12]
)
def test_marks_stand_under_their_words_in_other_scripts(qtbot, text: str) -> None:
    view = ReadingView()
    qtbot.addWidget(view)
    view.resize(456, 500)
    word = text.split()[2]
    places = [(m.start(), m.end()) for m in re.finditer(word, text)]
    view.show_page(_page(text, places))
    view.show()
    for shown in view.visible_blocks():
        for start, end in places[:3]:
            box = next(shown.boxes(start, end))
            middle = QPointF(box.center().x(), box.center().y())
            assert start <= view.hit(middle).offset <= end


def test_the_menu_of_a_mark_offers_what_can_be_done_with_it(pane: TextPane, qtbot, monkeypatch) -> None:
    shown: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _at: shown.append(menu))
    mention = _mention(pane, "Tajikistan")
    at = _point(pane, mention.start, mention.end)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, at)
    QApplication.sendEvent(pane.view.viewport(), event)
    words = [action.text().split("\t")[0] for action in shown[0].actions()]
    assert {"Copy with citation", "Accept", "Merge or re-link…", "Filter to the selection"} <= set(words)
    assert pane.session.view.selection.focus.row_id == mention.id
    with qtbot.waitSignal(pane.act_asked) as asked:
        next(a for a in shown[0].actions() if a.text().startswith("Accept")).trigger()
    assert asked.args == ["accept"]


def test_an_empty_file_offers_texts_and_the_sample(tmp_path: Path, qtbot) -> None:
    session = Session(open_project(tmp_path / "empty.geox", create=True), shipped_study("central-asia"))
    with closing(session):
        fresh = TextPane(session)
        qtbot.addWidget(fresh)
        qtbot.waitUntil(session.jobs.idle)
        buttons = [button.text() for button in fresh.findChildren(QPushButton)]
        assert "Open the sample" in buttons
        with qtbot.waitSignal(fresh.act_asked) as asked:
            next(b for b in fresh.findChildren(QPushButton) if b.text() == "Add texts…").click()
        assert asked.args == ["add_texts"]


def test_an_empty_filter_says_so(session: Session, qtbot) -> None:
    session.view.change(scope=Scope((Clause("text", ("zebra",)),)))
    fresh = TextPane(session)
    qtbot.addWidget(fresh)
    qtbot.waitUntil(session.jobs.idle)
    assert "No text matches" in _words(fresh)


def test_a_letter_in_the_tint_names_the_label_without_its_colour(pane: TextPane) -> None:
    mention = _mention(pane, "Tajikistan")
    tint = theme.current().label("COUNTRY").tint.rgb()

    def left_of_the_word() -> int:
        at = _point(pane, mention.start, mention.start + 1)
        return pane.view.viewport().grab().toImage().pixel(at.x() - 9, at.y() - 8)

    assert left_of_the_word() != tint
    theme.current().letters = True
    theme.themes.theme_changed.emit()
    assert left_of_the_word() == tint
    theme.current().letters = False
    theme.themes.theme_changed.emit()


def test_the_text_looks_right_in_the_dark(pane: TextPane) -> None:
    theme.themes.use("dark")
    assert _has(pane, theme.Theme(dark=True).label("COUNTRY").tint)
    assert _has(pane, theme.Theme(dark=True).color("paper"))
    theme.themes.use("light")


def _page(text: str, places: list[tuple[int, int]]) -> Page:
    row = DocumentRow(1, "t", None, None, None, "p", None, None, None, "day", "stated", "", "", "", len(text), 0)
    mentions = tuple(
        MentionRow(i, 1, None, s, e, text[s:e], "PERSON", 1, "x", "X", False, None, "person", "", 1.0, "added")
        for i, (s, e) in enumerate(places)
    )
    starts = tuple(s for s, _ in places)
    return Page(row, text, shown_text(text), (), mentions, (), (), (0,) * len(places), 0, starts, 40)


def _words(pane: TextPane) -> str:
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in pane.findChildren(QLabel) if label.isVisibleTo(pane))


def _has(pane: TextPane, color: QColor) -> bool:
    image = pane.view.viewport().grab().toImage()
    wanted = color.rgb()
    return any(image.pixel(x, y) == wanted for y in range(0, image.height()) for x in range(0, image.width(), 2))


def test_a_page_saved_as_pdf_is_told_and_so_is_a_folder_that_cannot_be_written(
    pane: TextPane, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "page.pdf"
    monkeypatch.setattr(printing, "ask_pdf_name", lambda _page, _parent: place)
    with qtbot.waitSignal(pane.session.file_saved) as saved:
        pane.taking.print_page()
    assert saved.args == [place]
    assert place.read_bytes().startswith(b"%PDF")
    place = tmp_path / "nowhere" / "page.pdf"
    with qtbot.waitSignal(pane.session.jobs.failed) as failed:
        pane.taking.print_page()
    assert "page.pdf cannot be written" in str(failed.args[0])


def test_the_boxes_of_an_act_keep_their_height_in_a_narrow_pane(pane: TextPane, qtbot) -> None:
    event = pane.page.events[0]
    pane.bar.show_events([event])
    pane.resize(400, 700)
    line = pane.bar._words.height()
    pane.bar._words.setText("asserted · deed · military " * 8)
    qtbot.waitUntil(lambda: pane.bar._words.height() > 2 * line)
    assert pane.bar.actor.geometry().bottom() < pane.bar._slots.height()


def test_the_heading_gives_the_count_of_texts_up_before_the_passages_are_cut(pane: TextPane, qtbot) -> None:
    for width, shown in ((600, True), (200, False), (600, True)):
        pane.resize(width, 500)
        qtbot.waitUntil(lambda: pane.header.count.isVisibleTo(pane) is shown)  # noqa: B023
    pane.resize(200, 500)
    qtbot.waitUntil(lambda: pane.header.title.toolTip() == pane.header.count.text())


def test_the_caret_stays_where_it_is_when_something_is_corrected(pane: TextPane, session: Session, qtbot) -> None:
    event = pane.page.events[0]
    pane.view.set_caret(event.start, event.end)
    before, page = pane.view.selected_stretch(), pane.page
    with qtbot.waitSignal(session.edit_applied):
        session.write(lambda db: corrections.review(db, "events", [event.id], "accepted", "A. K."))
    qtbot.waitUntil(lambda: pane.page is not page and session.jobs.idle())
    assert pane.view.selected_stretch() == before
