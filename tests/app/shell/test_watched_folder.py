"""A watched folder: new texts are imported when they have come to rest, each once, and the window says so."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from geoexplorer.alignment.studies import shipped_study
from geoexplorer.app import watched_folder
from geoexplorer.app.main_window import MainWindow
from geoexplorer.app.projects import Opened
from geoexplorer.app.session import Session
from geoexplorer.app.watched_folder import WatchedFolder, look_into
from geoexplorer.store.project import Project, open_project
from tests.app.shell.conftest import TEXTS
from tests.app.shell.resting import rest

TEXT = "A visit\n\nSteppe Dispatch\n3 May 2006\n\nKazakhstan welcomed the United States in Astana on 2 May 2006.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder; files settle fast."""
    monkeypatch.setattr(watched_folder, "SETTLES", 50)
    made = tmp_path / "incoming"
    made.mkdir()
    return made


def test_a_look_finds_texts_that_the_project_does_not_hold(session: Session, texts: Path, folder: Path) -> None:
    db = session.project.reader()
    assert look_into(db, texts).texts == {}
    (folder / "deep").mkdir()
    (folder / "deep" / "new.txt").write_text(TEXT)
    for name in ("half.txt.part", ".hidden.txt", "own.geox"):
        (folder / name).write_text("x")
    found = look_into(db, folder)
    assert list(found.texts) == [folder / "deep" / "new.txt"]
    assert found.folders == (str(folder), str(folder / "deep"))
    assert look_into(db, folder / "gone").folders == ()
    db.close()


def test_a_file_is_taken_when_two_looks_find_it_the_same_and_never_twice(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[tuple[Path, ...]] = []
    monkeypatch.setattr(session, "import_paths", taken.append)
    watched = WatchedFolder(session, folder, session, settles=50)
    text = folder / "new.txt"
    text.write_text(TEXT[:20])
    first = look(watched)
    text.write_text(TEXT)  # it was still being written
    second = look(watched)
    assert first.texts != second.texts
    assert taken == []
    watched._on_looked(second)
    assert taken == [(text,)]
    watched._on_looked(second)
    watched._on_looked(second)
    assert taken == [(text,)]


def test_what_an_import_failed_over_is_tried_again_but_not_for_ever(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[tuple[Path, ...]] = []
    monkeypatch.setattr(session, "import_paths", taken.append)
    watched = WatchedFolder(session, folder, session, settles=50)
    (folder / "new.txt").write_text(TEXT)
    for _ in range(5):
        look(watched)
        look(watched)
        session.import_ended.emit(OSError("no space left"))
    assert len(taken) == watched_folder.TRIES


def look(watched: WatchedFolder) -> watched_folder.Look:
    db = watched._session.project.reader()
    found = look_into(db, watched.folder)
    db.close()
    watched._on_looked(found)
    return found


def test_a_text_put_into_the_folder_of_an_open_project_is_added_and_told(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    window.services.watch_acts.watch(folder)
    assert window.actions_table["watch_folder"].isChecked()
    qtbot.waitUntil(lambda: bool(window.services.watch_acts.watched._watcher.directories()))
    with qtbot.waitSignal(window.session.import_ended, timeout=180_000) as ended:
        (folder / "astana.txt").write_text(TEXT)
    assert not isinstance(ended.args[0], Exception)
    assert window.notices.text.startswith("Added from “incoming”: 1 text")
    assert "astana.txt" in window.notices.text
    rest(window, qtbot)
    db = window.session.project.reader()
    assert db.execute("select count(*) from documents").fetchone()[0] == len(TEXTS) + 1
    db.close()


def test_the_folder_is_remembered_for_its_project_and_forgotten_when_switched_off(
    window: MainWindow, folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    window.services.watch_acts.watch(folder)
    path = window.session.project.path
    other = Opened(open_project(tmp_path / "other.geox", create=True), shipped_study("central-asia"))
    window.show_session(other)
    rest(window, qtbot)
    assert window.services.watch_acts.watched is None
    assert not window.actions_table["watch_folder"].isChecked()
    window.show_session(Opened(open_project(path), shipped_study("central-asia")))
    qtbot.waitUntil(lambda: window.services.watch_acts.watched is not None)
    assert window.services.watch_acts.watched.folder == folder
    window.actions_table.run("watch_folder")
    assert window.services.watch_acts.watched is None
    assert "not watched any more" in window.notices.text
    assert window.settings.get(f"watch/{path}", "-") == ""
    rest(window, qtbot)


def test_a_folder_that_is_gone_is_told(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    folder.rmdir()
    window.services.watch_acts.watch(folder)
    qtbot.waitUntil(lambda: "is not there" in window.notices.text)
    assert window.services.watch_acts.watched is None


def test_a_file_that_cannot_be_written_watches_nothing(project: Project, qtbot: QtBot, window: MainWindow) -> None:
    read_only = Opened(open_project(project.path, read_only=True), shipped_study("central-asia"))
    window.show_session(read_only)
    rest(window, qtbot)
    assert window.services.watch_acts.acts() == {}
