"""Evidence packs made from the window: they verify, and a pack that was tampered with does not."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from geoexplorer.app.dialogs.evidence_dialog import EvidenceDialog
from geoexplorer.app.dialogs.evidence_work import Packed
from geoexplorer.app.panes.chart_pane import ChartPane
from geoexplorer.exporters.pack_verification import verify
from geoexplorer.model.alignment import Counting
from tests.app.charts.conftest import pane, session, show
from tests.app.charts.story import Shown

__all__ = ["pane", "session", "show"]


def opened(pane: ChartPane, qtbot: QtBot) -> EvidenceDialog:
    dialog = EvidenceDialog(pane.session, pane)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.counts["all"].text() != "" and pane.session.jobs.idle())
    return dialog


def made(dialog: EvidenceDialog, qtbot: QtBot, path: Path) -> Packed:
    dialog.path.setText(str(path))
    with qtbot.waitSignal(dialog.packed) as heard:
        qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    return heard.args[0]


def test_the_pack_of_the_chart_holds_each_drawn_point_and_its_picture(
    pane: ChartPane, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(pane, qtbot)
    drawn = [item for item in pane.chart.numbers().items if item.period]
    assert dialog.counts["chart"].text() == f"{len(pane.chart.numbers().items)} points"
    path = made(dialog, qtbot, tmp_path / "lines.evidence.zip").path
    found = verify(path)
    assert (found.faults, found.points) == ((), len(pane.chart.numbers().items))
    with zipfile.ZipFile(path) as archive:
        assert "charts/lines.svg" in archive.namelist()
        table = archive.read("alignment.csv").decode("utf-8-sig")
    assert all(repr(point.value) in table for point in drawn)


def test_a_pack_with_one_letter_changed_does_not_verify(pane: ChartPane, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(pane, qtbot)
    dialog.forms["folder"].click()
    folder = made(dialog, qtbot, tmp_path / "pack").path
    assert verify(folder).faults == ()
    page = folder / "alignment.csv"
    page.write_bytes(page.read_bytes().replace(b"KGZ", b"UZB", 1))
    assert "alignment.csv was changed after the pack was made" in verify(folder).faults


def test_all_charts_and_the_texts_go_along_when_wanted(pane: ChartPane, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(pane, qtbot)
    dialog.whats["all"].click()
    dialog.by.setCurrentIndex(dialog.by.findData(None))
    dialog.pictures.setCurrentIndex(dialog.pictures.findData("all"))
    dialog.texts.click()
    path = made(dialog, qtbot, tmp_path / "all.evidence.zip").path
    found = verify(path)
    assert found.faults == ()
    assert found.texts > 0
    with zipfile.ZipFile(path) as archive:
        pictures = [name for name in archive.namelist() if name.startswith("charts/")]
    assert {"charts/lines.svg", "charts/balance.svg", "charts/heat_map.svg", "charts/network.svg"} <= set(pictures)


@pytest.mark.parametrize("counting", [Counting(flat=True), Counting(side="out")], ids=["flat", "one side"])
def test_a_pack_of_what_the_switches_show_verifies_too(
    pane: ChartPane, qtbot: QtBot, tmp_path: Path, counting: Counting
) -> None:
    pane.session.count_as(counting)
    qtbot.waitUntil(lambda: pane.drawn)
    dialog = opened(pane, qtbot)
    path = made(dialog, qtbot, tmp_path / "switched.evidence.zip").path
    assert verify(path).faults == ()
    with zipfile.ZipFile(path) as archive:
        assert "[counting]" in archive.read("study.toml").decode()


def test_a_chart_without_points_offers_the_country(show: Shown, qtbot: QtBot) -> None:
    dialog = opened(show("network"), qtbot)
    assert not dialog.whats["chart"].isEnabled()
    assert dialog.whats["country"].isChecked()


def test_a_folder_with_something_in_it_is_left_alone(pane: ChartPane, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    dialog = opened(pane, qtbot)
    dialog.forms["folder"].click()
    dialog.path.setText(str(tmp_path / "full"))
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "there already" in dialog.said.text())
    assert [file.name for file in (tmp_path / "full").iterdir()] == ["mine.txt"]
    assert dialog.ok.isEnabled()
