"""Lines: how one country leans towards each power over time, with bands, gaps and the evidence below."""

import sqlite3
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout

from geoexplorer import points
from geoexplorer.alignment.ticks import Ticks
from geoexplorer.app import theme
from geoexplorer.app.charts.base import (
    Chart,
    Evidence,
    Numbers,
    evidence_of_events,
    evidence_of_point,
)
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.line_ends import end_labels, whiskers
from geoexplorer.app.drawing.line_words import dot_of, hover_reading, nothing_dated, picked_reading, towards_words
from geoexplorer.app.drawing.lines import is_sparse, line_beside, outside_words, point_rows, within_years
from geoexplorer.app.drawing.power_names import short_name
from geoexplorer.app.drawing.series_item import Dot, Stroke
from geoexplorer.app.drawing.time_plot import TimePlot
from geoexplorer.app.drawing.time_scale import (
    TimeScale,
    day_range,
    period_from_code,
    period_of,
    runs,
    scale_around,
    scale_of_study,
)
from geoexplorer.model.alignment import Point, Series
from geoexplorer.model.selection import Selection
from geoexplorer.wording import count_words, number, tr, tr_noop


@dataclass(frozen=True, slots=True)
class Lines:
    """What the chart draws."""

    country: str
    lines: tuple[Series, ...]
    ticks: Ticks | None  # None: not read yet
    scale: TimeScale
    outside: str = ""  # what the years of the study hide, in words


class AlignmentOverTimeChart(Chart):
    """One line a power on a fixed scale from −1 to +1."""

    key = "lines"
    label = tr_noop("Lines")
    question = tr_noop("Alignment, \u22121 to +1. Band: 90% interval. Hollow: fewer than three acts behind it.")
    controls = frozenset({"country", "granularity"})
    later = ("query_bands", "query_ticks")

    def __init__(self) -> None:
        super().__init__()
        self.plot = TimePlot(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)
        self._drawn = Lines("", (), None, TimeScale(date(2000, 1, 1), date(2001, 1, 1)))
        self._request: ChartRequest | None = None
        self._selection = Selection()
        self._current: tuple[int, int] | None = None  # line, position: moved by the arrow keys
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Alignment over time"))
        self.plot.box.clicked.connect(self._on_clicked)
        self.plot.box.hovered.connect(self._on_hovered)
        self.plot.box.dragged.connect(self._on_dragged)
        self.plot.box.reset.connect(self._on_reset)
        self.plot.undated_picked.connect(self._on_undated_picked)
        if self.plot.strip is not None:
            self.plot.strip.picked.connect(self._on_ticks_picked)

    @staticmethod
    def query(db: sqlite3.Connection, request: ChartRequest) -> Lines:
        """Return the lines without their bands and ticks."""
        study, country, by = request.study, request.country, request.granularity
        lines = points.series(db, request.scope, study, country, by=by, intervals=False)
        if request.coarsens and by == "quarter" and is_sparse(within_years(lines, study)):
            lines = points.series(db, request.scope, study, country, by="year", intervals=False)
        shown = within_years(lines, study)
        days = [p.at for line in shown for p in line.points if p.at]
        scale = scale_around(min(days), max(days)) if days else scale_of_study(study)
        return Lines(country, shown, None, scale, outside_words(lines, study))

    @staticmethod
    def settled(request: ChartRequest, drawn: Lines) -> ChartRequest:
        """Return the request with the length of period that was drawn: sparse evidence is shown by year."""
        by = drawn.lines[0].by if drawn.lines else request.granularity
        return replace(request, granularity=by)  # type: ignore[arg-type]

    @staticmethod
    def query_bands(db: sqlite3.Connection, request: ChartRequest, drawn: Lines) -> Lines:
        """Return the same lines with their bands."""
        lines = points.series(db, request.scope, request.study, request.country, by=request.granularity)
        return replace(drawn, lines=within_years(lines, request.study))

    @staticmethod
    def query_ticks(db: sqlite3.Connection, request: ChartRequest, drawn: Lines) -> Lines:
        """Return the same lines with the events of the strip."""
        powers = [line.power for line in drawn.lines]
        study = request.study
        found = points.event_ticks(db, request.scope, study, request.country, powers=powers)
        first, last = day_range(study.start, study.end)
        return replace(drawn, ticks=found.where((found.day == 0) | (found.day >= first) & (found.day <= last)))

    @staticmethod
    def evidence(db: sqlite3.Connection, request: ChartRequest, item: Any) -> Evidence:
        """Return the events of a point, or of the picked ticks."""
        if isinstance(item, Point):
            return evidence_of_point(db, request, item)
        return evidence_of_events(db, item)

    def draw(self, drawn: Lines, request: ChartRequest, selection: Selection) -> None:
        """Show these lines; the same country keeps its zoom."""
        if drawn.lines != self._drawn.lines or drawn.country != self._drawn.country:
            self._current = None
            self.plot.overlay.show_hovered(None)
        other = drawn.country != self._drawn.country
        self._drawn, self._request = drawn, request
        self.plot.show_scale(drawn.scale)
        if self.plot.strip is not None and (drawn.ticks is not None or other or self.empty_text()):
            self.plot.strip.show_ticks(drawn.ticks)  # the old ones stay until the new ones are read, if they will be
        self.mark(selection)

    def mark(self, selection: Selection) -> None:
        """Ring the picked point, set back what the picked events do not touch."""
        self._selection = selection
        scale = self._drawn.scale
        self.plot.show_lines([self._line(line, scale) for line in self._drawn.lines], scale.width)
        touched = self._touched_powers()
        self.plot.show_ends(end_labels(self._drawn.lines, self._name, touched), whiskers(self._drawn.lines))
        picked = self._picked_point()
        self.plot.overlay.show_picked(picked_reading(picked, scale) if picked else None)
        column = self._column(scale)
        self.plot.ground.show_column(column)
        if self.plot.strip is not None:
            powers = self.plot.strip.ticks.powers if self.plot.strip.ticks else ()
            point = selection.point
            focus = powers.index(point.power) if point and point.power in powers else None
            brush = () if selection.point else selection.brush
            self.plot.strip.show_selection(focus, brush, column)

    def restyle(self) -> None:
        """Take the colours of the theme in use."""
        self.plot.restyle()
        self.mark(self._selection)

    def _line(self, line: Series, scale: TimeScale) -> tuple[tuple[Dot, ...], list[tuple[int, int]], Stroke]:
        look = theme.current()
        style = look.power(line.power)
        touched = self._touched_powers()
        stroke = Stroke(
            style.mark,
            look.color("pane"),
            style.shape,
            focus=self._in_focus(line),
            strength=0.3 if touched is not None and line.power not in touched else 1.0,
            band=None if self._selection.point else 0.10,
        )
        dots = tuple(dot_of(point, scale) for point in line.points)
        return dots, runs([point.period or "" for point in line.points]), stroke

    def _name(self, power: str) -> str:
        return short_name(self._request.study.power(power)) if self._request else power

    def _in_focus(self, line: Series) -> bool:
        point = self._selection.point
        return bool(point and point.country == self._drawn.country and point.power == line.power)

    def _picked_point(self) -> Point | None:
        picked = self._selection.point
        if picked is None or picked.country != self._drawn.country or picked.period is None:
            return None
        return next(
            (p for line in self._drawn.lines if self._in_focus(line) for p in line.points if p.period == picked.period),
            None,
        )

    def _touched_powers(self) -> frozenset[str] | None:
        """Return the powers the picked events bear on; None when no events are picked or a point is."""
        if not self._selection.brush or self._selection.point:
            return None
        ticks = self._drawn.ticks
        return (ticks.touched(self._selection.brush) if ticks else frozenset()) or None

    def _column(self, scale: TimeScale) -> tuple[float, float] | None:
        """Return the period of the picked point, drawn or of another length, or that of all picked events."""
        point = self._selection.point
        if point and point.period and point.country == self._drawn.country:
            period = period_from_code(point.period)
            return scale.x(period.start), scale.x(period.end)
        ticks = self._drawn.ticks
        days = ticks.days_of(self._selection.brush) if ticks and self._request else None
        if days is None or self._request is None:
            return None
        first, last = (period_of(day, self._request.granularity) for day in days)
        return (scale.x(first.start), scale.x(first.end)) if first == last else None

    # --- the hand ------------------------------------------------------------------------------------------

    def _on_clicked(self, at: QPointF) -> None:
        found = self.plot.nearest(at, within=24)
        if found:
            self._current = found
            self.picked.emit(self._point_at(found))

    def _on_hovered(self, at: QPointF | None) -> None:
        found = self.plot.nearest(at, within=60) if at is not None else None
        self._show_reading(found)

    def _on_dragged(self, left: float, right: float, finished: bool) -> None:
        scale = self._drawn.scale
        left, right = max(left, 0.0), min(right, scale.width)
        self.plot.ground.show_range((left, right))
        if finished:
            self.ranged.emit(scale.day(left).isoformat(), scale.day(max(right - 1, left)).isoformat())

    def _on_reset(self) -> None:
        self.plot.ground.show_range(None)

    def _on_undated_picked(self, position: int) -> None:
        undated = [line.undated for line in self._drawn.lines if line.undated]
        if position < len(undated):
            self.picked.emit(undated[position])

    def _on_ticks_picked(self, event_ids: tuple[int, ...]) -> None:
        self.picked.emit(event_ids)

    def show_range(self, first: str | None, last: str | None) -> None:
        """Shade a range of days, or none."""
        scale = self._drawn.scale
        if first is None or last is None:
            self.plot.ground.show_range(None)
        else:
            self.plot.ground.show_range((scale.x(first), scale.x(last) + 1))

    def _point_at(self, place: tuple[int, int]) -> Point:
        return self._drawn.lines[place[0]].points[place[1]]

    def _show_reading(self, place: tuple[int, int] | None) -> None:
        scale = self._drawn.scale
        if place is None:
            self.plot.overlay.show_hovered(None)
            return
        line = self._drawn.lines[place[0]]
        reading = hover_reading(self._name(line.power), line.points[place[1]], scale)
        self.plot.overlay.show_hovered(reading)
        self.setAccessibleDescription(f"{reading.head}: {', '.join(reading.lines)}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the current point with the arrow keys; Enter picks it, + and - zoom, 0 shows all."""
        key = event.key()
        moves: dict[int, tuple[int, int]] = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (1, 0),
            Qt.Key.Key_Down: (-1, 0),
        }
        if key in moves:
            self._move(*moves[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current:
            self.picked.emit(self._point_at(self._current))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.plot.box.zoom(0.8)
        elif key == Qt.Key.Key_Minus:
            self.plot.box.zoom(1.25)
        elif key == Qt.Key.Key_0:
            self.plot.box.show_all()
        else:
            super().keyPressEvent(event)

    def _move(self, lines_up: int, steps: int) -> None:
        filled = [i for i, line in enumerate(self._drawn.lines) if line.points]
        if not filled:
            return
        line, position = self._current or (filled[0], len(self._drawn.lines[filled[0]].points) - 1)
        if self._current and lines_up:
            line, position = line_beside(self._drawn.lines, (line, position), lines_up)
        elif self._current:
            position = min(max(position + steps, 0), len(self._drawn.lines[line].points) - 1)
        self._current = (line, position)
        self._show_reading(self._current)

    # --- words and numbers ---------------------------------------------------------------------------------

    def title(self) -> str:
        """Return `Kyrgyzstan towards three powers`."""
        if self._request is None or not self._drawn.country:
            return tr("Alignment over time")
        return towards_words(self._drawn.lines, self._request.said(self._drawn.country), self._name)

    def count_words(self) -> str:
        """Return how many events the strip shows, dated and not."""
        ticks = self._drawn.ticks
        if ticks is None:
            return ""
        undated = len(ticks.event_ids(ticks.day == 0))
        events = count_words(len(ticks.event_ids()), "event", "events")
        return tr("{events}, {undated} undated", events=events, undated=number(undated))

    def empty_text(self) -> str:
        """Return what is missing, and the undated events there are."""
        if self._request is None or any(line.points for line in self._drawn.lines):
            return ""
        return nothing_dated(self._drawn.lines, self._request.said(self._drawn.country), self._name)

    def outside_words(self) -> str:
        """Return what the years of the study hide."""
        return self._drawn.outside

    def numbers(self) -> Numbers:
        """Return one row a point, undated points last."""
        return Numbers(*point_rows(self._drawn.lines, self._name), {1: tr})

    def events_between(self, first: str, last: str) -> tuple[int, ...]:
        """Return the events of the strip from one day to another, both included."""
        return self._drawn.ticks.between(first, last) if self._drawn.ticks else ()

    def event_ids_at(self, item: Any) -> tuple[int, ...]:
        """Return the events of a point up to its day, or the picked ticks themselves."""
        if isinstance(item, tuple):
            return item
        return self._drawn.ticks.behind(item.power, item.at) if self._drawn.ticks else ()

    def picture_size(self) -> QSize:
        """Return the size of the plot, or a readable one if the pane is very small."""
        return self.plot.size().expandedTo(QSize(640, 400))

    def paint_picture(self, painter: QPainter, box: QRectF) -> None:
        """Paint the plot with its margins and strip."""
        self.plot.paint_picture(painter, box)
