"""Two charts side by side, and how sure a point is."""

from contextlib import closing

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from geoexplorer import points
from geoexplorer.app.dialogs.compare_window import CompareWindow
from geoexplorer.app.dialogs.sensitivity_dialog import SensitivityDialog
from geoexplorer.app.session import Session
from geoexplorer.model.alignment import Counting
from geoexplorer.model.selection import ChartPoint, Scope
from tests.app.charts.conftest import session

__all__ = ["session"]


def compared(session: Session, qtbot: QtBot) -> CompareWindow:
    window = CompareWindow(session)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.compared):
        window.show()
    qtbot.waitUntil(session.jobs.idle)
    return window


def choose(window: CompareWindow, qtbot: QtBot, years: tuple[str, str], study: int) -> None:
    with qtbot.waitSignal(window.compared):
        window.right.start.setText(years[0])
        window.right.end.setText(years[1])
        window.right.study.setCurrentIndex(study)
        window.right.study.activated.emit(study)
    qtbot.waitUntil(session_idle(window))


def session_idle(window: CompareWindow):  # type: ignore[no-untyped-def]
    return window._session.jobs.idle


def test_the_halves_of_the_evidence_stand_side_by_side(session: Session, qtbot: QtBot) -> None:
    window = compared(session, qtbot)
    assert (window.left.years(), window.right.years()) == (("2001", "2003"), ("2004", "2005"))
    left, right = (
        [point.period for line in side.drawn.lines for point in line.points] for side in (window.left, window.right)
    )
    assert left
    assert right
    assert max(left) < "2004" <= min(right)


def test_a_study_beside_its_flat_weights_shares_the_axis_of_time(session: Session, qtbot: QtBot) -> None:
    window = compared(session, qtbot)
    window.left.start.setText("")
    window.left.end.setText("")
    choose(window, qtbot, ("", ""), 1)
    assert "flat weights" in window.right.study.currentText()
    assert "Flat weights" in window.right.method.text()
    assert window.left.drawn.scale == window.right.drawn.scale
    assert window.left.drawn.lines != window.right.drawn.lines


def test_the_table_gives_the_difference_of_the_newest_values(session: Session, qtbot: QtBot) -> None:
    window = compared(session, qtbot)
    with closing(session.project.reader()) as db:
        line = points.series(db, Scope(), session.study, "KGZ", "US_NATO", by="quarter", intervals=False)[0]
    before = [p for p in line.points if p.period and p.period < "2004"][-1]
    change = f"{line.points[-1].value - before.value:+.2f}".replace("-", "\u2212")
    row = next(i for i in range(window.table.rowCount()) if window.table.item(i, 0).text() == "United States and NATO")
    assert window.table.item(row, 5).text() == change


def test_a_click_on_either_chart_picks_its_events_everywhere(session: Session, qtbot: QtBot) -> None:
    window = compared(session, qtbot)
    point = window.right.drawn.lines[0].points[0]
    with qtbot.waitSignal(session.view.selection_changed):
        window.right.chart.picked.emit(point)
    assert session.view.selection.brush


def test_another_kind_of_chart_is_drawn_on_both_sides(session: Session, qtbot: QtBot) -> None:
    window = compared(session, qtbot)
    with qtbot.waitSignal(window.compared):
        window.kind.setCurrentIndex(window.kind.findData("heat_map"))
        window.kind.activated.emit(window.kind.currentIndex())
    assert {side.chart.key for side in (window.left, window.right)} == {"heat_map"}
    assert window.by.currentData() == "year"


def shown(session: Session, qtbot: QtBot) -> SensitivityDialog:
    dialog = SensitivityDialog(session)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.shown_again):
        dialog.show()
    return dialog


def rows(dialog: SensitivityDialog) -> dict[str, list[str]]:
    table = dialog.under
    return {
        table.item(i, 0).text(): [table.item(i, column).text() for column in range(1, table.columnCount())]
        for i in range(table.rowCount())
    }


def test_every_publisher_is_left_out_once(session: Session, qtbot: QtBot) -> None:
    session.view.change(point=ChartPoint("KGZ", "US_NATO", "2005-12-31", "2005-Q4"))
    found = rows(shown(session, qtbot))
    assert {"Without Dispatch", "Without Steppe Dispatch"} < set(found)
    with closing(session.project.reader()) as db:
        truth = points.sensitivity(db, Scope(), session.study, "KGZ", "US_NATO", at="2005-12-31")
    left = truth.without_publisher["Dispatch"]
    assert left is not None
    assert found["Without Dispatch"][0] == f"{left.value:+.2f}".replace("-", "\u2212")
    assert found["Without Dispatch"][2] == str(left.clusters)


def test_flat_weights_change_no_row_of_the_table(session: Session, qtbot: QtBot) -> None:
    session.view.change(point=ChartPoint("KGZ", "RUS", "2005-12-31", "2005-Q4"))
    before = rows(shown(session, qtbot))
    session.count_as(Counting(flat=True))
    assert rows(shown(session, qtbot)) == before


def test_the_net_against_each_other_power_has_its_chance(session: Session, qtbot: QtBot) -> None:
    session.view.change(point=ChartPoint("KGZ", "RUS", "2005-12-31", "2005-Q4"))
    dialog = shown(session, qtbot)
    assert [dialog.nets.item(i, 0).text() for i in range(dialog.nets.rowCount())] == ["United States and NATO", "China"]
    assert dialog.nets.horizontalHeaderItem(3).text() == "Chance that it leans more to Russia"
    assert dialog.nets.item(0, 3).text().endswith("%")


def test_the_dialog_follows_the_picked_point_and_its_choosers(session: Session, qtbot: QtBot) -> None:
    dialog = shown(session, qtbot)
    with qtbot.waitSignal(dialog.shown_again):
        session.view.change(point=ChartPoint("KGZ", "RUS", "2003-12-31", "2003-Q4"))
    assert dialog.value.text().startswith("2003 Q4:")
    dialog.power.setFocus()
    with qtbot.waitSignal(dialog.shown_again):
        qtbot.keyClick(dialog.power, Qt.Key.Key_Down)
        dialog.power.activated.emit(dialog.power.currentIndex())
    assert dialog.power.currentData() == "CHN"


def test_a_pair_without_evidence_says_so(session: Session, qtbot: QtBot) -> None:
    session.view.change(point=ChartPoint("TKM", "CHN"))
    dialog = SensitivityDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.value.text() == "No evidence for this pair")
    assert dialog.under.rowCount() == 0
