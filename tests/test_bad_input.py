"""Input nobody should give: each gets one clear sentence, in the window as on the command line, and nothing is lost."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from geoexplorer.app.dialogs.import_dialog import ImportDialog
from geoexplorer.app.main_window import MainWindow
from geoexplorer.app.settings import Settings
from geoexplorer.cli import main
from tests.app.conftest import write_tellings
from tests.scenarios.desk import Desk


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of four events."""
    return write_tellings(tmp_path / "four.geox")


@pytest.fixture
def desk(project: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """A user in front of that project."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    assert window.files.open_path(project)
    user = Desk(window, qtbot)
    user.rest()
    yield user
    window.close()


def said_by_import(desk: Desk, path: Path) -> str:
    """Drop something on the window and return what the import dialog says of it."""
    desk.window.files.take_dropped([path])
    dialog = desk.dialog(ImportDialog)
    desk.wait_for(lambda: dialog._reading is None)
    desk.rest()
    words = " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    dialog.close()
    return words


def told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """Return what the command line says; anything but an exit code is a fault of ours."""
    monkeypatch.setattr("sys.argv", ["geoexplorer", *map(str, arguments)])
    capsys.readouterr()
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code in (1, 2)
    return "".join(capsys.readouterr())


def counts(desk: Desk) -> list[tuple[int, ...]]:
    return desk.query("select (select count(*) from documents), (select count(*) from events)")


def folder(tmp_path: Path) -> Path:
    (tmp_path / "nothing").mkdir()
    return tmp_path / "nothing"


def binary(tmp_path: Path) -> Path:
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    return tmp_path / "picture.txt"


def no_bytes(tmp_path: Path) -> Path:
    (tmp_path / "nought.txt").touch()
    return tmp_path / "nought.txt"


@pytest.mark.parametrize(
    ("made", "words"), [(folder, "There are no texts"), (binary, "picture.txt"), (no_bytes, "nought.txt")]
)
def test_what_cannot_be_imported_is_named_with_its_reason(
    desk: Desk, tmp_path: Path, monkeypatch, capsys, made, words: str
) -> None:
    path = made(tmp_path)
    before = counts(desk)
    assert words in said_by_import(desk, path)
    assert path.name in told(monkeypatch, capsys, "import", desk.session.project.path, path)
    assert counts(desk) == before


def no_project(tmp_path: Path, held: bytes) -> Path:
    del held
    (tmp_path / "poem.geox").write_text("no project at all")
    return tmp_path / "poem.geox"


def no_file_at_all(tmp_path: Path, held: bytes) -> Path:
    del held
    return tmp_path / "gone.geox"


def other_database(tmp_path: Path, held: bytes) -> Path:
    del held
    db = sqlite3.connect(tmp_path / "photos.geox")
    db.execute("create table photos (id integer)")
    db.close()
    return tmp_path / "photos.geox"


def cut_off(tmp_path: Path, held: bytes) -> Path:
    (tmp_path / "half.geox").write_bytes(held[: len(held) // 2])
    return tmp_path / "half.geox"


@pytest.mark.parametrize("made", [no_project, no_file_at_all, other_database, cut_off])
def test_a_file_that_is_no_project_leaves_the_open_one_open(
    desk: Desk, tmp_path: Path, project: Path, monkeypatch, capsys, made
) -> None:
    path = made(tmp_path, project.read_bytes())
    assert not desk.window.files.open_path(path)
    assert path.name in desk.window.notices.text
    assert desk.session.project.path == project
    assert path.name in told(monkeypatch, capsys, "check", path)


def test_a_file_with_a_broken_table_is_told_in_one_line_and_repaired(
    project: Path, tmp_path: Path, monkeypatch, capsys
) -> None:
    db = sqlite3.connect(project)
    page = db.execute("select rootpage from sqlite_schema where name = 'mentions'").fetchone()[0]
    size = db.execute("pragma page_size").fetchone()[0]
    db.close()
    held = bytearray(project.read_bytes())
    held[(page - 1) * size : page * size] = b"\x05" * size
    project.write_bytes(held)
    assert "mentions" in told(monkeypatch, capsys, "check", project)
    said = told(monkeypatch, capsys, "export", project, "mentions")
    assert "is damaged" in said
    assert "Traceback" not in said
    assert "repaired copy with 4 documents" in told(
        monkeypatch, capsys, "check", project, "--repair", tmp_path / "mended.geox"
    )
    assert project.read_bytes() == bytes(held)


def test_a_newer_project_is_opened_to_read_and_refused_to_write(
    project: Path, qtbot: QtBot, tmp_path: Path, monkeypatch, capsys
) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    db = sqlite3.connect(project)
    db.execute("pragma user_version = 999")
    db.close()
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.show()
    assert window.files.open_path(project)
    assert "newer version" in window.notices.text
    Desk(window, qtbot).rest()
    window.close()
    assert "newer GeoExplorer" in told(monkeypatch, capsys, "import", project, tmp_path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_write_protected_project_is_opened_to_read(project: Path, qtbot: QtBot) -> None:
    project.chmod(0o444)
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    assert window.files.open_path(project)
    assert "write-protected" in window.notices.text
    window.close()


def test_a_full_disk_is_told_and_nothing_is_half_written(desk: Desk) -> None:
    before = desk.query("select id, review, polarity from events order by id")
    desk.click_row(desk.row_ids()[0])
    pages = desk.query("pragma page_count")[0][0]
    desk.session.write(lambda db: db.execute(f"pragma max_page_count = {pages}") and None)
    text = "so much to say " * 20_000
    desk.middle.acts_on_rows.write_note("events", 1, text)
    desk.wait_for(lambda: "disk is full" in desk.window.notices.text)
    assert "nothing was lost" in desk.window.notices.text
    assert desk.query("select count(*) from notes, edits") == [(0,)]
    assert desk.query("select id, review, polarity from events order by id") == before


def test_an_export_to_a_place_that_cannot_be_written_is_told_in_the_dialog(desk: Desk) -> None:
    from geoexplorer.app.dialogs.export_dialog import ExportDialog

    desk.window.actions_table["export"].trigger()
    dialog = desk.dialog(ExportDialog)
    desk.wait_for(lambda: dialog.footer.export.isEnabled() and desk.session.jobs.idle())
    dialog.footer.name.setText("/nowhere/at/all/events.csv")
    dialog.export()
    desk.wait_for(lambda: "nowhere" in dialog.footer.said.text())
    assert dialog.isVisible()
    dialog.close()
    assert QApplication.activeModalWidget() is None
