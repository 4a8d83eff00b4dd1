"""Work off the main thread: one writer, two readers and one for totals, and long tasks with progress and cancel."""

import contextlib
import functools
import logging
import queue
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from geoexplorer.app.task import Task
from geoexplorer.store.project import Project

T = TypeVar("T")
Answer = Callable[[Any], None]
READERS = 2
QUIET = frozenset({"text set", "facets", "list counts", "events ids", "frame counts", "frame lines", "frame names"})
"""Slots of totals and long lists, which nobody watches for: they leave the processor to what is being looked at."""
GRACE, PATIENCE = 0.02, 1.0  # s a quiet query waits for others to be asked, and at most for their answers
STEPS_BETWEEN_LOOKS = 100_000  # of SQLite's machine, some milliseconds
log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Job:
    """One query or write: the work, who hears the answer, and for which slot."""

    work: Callable[[sqlite3.Connection], Any]
    on_done: Answer
    on_failed: Answer | None = None
    slot: str = ""
    stale: bool = False
    interrupted: bool = False
    db: sqlite3.Connection | None = field(default=None, repr=False)


class Jobs(QObject):
    """Runs queries and writes of one project; answers arrive in the main thread.

    A newer query of the same slot makes the older one stale: it is interrupted and its answer dropped.
    """

    slot_busy = Signal(str, bool)
    failed = Signal(object)  # the exception of a job that had no `on_failed`
    _answered = Signal(object, object, object)  # job, result, error

    def __init__(self, project: Project | None, parent: QObject | None = None) -> None:
        """Begin to serve a project; without one, only `run` can be used."""
        super().__init__(parent)
        self._project = project
        self._lock = threading.Lock()
        self._newest: dict[str, _Job] = {}
        self._reads: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._quiet: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._watched = threading.Condition(self._lock)  # notified when the last query somebody watches for ends
        self._writes: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._writer_started = False
        self._held: list[tuple[queue.SimpleQueue[_Job | None], _Job]] | None = None
        self._tasks: set[Task] = set()
        self._closed = False
        self._answers: deque[tuple[_Job, Any, Exception | None]] = deque()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._on_turn)
        self._answered.connect(self._on_answered)
        if project is not None:
            for number in range(READERS):
                self._start(f"reader {number + 1}", self._reads, project.reader)
            self._start("quiet reader", self._quiet, project.reader)

    def use_project(self, project: Project) -> None:
        """Go on with the same file, to be used in another way: now it may be written, or no longer."""
        self._project = project

    def read(
        self,
        query: Callable[[sqlite3.Connection], T],
        on_done: Callable[[T], None],
        *,
        slot: str,
        on_failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run the query on a read-only connection and hand its result to `on_done`; the newest of a slot wins."""
        job = _Job(query, on_done, on_failed, slot)
        with self._lock:
            older = self._newest.get(slot)
            self._newest[slot] = job
            if older is not None:
                _stop(older)
        self.slot_busy.emit(slot, True)
        jobs = self._quiet if slot in QUIET else self._reads
        if self._held is None:
            jobs.put(job)
        else:
            self._held.append((jobs, job))

    def hold(self) -> None:
        """Let the queries asked for from now on wait for `go_on`."""
        self._held = self._held or []

    def go_on(self) -> None:
        """Begin the queries that were held back."""
        held, self._held = self._held or (), None
        for jobs, job in held:
            jobs.put(job)

    def forget(self, slot: str) -> None:
        """Drop the query of a slot: its answer is of no use any more."""
        with self._lock:
            job = self._newest.pop(slot, None)
            if job is not None:
                _stop(job)
        self.slot_busy.emit(slot, False)

    def write(
        self,
        act: Callable[[sqlite3.Connection], T],
        on_done: Callable[[T], None],
        on_failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run the act on the writer's connection, one after the other in the order asked for."""
        if not self._writer_started:
            self._writer_started = True
            self._start("writer", self._writes, self._open_writer)
        self._writes.put(_Job(act, on_done, on_failed))

    def run(
        self,
        work: Callable[[Task], T],
        on_done: Callable[[T], None],
        on_failed: Callable[[Exception], None] | None = None,
        *,
        awaited: bool = True,
    ) -> Task:
        """Run long work in a thread of its own; Python that computes belongs in processes started by it.

        `close` cancels it and, if it is `awaited`, waits for its end; else only the end of the program does.
        """
        task = Task(self)
        self._tasks.add(task)
        job = _Job(lambda _: work(task), on_done, on_failed)

        def run_task() -> None:
            self._attempt(job, None)
            with contextlib.suppress(RuntimeError):  # the window may be gone
                task.ended.emit()

        task.ended.connect(self._on_task_ended)
        thread = threading.Thread(target=run_task, name="task", daemon=awaited)
        if awaited:
            self._threads.append(thread)
        thread.start()
        return task

    def idle(self) -> bool:
        """Tell whether no query is under way (for tests)."""
        with self._lock:
            return not self._newest

    def close(self) -> None:
        """Stop: cancel tasks, drop queries, finish what is being written; waits for the threads."""
        self._closed = True
        for task in self._tasks:
            task.cancel()
        with self._lock:
            for job in self._newest.values():
                _stop(job)
            self._newest.clear()
            self._watched.notify_all()
        for _ in range(READERS):
            self._reads.put(None)
        self._quiet.put(None)
        self._writes.put(None)
        for thread in self._threads:
            thread.join(timeout=10)

    def _start(
        self, name: str, jobs: "queue.SimpleQueue[_Job | None]", connect: Callable[[], sqlite3.Connection]
    ) -> None:
        thread = threading.Thread(target=self._serve, args=(jobs, connect), name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _open_writer(self) -> sqlite3.Connection:
        assert self._project is not None
        return self._project.writer()

    def _serve(self, jobs: "queue.SimpleQueue[_Job | None]", connect: Callable[[], sqlite3.Connection]) -> None:
        db: sqlite3.Connection | None = None
        while (job := jobs.get()) is not None:
            if jobs is self._quiet and not job.stale:
                self._let_others_go_first()
            if db is None:
                db = self._connected(connect, job)
            if db is not None:
                self._attempt(job, db)
                if job.interrupted:
                    # SQLite keeps interrupting while a statement of the old job is still open somewhere
                    db.close()
                    db = None
        if db is not None:
            db.close()

    def _let_others_go_first(self) -> None:
        """Wait while a query is under way whose answer is being watched for: threads of Python share one processor."""
        until = time.monotonic() + PATIENCE
        waited = True
        while waited:  # an answer may at once ask for more: values, then their bands
            time.sleep(GRACE)
            with self._watched:
                waited = bool(self._newest.keys() - QUIET)
                left = until - time.monotonic()
                if left <= 0 or not self._watched.wait_for(self._nobody_watches, timeout=left):
                    return

    def _nobody_watches(self) -> bool:
        return self._closed or not (self._newest.keys() - QUIET)

    def _connected(self, connect: Callable[[], sqlite3.Connection], job: _Job) -> sqlite3.Connection | None:
        try:
            return connect()
        except Exception as error:  # noqa: BLE001  whatever it is, the window must hear of it
            self._answer(job, None, error)
            return None

    def _attempt(self, job: _Job, db: sqlite3.Connection | None) -> None:
        """Do one job; a stale one is skipped, and no answer of it leaves this thread."""
        with self._lock:
            if job.stale:
                return
            job.db = db
        if db is not None:
            # interrupt() does nothing to a statement that has not begun yet: this catches those
            db.set_progress_handler(lambda: int(job.stale), STEPS_BETWEEN_LOOKS)
        result, error = None, None
        try:
            result = job.work(db)  # type: ignore[arg-type]
        except Exception as raised:  # noqa: BLE001  handed to the main thread, which shows it
            error = raised
        with self._lock:
            job.db = None  # from here on nobody interrupts: the connection may already serve another job
            if job.stale:
                return
        self._answer(job, result, error)

    def _answer(self, job: _Job, result: Any, error: Exception | None) -> None:
        with contextlib.suppress(RuntimeError):  # the window was closed meanwhile
            self._answered.emit(job, result, error)

    def _on_answered(self, job: _Job, result: Any, error: Exception | None) -> None:
        self._answers.append((job, result, error))
        self._turn.start()

    def _on_turn(self) -> None:
        """Hand on one answer in each turn of the event loop: keys, clicks and painting come between them."""
        job, result, error = self._answers.popleft()
        if self._answers:
            self._turn.start()
        if job.stale or self._closed:
            return
        if job.slot:
            self.slot_busy.emit(job.slot, False)
        try:
            self._hand_on(job, result, error)
        finally:
            self._end(job)

    def _hand_on(self, job: _Job, result: Any, error: Exception | None) -> None:
        if error is None:
            if _alive(job.on_done):
                job.on_done(result)
        elif job.on_failed is not None and _alive(job.on_failed):
            job.on_failed(error)
        else:
            log.error("a background job failed", exc_info=error)
            self.failed.emit(error)

    def _end(self, job: _Job) -> None:
        """Free the slot, after its answer was heard: whoever waits for rest sees what the answer asked for in turn."""
        with self._lock:
            if self._newest.get(job.slot) is job:
                del self._newest[job.slot]
            self._watched.notify_all()

    def _on_task_ended(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self._tasks.discard(task)
            task.deleteLater()


def outlive(work: Callable[[], object]) -> None:
    """Do something after a file was closed: nobody waits for it but the end of the program; a fault is logged."""

    def attempt() -> None:
        try:
            work()
        except Exception as error:  # noqa: BLE001  the window that could show it is gone
            log.warning("work left behind failed: %s", error)

    threading.Thread(target=attempt, name="left behind").start()


def _stop(job: _Job) -> None:
    """Make a job stale and interrupt it if it is under way (with the lock held)."""
    job.stale = True
    if job.db is not None:
        job.interrupted = True
        job.db.interrupt()


def _alive(callback: Callable[..., Any]) -> bool:
    """Tell whether the widgets that wait for an answer still exist, also those a lambda or partial holds."""
    held = [getattr(callback, "__self__", None)]
    if isinstance(callback, functools.partial):
        held += [*callback.args, *callback.keywords.values()]
        if not _alive(callback.func):
            return False
    for cell in getattr(callback, "__closure__", None) or ():
        with contextlib.suppress(ValueError):  # a cell that was never filled
            held.append(cell.cell_contents)
    return all(shiboken6.isValid(thing) for thing in held if isinstance(thing, QObject))
