"""What holds for every chart: it says when it is empty, its items have events, a click picks them, both themes."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from geoexplorer.app import theme
from geoexplorer.app.actions import ACTIONS
from geoexplorer.app.charts import CHARTS
from geoexplorer.app.charts.base import Chart
from geoexplorer.app.panes.chart_pane import ChartPane
from geoexplorer.app.session import Session
from geoexplorer.model.selection import Clause, Scope
from tests.app.charts.story import Shown, shown_pane

EVERY = pytest.mark.parametrize("kind", CHARTS, ids=[chart.key for chart in CHARTS])


def test_every_chart_has_a_key_a_label_and_a_question_of_its_own() -> None:
    for name in ("key", "label", "question"):
        words = [getattr(chart, name) for chart in CHARTS]
        assert all(words)
        assert len(set(words)) == len(CHARTS)


def test_every_chart_stands_in_the_menu_of_charts() -> None:
    names = {row.name for row in ACTIONS if row.menu == "Charts"}
    assert {f"chart_{chart.key}" for chart in CHARTS} - names == {"chart_contradictions"}
    assert "contradictions" in names


@EVERY
def test_a_project_without_events_says_so(kind: type[Chart], empty_session: Session, qtbot: QtBot) -> None:
    pane = shown_pane(empty_session, qtbot)
    pane.show_chart(kind.key)
    qtbot.waitUntil(lambda: pane.drawn)
    assert pane.frame.empty.isVisible()
    assert pane.frame.empty.text()
    assert pane.chart.numbers().rows == ()


@EVERY
def test_a_scope_without_matches_says_so(kind: type[Chart], show: Shown, session: Session, qtbot: QtBot) -> None:
    pane = show(kind.key)
    assert not pane.frame.empty.isVisible()
    session.view.change(scope=Scope((Clause("date", ("1950",)),)))
    qtbot.waitUntil(lambda: pane.drawn and pane.frame.empty.isVisible())


@EVERY
def test_every_item_has_events_and_a_pick_brushes_them(
    kind: type[Chart], show: Shown, session: Session, qtbot: QtBot
) -> None:
    pane = show(kind.key)
    items = pane.chart.numbers().items
    assert items
    for item in (items[0], items[len(items) // 2], items[-1]):
        session.view.change(brush=(), point=None, focus=None)
        pane.chart.picked.emit(item)
        qtbot.waitUntil(lambda: bool(session.view.selection.brush))
        focus = session.view.selection.focus
        assert focus is not None
        assert focus.row_id in session.view.selection.brush
        assert set(pane.chart.event_ids_at(item)) <= set(session.view.selection.brush)


@EVERY
def test_the_table_twin_has_a_row_for_each_item_and_a_cell_for_each_header(kind: type[Chart], show: Shown) -> None:
    numbers = show(kind.key).chart.numbers()
    assert len(numbers.items) == len(numbers.rows)
    assert {len(row) for row in numbers.rows} == {len(numbers.headers)}


@EVERY
def test_a_chart_is_painted_on_the_ground_of_either_theme(kind: type[Chart], show: Shown) -> None:
    pane = show(kind.key)
    for mode in ("light", "dark"):
        theme.themes.use(mode)
        ground = theme.current().color("pane")
        image = pane.chart.grab().toImage()
        assert _share(image, ground) > 0.15
        assert _share(image, ground) < 1.0
    theme.themes.use("light")


def _share(image: QImage, color: QColor) -> float:
    """Return how much of a picture has exactly that colour, from every fifth pixel."""
    places = [(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)]
    return sum(image.pixelColor(x, y).rgb() == color.rgb() for x, y in places) / len(places)


@EVERY
def test_a_chart_is_saved_as_a_picture_with_its_caption(kind: type[Chart], show: Shown, tmp_path: Path) -> None:
    pane = show(kind.key)
    path = tmp_path / "chart.svg"
    pane.output.save_picture(path)
    words = path.read_text("utf-8")
    assert pane.session.study.title in words
    assert any(mark in words for mark in ("<path", "<polyline", "<rect"))


@pytest.mark.parametrize(("suffix", "start"), [("png", b"\x89PNG"), ("pdf", b"%PDF"), ("svg", b"<?xml")])
def test_the_suffix_chooses_the_format(suffix: str, start: bytes, pane: ChartPane, tmp_path: Path) -> None:
    path = tmp_path / f"chart.{suffix}"
    pane.output.save_picture(path)
    assert path.read_bytes().startswith(start)


@EVERY
def test_the_arrow_keys_reach_an_item_and_enter_picks_it(
    kind: type[Chart], show: Shown, session: Session, qtbot: QtBot
) -> None:
    pane = show(kind.key)
    target = pane.chart.focusProxy() or pane.chart
    session.view.change(brush=(), point=None)
    qtbot.keyClick(target, Qt.Key.Key_Right)
    qtbot.keyClick(target, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(session.view.selection.brush))


@EVERY
def test_exported_numbers_are_the_drawn_ones(kind: type[Chart], show: Shown, tmp_path: Path) -> None:
    pane = show(kind.key)
    path = tmp_path / "numbers.csv"
    pane.output.save_numbers(path)
    lines = path.read_text("utf-8").splitlines()
    numbers = pane.chart.numbers()
    assert lines[0].split(",") == list(numbers.headers)
    assert len(lines) == len(numbers.rows) + 1
    floats = [repr(cell) for row in numbers.rows for cell in row if isinstance(cell, float)]
    assert all(number in "\n".join(lines) for number in floats)


def test_a_picture_that_cannot_be_written_is_told_not_raised(pane: ChartPane, tmp_path: Path, qtbot: QtBot) -> None:
    pane.output.ask = lambda _parent, _name, _kinds: str(tmp_path / "no such folder" / "chart.png")
    with qtbot.waitSignal(pane.session.jobs.failed) as told:
        pane.output.ask_and_save_picture()
    assert "chart.png" in str(told.args[0])


def test_a_pinned_pane_keeps_its_picture_when_the_scope_changes(
    pane: ChartPane, session: Session, qtbot: QtBot
) -> None:
    before = pane.chart.numbers()
    pane.header.pin.setChecked(True)
    session.view.change(scope=Scope((Clause("date", ("1950",)),)))
    qtbot.wait(50)
    assert pane.chart.numbers() == before


def test_a_rejected_event_moves_every_chart_and_undo_moves_it_back(
    pane: ChartPane, session: Session, qtbot: QtBot
) -> None:
    from geoexplorer.model.edit import Edit

    def value() -> Any:
        return {(r[0], r[1]): r[2] for r in pane.chart.numbers().rows}

    before = value()
    session.perform([Edit("events", 5, {"review": "unseen"}, {"review": "rejected"})], "rejected")
    qtbot.waitUntil(lambda: pane.drawn and value() != before)
    session.undo()
    qtbot.waitUntil(lambda: pane.drawn and value() == before)
