"""The import dialog: choose, check titles and dates, run; the window stays usable all the while."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.dialogs.import_pages import CheckPage, ChoosePage
from geoexplorer.app.dialogs.import_preview import Preview, read_preview, stated_by_user
from geoexplorer.app.dialogs.import_run_page import RunPage, reason_line
from geoexplorer.app.layouts import fit_to_screen
from geoexplorer.app.reason_words import reason_words
from geoexplorer.app.session import Session
from geoexplorer.app.task import Task
from geoexplorer.store.scope_counts import count_unseen
from geoexplorer.wording import number, plural, tr, tr_noop

if TYPE_CHECKING:
    from geoexplorer.ingest import Report, Step

SIZE = (1180, 720)
STEPS = (tr_noop("Choose"), tr_noop("Check titles and dates"), tr_noop("Run"))


def ask_import(session: Session, paths: Sequence[Path], parent: QWidget) -> "ImportDialog":
    """Open the dialog over these files and folders (none: ask for them first) and return it."""
    dialog = ImportDialog(session, paths, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


class ImportDialog(QDialog):
    """Reads first, stores only when told to. Closing it while it runs leaves the import running."""

    review_wanted = Signal()

    def __init__(self, session: Session, paths: Sequence[Path] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._paths: list[Path] = []
        self._reading: Task | None = None
        self._report: Report | None = None
        self._asked = False  # whether what was written in the list is to be thrown away
        self.setWindowTitle(tr("Import"))
        fit_to_screen(self, *SIZE)
        self._build()
        self._connect()
        self._show_step(0)
        if paths:
            self.read(paths)

    # Building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.head = StepRow(self)
        self.choose, self.check, self.run_page = ChoosePage(self), CheckPage(self), RunPage(self)
        self.pages = QStackedWidget(self)
        for page in (self.choose, self.check, self.run_page):
            self.pages.addWidget(page)
        self.footer = ImportFooter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.pages, 1)
        column.addWidget(self.footer)

    def _connect(self) -> None:
        self.choose.chosen.connect(self.read)
        self.check.model.changed.connect(self._show_totals)
        for panel in (self.check.skipped, self.run_page.skipped):
            panel.copied.connect(_copy)
        self.footer.back.clicked.connect(self._on_back)
        self.footer.cancel.clicked.connect(self._on_cancel)
        self.footer.go.clicked.connect(self._on_go)
        self.footer.pause.toggled.connect(self._on_pause)
        self.footer.review.clicked.connect(self._on_review)
        self._session.import_progressed.connect(self._on_progress)
        self._session.import_ended.connect(self._on_ended)

    # Choose and check ----------------------------------------------------------------------------

    def read(self, paths: Sequence[Path]) -> None:
        """Read these files and folders, without storing anything, and show what they hold."""
        self._paths = list(paths)
        self._show_step(0)
        self.choose.show_reading(0)
        project, wanted = self._session.project, list(paths)

        def work(task: Task) -> Preview:
            with closing(project.reader()) as db:
                return read_preview(db, wanted, on_step=task.report, cancelled=task.cancelled)

        self._reading = self._session.jobs.run(work, self._on_read, self._on_read_failed)
        self._reading.progressed.connect(self._on_texts_read)

    def _on_texts_read(self, count: object) -> None:
        if isinstance(count, int):
            self.choose.show_reading(count)

    def _on_read(self, preview: Preview) -> None:
        self._reading = None
        self.check.show_preview(preview)
        if preview.rows:
            self._show_step(1)
        else:
            reasons = "\n".join(reason_line(s.path, s.record, s.reason) for s in preview.skipped)
            self.choose.said.setText(reasons or tr("There are no texts. Choose a file, or a folder that holds some."))

    def _on_read_failed(self, error: Exception) -> None:
        self._reading = None
        self.choose.said.setText(reason_words(str(error)))

    def _show_totals(self) -> None:
        self._asked = False
        rows = self.check.model.rows
        wanted = [row for row in rows if row.wanted]
        undated = sum(row.document.published.date is None for row in wanted)
        self.footer.show_totals(len(wanted), len(rows), undated)
        self.setWindowTitle(plural(len(rows), "Import {n} text", "Import {n} texts"))

    # Run -----------------------------------------------------------------------------------------

    def _on_go(self) -> None:
        if self.pages.currentWidget() is self.run_page:
            self.accept()
            return
        model = self.check.model
        left_out = frozenset(
            row.key for row in model.rows if not row.wanted and not row.there
        )  # the report counts those
        self._show_step(2)
        self.run_page.start()
        stated = stated_by_user(model.found, model.rows)
        task = self._session.import_paths(self._paths, metadata=stated, left_out=left_out)
        task.pause_changed.connect(self._on_pause_changed)

    def _on_progress(self, step: "Step") -> None:
        if self.pages.currentWidget() is self.run_page:
            self.run_page.show_step(step)

    def _on_ended(self, ended: "Report | Exception") -> None:
        if self.pages.currentWidget() is not self.run_page:
            return
        self.footer.show_ended()
        if isinstance(ended, Exception):
            self.run_page.show_failed(ended)
            return
        self._report = ended
        self.run_page.show_report(ended, 0)
        self._session.read(count_unseen, self._on_unseen, slot="import unseen")

    def _on_unseen(self, count: int) -> None:
        if self._report is not None:
            self.run_page.show_report(self._report, count)
        self.footer.review.setVisible(count > 0)

    def _on_pause(self, paused: bool) -> None:
        if self._session.importing is not None:
            self._session.importing.pause(paused)

    def _on_pause_changed(self, paused: bool) -> None:
        self.footer.show_paused(paused)
        self.run_page.show_paused(paused)

    def _on_back(self) -> None:
        self._show_step(0)
        self.choose.said.clear()

    def _on_cancel(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        if self.pages.currentWidget() is self.run_page and self._session.importing is not None:
            self._session.importing.cancel()
            self.run_page.words.setText(tr("Stopping after the text in hand; what is done is kept"))
        else:
            self.reject()

    def reject(self) -> None:
        """Close; what was written in the list is not thrown away by one slip of a key."""
        model = self.check.model
        stated = stated_by_user(model.found, model.rows).rows if self.pages.currentWidget() is self.check else {}
        if stated and not self._asked:
            self._asked = True
            self.footer.show_doubt(len(stated))
            return
        super().reject()

    def _on_review(self) -> None:
        self.review_wanted.emit()
        self.accept()

    def _show_step(self, number: int) -> None:
        self.pages.setCurrentIndex(number)
        self.head.show_step(number)
        self.footer.show_step(number)
        if number == 1:
            self._show_totals()


class StepRow(QFrame):
    """Where one is: choose, check, run."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "middle")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(8)
        self.steps: list[tuple[QLabel, QLabel]] = []
        for place, words in enumerate(STEPS, 1):
            circle, name = QLabel(str(place), self), QLabel(tr(words), self)
            circle.setFixedSize(20, 20)
            circle.setAlignment(Qt.AlignmentFlag.AlignCenter)
            row.addWidget(circle)
            row.addWidget(name)
            row.addSpacing(20)
            self.steps.append((circle, name))
        row.addStretch(1)
        self._hint = QLabel(
            tr("F2 writes title, publisher or date, the last two for all selected rows. Nothing is stored yet."), self
        )
        theme.set_role(self._hint, "secondary")
        row.addWidget(self._hint)

    def show_step(self, step: int) -> None:
        """Mark the step."""
        colors = theme.current()
        for place, (circle, name) in enumerate(self.steps):
            on = place == step
            theme.set_role(name, "name" if on else "secondary")
            ground = colors.color("accent").name() if on else "transparent"
            ink = colors.color("accentink" if on else "ink2").name()
            edge = colors.color("accent" if on else "edge").name()
            style = f"background: {ground}; color: {ink}; border: 1px solid {edge}; border-radius: 10px;"
            circle.setStyleSheet(style)
        self._hint.setVisible(step == 1)


class ImportFooter(QFrame):
    """What will be imported, and the buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "footer")
        self.words, self.undated = QLabel(self), QLabel(self)
        theme.set_role(self.undated, "amber_tag")
        self.lane = QLabel(self)
        self.back, self.cancel = QPushButton(tr("Back"), self), QPushButton(tr("Cancel"), self)
        self.pause, self.review = QPushButton(tr("Pause"), self), QPushButton(tr("Review"), self)
        self.pause.setCheckable(True)
        self.go = QPushButton(tr("Import"), self)
        self.go.setDefault(True)
        theme.set_role(self.go, "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(8)
        for label in (self.words, self.undated, self.lane):
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        for button in (self.pause, self.review, self.back, self.cancel, self.go):
            button.setAutoDefault(False)
            button.setMinimumHeight(round(34 * theme.themes.scale))
            if button is not self.go:
                theme.set_role(button, "dialog")
            row.addWidget(button)

    def show_step(self, step: int) -> None:
        """Show the buttons of a step."""
        self.back.setVisible(step == 1)
        self.pause.setVisible(step == 2)
        self.show_paused(False)
        self.review.hide()
        self.cancel.setEnabled(True)
        self.cancel.setText(tr("Cancel"))
        self.go.setVisible(step > 0)
        if step == 2:
            self.go.setText(tr("Keep working"))
            self.go.setEnabled(True)
        for label in (self.words, self.undated, self.lane):
            label.setVisible(step == 1)

    def show_paused(self, paused: bool) -> None:
        """Say what the button would do, whoever paused the import."""
        self.pause.setChecked(paused)
        self.pause.setText(tr("Go on" if paused else "Pause"))

    def show_totals(self, wanted: int, found: int, undated: int) -> None:
        """Say how many texts will be imported."""
        words = plural(
            found,
            "<b>{wanted} of {n} text</b> will be imported.",
            "<b>{wanted} of {n} texts</b> will be imported.",
            wanted=number(wanted),
        )
        self.words.setText(words)
        self.undated.setText(plural(undated, "{n} without a date", "{n} without a date"))
        for label in (self.undated, self.lane):
            label.setVisible(bool(undated))
        self.lane.setText(tr("goes to the undated lane." if undated == 1 else "go to the undated lane."))
        self.go.setText(plural(wanted, "Import {n} text", "Import {n} texts"))
        self.go.setEnabled(wanted > 0)

    def show_doubt(self, stated: int) -> None:
        """Say what closing would lose."""
        words = plural(
            stated,
            "Again, and what you wrote for {n} text is gone.",
            "Again, and what you wrote for {n} texts is gone.",
        )
        self.words.setText(f"<b>{words}</b>")

    def show_ended(self) -> None:
        """The import is over."""
        self.pause.hide()
        self.cancel.setEnabled(False)
        self.go.setText(tr("Close"))


def _copy(text: str) -> None:
    QApplication.clipboard().setText(text)
