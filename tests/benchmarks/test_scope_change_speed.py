"""From the click to the painted picture in the real window over 100,000 events, against bare pyqtgraph.

Run with `pytest tests/benchmarks/test_scope_change_speed.py --benchmark-enable -s`; the suite leaves it out.
The targets are 100 ms to new lines and 250 ms to their bands on a machine with nothing else to do.
"""

import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QEventLoop, QStandardPaths
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from geoexplorer.alignment.studies import shipped_study
from geoexplorer.app.main_window import MainWindow
from geoexplorer.app.projects import Opened
from geoexplorer.app.settings import Settings
from geoexplorer.model.codes import DOMAINS, EVENT_TYPES, MODALITIES
from geoexplorer.model.selection import Clause, Scope
from geoexplorer.store.contributions import rebuild_contributions
from geoexplorer.store.project import open_project, transaction
from tests.app.shell.resting import rest

EVENTS, DOCUMENTS, DAYS = 100_000, 10_000, 9_000
KEYS = ("KAZ", "KGZ", "TJK", "TKM", "UZB", "USA", "NATO", "RUS", "CHN")
SCOPES = (Scope(), Scope((Clause("domain", ("military",)),)), Scope((Clause("date", ("2003..2015",)),)))
MEDIANS: dict[str, float] = {}

pytestmark = pytest.mark.usefixtures("only_when_measuring")


def measuring(request: pytest.FixtureRequest) -> bool:
    """Tell whether this run measures; the options of the suite say --benchmark-disable."""
    option = request.config.getoption
    return bool(option("benchmark_enable") or not option("benchmark_disable"))


@pytest.fixture
def only_when_measuring(request: pytest.FixtureRequest) -> None:
    """Skip in the suite: the file alone takes half a minute to write."""
    if not measuring(request):
        pytest.skip("benchmarks are disabled")


@pytest.fixture(scope="module")
def big(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of 100,000 events in 10,000 documents over 25 years."""
    if not measuring(request):
        pytest.skip("benchmarks are disabled")
    path = tmp_path_factory.mktemp("big") / "big.geox"
    db = open_project(path, create=True).writer()
    with transaction(db):
        write_events(db, random.Random(3))
        rebuild_contributions(db, range(1, EVENTS + 1))
    db.execute("analyze")
    db.close()
    return path


def write_events(db: sqlite3.Connection, draw: random.Random) -> None:
    """Write the rows as an import would leave them; seven of ten events are the only telling of their act."""
    kinds = {"NATO": "organisation"}
    db.executemany(
        "insert into entities (id, key, kind, name) values (?, ?, ?, ?)",
        [(i, key, kinds.get(key, "country"), key) for i, key in enumerate(KEYS, 1)],
    )
    published = [date(2001, 1, 1) + timedelta(days=draw.randrange(DAYS)) for _ in range(DOCUMENTS)]
    db.executemany(
        "insert into documents (id, title, publisher, path, published, published_precision, published_basis, sha256,"
        " text, imported_at) values (?, ?, ?, ?, ?, 'day', 'metadata', ?, ?, '2026')",
        [
            (i, f"Title {i}", f"Publisher {i % 20}", f"/{i}", day.isoformat(), str(i), "x" * 400)
            for i, day in enumerate(published, 1)
        ],
    )
    documents = [(i, i) for i in range(1, DOCUMENTS + 1)]
    db.executemany("insert into sentences (id, document_id, start, end) values (?, ?, 0, 400)", documents)
    db.executemany("insert into clusters (id) values (?)", [(i,) for i in range(1, EVENTS + 1)])
    rows = [event_row(i, published, draw) for i in range(1, EVENTS + 1)]
    marks = ", ".join(["?"] * len(rows[0]))
    db.executemany(
        "insert into events (id, document_id, sentence_id, actor_id, recipient_id, event_type, domain, polarity,"
        " modality, aspect, date_start, date_end, cluster_id, start, end, quote, date_precision, date_basis,"
        f" extractor, confidence) values ({marks})",
        rows,
    )
    bearings = [
        (row[0], *pair, row[7], side)
        for row in rows
        for pair, side in (((row[3], row[4]), "out"), ((row[4], row[3]), "in"))
    ]
    db.executemany("insert into bearings (event_id, country_id, power_id, sign, side) values (?, ?, ?, ?, ?)", bearings)


def event_row(i: int, published: list[date], draw: random.Random) -> tuple[object, ...]:
    document = draw.randrange(1, DOCUMENTS + 1)
    sides = [draw.randrange(1, 6), draw.randrange(6, 10)]
    draw.shuffle(sides)
    start = published[document - 1] - timedelta(days=int(draw.expovariate(1 / 30)))
    end = start + timedelta(days=draw.choice([0, 0, 6, 30]))
    modality = draw.choices(MODALITIES, [55, 20, 15, 7, 3])[0]
    return (
        i, document, document, *sides, draw.choice(EVENT_TYPES), draw.choice(DOMAINS), draw.choice((1, 1, 1, 1, -1)),
        modality, draw.choices(("event", "state"), (9, 1))[0], start.isoformat(), end.isoformat(),
        i if draw.random() < 0.7 else draw.randrange(1, i + 1), 0, 10, "q", "day", "stated", "e", 0.8,
    )  # fmt: skip


class Painted:
    """Counts what reached the screen since the last click: 1 lines, 2 bands, 3 ticks."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.count = window, 0
        self._qtbot = qtbot
        self._turn = 0
        chart = window.workspace.chart.chart
        draw = chart.draw

        def painted(*given: object) -> None:
            draw(*given)
            chart.plot.viewport().repaint()
            self.count += 1

        chart.draw = painted

    def rest(self) -> None:
        """Let the window finish what it does for the last click."""
        rest(self.window, self._qtbot)
        self.count = 0

    def click_and_wait(self, count: int) -> None:
        """Change the scope as a chip does, and wait until so much is painted."""
        self._turn += 1
        self.window.session.view.change(scope=SCOPES[self._turn % len(SCOPES)])
        until = time.monotonic() + 20
        while self.count < count:
            QApplication.processEvents(
                QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5
            )
            assert time.monotonic() < until, "nothing was painted"


@pytest.fixture
def painted(big: Path, qtbot: QtBot) -> Iterator[Painted]:
    """The real window with all its panes, at rest."""
    QStandardPaths.setTestModeEnabled(True)
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.show_session(Opened(open_project(big), shipped_study("central-asia")))
    rest(window, qtbot)
    window.session.view.change(country="KGZ")
    rest(window, qtbot)
    yield Painted(window, qtbot)
    window.close()
    QStandardPaths.setTestModeEnabled(False)


@pytest.mark.parametrize(("count", "name"), [(1, "lines"), (2, "bands"), (3, "ticks")], ids=["lines", "bands", "ticks"])
def test_a_scope_change_reaches_the_screen(
    benchmark: BenchmarkFixture, painted: Painted, count: int, name: str
) -> None:
    benchmark.pedantic(painted.click_and_wait, args=(count,), setup=painted.rest, rounds=12, warmup_rounds=2)
    MEDIANS[name] = benchmark.stats.stats.median


def bare(painted: Painted, qtbot: QtBot) -> Callable[[], None]:
    """Return how bare pyqtgraph draws the same series, bands and all, computing nothing."""
    drawn = painted.window.workspace.chart.shown().drawn
    plot = pg.PlotWidget()
    qtbot.addWidget(plot)
    plot.resize(456, 700)
    plot.show()
    curves = []
    for series in drawn.lines:
        days = [date.fromisoformat(point.at).toordinal() for point in series.points]
        ends = [plot.plot(), plot.plot()]
        plot.addItem(pg.FillBetweenItem(*ends, brush=(90, 90, 200, 40)))
        curves.append((days, series.points, plot.plot(symbol="o", symbolSize=5), ends))

    def paint() -> None:
        for days, points, line, (lower, upper) in curves:
            lower.setData(days, [point.low for point in points])
            upper.setData(days, [point.high for point in points])
            line.setData(days, [point.value for point in points])
        plot.viewport().repaint()

    return paint


def test_bare_pyqtgraph_draws_the_same_series(benchmark: BenchmarkFixture, painted: Painted, qtbot: QtBot) -> None:
    benchmark.pedantic(bare(painted, qtbot), rounds=12, warmup_rounds=2)
    MEDIANS["bare pyqtgraph"] = benchmark.stats.stats.median


def test_the_ratios_are_printed() -> None:
    base = MEDIANS["bare pyqtgraph"]
    for name, seconds in MEDIANS.items():
        print(f"{name}: {1000 * seconds:.0f} ms, {seconds / base:.1f} times bare pyqtgraph of the same series")
    assert base > 0
