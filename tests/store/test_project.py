"""Opening files: what is a project, what is not, and what each fault says."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from geoexplorer.errors import ProjectError
from geoexplorer.store import migrations, project
from geoexplorer.store.project import NewerProjectError, open_project, transaction
from geoexplorer.store.snapshots import snapshot_rows


def test_a_new_project_says_what_it_is(tmp_path: Path) -> None:
    db = open_project(tmp_path / "a.geox", create=True).writer()
    assert db.execute("pragma application_id").fetchone()[0] == 0x47454F58
    assert db.execute("pragma user_version").fetchone()[0] == project.SCHEMA_VERSION
    assert db.execute("pragma journal_mode").fetchone()[0] == "wal"
    assert db.execute("pragma foreign_keys").fetchone()[0] == 1
    db.close()


def test_the_two_places_that_know_the_version_agree() -> None:
    assert (migrations.APPLICATION_ID, migrations.SCHEMA_VERSION) == (project.APPLICATION_ID, project.SCHEMA_VERSION)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"just words", "is not a GeoExplorer project"),
        (b"", "is not a GeoExplorer project"),
        (b"SQLite format 3\x00" + b"\x07" * 4000, "is damaged"),
    ],
)
def test_a_file_that_is_no_project_is_named_in_one_line(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "no.geox"
    path.write_bytes(content)
    with pytest.raises(ProjectError, match=says) as error:
        open_project(path)
    assert str(path) in str(error.value)
    assert "\n" not in str(error.value)
    assert path.read_bytes() == content


def test_another_programs_database_is_not_taken_for_a_project(tmp_path: Path) -> None:
    path = tmp_path / "other.geox"
    with closing(sqlite3.connect(path)) as db:
        db.execute("create table t (x)")
    with pytest.raises(ProjectError, match="is not a GeoExplorer project"):
        open_project(path)


def test_a_missing_file_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="does not exist"):
        open_project(tmp_path / "none.geox")


def test_a_newer_project_opens_for_reading_only(tmp_path: Path) -> None:
    path = tmp_path / "newer.geox"
    db = open_project(path, create=True).writer()
    db.execute("pragma user_version = 99")
    db.close()
    with pytest.raises(NewerProjectError, match="newer GeoExplorer"):
        open_project(path)
    reading = open_project(path, read_only=True)
    with closing(reading.reader()) as db:
        assert db.execute("select count(*) from documents").fetchone()[0] == 0
    with pytest.raises(ProjectError, match="reading only"):
        reading.writer()


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    reader = open_project(tmp_path / "a.geox", create=True).reader()
    with pytest.raises(sqlite3.OperationalError):
        reader.execute("delete from documents")
    reader.close()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_file_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.geox"
    open_project(path, create=True)
    path.chmod(0o444)
    with pytest.raises(ProjectError, match="is read-only"):
        open_project(path)


def test_a_full_disk_is_one_line_and_loses_nothing(tmp_path: Path) -> None:
    db = open_project(tmp_path / "full.geox", create=True).writer()
    pages = db.execute("pragma page_count").fetchone()[0]
    db.execute(f"pragma max_page_count = {pages}")  # SQLite's own way to simulate a full disk
    rows = [(str(i), "x" * 500) for i in range(2000)]
    with pytest.raises(ProjectError, match="disk is full"), transaction(db):
        db.executemany("insert into saved_views (name, selection) values (?, ?)", rows)
    assert db.execute("select count(*) from saved_views").fetchone()[0] == 0
    db.close()


def test_a_file_of_version_1_is_backed_up_and_gets_snapshots(tmp_path: Path) -> None:
    path = tmp_path / "old.geox"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        migrations.migrations.apply(Database(db), stop_before="m002_snapshots")
        db.execute("insert into settings values ('told', 'then')")
        assert db.execute("pragma user_version").fetchone()[0] == 1
    with closing(open_project(path, read_only=True).reader()) as db:
        assert snapshot_rows(db) == []  # a version 1 file that may only be read has none
    opened = open_project(path)
    assert opened.backup is not None
    with closing(opened.reader()) as db:
        assert db.execute("pragma user_version").fetchone()[0] == migrations.SCHEMA_VERSION
        assert snapshot_rows(db) == []
        assert [tuple(row) for row in db.execute("select * from settings")] == [("told", "then")]
