"""The columns of an export: ticked or not, in an order changed by dragging or Alt+Up and Alt+Down."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.tables.cell_delegate import paint_check
from geoexplorer.model.rows import Column
from geoexplorer.wording import tr, tr_noop

KIND = Qt.ItemDataRole.UserRole + 1
CARD_HEIGHT = 31
CARD_WIDTH = 165  # from which on there is room for a name and its kind
KINDS = {"text": tr_noop("text"), "code": tr_noop("code"), "number": tr_noop("number"), "json": tr_noop("list")}


class ColumnChooser(QListWidget):
    """All columns of a table, the chosen ones first in their order."""

    changed = Signal(object)  # tuple of names

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Columns"))
        self.setViewMode(QListView.ViewMode.ListMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Snap)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setItemDelegate(_CardDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.itemChanged.connect(self._on_changed)
        self.model().rowsMoved.connect(self._on_changed)
        self.model().rowsInserted.connect(self._on_changed)

    def show_columns(self, columns: tuple[Column, ...], chosen: tuple[str, ...]) -> None:
        """List the columns of a table."""
        self.blockSignals(True)
        self.model().blockSignals(True)
        self.clear()
        by_name = {column.name: column for column in columns}
        rest = [column.name for column in columns if column.name not in chosen]
        for name in (*chosen, *rest):
            self.addItem(_item(by_name[name], name in chosen))
        self.model().blockSignals(False)
        self.blockSignals(False)
        self.model().layoutChanged.emit()
        self._fit()

    def chosen(self) -> tuple[str, ...]:
        """Return the names of the ticked columns in their order."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(item.text() for item in items if item.checkState() == Qt.CheckState.Checked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow key moves the column."""
        row = self._cards_a_row()
        steps = {Qt.Key.Key_Up: -row, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: row, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(step)
        else:
            super().keyPressEvent(event)

    def move_current(self, by: int) -> None:
        """Move the current column so many places on."""
        row = self.currentRow()
        target = min(max(row + by, 0), self.count() - 1)
        if row >= 0 and target != row:
            self.blockSignals(True)
            item = self.takeItem(row)
            self.insertItem(target, item)
            self.setCurrentRow(target)
            self.blockSignals(False)
            self.changed.emit(self.chosen())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two cards a row where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = (self.viewport().width() - 2) // self._cards_a_row()
        self.setGridSize(QSize(width, round(CARD_HEIGHT * theme.themes.scale)))

    def _cards_a_row(self) -> int:
        return 2 if self.viewport().width() >= 2 * CARD_WIDTH * theme.themes.scale else 1

    def _on_changed(self) -> None:
        self.changed.emit(self.chosen())


class _CardDelegate(QStyledItemDelegate):
    """A card with a grip, a check box, the name and what kind of values it holds."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The cell of the grid."""
        del option, index
        view = self.parent()
        return view.gridSize() if isinstance(view, QListView) else QSize(200, CARD_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the card; the check box stands where the style expects the click."""
        colors = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(0.5, 0.5, -7.5, -5.5)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(colors.color("accent" if focused else "line"), 1.4 if focused else 1))
        painter.setBrush(colors.color("pane"))
        painter.drawRoundedRect(box, 4, 4)
        checked = index.data(Qt.ItemDataRole.CheckStateRole) in (Qt.CheckState.Checked, 2)
        _paint_grip(painter, box)
        paint_check(painter, QRectF(box.left() + 24, box.center().y() - 6.5, 13, 13), checked)
        painter.setFont(theme.font("body"))
        painter.setPen(colors.color("ink" if checked else "ink3"))
        middle = Qt.AlignmentFlag.AlignVCenter
        kind = QFontMetricsF(theme.font("small")).horizontalAdvance(index.data(KIND))
        name = box.adjusted(45, 0, -kind - 14, 0)
        words = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, int(name.width()))
        painter.drawText(name, middle | Qt.AlignmentFlag.AlignLeft, words)
        painter.setFont(theme.font("small"))
        painter.setPen(colors.color("ink3"))
        painter.drawText(box.adjusted(0, 0, -8, 0), middle | Qt.AlignmentFlag.AlignRight, index.data(KIND))
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """A click left of the name, or Space, ticks the column."""
        clicked = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.position().x() - option.rect.left() < 45
        )
        pressed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if not clicked and not pressed:
            return False
        checked = index.data(Qt.ItemDataRole.CheckStateRole) in (Qt.CheckState.Checked, 2)
        state = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
        return bool(model.setData(index, state, Qt.ItemDataRole.CheckStateRole))


def _item(column: Column, chosen: bool) -> QListWidgetItem:
    item = QListWidgetItem(column.name)
    item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
    item.setData(KIND, tr(KINDS[column.kind]))
    item.setToolTip(tr(column.meaning))
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
    item.setFlags(flags | Qt.ItemFlag.ItemIsDragEnabled)
    return item


def _paint_grip(painter: QPainter, box: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.current().color("ink3"))
    for across in (0, 4):
        for down in (-4, 0, 4):
            painter.drawEllipse(QRectF(box.left() + 10 + across, box.center().y() + down - 0.9, 1.8, 1.8))
