"""The table of the import dialog: tick, and write title, publisher and date, of many texts at once."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyleOptionViewItem, QTableView, QWidget

from geoexplorer.app import theme
from geoexplorer.app.dialogs.import_table import COLUMNS, OF_MANY, ImportTableModel
from geoexplorer.app.tables.cell_delegate import CellDelegate
from geoexplorer.wording import tr

ROW_HEIGHT = 30
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class PreviewTable(QTableView):
    """Fixed rows; a click on the box, or Space, ticks; Return, F2 or a double click edits."""

    def __init__(self, model: ImportTableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(tr("Texts to import"))
        self.setItemDelegate(_CellWithFrame(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(ROW_HEIGHT * theme.themes.scale))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number, (name, _, width) in enumerate(COLUMNS):
            header.resizeSection(number, round(width * theme.themes.scale))
            if name in ("title", "words"):
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick by a click on the box."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and COLUMNS[index.column()][0] == "wanted":
            self._model.toggle([index.row()])
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the selected rows; Return edits the cell, and never begins the import from within the list."""
        if event.key() == Qt.Key.Key_Space:
            self._model.toggle(self._rows())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.state() != QAbstractItemView.State.EditingState and _editable(self.currentIndex()):
                self.edit(self.currentIndex())
            event.accept()
        elif event.key() in STEPS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._step(STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def commitData(self, editor: QWidget) -> None:
        """Write what was typed; publisher and date into all selected rows."""
        index, rows = self.currentIndex(), self._rows()
        before = self._model.rows[index.row()]
        super().commitData(editor)
        name = COLUMNS[index.column()][0]
        if name in OF_MANY and self._model.rows[index.row()] != before:  # words that are no date change nothing
            self._model.copy_field(index.row(), [row for row in rows if row != index.row()], name)

    def _step(self, by: int) -> None:
        """Go to another column; the selected rows stay selected, to be written together."""
        here = self.currentIndex()
        index = self._model.index(here.row(), here.column() + by)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)

    def _rows(self) -> list[int]:
        return sorted({index.row() for index in self.selectedIndexes()})


class _CellWithFrame(CellDelegate):
    """The cells of all tables, and a frame round the one that would be edited."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus and _editable(index):
            painter.save()
            painter.setPen(QPen(theme.current().color("accent"), 1.5))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 2.5, -1.5, -2.5), 3, 3)
            painter.restore()


def _editable(index: QModelIndex | QPersistentModelIndex) -> bool:
    return index.isValid() and bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
