"""A damaged file: what is wrong with it, and what of it can be kept."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from geoexplorer.errors import ProjectError
from geoexplorer.store.check import check
from geoexplorer.store.damage import integrity
from geoexplorer.store.project import Project, back_up, open_project
from geoexplorer.store.repair import repair_copy

ROWS = 4000


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with enough saved views to fill many pages, and a star."""
    made = open_project(tmp_path / "region.geox", create=True)
    with closing(made.writer()) as db:
        db.execute("begin")
        rows = ((number, f"view {number}", "{}" * 50) for number in range(1, ROWS + 1))
        db.executemany("insert into saved_views (id, name, selection) values (?, ?, ?)", rows)
        db.execute("insert into tags (name, table_name, row_id) values ('star', 'events', 1)")
        db.execute("commit")
    return made


def break_page(path: Path, page: int) -> None:
    with closing(sqlite3.connect(path)) as db:
        size = db.execute("pragma page_size").fetchone()[0]
    held = bytearray(path.read_bytes())
    held[(page - 1) * size : page * size] = b"\x05" * size
    path.write_bytes(held)


def leaf_of_views(path: Path) -> int:
    """Return a page that holds saved views and nothing else: it stands in the midst of the file."""
    held = path.read_bytes()
    with closing(sqlite3.connect(path)) as db:
        size = db.execute("pragma page_size").fetchone()[0]
    return held.index(b"view 2000{}") // size + 1


def root_of(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as db:
        return int(db.execute("select rootpage from sqlite_schema where name = ?", (table,)).fetchone()[0])


def ids(path: Path) -> list[int]:
    with closing(open_project(path).writer()) as db:
        return [row[0] for row in db.execute("select id from saved_views order by id")]


def test_a_broken_page_costs_its_rows_and_no_others(project: Project, tmp_path: Path) -> None:
    break_page(project.path, leaf_of_views(project.path))
    repair_copy(project, tmp_path / "mended.geox")
    left = ids(tmp_path / "mended.geox")
    assert 2000 not in left
    assert left[0] == 1
    assert left[-1] == ROWS
    assert len(left) > 0.95 * ROWS
    assert integrity(tmp_path / "mended.geox") == ()


def test_a_table_that_cannot_be_reached_is_named_and_the_others_are_kept(project: Project, tmp_path: Path) -> None:
    break_page(project.path, root_of(project.path, "saved_views"))
    with closing(project.reader()) as db:
        faults = [str(fault) for fault in check(db).faults]
    assert any("saved_views" in fault or "page" in fault for fault in faults)
    repair_copy(project, tmp_path / "mended.geox")
    assert ids(tmp_path / "mended.geox") == []
    with closing(open_project(tmp_path / "mended.geox").reader()) as db:
        assert db.execute("select name from tags").fetchone()[0] == "star"


def test_rows_that_point_to_what_was_lost_go_or_point_nowhere(project: Project, tmp_path: Path) -> None:
    with closing(sqlite3.connect(project.path)) as db:  # foreign keys are not looked at here
        db.execute("insert into sentences (id, document_id, start, end) values (1, 77, 0, 4)")
        db.execute("insert into edits values (5, 'now', 'A. K.', 1, 'tags', 1, null, null, 4, '')")
        db.commit()
    repair_copy(project, tmp_path / "mended.geox")
    with closing(open_project(tmp_path / "mended.geox").reader()) as db:
        assert db.execute("select count(*) from sentences").fetchone()[0] == 0
        assert tuple(db.execute("select id, undoes from edits").fetchone()) == (5, None)
        assert check(db).faults == ()


def test_a_whole_file_is_repaired_to_the_same_rows(sample_project: Project, tmp_path: Path) -> None:
    repair_copy(sample_project, tmp_path / "mended.geox")
    with closing(sample_project.reader()) as one, closing(open_project(tmp_path / "mended.geox").reader()) as two:
        tables = [row[0] for row in one.execute("select name from pragma_table_list where type = 'table' and strict")]
        assert "contributions" in tables
        for table in tables:
            rows = [sorted(map(repr, map(tuple, db.execute(f"select * from {table}")))) for db in (one, two)]
            assert rows[0] == rows[1], table
        found = [
            db.execute("select count(*) from sentences_fts where sentences_fts match 'base*'").fetchone()[0]
            for db in (one, two)
        ]
        assert found[0] == found[1] > 0


def test_a_file_of_which_nothing_can_be_read_leaves_no_copy(project: Project, tmp_path: Path) -> None:
    held = project.path.read_bytes()
    project.path.write_bytes(held[:8192] + b"\x07" * (len(held) - 8192))
    with pytest.raises(ProjectError, match="cannot be copied"):
        repair_copy(project, tmp_path / "mended.geox")
    assert not (tmp_path / "mended.geox").exists()


@pytest.fixture
def sample_project(tmp_path: Path, read_project: Path) -> Project:
    back_up(read_project, tmp_path / "whole.geox")
    return open_project(tmp_path / "whole.geox")
