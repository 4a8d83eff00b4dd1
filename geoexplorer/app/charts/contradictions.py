"""Contradictions and reversals: pairs of tellings that do not go together, opened side by side."""

import sqlite3
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QScrollArea,
    QSplitter,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from geoexplorer import points
from geoexplorer.app.charts.base import Chart, Evidence, Numbers, evidence_of_events
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.compare_panel import ComparePanel
from geoexplorer.app.drawing.numbers import heads
from geoexplorer.app.drawing.pair_list import KINDS, PairDelegate, PairListModel
from geoexplorer.app.drawing.passages import Passage, passages_of
from geoexplorer.model.alignment import Contradiction
from geoexplorer.model.selection import Selection
from geoexplorer.wording import count_words, number, tr, tr_noop

_MOST = 300


@dataclass(frozen=True, slots=True)
class Pairs:
    """What the list holds, heaviest first, and the passages of both sides."""

    found: tuple[Contradiction, ...]
    passages: dict[int, Passage]


class ContradictionsChart(Chart):
    """A list of pairs and, for the current one, both passages."""

    key = "contradictions"
    label = tr_noop("Contradictions")
    question = tr_noop("Two tellings that do not go together, at most 30 days apart. Heaviest first.")

    def __init__(self) -> None:
        super().__init__()
        self._tabs = QTabBar(self)
        self._tabs.addTab(tr("Contradictions"))
        self._tabs.addTab(tr("Reversals"))
        self._tabs.currentChanged.connect(self._on_tab_changed)
        self.model = PairListModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PairDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Contradictions and reversals"))
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.list.activated.connect(self._on_activated)
        self.list.clicked.connect(self._on_activated)
        self.panel = ComparePanel()
        self.panel.opened.connect(self._on_opened)
        self.panel.decided.connect(self.decided)
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
        for i, name in enumerate((tr("Contradictions"), tr("Reversals"))):
            self._tabs.setTabText(i, f"{name}  {number(len(self._of_tab(i)))}")
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
        return tr("Contradictions and reversals")

    def count_words(self) -> str:
        """Return how many pairs are listed."""
        return count_words(len(self._drawn.found), "pair", "pairs")

    def empty_text(self) -> str:
        """Say that everything goes together."""
        return "" if self._request is None or self._drawn.found else tr("No contradictions in this filter.")

    def event_ids_at(self, item: Any) -> tuple[int, ...]:
        """Return both events of a pair."""
        return (item.first_event, item.second_event) if isinstance(item, Contradiction) else (item,)

    def numbers(self) -> Numbers:
        """Return one row a pair."""
        name = self._request.name if self._request else str
        return Numbers(
            heads("Kind", "Country", "Power", "First day", "Second day", "First sign", "Second sign", "Weight"),
            tuple(
                (
                    KINDS[p.kind], name(p.country), name(p.power), p.first_day, p.second_day,
                    p.first_sign, p.second_sign, p.weight,
                )
                for p in self._drawn.found
            ),
            self._drawn.found,
            {0: tr},
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
