"""What every chart is: a question, a query without Qt, a picture, a table of the same numbers, and evidence."""

import sqlite3
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from geoexplorer.app.drawing.time_scale import Granularity
from geoexplorer.model.alignment import Study
from geoexplorer.model.selection import ChartPoint, Focus, Scope, Selection

Control = Literal["country", "power", "granularity", "period"]
Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class ChartRequest:
    """What a chart is asked to show."""

    scope: Scope
    study: Study
    country: str
    power: str | None = None  # None: every power of the study
    granularity: Granularity = "quarter"
    period: str | None = None  # of charts that show one period; None: all years
    names: dict[str, str] | None = None  # entity key -> name, as the file has it

    def name(self, key: str) -> str:
        """Return the name of a country or power."""
        power = next((p.name for p in self.study.powers if p.key == key), None)
        return power or (self.names or {}).get(key, key)


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


class Chart(QWidget):
    """The canvas of one chart. The pane gives it its heading, its controls and its table."""

    key: ClassVar[str]
    label: ClassVar[str]  # on the tab
    question: ClassVar[str]  # the line under the title
    controls: ClassVar[frozenset[Control]] = frozenset()
    has_bands: ClassVar[bool] = False

    picked = Signal(object)  # an item: see event_ids_at and evidence
    ranged = Signal(str, str)  # first and last day of a dragged range
    country_picked = Signal(str)

    @staticmethod
    def query(db: sqlite3.Connection, request: ChartRequest) -> Any:
        """Return what is drawn, as frozen values; runs in a reader thread, so no Qt."""
        raise NotImplementedError

    @staticmethod
    def query_bands(db: sqlite3.Connection, request: ChartRequest, drawn: Any) -> Any:
        """Return the same with its intervals; only asked of charts with `has_bands`."""
        raise NotImplementedError

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

    def numbers(self) -> Numbers:
        """Return the table twin."""
        raise NotImplementedError

    def event_ids_at(self, item: Any) -> tuple[int, ...]:
        """Return the events of an item as far as the chart knows them without asking."""
        return tuple(getattr(item, "event_ids", ()))

    def picture_size(self) -> QSize:
        """Return the size of an exported picture at 100 %."""
        return self.size().expandedTo(QSize(520, 360))

    def paint_picture(self, painter: QPainter, box: QRectF) -> None:
        """Paint the chart into a box of a report page."""
        raise NotImplementedError
