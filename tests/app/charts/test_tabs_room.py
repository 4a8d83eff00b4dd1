"""The tabs of the chart pane where there is little room, and where words are long."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from geoexplorer.app import language
from geoexplorer.app.charts import CHARTS, TABS
from geoexplorer.app.panes.chart_pane import ChartPane
from geoexplorer.app.session import Session
from tests.app.charts.story import shown_pane


@pytest.fixture
def narrow(session: Session, qtbot: QtBot, qapp: QApplication) -> Iterator[ChartPane]:
    """The chart pane in Russian, as narrow as it gets."""
    language.speak(qapp, "ru")
    pane = shown_pane(session, qtbot)
    pane.resize(380, 700)
    yield pane
    language.speak(qapp, "en")


def _shown(pane: ChartPane) -> list[int]:
    return [place for place in range(TABS + 1) if pane._tabs.isTabVisible(place)]


def test_no_tab_is_cut_and_more_stays(narrow: ChartPane) -> None:
    widths = [narrow._tabs.tabSizeHint(place).width() for place in _shown(narrow)]
    assert sum(widths) <= narrow._tabs.width()
    assert TABS in _shown(narrow)
    assert TABS - 1 not in _shown(narrow)


def test_a_chart_picked_under_more_shows_its_tab(narrow: ChartPane, qtbot: QtBot) -> None:
    narrow.show_chart(CHARTS[TABS - 1].key)
    qtbot.waitUntil(lambda: narrow.drawn)
    assert TABS - 1 in _shown(narrow)
    assert narrow._tabs.currentIndex() == TABS - 1


def test_a_wide_pane_shows_all_tabs(narrow: ChartPane) -> None:
    narrow.resize(760, 700)
    assert _shown(narrow) == list(range(TABS + 1))
