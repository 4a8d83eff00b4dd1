"""What every chart is: a question, a query without Qt, a picture, a table of the same numbers, and evidence."""

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from geoexplorer import points
from geoexplorer.app.drawing.canvas import Canvas
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.time_scale import Granularity
from geoexplorer.model.alignment import Part, Point
from geoexplorer.model.selection import ChartPoint, Focus, Selection
from geoexplorer.store.events import event_rows
from geoexplorer.wording import tr

Control = Literal["country", "power", "granularity", "since", "period"]
Cell = str | int | float | None
Say = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What stands behind a picked item: its events, the strongest of them, and the point if it is one."""

    event_ids: tuple[int, ...]
    focus: Focus | None = None
    point: ChartPoint | None = None


@dataclass(frozen=True, slots=True)
class Numbers:
    """The table twin: exactly the numbers that are drawn; `items` are what the rows stand for."""

    headers: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    items: tuple[Any, ...] = ()
    worded: Mapping[int, Say] = field(default_factory=dict)  # columns of our own words: how the window says them


class Chart(QWidget):
    """The canvas of one chart. The pane gives it its heading, its controls and its table."""

    key: ClassVar[str]
    label: ClassVar[str]  # on the tab; in English, like the question: `tr` says both where they are shown
    question: ClassVar[str]  # the line under the title
    controls: ClassVar[frozenset[Control]] = frozenset()
    default_granularity: ClassVar[Granularity] = "quarter"
    later: ClassVar[tuple[str, ...]] = ()  # queries that complete the drawn numbers, in order

    picked = Signal(object)  # an item: see event_ids_at and evidence
    ranged = Signal(str, str)  # first and last day of a dragged range
    decided = Signal(tuple, str)  # event ids, verdict of a review

    @staticmethod
    def query(db: sqlite3.Connection, request: ChartRequest) -> Any:
        """Return what is drawn first, as frozen values; runs in a reader thread, so no Qt.

        What takes longer (intervals, ticks) is added by the static methods named in `later`: each is given the
        connection, the request and what is drawn, and returns it completed.
        """
        raise NotImplementedError

    @staticmethod
    def settled(request: ChartRequest, drawn: Any) -> ChartRequest:  # noqa: ARG004
        """Return the request as it was answered: a chart may choose longer periods if it is free to."""
        return request

    @staticmethod
    def evidence(db: sqlite3.Connection, request: ChartRequest, item: Any) -> Evidence:
        """Return the evidence of an item; runs in a reader thread."""
        raise NotImplementedError

    def draw(self, drawn: Any, request: ChartRequest, selection: Selection) -> None:
        """Show these numbers."""
        raise NotImplementedError

    def mark(self, selection: Selection) -> None:
        """Show what is picked, without asking for anything."""
        raise NotImplementedError

    def restyle(self) -> None:
        """Take the colours of the theme in use."""
        raise NotImplementedError

    def title(self) -> str:
        """Return what is drawn, never a conclusion."""
        raise NotImplementedError

    def count_words(self) -> str:
        """Return how many events stand behind the whole chart: `412 events, 27 documents`."""
        return ""

    def empty_text(self) -> str:
        """Return what to say when there is nothing to draw, or nothing."""
        return ""

    def outside_words(self) -> str:
        """Return what the years of the study hide, or nothing."""
        return ""

    def numbers(self) -> Numbers:
        """Return the table twin."""
        raise NotImplementedError

    def periods(self) -> tuple[str, ...]:
        """Return the periods the period chooser offers."""
        return ()

    def show_range(self, first: str | None, last: str | None) -> None:
        """Shade a range of days, or none; charts without an axis of time do nothing."""

    def events_between(self, first: str, last: str) -> tuple[int, ...]:  # noqa: ARG002
        """Return the events drawn from one day to another, both included."""
        return ()

    def event_ids_at(self, item: Any) -> tuple[int, ...]:
        """Return the events of an item as far as the chart knows them without asking."""
        return tuple(getattr(item, "event_ids", ()))

    def picture_size(self) -> QSize:
        """Return the size of an exported picture at 100 %."""
        return self.size().expandedTo(QSize(520, 360))

    def paint_picture(self, painter: QPainter, box: QRectF) -> None:
        """Paint the chart into a box of a report page."""
        raise NotImplementedError


class CanvasChart(Chart):
    """A chart that is one hand-painted canvas, in a scroll area if it may grow beyond the pane."""

    least: ClassVar[QSize] = QSize(520, 360)  # of an exported picture

    def __init__(self, canvas: Canvas, *, scrolls: bool = False) -> None:
        super().__init__()
        self._scrolls = scrolls
        self._canvas = canvas
        canvas.picked.connect(self.picked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        if scrolls:
            area = QScrollArea(self)
            area.setAccessibleName(tr(self.label))
            area.setWidgetResizable(True)
            area.setWidget(canvas)
            area.setCornerWidget(QWidget())  # Fusion paints a frame there otherwise
            layout.addWidget(area)
        else:
            layout.addWidget(canvas)
        self.setFocusProxy(canvas)

    def restyle(self) -> None:
        """Take the colours of the theme in use."""
        self._canvas.update()

    def picture_size(self) -> QSize:
        """Return the size of the whole canvas, also of what is scrolled away, and no less than is readable."""
        size = self._canvas.minimumSize() if self._scrolls else self._canvas.size()
        return size.expandedTo(self.least)

    def paint_picture(self, painter: QPainter, box: QRectF) -> None:
        """Paint the canvas."""
        painter.save()
        painter.translate(box.topLeft())
        self._canvas.paint_on(painter, QRectF(0, 0, box.width(), box.height()))
        painter.restore()


def evidence_of_point(db: sqlite3.Connection, request: ChartRequest, drawn: Point) -> Evidence:
    """Return the events of a drawn point, strongest first; the point over undated events alone is no ChartPoint."""
    if drawn.period is None and drawn.at is None:
        return evidence_of_events(db, event_ids_of(drawn.parts))
    found = points.point(
        db,
        request.scope,
        request.study,
        drawn.country,
        drawn.power,
        at=drawn.at,
        period=drawn.period,
        intervals=False,
    )
    ids = event_ids_of(found.parts if found else ())
    point = ChartPoint(drawn.country, drawn.power, drawn.at, drawn.period)
    return Evidence(ids, focus_on(db, ids), point)


def evidence_of_events(db: sqlite3.Connection, event_ids: tuple[int, ...]) -> Evidence:
    """Return picked events with the first as the one to read."""
    return Evidence(event_ids, focus_on(db, event_ids))


def event_ids_of(parts: tuple[Part, ...]) -> tuple[int, ...]:
    """Return the events of parts: the one that speaks for each cluster first, then the other tellings."""
    speaking = [part.event_id for part in parts]
    return tuple(dict.fromkeys([*speaking, *(event for part in parts for event in part.members)]))


def focus_on(db: sqlite3.Connection, event_ids: tuple[int, ...]) -> Focus | None:
    """Return the place of the first of these events in its text."""
    rows = event_rows(db, list(event_ids[:1]))
    return Focus(rows[0].document_id, rows[0].start, rows[0].end, "events", rows[0].id) if rows else None
