"""The first two pages of the import dialog: choose, check titles and dates."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.dialogs.import_preview import Preview, PreviewRow
from geoexplorer.app.dialogs.import_run_page import SkippedPanel, reason_line
from geoexplorer.app.dialogs.import_table import ImportTableModel
from geoexplorer.app.dialogs.preview_table import PreviewTable
from geoexplorer.app.dialogs.text_beginning import beginning_html
from geoexplorer.app.drawing.numbers import published_words
from geoexplorer.app.labels import label
from geoexplorer.importers import IMPORTERS
from geoexplorer.wording import plural, tr


class ChoosePage(QFrame):
    """Drop files or folders, or choose them."""

    chosen = Signal(object)  # list of paths

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "middle")
        self.setAcceptDrops(True)
        title = QLabel(tr("Drop files or folders here"), self)
        theme.set_role(title, "chart_title")
        known = ", ".join(tr(importer.label, sense="kind of file") for importer in IMPORTERS)
        kinds = QLabel(tr("Readable: {kinds}", kinds=known), self)
        kinds.setWordWrap(True)
        theme.set_role(kinds, "secondary")
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        theme.set_role(self.said, "secondary")
        self.files, self.folder = QPushButton(tr("Choose files…"), self), QPushButton(tr("Choose a folder…"), self)
        self.files.clicked.connect(self._on_files)
        self.folder.clicked.connect(self._on_folder)
        buttons = QHBoxLayout()
        for button in (self.files, self.folder):
            theme.set_role(button, "dialog")
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 48)
        column.setSpacing(16)
        for widget in (title, kinds):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self.said)
        column.addStretch(1)

    def show_reading(self, count: int) -> None:
        """Say how many texts have been read."""
        texts = plural(count, "Reading… {n} text", "Reading… {n} texts")
        self.said.setText(texts if count else tr("Reading…"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        self.chosen.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _on_files(self) -> None:
        if paths := ask_files(self):
            self.chosen.emit(paths)

    def _on_folder(self) -> None:
        if folder := ask_folder(self):
            self.chosen.emit([folder])


class CheckPage(QFrame):
    """The table of texts, the beginning of the current one, and its date."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = ImportTableModel(self)
        self.table = PreviewTable(self.model, self)
        self.beginning = QTextBrowser(self)
        self.beginning.setAccessibleName(tr("Beginning of the text"))
        self.beginning.setObjectName("beginning")
        self.hidden = QLabel(self)
        theme.set_role(self.hidden, "caption")
        self.dates = DatePanel(self)
        self.skipped = SkippedPanel(self)
        lower = QWidget(self)
        row = QHBoxLayout(lower)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._text_part(), 1)
        row.addWidget(self.dates)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(self.table)
        splitter.addWidget(lower)
        splitter.setSizes([300, 300])
        splitter.setHandleWidth(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(splitter, 1)
        column.addWidget(self.skipped)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.model.changed.connect(self._show_row)
        self.model.refused.connect(self.dates.show_refused)
        self.dates.stated.connect(self._on_stated)
        self.dates.picked.connect(self._on_date_picked)

    def show_preview(self, preview: Preview) -> None:
        """Fill the page."""
        self.model.show_rows(preview.rows)
        self.skipped.show_lines([reason_line(s.path, s.record, s.reason) for s in preview.skipped])
        if preview.rows:
            self.table.setCurrentIndex(self.model.index(0, 1))

    def current(self) -> int:
        """Return the current row, -1 for none."""
        return self.table.currentIndex().row()

    def _text_part(self) -> QWidget:
        part = QFrame(self)
        theme.set_role(part, "middle")
        heading = QLabel(tr("Beginning of the text"), part)
        theme.set_role(heading, "caption_bold")
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addStretch(1)
        head.addWidget(self.hidden)
        column = QVBoxLayout(part)
        column.setContentsMargins(20, 12, 20, 8)
        column.addLayout(head)
        column.addWidget(self.beginning, 1)
        return part

    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self._show_row()

    def _show_row(self) -> None:
        place = self.current()
        if not 0 <= place < len(self.model.rows):
            return
        row = self.model.rows[place]
        self.beginning.setHtml(beginning_html(row))
        hidden = plural(
            row.hidden,
            "{n} part struck through: not read as evidence",
            "{n} parts struck through: not read as evidence",
        )
        self.hidden.setText(hidden if row.hidden else "")
        self.dates.show_row(row)

    def _on_stated(self, words: str) -> None:
        if self.current() >= 0:
            self.model.set_field(self.current(), "published", words)

    def _on_date_picked(self, number: int) -> None:
        if self.current() >= 0:
            self.model.set_date(self.current(), number)


class DatePanel(QFrame):
    """The date of one text: written by hand, or one of those found."""

    stated = Signal(str)
    picked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "side")
        self.setFixedWidth(round(360 * theme.themes.scale))
        heading = QLabel(tr("Date of this text"), self)
        theme.set_role(heading, "caption_bold")
        self.box = QLineEdit(self)
        self.box.setAccessibleName(tr("Date of this text"))
        self.box.setPlaceholderText(tr("2005-08-01, 1 August 2005, August 2005 or 2005"))
        self.box.editingFinished.connect(self._on_edited)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self.box)
        column.addLayout(self._choices)
        column.addWidget(self.hint)
        column.addStretch(1)
        self._shown = ""

    def show_row(self, row: PreviewRow) -> None:
        """Show the date of a text and what else was found for it."""
        published = row.document.published
        self._shown = published_words(published.date, published.precision, long=True) if published.date else ""
        self.box.setText(self._shown)
        while (item := self._choices.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for number, date in enumerate(row.dates):
            words = published_words(date.date, date.precision, long=True)
            basis = label("published_basis", date.basis)
            choice = QRadioButton(tr("{date}  ·  {basis}: “{words}”", date=words, basis=basis, words=date.words), self)
            choice.setToolTip(date.words)
            choice.setChecked((date.date, date.words) == (published.date, published.words))
            choice.clicked.connect(partial(self.picked.emit, number))
            self._choices.addWidget(choice)
        theme.set_role(self.hint, "caption")
        undated = tr("Undated texts are kept; their events go to the undated lane.")
        self.hint.setText("" if published.date else undated)

    def show_refused(self, words: str) -> None:
        """Say that the words are no date."""
        theme.set_role(self.hint, "bad")
        said = tr("“{words}” is no date. Write 2005-08-01, 1 August 2005, August 2005 or 2005.", words=words)
        self.hint.setText(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Return to the box: it ends a date and must not begin the import."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _on_edited(self) -> None:
        if self.box.text() != self._shown:
            self._shown = self.box.text()
            self.stated.emit(self.box.text())


def ask_files(parent: QWidget) -> list[Path]:
    """Ask for files; a function of its own so that tests can answer."""
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Texts to read"), str(Path.home()))
    return [Path(name) for name in names]


def ask_folder(parent: QWidget) -> Path | None:
    """Ask for a folder."""
    name = QFileDialog.getExistingDirectory(parent, tr("Folder of texts"), str(Path.home()))
    return Path(name) if name else None
