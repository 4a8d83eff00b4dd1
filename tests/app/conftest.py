"""A small real project of four tellings, and a session over it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from geoexplorer.alignment.studies import shipped_study
from geoexplorer.app import theme
from geoexplorer.app.own_looks import OwnLooks
from geoexplorer.app.session import Session
from geoexplorer.store.project import open_project
from geoexplorer.store.writing import write_extraction
from tests.building import LEXICON, told

TELLINGS = (
    {"actor": "KGZ", "recipient": "RUS", "published": "2005-07-05", "domain": "military"},
    {"actor": "KGZ", "recipient": "USA", "published": "2005-08-01", "domain": "economic", "polarity": -1},
    {"actor": "UZB", "recipient": "RUS", "published": "2006-01-10", "domain": "military", "confidence": 0.4},
    {"actor": "TJK", "recipient": "CHN", "published": None, "domain": "diplomatic", "modality": "denied"},
)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    """Qt reads the place of its settings once a process: each test gets its own."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture(autouse=True)
def own_colors() -> Iterator[None]:
    """Which powers a study has, and what a person chose, is known to the whole program: not to the next test."""
    yield
    theme.themes.given, theme.themes.own = {}, OwnLooks()


def write_tellings(path: Path) -> Path:
    """Write the four tellings, one a document, into a new project."""
    db = open_project(path, create=True).writer()
    for number, telling in enumerate(TELLINGS):
        rest = {name: value for name, value in telling.items() if name not in ("actor", "recipient")}
        extraction = told(str(telling["actor"]), str(telling["recipient"]), path=f"/texts/{number}.txt", **rest)  # type: ignore[arg-type]
        write_extraction(db, extraction, LEXICON)
    db.close()
    return path


@pytest.fixture
def small(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    """An open session over four events: 1 KGZ-RUS, 2 KGZ-USA away, 3 UZB-RUS, 4 TJK-CHN denied and undated."""
    del qtbot
    opened = Session(open_project(write_tellings(tmp_path / "small.geox")), shipped_study("central-asia"))
    yield opened
    opened.close()
    opened.deleteLater()
