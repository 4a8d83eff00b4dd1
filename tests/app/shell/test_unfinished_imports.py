"""An import that ended with the program is offered again when the file is opened, with all that was stated."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from geoexplorer.app.import_request import ImportRequest
from geoexplorer.app.main_window import MainWindow
from geoexplorer.app.task import Task
from geoexplorer.importers.metadata_table import MetadataTable, StatedFields
from geoexplorer.ingest import Report
from geoexplorer.model.document import Published
from tests.app.shell.resting import rest

STATED = StatedFields(publisher="Steppe Dispatch", published=Published("2006-05-03", "day", "user", "3 May 2006"))


@pytest.fixture
def request_made(window: MainWindow, tmp_path: Path) -> ImportRequest:
    """What the user asked for; the import of it has begun and has not ended."""
    texts = str(tmp_path / "texts" / "a.txt")
    request = ImportRequest((tmp_path / "texts",), MetadataTable({texts: STATED}), frozenset({(texts, None)}))
    assert window.session is not None
    window.session.import_request = request
    window.session.import_started.emit(Task())
    return request


def reopen(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session is not None
    path = window.session.project.path
    window.close_session()
    window.files.open_path(path)
    qtbot.waitUntil(lambda: window.session is not None and window.workspace is not None)
    rest(window, qtbot)


def test_it_goes_on_with_the_same_texts_and_what_was_stated_of_them(
    window: MainWindow, request_made: ImportRequest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reopen(window, qtbot)
    assert window.notices.text == "An import into this file was not finished: texts."
    begun: list[ImportRequest] = []
    monkeypatch.setattr(
        window.session,
        "import_paths",
        lambda paths, metadata, left_out: begun.append(ImportRequest(paths, metadata, left_out)),
    )
    window.services.unfinished.go_on()
    assert [(r.paths, dict(r.metadata.rows), r.left_out) for r in begun] == [
        (request_made.paths, dict(request_made.metadata.rows), request_made.left_out)
    ]


def test_an_import_that_came_to_its_end_is_not_asked_about(
    window: MainWindow, request_made: ImportRequest, qtbot: QtBot
) -> None:
    assert request_made.paths
    assert window.session is not None
    window.session.import_ended.emit(Report())
    reopen(window, qtbot)
    assert window.services.unfinished.choices() == []
    assert "not finished" not in window.notices.text


def test_a_cancelled_import_can_go_on_at_once_or_be_forgotten(
    window: MainWindow, request_made: ImportRequest, qtbot: QtBot
) -> None:
    assert request_made.paths
    assert window.session is not None
    window.session.import_ended.emit(Report(cancelled=True))
    assert [words for words, _ in window.services.unfinished.choices()] == ["Go on", "Forget it"]
    window.services.unfinished.forget()
    reopen(window, qtbot)
    assert "not finished" not in window.notices.text
