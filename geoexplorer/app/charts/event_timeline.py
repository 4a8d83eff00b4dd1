"""Event timeline: every act of one country, a lane for each power, deeds apart from words."""

import sqlite3
from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QToolTip, QVBoxLayout

from geoexplorer import points
from geoexplorer.app import theme
from geoexplorer.app.charts.base import Chart, Evidence, Numbers, evidence_of_events
from geoexplorer.app.drawing import lettering
from geoexplorer.app.drawing.act_words import Telling, tellings
from geoexplorer.app.drawing.axes import Margin, YearAxis
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.lanes_item import LanesItem, Stem
from geoexplorer.app.drawing.numbers import count_words, day_words, signed
from geoexplorer.app.drawing.power_names import short_name
from geoexplorer.app.drawing.time_box import TimeBox
from geoexplorer.app.drawing.time_scale import TimeScale, inside, scale_around
from geoexplorer.model.alignment import Act
from geoexplorer.model.selection import Selection


@dataclass(frozen=True, slots=True)
class Timeline:
    """What the chart draws: dated acts, and the words of each."""

    country: str
    powers: tuple[str, ...]
    acts: tuple[Act, ...]
    tellings: dict[int, Telling]
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
    label = "Events"
    question = "Up: towards. Down: away. Length: weight. Thick: deeds, thin: words."
    controls = frozenset({"country"})

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
        self.setAccessibleName("Events over time")
        self._drawn = Timeline("", (), (), {}, None, 0)
        self._request: ChartRequest | None = None
        self._current: int | None = None
        self.box.clicked.connect(self._on_clicked)
        self.box.hovered.connect(self._on_hovered)
        self.box.dragged.connect(self._on_dragged)

    @staticmethod
    def query(db: sqlite3.Connection, request: ChartRequest) -> Timeline:
        """Return the acts of the country within the years of the study."""
        study = request.study
        found = points.event_strip(db, request.scope, study, request.country)
        dated = tuple(act for act in found if act.day and inside(act.day, study.start, study.end))
        powers = tuple(p.key for p in study.powers if any(act.power == p.key for act in dated))
        days = [act.day for act in dated if act.day]
        return Timeline(
            request.country,
            powers,
            dated,
            tellings(db, [act.event_id for act in dated[:5000]]),
            scale_around(days[0], days[-1]) if days else None,
            len({act.event_id for act in found if act.day is None}),
        )

    @staticmethod
    def evidence(db: sqlite3.Connection, request: ChartRequest, item: Act) -> Evidence:  # noqa: ARG004
        """Return the event of an act."""
        return evidence_of_events(db, (item.event_id,))

    def draw(self, drawn: Timeline, request: ChartRequest, selection: Selection) -> None:
        """Show these acts."""
        self._drawn, self._request, self._current = drawn, request, None
        scale = drawn.scale
        if scale is None:
            self.lanes.show_stems((), 1, 1.0)
            self._names.show_names(())
            return
        stems = tuple(
            Stem(scale.x(act.day), drawn.powers.index(act.power), act.sign, act.weight, act.deed, act.event_id)
            for act in drawn.acts
            if act.day
        )
        self.lanes.show_stems(stems, len(drawn.powers), scale.width)
        self._names.show_names(tuple((key, short_name(request.study.power(key))) for key in drawn.powers))
        self._years.show_scale(scale)
        self.box.show_days(scale.width)
        self.mark(selection)

    def mark(self, selection: Selection) -> None:
        """Set back the acts that are not picked."""
        shown = {act.event_id for act in self._drawn.acts}
        self.lanes.show_brush(frozenset(selection.brush) & shown)

    def restyle(self) -> None:
        """Take the colours of the theme in use."""
        self.view.setBackground(theme.current().color("pane"))
        self.view.scene().update()

    def _act_at(self, at: QPointF) -> Act | None:
        stem = self.lanes.nearest(at, self.box.viewPixelSize())
        if stem is None:
            return None
        power = self._drawn.powers[stem.lane]
        return next(act for act in self._drawn.acts if act.event_id == stem.event_id and act.power == power)

    def _on_clicked(self, at: QPointF) -> None:
        act = self._act_at(at)
        if act is not None:
            self._current = self._drawn.acts.index(act)
            self.picked.emit(act)

    def _on_hovered(self, at: QPointF | None) -> None:
        act = self._act_at(at) if at is not None else None
        words = self._words(act) if act else ""
        self.view.setToolTip(words)
        if not words:
            QToolTip.hideText()

    def _on_dragged(self, left: float, right: float, finished: bool) -> None:
        scale = self._drawn.scale
        if scale is not None and finished:
            first, last = scale.day(max(left, 0)), scale.day(min(right, scale.width) - 1)
            self.ranged.emit(first.isoformat(), last.isoformat())

    def _words(self, act: Act) -> str:
        telling = self._drawn.tellings.get(act.event_id)
        quote = f"\n{telling.quote}" if telling else ""
        return f"{day_words(act.day, long=True)}, {signed(act.sign * act.weight)}{quote}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the acts with the arrow keys; Enter opens one, + and - zoom, 0 shows all."""
        steps: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        key, acts = event.key(), self._drawn.acts
        if key in steps and acts:
            here = self._current if self._current is not None else (-1 if steps[key] > 0 else len(acts))
            self._current = min(max(here + steps[key], 0), len(acts) - 1)
            self.setAccessibleDescription(self._words(acts[self._current]))
            self.lanes.show_brush(frozenset({acts[self._current].event_id}))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self.picked.emit(acts[self._current])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.box.zoom(1.25 if key == Qt.Key.Key_Minus else 0.8)
        elif key == Qt.Key.Key_0:
            self.box.show_all()
        else:
            super().keyPressEvent(event)

    def title(self) -> str:
        """Return whose acts are shown."""
        name = self._request.name(self._drawn.country) if self._request else ""
        return f"Acts between {name} and each power" if name else "Events over time"

    def count_words(self) -> str:
        """Return how many acts are shown, and how many have no date."""
        shown = len({act.event_id for act in self._drawn.acts})
        return f"{count_words(shown, 'act', 'acts')}, {self._drawn.undated:,} undated"

    def empty_text(self) -> str:
        """Say that no act has a date."""
        if self._request is None or self._drawn.acts:
            return ""
        name = self._request.name(self._drawn.country)
        undated = self._drawn.undated
        more = f" {count_words(undated, 'undated event', 'undated events')}." if undated else ""
        return f"No dated acts of {name} in this filter.{more}"

    def numbers(self) -> Numbers:
        """Return one row an act."""
        name, known = (self._request.name if self._request else str), self._drawn.tellings
        return Numbers(
            ("Day", "Power", "Domain", "Sign", "Weight", "Deed", "Act"),
            tuple(
                (
                    act.day, name(act.power), act.domain, act.sign, act.weight, "deed" if act.deed else "words",
                    known[act.event_id].quote if act.event_id in known else "",
                )
                for act in self._drawn.acts
            ),
            self._drawn.acts,
        )  # fmt: skip

    def events_between(self, first: str, last: str) -> tuple[int, ...]:
        """Return the acts from one day to another, both included."""
        return tuple(dict.fromkeys(a.event_id for a in self._drawn.acts if a.day and first <= a.day <= last))

    def event_ids_at(self, item: Act) -> tuple[int, ...]:
        """Return the event of an act."""
        return (item.event_id,)

    def picture_size(self) -> QSize:
        """Return the size of the lanes."""
        return self.view.size().expandedTo(QSize(620, 300))

    def paint_picture(self, painter: QPainter, box: QRectF) -> None:
        """Paint the lanes in vectors."""
        self.view.render(painter, box, self.view.viewport().rect(), Qt.AspectRatioMode.KeepAspectRatio)
