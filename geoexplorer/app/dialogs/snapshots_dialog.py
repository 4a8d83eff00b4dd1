"""Snapshots: keep the numbers of today under a name, and see later which have moved, and what may have moved them."""

import sqlite3
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QInputDialog, QLabel, QVBoxLayout, QWidget

from geoexplorer import points
from geoexplorer.app import theme
from geoexplorer.app.dialogs.rows_dialog import RowsDialog
from geoexplorer.app.dialogs.snapshot_words import cells_of, since_words, taken_words
from geoexplorer.app.names import said_names
from geoexplorer.app.project_places import projects_folder
from geoexplorer.app.session import Session
from geoexplorer.errors import GeoExplorerError
from geoexplorer.exporters import export_file, exporter_for
from geoexplorer.model.edit import Changes
from geoexplorer.model.selection import ChartPoint, Scope
from geoexplorer.model.snapshot import ALL, Change, KeptPoint, Since, Snapshot
from geoexplorer.store.entities import entity_names
from geoexplorer.store.snapshots import SnapshotRow, deleted, kept, renamed, snapshot_rows
from geoexplorer.wording import plural, tr

LATEST = 400  # changes listed; the export holds all


def ask_snapshots(session: Session, parent: QWidget) -> "SnapshotsDialog":
    """Open the snapshots on the newest one and return the dialog."""
    dialog = SnapshotsDialog(session, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


class SnapshotsDialog(RowsDialog):
    """Stays open beside the window and follows what is done there; a row opens its point."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        columns = (
            tr("Country"),
            tr("Power"),
            tr("Period"),
            tr("Then", sense="in the snapshot"),
            tr("Now"),
            tr("Change"),
            tr("Acts"),
        )
        super().__init__(tr("Snapshots"), columns, parent)
        self._session = session
        self.rows: list[SnapshotRow] = []
        self.changes: tuple[Change, ...] = ()
        self._names: dict[str, str] = {}
        self.resize(860, 560)
        self.chosen = QComboBox(self)
        self.chosen.setAccessibleName(tr("Snapshot"))
        self.chosen.setMinimumWidth(260)
        self.own_study = QCheckBox(tr("Weigh as then"), self)
        self.own_study.setToolTip(tr("Count with the study of the snapshot: only texts and decisions move the numbers"))
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self._lay_out_head()
        self.take_button = self.add_button(tr("Take a snapshot…"))
        self.rename_button, self.delete_button = self.add_button(tr("Rename…")), self.add_button(tr("Delete"))
        self.export_button, self.open_button = self.add_button(tr("Export…")), self.add_button(tr("Open"))
        self.take_button.clicked.connect(lambda: take_snapshot(self._session, self))
        self.rename_button.clicked.connect(self.rename)
        self.delete_button.clicked.connect(self.delete)
        self.export_button.clicked.connect(self.ask_export)
        self.open_button.clicked.connect(self.open_picked)
        self.table.doubleClicked.connect(self.open_picked)
        self.chosen.activated.connect(self.compare)
        self.own_study.toggled.connect(self.compare)
        session.edit_applied.connect(self._on_edited)
        session.documents_added.connect(self.compare)
        session.study_changed.connect(self.compare)
        self.read()

    def read(self) -> None:
        """Read the list of snapshots again."""
        self._session.read(_listed, self._on_listed, slot="snapshots list")

    def compare(self) -> None:
        """Compare the chosen snapshot with the numbers of now."""
        snapshot = self._snapshot()
        if snapshot is None:
            self._show_nothing()
            return
        study = None if self.own_study.isChecked() else self._session.kept_study
        self.start_waiting()
        self._session.read(
            lambda db: points.since(db, snapshot, study), self.show_since, slot="snapshots", on_failed=self._on_failed
        )

    def start_waiting(self) -> None:
        """Say that the numbers are being counted again."""
        self.said.setText(tr("Counting…"))

    def show_since(self, found: Since) -> None:
        """Show what moved."""
        snapshot = self._snapshot()
        if snapshot is None:
            return
        self.changes = found.changes
        self.told.setText(f"{taken_words(snapshot)}\n{since_words(found)}")
        rows = [cells_of(change, self._names) for change in found.changes[:LATEST]]
        self.show_rows(rows, plural(found.points, "The one point is the same.", "All {n} points are the same."))
        if found.changes:
            count = len(found.changes)
            self.said.setText(
                plural(count, "{n} point of {all} moved.", "{n} points of {all} moved.", all=found.points)
            )
        self.open_button.setEnabled(bool(rows))
        self.export_button.setEnabled(bool(rows))

    def rename(self) -> None:
        """Ask for another name of the chosen snapshot."""
        row = self._row()
        name = ask_snapshot_name(self, row.name) if row else ""
        if row is not None and name and name != row.name:
            edit = renamed(row, free_name(name, [other.name for other in self.rows]))
            self._session.perform([edit], f"renamed {row.name} to {name}")

    def delete(self) -> None:
        """Delete the chosen snapshot; undo brings it back."""
        row = self._row()
        if row is not None:
            self._session.perform([deleted(row)], f"deleted the snapshot {row.name}")

    def open_picked(self) -> None:
        """Pick the point of the row in all panes, in the scope of the snapshot."""
        snapshot = self._snapshot()
        if snapshot is None or not 0 <= self.picked() < len(self.changes):
            return
        point = self.changes[self.picked()].point
        picked = chart_point(point)
        scope, study = snapshot.scope, self._session.study

        def query(db: sqlite3.Connection) -> tuple[int, ...]:
            found = points.point(db, scope, study, point.country, point.power, at=picked.at, intervals=False)
            return tuple(part.event_id for part in found.parts) if found else ()

        self._session.read(query, lambda events: self._pick(scope, picked, events), slot="snapshot point")

    def ask_export(self) -> None:
        """Ask for a name and write all changes there as a table."""
        place = str(projects_folder() / "changes.csv")
        name, _ = QFileDialog.getSaveFileName(self, tr("Export changes"), place, "CSV (*.csv);;Excel (*.xlsx)")
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write all changes to a file of the kind its suffix names."""
        try:
            count = export_file(exporter_for(path.suffix or ".csv"), points.change_rows(self.changes), path)
        except GeoExplorerError as error:
            self._on_failed(error)
            return
        self.said.setText(plural(count, "{n} row saved as {file}", "{n} rows saved as {file}", file=path.name))

    # ---------------------------------------------------------------------------------------------

    def _lay_out_head(self) -> None:
        theme.set_role(self.told, "secondary")
        choice = QHBoxLayout()
        choice.setSpacing(12)
        choice.addWidget(self.chosen)
        choice.addWidget(self.own_study)
        choice.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(20, 14, 20, 12)
        head.setSpacing(8)
        head.addLayout(choice)
        head.addWidget(self.told)
        self.column.insertLayout(0, head)

    def _on_listed(self, listed: tuple[list[SnapshotRow], dict[str, str]]) -> None:
        row = self._row()
        self.rows, names = listed
        self._names = said_names(names | {power.key: power.name for power in self._session.kept_study.powers})
        self.chosen.clear()
        for each in self.rows:
            self.chosen.addItem(each.name, each.id)
        at = self.chosen.findData(row.id) if row is not None else 0
        self.chosen.setCurrentIndex(max(at, 0) if self.rows else -1)
        writes = not self._session.read_only
        self.take_button.setEnabled(writes)
        for button in (self.rename_button, self.delete_button):
            button.setEnabled(writes and bool(self.rows))
        self.compare()

    def _show_nothing(self) -> None:
        self.changes = ()
        unreadable = self._row() is not None
        self.told.setText("")
        self.show_rows(
            [],
            tr("It was taken by another version and cannot be read.")
            if unreadable
            else tr("No snapshots yet. “Take a snapshot” keeps all numbers as they stand now."),
        )
        self.open_button.setEnabled(False)
        self.export_button.setEnabled(False)

    def _row(self) -> SnapshotRow | None:
        place = self.chosen.currentIndex()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def _snapshot(self) -> Snapshot | None:
        row = self._row()
        return row.snapshot if row is not None else None

    def _pick(self, scope: Scope, picked: ChartPoint, events: tuple[int, ...]) -> None:
        self._session.view.change(scope=scope, point=picked, brush=events, country=picked.country)

    def _on_edited(self, changes: Changes) -> None:
        if "snapshots" in changes.tables:
            self.read()
        else:
            self.compare()

    def _on_failed(self, error: Exception) -> None:
        self.said.setText(str(error))


def take_snapshot(session: Session, parent: QWidget) -> None:
    """Ask for a name and keep the numbers of the present scope and study under it."""
    name = ask_snapshot_name(parent, f"{datetime.now():%Y-%m-%d %H:%M}")
    if not name:
        return
    scope, study, author = session.view.selection.scope, session.kept_study, session.author

    def query(db: sqlite3.Connection) -> Snapshot:
        free = free_name(name, [row.name for row in snapshot_rows(db)])
        return points.take(db, scope, study, free, author)

    def keep(snapshot: Snapshot) -> None:
        session.perform([kept(snapshot)], f"took the snapshot {snapshot.name}")

    session.read(query, keep, slot="new snapshot")


def ask_snapshot_name(parent: QWidget, name: str) -> str:
    """Ask for the name of a snapshot; a function of its own so that tests can answer."""
    words, ok = QInputDialog.getText(parent, tr("Take a snapshot"), tr("Name"), text=name)
    return " ".join(words.split()) if ok else ""


def free_name(name: str, taken: list[str]) -> str:
    """Return the name, with a number behind it if it is taken."""
    names = (name, *(f"{name} ({number})" for number in range(2, len(taken) + 3)))
    return next(each for each in names if each not in taken)


def chart_point(point: KeptPoint) -> ChartPoint:
    """Return a kept point as the charts pick it."""
    if point.period == ALL:
        return ChartPoint(point.country, point.power)
    return ChartPoint(point.country, point.power, f"{point.period}-12-31", point.period)


def _listed(db: sqlite3.Connection) -> tuple[list[SnapshotRow], dict[str, str]]:
    return snapshot_rows(db), entity_names(db)
