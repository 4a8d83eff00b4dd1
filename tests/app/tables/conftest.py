"""The list pane over the small project."""

import pytest
from pytestqt.qtbot import QtBot

from geoexplorer.app.panes.list_pane import ListPane
from geoexplorer.app.session import Session


@pytest.fixture
def session(small: Session) -> Session:
    """The session of the small project."""
    return small


@pytest.fixture
def pane(session: Session, qtbot: QtBot) -> ListPane:
    """The list pane, shown and filled."""
    shown = ListPane(session)
    qtbot.addWidget(shown)
    shown.resize(520, 780)
    shown.show()
    qtbot.waitUntil(lambda: shown.lists.events.complete and session.jobs.idle())
    return shown
