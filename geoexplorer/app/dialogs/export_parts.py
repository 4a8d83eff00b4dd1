"""The lower half of the export dialog: the preview of the file, its name and the buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.dialogs.export_work import Preview
from geoexplorer.app.drawing.numbers import MINUS
from geoexplorer.wording import decimal, number, plural, tr


class PreviewPart(QFrame):
    """The first five rows as they will stand in the file."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "preview")
        self.title = QLabel(tr("First rows"), self)
        theme.set_role(self.title, "name")
        self.weight = QLabel(self)
        theme.set_role(self.weight, "secondary")
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.weight)
        self.table = QTableWidget(self)
        self.table.setAccessibleName(tr("Preview of the file"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(24)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setWordWrap(False)
        frame = QFrame(self)
        theme.set_role(frame, "card")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.table)
        self.hint = QLabel(
            tr("If the file is open in Excel, it is saved under the next free name and you are told which.")
        )
        theme.set_role(self.hint, "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 10)
        column.addLayout(head)
        column.addWidget(frame, 1)
        column.addWidget(self.hint)

    def show_preview(self, found: Preview, *, whole_texts: bool) -> None:
        """Fill the table."""
        self.table.setColumnCount(len(found.names))
        self.table.setHorizontalHeaderLabels(list(found.names))
        self.table.setRowCount(len(found.rows))
        for row, cells in enumerate(found.rows):
            for column, cell in enumerate(cells):
                self.table.setItem(row, column, _preview_item(cell))
        for column in range(len(found.names)):
            self.table.setColumnWidth(column, min(max(self.table.sizeHintForColumn(column), 60) + 14, 300))
        rows = min(len(found.rows), found.total)
        if whole_texts:
            self.title.setText(tr("This format holds whole texts with their mentions and events; the rows in it:"))
        elif found.total:
            first = plural(found.total, "First {rows} of {n} row", "First {rows} of {n} rows", rows=number(rows))
            self.title.setText(first)
        else:
            self.title.setText(tr("No rows"))
        self.weight.setText(tr("about {size}", size=size_words(found.size)) if found.size else "")


class ExportFooter(QFrame):
    """The name of the file and the buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "footer")
        self.name = QLineEdit(self)
        self.name.setAccessibleName(tr("Save as"))
        self.browse, self.copy = QPushButton(tr("Browse…"), self), QPushButton(tr("Copy"), self)
        self.cancel, self.export = QPushButton(tr("Cancel"), self), QPushButton(tr("Export"), self)
        self.export.setDefault(True)
        theme.set_role(self.export, "primary")
        for button in (self.browse, self.copy, self.cancel, self.export):
            button.setAutoDefault(False)
            button.setMinimumHeight(round(34 * theme.themes.scale))
            if button is not self.export:
                theme.set_role(button, "dialog")
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(8)
        label = QLabel(tr("Save as"), self)
        theme.set_role(label, "secondary")
        label.setBuddy(self.name)
        for widget in (label, self.name, self.browse, self.said, self.copy, self.cancel, self.export):
            row.addWidget(widget, 3 if widget is self.name else 2 if widget is self.said else 0)

    def show_total(self, total: int, *, whole_texts: bool) -> None:
        """Say on the button how much will be written."""
        rows = plural(total, "Export {n} row", "Export {n} rows")
        self.export.setText(tr("Export the texts") if whole_texts else rows)
        self.export.setEnabled(total > 0)

    def show_writing(self) -> None:
        """Say that the file is being written."""
        self.export.setEnabled(False)
        self.show_said(tr("Writing…"))

    def show_fault(self, words: str) -> None:
        """Say what is wrong; nothing was written."""
        theme.set_role(self.said, "bad")
        self.said.setText(words)
        self.export.setEnabled(True)

    def show_said(self, words: str) -> None:
        """Say something in passing."""
        theme.set_role(self.said, "secondary")
        self.said.setText(words)


def size_words(size: int) -> str:
    """Return `148 kB`, `1.4 MB`."""
    if size < 1000:
        return plural(size, "{n} byte", "{n} bytes")
    if size < 1_000_000:
        return tr("{size} kB", size=f"{size / 1000:.0f}")
    return tr("{size} MB", size=decimal(size / 1_000_000, 1))


def _preview_item(cell: object) -> QTableWidgetItem:
    words = "" if cell is None else str(cell).replace("\n", " ")
    number = isinstance(cell, int | float)
    item = QTableWidgetItem(words.replace("-", MINUS, 1) if number and words.startswith("-") else words)
    if number:
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
