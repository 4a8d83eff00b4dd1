"""A dialog that lists rows and offers acts on the one picked: history, repairs, saved views."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from geoexplorer.app import theme
from geoexplorer.app.dialogs.footer_dialog import FooterDialog

WIDEST = 200  # pixels a column grows to


class RowsDialog(FooterDialog):
    """A table above, buttons below. Subclasses name the columns, fill the rows and add buttons."""

    def __init__(self, title: str, columns: Sequence[str], parent: QWidget | None = None, *, stretch: int = 0) -> None:
        super().__init__(title, parent)
        self.resize(760, 520)
        self.table = QTableWidget(0, len(columns), self)
        self.table.setAccessibleName(title)
        self.table.setHorizontalHeaderLabels(list(columns))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(round(26 * theme.themes.scale))
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        self.column.insertWidget(0, self.table, 1)
        self.setTabOrder(self.table, self.close_button)
        self.table.setFocus()

    def show_rows(self, rows: Sequence[Sequence[str]], nothing: str) -> None:
        """Fill the table; without rows say `nothing`."""
        picked = self.picked()
        self.table.setRowCount(len(rows))
        for number, cells in enumerate(rows):
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.table.setItem(number, column, item)
        self._widen()
        self.said.setText("" if rows else nothing)
        if rows:
            self.table.selectRow(min(max(picked, 0), len(rows) - 1))

    def _widen(self) -> None:
        """Give every column the room its words need, as far as it is not a sentence."""
        for column in range(self.table.columnCount()):
            wanted = min(self.table.sizeHintForColumn(column), round(WIDEST * theme.themes.scale))
            if wanted > self.table.columnWidth(column):
                self.table.setColumnWidth(column, wanted)

    def picked(self) -> int:
        """Return the number of the row picked, -1 for none."""
        return self.table.currentRow() if self.table.selectedItems() else -1
