"""New study: any countries the texts mention, towards the powers they have the most real events with."""

import sqlite3
from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QTreeWidgetItem, QVBoxLayout, QWidget

from geoexplorer.alignment.studies import MOST_POWERS
from geoexplorer.app import theme
from geoexplorer.app.dialogs.form import FormDialog
from geoexplorer.app.dialogs.study_sides import KEY, CountryList, flat_tree, row_size, top_rows
from geoexplorer.app.dialogs.study_work import StudyGround, made_study, proposed_powers
from geoexplorer.app.names import said_name
from geoexplorer.app.session import Session
from geoexplorer.model.alignment import Power, Study
from geoexplorer.wording import tr

PROPOSAL_DELAY = 120  # ms after the last tick


def ask_new_study(
    session: Session,
    parent: QWidget,
    ground: StudyGround,
    taken: Collection[str],
    on_made: Callable[[Study], None],
) -> "NewStudyDialog":
    """Ask for countries and powers, and hand the study on."""
    dialog = NewStudyDialog(session, ground, taken, on_made, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class NewStudyDialog(FormDialog):
    """Countries to tick on the left; the powers proposed for them on the right."""

    def __init__(
        self,
        session: Session,
        ground: StudyGround,
        taken: Collection[str],
        on_made: Callable[[Study], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("New study"), parent, save=tr("Make the study"))
        self.resize(760, 560)
        self._session, self._ground, self._taken, self._on_made = session, ground, taken, on_made
        self._proposed: tuple[Power, ...] = ()
        self._touched: dict[str, bool] = {}  # powers a person ticked or unticked
        self.show_quote("")
        self.title = QLineEdit(self)
        self.title.setAccessibleName(tr("Title"))
        self.title.setPlaceholderText(tr("such as Baltic states"))
        self.form.addRow(tr("Title"), self.title)
        self.countries = CountryList(self)
        self.countries.show_actors(ground.actors, ())
        self.powers = flat_tree((tr("Proposed powers, most acts first"), ""), self)
        self.powers.setAccessibleName(tr("Proposed powers"))
        self.powers.itemChanged.connect(self._on_power_ticked)
        self._later = QTimer(self, singleShot=True, interval=PROPOSAL_DELAY)
        self._later.timeout.connect(self._read_powers)
        self.countries.edited.connect(self._later.start)
        self._arrange()
        self.title.setFocus()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(24)
        parts: tuple[tuple[str, QWidget], ...] = (
            (tr("Who leans"), self.countries),
            (tr("Towards whom"), self.powers),
        )
        for words, part in parts:
            column = QVBoxLayout()
            column.setSpacing(8)
            heading = QLabel(words, self)
            theme.set_role(heading, "heading")
            column.addWidget(heading)
            column.addWidget(part, 1)
            row.addLayout(column, 1)
        self.column.addLayout(row, 1)

    def _read_powers(self) -> None:
        countries, actors = self.countries.ticked(), self._ground.actors

        def query(db: sqlite3.Connection) -> tuple[Power, ...]:
            return proposed_powers(db, countries, actors) if countries else ()

        self._session.read(query, self._on_powers, slot="proposed powers")

    def _on_powers(self, powers: tuple[Power, ...]) -> None:
        self._proposed = powers
        self.powers.blockSignals(True)
        self.powers.clear()
        for number, power in enumerate(powers):
            item = QTreeWidgetItem(self.powers, [said_name(power.name), ""])
            item.setData(0, KEY, power.key)
            item.setSizeHint(0, row_size())
            ticked = self._touched.get(power.key, number < MOST_POWERS)
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.powers.blockSignals(False)

    def _on_power_ticked(self, item: QTreeWidgetItem) -> None:
        self._touched[item.data(0, KEY)] = item.checkState(0) == Qt.CheckState.Checked

    def chosen_powers(self) -> tuple[Power, ...]:
        """Return the powers that are ticked."""
        rows = zip(self._proposed, top_rows(self.powers), strict=True)
        return tuple(power for power, row in rows if row.checkState(0) == Qt.CheckState.Checked)

    def save(self) -> None:
        """Hand the study on and close."""
        countries, powers = self.countries.ticked(), self.chosen_powers()
        if not countries or not powers:
            self.say(tr("Tick a country" if not countries else "Tick a power"))
            return
        title = self.title.text().strip() or ", ".join(self._ground.name(key) for key in countries[:3])
        self._on_made(made_study(title, countries, powers, self._taken))
        self.accept()
