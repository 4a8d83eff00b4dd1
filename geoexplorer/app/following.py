"""What the frame of an open file shows: counts, undo, import progress; and the acts on the shared selection."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from geoexplorer.app import standing_bar
from geoexplorer.app.actions import ACTIONS
from geoexplorer.app.first_look import FirstLook
from geoexplorer.app.left_at import Line, lines_of
from geoexplorer.app.names import said_names, with_said_names
from geoexplorer.app.narrowing import clauses_of, narrowed
from geoexplorer.app.panes.base import ExportRequest
from geoexplorer.app.panes.text_pane import TextPane
from geoexplorer.app.projects import active_study
from geoexplorer.app.reason_words import reason_words
from geoexplorer.app.retelling import retold
from geoexplorer.app.session import Session
from geoexplorer.app.settings import RecentFile
from geoexplorer.app.workspace import Workspace
from geoexplorer.model.edit import Changes
from geoexplorer.model.query import Names
from geoexplorer.model.selection import Clause, Scope, Selection
from geoexplorer.store.documents import count_documents
from geoexplorer.store.edit_history import acts_done_and_undone
from geoexplorer.store.entities import entity_names
from geoexplorer.store.events import count_events
from geoexplorer.store.scope_counts import count_events_in_scope, count_unseen
from geoexplorer.wording import count_words, number, plural, tr, tr_noop

if TYPE_CHECKING:
    from geoexplorer.app.main_window import MainWindow
    from geoexplorer.app.task import Task
    from geoexplorer.ingest import Report, Step


STARRED = Clause("has", ("star",))
CHART_NAMES = tuple(row.name for row in ACTIONS if row.name.startswith("chart_"))


@dataclass(frozen=True, slots=True)
class Counts:
    """The numbers of the frame."""

    shown: int
    total: int
    texts: int
    unseen: int


class Following(QObject):
    """Keeps the frame of one open file up to date."""

    def __init__(self, window: "MainWindow", session: Session, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._window, self._session, self._workspace = window, session, workspace
        self._counts: Counts | None = None
        self._names_by_key: dict[str, str] = {}
        session.view.selection_changed.connect(self._on_selection_changed)
        session.edit_applied.connect(self._on_edit_applied)
        session.edit_failed.connect(self._on_edit_failed)
        session.jobs.failed.connect(self._on_job_failed)
        session.file_saved.connect(self._on_file_saved)
        session.history_changed.connect(self._read_history)
        session.documents_added.connect(self._read_counts)
        session.import_started.connect(self._on_import_started)
        session.import_progressed.connect(self._on_import_step)
        session.import_ended.connect(self._on_import_ended)
        workspace.chart_loaded.connect(self._read_names)
        workspace.chart_loaded.connect(self.read_lines)
        workspace.export_requested.connect(self.export)
        self._first_look = FirstLook(session)
        window.status.show_open()
        window.status.cancel_asked.connect(self._on_cancel_asked)
        window.status.pause_toggled.connect(self._on_pause_toggled)
        self._lines: tuple[Line, ...] = ()
        workspace.text_loaded.connect(self._on_text_loaded)
        self._read_counts()
        self._read_history()

    def _on_text_loaded(self) -> None:
        text, status = self._workspace.text, self._window.status
        if isinstance(text, TextPane):
            text.unreviewed_changed.connect(status.show_here)
            text.zoom_changed.connect(status.show_zoom)
            text.edit_asked.connect(self._on_edit_asked)
            status.show_zoom(text.view.zoom)

    def acts(self) -> dict[str, Callable[[], None]]:
        """Return the acts on the shared selection."""
        view = self._session.view
        workspace = self._workspace
        acts: dict[str, Callable[[], None]] = {
            "search": workspace.search.box.setFocus,
            "clear_filters": workspace.chips.clear,
            "starred": self._toggle_starred,
            "drop": self.drop,
            "pane_1": lambda: workspace.focus_pane(0),
            "pane_2": lambda: workspace.focus_pane(1),
            "pane_3": lambda: workspace.focus_pane(2),
            "next_pane": workspace.focus_next_pane,
            "pin": workspace.active_pane().header.pin.toggle,
            "export_pane": workspace.active_pane().request_export,
            "checked_only": workspace.search.checked.click,
            "recompute": self.reload,
        }
        acts["export"] = lambda: self.export(None)
        show_chart = getattr(workspace.chart, "show_chart", None)
        if callable(show_chart):
            for name in CHART_NAMES:
                acts[name] = partial(self._show_chart, name.removeprefix("chart_"))
        if view.can_go_back():
            acts["back"] = view.back
        if view.can_go_forward():
            acts["forward"] = view.forward
        if view.selection.brush or view.selection.entity_id:
            acts["filter_to"] = self.filter_to_selection
        if not self._session.read_only:
            acts |= {"undo": self._session.undo, "redo": self._session.redo}
        return acts

    def drop(self) -> None:
        """Drop what is picked; when nothing is, take the last filter away."""
        selection = self._session.view.selection
        if selection.brush or selection.entity_id is not None or selection.point is not None:
            self._session.view.change(brush=(), entity_id=None, point=None)
        else:
            self._workspace.chips.drop_last()

    def filter_to_selection(self) -> None:
        """Narrow the scope to the picked events, or to the picked entity."""
        selection = self._session.view.selection
        by_range = self._workspace.chart.acts().get("filter_to")  # a range dragged in a chart
        if by_range is not None:
            by_range()
        elif selection.point is not None:
            point = selection.point
            self._narrow([Clause("country", (point.country,)), Clause("power", (point.power,))])
        elif selection.brush or selection.entity_id is not None:
            table, ids = "events", selection.brush
            if not ids and selection.entity_id is not None:
                table, ids = "entities", (selection.entity_id,)
            self._session.read(lambda db: clauses_of(db, table, ids), self._narrow, slot="filter to selection")

    def _narrow(self, clauses: list[Clause]) -> None:
        view = self._session.view
        view.change(scope=narrowed(view.selection.scope, clauses))

    def export(self, request: ExportRequest | None) -> None:
        """Open the export dialog for what a pane shows; None: for what is selected, else what is in scope."""
        if request is not None and request.save is not None:
            request.save()
            return
        from geoexplorer.app.dialogs.export_dialog import ask_export

        ask_export(self._session, request, self._window, self._window.notices)

    def reload(self) -> None:
        """Read everything again: another program, or the command line, may have changed the file."""
        changes = Changes(frozenset({"documents", "events", "mentions", "entities"}), summary="read again")
        self._session.edit_applied.emit(changes)
        self._session.study_changed.emit()

    def remember(self) -> None:
        """Put the file into the recent ones with what it holds, and the selection into the session."""
        counts = self._counts or Counts(0, 0, 0, 0)
        recent = RecentFile(
            str(self._session.project.path),
            texts=counts.texts,
            events=counts.total,
            to_review=counts.unseen,
            country=self._country_name(),
            lines=self._lines,
        )
        self._window.settings.add_recent(recent)
        self._window.settings.set(f"selection/{self._session.project.path}", self._session.view.selection.to_json())

    def restore_selection(self) -> None:
        """Go back to where the file was left."""
        stored = self._window.settings.get(f"selection/{self._session.project.path}", {})
        try:
            selection = Selection.from_json(stored)
        except (KeyError, TypeError):
            self._session.view.begin(standing_bar.opened(Selection(), self._window.settings))
            self._first_look.read_country()
            return
        self._session.view.begin(standing_bar.opened(selection, self._window.settings))

    def read_lines(self) -> None:
        """Read the lines of the country in view, for the start screen; when everything else is there."""
        study, country = self._session.study, self._country()
        if country and not self._workspace.chart.property("waits"):
            self._session.read(lambda db: lines_of(db, study, country), self._on_lines, slot="frame lines")

    def _on_lines(self, lines: tuple[Line, ...]) -> None:
        self._lines = lines

    def _country(self) -> str:
        chosen = self._session.view.selection.country
        countries = self._session.study.countries
        return chosen or (countries[0] if countries else "")

    def _country_name(self) -> str:
        return self._names_by_key.get(self._country(), self._country())

    def _show_chart(self, key: str) -> None:
        self._workspace.chart.show_chart(key)  # type: ignore[attr-defined]
        self._workspace.focus_pane(2)

    def _toggle_starred(self) -> None:
        """Filter to what is starred, or take that filter away."""
        scope = self._session.view.selection.scope
        self._session.view.change(
            scope=scope.without(STARRED) if STARRED in scope.clauses else scope.with_clause(STARRED)
        )

    def _on_edit_asked(self, event_id: int, field: str) -> None:
        if self._session.read_only:
            return
        from geoexplorer.app.dialogs.event_dialog import ask_event  # not needed to read

        ask_event(self._session, event_id, self._window, field)

    def _read_counts(self, _ids: object = None) -> None:
        scope = self._session.view.selection.scope
        self._session.read(lambda db: _counts(db, scope), self._on_counts, slot="frame counts")

    def _on_counts(self, counts: Counts) -> None:
        if self._counts is None:  # just opened
            path = str(self._session.project.path)
            self._window.settings.list_recent(path, counts.texts, counts.total, counts.unseen)
        self._counts = counts
        self._workspace.chips.show_counts(counts.shown, counts.total)
        self._workspace.search.set_to_review(counts.unseen)

    def _read_history(self) -> None:
        self._session.read(_last_act, self._on_history, slot="frame history")

    def _on_history(self, last: str) -> None:
        self._window.status.show_undo(retold(last))

    def _read_names(self) -> None:
        study = self._session.study

        def query(db: sqlite3.Connection) -> tuple[Names, dict[str, str]]:
            from geoexplorer.store.spellings import query_names  # slow to import

            return query_names(db, study.powers), entity_names(db)

        self._session.read(query, self._on_names, slot="frame names")

    def _on_names(self, names: tuple[Names, dict[str, str]]) -> None:
        self._workspace.search.use_names(with_said_names(names[0]))
        self._names_by_key = said_names(names[1])

    def _on_selection_changed(self, before: Selection, after: Selection) -> None:
        if before.scope != after.scope:
            self._read_counts()
        if before.country != after.country:
            self.read_lines()

    def _on_edit_applied(self, _changes: Changes) -> None:
        self._window.status.show_saved(tr("saved {time}", time=f"{datetime.now():%H:%M}"))
        self._read_counts()

    def _on_edit_failed(self, error: Exception) -> None:
        self._window.show_error(error, tr_noop("The change was not written"))

    def _on_job_failed(self, error: Exception) -> None:
        self._window.show_error(error, tr_noop("Reading the file failed"))

    def _on_import_started(self, task: "Task") -> None:
        task.pause_changed.connect(self._window.status.show_paused)
        self._window.status.show_progress(tr("Reading files"), 0, 0)

    def _on_import_step(self, step: "Step") -> None:
        total = 0 if step.stage == "finishing" else step.total
        self._window.status.show_progress(_step_words(step), step.done, total)

    def _on_import_ended(self, ended: "Report | Exception") -> None:
        self._window.status.end_progress()
        self._read_counts()
        if isinstance(ended, Exception):
            self._window.show_error(ended, tr_noop("The import stopped; what was stored is kept"))
            return
        self._session.use_study(active_study(self._session.project))
        self._read_names()
        self.read_lines()
        words, choices = _report_words(ended)
        more = self._window.services.unfinished.choices() if ended.cancelled else []
        self._window.notices.show_notice(words, [*more, *choices])

    def _on_file_saved(self, path: Path) -> None:
        self._window.notices.show_saved(tr("Saved as {file}.", file=path.name), path)

    def _on_cancel_asked(self) -> None:
        if self._session.importing is not None:
            self._session.importing.cancel()

    def _on_pause_toggled(self, paused: bool) -> None:
        if self._session.importing is not None:
            self._session.importing.pause(paused)


def _counts(db: sqlite3.Connection, scope: Scope) -> Counts:
    total = count_events(db)
    shown = count_events_in_scope(db, scope) if scope.clauses else total
    return Counts(shown, total, count_documents(db), count_unseen(db))


def _last_act(db: sqlite3.Connection) -> str:
    done, _ = acts_done_and_undone(db)
    return done[-1].summary if done else ""


def _step_words(step: "Step") -> str:
    if step.stage == "reading":
        return tr("Reading files")
    if step.stage == "finishing":
        return tr("Comparing all texts")
    return plural(step.total, "Reading {done} of {n} text", "Reading {done} of {n} texts", done=number(step.done))


def _report_words(report: "Report") -> tuple[str, list[tuple[str, Callable[[], None]]]]:
    from PySide6.QtWidgets import QApplication

    documents = count_words(len(report.document_ids), "document", "documents")
    events = count_words(report.events, "event", "events")
    if report.cancelled:
        words = [tr("{documents}, {events} before you cancelled.", documents=documents, events=events)]
    else:
        words = [f"{documents}, {events}."]
    if report.already:
        words.append(plural(report.already, "{n} text was there already.", "{n} texts were there already."))
    for note, count in report.notes.items():
        words.append(plural(count, "{n} text {note}.", "{n} texts {note}.", note=retold(note)))
    if not report.skipped:
        return " ".join(words), []
    lines = "\n".join(f"{row.path}: {row.reason}" for row in report.skipped)
    reason = reason_words(report.skipped[0].reason)
    skipped = len(report.skipped)
    words.append(plural(skipped, "{n} file was skipped: {reason}.", "{n} files were skipped: {reason}.", reason=reason))
    return " ".join(words), [(tr("Copy report"), lambda: QApplication.clipboard().setText(lines))]
