"""What the window says when there is nothing, when a file is locked, newer or damaged, and when all goes wrong."""

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from geoexplorer.app.notices import ErrorHook
from geoexplorer.model.selection import Focus
from geoexplorer.store.project import open_project
from tests.scenarios.conftest import OpenDesk
from tests.scenarios.desk import Desk

Key = Qt.Key


def words_of(widget: QWidget) -> str:
    """Return everything a widget says now."""
    labels = [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return " ".join(label.text() for label in labels)


def test_an_empty_file_says_how_to_fill_it(open_desk: OpenDesk, tmp_path: Path) -> None:
    path = tmp_path / "empty.geox"
    open_project(path, create=True)
    desk = open_desk(path)
    assert "No texts yet" in words_of(desk.text)
    assert "open the sample" in words_of(desk.text)
    assert "No events yet" in words_of(desk.middle)
    assert "No dated evidence" in words_of(desk.chart)


def test_a_chart_without_data_keeps_its_axes_and_says_what_is_missing(desk: Desk) -> None:
    desk.search("date:1989")
    assert "No dated evidence for" in words_of(desk.chart)
    assert desk.lines.plot.strip.ticks is None, "the ticks of the filter before are gone"
    assert "no powers" not in desk.chart.chart.title()


def test_a_text_without_events_is_shown_and_can_be_marked(open_desk: OpenDesk, sample: Path) -> None:
    with closing(open_project(sample).writer()) as db:
        document = db.execute("select document_id from events limit 1").fetchone()[0]
        db.execute("delete from events where document_id = ?", (document,))
    desk = open_desk(sample)
    desk.session.view.change(focus=Focus(document))
    desk.rest()
    assert desk.text.page is not None
    assert "Ins" in words_of(desk.text.bar)


def test_a_file_that_another_program_writes_to_says_so_and_loses_nothing(desk: Desk, sample: Path) -> None:
    desk.click_row(desk.row_ids()[0])
    desk.session.write(lambda db: db.execute("pragma busy_timeout = 50") and None)
    other = sqlite3.connect(sample, isolation_level=None)
    other.execute("begin immediate")
    desk.qtbot.keyClick(QApplication.focusWidget(), Key.Key_Y)
    desk.wait_for(lambda: "another program" in desk.window.notices.text)
    other.execute("rollback")
    other.close()
    assert desk.query("select count(*) from edits") == [(0,)]
    desk.click_row(desk.row_ids()[0])
    desk.decide(Key.Key_Y)
    assert desk.query("select count(*) from events where review = 'accepted'") == [(1,)]


def test_a_newer_file_can_be_read_but_not_changed(open_desk: OpenDesk, sample: Path) -> None:
    with closing(sqlite3.connect(sample)) as db:
        db.execute("pragma user_version = 999")
    desk = open_desk(sample)
    assert "newer version" in desk.window.notices.text
    desk.click_point(desk.points()[0])
    desk.go_to_pane(0)
    desk.qtbot.keyClick(QApplication.focusWidget(), Key.Key_Y)
    desk.rest()
    assert desk.query("select count(*) from edits") == [(0,)]
    assert "edit" not in desk.middle.acts()


def test_a_damaged_file_is_named_and_left_as_it_is(desk: Desk, tmp_path: Path, sample: Path) -> None:
    broken = tmp_path / "broken.geox"
    held = sample.read_bytes()
    broken.write_bytes(held[:8192] + bytes(len(held) - 8192))
    before = broken.read_bytes()
    assert not desk.window.files.open_path(broken)
    assert "damaged" in desk.window.notices.text
    assert broken.read_bytes() == before
    assert desk.session.project.path == sample


def test_an_error_nobody_expected_leaves_the_window_at_work(desk: Desk, monkeypatch) -> None:
    monkeypatch.setattr("sys.excepthook", lambda *_: None)  # the hook of the test would fail the test
    hook = ErrorHook(desk.window)
    hook.raised.connect(desk.window.show_error)
    hook.install()

    def fail() -> None:
        raise RuntimeError("an odd number")

    QTimer.singleShot(0, lambda: hook._on_exception(*_caught(fail)))
    desk.wait_for(lambda: "decisions are stored" in desk.window.notices.text)
    hook.remove()
    desk.click_row(desk.row_ids()[1])
    desk.decide(Key.Key_Y)
    desk.window.actions_table["copy_report"].trigger()
    assert "GeoExplorer" in QApplication.clipboard().text()


def _caught(act):
    try:
        act()
    except RuntimeError as error:
        return type(error), error, error.__traceback__
    raise AssertionError
