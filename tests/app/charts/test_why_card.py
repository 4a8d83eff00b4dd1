"""Why this value?: parts that add up, words that open, what-if that is never saved."""

import itertools

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from geoexplorer import points
from geoexplorer.app import theme
from geoexplorer.app.drawing.act_words import tellings
from geoexplorer.app.drawing.waterfall import value_without, waterfall
from geoexplorer.app.drawing.waterfall_table import BAR, PART
from geoexplorer.app.drawing.why_card import WhyCard
from geoexplorer.app.panes.chart_pane import ChartPane
from geoexplorer.app.session import Session
from geoexplorer.model.alignment import Part, Point
from geoexplorer.model.selection import ChartPoint, Scope


def part(cluster: int, value: float, *, document: int = 0, cap: float = 1.0) -> Part:
    x = value * 4
    sign = 1 if value >= 0 else -1
    return Part(cluster, cluster, document or cluster, value, x, sign, 0.5, 1.0, 1.0, 1.0, 1.0, cap)


@pytest.fixture
def card(pane: ChartPane, session: Session, qtbot: QtBot) -> WhyCard:
    """The card with the point of Kyrgyzstan towards the United States in the third quarter of 2005."""
    found = pane.findChild(WhyCard)
    assert isinstance(found, WhyCard)
    session.view.change(point=ChartPoint("KGZ", "US_NATO", "2005-09-30", "2005-Q3"))
    qtbot.waitUntil(lambda: found.model.rowCount() > 1)
    return found


def test_bars_follow_one_another_and_end_at_the_value() -> None:
    parts = [part(i, value) for i, value in enumerate((0.2, -0.05, 0.01, 0.1, -0.3, 0.0))]
    bars = waterfall(parts)
    assert bars[0].start == 0
    assert all(one.stop == other.start for one, other in itertools.pairwise(bars))
    assert bars[-1].stop == pytest.approx(sum(p.value for p in parts))


def test_the_largest_positive_stands_first_negatives_last_then_denials() -> None:
    bars = waterfall([part(1, -0.3), part(2, 0.1), part(3, 0.0), part(4, 0.2)])
    assert [bar.parts[0].cluster_id for bar in bars] == [4, 2, 1, 3]
    assert bars[-1].kind == "denied"


def test_a_small_rest_is_folded_and_still_counts() -> None:
    parts = [part(i, 0.01 + i / 1000) for i in range(30)]
    bars = waterfall(parts, shown=5)
    assert [bar.kind for bar in bars].count("folded") == 1
    assert sum(bar.value for bar in bars) == pytest.approx(sum(p.value for p in parts))


def test_the_value_without_nothing_is_the_value(session: Session) -> None:
    db = session.project.reader()
    point = points.point(db, Scope(), session.study, "KGZ", "US_NATO", at="2005-09-30")
    db.close()
    assert point is not None
    weights = session.study.weights
    found = value_without(point.parts, (), prior=weights.prior, document_cap=weights.document_cap)
    assert found == pytest.approx(point.value, abs=1e-9)


def test_the_value_without_a_cluster_is_what_the_measure_says(session: Session) -> None:
    db = session.project.reader()
    whole = points.point(db, Scope(), session.study, "KGZ", "US_NATO", at="2005-09-30")
    assert whole is not None
    weights = session.study.weights
    for left_out in whole.parts:
        asked = points.point(
            db, Scope(), session.study, "KGZ", "US_NATO", at="2005-09-30", left_out=(left_out.cluster_id,)
        )
        found = value_without(
            whole.parts, {left_out.cluster_id}, prior=weights.prior, document_cap=weights.document_cap
        )
        assert found == pytest.approx(asked.value if asked else 0.0, abs=1e-9)
    db.close()


def test_a_full_document_makes_room_when_one_of_its_acts_is_left_out() -> None:
    capped = [part(i, 0.1, document=7, cap=0.5) for i in range(1, 9)]  # 8 acts of mass .8 each: 6.4, cap .469
    free = value_without(capped, {1}, prior=2.0, document_cap=3.0)
    assert free == pytest.approx(3.0 / 5.0)


def test_the_rows_are_the_parts_and_their_sum(card: WhyCard) -> None:
    shown = [card.model.index(row, PART).data() for row in range(card.model.rowCount())]
    assert len(shown) == 5  # four acts and the sum
    assert card.model.index(4, 1).data() == "Alignment"
    value = sum(card.model.bar(row).value for row in range(4))  # type: ignore[union-attr]
    assert card.model.value == pytest.approx(value, abs=1e-9)


def test_an_act_of_a_month_is_not_given_a_day(session: Session) -> None:
    db = session.project.writer()
    db.execute("update events set date_precision = 'month'")
    found = {telling.when for telling in tellings(db, [1, 2]).values()}
    db.close()
    assert found == {"Dec 01", "Apr 03"}


def test_unticking_a_row_says_the_value_without_it_and_writes_nothing(card: WhyCard, session: Session) -> None:
    db = session.project.reader()
    before = db.execute("select count(*) from edits").fetchone()[0]
    card.model.setData(card.model.index(0, 0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert card.what_if.isVisible()
    assert "Not saved" in card.what_if.text()
    card.tick_all.click()
    assert not card.what_if.isVisible()
    assert db.execute("select count(*) from edits").fetchone()[0] == before
    db.close()


def test_a_click_on_a_row_opens_its_words(card: WhyCard, session: Session, qtbot: QtBot) -> None:
    index = card.model.index(1, 1)
    qtbot.mouseClick(card.table.viewport(), Qt.MouseButton.LeftButton, pos=card.table.visualRect(index).center())
    bar = card.model.bar(1)
    focus = session.view.selection.focus
    assert bar is not None
    assert focus is not None
    assert (focus.row_id, focus.document_id) == (bar.parts[0].event_id, bar.parts[0].document_id)


def test_details_show_the_factors_in_place_of_the_bars(card: WhyCard) -> None:
    card.details.setChecked(True)
    assert card.table.isColumnHidden(BAR)
    product = 1.0
    for column in range(3, 9):
        product *= float(card.model.index(0, column).data())
    bar = card.model.bar(0)
    assert bar is not None
    assert product == pytest.approx(abs(bar.parts[0].x), abs=0.02)


def test_what_moved_the_value_adds_up_to_the_difference(card: WhyCard, session: Session) -> None:
    card.moved.setChecked(True)
    moved = sum(card.moves.index(row, 4).data(Qt.ItemDataRole.EditRole) for row in range(card.moves.rowCount()))
    db = session.project.reader()
    lines = points.series(db, Scope(), session.study, "KGZ", "US_NATO", by="quarter")
    db.close()
    values = [p.value for p in lines[0].points]
    assert moved == pytest.approx(values[-1] - values[-2], abs=1e-9)


def test_a_denial_is_listed_struck_through_with_nothing(card: WhyCard, session: Session, qtbot: QtBot) -> None:
    session.view.change(point=ChartPoint("KGZ", "RUS", "2005-09-30", "2005-Q3"))
    qtbot.waitUntil(lambda: "Russia" in card.pair.text())
    denied = [row for row in range(card.model.rowCount() - 1) if card.model.bar(row).kind == "denied"]  # type: ignore[union-attr]
    assert len(denied) == 1
    assert card.model.index(denied[0], PART).data() == "0"
    assert card.model.index(denied[0], 1).data(Qt.ItemDataRole.FontRole).strikeOut()


def test_a_card_made_after_the_pick_explains_it(session: Session, qtbot: QtBot) -> None:
    session.view.change(point=ChartPoint("KGZ", "US_NATO", "2005-09-30", "2005-Q3"))
    late = WhyCard(session)
    qtbot.addWidget(late)
    qtbot.waitUntil(lambda: late.model.rowCount() == 5)


def test_without_a_point_the_card_says_what_to_do(card: WhyCard, session: Session, qtbot: QtBot) -> None:
    session.view.change(point=None)
    qtbot.waitUntil(lambda: card.model.rowCount() == 0)
    assert "Click a point" in card.counts.text()


def test_the_total_is_signed_as_the_point_is(card: WhyCard) -> None:
    point: Point | None = card.shown_point
    assert point is not None
    assert card.model.index(card.model.rowCount() - 1, PART).data()[0] == ("+" if point.value > 0 else "\u2212")


def test_days_and_parts_are_shown_whole_in_a_larger_interface(card: WhyCard) -> None:
    theme.themes.use("light", scale=1.2)
    try:
        assert all(card.table.columnWidth(column) >= card.table.sizeHintForColumn(column) for column in (0, PART))
    finally:
        theme.themes.use("light")
