"""The real window on the small project."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from pytestqt.qtbot import QtBot

from geoexplorer.app.main_window import MainWindow
from geoexplorer.app.settings import Settings
from tests.app.conftest import write_tellings
from tests.scenarios.desk import Desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """A user in front of the window on four events."""
    QStandardPaths.setTestModeEnabled(True)
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    assert window.files.open_path(write_tellings(tmp_path / "small.geox"))
    user = Desk(window, qtbot)
    user.rest()
    yield user
    window.close()
    QStandardPaths.setTestModeEnabled(False)
