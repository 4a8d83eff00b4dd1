"""Queries run beside the window: the newest of a slot wins, failures are told, closing waits for nothing lost."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from importlib import import_module
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget

from geoexplorer.app.jobs import Jobs
from geoexplorer.app.module_fetch import ModuleFetch
from geoexplorer.app.task import Task
from geoexplorer.store.project import open_project

ENDLESS = "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n"


@pytest.fixture
def jobs(tmp_path: Path, qtbot) -> Iterator[Jobs]:
    del qtbot  # only there for the application
    made = Jobs(open_project(tmp_path / "jobs.geox", create=True))
    with closing(made):
        yield made


def test_an_answer_arrives_in_the_main_thread(jobs: Jobs, qtbot) -> None:
    got: list[tuple[int, bool]] = []

    def take(value: int) -> None:
        got.append((value, threading.current_thread() is threading.main_thread()))

    jobs.read(lambda db: db.execute("select 7").fetchone()[0], take, slot="a")
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(7, True)]


def test_a_newer_query_interrupts_the_older_one_of_its_slot(jobs: Jobs, qtbot) -> None:
    got: list[str] = []
    started = threading.Event()

    def endless(db: sqlite3.Connection) -> str:
        started.set()
        return str(db.execute(ENDLESS).fetchone())

    jobs.read(endless, got.append, slot="chart")
    assert started.wait(60)
    jobs.read(lambda _: "new", got.append, slot="chart")
    qtbot.waitUntil(lambda: got == ["new"])
    qtbot.waitUntil(jobs.idle)
    assert got == ["new"]


def test_an_interrupted_query_does_not_take_the_next_one_with_it(jobs: Jobs, qtbot) -> None:
    """A cursor that the old query left open must not keep the connection interrupted."""
    kept: list[object] = []
    got: list[int] = []
    errors: list[Exception] = []
    for number in range(30):
        started = threading.Event()

        def leaves_open(db: sqlite3.Connection, started: threading.Event = started) -> None:
            cursor = db.execute("with recursive n(i) as (select 1 union all select i + 1 from n) select i from n")
            kept.append(cursor)
            cursor.fetchone()
            started.set()
            db.execute(ENDLESS).fetchone()

        jobs.read(leaves_open, lambda _: None, slot="x", on_failed=errors.append)
        assert started.wait(60)
        jobs.read(lambda _, n=number: n, got.append, slot="x", on_failed=errors.append)
        jobs.read(lambda db, n=number: db.execute("select ?", (n,)).fetchone()[0], got.append, slot=f"y{number}")
        qtbot.waitUntil(lambda n=number: got.count(n) == 2)
    assert errors == []


def test_slots_do_not_disturb_each_other(jobs: Jobs, qtbot) -> None:
    got: list[str] = []
    jobs.read(lambda _: "text", got.append, slot="text")
    jobs.read(lambda _: "chart", got.append, slot="chart")
    qtbot.waitUntil(lambda: sorted(got) == ["chart", "text"])


def test_a_query_that_is_held_back_begins_when_it_may_go_on(jobs: Jobs, qtbot) -> None:
    got: list[str] = []
    begun = threading.Event()

    def query(_: sqlite3.Connection) -> str:
        begun.set()
        return "held"

    jobs.hold()
    jobs.read(query, got.append, slot="held")
    assert not begun.wait(0.1)
    assert not jobs.idle()
    jobs.go_on()
    qtbot.waitUntil(lambda: got == ["held"])
    jobs.read(lambda _: "later", got.append, slot="later")
    qtbot.waitUntil(lambda: got == ["held", "later"])


def test_a_forgotten_query_answers_nobody(jobs: Jobs, qtbot) -> None:
    got: list[str] = []
    started, go_on = threading.Event(), threading.Event()

    def slow(_: sqlite3.Connection) -> str:
        started.set()
        go_on.wait(60)
        return "old"

    jobs.read(slow, got.append, slot="x")
    assert started.wait(60)
    jobs.forget("x")
    go_on.set()
    jobs.read(lambda _: "other", got.append, slot="y")
    qtbot.waitUntil(lambda: got == ["other"])


def test_a_failed_query_tells_who_asked(jobs: Jobs, qtbot) -> None:
    errors: list[Exception] = []
    jobs.read(lambda db: db.execute("select * from nowhere"), lambda _: None, slot="a", on_failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert "nowhere" in str(errors[0])


def test_readers_cannot_write(jobs: Jobs, qtbot) -> None:
    errors: list[Exception] = []
    jobs.read(
        lambda db: db.execute("insert into tags (name, table_name, row_id) values ('a', 'events', 1)"),
        lambda _: None,
        slot="a",
        on_failed=errors.append,
    )
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], sqlite3.OperationalError)


def test_writes_happen_in_the_order_asked_for(jobs: Jobs, qtbot) -> None:
    done: list[int] = []
    for number in range(20):
        jobs.write(lambda _, n=number: n, done.append)
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


@pytest.mark.parametrize("way", ["method", "lambda", "partial", "partial of a lambda"])
def test_an_answer_for_a_widget_that_is_gone_is_dropped(jobs: Jobs, qtbot, way: str) -> None:
    class Asker(QWidget):
        def take(self, *_: object) -> None:
            raise AssertionError("the widget is gone")

    asker = Asker()
    ways = {
        "method": asker.take,
        "lambda": lambda answer: asker.take(answer),
        "partial": partial(asker.take, 1),
        "partial of a lambda": partial(lambda _, answer: asker.take(answer), 1),
    }
    go_on = threading.Event()
    jobs.read(lambda _: go_on.wait(60), ways[way], slot="a")
    shiboken6.delete(asker)
    go_on.set()
    qtbot.waitUntil(jobs.idle)


def test_a_task_reports_and_stops_when_cancelled(jobs: Jobs, qtbot) -> None:
    steps: list[object] = []
    ended: list[str] = []

    def work(task: Task) -> str:
        number = 0
        while not task.cancelled():
            task.report(number)
            number += 1
        return f"stopped at {number}"

    task = jobs.run(work, ended.append)
    task.progressed.connect(steps.append)
    qtbot.waitUntil(lambda: len(steps) > 5)
    task.cancel()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended[0].startswith("stopped")


def test_a_paused_task_waits_until_it_may_go_on(jobs: Jobs, qtbot) -> None:
    ended: list[str] = []
    paused = threading.Event()

    def work(task: Task) -> str:
        paused.wait(60)
        task.cancelled()
        return "done"

    task = jobs.run(work, ended.append)
    task.pause(True)
    paused.set()
    with qtbot.assertNotEmitted(task.ended, wait=80):
        pass
    task.pause(False)
    qtbot.waitUntil(lambda: ended == ["done"])


@pytest.mark.usefixtures("qapp")
def test_closing_stops_what_runs(tmp_path: Path) -> None:
    jobs = Jobs(open_project(tmp_path / "close.geox", create=True))
    started = threading.Event()

    def endless(db: sqlite3.Connection) -> object:
        started.set()
        return db.execute(ENDLESS).fetchone()

    jobs.read(endless, lambda _: None, slot="a")
    assert started.wait(60)
    jobs.close()
    assert not any(thread.is_alive() for thread in jobs._threads)


def test_modules_are_imported_off_the_main_thread_and_that_is_told_in_it(
    tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fetched_one.py").write_text("import threading\nby = threading.current_thread()\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    heard: list[threading.Thread] = []
    fetch = ModuleFetch(["fetched_one"])
    fetch.fetched.connect(lambda: heard.append(threading.current_thread()))
    fetch.start()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [threading.main_thread()]
    assert import_module("fetched_one").by is not threading.main_thread()


def test_who_is_gone_when_a_module_comes_hears_nothing(qtbot) -> None:
    wanted_by, heard = QWidget(), []
    fetch = ModuleFetch(["json"], wanted_by)
    fetch.fetched.connect(lambda: heard.append(1))
    gone: list[int] = []
    fetch.destroyed.connect(lambda: gone.append(1))
    shiboken6.delete(wanted_by)
    fetch.start()
    qtbot.waitUntil(lambda: bool(gone))
    assert heard == []


def test_a_module_that_is_missing_is_left_to_who_uses_it(qtbot) -> None:
    fetch = ModuleFetch(["no_such_module"])
    with qtbot.waitSignal(fetch.fetched):
        fetch.start()
