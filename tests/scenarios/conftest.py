"""The real window on the sample, read by the real extraction; a heartbeat listens to every scenario."""

import os
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QStandardPaths
from pytestqt.qtbot import QtBot

from geoexplorer.app import launch, theme
from geoexplorer.app.main_window import MainWindow
from geoexplorer.app.settings import Settings
from geoexplorer.assets import asset
from geoexplorer.ingest import import_paths
from geoexplorer.store.project import back_up, open_project
from tests.scenarios.desk import Desk
from tests.scenarios.heartbeat import Heartbeat

MADE = "GEOEXPLORER_TEST_SAMPLE"
OpenDesk = Callable[[Path | None], Desk]


@pytest.fixture(autouse=True)
def nothing_of_the_user(tmp_path: Path, qapp: object) -> Iterator[None]:
    """Settings and the sample project of the user stay out; each scenario begins in the light palette."""
    del qapp
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    QStandardPaths.setTestModeEnabled(True)
    if theme.themes.mode != "light" or theme.themes.contrast:
        theme.themes.use("light")
    yield
    QStandardPaths.setTestModeEnabled(False)


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample as a project, made once; a run inside another gets the one of that."""
    if made := os.environ.get(MADE):
        return Path(made)
    path = tmp_path_factory.mktemp("sample") / "sample.geox"
    import_paths(open_project(path, create=True), [asset("sample", "texts")], study="central-asia")
    return path


@pytest.fixture
def sample(sample_file: Path, tmp_path: Path) -> Path:
    """A copy of the sample for one scenario."""
    path = tmp_path / "sample.geox"
    back_up(sample_file, path)
    return path


@pytest.fixture
def open_desk(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[OpenDesk]:
    """Open the window on a file (None: on the start screen); its heartbeat is told in the summary."""
    for name in (*launch.OF_A_FILE, *launch.OF_A_NEW_FILE):
        import_module(name)  # as the program does while its start screen waits
    heart = Heartbeat()
    shown: list[MainWindow] = []

    def opened(path: Path | None = None) -> Desk:
        heart.start()
        window = MainWindow(Settings())
        qtbot.addWidget(window)
        window.resize(1440, 900)
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window)
        shown.append(window)
        desk = Desk(window, qtbot)
        if path is not None:
            assert window.files.open_path(path)
            desk.rest()
        return desk

    yield opened
    heart.stop()
    for window in shown:
        window.close()
    request.node.user_properties.append(("stall", (heart.worst.busy, str(heart.worst))))
    for stall in heart.stalls:
        request.node.user_properties.append(("long", str(stall)))


@pytest.fixture
def desk(open_desk: OpenDesk, sample: Path) -> Desk:
    """A user in front of the open sample."""
    return open_desk(sample)
