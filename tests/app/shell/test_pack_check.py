"""An evidence pack is checked from the menu, also by someone who has no file open."""

import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from geoexplorer import points
from geoexplorer.app import pack_check
from geoexplorer.app.main_window import MainWindow
from geoexplorer.app.pack_check import FaultsDialog
from geoexplorer.app.settings import Settings
from geoexplorer.evidence import gather_evidence
from geoexplorer.exporters import evidence_pack, write_whole
from geoexplorer.model.selection import Scope
from geoexplorer.points import active_study
from geoexplorer.store.project import Project


@pytest.fixture
def pack(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pack of the project, which the user then picks."""
    path = tmp_path / "sent.evidence.zip"
    with closing(project.reader()) as db:
        study = active_study(db)
        found = points.all_points(db, Scope(), study, by="year")
        gathered = gather_evidence(db, project.path, found, study, scope=Scope())
        write_whole(path, lambda file: evidence_pack.write(gathered, file))
    monkeypatch.setattr(pack_check, "ask_pack", lambda _parent: (str(path), ""))
    return path


def _window(qtbot: QtBot) -> MainWindow:
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_pack_that_holds_together_is_said_to(pack: Path, qtbot: QtBot) -> None:
    window = _window(qtbot)
    assert window.session is None
    window.actions_table["check_pack"].trigger()
    qtbot.waitUntil(lambda: "holds together" in window.notices.text)
    assert pack.name in window.notices.text


def test_every_fault_of_a_changed_pack_is_listed(pack: Path, qtbot: QtBot) -> None:
    with zipfile.ZipFile(pack, "a") as archive:
        archive.writestr("more.txt", "x")
    window = _window(qtbot)
    window.actions_table["check_pack"].trigger()
    qtbot.waitUntil(lambda: window.findChild(FaultsDialog) is not None)
    table = window.findChild(FaultsDialog).table
    assert [table.item(row, 0).text() for row in range(table.rowCount())] == [
        "more.txt was added after the pack was made"
    ]
    assert "1 fault" in window.notices.text


def test_what_is_no_pack_is_said_in_a_notice(pack: Path, qtbot: QtBot) -> None:
    pack.write_text("no zip")
    window = _window(qtbot)
    window.actions_table["check_pack"].trigger()
    qtbot.waitUntil(lambda: "cannot be read" in window.notices.text)
