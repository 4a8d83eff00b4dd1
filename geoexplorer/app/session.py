"""One open project in the window: its view, its study, its queries and its only way to write."""

import getpass
import sqlite3
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from geoexplorer.app.import_request import ImportRequest
from geoexplorer.app.jobs import Jobs
from geoexplorer.app.settings import Settings
from geoexplorer.app.task import Task
from geoexplorer.app.view_state import ViewState
from geoexplorer.model.alignment import Counting, Study
from geoexplorer.model.edit import Changes, Edit
from geoexplorer.store.project import Project, settle

if TYPE_CHECKING:
    from geoexplorer.importers.metadata_table import MetadataTable
    from geoexplorer.ingest import Report, Step
    from geoexplorer.store.claims import Claim

T = TypeVar("T")
PATIENCE = 1500  # ms until a change that is not written yet is told of


class Session(QObject):
    """What the panes work with; closing a file ends its Session and starts another."""

    edit_applied = Signal(object)  # Changes
    edit_failed = Signal(object)  # the exception: stale edit, full disk, read-only file
    documents_added = Signal(object)  # tuple of document ids
    import_started = Signal(object)  # Task
    import_progressed = Signal(object)  # ingest.Step
    import_ended = Signal(object)  # ingest.Report, or the exception that ended it
    study_changed = Signal()
    history_changed = Signal()  # what undo and redo would do
    access_changed = Signal()  # the file may be written from now on, or no longer
    file_saved = Signal(object)  # path of a picture, of numbers or of a page that a pane has written
    write_waits = Signal()  # a change waits longer than it should: another program writes

    def __init__(self, project: Project, study: Study, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.kept_study = study  # as it stands in the file
        self.study = study  # as it is looked at: with the switches of the Charts menu
        self.view = ViewState(self)
        self.jobs = Jobs(project, self)
        self.importing: Task | None = None
        self.import_request: ImportRequest | None = None  # what the user asked for, by the dialog
        self.claim: Claim | None = None  # what keeps other windows from writing to the file
        self._unwritten = 0  # changes asked for and not answered yet
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._on_patience_ended)

    @property
    def author(self) -> str:
        """The name under which decisions are kept: from the settings, else that of the computer's user."""
        return Settings().get("author", "") or getpass.getuser()

    @property
    def read_only(self) -> bool:
        """True when nothing can be written to the file."""
        return self.project.read_only

    def read(
        self,
        query: Callable[[sqlite3.Connection], T],
        on_done: Callable[[T], None],
        *,
        slot: str,
        on_failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run a query off the main thread; the newest of a slot wins, `on_done` is called in the main thread."""
        self.jobs.read(query, on_done, slot=slot, on_failed=on_failed)

    def perform(self, acts: Sequence[Edit], summary: str) -> None:
        """Write a person's correction as one act that undo takes back; `edit_applied` tells what it touched."""

        author = self.author

        def act(db: sqlite3.Connection) -> Changes:
            from geoexplorer import corrections  # brings numpy: not before the first paint

            return corrections.perform(db, acts, summary, author)

        self.write(act)

    def write(
        self,
        act: Callable[[sqlite3.Connection], Changes | None],
        then: Callable[[Changes], None] | None = None,
    ) -> None:
        """Let a function of the store make and apply the edits of one act, all on the writer; `then` hears of them."""
        self._unwritten += 1
        if not self._patience.isActive():
            self._patience.start()
        self.jobs.write(act, partial(self._on_edited, then=then), self._on_failed)

    def allow_writing(self, allowed: bool = True) -> None:
        """Let the file be written from now on, or no longer; the panes go on reading as they did."""
        self.project = replace(self.project, read_only=not allowed)
        self.jobs.use_project(self.project)
        self._read_study()  # another program may have changed it
        self.access_changed.emit()

    def undo(self) -> None:
        """Take back the last act; works after a restart too."""
        author = self.author

        def act(db: sqlite3.Connection) -> Changes | None:
            from geoexplorer import corrections

            return corrections.undo(db, author)

        self.write(act)

    def redo(self) -> None:
        """Take back the last undo."""
        author = self.author

        def act(db: sqlite3.Connection) -> Changes | None:
            from geoexplorer import corrections

            return corrections.redo(db, author)

        self.write(act)

    def use_study(self, study: Study) -> None:
        """Show other countries, powers or weights; the switches of the Charts menu stay as they are."""
        if study != self.kept_study:
            self.kept_study = study
            self._show_study(self.study.counting)

    def count_as(self, counting: Counting) -> None:
        """Look at the evidence with flat weights, one side only, or inherited groups; nothing is written."""
        if counting != self.study.counting:
            self._show_study(counting)

    def keep_study(self, study: Study) -> None:
        """Keep a study in the file and count by it, as one act that undo takes back."""
        author = self.author

        def act(db: sqlite3.Connection) -> Changes | None:
            from geoexplorer import study_edits

            return study_edits.keep_study(db, study, author)

        self.write(act)

    def _show_study(self, counting: Counting) -> None:
        if counting == Counting():
            self.study = self.kept_study
        else:
            from geoexplorer.points import counted_as  # brings numpy: not before the first paint

            self.study = counted_as(self.kept_study, counting)
        self.study_changed.emit()

    def import_paths(
        self,
        paths: Sequence[Path],
        *,
        study: str | None = None,
        metadata: "MetadataTable | None" = None,
        left_out: Collection[tuple[str, str | None]] = (),
    ) -> Task:
        """Add texts in the background; documents appear as they are stored (`documents_added`).

        `metadata` wins over what the texts say; `left_out` names texts (path, record) not to take.
        """
        project = self.project
        self.import_request = (
            ImportRequest(tuple(paths), metadata, frozenset(left_out)) if metadata is not None else None
        )

        def work(task: Task) -> "Report":
            from geoexplorer.ingest import import_paths  # slow to import, and not needed to read
            from geoexplorer.ingest_batches import Engine

            return import_paths(
                project,
                paths,
                study=study,
                metadata=metadata,
                left_out=left_out,
                engine=Engine(in_process=False),
                on_step=task.report,
                cancelled=task.cancelled,
            )

        task = self.jobs.run(work, self._on_imported, self._on_import_failed)
        task.progressed.connect(self._on_import_step)
        self.importing = task
        self.import_started.emit(task)
        return task

    def close(self) -> None:
        """Stop the background work and close the connections; the file alone holds everything then."""
        self.jobs.close()
        if not self.read_only:
            settle(self.project)
        if self.claim is not None:
            self.claim.release()

    def _on_patience_ended(self) -> None:
        if self.importing is None:  # an import of our own writes too: that is no other program
            self.write_waits.emit()

    def _on_answered(self) -> None:
        self._unwritten -= 1
        if not self._unwritten:
            self._patience.stop()

    def _on_edited(self, changes: Changes | None, then: Callable[[Changes], None] | None = None) -> None:
        self._on_answered()
        if changes is not None:
            self.edit_applied.emit(changes)
            if then is not None:
                then(changes)
            if "studies" in changes.tables:
                self._read_study()
        self.history_changed.emit()

    def _read_study(self) -> None:
        from geoexplorer.points import active_study

        self.read(active_study, self.use_study, slot="study in force")

    def _on_failed(self, error: Exception) -> None:
        self._on_answered()
        self.edit_failed.emit(error)

    def _on_import_step(self, step: "Step") -> None:
        self.import_progressed.emit(step)
        if step.document_id is not None:
            self.documents_added.emit((step.document_id,))

    def _on_imported(self, report: "Report") -> None:
        self.importing = None
        self.documents_added.emit(tuple(report.document_ids))
        self.import_ended.emit(report)

    def _on_import_failed(self, error: Exception) -> None:
        self.importing = None
        self.import_ended.emit(error)
