"""Every chart says what it has to say in the language of the window; the numbers it saves stay English."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from geoexplorer.app.charts import CHARTS
from geoexplorer.app.charts.base import CanvasChart, Chart
from geoexplorer.app.drawing import lettering
from geoexplorer.app.panes.chart_pane import ChartPane
from geoexplorer.app.session import Session
from tests.app import pseudo
from tests.app.charts.story import shown_pane

EVERY = pytest.mark.parametrize("kind", CHARTS, ids=[chart.key for chart in CHARTS])
NAMES = (
    "Kazakhstan|Kyrgyzstan|Tajikistan|Turkmenistan|Uzbekistan|Central Asia|United States and NATO|United States|"
    "USA|NATO|Russia|China"
)
DATA = (
    re.compile(rf"\b({NAMES}) helps ({NAMES})"),
    re.compile(rf"\b({NAMES}|Steppe Dispatch|Dispatch|A title)\b"),
    re.compile(r"\b\d{4}-Q\d\b"),
)


@pytest.fixture
def told(session: Session, qtbot: QtBot) -> Iterator[ChartPane]:
    """The chart pane, made while every translated sentence stands in brackets."""
    with pseudo.spoken():
        yield shown_pane(session, qtbot)


def _bring(pane: ChartPane, kind: type[Chart], qtbot: QtBot) -> None:
    pane.show_chart(kind.key)
    qtbot.waitUntil(lambda: pane.drawn)


@EVERY
def test_the_chart_says_nothing_past_the_translators(kind: type[Chart], told: ChartPane, qtbot: QtBot) -> None:
    _bring(told, kind, qtbot)
    assert pseudo.untranslated(told, DATA, cells=True) == []


@EVERY
def test_its_table_says_nothing_past_the_translators(kind: type[Chart], told: ChartPane, qtbot: QtBot) -> None:
    _bring(told, kind, qtbot)
    told.frame.show_numbers(True)
    assert told.frame.numbers.rowCount()
    assert pseudo.untranslated(told.frame.table, DATA, cells=True) == []


@EVERY
def test_nothing_is_painted_past_the_translators(
    kind: type[Chart], told: ChartPane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[str] = []
    write, runs = lettering.write, lettering.write_runs
    monkeypatch.setattr(lettering, "elided", lambda words, _font, _room: words)
    monkeypatch.setattr(lettering, "write", lambda p, words, *a, **k: painted.append(words) or write(p, words, *a, **k))
    monkeypatch.setattr(lettering, "write_runs", lambda p, at, r: painted.extend(w for w, *_ in r) or runs(p, at, r))
    _bring(told, kind, qtbot)
    told.resize(900, 900)
    told.grab()
    assert painted
    assert [words for words in painted if pseudo.left_over(words, DATA)] == []


@EVERY
def test_what_stands_under_the_pointer_is_translated(kind: type[Chart], told: ChartPane, qtbot: QtBot) -> None:
    _bring(told, kind, qtbot)
    if isinstance(told.chart, CanvasChart):
        said = [area.words for area in told.chart._canvas.areas]
        assert said
        assert [words for words in said if pseudo.left_over(words, DATA)] == []


@EVERY
def test_an_empty_chart_says_so_in_the_language_of_the_window(
    kind: type[Chart], empty_session: Session, qtbot: QtBot
) -> None:
    with pseudo.spoken():
        pane = shown_pane(empty_session, qtbot)
        _bring(pane, kind, qtbot)
        assert pseudo.untranslated(pane, DATA, cells=True) == []


def test_why_this_value_is_answered_in_the_language_of_the_window(told: ChartPane, qtbot: QtBot) -> None:
    line = next(line for line in told.chart.numbers().items if line.period)
    told._on_picked(line)
    qtbot.waitUntil(lambda: told.card.shown_point is not None)
    for button in (told.card.details, told.card.moved):
        button.setChecked(True)
        assert pseudo.untranslated(told.card, DATA, cells=True) == []


@EVERY
def test_the_numbers_that_are_saved_stay_english(
    kind: type[Chart], told: ChartPane, qtbot: QtBot, tmp_path: Path
) -> None:
    _bring(told, kind, qtbot)
    told.output.save_numbers(tmp_path / "numbers.csv")
    assert "⟦" not in (tmp_path / "numbers.csv").read_text("utf-8")
