"""Source lens: the line of one pair as each publisher tells it, beside the line of all."""

import sqlite3
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout

from geoexplorer import points
from geoexplorer.app import theme
from geoexplorer.app.charts.base import Chart, Evidence, Numbers, evidence_of_point
from geoexplorer.app.drawing.axes import EndLabel
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.line_words import dot_of, hover_reading, picked_reading
from geoexplorer.app.drawing.lines import within_years
from geoexplorer.app.drawing.numbers import heads
from geoexplorer.app.drawing.series_item import Dot, Stroke
from geoexplorer.app.drawing.time_plot import TimePlot
from geoexplorer.app.drawing.time_scale import TimeScale, runs, scale_around
from geoexplorer.model.alignment import Lens, Point
from geoexplorer.model.selection import Clause, Selection
from geoexplorer.wording import number, tr, tr_noop

_ALL = tr_noop("All publishers")  # in English, as in the exported table
_UNKNOWN = tr_noop("Unknown publisher")


@dataclass(frozen=True, slots=True)
class Lenses:
    """What the chart draws: all publishers together first, then one lens each."""

    country: str
    power: str
    lenses: tuple[Lens, ...]
    scale: TimeScale | None


@dataclass(frozen=True, slots=True)
class Told:
    """A picked point of one publisher's line; publisher None: of all."""

    publisher: str | None
    point: Point


class SourceLensChart(Chart):
    """One line a publisher; the line of all is the bold one."""

    key = "source_lens"
    label = tr_noop("Publishers")
    question = tr_noop("The same alignment from the texts of one publisher each. Bold: all publishers.")
    controls = frozenset({"country", "power", "granularity"})
    default_granularity = "year"
    later = ("query_bands",)

    def __init__(self) -> None:
        super().__init__()
        self.plot = TimePlot(self, strip=False, labels=132)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)
        self._drawn = Lenses("", "", (), None)
        self._request: ChartRequest | None = None
        self._current: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Alignment by publisher"))
        self.plot.box.clicked.connect(self._on_clicked)
        self.plot.box.hovered.connect(self._on_hovered)

    @staticmethod
    def query(db: sqlite3.Connection, request: ChartRequest) -> Lenses:
        """Return the lines without bands."""
        return _lenses(db, request, intervals=False)

    @staticmethod
    def query_bands(db: sqlite3.Connection, request: ChartRequest, drawn: Lenses) -> Lenses:  # noqa: ARG004
        """Return the lines with their intervals; only the line of all shows its band."""
        return _lenses(db, request, intervals=True)

    @staticmethod
    def evidence(db: sqlite3.Connection, request: ChartRequest, item: Told) -> Evidence:
        """Return the events of a point that one publisher tells."""
        if item.publisher is None:
            return evidence_of_point(db, request, item.point)
        own = request.scope.with_clause(Clause("publisher", (item.publisher,)))
        found = evidence_of_point(db, replace(request, scope=own), item.point)
        return replace(found, point=None)

    def draw(self, drawn: Lenses, request: ChartRequest, selection: Selection) -> None:
        """Show these lines."""
        self._drawn, self._request, self._current = drawn, request, None
        self.plot.overlay.show_hovered(None)
        if drawn.scale is not None:
            self.plot.show_scale(drawn.scale)
        self.mark(selection)

    def mark(self, selection: Selection) -> None:
        """Ring the picked point on the line of all."""
        scale = self._drawn.scale
        if scale is None:
            self.plot.show_lines((), 1.0)
            self.plot.show_ends((), ())
            return
        self.plot.show_lines([self._line(lens, scale) for lens in self._drawn.lenses], scale.width)
        self.plot.show_ends(self._labels(), ())
        picked = selection.point
        here = next(
            (
                p
                for lens in self._drawn.lenses[:1]
                for p in lens.series.points
                if picked and (picked.country, picked.power, picked.period) == (p.country, p.power, p.period)
            ),
            None,
        )
        self.plot.overlay.show_picked(picked_reading(here, scale) if here else None)

    def restyle(self) -> None:
        """Take the colours of the theme in use."""
        self.plot.restyle()
        self.mark(Selection())

    def _line(self, lens: Lens, scale: TimeScale) -> tuple[tuple[Dot, ...], list[tuple[int, int]], Stroke]:
        look = theme.current()
        whole = lens is self._drawn.lenses[0]
        style = look.power(self._drawn.power if whole else lens.publisher or _UNKNOWN)
        stroke = Stroke(style.mark, look.color("pane"), style.shape, focus=whole, band=0.12 if whole else 0.0)
        dots = tuple(dot_of(point, scale) for point in lens.series.points)
        return dots, runs([point.period or "" for point in lens.series.points]), stroke

    def _labels(self) -> tuple[EndLabel, ...]:
        look = theme.current()
        return tuple(
            EndLabel(
                _said(lens.publisher),
                lens.series.points[-1].value,
                lens.series.points[-1].clusters,
                look.power(self._drawn.power if i == 0 else lens.publisher or _UNKNOWN).text,
            )
            for i, lens in enumerate(self._drawn.lenses)
            if lens.series.points
        )

    def _told(self, place: tuple[int, int]) -> Told:
        lens = self._drawn.lenses[place[0]]
        whole = place[0] == 0
        publisher = None if whole else "" if lens.publisher == _UNKNOWN else lens.publisher
        return Told(publisher, lens.series.points[place[1]])

    def _on_clicked(self, at: QPointF) -> None:
        found = self.plot.nearest(at, within=24)
        if found:
            self._current = found
            self.picked.emit(self._told(found))

    def _on_hovered(self, at: QPointF | None) -> None:
        self._show_reading(self.plot.nearest(at, within=60) if at is not None else None)

    def _show_reading(self, place: tuple[int, int] | None) -> None:
        scale = self._drawn.scale
        if place is None or scale is None:
            self.plot.overlay.show_hovered(None)
            return
        lens = self._drawn.lenses[place[0]]
        reading = hover_reading(_said(lens.publisher), lens.series.points[place[1]], scale)
        self.plot.overlay.show_hovered(reading)
        self.setAccessibleDescription(f"{reading.head}: {', '.join(reading.lines)}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along a line and between lines with the arrow keys; Enter picks the point."""
        moves: dict[int, tuple[int, int]] = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        if event.key() in moves and self._drawn.lenses:
            lens, position = self._current or (0, -1 if moves[event.key()][1] > 0 else 0)
            lens = min(max(lens + moves[event.key()][0], 0), len(self._drawn.lenses) - 1)
            last = len(self._drawn.lenses[lens].series.points) - 1
            self._current = (lens, min(max(position + moves[event.key()][1], 0), last))
            self._show_reading(self._current)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current:
            self.picked.emit(self._told(self._current))
        else:
            super().keyPressEvent(event)

    def title(self) -> str:
        """Return the pair."""
        if self._request is None:
            return tr("Alignment by publisher")
        drawn = self._drawn
        country, power = self._request.said(drawn.country), self._request.short(drawn.power)
        return tr("{country} \u2192 {power} by publisher", country=country, power=power)

    def count_words(self) -> str:
        """Return how many acts each publisher tells."""
        told = [f"{_said(lens.publisher)} {number(lens.clusters)}" for lens in self._drawn.lenses[1:]]
        return tr("Acts: {told}", told=", ".join(told)) if told else tr("No acts")

    def empty_text(self) -> str:
        """Say that the pair has no dated evidence."""
        if self._request is None or self._drawn.scale is not None:
            return ""
        drawn = self._drawn
        country, power = self._request.name(drawn.country), self._request.name(drawn.power)
        return tr("No dated evidence for {country} \u2192 {power}.", country=country, power=power)

    def numbers(self) -> Numbers:
        """Return one row a point of each publisher."""
        rows = [
            (lens.publisher, point, self._told((i, j)))
            for i, lens in enumerate(self._drawn.lenses)
            for j, point in enumerate(lens.series.points)
        ]
        return Numbers(
            heads("Publisher", "Period", "Value", "Low", "High", "Acts", "Documents"),
            tuple((name, p.period, p.value, p.low, p.high, p.clusters, p.documents) for name, p, _ in rows),
            tuple(told for _, _, told in rows),
            {0: _said},
        )

    def event_ids_at(self, item: Any) -> tuple[int, ...]:  # noqa: ARG002
        """Return nothing: the events of a publisher's point are read when it is picked."""
        return ()

    def picture_size(self) -> QSize:
        """Return the size of the plot."""
        return self.plot.size().expandedTo(QSize(520, 320))

    def paint_picture(self, painter: QPainter, box: QRectF) -> None:
        """Paint the plot."""
        self.plot.paint_picture(painter, box)


def _said(publisher: str) -> str:
    """Return the name of a line: our own words in the language of the window, a publisher as it is."""
    return tr(publisher) if publisher in (_ALL, _UNKNOWN) else publisher


def _lenses(db: sqlite3.Connection, request: ChartRequest, *, intervals: bool) -> Lenses:
    study, country, power, by = request.study, request.country, request.power or "", request.granularity
    whole = points.series(db, request.scope, study, country, power, by=by, intervals=intervals)
    found = points.source_lens(db, request.scope, study, country, power, by=by)
    lenses = [Lens(_ALL, 0, line) for line in whole]
    lenses += [replace(lens, publisher=lens.publisher or _UNKNOWN) for lens in found]
    shown = tuple(replace(lens, series=within_years((lens.series,), study)[0]) for lens in lenses)
    shown = tuple(lens for lens in shown if lens.series.points)
    days = [p.at for lens in shown for p in lens.series.points if p.at]
    return Lenses(country, power, shown, scale_around(min(days), max(days)) if days else None)
