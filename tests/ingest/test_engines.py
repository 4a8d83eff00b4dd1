"""Where extraction runs makes no difference to what stands in the file; what is cut off can go on."""

import contextlib
import socket
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path

import pytest

from geoexplorer.assets import asset
from geoexplorer.ingest import Report, import_paths
from geoexplorer.ingest_batches import Engine, _result, batches, extracted
from geoexplorer.model.document import Document
from geoexplorer.model.event import Extraction
from geoexplorer.store.project import open_project

TEXTS = sorted(asset("sample", "texts").glob("*.txt"))[:6]


def imported(path: Path, texts: Sequence[Path], engine: Engine) -> tuple[Report, list[tuple[object, ...]]]:
    project = open_project(path, create=True)
    report = import_paths(project, texts, engine=engine)
    with closing(project.reader()) as db:
        return report, rows_of(db)


def rows_of(db: sqlite3.Connection) -> list[tuple[object, ...]]:
    """Return the events by what the texts say: ids may differ with the order of import."""
    sql = "select title, start, end, actor_key, recipient_key, event_type, modality, date_start from event_list"
    return sorted(map(tuple, db.execute(sql)), key=str)


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[object, ...]]:
    """The rows of an import in one process."""
    return imported(tmp_path_factory.mktemp("alone") / "a.geox", TEXTS, Engine())[1]


@pytest.fixture
def another_cluster() -> Iterator[None]:
    """The port that dask takes by itself is in use."""
    with socket.socket() as taken:
        with contextlib.suppress(OSError):  # it is already
            taken.bind(("127.0.0.1", 8787))
            taken.listen()
        yield


@pytest.mark.usefixtures("another_cluster")
@pytest.mark.parametrize("engine", [Engine(jobs=2), Engine(in_process=False), Engine("dask", 1)])
def test_every_engine_finds_the_same(tmp_path: Path, alone: list[tuple[object, ...]], engine: Engine) -> None:
    assert imported(tmp_path / "b.geox", TEXTS, engine)[1] == alone
    assert alone


def test_the_order_of_the_texts_makes_no_difference(tmp_path: Path, alone: list[tuple[object, ...]]) -> None:
    assert imported(tmp_path / "b.geox", TEXTS[::-1], Engine())[1] == alone


def test_a_cancelled_import_keeps_what_is_stored_and_goes_on_later(
    tmp_path: Path, alone: list[tuple[object, ...]]
) -> None:
    project = open_project(tmp_path / "c.geox", create=True)
    calls = iter([False] * 9)
    first = import_paths(project, TEXTS[:3], cancelled=lambda: next(calls, True))
    second, rows = imported(tmp_path / "c.geox", TEXTS, Engine())
    assert len(first.document_ids) + len(second.document_ids) == len(TEXTS)
    assert rows == alone


def never_done(_batch: Sequence[Document]) -> list[Extraction]:
    threading.Event().wait()
    raise AssertionError


def late(_batch: Sequence[Document]) -> list[Extraction]:
    raise TimeoutError("the work's own")


def test_a_cancelled_import_does_not_wait_for_the_batch_under_way() -> None:
    calls = iter([False] * 5)
    found = extracted([Document("x", "/a")], never_done, Engine(in_process=False), lambda: next(calls, True))
    assert list(found) == []


def test_an_error_of_the_work_is_told_whatever_its_kind() -> None:
    with pytest.raises(TimeoutError, match="the work's own"):
        list(extracted([Document("x", "/a")], late, Engine(in_process=False), lambda: False))


class DoneAsTimeRanOut(Future[list[Extraction]]):
    """A batch that is done in the moment between the end of the wait and the look."""

    def result(self, timeout: float | None = None) -> list[Extraction]:
        if not self.done():
            self.set_result([])
            raise TimeoutError
        return super().result(timeout)


def test_a_batch_that_is_done_just_after_the_wait_for_it_is_taken() -> None:
    assert _result(DoneAsTimeRanOut(), lambda: False) == []


def test_a_batch_holds_few_long_texts_or_many_short_ones() -> None:
    long, short = Document("x" * 50_000, "/a"), Document("x" * 10, "/b")
    assert [len(batch) for batch in batches([long, long, *[short] * 20], 16)] == [1, 16, 5]
