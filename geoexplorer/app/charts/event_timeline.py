"""Event timeline: every act of one country, a lane for each power, deeds apart from words."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QToolTip, QVBoxLayout

from geoexplorer import points
from geoexplorer.alignment.ticks import Ticks
from geoexplorer.app import theme
from geoexplorer.app.charts.base import Chart, Evidence, Numbers, evidence_of_events
from geoexplorer.app.drawing import lettering
from geoexplorer.app.drawing.act_words import Telling, tellings
from geoexplorer.app.drawing.axes import Margin, YearAxis
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.lanes_item import LanesItem
from geoexplorer.app.drawing.numbers import day_words, heads, signed
from geoexplorer.app.drawing.time_box import TimeBox
from geoexplorer.app.drawing.time_scale import TimeScale, day_range, scale_around
from geoexplorer.app.labels import label
from geoexplorer.model.codes import DOMAINS
from geoexplorer.model.selection import Selection
from geoexplorer.wording import count_words, number, tr, tr_noop

_NAMED = 3000  # acts whose words are read for the table and the pointer


@dataclass(frozen=True, slots=True)
class Timeline:
    """What the chart draws: dated acts in time order, and the words of each once they are read."""

    country: str
    ticks: Ticks | None
    tellings: Mapping[int, Telling]
    scale: TimeScale | None
    undated: int


class LaneNames(Margin):
    """The names of the powers beside their lanes."""

    def __init__(self, box: TimeBox, lanes: LanesItem) -> None:
        super().__init__(box)
        self._lanes = lanes
        self._names: tuple[tuple[str, str], ...] = ()
        self.setFixedWidth(96)

    def show_names(self, names: tuple[tuple[str, str], ...]) -> None:
        """Show (key, name) of each lane from the top."""
        self._names = names
        self.update()

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:  # noqa: ARG002
        """Paint each name at its base line, in the colour of its power."""
        bold = lettering.font(11, lettering.BOLD)
        for lane, (key, name) in enumerate(self._names):
            row = QRectF(0, self.y(self._lanes.middle(lane)) - 8, self.size().width() - 6, 16)
            color = theme.current().power(key).text
            lettering.write(painter, lettering.elided(name, bold, row.width()), row, color=color, of=bold)


class EventTimelineChart(Chart):
    """Stems in lanes; a click opens the act's words."""

    key = "event_timeline"
    label = tr_noop("Events")
    question = tr_noop("Up: towards. Down: away. Length: weight. Thick: deeds, thin: words.")
    controls = frozenset({"country"})
    later = ("query_words",)

    def __init__(self) -> None:
        super().__init__()
        self.view = pg.GraphicsView(self, background=None)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.box = TimeBox(0.0, 1.0)
        self.lanes = LanesItem()
        self.box.addItem(self.lanes, ignoreBounds=True)
        self._names, self._years = LaneNames(self.box, self.lanes), YearAxis(self.box)
        layout = pg.GraphicsLayout()
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(0)
        layout.addItem(self._names, 0, 0)
        layout.addItem(self.box, 0, 1)
        layout.addItem(self._years, 1, 1)
        layout.layout.setRowStretchFactor(0, 1)
        layout.layout.setColumnStretchFactor(1, 1)
        self.view.setCentralItem(layout)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Events over time"))
        self._drawn = Timeline("", None, {}, None, 0)
        self._request: ChartRequest | None = None
        self._scale: TimeScale | None = None
        self._current: int | None = None
        self.box.clicked.connect(self._on_clicked)
        self.box.hovered.connect(self._on_hovered)
        self.box.dragged.connect(self._on_dragged)

    @staticmethod
    def query(db: sqlite3.Connection, request: ChartRequest) -> Timeline:
        """Return the acts of the country within the years of the study."""
        study = request.study
        found = points.event_ticks(db, request.scope, study, request.country)
        undated = len(found.event_ids(found.day == 0))
        first, last = day_range(study.start, study.end)
        dated = found.where((found.day > 0) & (found.day >= first) & (found.day <= last))
        if not len(dated):
            return Timeline(request.country, None, {}, None, undated)
        ordered = dated.ordered(np.lexsort((dated.event, dated.day)))
        days = [date.fromordinal(int(ordered.day[i])).isoformat() for i in (0, -1)]
        return Timeline(request.country, ordered, {}, scale_around(*days), undated)

    @staticmethod
    def query_words(db: sqlite3.Connection, request: ChartRequest, drawn: Timeline) -> Timeline:  # noqa: ARG004
        """Return the same with the words of the acts."""
        ids = drawn.ticks.event_ids()[:_NAMED] if drawn.ticks else ()
        return replace(drawn, tellings=tellings(db, ids))

    @staticmethod
    def evidence(db: sqlite3.Connection, request: ChartRequest, item: int) -> Evidence:  # noqa: ARG004
        """Return the event of an act."""
        return evidence_of_events(db, (item,))

    def draw(self, drawn: Timeline, request: ChartRequest, selection: Selection) -> None:
        """Show these acts."""
        if drawn.ticks is not self._drawn.ticks:
            self._current = None
        self._drawn, self._request = drawn, request
        self.lanes.show_ticks(drawn.ticks, drawn.scale)
        powers = drawn.ticks.powers if drawn.ticks else ()
        self._names.show_names(tuple((key, request.short(key)) for key in powers))
        if drawn.scale is not None and drawn.scale != self._scale:
            self._scale = drawn.scale
            self._years.show_scale(drawn.scale)
            self.box.show_days(drawn.scale.width)
        self.mark(selection)

    def mark(self, selection: Selection) -> None:
        """Set back the acts that are not picked."""
        ticks = self._drawn.ticks
        known = ticks is not None and bool(selection.brush) and bool(ticks.picked(selection.brush).any())
        self.lanes.show_brush(selection.brush if known else ())

    def restyle(self) -> None:
        """Take the colours of the theme in use."""
        self.view.setBackground(theme.current().color("pane"))
        self.view.scene().update()

    def _on_clicked(self, at: QPointF) -> None:
        found = self.lanes.nearest(at, self.box.viewPixelSize())
        if found is not None and self._drawn.ticks is not None:
            self._current = found
            self.picked.emit(int(self._drawn.ticks.event[found]))

    def _on_hovered(self, at: QPointF | None) -> None:
        found = self.lanes.nearest(at, self.box.viewPixelSize()) if at is not None else None
        words = self._words(found) if found is not None else ""
        self.view.setToolTip(words)
        if not words:
            QToolTip.hideText()

    def _on_dragged(self, left: float, right: float, finished: bool) -> None:
        scale = self._drawn.scale
        if scale is not None and finished:
            first, last = scale.day(max(left, 0)), scale.day(min(right, scale.width) - 1)
            self.ranged.emit(first.isoformat(), last.isoformat())

    def _words(self, place: int) -> str:
        ticks = self._drawn.ticks
        if ticks is None:
            return ""
        telling = self._drawn.tellings.get(int(ticks.event[place]))
        quote = f"\n{telling.quote}" if telling else ""
        day = date.fromordinal(int(ticks.day[place])).isoformat()
        return f"{day_words(day, long=True)}, {signed(float(ticks.sign[place] * ticks.weight[place]))}{quote}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the acts with the arrow keys; Enter opens one, + and - zoom, 0 shows all."""
        steps: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        key, ticks = event.key(), self._drawn.ticks
        if key in steps and ticks is not None:
            here = self._current if self._current is not None else (-1 if steps[key] > 0 else len(ticks))
            self._current = min(max(here + steps[key], 0), len(ticks) - 1)
            self.setAccessibleDescription(self._words(self._current))
            self.lanes.show_brush((int(ticks.event[self._current]),))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None and ticks is not None:
            self.picked.emit(int(ticks.event[self._current]))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.box.zoom(1.25 if key == Qt.Key.Key_Minus else 0.8)
        elif key == Qt.Key.Key_0:
            self.box.show_all()
        else:
            super().keyPressEvent(event)

    def title(self) -> str:
        """Return whose acts are shown."""
        name = self._request.said(self._drawn.country) if self._request else ""
        return tr("Acts between {country} and each power", country=name) if name else tr("Events over time")

    def count_words(self) -> str:
        """Return how many acts are shown, and how many have no date."""
        shown = len(self._drawn.ticks.event_ids()) if self._drawn.ticks else 0
        acts = count_words(shown, "act", "acts")
        return tr("{acts}, {undated} undated", acts=acts, undated=number(self._drawn.undated))

    def empty_text(self) -> str:
        """Say that no act has a date."""
        if self._request is None or self._drawn.ticks is not None:
            return ""
        name = self._request.name(self._drawn.country)
        undated = self._drawn.undated
        more = f" {count_words(undated, 'undated event', 'undated events')}." if undated else ""
        return tr("No dated acts of {country} in this filter.", country=name) + more

    def numbers(self) -> Numbers:
        """Return one row an act and power."""
        name, known, ticks = (self._request.name if self._request else str), self._drawn.tellings, self._drawn.ticks
        names = heads("Day", "Power", "Domain", "Sign", "Weight", "Deed", "Act")
        if ticks is None:
            return Numbers(names, ())
        ids = ticks.event.tolist()
        rows = tuple(
            (
                date.fromordinal(day).isoformat(), name(ticks.powers[power]), DOMAINS[domain], sign, weight,
                "deed" if deed else "words", known[event].quote if event in known else "",
            )
            for day, power, domain, sign, weight, deed, event in zip(
                ticks.day.tolist(), ticks.power.tolist(), ticks.domain.tolist(), ticks.sign.tolist(),
                ticks.weight.tolist(), ticks.deed.tolist(), ids, strict=True,
            )
        )  # fmt: skip
        return Numbers(names, rows, tuple(ids), {2: partial(label, "domain"), 5: tr})

    def events_between(self, first: str, last: str) -> tuple[int, ...]:
        """Return the acts from one day to another, both included."""
        return self._drawn.ticks.between(first, last) if self._drawn.ticks else ()

    def event_ids_at(self, item: int) -> tuple[int, ...]:
        """Return the event of an act."""
        return (item,)

    def picture_size(self) -> QSize:
        """Return the size of the lanes."""
        return self.view.size().expandedTo(QSize(620, 300))

    def paint_picture(self, painter: QPainter, box: QRectF) -> None:
        """Paint the lanes in vectors."""
        self.view.render(painter, box, self.view.viewport().rect(), Qt.AspectRatioMode.KeepAspectRatio)
