"""The parts of the review window: queue, sentence, slots, answers, accuracy."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.dialogs.review_queue import QueueItem, wilson
from geoexplorer.app.labels import label
from geoexplorer.app.tables.cell_delegate import paint_review, paint_sign
from geoexplorer.app.tables.row_words import act_words, polarity_words, when_words
from geoexplorer.store.cards import EventCard
from geoexplorer.store.review_context import ReviewContext

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole
ITEM_HEIGHT = 48
UNDERLINES = {
    "solid": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "double": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "dashed": QTextCharFormat.UnderlineStyle.DashUnderline,
    "dotted": QTextCharFormat.UnderlineStyle.DotLine,
}


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
        moves = "" if item.moves is None else f"{item.moves:.2f}"
        words = box.adjusted(36, 6, -50, -box.height() / 2)
        _line(painter, words, item.words, "name", "ink")
        _line(painter, box.adjusted(36, box.height() / 2 - 2, -12, -4), item.sides, "small", "ink3")
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
        self.view.setAccessibleName("Queue")
        self.view.setUniformItemSizes(True)
        self.view.setModel(self.model)
        self.view.setItemDelegate(QueueDelegate(self.view))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.left = QLabel(self)
        self.bulk = QPushButton(self)
        self.bulk.setAutoDefault(False)
        self.bulk.clicked.connect(self._on_bulk)
        hint = QLabel("Only the rows you can see, never hidden ones.", self)
        theme.set_role(hint, "caption")
        theme.set_role(self.left, "count")
        title, moves = QLabel("Queue", self), QLabel("moves chart by", self)
        theme.set_role(title, "name")
        theme.set_role(moves, "caption")
        head = QFrame(self)
        head.setObjectName("pane_header")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 12, 6)
        for widget in (title, self.left):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(moves)
        below = QVBoxLayout()
        below.setContentsMargins(12, 10, 12, 10)
        below.addWidget(self.bulk)
        below.addWidget(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.view, 1)
        column.addLayout(below)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.verticalScrollBar().valueChanged.connect(self._show_bulk)

    def show_items(self, items: Sequence[QueueItem], waiting: int) -> None:
        """Fill the queue and pick its first item."""
        self.model.show_items(items)
        self.left.setText(f"{waiting:,} left")
        self._show_bulk()
        if items:
            self.view.setCurrentIndex(self.model.index(0))

    def take_out(self, event_ids: Sequence[int], waiting: int) -> None:
        """Take answered events out; the next one is picked."""
        row = self.view.currentIndex().row()
        for event_id in event_ids:
            self.model.take_out(event_id)
        self.left.setText(f"{waiting:,} left")
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
        self.bulk.setText(f"Accept these {count}   Ctrl Y")
        self.bulk.setEnabled(count > 0)

    def _on_bulk(self) -> None:
        self.all_accepted.emit(self.visible_ids())

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(self.model.items[current.row()].event_id)


class SentenceView(QTextBrowser):
    """The sentence large, its neighbours pale; names tinted and underlined, the trigger bold, the act underlined."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("beginning")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("The words under review")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._shown: tuple[ReviewContext, int] | None = None

    def show_context(self, context: ReviewContext, sign: int) -> None:
        """Show an event's words."""
        self._shown = (context, sign)
        self.clear()
        cursor = self.textCursor()
        pale = _format("compare", "ink3")
        if context.before:
            cursor.insertText(" ".join(context.before.split()) + "\n\n", pale)
        begin = cursor.position()
        cursor.insertText(context.sentence.replace("\n", " "), _format("review", "ink", 0.85))
        finish = cursor.position()
        if context.after:
            cursor.insertText("\n\n" + " ".join(context.after.split()), pale)
        self._mark_names(context, begin)
        self._mark_act(context, begin, finish, sign)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def restyle(self) -> None:
        """Take the colours of another theme."""
        if self._shown:
            self.show_context(*self._shown)

    def _mark_names(self, context: ReviewContext, begin: int) -> None:
        for span in context.mentions:
            style = theme.current().label(span.label)
            mark = QTextCharFormat()
            mark.setBackground(style.tint)
            mark.setUnderlineStyle(UNDERLINES[style.underline])
            mark.setUnderlineColor(style.edge)
            self._merge(context.sentence, begin, span.start, span.end, mark)

    def _mark_act(self, context: ReviewContext, begin: int, finish: int, sign: int) -> None:
        del finish
        trigger = QTextCharFormat()
        trigger.setFontWeight(700)
        trigger.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        trigger.setUnderlineColor(theme.current().sign(sign).ink)
        self._merge(context.sentence, begin, context.trigger_start, context.trigger_end, trigger)

    def _merge(self, text: str, begin: int, start: int, end: int, mark: QTextCharFormat) -> None:
        cursor = self.textCursor()
        cursor.setPosition(begin + _units(text[:start]))
        cursor.setPosition(begin + _units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(mark)


class Slots(QWidget):
    """Actor, act and recipient in a row; sign, modality, date and confidence below; a click edits."""

    edit_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)

    def show_card(self, card: EventCard) -> None:
        """Fill the slots."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        event = card.event
        by_role = {side.role: side for side in card.participants}
        act = f"{event.event_type}, {event.domain}"
        date = label("date_basis", event.date_basis) + (f" “{event.date_words}”" if event.date_words else "")
        places = (
            ("actor", event.actor_name, _from(by_role.get("actor")), 0, 0, 3),
            ("act", act_words(event), act, 0, 3, 6),
            ("recipient", event.recipient_name or "nobody", _from(by_role.get("recipient")), 0, 9, 3),
            ("sign", polarity_words(event.polarity), event.rule, 1, 0, 3),
            ("modality", event.modality, "a deed" if event.deed else "words", 1, 3, 3),
            ("date", when_words(event.date_start, event.date_end, event.date_precision, long=True), date, 1, 6, 3),
            ("confidence", f"{event.confidence:.2f}", event.extractor, 1, 9, 3),
        )
        for name, words, small, row, column, span in places:
            self._grid.addWidget(self._slot(name, words, small), row, column, 1, span)

    def _slot(self, name: str, words: str, small: str) -> QPushButton:
        slot = QPushButton(self)
        slot.setAccessibleName(f"{name}: {words}")
        slot.setToolTip("Edit (E)")
        slot.clicked.connect(partial(self.edit_wanted.emit, name))
        slot.setAutoDefault(False)
        slot.setStyleSheet(f"QPushButton {{ min-height: {round(60 * theme.themes.scale)}px; padding: 0; }}")
        column = QVBoxLayout(slot)
        column.setContentsMargins(10, 5, 10, 5)
        column.setSpacing(1)
        for text, role in ((name, "caption"), (words, "heading"), (small, "caption")):
            line = QLabel(text, slot)
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            theme.set_role(line, role)
            line.setMinimumWidth(10)
            column.addWidget(line)
        return slot


class AnswerLine(QWidget):
    """One of the last answers: its mark, sign, words and sides."""

    def __init__(self, item: QueueItem, verdict: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._item, self._verdict = item, verdict
        self.setFixedHeight(round(30 * theme.themes.scale))
        self.setAccessibleName(f"{label('review', verdict)}: {item.words}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        del event
        painter, box = QPainter(self), QRectF(self.rect())
        painter.setPen(theme.current().color("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        middle = box.center().y()
        paint_review(painter, QRectF(2, middle - 6, 12, 12), self._verdict)
        paint_sign(painter, QRectF(26, middle - 7, 14, 14), self._item.sign)
        _line(painter, box.adjusted(50, 0, -220, 0), self._item.words, "body", "ink")
        painter.setFont(theme.font("body"))
        painter.setPen(theme.current().color("ink2"))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box.adjusted(box.width() - 220, 0, 0, 0), side, self._item.sides)


class AccuracyPart(QFrame):
    """How many of the decided events were right as found, with a 95 % interval."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.share, self.words = QLabel("–", self), QLabel("nothing decided yet", self)
        self.checked = QLabel(self)
        title = QLabel("How accurate so far", self)
        theme.set_role(title, "name")
        theme.set_role(self.share, "figure")
        for small in (self.words, self.checked):
            theme.set_role(small, "caption")
        self.bar = IntervalBar(self)
        head, figures = QHBoxLayout(), QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.checked)
        figures.addWidget(self.share)
        figures.addWidget(self.words, 1, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.addLayout(head)
        column.addLayout(figures)
        column.addWidget(self.bar)

    def show_verdicts(self, verdicts: Sequence[str], *, sample: bool) -> None:
        """Count the answers; only a random sample speaks for the whole file."""
        decided = [v for v in verdicts if v in ("accepted", "rejected", "edited")]
        right = decided.count("accepted")
        self.checked.setText(f"{len(verdicts):,} checked")
        if not decided:
            return
        low, high = wilson(right, len(decided))
        self.share.setText(f"{right / len(decided):.0%}")
        kind = "" if sample else "; of this queue, not of the file"
        self.words.setText(f"{right:,} of {len(decided):,} decided, {low:.0%} to {high:.0%}{kind}")
        self.bar.show_interval(low, right / len(decided), high)


class IntervalBar(QWidget):
    """An interval on the scale 0 to 1 with its middle."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._values: tuple[float, float, float] | None = None
        self.setFixedHeight(26)

    def show_interval(self, low: float, value: float, high: float) -> None:
        """Show another interval."""
        self._values = (low, value, high)
        self.setAccessibleName(f"{value:.0%}, from {low:.0%} to {high:.0%}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track, interval, middle and the ends of the scale."""
        del event
        painter, colors, width = QPainter(self), theme.current(), self.width()
        painter.fillRect(QRectF(0, 4, width, 6), colors.color("track"))
        if self._values:
            low, value, high = self._values
            band = QColor(colors.color("accent"))
            band.setAlphaF(0.5)
            painter.fillRect(QRectF(low * width, 4, (high - low) * width, 6), band)
            painter.fillRect(QRectF(value * width - 1.5, 1, 3, 12), colors.color("accent"))
        painter.setFont(theme.font("small"))
        painter.setPen(colors.color("ink3"))
        painter.drawText(QRectF(0, 12, 60, 14), Qt.AlignmentFlag.AlignLeft, "0%")
        painter.drawText(QRectF(width - 60, 12, 60, 14), Qt.AlignmentFlag.AlignRight, "100%")


def _line(painter: QPainter, box: QRectF, words: str, role: str, token: str) -> None:
    painter.setFont(theme.font(role))
    painter.setPen(theme.current().color(token))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _format(role: str, token: str, zoom: float = 1.0) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(theme.font(role, theme.themes.scale * zoom))
    form.setForeground(theme.current().color(token))
    return form


def _from(side: object) -> str:
    quote, how = getattr(side, "quote", None), getattr(side, "resolved_by", "")
    if quote and how == "text":
        return f"from “{quote}”"
    return f"“{quote}”, {label('resolved_by', how)}" if quote else label("resolved_by", how) if how else ""


def _units(text: str) -> int:
    """Return the length in the UTF-16 units Qt counts in."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
