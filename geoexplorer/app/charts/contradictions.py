"""Contradictions and reversals: pairs of tellings that do not go together, opened side by side."""

import sqlite3
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from geoexplorer import points
from geoexplorer.app import theme
from geoexplorer.app.charts.base import Chart, ChartRequest, Evidence, Numbers, evidence_of_events
from geoexplorer.app.drawing import lettering
from geoexplorer.app.drawing.act_words import telling
from geoexplorer.app.drawing.numbers import count_words, day_words
from geoexplorer.app.drawing.passages import Passage, differences, passage_html, passages_of
from geoexplorer.app.drawing.power_names import short_name
from geoexplorer.model.alignment import Contradiction
from geoexplorer.model.selection import Selection

Index = QModelIndex | QPersistentModelIndex
_KINDS = {
    "denial": "claim and denial",
    "mixed": "told both ways",
    "deed_word": "deed against word",
    "reversal": "reversal",
    "opposite": "opposite signs",
}
_ROW = 50
_MOST = 300


@dataclass(frozen=True, slots=True)
class Pairs:
    """What the list holds, heaviest first, and the passages of both sides."""

    found: tuple[Contradiction, ...]
    passages: dict[int, Passage]


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
        days = " / ".join(dict.fromkeys((day_words(pair.first_day), day_words(pair.second_day))))
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
        kind = _KINDS[pair.kind]
        tag = QRectF(at.x(), at.y(), lettering.width(kind, plain) + 12, 18)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("line2"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(tag, 3, 3)
        centre = Qt.AlignmentFlag.AlignHCenter
        lettering.write(painter, kind, tag, color=look.color("ink2"), of=plain, align=centre)
        room = QRectF(tag.right() + 8, at.y(), max(end - tag.right() - 8, 20), 18)
        name = f"{request.name(pair.country)} \u2192 {short_name(request.study.power(pair.power))}"
        name = lettering.elided(name, plain, room.width())
        lettering.write(painter, name, room, color=look.power(pair.power).text, of=plain)


class ComparePanel(QWidget):
    """Both passages and the table of what is the same and what differs."""

    opened = Signal(int)  # event id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair: tuple[Passage, Passage] | None = None
        self.texts = (self._text(), self._text())
        self.sources = (self._source(), self._source())
        self._buttons = (QPushButton("Open A", self), QPushButton("Open B", self))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        for source, text, button in zip(self.sources, self.texts, self._buttons, strict=True):
            theme.set_role(button, "small")
            button.clicked.connect(self._on_opened)
            side = QVBoxLayout()
            side.addWidget(source)
            side.addWidget(text)
            side.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            side.addStretch(1)
            sides.addLayout(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(sides)
        column.addLayout(self._grid)
        column.addStretch(1)

    def _text(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setMinimumWidth(120)
        return label

    def _source(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        theme.set_role(label, "caption")
        return label

    def show_pair(self, first: Passage, second: Passage) -> None:
        """Show these two."""
        self._pair = (first, second)
        sides = zip("AB", self.texts, self.sources, self._pair, strict=True)
        for letter, text, source, passage in sides:
            text.setFont(theme.font("reading"))
            text.setText(f'<div style="line-height:140%">{passage_html(passage)}</div>')
            row = passage.event
            where = ", ".join(w for w in (row.publisher, day_words(row.published, long=True)) if w)
            source.setText(f"<b>{letter}</b>&nbsp; {row.title} \u00b7 {where}")
        self._fill_grid(first, second)
        for button in self._buttons:
            button.show()

    def clear(self) -> None:
        """Show nothing."""
        self._pair = None
        for label in (*self.texts, *self.sources):
            label.clear()
        for button in self._buttons:
            button.hide()
        self._empty_grid()

    def restyle(self) -> None:
        """Take the colours of the theme in use."""
        if self._pair:
            self.show_pair(*self._pair)

    def _fill_grid(self, first: Passage, second: Passage) -> None:
        self._empty_grid()
        for i, (slot, one, other) in enumerate(differences(first.event, second.event)):
            same = one == other
            sign = QLabel("=" if same else "\u2260", self)
            theme.set_role(sign, "count" if same else "amber_tag")
            name = QLabel(slot, self)
            theme.set_role(name, "caption")
            self._grid.addWidget(sign, i, 0)
            self._grid.addWidget(name, i, 1)
            for column, words in ((2, one), (3, other)):
                label = QLabel(words, self)
                label.setWordWrap(True)
                theme.set_role(label, "secondary" if same else "name")
                self._grid.addWidget(label, i, column)
        self._grid.setColumnStretch(2, 1)
        self._grid.setColumnStretch(3, 1)

    def _empty_grid(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()

    def _on_opened(self) -> None:
        if self._pair:
            passage = self._pair[self._buttons.index(self.sender())]
            self.opened.emit(passage.event.id)


class ContradictionsChart(Chart):
    """A list of pairs and, for the current one, both passages."""

    key = "contradictions"
    label = "Contradictions"
    question = "Two tellings that do not go together, at most 30 days apart. Heaviest first."

    def __init__(self) -> None:
        super().__init__()
        self._tabs = QTabBar(self)
        self._tabs.addTab("Contradictions")
        self._tabs.addTab("Reversals")
        self._tabs.currentChanged.connect(self._on_tab_changed)
        self.model = PairListModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PairDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName("Contradictions and reversals")
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.list.activated.connect(self._on_activated)
        self.list.clicked.connect(self._on_activated)
        self.panel = ComparePanel()
        self.panel.opened.connect(self._on_opened)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(self.panel)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self.list, 1)
        self._split.addWidget(left)
        self._split.addWidget(area)
        self._split.setSizes([200, 300])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)
        self.setFocusProxy(self.list)
        self._drawn = Pairs((), {})
        self._request: ChartRequest | None = None

    @staticmethod
    def query(db: sqlite3.Connection, request: ChartRequest) -> Pairs:
        """Return the pairs of all countries of the study, with both passages."""
        found = points.contradictions(db, request.scope, request.study, most=_MOST)
        ids = [event for pair in found for event in (pair.first_event, pair.second_event)]
        return Pairs(found, passages_of(db, ids))

    @staticmethod
    def evidence(db: sqlite3.Connection, request: ChartRequest, item: Any) -> Evidence:  # noqa: ARG004
        """Return both events of a pair, or the one that was opened."""
        if isinstance(item, Contradiction):
            return evidence_of_events(db, (item.first_event, item.second_event))
        return evidence_of_events(db, (item,))

    def draw(self, drawn: Pairs, request: ChartRequest, selection: Selection) -> None:  # noqa: ARG002
        """List these pairs; the current one stays current."""
        self._drawn, self._request = drawn, request
        for i, name in enumerate(("Contradictions", "Reversals")):
            self._tabs.setTabText(i, f"{name}  {len(self._of_tab(i)):,}")
        self._on_tab_changed(self._tabs.currentIndex())

    def _of_tab(self, tab: int) -> tuple[Contradiction, ...]:
        return tuple(pair for pair in self._drawn.found if (pair.kind == "reversal") == (tab == 1))

    def _on_tab_changed(self, tab: int) -> None:
        if self._request is None:
            return
        self.model.show_pairs(self._of_tab(tab), self._drawn.passages, self._request)
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        else:
            self.panel.clear()

    def mark(self, selection: Selection) -> None:
        """Make the pair current whose events are the picked ones."""
        picked = set(selection.brush)
        for row, pair in enumerate(self.model.pairs):
            if picked and {pair.first_event, pair.second_event} == picked:
                self.list.setCurrentIndex(self.model.index(row))
                return

    def restyle(self) -> None:
        """Take the colours of the theme in use."""
        self.panel.restyle()
        self.list.viewport().update()

    def _on_current_changed(self, current: QModelIndex) -> None:
        if not current.isValid():
            return
        pair = self.model.pairs[current.row()]
        sides = [self._drawn.passages.get(event) for event in (pair.first_event, pair.second_event)]
        if sides[0] and sides[1]:
            self.panel.show_pair(sides[0], sides[1])

    def _on_activated(self, index: QModelIndex) -> None:
        self.picked.emit(self.model.pairs[index.row()])

    def _on_opened(self, event_id: int) -> None:
        self.picked.emit(event_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list beside the passages when there is room."""
        super().resizeEvent(event)
        wide = self.width() >= 760
        self._split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        self._split.setSizes([320, self.width() - 320] if wide else [self.height() * 2 // 5, self.height() * 3 // 5])

    def title(self) -> str:
        """Return what is listed."""
        return "Contradictions and reversals"

    def count_words(self) -> str:
        """Return how many pairs are listed."""
        return count_words(len(self._drawn.found), "pair", "pairs")

    def empty_text(self) -> str:
        """Say that everything goes together."""
        return "" if self._request is None or self._drawn.found else "No contradictions in this filter."

    def event_ids_at(self, item: Any) -> tuple[int, ...]:
        """Return both events of a pair."""
        return (item.first_event, item.second_event) if isinstance(item, Contradiction) else (item,)

    def numbers(self) -> Numbers:
        """Return one row a pair."""
        name = self._request.name if self._request else str
        return Numbers(
            ("Kind", "Country", "Power", "First day", "Second day", "First sign", "Second sign", "Weight"),
            tuple(
                (
                    _KINDS[p.kind], name(p.country), name(p.power), p.first_day, p.second_day,
                    p.first_sign, p.second_sign, p.weight,
                )
                for p in self._drawn.found
            ),
            self._drawn.found,
        )  # fmt: skip

    def picture_size(self) -> QSize:
        """Return a size for the two passages."""
        return QSize(900, 520)

    def paint_picture(self, painter: QPainter, box: QRectF) -> None:
        """Paint the list and the passages as they stand."""
        painter.save()
        painter.translate(box.topLeft())
        self.render(painter, QPointF(0, 0).toPoint())
        painter.restore()
