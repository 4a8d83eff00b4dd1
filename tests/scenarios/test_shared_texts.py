"""The shared seeds and pages of the Kremlin in the window: three points walked to their words and back."""

from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from geoexplorer.ingest import import_paths
from geoexplorer.store.check import check
from geoexplorer.store.project import open_project
from tests.scenarios.conftest import OpenDesk
from tests.scenarios.desk import ALT, Desk

Key = Qt.Key
PAGES = 60


def pages(shared: Path, folder: Path, count: int) -> Path:
    """Copy the first pages of the Kremlin."""
    path = folder / "kremlin.jsonl"
    with (shared / "corpora" / "kremlin.jsonl").open(encoding="utf-8") as lines:
        path.write_text("".join(islice(lines, count)), encoding="utf-8")
    return path


def walk(desk: Desk) -> None:
    """Walk three points to their words, and back to the chart."""
    for point in desk.points()[:3]:
        before = desk.selection
        desk.click_point(point)
        picked = desk.selection
        assert set(picked.brush) == desk.events_behind(point)
        quote = desk.query("select quote from events where id = ?", picked.focus.row_id)[0][0]
        assert desk.text.page.text[picked.focus.start : picked.focus.end] == quote
        start, end = desk.text.view.visible_stretch()
        assert start <= picked.focus.start < end
        assert desk.why.shown_point is not None
        desk.key(Key.Key_Left, ALT)
        assert desk.selection == before
        desk.key(Key.Key_Right, ALT)
        assert desk.selection == picked


@pytest.mark.shared
def test_points_of_the_seeds_lead_to_their_words(shared: Path, tmp_path: Path, open_desk: OpenDesk) -> None:
    path = tmp_path / "seeds.geox"
    report = import_paths(open_project(path, create=True), [shared / "seeds"])
    assert len(report.document_ids) == 5
    walk(open_desk(path))


@pytest.mark.shared
def test_points_of_the_kremlin_lead_to_their_words(shared: Path, tmp_path: Path, open_desk: OpenDesk) -> None:
    path = tmp_path / "kremlin.geox"
    project = open_project(path, create=True)
    report = import_paths(project, [pages(shared, tmp_path, PAGES)])
    assert len(report.document_ids) > PAGES * 0.8
    desk = open_desk(path)
    walk(desk)
    with closing(project.reader()) as db:
        assert check(db).faults == ()
