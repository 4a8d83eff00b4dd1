"""Run extraction over batches of documents: in this process, in spawned ones, or on a dask cluster."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib import import_module
from multiprocessing import get_context
from typing import Any, Literal, Protocol, TypeVar

from geoexplorer.errors import GeoExplorerError
from geoexplorer.model.document import Document
from geoexplorer.model.event import Extraction

BATCH_CHARACTERS = 60_000  # a batch is large enough to keep the parser busy, small enough to cancel soon
BATCH_DOCUMENTS = 16
DASK_DOCUMENTS = 64  # one task a document is ten times slower

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
        with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
            yield from _in_order(todo, lambda batch: pool.submit(work, batch), 2 * jobs, cancelled)


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
    def result(self) -> list[Extraction]: ...

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
            yield from waiting.popleft().result()
    while waiting:
        future = waiting.popleft()
        if cancelled():
            future.cancel()
        else:
            yield from future.result()


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
        workers = engine.scheduler or distributed.LocalCluster(n_workers=engine.jobs, dashboard_address=None)
        client: Any = distributed.Client(workers)
    except OSError as error:
        raise GeoExplorerError(
            f"The dask scheduler {engine.scheduler} does not answer: {error}", "Start it, or use --engine local"
        ) from error
    with client:
        yield from _in_order(todo, lambda batch: client.submit(work, batch, pure=False), 4 * engine.jobs, cancelled)
