"""The line chart under the hand: points, ranges, zoom, bands, gaps, and what stays when the mouse is gone."""

import sqlite3
import sys
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from geoexplorer.app import theme
from geoexplorer.app.charts.alignment_over_time import AlignmentOverTimeChart
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.series_item import Dot
from geoexplorer.app.panes.chart_pane import ChartPane
from geoexplorer.app.session import Session
from tests.app.charts.story import choose_period


def chart_of(pane: ChartPane) -> AlignmentOverTimeChart:
    assert isinstance(pane.chart, AlignmentOverTimeChart)
    return pane.chart


def place_of(chart: AlignmentOverTimeChart, x: float, value: float) -> QPoint:
    """Return where a day and a value stand in the viewport."""
    return chart.plot.mapFromScene(chart.plot.box.mapViewToScene(QPointF(x, value)))


def dot(chart: AlignmentOverTimeChart, line: int, position: int) -> Dot:
    return chart.plot.series[line].dots[position]


def test_there_is_a_line_for_each_power_with_evidence_and_a_label_at_its_end(pane: ChartPane) -> None:
    chart = chart_of(pane)
    powers = [row[0] for row in chart.numbers().rows]
    assert list(dict.fromkeys(powers)) == ["USA + NATO", "Russia", "China"]
    assert [item.isVisible() for item in chart.plot.series] == [True, True, True]


def test_bands_arrive_and_hold_the_value(pane: ChartPane) -> None:
    for item in chart_of(pane).plot.series:
        for drawn in item.dots:
            assert drawn.low is not None
            assert drawn.high is not None
            assert drawn.low <= drawn.value <= drawn.high


def test_thin_evidence_is_hollow(pane: ChartPane) -> None:
    chart = chart_of(pane)
    acts = {(row[0], row[1]): row[7] for row in chart.numbers().rows}
    assert dot(chart, 0, 0).hollow
    assert acts["USA + NATO", "2001-Q4"] == 1
    last = chart.plot.series[0].dots[-1]
    assert last.hollow == (acts["USA + NATO", "2005-Q3"] < 3)


def test_a_line_stops_at_a_gap(pane: ChartPane) -> None:
    chart = chart_of(pane)
    item = chart.plot.series[0]
    assert len(item.dots) == 3  # 2001, 2003 and 2005, with years between them
    assert item.stretches == [(0, 1), (1, 2), (2, 3)]


def test_undated_evidence_has_its_own_lane(pane: ChartPane) -> None:
    chart = chart_of(pane)
    assert chart.plot.lane.size().width() > 20
    assert any(row[1] == "undated" for row in chart.numbers().rows)


def test_a_click_on_a_point_picks_its_events_and_rings_it(pane: ChartPane, session: Session, qtbot: QtBot) -> None:
    chart = chart_of(pane)
    target = dot(chart, 1, 0)
    qtbot.mouseClick(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=place_of(chart, target.x, target.value))
    qtbot.waitUntil(lambda: session.view.selection.point is not None)
    point = session.view.selection.point
    assert point is not None
    assert (point.country, point.power, point.period) == ("KGZ", "RUS", "2003-Q4")
    assert session.view.selection.brush == (3,)
    assert chart.plot.overlay.picked is not None


def test_a_click_beside_the_points_picks_nothing(pane: ChartPane, session: Session, qtbot: QtBot) -> None:
    chart = chart_of(pane)
    qtbot.mouseClick(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=place_of(chart, 1200, -0.9))
    qtbot.wait(30)
    assert session.view.selection.point is None


def test_a_drag_brushes_the_events_of_the_range_and_can_become_a_filter(
    pane: ChartPane, session: Session, qtbot: QtBot
) -> None:
    chart = chart_of(pane)
    scale = chart.plot.scale_of_time
    assert scale is not None
    start, end = place_of(chart, scale.x("2005-01-02"), 0.8), place_of(chart, scale.x("2005-08-20"), 0.8)
    viewport = chart.plot.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 6):
        QTest.mouseMove(viewport, start + (end - start) * (step / 5))
        QApplication.processEvents()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    qtbot.waitUntil(lambda: pane.dragged_range is not None)
    assert set(session.view.selection.brush) == {4, 5, 6}
    first, last = pane.dragged_range or ("", "")
    assert first.startswith("2004-12") or first.startswith("2005-01")
    assert last.startswith("2005-08")
    pane.acts()["filter_to"]()
    qtbot.waitUntil(lambda: bool(session.view.selection.scope.clauses))
    assert session.view.selection.scope.clauses[0].field == "date"


def test_the_wheel_zooms_time_and_a_double_click_shows_all_again(pane: ChartPane, qtbot: QtBot) -> None:
    chart = chart_of(pane)
    before = chart.plot.box.viewRange()
    chart.plot.box.zoom(0.5)
    assert chart.plot.box.viewRange()[0][1] - chart.plot.box.viewRange()[0][0] < before[0][1] - before[0][0]
    assert chart.plot.box.viewRange()[1] == before[1]
    middle = place_of(chart, sum(chart.plot.box.viewRange()[0]) / 2, -0.9)
    qtbot.mouseClick(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseDClick(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseRelease(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert chart.plot.box.viewRange()[0] == pytest.approx(before[0])


def test_what_completes_the_picture_before_is_not_drawn_over_a_new_wish(
    pane: ChartPane, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow file: the bands of the old picture come while the values of the new one are being read."""
    begun, bands, values = Event(), Event(), Event()
    query = AlignmentOverTimeChart.query

    def slow_bands(_db: object, _request: object, drawn: object) -> object:
        begun.set()
        bands.wait(60)
        return drawn

    def slow_query(db: sqlite3.Connection, request: ChartRequest) -> object:
        values.wait(60)
        return query(db, request)

    monkeypatch.setattr(AlignmentOverTimeChart, "query_bands", staticmethod(slow_bands))
    pane.read_again()
    qtbot.waitUntil(begun.is_set)
    monkeypatch.setattr(AlignmentOverTimeChart, "query", staticmethod(slow_query))
    choose_period(pane, "year")
    heard: list[int] = []
    bands.set()
    session.read(lambda _: 1, heard.append, slot="after the bands")
    qtbot.waitUntil(lambda: bool(heard))
    assert not pane.drawn
    values.set()
    qtbot.waitUntil(lambda: pane.drawn)
    assert pane.shown().request.granularity == "year"


def test_sparse_evidence_is_shown_by_year_until_somebody_chooses(session: Session, qtbot: QtBot) -> None:
    pane = ChartPane(session)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: pane.drawn)
    assert pane.chart.numbers().rows[0][1] == "2001"
    assert pane.frame.granularity.currentData() == "year"
    choose_period(pane, "quarter")
    qtbot.waitUntil(lambda: pane.drawn and pane.chart.numbers().rows[0][1] == "2001-Q4")


def test_evidence_outside_the_years_of_the_study_is_named_with_the_way_to_it(
    pane: ChartPane, session: Session, qtbot: QtBot
) -> None:
    session.use_study(replace(session.study, start="2010", end="2020"))
    qtbot.waitUntil(lambda: pane.drawn and bool(pane.chart.empty_text()))
    words = pane.frame.empty.text()
    assert "2010 to 2020" in words
    assert "2001 to 2005" in words
    assert chart_of(pane).plot.strip is not None
    pane.frame.empty.linkActivated.emit("all")
    qtbot.waitUntil(lambda: pane.drawn and not pane.frame.empty.isVisible())
    assert {item.isVisible() for item in chart_of(pane).plot.series} == {True}


def test_the_strip_keeps_to_the_years_of_the_study(pane: ChartPane, session: Session, qtbot: QtBot) -> None:
    session.use_study(replace(session.study, start="2005"))
    strip = chart_of(pane).plot.strip
    assert strip is not None
    qtbot.waitUntil(lambda: pane.drawn and strip.ticks is not None and 3 not in strip.ticks.event_ids())
    assert strip.ticks is not None
    assert strip.ticks.between("1900-01-01", "2004-12-31") == ()


def test_another_length_of_period_is_read_again(pane: ChartPane, qtbot: QtBot) -> None:
    box = pane.frame.granularity
    box.setCurrentIndex(box.findData("year"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: pane.drawn and pane.chart.numbers().rows[0][1] == "2001")


def test_a_country_is_chosen_for_all_panes(pane: ChartPane, session: Session, qtbot: QtBot) -> None:
    chosen = next(action for action in pane.frame.country.menu().actions() if action.text() == "Uzbekistan")
    chosen.trigger()
    assert session.view.selection.country == "UZB"
    qtbot.waitUntil(lambda: pane.drawn and pane.frame.title.text() == "Uzbekistan towards Russia")


def test_picked_events_set_back_the_lines_they_do_not_touch(pane: ChartPane, session: Session) -> None:
    session.view.change(brush=(3,), point=None)
    strengths = [item.stroke.strength for item in chart_of(pane).plot.series if item.stroke]
    assert strengths == [0.3, 1.0, 0.3]


def test_the_period_of_a_picked_event_is_tinted(pane: ChartPane, session: Session) -> None:
    chart = chart_of(pane)
    scale = chart.plot.scale_of_time
    assert scale is not None
    session.view.change(brush=(3,), point=None)
    assert chart.plot.ground.column == (scale.x("2003-10-01"), scale.x("2004-01-01"))
    session.view.change(brush=(3, 4), point=None)
    assert chart.plot.ground.column is None


def test_a_selected_entity_keeps_its_lines_and_sets_back_the_others(
    pane: ChartPane, session: Session, qtbot: QtBot
) -> None:
    db = session.project.reader()
    china = db.execute("select id from entities where key = 'CHN'").fetchone()[0]
    db.close()
    session.view.change(entity_id=china)
    series = chart_of(pane).plot.series
    qtbot.waitUntil(lambda: [item.stroke.strength for item in series if item.stroke] == [0.3, 0.3, 1.0])


def test_the_arrow_keys_read_out_points(pane: ChartPane, qtbot: QtBot) -> None:
    chart = chart_of(pane)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    first = chart.accessibleDescription()
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert first
    assert chart.accessibleDescription() != first


def test_panning_a_plot_two_hundred_times_leaves_none_alone(pane: ChartPane) -> None:
    """Some PySide6 releases drop a reference to None on each void call until the process aborts."""
    chart = chart_of(pane)
    chart.plot.box.zoom(0.4)
    QApplication.processEvents()
    before = sys.getrefcount(None)
    for step in range(200):
        chart.plot.box.translateBy(x=10 if step % 2 else -10)
        chart.plot.viewport().repaint()
    assert sys.getrefcount(None) > before - 200


def test_the_theme_changes_the_colour_of_the_lines(pane: ChartPane) -> None:
    chart = chart_of(pane)
    colors = []
    for mode in ("light", "dark"):
        theme.themes.use(mode)
        stroke = chart.plot.series[0].stroke
        assert stroke is not None
        colors.append(stroke.color.name())
        assert stroke.color == theme.current().power("US_NATO").mark
    theme.themes.use("light")
    assert colors[0] != colors[1]
