"""Run extraction over batches of documents: in this process, in spawned ones, or on a dask cluster."""

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.synchronize import Event
from typing import Any, Literal, Protocol, TypeVar

from geoexplorer.errors import GeoExplorerError
from geoexplorer.model.document import Document
from geoexplorer.model.event import Extraction

BATCH_CHARACTERS = 60_000  # a batch is large enough to keep the parser busy, small enough to be stored soon
BATCH_DOCUMENTS = 16
DASK_DOCUMENTS = 64  # one task a document is ten times slower
LOOK_EVERY = 0.05  # s between two looks whether a batch is still wanted

T = TypeVar("T")
Extract = Callable[[Sequence[Document]], list[Extraction]]


@dataclass(frozen=True, slots=True)
class Engine:
    """Where extraction runs. `in_process` holds for one local job only: the window never loads the parser itself."""

    name: Literal["local", "dask"] = "local"
    jobs: int = 1
    scheduler: str | None = None
    in_process: bool = True


HERE = Engine()


def extracted(
    documents: Sequence[Document], work: Extract, engine: Engine, cancelled: Callable[[], bool]
) -> Iterator[Extraction]:
    """Yield what `work` finds, in the order of the documents: any engine and number of jobs, same rows."""
    if engine.name == "dask":
        yield from _on_dask(list(batches(documents, DASK_DOCUMENTS)), work, engine, cancelled)
        return
    todo = list(batches(documents, BATCH_DOCUMENTS))
    if engine.in_process and engine.jobs <= 1:
        for batch in todo:
            if cancelled():
                return
            yield from work(batch)
    elif todo:
        jobs = min(max(engine.jobs, 1), len(todo))
        spawn = get_context("spawn")
        end = spawn.Event()
        with ProcessPoolExecutor(jobs, mp_context=spawn, initializer=_end_with, initargs=(end,)) as pool:
            try:
                yield from _in_order(todo, lambda batch: pool.submit(work, batch), 2 * jobs, cancelled)
            finally:
                end.set()


def _end_with(end: Event) -> None:
    """Let this process end in the middle of a batch: nothing is stored here, so nothing is lost."""

    def wait() -> None:
        end.wait()
        os._exit(0)

    threading.Thread(target=wait, name="end", daemon=True).start()


def run_elsewhere(function: Callable[..., T], /, *arguments: object) -> T:
    """Call the function in a process of its own: the caller's threads keep their pace."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(function, *arguments).result()


def batches(documents: Iterable[Document], most: int) -> Iterator[list[Document]]:
    """Yield runs of documents of at most so many, and of at most BATCH_CHARACTERS unless one alone is longer."""
    batch: list[Document] = []
    size = 0
    for document in documents:
        if batch and (size + len(document.text) > BATCH_CHARACTERS or len(batch) == most):
            yield batch
            batch, size = [], 0
        batch.append(document)
        size += len(document.text)
    if batch:
        yield batch


class _Future(Protocol):
    def result(self, timeout: float) -> list[Extraction]: ...

    def done(self) -> bool: ...

    def exception(self) -> BaseException | None: ...

    def cancel(self) -> object: ...


def _in_order(
    todo: Sequence[list[Document]],
    submit: Callable[[list[Document]], _Future],
    ahead: int,
    cancelled: Callable[[], bool],
) -> Iterator[Extraction]:
    """Keep `ahead` batches under way, so that a long import never holds more than those in memory."""
    waiting: deque[_Future] = deque()
    for batch in todo:
        if cancelled():
            break
        waiting.append(submit(batch))
        if len(waiting) > ahead:
            yield from _result(waiting.popleft(), cancelled)
    while waiting:
        yield from _result(waiting.popleft(), cancelled)


def _result(future: _Future, cancelled: Callable[[], bool]) -> list[Extraction]:
    """Return what a batch gives; nothing as soon as it is not wanted any more."""
    while not cancelled():
        try:
            return future.result(timeout=LOOK_EVERY)
        except TimeoutError:
            if future.done() and isinstance(future.exception(), TimeoutError):  # an error of the work itself
                raise
    future.cancel()
    return []


def _on_dask(
    todo: Sequence[list[Document]], work: Extract, engine: Engine, cancelled: Callable[[], bool]
) -> Iterator[Extraction]:
    try:
        distributed: Any = import_module("distributed")  # an extra without types
    except ImportError:
        raise GeoExplorerError(
            "dask is not installed", "pip install 'geoexplorer[dask]', or use --engine local"
        ) from None
    try:
        # a free port, and for this computer only: the one it takes by itself may be in use
        own = {"n_workers": engine.jobs, "dashboard_address": "127.0.0.1:0"}
        workers = engine.scheduler or distributed.LocalCluster(**own)
        client: Any = distributed.Client(workers)
    except OSError as error:
        raise GeoExplorerError(
            f"The dask scheduler {engine.scheduler} does not answer: {error}", "Start it, or use --engine local"
        ) from error
    with client:
        yield from _in_order(todo, lambda batch: client.submit(work, batch, pure=False), 4 * engine.jobs, cancelled)
