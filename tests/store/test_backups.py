"""Backups: made when something changed, whole, few, and never in place of a better one."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from geoexplorer.errors import ProjectError
from geoexplorer.store.backups import (
    Backup,
    Shelf,
    backups,
    is_backup,
    is_due,
    kept,
    make_backup,
    restore,
)
from geoexplorer.store.damage import integrity
from geoexplorer.store.project import (
    DamagedProjectError,
    Project,
    back_up,
    can_write,
    open_project,
    settle,
)

NOON = datetime(2026, 11, 23, 12)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with one saved view."""
    made = open_project(tmp_path / "region.geox", create=True)
    save_view(made, "first")
    return made


@pytest.fixture
def shelf(project: Project) -> Shelf:
    return Shelf(project.path)


def save_view(project: Project, name: str) -> None:
    with closing(project.writer()) as db:
        db.execute("insert into saved_views (name, selection) values (?, '{}')", (name,))


def views(path: Path) -> list[str]:
    with closing(open_project(path).writer()) as db:
        return [row[0] for row in db.execute("select name from saved_views order by id")]


def damage(path: Path) -> bytes:
    """Overwrite all but the first pages."""
    held = path.read_bytes()
    path.write_bytes(held[:8192] + b"\x07" * (len(held) - 8192))
    return path.read_bytes()


def test_a_backup_holds_what_was_written_and_stands_beside_the_file(project: Project, shelf: Shelf) -> None:
    made = make_backup(shelf, now=NOON)
    assert made is not None
    assert made.path == project.path.parent / "GeoExplorer backups" / "region 2026-11-23 12-00-00.geox"
    assert views(made.path) == ["first"]
    assert backups(shelf) == [made]


def test_a_backup_holds_what_stands_in_the_log_only(project: Project, shelf: Shelf) -> None:
    with closing(project.writer()) as db, closing(project.reader()) as reader:
        reader.execute("select 1 from saved_views").fetchone()
        db.execute("insert into saved_views (name, selection) values ('second', '{}')")
        made = make_backup(shelf)
    assert made is not None
    assert views(made.path) == ["first", "second"]


def test_a_file_that_was_not_written_to_needs_no_second_backup(project: Project, shelf: Shelf) -> None:
    assert is_due(shelf)
    make_backup(shelf)
    with closing(project.reader()) as db:
        db.execute("select count(*) from saved_views").fetchone()
    assert not is_due(shelf)
    assert make_backup(shelf) is None
    save_view(project, "second")
    assert is_due(shelf)


def test_a_stick_that_keeps_whole_seconds_needs_no_second_backup_either(project: Project, shelf: Shelf) -> None:
    made = make_backup(shelf)
    assert made is not None
    os.utime(made.path, (made.path.stat().st_mtime // 1, made.path.stat().st_mtime // 1))
    assert not is_due(shelf)
    os.utime(project.path, (made.path.stat().st_mtime + 60,) * 2)
    assert is_due(shelf)


def test_nothing_but_backups_stands_in_their_folder(project: Project, shelf: Shelf) -> None:
    made = make_backup(shelf)
    assert made is not None
    restore(made, project.path)
    assert [path.name for path in shelf.place.iterdir()] == [made.path.name]


def test_two_backups_of_one_second_keep_their_order(project: Project, shelf: Shelf) -> None:
    for name in ("second", "third"):
        save_view(project, name)
        make_backup(shelf, now=NOON)
    assert [views(backup.path)[-1] for backup in backups(shelf)] == ["third", "second"]


def test_none_are_made_when_none_are_to_be_kept(project: Project) -> None:
    assert make_backup(Shelf(project.path, count=0)) is None
    assert not (project.path.parent / "GeoExplorer backups").exists()


def test_a_damaged_file_is_told_and_never_takes_the_place_of_a_good_backup(project: Project) -> None:
    shelf = Shelf(project.path, count=1)
    good = make_backup(shelf, now=NOON)
    damage(project.path)
    with pytest.raises(DamagedProjectError, match=r"region\.geox is damaged: \w+"):
        make_backup(shelf, now=NOON + timedelta(days=1))
    assert backups(shelf) == [good]
    assert good is not None
    assert views(good.path) == ["first"]
    assert len(list(shelf.place.iterdir())) == 1


def test_the_oldest_backup_goes_when_there_is_one_too_many(project: Project) -> None:
    shelf = Shelf(project.path, count=2)
    for day in range(4):
        save_view(project, str(day))
        make_backup(shelf, now=NOON + timedelta(days=day))
    assert [backup.at.day for backup in backups(shelf)] == [26, 25]


def test_of_many_backups_the_latest_stay_and_one_of_each_day_before() -> None:
    hours = [Backup(Path(f"{hour}"), NOON - timedelta(hours=hour)) for hour in range(100)]
    stay = kept(hours, 5)
    assert [backup.at for backup in stay[:3]] == [NOON - timedelta(hours=hour) for hour in range(3)]
    assert [(backup.at.day, backup.at.hour) for backup in stay[3:]] == [(22, 23), (21, 23)]


def test_of_one_day_as_many_stay_as_are_to_be_kept() -> None:
    minutes = [Backup(Path(f"{minute}"), NOON + timedelta(minutes=minute)) for minute in range(9)]
    assert [backup.at.minute for backup in kept(minutes, 5)] == [8, 7, 6, 5, 4]


def test_projects_of_one_name_share_a_chosen_folder_and_keep_apart(tmp_path: Path) -> None:
    folder = tmp_path / "all"
    shelves = []
    for name in ("east", "west"):
        (tmp_path / name).mkdir()
        made = open_project(tmp_path / name / "region.geox", create=True)
        save_view(made, name)
        shelves.append(Shelf(made.path, folder))
        assert make_backup(shelves[-1], now=NOON) is not None
    assert [views(backups(shelf)[0].path) for shelf in shelves] == [["east"], ["west"]]


def test_a_project_whose_name_begins_like_another_has_backups_of_its_own(project: Project, shelf: Shelf) -> None:
    other = open_project(project.path.with_name("region 2.geox"), create=True)
    make_backup(Shelf(other.path), now=NOON)
    assert backups(shelf) == []


def test_opening_a_backup_writes_a_copy_beside_the_file_and_touches_neither(project: Project, shelf: Shelf) -> None:
    made = make_backup(shelf, now=NOON)
    assert made is not None
    before = damage(project.path), made.path.read_bytes()
    first, second = restore(made, project.path), restore(made, project.path)
    assert first == project.path.with_name("region (backup 2026-11-23 12-00).geox")
    assert second.name == "region (backup 2026-11-23 12-00) 2.geox"
    assert views(first) == ["first"]
    assert (project.path.read_bytes(), made.path.read_bytes()) == before


def test_a_damaged_backup_is_not_restored(project: Project, shelf: Shelf) -> None:
    made = make_backup(shelf)
    assert made is not None
    damage(made.path)
    with pytest.raises(DamagedProjectError, match="is damaged"):
        restore(made, project.path)
    assert not list(project.path.parent.glob("*(backup*"))


def test_a_backup_is_known_by_its_name_and_folder(project: Project, shelf: Shelf, tmp_path: Path) -> None:
    made = make_backup(shelf)
    assert made is not None
    assert is_backup(made.path, None)
    assert not is_backup(project.path, None)
    assert not is_backup(project.path, project.path.parent), "a project in the folder of all backups is none"
    assert not is_backup(restore(made, project.path), tmp_path)


def test_a_cancelled_backup_leaves_nothing(shelf: Shelf) -> None:
    assert make_backup(shelf, cancelled=lambda: True) is None
    assert list(shelf.place.iterdir()) == []


def test_a_check_that_is_cancelled_looks_at_no_further_table(project: Project, monkeypatch) -> None:
    monkeypatch.setattr("geoexplorer.store.damage.STEPS_BETWEEN_LOOKS", 1)
    asked: list[int] = []
    assert integrity(project.path, cancelled=lambda: not asked.append(1)) == ("interrupted",)
    assert len(asked) == 1


def test_a_backup_cancelled_while_it_is_checked_leaves_nothing(shelf: Shelf, monkeypatch) -> None:
    monkeypatch.setattr("geoexplorer.store.damage.STEPS_BETWEEN_LOOKS", 10)
    asked = iter([False] * 3)
    assert make_backup(shelf, cancelled=lambda: next(asked, True)) is None
    assert list(shelf.place.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_one_line(project: Project) -> None:
    (project.path.parent / "taken").write_text("a file")
    with pytest.raises(ProjectError, match="No backup could be written to") as error:
        make_backup(Shelf(project.path, project.path.parent / "taken"))
    assert "\n" not in str(error.value)


def test_a_full_disk_is_told_before_anything_is_copied(shelf: Shelf, monkeypatch) -> None:
    usage = type("usage", (), {"free": 1000})
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    with pytest.raises(ProjectError, match="the disk is full"):
        make_backup(shelf)


def test_two_backups_asked_for_at_once_are_one(shelf: Shelf) -> None:
    threads = [threading.Thread(target=make_backup, args=(shelf,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(backups(shelf)) == 1


def test_integrity_says_nothing_of_a_whole_file_and_leaves_nothing_beside_it(project: Project) -> None:
    assert integrity(project.path) == ()
    assert [path.name for path in project.path.parent.iterdir()] == ["region.geox"]


@pytest.fixture
def other(project: Project) -> Iterator[sqlite3.Connection]:
    """Another program that writes to the file."""
    with closing(sqlite3.connect(project.path, isolation_level=None)) as db:
        yield db


def test_a_file_that_another_program_writes_to_cannot_be_written(project: Project, other: sqlite3.Connection) -> None:
    assert can_write(project)
    other.execute("begin immediate")
    assert not can_write(project)
    other.execute("rollback")
    assert can_write(project)


def test_a_file_that_another_program_writes_to_is_copied_as_it_was(project: Project, other: sqlite3.Connection) -> None:
    other.execute("begin immediate")
    other.execute("insert into saved_views (name, selection) values ('half done', '{}')")
    target = project.path.with_name("copy.geox")
    assert back_up(project.path, target)
    assert views(target) == ["first"]


def test_a_file_is_not_copied_over_itself(project: Project) -> None:
    with pytest.raises(ProjectError, match="is the file itself"):
        back_up(project.path, project.path)
    assert views(project.path) == ["first"]


def test_a_settled_file_holds_everything_alone(project: Project, tmp_path: Path) -> None:
    writer, reader = project.writer(), project.reader()
    writer.execute("insert into saved_views (name, selection) values ('second', '{}')")
    reader.execute("select 1 from saved_views").fetchone()
    writer.close()
    reader.close()  # last, and it may not write
    settle(project)
    alone = tmp_path / "alone.geox"
    alone.write_bytes(project.path.read_bytes())
    assert views(alone) == ["first", "second"]
    assert not project.path.with_name("region.geox-wal").exists()
