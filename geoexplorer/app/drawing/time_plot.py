"""The whole of a time chart: plot, margins, undated lane and event strip, put together once and then fed."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsSceneResizeEvent, QWidget

from geoexplorer.app import theme
from geoexplorer.app.drawing import lettering
from geoexplorer.app.drawing.axes import (
    EndLabel,
    EndLabels,
    UndatedLane,
    UndatedTitle,
    ValueAxis,
    Whisker,
    YearAxis,
)
from geoexplorer.app.drawing.ground import GroundItem, OverlayItem
from geoexplorer.app.drawing.series_item import BandItem, Dot, SeriesItem, Stroke, nearest
from geoexplorer.app.drawing.strip import EventStrip, row_room
from geoexplorer.app.drawing.time_box import TimeBox
from geoexplorer.app.drawing.time_scale import TimeScale
from geoexplorer.wording import tr


class StripTitle(pg.GraphicsWidget):
    """The line above the event strip."""

    def __init__(self, head: str, rest: str) -> None:
        super().__init__()
        self._head, self._rest = head, rest
        self._bold, self._plain = lettering.font(11, lettering.BOLD), lettering.font(11)
        self._fit()

    def resizeEvent(self, event: QGraphicsSceneResizeEvent) -> None:
        """Put how to read the ticks below the title where it has no room beside it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        whole = lettering.width(self._head, self._bold) + lettering.width(f" {self._rest}", self._plain)
        self._below = 0 < self.size().width() < whole
        height = 24 + round(lettering.zoomed(14)) * self._below
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def paint(self, painter: QPainter, option: object, widget: object = None) -> None:  # noqa: ARG002
        """Paint the title and how to read the ticks."""
        look = theme.current()
        head, ink = (self._head, look.color("ink2"), self._bold), look.color("ink3")
        if not self._below:
            lettering.write_runs(painter, QPointF(0, 18), [head, (f" {self._rest}", ink, self._plain)])
            return
        lettering.write_runs(painter, QPointF(0, 18), [head])
        rest = lettering.elided(self._rest, self._plain, self.size().width())
        lettering.write_runs(painter, QPointF(0, 18 + lettering.zoomed(14)), [(rest, ink, self._plain)])


class TimePlot(pg.GraphicsView):
    """A view with one TimeBox and its margins; lines are fed by `show_lines` and drawn by pooled items."""

    undated_picked = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, strip: bool = True, labels: float = 88) -> None:
        super().__init__(parent, background=None)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAccessibleName(tr("Plot"))  # a screen reader meets the part that takes the clicks too
        self.setFrameShape(self.Shape.NoFrame)
        self.setAntialiasing(True)
        self.box = TimeBox()
        self.ground, self.overlay = GroundItem(), OverlayItem()
        self.values, self.years = ValueAxis(self.box), YearAxis(self.box)
        room = max(lettering.zoomed(labels), row_room() if strip else 0.0)
        self.labels, self.lane = EndLabels(self.box, room), UndatedLane(self.box)
        self.strip = EventStrip(self.box) if strip else None
        self.series: list[SeriesItem] = []
        self._bands: list[BandItem] = []
        self.box.addItem(self.ground, ignoreBounds=True)
        self.box.addItem(self.overlay, ignoreBounds=True)
        self._scale: TimeScale | None = None
        self._arrange()

    def _arrange(self) -> None:
        layout = pg.GraphicsLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addItem(self.values, 0, 0)
        layout.addItem(self.box, 0, 1)
        layout.addItem(self.labels, 0, 2)
        layout.addItem(self.lane, 0, 3)
        layout.addItem(self.years, 1, 1)
        layout.addItem(UndatedTitle(self.lane), 1, 2, 1, 2)
        if self.strip is not None:
            title = StripTitle(tr("Events by domain"), tr("up = towards, down = away, height = weight"))
            layout.addItem(title, 2, 0, 1, 4)
            layout.addItem(self.strip, 3, 1, 1, 3)
        layout.layout.setRowStretchFactor(0, 1)
        layout.layout.setColumnStretchFactor(1, 1)
        self.setCentralItem(layout)

    @property
    def scale_of_time(self) -> TimeScale | None:
        """Return the range that is shown."""
        return self._scale

    def show_scale(self, scale: TimeScale) -> None:
        """Show this range of time; zooming survives when the range is the one shown already."""
        if scale == self._scale:
            return
        self._scale = scale
        self.ground.show_days(scale.width)
        self.overlay.show_days(scale.width)
        self.years.show_scale(scale)
        if self.strip is not None:
            self.strip.show_scale(scale)
        self.box.show_days(scale.width)

    def show_lines(self, lines: Sequence[tuple[tuple[Dot, ...], list[tuple[int, int]], Stroke]], days: float) -> None:
        """Draw these lines with the items there are, making more only when needed."""
        while len(self.series) < len(lines):
            self.series.append(SeriesItem())
            self._bands.append(BandItem())
            self.box.addItem(self._bands[-1], ignoreBounds=True)
            self.box.addItem(self.series[-1], ignoreBounds=True)
        for i, pair in enumerate(zip(self.series, self._bands, strict=True)):
            for item in pair:
                item.setVisible(i < len(lines))
                if i < len(lines):
                    item.show_dots(*lines[i], days)

    def show_ends(self, labels: tuple[EndLabel, ...], whiskers: tuple[Whisker, ...]) -> None:
        """Name the lines at their right end, and show the evidence without a date."""
        self.labels.show_labels(labels)
        self.lane.show_whiskers(whiskers)

    def nearest(self, at: QPointF, within: float = float("inf")) -> tuple[int, int] | None:
        """Return (line, position) of the point nearest to a place of the plot, or None beyond `within` pixels."""
        pixel = self.box.viewPixelSize()
        best: tuple[float, int, int] | None = None
        for line, item in enumerate(self.series):
            found = nearest(item.dots, at, pixel) if item.isVisible() else None
            if found and (best is None or found[1] < best[0]):
                best = (found[1], line, found[0])
        return best[1:] if best and best[0] <= within else None

    def mousePressEvent(self, event: object) -> None:
        """Report a press in the undated lane; everything else goes the usual way."""
        at = self.lane.mapFromScene(self.mapToScene(event.position().toPoint()))  # type: ignore[attr-defined]
        if self.lane.boundingRect().contains(at):
            picked = self.lane.whisker_at(at.x())
            if picked is not None:
                self.undated_picked.emit(picked)
                return
        super().mousePressEvent(event)

    def restyle(self) -> None:
        """Paint everything in the colours of the theme in use."""
        self.setBackground(theme.current().color("pane"))
        self.scene().update()

    def paint_picture(self, painter: QPainter, box: QRectF) -> None:
        """Paint the scene into a box, in vectors."""
        source = QRectF(self.viewport().rect())
        self.render(painter, box, source.toRect(), Qt.AspectRatioMode.KeepAspectRatio)
