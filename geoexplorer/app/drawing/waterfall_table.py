"""The rows of "Why this value?" as a table: tick box, date, act, bar, factors and part."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from geoexplorer.app import theme
from geoexplorer.app.drawing import lettering
from geoexplorer.app.drawing.act_words import Telling
from geoexplorer.app.drawing.numbers import day_words, heads, part_words, signed
from geoexplorer.app.drawing.waterfall import Bar
from geoexplorer.wording import count_words, decimal, plural, tr

Index = QModelIndex | QPersistentModelIndex
COLUMNS = heads("Date", "Act", "", "Weight", "Modality", "Side", "Publisher", "Decay", "Cap", "Part")
BAR, FIRST_FACTOR, LAST_FACTOR, PART = 2, 3, 8, 9
ROW_HEIGHT = 20
_ROLE = Qt.ItemDataRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WaterfallTableModel(QAbstractTableModel):
    """Bars and, as the last row, their sum; unticked rows are kept here and nowhere else."""

    unticked_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._tellings: Mapping[int, Telling] = {}
        self._value = 0.0
        self.unticked: frozenset[int] = frozenset()  # cluster ids

    def show_bars(self, bars: tuple[Bar, ...], tellings: Mapping[int, Telling], value: float) -> None:
        """Show these rows; all of them ticked unless they were unticked before."""
        self.beginResetModel()
        self._bars, self._tellings, self._value = bars, tellings, value
        self.endResetModel()

    def tick_all(self) -> None:
        """Take back every what-if."""
        self.unticked = frozenset()
        self._tell_all()

    def bar(self, row: int) -> Bar | None:
        """Return the bar of a row, None for the total."""
        return self._bars[row] if 0 <= row < len(self._bars) else None

    def telling(self, row: int) -> Telling | None:
        """Return where the words of a single row stand."""
        bar = self.bar(row)
        return self._tellings.get(bar.parts[0].event_id) if bar and len(bar.parts) == 1 else None

    def bounds(self) -> tuple[float, float]:
        """Return the lowest and highest value any bar reaches."""
        ends = [0.0, self._value, *(bar.start for bar in self._bars), *(bar.stop for bar in self._bars)]
        return min(ends), max(ends)

    @property
    def value(self) -> float:
        """Return the sum."""
        return self._value

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Return the bars and the total."""
        return 0 if parent.isValid() or not self._bars else len(self._bars) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """Return date, act, bar, six factors and the part."""
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Name the columns."""
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return tr(COLUMNS[section]) if COLUMNS[section] else ""
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.TextAlignmentRole:
            return _RIGHT if section >= FIRST_FACTOR else Qt.AlignmentFlag.AlignLeft
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every row but the total be picked, and those that count be unticked."""
        bar = self.bar(index.row())
        if bar is None:
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == 0 and bar.kind != "denied":
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return words, tick, font, colour and tool tip of a cell."""
        bar = self.bar(index.row())
        if role == _ROLE.DisplayRole:
            return self._words(bar, index.column())
        if role == _ROLE.TextAlignmentRole:
            return _RIGHT if index.column() >= FIRST_FACTOR else Qt.AlignmentFlag.AlignVCenter
        if role == _ROLE.FontRole:
            return self._font(bar, index.column())
        if role == _ROLE.ForegroundRole:
            return QBrush(self._ink(bar, index.column()))
        if bar is None:
            return None
        if role == _ROLE.CheckStateRole and index.column() == 0:
            ticked = bar.kind != "denied" and not self.is_out(bar)
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == _ROLE.ToolTipRole:
            return self._tool_tip(bar)
        if role == _ROLE.AccessibleTextRole and index.column() == BAR:
            return tr("from {start} to {stop}", start=signed(bar.start, 3), stop=signed(bar.stop, 3))
        return None

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        """Tick or untick a row."""
        bar = self.bar(index.row())
        if role != _ROLE.CheckStateRole or bar is None:
            return False
        clusters = frozenset(part.cluster_id for part in bar.parts)
        ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        self.unticked = self.unticked - clusters if ticked else self.unticked | clusters
        self._tell_all()
        return True

    def _tell_all(self) -> None:
        if self._bars:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._bars), PART))
        self.unticked_changed.emit()

    def is_out(self, bar: Bar) -> bool:
        """Tell whether the row is unticked."""
        return all(part.cluster_id in self.unticked for part in bar.parts)

    def _words(self, bar: Bar | None, column: int) -> str | None:
        if bar is None:
            return {1: tr("Alignment"), PART: signed(self._value, 3)}.get(column)
        part, several = bar.parts[0], len(bar.parts) > 1
        if column == 0:
            telling = self._tellings.get(part.event_id)
            return tr("various") if several else telling.when if telling else day_words(part.day)
        if column == 1:
            if several:
                if bar.kind == "denied":
                    return count_words(len(bar.parts), "denial", "denials")
                return count_words(len(bar.parts), "smaller contribution", "smaller contributions")
            telling = self._tellings.get(part.event_id)
            words = telling.words if telling else ""
            return tr("{act}: denied", act=words) if bar.kind == "denied" else words
        if column == PART:
            return part_words(bar.value)
        if FIRST_FACTOR <= column <= LAST_FACTOR and not several:
            factors = (part.weight, part.modality, part.side, part.publisher, part.decay, part.cap)
            return decimal(factors[column - FIRST_FACTOR])
        return None

    def _font(self, bar: Bar | None, column: int) -> QFont:
        made = QFont(lettering.font(11 if column != 1 else 12, lettering.BOLD if bar is None else lettering.REGULAR))
        if column == 1 and bar is not None and (bar.kind == "denied" or self.is_out(bar)):
            made.setStrikeOut(True)
        return made

    def _ink(self, bar: Bar | None, column: int) -> QColor:
        look = theme.current()
        if bar is None:
            return look.color("ink")
        if bar.kind == "denied" or self.is_out(bar):
            return look.color("ink3")
        if column == PART:
            return look.sign(1 if bar.value > 0 else -1).ink
        return look.color("ink" if column == 1 else "ink2" if column == 0 else "ink3")

    def _tool_tip(self, bar: Bar) -> str:
        if bar.kind == "folded":
            return tr("Enter or double-click shows them one by one")
        part, telling = bar.parts[0], self._tellings.get(bar.parts[0].event_id)
        factors = tr(
            "{weight} weight \u00d7 {modality} modality \u00d7 {side} side"
            " \u00d7 {publisher} publisher \u00d7 {decay} decay \u00d7 {cap} cap = {product}",
            weight=decimal(part.weight),
            modality=decimal(part.modality),
            side=decimal(part.side),
            publisher=decimal(part.publisher),
            decay=decimal(part.decay),
            cap=decimal(part.cap),
            product=decimal(abs(part.x), 3),
        )
        more = len(part.members) - 1
        lines = [tr("\u201c{quote}\u201d", quote=telling.quote), telling.source] if telling else []
        lines.append(factors)
        if more > 0:
            lines.append(plural(more, "Told {n} more time", "Told {n} more times"))
        if part.mixed:
            lines.append(tr("Told with opposite signs: see Contradictions"))
        return "\n".join(line for line in lines if line)


class BarDelegate(QStyledItemDelegate):
    """Paints the bars of the waterfall, joined by connectors, and the total from zero."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Keep every row at its height."""
        return QSize(60, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell: background as the style does it, then zero line, connector and bar."""
        super().paint(painter, option, index)
        model = index.model()
        if not isinstance(model, WaterfallTableModel):
            return
        look = theme.current()
        cell = QRectF(option.rect)
        low, high = model.bounds()
        room = QRectF(cell.left() + 4, cell.top(), max(cell.width() - 8, 1), cell.height())

        def x(value: float) -> float:
            return round(room.left() + (value - low) / ((high - low) or 1) * room.width())

        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(look.color("axis"), 1))
        painter.drawLine(QPointF(x(0), cell.top()), QPointF(x(0), cell.bottom()))
        bar = model.bar(index.row())
        top = cell.top() + (cell.height() - 12) / 2
        if bar is None:
            left, right = sorted((x(0), x(model.value)))
            painter.fillRect(QRectF(left, top, max(right - left, 1), 12), look.color("ink2"))
        else:
            ends = (x(bar.start), x(bar.stop))
            self._paint_bar(painter, bar, ends, top, cell, left_out=model.is_out(bar))
        painter.restore()

    def _paint_bar(
        self, painter: QPainter, bar: Bar, ends: tuple[float, float], top: float, cell: QRectF, *, left_out: bool
    ) -> None:
        look = theme.current()
        painter.setPen(QPen(look.color("edge"), 1))
        if bar.kind == "denied":
            painter.setPen(QPen(look.color("edge"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(ends[0], cell.top()), QPointF(ends[0], cell.bottom()))
            return
        if bar.start:
            painter.drawLine(QPointF(ends[0], cell.top()), QPointF(ends[0], top))
        painter.drawLine(QPointF(ends[1], top + 12), QPointF(ends[1], cell.bottom()))
        left, right = sorted(ends)
        fill = look.sign(1 if bar.value > 0 else -1).ink
        painter.setOpacity(0.2 if left_out else 0.45 if bar.kind == "folded" else 1.0)
        painter.fillRect(QRectF(left, top, max(right - left, 1), 12), fill)
        painter.setOpacity(1.0)
