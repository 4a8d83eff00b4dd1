"""The queue of the review window: what waits, and the button that accepts what is in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.dialogs.review_queue import QueueItem
from geoexplorer.app.tables.cell_delegate import paint_sign
from geoexplorer.wording import decimal, number, tr

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole
ITEM_HEIGHT = 48
BULK_KEY = "Ctrl+Shift+Y"  # Ctrl+Y is redo


class QueueModel(QAbstractListModel):
    """The events that wait, in the order of the queue."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: list[QueueItem] = []

    def show_items(self, items: Sequence[QueueItem]) -> None:
        """Fill the queue."""
        self.beginResetModel()
        self.items = list(items)
        self.endResetModel()

    def take_out(self, event_id: int) -> None:
        """Take an answered event out."""
        row = next((i for i, item in enumerate(self.items) if item.event_id == event_id), None)
        if row is not None:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self.items[row]
            self.endRemoveRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  the signature of Qt
        """Return how many wait."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the item, or its words."""
        item = self.items[index.row()]
        if role == ITEM:
            return item
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return f"{item.words}\n{item.sides}" if role in wanted else None


class QueueDelegate(QStyledItemDelegate):
    """Two lines: the act, and between whom; at the right by how much it moves the chart."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines high."""
        del option, index
        return QSize(200, round(ITEM_HEIGHT * theme.themes.scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one item."""
        colors, box, item = theme.current(), QRectF(option.rect), index.data(ITEM)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, colors.color("sel" if selected else "pane"))
        if selected:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), colors.color("accent"))
        painter.setPen(colors.color("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        paint_sign(painter, QRectF(box.left() + 12, box.top() + 8, 14, 14), item.sign)
        moves = "" if item.moves is None else decimal(item.moves)
        words = box.adjusted(36, 6, -50, -box.height() / 2)
        write_line(painter, words, item.words, "name", "ink")
        write_line(painter, box.adjusted(36, box.height() / 2 - 2, -12, -4), item.sides, "small", "ink3")
        painter.setFont(theme.numeric_font())
        painter.setPen(colors.color("ink2"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box.adjusted(0, 6, -12, -box.height() / 2), Qt.AlignmentFlag.AlignRight | middle, moves)
        painter.restore()


class QueuePart(QFrame):
    """The list of what waits, and the button that accepts what is in sight."""

    picked = Signal(int)  # event id
    all_accepted = Signal(object)  # ids in sight

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "preview")
        self.model = QueueModel(self)
        self.view = QListView(self)
        self.view.setAccessibleName(tr("Queue"))
        self.view.setUniformItemSizes(True)
        self.view.setModel(self.model)
        self.view.setItemDelegate(QueueDelegate(self.view))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bulk = QPushButton(self)
        self.bulk.setAutoDefault(False)
        self.bulk.clicked.connect(self._on_bulk)
        hint = QLabel(tr("Only the rows you can see, never hidden ones."), self)
        hint.setWordWrap(True)
        theme.set_role(hint, "caption")
        below = QVBoxLayout()
        below.setContentsMargins(12, 10, 12, 10)
        below.addWidget(self.bulk)
        below.addWidget(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.view, 1)
        column.addLayout(below)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.verticalScrollBar().valueChanged.connect(self._show_bulk)

    def _head(self) -> QFrame:
        self.left = QLabel(self)
        theme.set_role(self.left, "count")
        title, moves = QLabel(tr("Queue"), self), QLabel(tr("moves chart by"), self)
        theme.set_role(title, "name")
        theme.set_role(moves, "caption")
        head = QFrame(self)
        head.setObjectName("pane_header")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(title)
        row.addWidget(self.left)
        row.addStretch(1)
        row.addWidget(moves)
        return head

    def show_items(self, items: Sequence[QueueItem], waiting: int) -> None:
        """Fill the queue and pick its first item."""
        self.model.show_items(items)
        self.left.setText(tr("{count} left", count=number(waiting)))
        self._show_bulk()
        if items:
            self.view.setCurrentIndex(self.model.index(0))

    def take_out(self, event_ids: Sequence[int], waiting: int) -> None:
        """Take answered events out; the next one is picked."""
        row = self.view.currentIndex().row()
        for event_id in event_ids:
            self.model.take_out(event_id)
        self.left.setText(tr("{count} left", count=number(waiting)))
        self._show_bulk()
        if self.model.items:
            self.view.setCurrentIndex(self.model.index(min(max(row, 0), len(self.model.items) - 1)))
            self._on_current(self.view.currentIndex(), QModelIndex())

    def visible_ids(self) -> tuple[int, ...]:
        """Return the events whose rows can be seen."""
        height = self.view.viewport().height()
        shown = (i for i in range(len(self.model.items)) if self._in_sight(i, height))
        return tuple(self.model.items[i].event_id for i in shown)

    def resizeEvent(self, event: object) -> None:
        """Another number of rows can be seen."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._show_bulk()

    def _in_sight(self, row: int, height: int) -> bool:
        box = self.view.visualRect(self.model.index(row))
        return box.top() >= 0 and box.bottom() <= height

    def _show_bulk(self) -> None:
        count = len(self.visible_ids())
        self.bulk.setText(tr("Accept these {count}   {key}", count=number(count), key=BULK_KEY.replace("+", " ")))
        self.bulk.setEnabled(count > 0)

    def _on_bulk(self) -> None:
        self.all_accepted.emit(self.visible_ids())

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(self.model.items[current.row()].event_id)


def write_line(painter: QPainter, box: QRectF, words: str, role: str, token: str) -> None:
    """Write one line of words into the box, cut where it is too long."""
    painter.setFont(theme.font(role))
    painter.setPen(theme.current().color(token))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
