"""The switches of the Charts menu on the real window: they change what is drawn, and write nothing."""

from contextlib import closing

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from geoexplorer.app.dialogs.compare_window import CompareWindow
from geoexplorer.app.dialogs.evidence_dialog import EvidenceDialog
from geoexplorer.app.dialogs.sensitivity_dialog import SensitivityDialog
from geoexplorer.app.dialogs.study_dialog import StudyDialog
from geoexplorer.app.drawing.why_card import WhyCard
from geoexplorer.app.guide_window import GuideWindow
from geoexplorer.app.main_window import MainWindow
from tests.app.shell.resting import rest


def edits(window: MainWindow) -> int:
    with closing(window.session.project.reader()) as db:
        return int(db.execute("select count(*) from edits").fetchone()[0])


def values(window: MainWindow) -> list[object]:
    return [row[:3] for row in window.workspace.chart.chart.numbers().rows]


def test_flat_weights_are_a_way_of_looking(window: MainWindow, qtbot: QtBot) -> None:
    before, written = values(window), edits(window)
    window.actions_table["flat_weights"].trigger()
    rest(window, qtbot)
    assert window.actions_table["flat_weights"].isChecked()
    assert values(window) != before
    assert "Flat weights" in window.workspace.chart.frame.question.text()
    assert edits(window) == written
    window.actions_table["flat_weights"].trigger()
    rest(window, qtbot)
    assert values(window) == before
    assert "Flat weights" not in window.workspace.chart.frame.question.text()


def test_one_direction_is_chosen_at_a_time(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_table["side_in"].trigger()
    rest(window, qtbot)
    names = ("side_both", "side_out", "side_in")
    assert [window.actions_table[name].isChecked() for name in names] == [False, False, True]
    assert "done to the country" in window.workspace.chart.frame.question.text()
    window.actions_table["side_in"].trigger()
    rest(window, qtbot)
    assert [window.actions_table[name].isChecked() for name in names] == [False, False, True]
    window.actions_table["side_both"].trigger()
    rest(window, qtbot)
    assert window.session.study == window.session.kept_study


def test_the_menu_opens_each_dialog(window: MainWindow, qtbot: QtBot) -> None:
    kinds = {
        "study": StudyDialog,
        "sensitivity": SensitivityDialog,
        "compare": CompareWindow,
        "evidence_pack": EvidenceDialog,
        "method": GuideWindow,
    }
    for name, kind in kinds.items():
        window.actions_table[name].trigger()
        rest(window, qtbot)
        dialog = window.findChild(kind)
        assert dialog is not None, name
        assert dialog.isVisible()
        dialog.close()


def test_the_why_card_asks_how_sure_its_point_is(window: MainWindow, qtbot: QtBot) -> None:
    pane = window.workspace.chart
    pane.frame.item_picked.emit(pane.chart.numbers().items[0])
    rest(window, qtbot)
    card: WhyCard = window.findChild(WhyCard)
    qtbot.mouseClick(card.doubt, Qt.MouseButton.LeftButton)
    rest(window, qtbot)
    dialog: SensitivityDialog = window.findChild(SensitivityDialog)
    assert dialog.under.rowCount() >= 4
    dialog.close()


def test_the_method_page_is_the_one_of_the_guide(window: MainWindow) -> None:
    window.actions_table["method"].trigger()
    guide: GuideWindow = window.findChild(GuideWindow)
    assert "The formula" in guide.text.toPlainText()
    guide.close()


def test_without_a_file_nothing_of_this_is_offered(window: MainWindow) -> None:
    window.show_start()
    assert not window.actions_table.run("flat_weights")
    assert not window.actions_table.run("study")
