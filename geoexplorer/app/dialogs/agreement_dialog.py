"""Agreement: how far two reviewers of the file, or two files, agree; the rows on which they do not, to be opened."""

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.app.dialogs.agreement_words import cells_of, file_words, number_words, pair_words
from geoexplorer.app.dialogs.rows_dialog import RowsDialog
from geoexplorer.app.project_places import PROJECTS, projects_folder
from geoexplorer.app.session import Session
from geoexplorer.errors import GeoExplorerError
from geoexplorer.evaluation.compared_files import ComparedFiles, compared_files
from geoexplorer.evaluation.differences import Compared, difference_rows
from geoexplorer.evaluation.reviewers import compared_reviewers
from geoexplorer.exporters import export_file, exporter_for
from geoexplorer.model.edit import Changes
from geoexplorer.model.selection import Focus
from geoexplorer.store.events import event_focus
from geoexplorer.store.project import open_project
from geoexplorer.wording import plural, tr, tr_noop

NOBODY = tr_noop(
    "Nobody has decided the same rows yet. Review queue: “Second reading” offers what others decided;"
    " each person gives a name of their own in the settings."
)
FIELD, ONE, OTHER, SENTENCE = 1, 2, 3, 4


def ask_agreement(session: Session, parent: QWidget) -> "AgreementDialog":
    """Open the comparison of reviewers and return it."""
    dialog = AgreementDialog(session, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


class AgreementDialog(RowsDialog):
    """Two people of this file, or this file and another; stays open beside the window and follows what is done."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        columns = (tr("Row"), tr("What"), tr("One"), tr("Other"), tr("Sentence"))
        super().__init__(tr("Agreement of reviewers"), columns, parent, stretch=SENTENCE)
        self._session = session
        self.compared: list[Compared] = []
        self._other: Path | None = None
        self.resize(980, 560)
        for column, width in ((0, 96), (FIELD, 110), (ONE, 150), (OTHER, 150)):
            self.table.setColumnWidth(column, width)
        self.pairs = QComboBox(self)
        self.pairs.setAccessibleName(tr("Who is compared"))
        self.pairs.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.numbers = QLabel(self)
        self.numbers.setWordWrap(True)
        self._lay_out_head()
        self.with_file = self.add_button(tr("Compare with file…"))
        self.pick_all = self.add_button(tr("Pick all"))
        self.pick_all.setToolTip(tr("Pick all events they see differently, in every pane"))
        self.export, self.open_button = self.add_button(tr("Export…")), self.add_button(tr("Open"))
        self.with_file.clicked.connect(self.ask_file)
        self.pick_all.clicked.connect(self.pick_differing)
        self.export.clicked.connect(self.ask_export)
        self.open_button.clicked.connect(self.open_picked)
        self.table.doubleClicked.connect(self.open_picked)
        self.pairs.currentIndexChanged.connect(self._show_pair)
        session.edit_applied.connect(self._on_edited)
        self.read()

    def read(self) -> None:
        """Compare again: the people of this file, or this file with the other one."""
        other = self._other
        if other is None:
            self._session.read(compared_reviewers, self._on_people, slot="agreement dialog")
            return
        own = self._session.project.path

        def query(db: sqlite3.Connection) -> ComparedFiles:
            with closing(open_project(other, read_only=True).reader()) as other_db:
                return compared_files(db, other_db, own.name, other.name if other.name != own.name else str(other))

        self._session.read(query, self._on_files, slot="agreement dialog", on_failed=self._on_failed)

    def ask_file(self) -> None:
        """Ask for another file of the same texts and compare with it."""
        path, _ = QFileDialog.getOpenFileName(self, tr("Compare with file"), str(projects_folder()), PROJECTS)
        if path:
            self.compare_with(Path(path))

    def compare_with(self, path: Path) -> None:
        """Compare this file with another; neither is changed."""
        self._other = path
        self.said.setText(tr("Comparing with {file}…", file=path.name))
        self.read()

    def ask_export(self) -> None:
        """Ask for a name and write all differences there as a table."""
        kinds = "CSV (*.csv);;Excel (*.xlsx)"
        place = str(projects_folder() / "differences.csv")
        name, _ = QFileDialog.getSaveFileName(self, tr("Export differences"), place, kinds)
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write all differences to a file of the kind its suffix names."""
        try:
            count = export_file(exporter_for(path.suffix or ".csv"), difference_rows(self.compared), path)
        except GeoExplorerError as error:
            self._on_failed(error)
            return
        said = plural(count, "{n} difference saved as {file}", "{n} differences saved as {file}", file=path.name)
        self.said.setText(said)

    def open_picked(self) -> None:
        """Show the row picked in the window."""
        pair = self._pair()
        if pair is None or self.picked() < 0:
            return
        found = pair.differences[self.picked()]
        if found.document_id is None or found.row_id is None:
            self.said.setText(tr("That row was added in the other file; there is nothing to open in this one."))
            return
        if found.table == "events":
            focus = Focus(found.document_id, found.start, found.end, "events", found.row_id)
            self._session.view.change(focus=focus, brush=(found.row_id,), point=None)
        else:
            self._session.view.change(focus=Focus(found.document_id, found.start, found.end, "mentions", found.row_id))

    def pick_differing(self) -> None:
        """Pick all events they see differently in all panes, the first of them to be read."""
        ids = self._differing_events()
        self._session.read(lambda db: event_focus(db, ids[0]), self._on_focus, slot="agreement focus")

    def _on_focus(self, focus: Focus | None) -> None:
        self._session.view.change(brush=self._differing_events(), point=None, focus=focus)

    def _differing_events(self) -> tuple[int, ...]:
        pair = self._pair()
        found = pair.differences if pair and pair.table == "events" else ()
        return tuple(dict.fromkeys(d.row_id for d in found if d.row_id is not None))

    def _lay_out_head(self) -> None:
        theme.set_role(self.numbers, "secondary")
        head = QHBoxLayout()
        head.setContentsMargins(20, 14, 20, 12)
        head.setSpacing(16)
        head.addWidget(self.pairs)
        head.addWidget(self.numbers, 1)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertLayout(0, head)

    def _on_people(self, compared: list[Compared]) -> None:
        self._show(compared, "", tr(NOBODY))

    def _on_files(self, files: ComparedFiles) -> None:
        nothing = tr("Both files hold the same of every row." if files.texts_in_both else "The files share no text.")
        self._show(list(files.tables), file_words(files), nothing)

    def _show(self, compared: list[Compared], words: str, nothing: str) -> None:
        kept = self.pairs.currentData()
        self.compared = compared
        self.pairs.blockSignals(True)
        self.pairs.clear()
        for both in compared:
            self.pairs.addItem(pair_words(both), (both.table, both.one_by, both.other_by))
        same = next((i for i in range(self.pairs.count()) if self.pairs.itemData(i) == kept), 0)
        self.pairs.setCurrentIndex(same if compared else -1)
        self.pairs.blockSignals(False)
        self.pairs.setEnabled(bool(compared))
        self.export.setEnabled(any(both.differences for both in compared))
        self._nothing, self._words = nothing, words
        self._show_pair()

    def _show_pair(self) -> None:
        pair = self._pair()
        self.numbers.setText(number_words(pair.agreement) if pair else "")
        if pair:
            self.table.setHorizontalHeaderLabels([tr("Row"), tr("What"), pair.one_by, pair.other_by, tr("Sentence")])
        differences = pair.differences if pair else ()
        self.show_rows([cells_of(found) for found in differences], self._nothing if not pair else tr("No difference."))
        self.open_button.setEnabled(bool(differences))
        self.pick_all.setEnabled(bool(self._differing_events()))
        if self._words:
            self.said.setText(self._words)

    def _pair(self) -> Compared | None:
        place = self.pairs.currentIndex()
        return self.compared[place] if 0 <= place < len(self.compared) else None

    def _on_edited(self, changes: Changes) -> None:
        if changes.tables & {"events", "mentions"}:
            self.read()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, GeoExplorerError):
            raise error
        self._other = None
        self.said.setText(f"{error.message}. {error.hint}.")
