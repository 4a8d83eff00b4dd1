"""Contradictions: both passages side by side, opened, and decided by a person."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from geoexplorer.app.charts.contradictions import ContradictionsChart
from geoexplorer.app.panes.chart_pane import ChartPane
from geoexplorer.app.session import Session
from tests.app.charts.story import Shown


def listed(show: Shown) -> tuple[ChartPane, ContradictionsChart]:
    pane = show("contradictions")
    assert isinstance(pane.chart, ContradictionsChart)
    return pane, pane.chart


def press(chart: ContradictionsChart, words: str, qtbot: QtBot) -> None:
    button = next(b for b in chart.panel.findChildren(QPushButton) if b.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_first_pair_stands_side_by_side_with_what_differs(show: Shown) -> None:
    _, chart = listed(show)
    assert chart.model.rowCount() == 1
    texts = [label.text() for label in chart.panel.texts]
    assert all("Kyrgyzstan" in text for text in texts)
    assert texts[0] != ""


def test_opening_a_side_reads_its_event(show: Shown, session: Session, qtbot: QtBot) -> None:
    _, chart = listed(show)
    press(chart, "Open B", qtbot)
    pair = chart.model.pairs[0]
    qtbot.waitUntil(lambda: session.view.selection.brush == (pair.second_event,))
    focus = session.view.selection.focus
    assert focus is not None
    assert focus.row_id == pair.second_event


def test_saying_that_one_side_is_wrong_rejects_it_and_undo_brings_the_pair_back(
    show: Shown, session: Session, qtbot: QtBot
) -> None:
    _, chart = listed(show)
    wrong = chart.model.pairs[0].first_event
    press(chart, "A is wrong", qtbot)
    qtbot.waitUntil(lambda: chart.model.rowCount() == 0)
    db = session.project.reader()
    assert db.execute("select review from events where id = ?", (wrong,)).fetchone()[0] == "rejected"
    db.close()
    session.undo()
    qtbot.waitUntil(lambda: chart.model.rowCount() == 1)


def test_saying_that_both_are_right_accepts_both(show: Shown, session: Session, qtbot: QtBot) -> None:
    _, chart = listed(show)
    pair = chart.model.pairs[0]
    press(chart, "Both are right", qtbot)

    def verdicts() -> set[str]:
        db = session.project.reader()
        rows = db.execute(
            "select review from events where id in (?, ?)", (pair.first_event, pair.second_event)
        ).fetchall()
        db.close()
        return {row[0] for row in rows}

    qtbot.waitUntil(lambda: verdicts() == {"accepted"})
