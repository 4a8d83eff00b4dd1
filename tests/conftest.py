"""What all tests share: where the evaluation texts lie, an empty project, and settings of their own."""

import gc
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PATIENCE = 60_000  # ms; what is waited for comes at once, but for a machine that does much else: no reason to fail
for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed, QtBot.waitActive):
    wait.__kwdefaults__["timeout"] = PATIENCE
# the same examples in each run, however slow: `--hypothesis-profile=default` looks for new ones
settings.register_profile("steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")

NOT_MEASURED: set[str] = set()


def shared_folder() -> Path | None:
    """Return the folder of the shared evaluation texts, or None on a machine that has none."""
    root = Path(__file__).parent.parent
    named = os.environ.get("GEOEXPLORER_SHARED")
    places = [Path(named)] if named else [root / "shared", root.parent / "shared"]
    return next((place for place in places if (place / "seeds").is_dir()), None)


@pytest.fixture
def shared(request: pytest.FixtureRequest) -> Path:
    """The shared evaluation texts; the test is skipped, and the summary says so, where they are absent."""
    folder = shared_folder()
    if folder is None:
        NOT_MEASURED.add(request.node.name)
        pytest.skip("the shared evaluation texts are not here")
    return folder


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, recent files and the sample of the person who runs the tests stay out of it."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))


@pytest.fixture(autouse=True)
def garbage_of_the_main_thread() -> Iterator[None]:
    """As in the program: widgets are never collected in a reader's thread."""
    gc.disable()
    yield
    gc.collect(1)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """The writer of an empty project."""
    from geoexplorer.store.project import open_project

    connection = open_project(tmp_path / "test.geox", create=True).writer()
    yield connection
    connection.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for name in sorted(NOT_MEASURED):
        terminalreporter.write_line(f"not measured: {name}")
    _tell_stalls(terminalreporter)


def _tell_stalls(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which scenario kept the window from answering longest; a number to look at, never a verdict."""
    ends = [report for report in terminalreporter.getreports("") if report.when == "teardown"]
    told = [(name, value, report.nodeid) for report in ends for name, value in report.user_properties]
    worst = [(*value, test) for name, value, test in told if name == "stall"]
    if worst:
        terminalreporter.write_line("longest work of the main thread in a scenario: {1} ({2})".format(*max(worst)))
    if terminalreporter.config.option.verbose > 0:
        for name, value, test in told:
            if name == "long":
                terminalreporter.write_line(f"  {test}: {value}")
