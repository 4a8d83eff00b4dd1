"""The side of the study dialog that names and chooses the study, and its footer."""

from dataclasses import replace

from PySide6.QtCore import QRegularExpression, Qt, Signal, SignalInstance
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.app.dialogs.study_work import StudyGround
from geoexplorer.model.alignment import Study
from geoexplorer.wording import tr

WIDTH = 250


class StudyChoice(QFrame):
    """Which study, its title and the years shown; make, import and export one."""

    edited = Signal()
    study_picked = Signal(object)
    new_asked = Signal()
    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "side")
        self.setFixedWidth(round(WIDTH * theme.themes.scale))
        self._studies: tuple[Study, ...] = ()
        self.study = QComboBox(self)
        self.study.setAccessibleName(tr("Study"))
        self.study.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.study.setMinimumHeight(28)
        self.study.activated.connect(self._on_picked)
        self.title = self._line(tr("Title"))
        self.start, self.end = self._year(tr("First year shown")), self._year(tr("Last year shown"))
        self.new = self._button(tr("New study…"), self.new_asked)
        self.import_study = self._button(tr("Import from TOML…"), self.import_asked)
        self.export_study = self._button(tr("Export as TOML…"), self.export_asked)
        self._arrange()

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(name)
        line.editingFinished.connect(self.edited)
        return line

    def _year(self, name: str) -> QLineEdit:
        line = self._line(name)
        line.setPlaceholderText(tr("from the evidence"))
        line.setValidator(QRegularExpressionValidator(QRegularExpression(r"(\d{4}(-\d\d(-\d\d)?)?)?"), line))
        return line

    def _button(self, words: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(signal)
        return button

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        heading = QLabel(tr("Study"), self)
        theme.set_role(heading, "chart_title")
        column.addWidget(heading)
        column.addWidget(self.study)
        column.addSpacing(10)
        for words, line in (
            (tr("Title"), self.title),
            (tr("First year shown"), self.start),
            (tr("Last year shown"), self.end),
        ):
            name = QLabel(words, self)
            theme.set_role(name, "caption")
            name.setBuddy(line)
            column.addWidget(name)
            column.addWidget(line)
        note = QLabel(tr("What happened before the first year still counts."), self)
        note.setWordWrap(True)
        theme.set_role(note, "caption")
        column.addWidget(note)
        column.addStretch(1)
        for button in (self.new, self.import_study, self.export_study):
            column.addWidget(button)

    def show_ground(self, ground: StudyGround, in_force: Study) -> None:
        """Offer the studies of the file, then the shipped ones."""
        kept = {study.name for study in ground.kept}
        here = ground.kept if in_force.name in kept else (in_force, *ground.kept)
        force = tr("in force")
        rows = [(f"{s.title} · {force}" if s.name == in_force.name else s.title, s) for s in here]
        rows += [(f"{s.title} · {tr('as shipped')}", s) for s in ground.shipped]
        self._studies = tuple(study for _, study in rows)
        self.study.clear()
        self.study.addItems([words for words, _ in rows])
        self.study.insertSeparator(len(here))
        self.study.setCurrentIndex(next(i for i, study in enumerate(here) if study.name == in_force.name))
        self._separator = len(here)

    def show_study(self, study: Study) -> None:
        """Show title and years of the draft."""
        self.title.setText(study.title)
        self.start.setText(study.start or "")
        self.end.setText(study.end or "")

    def into(self, study: Study) -> Study:
        """Return the study with this title and these years."""
        title = self.title.text().strip() or study.title
        return replace(study, title=title, start=self._day(self.start), end=self._day(self.end))

    def _day(self, line: QLineEdit) -> str | None:
        return line.text() if line.hasAcceptableInput() and line.text() else None

    def _on_picked(self, row: int) -> None:
        self.study_picked.emit(self._studies[row - (row > self._separator)])


class StudyFooter(QFrame):
    """Reset, what is wrong, Cancel and Apply."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "footer")
        self.reset = QPushButton(tr("Reset weights to defaults"), self)
        self.said = QLabel(self)
        self.said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.cancel, self.apply = QPushButton(tr("Cancel"), self), QPushButton(tr("Apply"), self)
        self.apply.setToolTip(tr("Keep the study in the file; Undo takes it back"))
        self.apply.setDefault(True)
        theme.set_role(self.apply, "primary")
        for button in (self.reset, self.cancel, self.apply):
            button.setAutoDefault(False)
            button.setMinimumHeight(round(34 * theme.themes.scale))
        for button in (self.reset, self.cancel):
            theme.set_role(button, "dialog")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(8)
        row.addWidget(self.reset)
        row.addWidget(self.said, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.apply)

    def show_fault(self, words: str) -> None:
        """Say what is wrong; nothing to say clears it."""
        theme.set_role(self.said, "bad")
        self.said.setText(words)

    def show_said(self, words: str) -> None:
        """Say something in passing."""
        theme.set_role(self.said, "secondary")
        self.said.setText(words)
