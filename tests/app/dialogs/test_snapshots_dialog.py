"""Snapshots in the window: taken, compared, opened, renamed, deleted, exported."""

import csv
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from geoexplorer.app.dialogs import snapshots_dialog
from geoexplorer.app.dialogs.snapshots_dialog import SnapshotsDialog, take_snapshot
from geoexplorer.app.session import Session
from geoexplorer.corrections import review
from geoexplorer.model.selection import ChartPoint
from tests.app.pseudo import spoken, untranslated


@pytest.fixture
def dialog(small: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> SnapshotsDialog:
    """The dialog over one snapshot, taken before anything was decided."""
    monkeypatch.setattr(snapshots_dialog, "ask_snapshot_name", lambda _parent, _name: "spring")
    found = SnapshotsDialog(small)
    qtbot.addWidget(found)
    found.show()
    take_snapshot(small, found)
    qtbot.waitUntil(lambda: len(found.rows) == 1 and "same" in found.said.text())
    return found


def _reject(small: Session, event_id: int) -> None:
    small.write(lambda db: review(db, "events", [event_id], "rejected", "A. K."))


def _cells(dialog: SnapshotsDialog) -> list[list[str]]:
    columns = range(dialog.table.columnCount())
    return [[dialog.table.item(row, column).text() for column in columns] for row in range(dialog.table.rowCount())]


def test_a_new_snapshot_says_when_and_of_what_it_was_taken(dialog: SnapshotsDialog) -> None:
    assert "Taken today" in dialog.told.text()
    assert "everything; study Central Asia" in dialog.told.text()
    assert "nothing was changed" in dialog.told.text()
    assert not dialog.open_button.isEnabled()


def test_a_rejected_event_shows_its_points_at_once(dialog: SnapshotsDialog, small: Session, qtbot: QtBot) -> None:
    _reject(small, 1)
    qtbot.waitUntil(lambda: dialog.table.rowCount() > 0)
    assert "1 act of correction was done" in dialog.told.text()
    assert {(row[0], row[1]) for row in _cells(dialog)} == {("Kyrgyzstan", "Russia")}
    assert {row[4] for row in _cells(dialog)} == {"no point"}


def test_opening_a_row_picks_its_point_in_all_panes(dialog: SnapshotsDialog, small: Session, qtbot: QtBot) -> None:
    _reject(small, 2)
    qtbot.waitUntil(lambda: dialog.table.rowCount() > 0)
    wanted = dialog.changes[0].point
    dialog.table.selectRow(0)
    dialog.open_picked()
    qtbot.waitUntil(lambda: small.view.selection.point is not None)
    assert small.view.selection.point == snapshots_dialog.chart_point(wanted)
    assert isinstance(small.view.selection.point, ChartPoint)
    assert small.view.selection.country == wanted.country


def test_a_name_that_is_taken_gets_a_number(dialog: SnapshotsDialog, small: Session, qtbot: QtBot) -> None:
    take_snapshot(small, dialog)
    qtbot.waitUntil(lambda: len(dialog.rows) == 2)
    assert {row.name for row in dialog.rows} == {"spring", "spring (2)"}


def test_deleting_can_be_undone(dialog: SnapshotsDialog, small: Session, qtbot: QtBot) -> None:
    dialog.delete()
    qtbot.waitUntil(lambda: dialog.rows == [])
    assert "No snapshots yet" in dialog.said.text()
    small.undo()
    qtbot.waitUntil(lambda: [row.name for row in dialog.rows] == ["spring"])


def test_the_changes_are_exported_unrounded(
    dialog: SnapshotsDialog, small: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    _reject(small, 2)
    qtbot.waitUntil(lambda: dialog.table.rowCount() > 0)
    dialog.export_to(tmp_path / "changes.csv")
    with (tmp_path / "changes.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(dialog.changes)
    assert float(rows[0]["then"]) == dialog.changes[0].then.value
    assert "saved as changes.csv" in dialog.said.text()


def test_every_word_of_the_dialog_goes_through_the_translators(small: Session, qtbot: QtBot) -> None:
    with spoken():
        dialog = SnapshotsDialog(small)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: bool(dialog.said.text()))
        assert untranslated(dialog, (), cells=True) == []
