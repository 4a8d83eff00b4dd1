"""A project of two texts read by the real extraction, and the real window on it."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from pytestqt.qtbot import QtBot

from geoexplorer.alignment.studies import shipped_study
from geoexplorer.app import theme
from geoexplorer.app.main_window import MainWindow
from geoexplorer.app.projects import Opened
from geoexplorer.app.session import Session
from geoexplorer.app.settings import Settings
from geoexplorer.ingest import import_paths
from geoexplorer.store.project import Project, back_up, open_project
from tests.app.shell.resting import rest

TEXTS = {
    "kant.txt": """Kant grows and Manas stays

Steppe Dispatch
6 October 2005

Kyrgyzstan has agreed to let Russia double the number of aircraft at its Kant air base, Defence Minister \
Ismail Isakov said in Bishkek on 21 September. About 150 more Russian servicemen will come before spring.

Kyrgyzstan assured the United States in July that American tankers could keep flying from Manas at a rent of \
$50 million a year.

Uzbekistan ordered American forces to leave the Khanabad air base. China gave Kyrgyzstan $8 million in aid.
""",
    "khanabad.txt": """Tashkent ends a deal

Northern Courier
30 July 2005

Uzbekistan ordered the United States to leave the Khanabad air base within six months. 😀 Russia and Uzbekistan \
signed an alliance treaty in Moscow on 14 November 2005. Tajikistan allowed Russia to keep its troops.
""",
}


@pytest.fixture(autouse=True)
def no_trace_of_the_user(qapp: object) -> Iterator[None]:
    """Keep the sample project of the user out of the tests, and begin in the light palette."""
    del qapp
    QStandardPaths.setTestModeEnabled(True)
    if theme.themes.mode != "light" or theme.themes.contrast:
        theme.themes.use("light")
    yield
    QStandardPaths.setTestModeEnabled(False)


@pytest.fixture(scope="session")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the two texts."""
    folder = tmp_path_factory.mktemp("texts")
    for name, text in TEXTS.items():
        (folder / name).write_text(text)
    return folder


@pytest.fixture(scope="session")
def imported(texts: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project file made once from the two texts."""
    path = tmp_path_factory.mktemp("project") / "bases.geox"
    report = import_paths(open_project(path, create=True), [texts])
    assert report.events >= 4, "the fixture needs events to be of use"
    return path


@pytest.fixture
def project(imported: Path, tmp_path: Path) -> Project:
    """A copy of the imported project for one test."""
    path = tmp_path / "bases.geox"
    back_up(imported, path)
    return open_project(path)


@pytest.fixture
def session(project: Project, qtbot: QtBot) -> Iterator[Session]:
    """A session on the project, closed at the end."""
    del qtbot
    with closing(Session(project, shipped_study("central-asia"))) as opened:
        yield opened


@pytest.fixture
def window(project: Project, qtbot: QtBot) -> Iterator[MainWindow]:
    """The real main window on the project, at rest."""
    shown = MainWindow(Settings())
    qtbot.addWidget(shown)
    shown.resize(1440, 900)
    shown.show()
    shown.show_session(Opened(project, shipped_study("central-asia")))
    rest(shown, qtbot)
    yield shown
    shown.close()
