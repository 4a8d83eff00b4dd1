"""Land, fills and labels of the map."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from geoexplorer.app import theme
from geoexplorer.app.drawing import lettering
from geoexplorer.app.drawing.canvas import Area, PickedCanvas
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.numbers import interval_words, signed
from geoexplorer.app.drawing.outlines import Projection, bounds, paths
from geoexplorer.model.alignment import Point
from geoexplorer.wording import count_words, number, tr

_CENTRE, _RIGHT = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight


_CROWD, _SMALL = 15, 60.0


@dataclass(frozen=True, slots=True)
class Region:
    """What the map draws: one point a country, if it has one; and the years of the chooser."""

    power: str
    countries: tuple[str, ...]
    values: dict[str, Point]
    years: tuple[str, ...]


class MapCanvas(PickedCanvas):
    """Paints land, fills and the number of each country."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Map of the region"))
        self.drawn = Region("", (), {}, ())
        self._request: ChartRequest | None = None
        self._paths: dict[str, QPainterPath] = {}
        self._projection: Projection | None = None
        self._placed: tuple[tuple[str, ...], QRectF] | None = None  # what the paths were made for

    def show_region(self, drawn: Region, request: ChartRequest) -> None:
        """Paint these values."""
        self.drawn, self._request = drawn, request
        self._place()

    def _place(self) -> None:
        region = bounds(list(self.drawn.countries))
        if region.isEmpty():
            self._paths, self._projection, self._placed = {}, None, None
            self.show_areas(())
            return
        box = QRectF(0, 0, self.width(), max(self.height() - 30, 40))
        if (self.drawn.countries, box) != self._placed:
            self._placed = (self.drawn.countries, box)
            self._projection = Projection(region, QRectF(box.adjusted(24, 18, -24, -18)))
            seen = {key: self._projection.path(key) for key in paths()}
            self._paths = {key: path for key, path in seen.items() if path.boundingRect().intersects(box)}
        labels = dict(self._labels())
        nowhere = QRectF()
        self.show_areas(
            [Area(labels.get(key, nowhere), partial(self._words, p), p) for key, p in self.drawn.values.items()]
        )

    def _labels(self) -> list[tuple[str, QRectF]]:
        """Return where the name and number of each country stand, moved off one another."""
        taken: list[QRectF] = []
        found = []
        wide, crowded = lettering.font(11, lettering.BOLD), len(self.drawn.countries) > _CROWD
        for key in self.drawn.countries:
            if self._projection is None or key not in self._paths:
                continue
            if crowded and self._paths[key].boundingRect().width() < _SMALL:
                continue  # on a map of the world its number stands in the table and the tool tip
            at = self._projection.middle(key)
            room = max(lettering.width(self._name(key), wide), 70.0) + 8
            box = QRectF(at.x() - room / 2, at.y() - 18, room, 36)
            for step in (0, 30, -30, 60, -60, 90, -90):
                moved = box.translated(0, step)
                if not any(moved.intersects(other) for other in taken):
                    box = moved
                    break
            taken.append(box)
            found.append((key, box))
        return found

    def _name(self, key: str) -> str:
        return self._request.said(key) if self._request else key

    def _words(self, point: Point) -> str:
        return (
            f"{self._name(point.country)} \u2192 {self._name(point.power)}: {signed(point.value)} "
            f"{interval_words(point.low, point.high)}\n{count_words(point.clusters, 'act', 'acts')}, "
            f"{count_words(point.documents, 'document', 'documents')}"
        )

    def area_at(self, at: QPointF) -> Area | None:
        """Return the country under a place: its label, or its land."""
        found = super().area_at(at)
        if found is not None:
            return found
        return next(
            (area for area in self.areas if self._paths.get(area.item.country, QPainterPath()).contains(at)), None
        )

    def paint_on(self, painter: QPainter, box: QRectF) -> None:  # noqa: ARG002
        """Paint land, fills, rims, labels and the scale."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        land = QRectF(0, 0, self.width(), max(self.height() - 30, 40))
        painter.setClipRect(land)
        painter.fillRect(land, theme.current().color("track"))  # the sea: not the white of a country without fill
        ordered = sorted(self._paths, key=lambda key: key in self.drawn.countries)
        for key in ordered:
            self._paint_country(painter, key)
        for key, label in self._labels():
            self._paint_label(painter, key, label)
        painter.restore()
        self._paint_scale(painter)

    def _paint_country(self, painter: QPainter, key: str) -> None:
        look, point, path = theme.current(), self.drawn.values.get(key), self._paths[key]
        own = key in self.drawn.countries
        painter.setPen(QPen(look.color("edge" if own else "line2"), 1))
        painter.setBrush(look.color("pane" if own else "raise"))
        if point is not None and not point.hollow:
            painter.setBrush(look.cell(point.value)[0])
        painter.drawPath(path)
        picked = self._selection.point
        if own and picked and picked.country == key and picked.power == self.drawn.power:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("ink"), 2.5))
            painter.drawPath(path)

    def _paint_label(self, painter: QPainter, key: str, box: QRectF) -> None:
        look, point = theme.current(), self.drawn.values.get(key)
        ground = look.color("pane")
        ground.setAlphaF(0.88)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 3, 3)
        name = QRectF(box.left(), box.top() + 2, box.width(), 16)
        bold, plain = lettering.font(11, lettering.BOLD), lettering.font(11)
        lettering.write(painter, self._name(key), name, color=look.color("ink"), of=bold, align=_CENTRE)
        below = name.translated(0, 16)
        if point is None:
            lettering.write(painter, "\u2013", below, color=look.color("ink3"), of=plain, align=_CENTRE)
            return
        words = f"{signed(point.value)}  n {number(point.clusters)}"
        ink = look.sign(1 if point.value >= 0 else -1).ink
        lettering.write(painter, words, below, color=ink, of=plain, align=_CENTRE)

    def _paint_scale(self, painter: QPainter) -> None:
        look, top, wide, steps = theme.current(), self.height() - 22.0, 160.0, 20
        plain, ink = lettering.font(11), look.color("ink3")
        ends = (tr("away {value}", value=signed(-0.7, 1)), tr("{value} towards", value=signed(0.7, 1)))
        left = max(76.0, lettering.width(ends[0], plain) + 8)
        lettering.write(painter, ends[0], QRectF(0, top, left - 8, 14), color=ink, of=plain, align=_RIGHT)
        lettering.write(painter, ends[1], QRectF(left + wide + 8, top, 100, 14), color=ink, of=plain)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for i in range(steps):
            fill, _ = look.cell((i + 0.5) / steps * 1.4 - 0.7)
            painter.fillRect(QRectF(round(left + wide * i / steps), top + 2, wide / steps + 1, 10), fill)
