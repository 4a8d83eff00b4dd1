"""The export dialog: what, which columns, how; a preview of the file; written in the background."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.app.dialogs.export_choices import HowPart, WhatPart
from geoexplorer.app.dialogs.export_parts import ExportFooter, PreviewPart
from geoexplorer.app.dialogs.export_plan import ExportPlan, Format, format_named, preset_columns
from geoexplorer.app.dialogs.export_work import Counts, Ground, Preview, Written, as_text, count, preview, write
from geoexplorer.app.drawing.chart_frame import ChartFrame
from geoexplorer.app.layouts import fit_to_screen
from geoexplorer.app.notices import NoticeBar
from geoexplorer.app.panes.base import ExportRequest
from geoexplorer.app.session import Session
from geoexplorer.app.settings import Settings
from geoexplorer.app.settings_pages.parts import scrolling
from geoexplorer.app.spreadsheet_csv import csv_words, spreadsheet_csv
from geoexplorer.exporters.colors import Colors
from geoexplorer.model.columns import COLUMNS
from geoexplorer.wording import number, plural, tr, tr_noop

SIZE = (1180, 740)
PREVIEW_DELAY = 120  # ms
COPIED_ROWS = 20_000
Notify = Callable[[str, list[tuple[str, Callable[[], None]]]], None]


def ask_export(session: Session, request: ExportRequest | None, parent: QWidget, notices: NoticeBar) -> "ExportDialog":
    """Open the dialog for what a pane shows (None: what is selected, else what is in scope) and return it."""
    dialog = ExportDialog(session, drawn_as(ground_of(session, request), parent), parent)
    dialog.written.connect(partial(_tell_written, notices))
    dialog.failed.connect(partial(_tell_failed, notices))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def ground_of(session: Session, request: ExportRequest | None) -> Ground:
    """Return what the dialog starts from."""
    selection = session.view.selection
    ground = Ground(selection.scope, session.study, selection.brush, colors=chosen_colors())
    if request is None or request.kind == "picture":
        return ground
    if request.kind == "alignment":
        return replace(ground, picked=())
    return replace(ground, shown=request.ids, shown_table=request.kind)


def chosen_colors() -> Colors:
    """Return the colours of the window on light paper: what a page of quotations and a code book are painted with."""
    look = theme.Theme()
    labels = {label: look.label(label).edge.name() for family in look.families() for label in look.labels_of(family)}
    signs = [look.sign(sign).ink.name() for sign in (1, -1)]
    return Colors(signs[0], signs[1], mention=look.color("accent").name(), labels=labels)


def drawn_as(ground: Ground, parent: QWidget) -> Ground:
    """Return the ground with the periods that the chart in front draws, so that the file has its numbers."""
    frame = parent.window().findChild(ChartFrame)
    if frame is None:
        return ground
    study = replace(ground.study, start=None, end=None) if frame.wish.all_years else ground.study
    return replace(ground, by=frame.wish.granularity, study=study)


class ExportDialog(QDialog):
    """Asks; everything it shows is read in the background. `written` tells what was saved where."""

    written = Signal(object)  # Written
    failed = Signal(object)  # the exception

    def __init__(self, session: Session, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        fit_to_screen(self, *SIZE)
        self._session, self._ground = session, ground
        self._settings = Settings()
        self.spreadsheet = spreadsheet_csv(self._settings)
        self.plan = self._first_plan()
        self.preview_total = 0
        self._named = False
        self._later = QTimer(self, singleShot=True, interval=PREVIEW_DELAY)
        self._later.timeout.connect(self._read_preview)
        self._build()
        self._connect()
        self._show_plan()

    # Building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.what = WhatPart(self._ground, self)
        self.how = HowPart(csv_words(self.spreadsheet), self)
        self.preview = PreviewPart(self)
        self.footer = ExportFooter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolling(self.how.beside(self.what), self), 3)  # or a low screen hides the buttons
        column.addWidget(self.preview, 2)
        column.addWidget(self.footer)

    def _connect(self) -> None:
        self.what.reach_picked.connect(self._on_reach)
        self.what.table_picked.connect(self._on_table)
        self.how.format_picked.connect(self._on_format)
        self.how.preset_picked.connect(self._on_preset)
        self.how.columns.changed.connect(self._on_columns)
        self.how.flag_changed.connect(self._on_flag)
        self.footer.browse.clicked.connect(self._on_browse)
        self.footer.copy.clicked.connect(self._on_copy)
        self.footer.cancel.clicked.connect(self.reject)
        self.footer.export.clicked.connect(self.export)
        self.footer.name.textEdited.connect(self._on_name_edited)

    def _first_plan(self) -> ExportPlan:
        plan = ExportPlan.from_json(self._settings.get("export/plan", {}))
        if self._ground.shown_table is not None:
            return replace(plan, reach="shown", table=self._ground.shown_table)
        return replace(plan, reach="selected" if self._ground.picked else "filtered")

    # The plan ------------------------------------------------------------------------------------

    def _show_plan(self) -> None:
        self.what.show_plan(self.plan)
        self.how.show_plan(self.plan, COLUMNS[self.plan.table])
        self._show_name()
        self._read_counts()
        self._later.start()

    def _change(self, plan: ExportPlan) -> None:
        if plan != self.plan:
            self.plan = plan
            self._show_plan()

    def _on_reach(self, reach: str) -> None:
        plan = replace(self.plan, reach=reach)  # type: ignore[arg-type]
        if reach == "shown" and self._ground.shown_table is not None:
            plan = replace(plan, table=self._ground.shown_table)
        self._change(plan)

    def _on_table(self, table: str) -> None:
        plan = replace(self.plan, table=table)  # type: ignore[arg-type]
        keeps = plan.reach == "shown" and table == self._ground.shown_table
        fits = keeps or plan.reach in ("filtered", "all") or (plan.reach == "selected" and table != "alignment")
        self._change(plan if fits else replace(plan, reach="filtered"))

    def _on_format(self, name: str) -> None:
        self._change(replace(self.plan, format=name))

    def _on_preset(self, preset: str) -> None:
        self._change(self.plan.with_columns(preset_columns(preset, self.plan.table)))

    def _on_columns(self, names: tuple[str, ...]) -> None:
        if names and names != self.plan.chosen():
            self.plan = self.plan.with_columns(names)
            self.how.show_preset(self.plan)
            self._later.start()

    def _on_flag(self, name: str, on: bool) -> None:
        self._change(replace(self.plan, **{name: on}))  # type: ignore[arg-type]

    # Reading -------------------------------------------------------------------------------------

    def _read_counts(self) -> None:
        plan, ground = self.plan, self._ground
        self._session.read(lambda db: count(db, plan, ground), self._on_counted, slot="export counts")

    def _on_counted(self, counts: Counts) -> None:
        self.what.show_counts(counts)

    def _read_preview(self) -> None:
        plan, ground, spreadsheet = self.plan, self._ground, self.spreadsheet
        self._session.read(lambda db: preview(db, plan, ground, spreadsheet), self._on_previewed, slot="export preview")

    def _on_previewed(self, found: Preview) -> None:
        self.preview_total = found.total
        whole_texts = format_named(self.plan.format).text_exporter is not None
        self.preview.show_preview(found, whole_texts=whole_texts)
        self.footer.show_total(found.total, whole_texts=whole_texts)

    # The file ------------------------------------------------------------------------------------

    def path(self) -> Path:
        """Return where the file goes."""
        return Path(self.footer.name.text()).expanduser()

    def _show_name(self) -> None:
        suffix = format_named(self.plan.format).suffix
        if self._named:
            path = self.path()
            self.footer.name.setText(str(path.with_name(_stem(path.name) + suffix)))
        else:
            folder = self._settings.get("export/folder", str(self._session.project.path.parent))
            stem = f"{self._session.project.path.stem}-{self.plan.table}"
            self.footer.name.setText(str(Path(folder) / f"{stem}{suffix}"))

    def _on_name_edited(self) -> None:
        self._named = True

    def _on_browse(self) -> None:
        chosen: Format = format_named(self.plan.format)
        name, _ = ask_name(self, str(self.path()), f"{tr(chosen.label)} (*{chosen.suffix})")
        if name:
            self.footer.name.setText(name)
            self._named = True

    def export(self) -> None:
        """Write the file in the background and close; the notice tells how it went."""
        path = self.path()
        if not path.name or path.is_dir():
            self.footer.show_fault(tr("Give the file a name"))
            return
        if not path.is_absolute():
            path = self._session.project.path.parent / path
        self._settings.set("export/plan", self.plan.to_json())
        self._settings.set("export/folder", str(path.parent))
        project, plan, ground, spreadsheet = self._session.project, self.plan, self._ground, self.spreadsheet
        self.footer.show_writing()
        self._session.jobs.run(
            lambda _task: write(project, plan, ground, path, spreadsheet), self._on_written, self._on_failed
        )

    def _on_written(self, found: Written) -> None:
        self.written.emit(found)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.footer.show_fault(str(error))
        self.failed.emit(error)

    def _on_copy(self) -> None:
        if self.preview_total > COPIED_ROWS:
            self.footer.show_fault(tr("More than {rows} rows: save a file instead", rows=number(COPIED_ROWS)))
            return
        plan, ground = self.plan, self._ground
        self._session.read(lambda db: as_text(db, plan, ground), self._on_text, slot="export copy")

    def _on_text(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self.footer.show_said(plural(self.preview_total, "{n} row copied", "{n} rows copied"))


def ask_name(parent: QWidget, name: str, kinds: str) -> tuple[str, str]:
    """Ask where to save; a function of its own so that tests can answer."""
    return QFileDialog.getSaveFileName(parent, tr("Save as"), name, kinds)


def _stem(name: str) -> str:
    return name.split(".", 1)[0] if not name.startswith(".") else name


def _tell_written(notices: NoticeBar, found: Written) -> None:
    name = found.path.name
    if found.unit == "texts":
        words = plural(found.rows, "{n} text saved as {file}.", "{n} texts saved as {file}.", file=name)
    else:
        words = plural(found.rows, "{n} row saved as {file}.", "{n} rows saved as {file}.", file=name)
    if found.path != found.asked:
        words = tr("{file} is open in another program.", file=found.asked.name) + f" {words}"
    notices.show_saved(words, found.path)


def _tell_failed(notices: NoticeBar, error: Exception) -> None:
    from geoexplorer.app.notices import show_error
    from geoexplorer.errors import GeoExplorerError

    if not isinstance(error, GeoExplorerError):  # the dialog shows what the user can mend
        show_error(notices, error, tr_noop("The export failed"))
