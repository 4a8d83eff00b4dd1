"""A small real project and the list pane over it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from geoexplorer.alignment.studies import shipped_study
from geoexplorer.app.panes.list_pane import ListPane
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


def build(path: Path) -> Path:
    """Write the four tellings, one a document."""
    db = open_project(path, create=True).writer()
    for number, telling in enumerate(TELLINGS):
        sides = (telling["actor"], telling["recipient"])
        rest = {name: value for name, value in telling.items() if name not in ("actor", "recipient")}
        write_extraction(db, told(*sides, path=f"/texts/{number}.txt", **rest), LEXICON)  # type: ignore[arg-type]
    db.close()
    return path


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    """An open session over the small project."""
    del qtbot
    opened = Session(open_project(build(tmp_path / "small.geox")), shipped_study("central-asia"))
    yield opened
    opened.close()
    opened.deleteLater()


@pytest.fixture
def pane(session: Session, qtbot: QtBot) -> ListPane:
    """The list pane, shown and filled."""
    shown = ListPane(session)
    qtbot.addWidget(shown)
    shown.resize(520, 780)
    shown.show()
    qtbot.waitUntil(lambda: shown.lists.events.complete and session.jobs.idle())
    return shown
