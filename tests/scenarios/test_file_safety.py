"""A file that is locked, held, damaged, older, protected, synced or gone: the window says so, and nothing is lost."""

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from geoexplorer.app import keeping, local_copies, project_places, theme
from geoexplorer.app.dialogs.note_dialog import NoteDialog
from geoexplorer.store import migrations, project, upgrade
from geoexplorer.store.backups import Backup, Shelf, backups, make_backup
from geoexplorer.store.claims import mark_of
from tests.scenarios.conftest import OpenDesk
from tests.scenarios.desk import Desk

Key = Qt.Key
YESTERDAY = datetime.now().replace(hour=18, minute=40) - timedelta(days=1)
HOLD = """
import socket, sys
socket.gethostname = lambda: "DESKTOP-4"
from pathlib import Path
from geoexplorer.store.claims import claim
held = claim(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def choices(desk: Desk) -> list[str]:
    """Return what the notice offers."""
    return [button.text() for button in desk.window.notices.findChildren(QPushButton) if button.isVisible()]


def choose(desk: Desk, words: str) -> None:
    """Click what the notice offers."""
    desk.wait_for(lambda: any(words in offered for offered in choices(desk)))
    offered = desk.window.notices.findChildren(QPushButton)
    desk.click(next(button for button in offered if button.isVisible() and words in button.text()))


def accept_one(desk: Desk) -> None:
    """Accept the first event; it can be written."""
    desk.click_row(desk.row_ids()[0])
    desk.decide(Key.Key_Y)


def accepted(path: Path) -> int:
    with closing(sqlite3.connect(path)) as db:
        return int(db.execute("select count(*) from events where review = 'accepted'").fetchone()[0])


def damage(path: Path) -> bytes:
    """Overwrite all but the first pages."""
    held = path.read_bytes()
    path.write_bytes(held[:8192] + b"\x07" * (len(held) - 8192))
    return path.read_bytes()


def break_table(path: Path, table: str) -> bytes:
    """Overwrite the page from which a table is reached."""
    with closing(sqlite3.connect(path)) as db:
        page = db.execute("select rootpage from sqlite_schema where name = ?", (table,)).fetchone()[0]
        size = db.execute("pragma page_size").fetchone()[0]
    held = bytearray(path.read_bytes())
    held[(page - 1) * size : page * size] = b"\x05" * size
    path.write_bytes(held)
    return bytes(held)


def backup_of(path: Path) -> Backup:
    """Make a backup, as of yesterday."""
    made = make_backup(Shelf(path), now=YESTERDAY)
    assert made is not None
    return made


# Backups -------------------------------------------------------------------------------------------


def test_opening_a_file_makes_a_backup_and_closing_it_another_if_it_changed(desk: Desk, sample: Path) -> None:
    shelf = Shelf(sample)
    desk.wait_for(lambda: len(backups(shelf)) == 1)
    accept_one(desk)
    desk.window.show_start()
    desk.wait_for(lambda: len(backups(shelf)) == 2)
    assert [accepted(backup.path) for backup in backups(shelf)] == [1, 0]


def test_a_file_that_was_only_read_gets_no_second_backup(desk: Desk, sample: Path) -> None:
    shelf = Shelf(sample)
    desk.wait_for(lambda: len(backups(shelf)) == 1)
    desk.click_row(desk.row_ids()[0])
    desk.window.show_start()
    assert desk.window.files.open_path(sample)
    desk.rest()
    desk.window.services.keeping.back_up()
    desk.wait_for(lambda: not desk.session.jobs._tasks)
    assert len(backups(shelf)) == 1


def test_closing_a_file_does_not_wait_for_the_backup_that_is_under_way(
    open_desk: OpenDesk, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, ended = threading.Event(), threading.Event()

    def slowly(_shelf: Shelf, *, cancelled: Callable[[], bool]) -> None:
        go_on.wait(5)
        assert cancelled()
        ended.set()

    monkeypatch.setattr(keeping, "make_backup", slowly)
    desk = open_desk(sample)
    desk.wait_for(lambda: any(thread.name == "task" for thread in threading.enumerate()))
    desk.window.show_start()
    assert not ended.is_set()
    go_on.set()
    desk.wait_for(ended.is_set)


def test_a_file_that_changes_is_backed_up_now_and_then(desk: Desk, sample: Path) -> None:
    shelf = Shelf(sample)
    desk.wait_for(lambda: len(backups(shelf)) == 1)
    accept_one(desk)
    assert desk.window.services.keeping._timer.isActive()
    desk.window.services.keeping._timer.timeout.emit()  # half an hour has gone by
    desk.wait_for(lambda: len(backups(shelf)) == 2)
    assert accepted(backups(shelf)[0].path) == 1


def test_count_and_folder_of_the_backups_are_settings(open_desk: OpenDesk, sample: Path, tmp_path: Path) -> None:
    desk = open_desk(None)
    desk.window.settings.set("backups/folder", str(tmp_path / "kept"))
    desk.window.settings.set("backups/count", 1)
    assert desk.window.files.open_path(sample)
    shelf = Shelf(sample, tmp_path / "kept")
    desk.wait_for(lambda: len(backups(shelf)) == 1)
    desk.rest()
    accept_one(desk)
    desk.window.show_start()
    desk.wait_for(lambda: [accepted(backup.path) for backup in backups(shelf)] == [1])
    assert not (sample.parent / "GeoExplorer backups").exists()


def test_a_backup_that_cannot_be_written_is_told_once(open_desk: OpenDesk, sample: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, not a folder")
    desk = open_desk(None)
    desk.window.settings.set("backups/folder", str(tmp_path / "taken"))
    assert desk.window.files.open_path(sample)
    desk.wait_for(lambda: "No backup could be written" in desk.window.notices.text)
    desk.rest()
    accept_one(desk)
    assert accepted(sample) == 1


def test_the_file_alone_holds_everything_once_it_is_closed(desk: Desk, sample: Path, tmp_path: Path) -> None:
    accept_one(desk)
    desk.window.show_start()
    alone = tmp_path / "stick.geox"
    alone.write_bytes(sample.read_bytes())
    assert accepted(alone) == 1
    assert not mark_of(sample).exists()


def test_a_backup_can_be_opened_from_the_menu_as_a_new_file(desk: Desk, sample: Path, monkeypatch) -> None:
    desk.wait_for(lambda: len(backups(Shelf(sample))) == 1)
    made = backups(Shelf(sample))[0]
    accept_one(desk)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(made.path), ""))
    desk.window.actions_table["open_backup"].trigger()
    desk.wait_for(lambda: desk.window.session is not None and "(backup" in desk.session.project.path.name)
    assert "as a new file" in desk.window.notices.text
    assert not desk.session.read_only
    assert (accepted(sample), accepted(desk.session.project.path)) == (1, 0)


def test_a_backup_opened_like_a_file_stays_as_it_is(open_desk: OpenDesk, sample: Path) -> None:
    made = backup_of(sample)
    before = made.path.read_bytes()
    desk = open_desk(made.path)
    assert "is a backup and stays as it is" in desk.window.notices.text
    choose(desk, "Work on a copy")
    desk.wait_for(lambda: desk.session.project.path.name.startswith("sample (backup"))
    desk.rest()
    accept_one(desk)
    assert made.path.read_bytes() == before


# Damaged -------------------------------------------------------------------------------------------


def test_a_damaged_file_offers_its_last_backup_as_a_new_file(open_desk: OpenDesk, sample: Path) -> None:
    backup_of(sample)
    before = damage(sample)
    desk = open_desk(None)
    assert not desk.window.files.open_path(sample)
    desk.wait_for(lambda: "It is left as it is" in desk.window.notices.text)
    assert "sample.geox is damaged: " in desk.window.notices.text
    choose(desk, "Open last backup (yesterday 18:40)")
    desk.wait_for(lambda: desk.window.session is not None)
    desk.rest()
    assert desk.session.project.path.parent == sample.parent
    assert "the backup of yesterday 18:40, as a new file" in desk.window.notices.text
    accept_one(desk)
    assert sample.read_bytes() == before


def test_a_file_of_which_nothing_can_be_read_says_so(open_desk: OpenDesk, sample: Path) -> None:
    before = damage(sample)
    desk = open_desk(None)
    assert not desk.window.files.open_path(sample)
    desk.wait_for(lambda: "left as it is" in desk.window.notices.text)
    assert not any("backup" in words for words in choices(desk))
    choose(desk, "Save what can be read")
    desk.wait_for(lambda: "cannot be copied" in desk.window.notices.text)
    assert sample.read_bytes() == before
    assert not list(sample.parent.glob("*mended*"))


def test_what_can_be_read_of_a_damaged_file_is_saved_beside_it(open_desk: OpenDesk, sample: Path) -> None:
    before = break_table(sample, "affiliations")
    desk = open_desk(sample)
    choose(desk, "Save what can be read")
    desk.wait_for(lambda: "What could be read" in desk.window.notices.text)
    desk.rest()
    assert desk.session.project.path.name == "sample (mended).geox"
    assert not desk.session.read_only
    accept_one(desk)
    assert sample.read_bytes() == before


def test_damage_found_while_reading_stops_the_writing_and_names_the_table(open_desk: OpenDesk, sample: Path) -> None:
    backup_of(sample)
    held = break_table(sample, "affiliations")
    desk = open_desk(sample)
    desk.wait_for(lambda: "is damaged" in desk.window.notices.text)
    desk.wait_for(lambda: "left as it is" in desk.window.notices.text)
    assert desk.session.read_only
    assert any("Open last backup" in words for words in choices(desk))
    assert len(backups(Shelf(sample))) == 1, "no copy of the damaged file is kept"
    desk.window.actions_table["undo"].trigger()
    assert "Nothing was changed" in desk.window.notices.text
    assert "nothing is written to it any more" in desk.window.notices.text
    desk.window.show_start()
    assert sample.read_bytes() == held


def test_of_two_backups_the_newest_whole_one_is_opened(open_desk: OpenDesk, sample: Path) -> None:
    whole = backup_of(sample)
    broken = whole.path.with_name("sample 2099-01-01 00-00-00.geox")
    broken.write_bytes(whole.path.read_bytes())
    damage(broken)
    damage(sample)
    desk = open_desk(None)
    desk.window.files.open_path(sample)
    desk.wait_for(lambda: "left as it is" in desk.window.notices.text)
    choose(desk, "Open last backup")
    desk.wait_for(lambda: "the backup of yesterday 18:40" in desk.window.notices.text)


def test_a_file_that_is_gone_can_be_had_back(open_desk: OpenDesk, sample: Path) -> None:
    backup_of(sample)
    sample.unlink()
    desk = open_desk(None)
    assert not desk.window.files.open_path(sample)
    assert "does not exist" in desk.window.notices.text
    choose(desk, "Open last backup")
    desk.wait_for(lambda: desk.window.session is not None)


# Locked or held ------------------------------------------------------------------------------------


@pytest.fixture
def other(sample: Path) -> Iterator[sqlite3.Connection]:
    """Another program that is in the midst of writing to the file."""
    with closing(sqlite3.connect(sample, isolation_level=None)) as db:
        db.execute("begin immediate")
        yield db


def test_a_locked_file_is_opened_to_read_refuses_changes_and_is_taken_over_when_it_is_free(
    open_desk: OpenDesk, sample: Path, other: sqlite3.Connection
) -> None:
    desk = open_desk(sample)
    desk.wait_for(lambda: "Another program is writing to this file" in desk.window.notices.text)
    assert {"Try again", "Save a copy…"} <= set(choices(desk))
    desk.click_row(desk.row_ids()[0])
    desk.window.notices.hide()
    desk.qtbot.keyClick(QApplication.focusWidget(), Key.Key_Y)
    assert "Nothing was changed. Another program is writing" in desk.window.notices.text
    desk.window.actions_table["add_texts"].trigger()
    assert "Nothing was changed" in desk.window.notices.text
    choose(desk, "Try again")
    desk.wait_for(lambda: "Tried again at" in desk.window.notices.text)
    assert desk.query("select count(*) from edits") == [(0,)]
    other.execute("update events set review = 'rejected' where id = (select max(id) from events)")
    other.execute("commit")
    choose(desk, "Try again")
    desk.wait_for(lambda: not desk.session.read_only)
    desk.rest()
    assert "you can write to it now" in desk.window.notices.text
    accept_one(desk)
    assert accepted(sample) == 1


def test_a_file_that_is_locked_for_a_moment_is_nothing_to_tell(
    open_desk: OpenDesk, sample: Path, other: sqlite3.Connection
) -> None:
    desk = open_desk(None)
    assert desk.window.files.open_path(sample)
    assert desk.session.read_only
    other.execute("rollback")
    desk.wait_for(lambda: not desk.session.read_only)
    desk.rest()
    assert not desk.window.notices.isVisible()
    accept_one(desk)


def test_a_file_that_is_shut_off_altogether_can_be_tried_again(open_desk: OpenDesk, sample: Path) -> None:
    other = sqlite3.connect(sample, isolation_level=None)
    other.execute("pragma locking_mode = exclusive")
    other.execute("begin exclusive")
    other.execute("insert into saved_views (name, selection) values ('a', '{}')")
    other.execute("commit")
    desk = open_desk(None)
    assert not desk.window.files.open_path(sample)
    assert "shut off by another program" in desk.window.notices.text
    other.close()
    choose(desk, "Try again")
    desk.wait_for(lambda: desk.window.session is not None)
    assert not desk.session.read_only


def test_a_change_that_waits_for_another_program_says_so_and_is_written_after_all(desk: Desk, sample: Path) -> None:
    desk.wait_for(lambda: len(backups(Shelf(sample))) == 1)
    desk.click_row(desk.row_ids()[0])
    with closing(sqlite3.connect(sample, isolation_level=None)) as other:
        other.execute("begin immediate")
        desk.qtbot.keyClick(QApplication.focusWidget(), Key.Key_Y)
        desk.wait_for(lambda: "your change waits for it" in desk.window.notices.text)
        with desk.qtbot.waitSignal(desk.session.edit_applied):
            other.execute("rollback")
    desk.rest()
    assert accepted(sample) == 1


def test_a_file_open_in_another_window_names_its_computer_and_can_be_taken_over(
    open_desk: OpenDesk, sample: Path
) -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", HOLD, str(sample)], stdin=pipe, stdout=pipe, text=True) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == "held\n"
        desk = open_desk(sample)
        assert "GeoExplorer on DESKTOP-4, since" in desk.window.notices.text
        assert desk.session.read_only
        choose(desk, "Try again")
        assert "Tried again at" in desk.window.notices.text
        window.communicate("")
    choose(desk, "Try again")
    desk.wait_for(lambda: not desk.session.read_only)
    desk.rest()
    accept_one(desk)
    desk.window.show_start()
    assert not mark_of(sample).exists()


def test_a_dialog_left_open_cannot_write_to_a_file_that_must_not_be_written(desk: Desk) -> None:
    desk.click_row(desk.row_ids()[0])
    desk.window.actions_table["note"].trigger()
    dialog = desk.dialog(NoteDialog)
    desk.window.services.access.forbid()
    desk.middle.acts_on_rows.write_note("events", 1, "too late")
    desk.wait_for(lambda: "reading only" in desk.window.notices.text)
    dialog.reject()
    assert desk.query("select count(*) from notes") == [(0,)]


def test_the_open_file_can_be_opened_again(desk: Desk, sample: Path) -> None:
    assert desk.window.files.open_path(sample)
    desk.rest()
    assert not desk.session.read_only
    accept_one(desk)


# Newer, older, protected ---------------------------------------------------------------------------


def test_a_newer_file_refuses_changes_with_the_reason(open_desk: OpenDesk, sample: Path) -> None:
    with closing(sqlite3.connect(sample)) as db:
        db.execute("pragma user_version = 999")
    desk = open_desk(sample)
    desk.click_row(desk.row_ids()[0])
    desk.qtbot.keyClick(QApplication.focusWidget(), Key.Key_Y)
    assert "Nothing was changed. Made with a newer version" in desk.window.notices.text
    desk.window.show_start()
    assert not (sample.parent / "GeoExplorer backups").exists(), "there is nothing to save from us"


def test_an_older_file_is_backed_up_first_and_the_window_says_where(
    open_desk: OpenDesk, sample: Path, monkeypatch
) -> None:
    older, newer = project.SCHEMA_VERSION, project.SCHEMA_VERSION + 1

    def migrate(db: sqlite3.Connection) -> None:
        db.execute(f"pragma user_version = {newer}")

    monkeypatch.setattr(project, "SCHEMA_VERSION", newer)
    monkeypatch.setattr(migrations, "migrate", migrate)
    desk = open_desk(None)
    desk.window.files.open_path(sample)
    desk.wait_for(lambda: desk.window.session is not None)
    desk.rest()
    kept = sample.with_name(f"sample.backup-v{older}.geox")
    assert str(kept) in desk.window.notices.text
    with closing(sqlite3.connect(kept)) as db:
        assert db.execute("pragma user_version").fetchone() == (older,)
    assert not desk.session.read_only


@pytest.fixture
def older(sample: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample, as seen by a version that is newer than it."""
    monkeypatch.setattr(project, "SCHEMA_VERSION", project.SCHEMA_VERSION + 1)
    monkeypatch.setattr(migrations, "migrate", _next_version)
    return sample


def _next_version(db: sqlite3.Connection) -> None:
    db.execute(f"pragma user_version = {project.SCHEMA_VERSION}")


def test_while_an_older_file_is_brought_to_this_version_the_window_answers_and_says_so(
    open_desk: OpenDesk, older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    threads: list[threading.Thread] = []

    def migrate(db: sqlite3.Connection) -> None:
        threads.append(threading.current_thread())
        assert go_on.wait(60)
        _next_version(db)

    monkeypatch.setattr(migrations, "migrate", migrate)
    desk = open_desk(None)
    assert not desk.window.files.open_path(older)
    desk.wait_for(lambda: "Bringing sample.geox to the new version" in desk.window.notices.text)
    assert "Cancel" in choices(desk)
    theme.themes.use("dark")  # it does what it is told meanwhile
    assert theme.current().dark
    assert desk.window.session is None
    go_on.set()
    desk.wait_for(lambda: desk.window.session is not None)
    assert threading.main_thread() not in threads
    theme.themes.use("light")
    desk.window.show_start()
    assert not desk.window.notices.isVisible(), "the start screen does not go on saying what was done"


def test_the_copy_of_an_older_file_can_be_cancelled_and_leaves_all_as_it_was(
    open_desk: OpenDesk, older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    back_up = upgrade.back_up

    def wait_and_back_up(path: Path, target: Path, *, cancelled: Callable[[], bool]) -> bool:
        assert go_on.wait(60)
        return back_up(path, target, cancelled=cancelled)

    monkeypatch.setattr(upgrade, "back_up", wait_and_back_up)
    before = older.read_bytes()
    desk = open_desk(None)
    desk.window.files.open_path(older)
    choose(desk, "Cancel")
    go_on.set()
    desk.wait_for(lambda: "sample.geox was left as it is." in desk.window.notices.text)
    assert desk.window.session is None
    assert older.read_bytes() == before
    assert not list(older.parent.glob("*backup-v*"))
    assert not mark_of(older).exists()


def test_a_disk_that_is_full_leaves_an_older_file_as_it_was_and_it_can_be_tried_again(
    open_desk: OpenDesk, older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = True

    def migrate(db: sqlite3.Connection) -> None:
        if full:
            raise sqlite3.OperationalError("database or disk is full")
        _next_version(db)

    monkeypatch.setattr(migrations, "migrate", migrate)
    desk = open_desk(None)
    desk.window.files.open_path(older)
    desk.wait_for(lambda: "the disk is full" in desk.window.notices.text)
    assert "The file is as it was" in desk.window.notices.text
    assert not list(older.parent.glob("*backup-v*"))
    full = False
    choose(desk, "Try again")
    desk.wait_for(lambda: desk.window.session is not None)
    assert not desk.session.read_only


def test_an_older_file_that_another_program_writes_to_can_be_tried_again(
    open_desk: OpenDesk, older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def migrate(db: sqlite3.Connection) -> None:
        db.execute("begin immediate")
        _next_version(db)
        db.execute("commit")

    monkeypatch.setattr(migrations, "migrate", migrate)
    desk = open_desk(None)
    with closing(sqlite3.connect(older, isolation_level=None)) as other:
        other.execute("begin immediate")
        desk.window.files.open_path(older)
        desk.wait_for(lambda: "another program" in desk.window.notices.text)
    assert not list(older.parent.glob("*backup-v*"))
    choose(desk, "Try again")
    desk.wait_for(lambda: desk.window.session is not None)


def test_another_file_wanted_meanwhile_takes_the_place_of_an_older_one(
    open_desk: OpenDesk, older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on, gone = threading.Event(), threading.Event(), threading.Event()

    def migrate(db: sqlite3.Connection) -> None:
        begun.set()
        assert go_on.wait(60)
        _next_version(db)
        gone.set()

    monkeypatch.setattr(migrations, "migrate", migrate)
    desk = open_desk(None)
    desk.window.files.open_path(older)
    desk.wait_for(begun.is_set)  # before, it would be given up without a new version
    second = tmp_path / "second.geox"
    with closing(sqlite3.connect(older)) as db, closing(sqlite3.connect(second)) as copy:
        db.backup(copy)
        copy.execute(f"pragma user_version = {project.SCHEMA_VERSION}")
    assert desk.window.files.open_path(second)
    go_on.set()
    desk.wait_for(gone.is_set)
    desk.wait_for(lambda: not mark_of(older).exists())
    assert desk.session.project.path == second


def test_a_file_in_a_folder_that_cannot_be_written_is_opened_to_read(
    open_desk: OpenDesk, sample: Path, monkeypatch
) -> None:
    may = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode: may(path, mode) and (mode != os.W_OK or Path(path) != sample.parent)
    )
    desk = open_desk(sample)
    assert "write-protected" in desk.window.notices.text
    assert desk.session.read_only
    assert "Save a copy…" in choices(desk)


# Shared places -------------------------------------------------------------------------------------


@pytest.fixture
def synced(sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample in a folder that a service syncs; the folders for projects are on this computer alone."""
    (tmp_path / "Nextcloud").mkdir()
    own: Callable[[], tuple[Path, ...]] = lambda: (tmp_path / "Nextcloud", tmp_path / "own")  # noqa: E731
    monkeypatch.setattr(local_copies, "folders_for_projects", own)
    return sample.rename(tmp_path / "Nextcloud" / "sample.geox")


def test_a_file_in_a_synced_folder_is_advised_against_and_can_be_copied(
    open_desk: OpenDesk, synced: Path, tmp_path: Path
) -> None:
    desk = open_desk(synced)
    assert "a folder that Nextcloud syncs" in desk.window.notices.text
    choose(desk, "Work on a local copy")
    desk.wait_for(lambda: desk.session.project.path == tmp_path / "own" / "sample.geox")
    assert "left as it was" in desk.window.notices.text
    desk.rest()
    accept_one(desk)
    assert accepted(synced) == 0


def test_a_synced_file_that_another_computer_left_marked_says_so(open_desk: OpenDesk, synced: Path) -> None:
    mark_of(synced).write_text('{"computer": "DESKTOP-4", "user": "a", "since": "2026-01-02T09:12"}')
    desk = open_desk(synced)
    assert "may still be open on DESKTOP-4 (since 2 Jan" in desk.window.notices.text


def test_the_advice_is_not_given_again_when_told_so(open_desk: OpenDesk, synced: Path) -> None:
    desk = open_desk(synced)
    choose(desk, "Do not say again")
    desk.window.show_start()
    assert desk.window.files.open_path(synced)
    assert not desk.window.notices.isVisible()


def test_the_last_folder_for_projects_is_our_own() -> None:
    assert project_places.folders_for_projects()[-1] == project_places.sample_path().parent
