"""The list of contradictions: the words of the first telling, the kind, the pair and both days."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.drawing import lettering
from geoexplorer.app.drawing.act_words import telling
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.numbers import day_words
from geoexplorer.app.drawing.passages import Passage
from geoexplorer.app.drawing.power_names import short_name
from geoexplorer.model.alignment import Contradiction
from geoexplorer.wording import tr, tr_noop

Index = QModelIndex | QPersistentModelIndex
KINDS = {
    "denial": tr_noop("claim and denial"),
    "mixed": tr_noop("told both ways"),
    "deed_word": tr_noop("deed against word"),
    "reversal": tr_noop("reversal"),
    "opposite": tr_noop("opposite signs"),
}
_ROW = 50


class PairListModel(QAbstractListModel):
    """One row a pair."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pairs: tuple[Contradiction, ...] = ()
        self.passages: dict[int, Passage] = {}
        self.request: ChartRequest | None = None

    def show_pairs(self, pairs: tuple[Contradiction, ...], passages: dict[int, Passage], request: ChartRequest) -> None:
        """List these."""
        self.beginResetModel()
        self.pairs, self.passages, self.request = pairs, passages, request
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Return the number of pairs."""
        return 0 if parent.isValid() else len(self.pairs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a row, for the list and for screen readers."""
        pair = self.pairs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(pair)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{self.words(pair)}\n{self.words(pair, second=True)}"
        return None

    def words(self, pair: Contradiction, *, second: bool = False) -> str:
        """Return what one side of a pair says."""
        passage = self.passages.get(pair.second_event if second else pair.first_event)
        return telling(passage.event).words if passage else ""

    def days(self, pair: Contradiction) -> str:
        """Return the days of both sides as exact as they are known, one if they are the same."""
        sides = ((pair.first_event, pair.first_day), (pair.second_event, pair.second_day))
        passages = ((self.passages.get(event), day) for event, day in sides)
        return " / ".join(dict.fromkeys(telling(p.event).when if p else day_words(day) for p, day in passages))


class PairDelegate(QStyledItemDelegate):
    """Paints the words, the kind as a tag, the pair and both days."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Keep every row at its height."""
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        model, look = index.model(), theme.current()
        if not isinstance(model, PairListModel) or model.request is None:
            return
        pair, box = model.pairs[index.row()], QRectF(option.rect)
        picked = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, look.color("sel" if picked else "pane"))
        if picked:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), look.color("accent"))
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        bold, plain = lettering.font(12, lettering.BOLD), lettering.font(11)
        head = QRectF(box.left() + 12, box.top() + 6, box.width() - 24, 18)
        words = lettering.elided(model.words(pair), bold, head.width())
        lettering.write(painter, words, head, color=look.color("ink"), of=bold)
        days = model.days(pair)
        end = head.right() - lettering.width(days, plain) - 8
        self._paint_tags(painter, pair, model.request, QPointF(head.left(), head.bottom() + 2), end)
        row = QRectF(head.left(), head.bottom() + 2, head.width(), 18)
        right = Qt.AlignmentFlag.AlignRight
        lettering.write(painter, days, row, color=look.color("ink3"), of=plain, align=right)
        painter.restore()

    def _paint_tags(
        self, painter: QPainter, pair: Contradiction, request: ChartRequest, at: QPointF, end: float
    ) -> None:
        look, plain = theme.current(), lettering.font(11)
        kind = tr(KINDS[pair.kind])
        tag = QRectF(at.x(), at.y(), lettering.width(kind, plain) + 12, 18)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("line2"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(tag, 3, 3)
        centre = Qt.AlignmentFlag.AlignHCenter
        lettering.write(painter, kind, tag, color=look.color("ink2"), of=plain, align=centre)
        room = QRectF(tag.right() + 8, at.y(), max(end - tag.right() - 8, 20), 18)
        name = f"{request.said(pair.country)} \u2192 {short_name(request.study.power(pair.power))}"
        name = lettering.elided(name, plain, room.width())
        lettering.write(painter, name, room, color=look.power(pair.power).text, of=plain)
