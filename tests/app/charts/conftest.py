"""A session over the story, and its chart pane on the screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from geoexplorer.alignment.studies import shipped_study
from geoexplorer.app.panes.chart_pane import ChartPane
from geoexplorer.app.session import Session
from geoexplorer.store.project import open_project
from tests.app.charts.story import Shown, shown_pane, write_story


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    """A session over the story, looking at Kyrgyzstan."""
    del qtbot
    opened = Session(open_project(write_story(tmp_path / "story.geox")), shipped_study("central-asia"))
    opened.view.change(country="KGZ")
    yield opened
    opened.close()
    opened.deleteLater()


@pytest.fixture
def empty_session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    """A session over a project without a single event."""
    del qtbot
    opened = Session(open_project(write_story(tmp_path / "empty.geox", ())), shipped_study("central-asia"))
    yield opened
    opened.close()
    opened.deleteLater()


@pytest.fixture
def pane(session: Session, qtbot: QtBot) -> ChartPane:
    """The chart pane on the screen, its first chart drawn."""
    return shown_pane(session, qtbot)


@pytest.fixture
def show(pane: ChartPane, qtbot: QtBot) -> Shown:
    """Bring a chart to the front and wait until it has drawn."""

    def shown(key: str) -> ChartPane:
        pane.show_chart(key)
        qtbot.waitUntil(lambda: pane.drawn)
        return pane

    return shown
