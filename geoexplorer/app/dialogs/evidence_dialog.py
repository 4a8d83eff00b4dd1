"""The evidence pack dialog: which points, which pictures, where to; made in the background."""

import sqlite3
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.dialogs.evidence_pictures import PictureMaker
from geoexplorer.app.dialogs.evidence_work import (
    SUFFIX,
    Form,
    Packed,
    PackPlan,
    What,
    count_points,
    make_pack,
    places_of,
)
from geoexplorer.app.dialogs.form import FormDialog
from geoexplorer.app.notices import NoticeBar
from geoexplorer.app.panes.chart_pane import ChartPane
from geoexplorer.app.session import Session
from geoexplorer.app.settings import Settings
from geoexplorer.app.task import Task
from geoexplorer.exporters.evidence_pack import Picture
from geoexplorer.wording import count_words, plural, tr, tr_noop

PERIODS = (
    (tr_noop("a year"), "year"),
    (tr_noop("a quarter"), "quarter"),
    (tr_noop("a month"), "month"),
    (tr_noop("over all evidence"), None),
)
PICTURES = (
    (tr_noop("The chart in front"), "front"),
    (tr_noop("All charts of the country"), "all"),
    (tr_noop("No pictures"), "none"),
)
FORMS: tuple[tuple[str, Form], ...] = ((tr_noop("One ZIP file"), "zip"), (tr_noop("A folder"), "folder"))


def ask_evidence_pack(session: Session, pane: ChartPane, parent: QWidget, notices: NoticeBar) -> "EvidenceDialog":
    """Open the dialog for what the chart pane shows and return it."""
    dialog = EvidenceDialog(session, pane, parent)
    dialog.packed.connect(partial(_tell_packed, notices))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class EvidenceDialog(FormDialog):
    """Asks, then makes the pack and closes; `packed` tells where it lies."""

    packed = Signal(object)  # Packed

    def __init__(self, session: Session, pane: ChartPane, parent: QWidget | None = None) -> None:
        super().__init__(tr("Evidence pack"), parent, save=tr("Make the pack"))
        self.resize(620, 440)
        self._session, self._pane = session, pane
        self._settings = Settings()
        self._task: Task | None = None
        self._named = False
        self._places = places_of(pane.chart.numbers().items)
        self._country = session.view.selection.country or (session.study.countries or ("",))[0]
        self.show_quote("")
        words = QLabel(
            tr(
                "A report page with the charts, every number, and the words behind each: whoever gets the pack can"
                " check it again without this file."
            ),
            self,
        )
        words.setWordWrap(True)
        theme.set_role(words, "secondary")
        self.column.insertWidget(0, words)
        self.column.addStretch(1)
        self.whats: dict[What, QRadioButton] = {}
        self.counts: dict[What, QLabel] = {}
        self.title = self._line(tr("Title"))
        self.by = self._chooser(tr("A point", sense="for each of which periods"), PERIODS)
        self.pictures = self._chooser(tr("Pictures"), PICTURES)
        self.forms = {form: QRadioButton(tr(text), self) for text, form in FORMS}
        self.texts = QCheckBox(tr("Add the whole texts, to check each quotation at its place"), self)
        self.texts.setToolTip(tr("Mind the rights in the texts before you pass the pack on"))
        self.path = self._line(tr("Save as"))
        self.browse = QPushButton(tr("Browse…"), self)
        self._fill_form()
        self._connect()
        self._show_counts()

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(name)
        return line

    def _chooser(self, name: str, rows: tuple[tuple[str, Any], ...]) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        for words, key in rows:
            box.addItem(tr(words), key)
        return box

    def _fill_form(self) -> None:
        self.form.addRow(tr("Title"), self.title)
        self.form.addRow(tr("Points"), self._what_rows())
        self.form.addRow(self.by.accessibleName(), self.by)
        self.form.addRow(tr("Pictures"), self.pictures)
        form = QHBoxLayout()
        form.setSpacing(16)
        group = QButtonGroup(self)
        for button in self.forms.values():
            group.addButton(button)
            form.addWidget(button)
        form.addStretch(1)
        self.forms["zip"].setChecked(True)
        self.form.addRow(tr("As", sense="in which form"), form)
        self.form.addRow("", self.texts)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.path, 1)
        where.addWidget(self.browse)
        self.browse.setAutoDefault(False)
        self.form.addRow(tr("Save as"), where)
        self.title.setText(self._pane.chart.title() or self._session.study.title)
        self._show_path()

    def _what_rows(self) -> QVBoxLayout:
        names = self._pane.names()
        country = names.get(self._country, self._country)
        column = QVBoxLayout()
        column.setSpacing(4)
        group = QButtonGroup(self)
        for what, words in (
            ("chart", tr("Those of the chart in front ({chart})", chart=tr(self._pane.chart.label))),
            ("country", tr("{country} towards every power", country=country)),
            ("all", tr("Every country of the study towards every power")),
        ):
            row = QHBoxLayout()
            button, count = QRadioButton(words, self), QLabel(self)
            theme.set_role(count, "secondary")
            group.addButton(button)
            button.toggled.connect(self._on_what)
            row.addWidget(button)
            row.addStretch(1)
            row.addWidget(count)
            column.addLayout(row)
            self.whats[what], self.counts[what] = button, count  # type: ignore[index]
        self.whats["chart"].setEnabled(bool(self._places))
        return column

    def _connect(self) -> None:
        by = self._pane.frame.wish.granularity
        self.by.setCurrentIndex(max(self.by.findData(by), 0))
        self.whats["chart" if self._places else "country"].setChecked(True)
        self.by.activated.connect(self._show_counts)
        self.forms["folder"].toggled.connect(self._show_path)
        self.path.textEdited.connect(self._on_named)
        self.browse.clicked.connect(self._on_browse)

    # What ------------------------------------------------------------------------------------------

    def what(self) -> What:
        """Return which points are wanted."""
        return next(what for what, button in self.whats.items() if button.isChecked())

    def _on_what(self) -> None:
        self.by.setEnabled(not self.whats["chart"].isChecked())

    def plan(self, what: What | None = None) -> PackPlan:
        """Return what is asked for."""
        form: Form = "folder" if self.forms["folder"].isChecked() else "zip"
        return PackPlan(
            what=what or self.what(),
            title=self.title.text().strip(),
            path=self._absolute(),
            form=form,
            country=self._country,
            by=self.by.currentData(),
            places=self._places,
            with_texts=self.texts.isChecked(),
        )

    def _absolute(self) -> Path:
        path = Path(self.path.text().strip()).expanduser()
        return path if path.is_absolute() else self._session.project.path.parent / path

    def _show_counts(self) -> None:
        scope, study = self._session.view.selection.scope, self._session.study
        plans = {what: self.plan(what) for what in self.whats}

        def query(db: sqlite3.Connection) -> dict[What, int]:
            return {what: count_points(db, scope, study, plan) for what, plan in plans.items()}

        self._session.read(query, self._on_counts, slot="evidence counts")

    def _on_counts(self, counts: dict[What, int]) -> None:
        for what, count in counts.items():
            self.counts[what].setText(count_words(count, "point", "points") if count else tr("no points"))

    # Where -----------------------------------------------------------------------------------------

    def _on_named(self) -> None:
        self._named = True

    def _show_path(self) -> None:
        folder = self.forms["folder"].isChecked()
        suffix = "" if folder else SUFFIX
        if self._named:
            name = self.path.text().removesuffix(SUFFIX)
            self.path.setText(name + suffix)
            return
        place = Path(self._settings.get("export/folder", str(self._session.project.path.parent)))
        stem = f"{self._session.project.path.stem}-evidence" if folder else self._session.project.path.stem
        self.path.setText(str(place / f"{stem}{suffix}"))

    def _on_browse(self) -> None:
        name, _ = ask_pack_name(self, self.path.text())
        if name:
            self.path.setText(name)
            self._named = True

    # Making it -------------------------------------------------------------------------------------

    def save(self) -> None:
        """Draw the pictures, then make the pack in the background."""
        if not self.path.text().strip():
            self.say(tr("Give the pack a name"))
            return
        self._settings.set("export/folder", str(self._absolute().parent))
        self.ok.setEnabled(False)
        self._said(tr("Drawing the charts…"))
        maker = PictureMaker(self._session, self._pane, self)
        maker.made.connect(self._make)
        maker.failed.connect(self._on_failed)
        maker.make(self.pictures.currentData(), self._country)

    def _make(self, pictures: tuple[Picture, ...]) -> None:
        project, plan = self._session.project, self.plan()
        scope, study = self._session.view.selection.scope, self._session.study

        def work(task: Task) -> Packed:
            return make_pack(project, scope, study, plan, pictures, task.report)

        self._task = self._session.jobs.run(work, self._on_packed, self._on_failed)
        self._task.progressed.connect(self._said)

    def _said(self, words: str) -> None:
        theme.set_role(self.said, "secondary")
        self.said.setText(words)

    def _on_packed(self, packed: Packed) -> None:
        self.packed.emit(packed)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        theme.set_role(self.said, "bad")
        self.say(str(error))
        self.ok.setEnabled(True)


def ask_pack_name(parent: QWidget, name: str) -> tuple[str, str]:
    """Ask where to save; a function of its own so that tests can answer."""
    return QFileDialog.getSaveFileName(parent, tr("Save as"), name, tr("Evidence packs") + f" (*{SUFFIX})")


def _tell_packed(notices: NoticeBar, packed: Packed) -> None:
    words = plural(
        packed.points,
        "Evidence pack with {n} point saved as {path}.",
        "Evidence pack with {n} points saved as {path}.",
        path=packed.path,
    )
    notices.show_saved(words, packed.path)
