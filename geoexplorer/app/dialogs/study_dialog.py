"""The study dialog: who leans towards whom and by which weights, with its effect on the chart before it is kept."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from geoexplorer.alignment.studies import default_weights
from geoexplorer.app import theme
from geoexplorer.app.dialogs.new_study_dialog import ask_new_study
from geoexplorer.app.dialogs.study_choice import StudyChoice, StudyFooter
from geoexplorer.app.dialogs.study_preview import EffectPart
from geoexplorer.app.dialogs.study_sides import SidesPart
from geoexplorer.app.dialogs.study_weights import PublishersPart, WeightsPart
from geoexplorer.app.dialogs.study_work import StudyGround, read_study_file, study_ground, write_study_file
from geoexplorer.app.layouts import fit_to_screen
from geoexplorer.app.session import Session
from geoexplorer.app.settings_pages.parts import scrolling
from geoexplorer.errors import GeoExplorerError
from geoexplorer.model.alignment import Study
from geoexplorer.points import StudyEffect, counted_as, study_effect
from geoexplorer.wording import tr, tr_noop

SIZE = (1120, 760)
EFFECT_DELAY = 120  # ms after the last change
TOML = tr_noop("Studies (*.toml)")


def ask_study(session: Session, parent: QWidget) -> "StudyDialog":
    """Open the dialog on the study in force and return it."""
    dialog = StudyDialog(session, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class StudyDialog(QDialog):
    """Edits a draft; nothing is kept before Apply, and one undo takes it back."""

    effect_shown = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Countries, powers and weights"))
        fit_to_screen(self, *SIZE)
        self._session = session
        self.draft = session.kept_study
        self._ground = StudyGround((), {}, (), ())
        self._country = session.view.selection.country or ""
        self._later = QTimer(self, singleShot=True, interval=EFFECT_DELAY)
        self._later.timeout.connect(self._read_effect)
        self._build()
        self._connect()
        session.read(study_ground, self._on_ground, slot="study dialog")

    def _build(self) -> None:
        self.choice = StudyChoice(self)
        self.sides, self.weights, self.publishers = SidesPart(self), WeightsPart(self), PublishersPart(self)
        middle = QFrame(self)
        theme.set_role(middle, "middle")
        self.tabs = QTabWidget(middle)  # at once where it stays: each move styles all that is in it again
        self.tabs.setDocumentMode(True)
        self.tabs.setObjectName("study_tabs")
        for part, words in (
            (self.sides, tr("Countries and powers")),
            (scrolling(self.weights, self.tabs), tr("Weights and half-lives")),  # or a low screen hides the buttons
            (self.publishers, tr("Publishers")),
        ):
            self.tabs.addTab(part, words)
        QVBoxLayout(middle).addWidget(self.tabs)
        middle.layout().setContentsMargins(0, 8, 0, 0)  # type: ignore[union-attr]
        self.effect = EffectPart(self)
        self.footer = StudyFooter(self)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.choice)
        upper.addWidget(middle, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper, 1)
        column.addWidget(self.effect)
        column.addWidget(self.footer)

    def _connect(self) -> None:
        for part in (self.sides, self.weights, self.publishers, self.choice):
            part.edited.connect(self._on_edited)
        self.choice.study_picked.connect(self.show_study)
        self.choice.new_asked.connect(self._on_new)
        self.choice.import_asked.connect(self._on_import)
        self.choice.export_asked.connect(self._on_export)
        self.effect.country_chosen.connect(self._on_country)
        self.footer.reset.clicked.connect(self._on_reset)
        self.footer.cancel.clicked.connect(self.reject)
        self.footer.apply.clicked.connect(self.apply)
        self.footer.apply.setEnabled(False)

    # The draft -------------------------------------------------------------------------------------

    def _on_ground(self, ground: StudyGround) -> None:
        self._ground = ground
        self.sides.powers.show_ground(ground)
        self.choice.show_ground(ground, self._session.kept_study)
        self.show_study(self.draft)

    def show_study(self, study: Study) -> None:
        """Make a study the draft, and show all of it."""
        self.draft = study
        self.choice.show_study(study)
        self.sides.show_study(study, self._ground)
        self.weights.show_study(study.weights)
        self.publishers.show_study(study.weights, self._ground.publishers)
        self._on_drafted()

    def _on_edited(self) -> None:
        draft = self.draft
        for part in (self.choice, self.sides, self.weights, self.publishers):
            draft = part.into(draft)
        if draft != self.draft:
            self.draft = draft
            self._on_drafted()

    def _on_drafted(self) -> None:
        fault = _fault(self.draft)
        self.footer.show_fault(fault)
        self.footer.apply.setEnabled(not fault and not self._session.read_only and self._is_new())
        names = [(key, self._ground.name(key)) for key in self.draft.countries]
        if self._country not in self.draft.countries and names:
            self._country = names[0][0]
        self.effect.show_countries(names, self._country)
        self.effect.show_waiting()
        self._later.start()

    def _is_new(self) -> bool:
        return self.draft != self._session.kept_study or self.draft not in self._ground.kept

    # The effect ------------------------------------------------------------------------------------

    def _on_country(self, country: str) -> None:
        self._country = country
        self._later.start()

    def _read_effect(self) -> None:
        scope, counting = self._session.view.selection.scope, self._session.study.counting
        before, after, country = self._session.kept_study, self.draft, self._country

        def query(db: sqlite3.Connection) -> StudyEffect:
            return study_effect(db, scope, counted_as(before, counting), counted_as(after, counting), country)

        self._session.read(query, self._on_effect, slot="study effect")

    def _on_effect(self, effect: StudyEffect) -> None:
        names = {actor.key: actor.name for actor in self._ground.actors}
        self.effect.show_effect(effect, self.draft, self._session.kept_study, names)
        self.effect_shown.emit()

    # Files, defaults, keeping ----------------------------------------------------------------------

    def _on_reset(self) -> None:
        self.show_study(replace(self.draft, weights=default_weights()))

    def _on_new(self) -> None:
        taken = [study.name for study in self._ground.kept]
        ask_new_study(self._session, self, self._ground, taken, self.show_study)

    def _on_import(self) -> None:
        name, _ = ask_open_name(self)
        if name:
            self._try(lambda: self.show_study(read_study_file(Path(name))))

    def _on_export(self) -> None:
        folder = self._session.project.path.parent
        name, _ = ask_save_name(self, str(folder / f"{self.draft.name}.toml"))
        if name:
            self._try(lambda: self._export(Path(name)))

    def _export(self, path: Path) -> None:
        write_study_file(path, self.draft)
        self.footer.show_said(tr("Saved as {name}", name=path.name))

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except GeoExplorerError as error:
            self.footer.show_fault(str(error))

    def apply(self) -> None:
        """Keep the draft in the file and count by it."""
        self._session.keep_study(self.draft)
        self.accept()


def ask_open_name(parent: QWidget) -> tuple[str, str]:
    """Ask which study to import; a function of its own so that tests can answer."""
    return QFileDialog.getOpenFileName(parent, tr("Import a study"), "", tr(TOML))


def ask_save_name(parent: QWidget, name: str) -> tuple[str, str]:
    """Ask where to export the study; a function of its own so that tests can answer."""
    return QFileDialog.getSaveFileName(parent, tr("Export the study"), name, tr(TOML))


def _fault(study: Study) -> str:
    if not study.countries:
        return tr("Tick at least one country")
    if not study.powers:
        return tr("Add at least one power")
    if study.start and study.end and study.start > study.end:
        return tr("The first year shown comes after the last")
    return ""
