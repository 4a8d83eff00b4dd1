"""Texts come in while one reads; an import that was given up goes on where it stopped."""

from itertools import count
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt

from geoexplorer.app.dialogs.import_dialog import ImportDialog
from geoexplorer.assets import asset
from geoexplorer.ingest import Step
from tests.scenarios.conftest import OpenDesk
from tests.scenarios.desk import LEFT, Desk

MANY = 34  # more than two batches: an import stops between two


def texts(folder: Path, count: int = MANY) -> Path:
    """Copy some texts of the sample into a folder of the user."""
    folder.mkdir()
    for path in sorted(asset("sample", "texts").iterdir())[:count]:
        (folder / path.name).write_bytes(path.read_bytes())
    return folder


def started(desk: Desk, folder: Path) -> ImportDialog:
    """Choose the folder, look at the preview, press Import."""
    desk.window.files.import_texts([folder])
    dialog = desk.dialog(ImportDialog)
    desk.wait_for(lambda: dialog.pages.currentWidget() is dialog.check)
    desk.qtbot.mouseClick(dialog.footer.go, LEFT)
    return dialog


def hold_after(desk: Desk, texts: int) -> Event:
    """Let the import wait for the hand once so many texts are stored, however slow the window is; set while it does."""
    task, stored, held = desk.session.importing, count(1), Event()
    assert task is not None

    def hold(step: Step) -> None:  # in the thread that imports
        if step.document_id is not None and next(stored) == texts:
            task.pause(True)
            held.set()

    task.progressed.connect(hold, Qt.ConnectionType.DirectConnection)
    return held


def ended(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: desk.session.importing is None, timeout=180_000)
    desk.rest()


def test_documents_appear_while_the_import_runs_and_a_cancelled_one_is_resumed(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    folder = texts(tmp_path / "texts")
    desk = open_desk(None)
    desk.window.files.new_at(tmp_path / "new.geox", [])
    desk.rest()
    seen: list[int] = []
    desk.session.documents_added.connect(lambda ids: seen.extend(ids))
    dialog = started(desk, folder)
    held = hold_after(desk, 8)
    desk.wait_for(lambda: held.is_set() and bool(seen))
    assert desk.session.importing is not None, "there is something to read before the import ends"
    desk.wait_for(lambda: desk.chart.drawn and bool(desk.points()))  # the lines are drawn from what is there
    desk.qtbot.mouseClick(dialog.footer.cancel, LEFT)
    ended(desk)
    kept = desk.query("select count(*) from documents")[0][0]
    assert 0 < kept < MANY
    assert desk.text.page is not None
    assert desk.query("select count(distinct document_id) from sentences") == [(kept,)]
    desk.close(dialog)

    dialog = started(desk, folder)
    ended(desk)
    assert desk.query("select count(*), count(distinct sha256) from documents") == [(MANY, MANY)]
    assert f"{MANY - kept} documents" in desk.window.notices.text
    assert dialog.footer.go.text() == "Close"
    desk.close(dialog)
    assert len(desk.row_ids()) == desk.query("select count(*) from events")[0][0]
