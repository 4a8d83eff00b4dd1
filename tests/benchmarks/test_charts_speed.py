"""How long a scope change takes to reach the screen, and our drawing against matplotlib's Qt canvas."""

import random
from collections.abc import Callable
from datetime import date
from importlib.util import find_spec

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from geoexplorer.alignment.studies import shipped_study
from geoexplorer.alignment.ticks import Ticks
from geoexplorer.app import theme
from geoexplorer.app.charts.alignment_over_time import AlignmentOverTimeChart, Lines
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.time_scale import period_of, scale_around
from geoexplorer.model.alignment import Point, Series
from geoexplorer.model.codes import DOMAINS
from geoexplorer.model.selection import Scope, Selection

YEARS, EVENTS = range(2000, 2025), 20_000
POWERS = ("US_NATO", "RUS", "CHN")


def line(power: str, seed: int) -> Series:
    """Return 25 years of monthly points with a band."""
    draw, points, value = random.Random(seed), [], 0.0
    for year in YEARS:
        for month in range(1, 13):
            period = period_of(date(year, month, 1), "month")
            value = max(min(value + draw.uniform(-0.05, 0.055), 0.9), -0.9)
            low, high = max(value - 0.2, -1), min(value + 0.2, 1)
            last = period.last_day.isoformat()
            points.append(Point("KGZ", power, period.code, last, value, low, high, 3, 1, 12, 8, 3, 0))
    return Series("KGZ", power, "month", tuple(points))


def drawn_lines(seed: int) -> Lines:
    """Return three lines and the ticks of 20,000 events."""
    rng, first = np.random.default_rng(seed), date(YEARS[0], 1, 1).toordinal()
    events, power = np.arange(EVENTS), rng.integers(len(POWERS), size=EVENTS)
    ticks = Ticks(
        powers=POWERS,
        day=first + rng.integers(25 * 365, size=EVENTS),
        domain=rng.integers(len(DOMAINS), size=EVENTS),
        power=power,
        sign=np.where(rng.random(EVENTS) < 0.75, 1, -1),
        weight=rng.random(EVENTS),
        deed=rng.random(EVENTS) < 0.4,
        event=events,
        cluster=events,
        telling_event=events,
        telling_cluster=events,
        telling_power=power,
    )
    lines = tuple(line(power, seed + i) for i, power in enumerate(POWERS))
    return Lines("KGZ", lines, ticks, scale_around("2000-01-01", "2024-12-31"))


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(456, 400)
    widget.show()
    QApplication.processEvents()


@pytest.fixture
def redraw(qtbot: QtBot) -> Callable[[], None]:
    """Give the chart other numbers and paint them, as after a scope change."""
    theme.themes.use("light")
    chart = AlignmentOverTimeChart()
    chart.restyle()
    shown(qtbot, chart)
    request = ChartRequest(Scope(), shipped_study("central-asia"), "KGZ", granularity="month")
    states = [drawn_lines(seed) for seed in (1, 2)]
    turn = iter(range(1_000_000))

    def paint() -> None:
        chart.draw(states[next(turn) % 2], request, Selection())
        chart.plot.viewport().repaint()

    return paint


def test_our_chart_draws_three_lines_with_bands_and_ticks(
    benchmark: BenchmarkFixture, redraw: Callable[[], None]
) -> None:
    benchmark.pedantic(redraw, rounds=20, warmup_rounds=2)


@pytest.mark.skipif(find_spec("matplotlib") is None, reason="matplotlib is not installed: nothing to compare with")
def test_matplotlib_draws_the_same_lines_and_bands_without_ticks(benchmark: BenchmarkFixture, qtbot: QtBot) -> None:
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
    from matplotlib.figure import Figure

    figure = Figure()
    axes = figure.add_subplot()
    canvas = FigureCanvasQTAgg(figure)
    shown(qtbot, canvas)
    states = [drawn_lines(seed).lines for seed in (1, 2)]
    turn = iter(range(1_000_000))

    def paint() -> None:
        axes.clear()
        for series in states[next(turn) % 2]:
            days = [date.fromisoformat(p.at or "") for p in series.points]
            axes.fill_between(days, [p.low for p in series.points], [p.high for p in series.points], alpha=0.1)
            axes.plot(days, [p.value for p in series.points], marker="o", markersize=3)
        axes.set_ylim(-1, 1)
        canvas.draw()
        canvas.repaint()

    benchmark.pedantic(paint, rounds=10, warmup_rounds=1)
