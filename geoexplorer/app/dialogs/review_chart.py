"""A small line: the value as it is, and a dashed one without the act; ring with it, cross without it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from geoexplorer.app import theme
from geoexplorer.app.dialogs.review_effect import Effect
from geoexplorer.app.drawing.numbers import signed
from geoexplorer.app.names import said_name
from geoexplorer.model.alignment import Point
from geoexplorer.wording import tr

MARGINS = (34.0, 12.0, 12.0, 20.0)  # left, top, right, bottom
LEVELS = (0.5, 0.0, -0.5)


class EffectChart(QWidget):
    """Draws an Effect; nothing while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.effect: Effect | None = None
        self.setMinimumHeight(200)

    def show_effect(self, effect: Effect | None) -> None:
        """Draw another effect."""
        self.effect = effect
        self.setVisible(effect is not None)
        if effect is not None:
            self.setAccessibleName(_told(effect))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as in the picture of the design."""
        return QSize(340, 230)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grid, band, both lines, ring and cross."""
        del event
        if self.effect is None or not self.effect.points:
            return
        painter = QPainter(self)
        self._paint_grid(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark = theme.current().power(self.effect.power).mark
        self._paint_band(painter)
        for points, pen in (
            (self.effect.points, QPen(mark, 2.5)),
            (self.effect.without, QPen(mark, 1.5, Qt.PenStyle.DashLine)),
        ):
            painter.setPen(pen)
            for run in runs(points):
                painter.drawPolyline(QPolygonF([self._place(point) for point in run]))
        for point in self.effect.points:
            painter.setPen(QPen(mark, 1.5))
            painter.setBrush(theme.current().color("pane") if point.hollow else mark)
            painter.drawEllipse(self._place(point), 3.2, 3.2)
        self._paint_marks(painter)

    def _box(self) -> QRectF:
        left, top, right, bottom = MARGINS
        return QRectF(self.rect()).adjusted(left, top, -right, -bottom)

    def _years(self) -> list[str]:
        effect = self.effect
        return [str(point.period) for point in effect.points] if effect else []

    def _x(self, period: str | None) -> float:
        years, box = self._years(), self._box()
        first, last = int(years[0][:4]), int(years[-1][:4])
        year = int((period or years[0])[:4])
        return box.left() + box.width() * ((year - first) / (last - first) if last > first else 0.5)

    def _y(self, value: float) -> float:
        box = self._box()
        return box.top() + box.height() * (1 - value) / 2

    def _place(self, point: Point) -> QPointF:
        return QPointF(self._x(point.period), self._y(point.value))

    def _paint_grid(self, painter: QPainter) -> None:
        colors, box = theme.current(), self._box()
        painter.setFont(theme.font("small"))
        for level in LEVELS:
            y = round(self._y(level))
            painter.setPen(colors.color("axis" if level == 0 else "grid"))
            painter.drawLine(round(box.left()), y, round(box.right()), y)
            painter.setPen(colors.color("ink3"))
            words = "0" if level == 0 else signed(level, 1)
            painter.drawText(QRectF(0, y - 8, box.left() - 6, 16), Qt.AlignmentFlag.AlignRight, words)
        years = self._years()
        shown = years if len(years) <= 8 else years[:: len(years) // 7 or 1]
        for number, year in enumerate(shown):
            words = year[:4] if number == 0 else f"’{year[2:4]}"
            where = QRectF(self._x(year) - 20, box.bottom() + 3, 40, 16)
            painter.drawText(where, Qt.AlignmentFlag.AlignHCenter, words)

    def _paint_band(self, painter: QPainter) -> None:
        points = [p for p in (self.effect.points if self.effect else ()) if p.low is not None and p.high is not None]
        color = theme.current().power(self.effect.power).mark if self.effect else theme.current().color("grid")
        color.setAlphaF(0.15)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for run in runs(points):
            upper = [QPointF(self._x(p.period), self._y(p.high or 0.0)) for p in run]
            lower = [QPointF(self._x(p.period), self._y(p.low or 0.0)) for p in reversed(run)]
            if len(run) == 1:  # one year: a bar, as a surface would have no width
                painter.drawRect(QRectF(upper[0].x() - 4, upper[0].y(), 8, lower[0].y() - upper[0].y()))
            else:
                painter.drawPolygon(QPolygonF(upper + lower))

    def _paint_marks(self, painter: QPainter) -> None:
        effect, ink = self.effect, theme.current().color("ink")
        now = effect.point() if effect else None
        then = effect.point(without=True) if effect else None
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1.5))
        painter.setFont(theme.font("small_bold"))
        if now is not None:
            place = self._place(now)
            painter.drawEllipse(place, 7.5, 7.5)
            painter.drawText(self._beside(place, now, then), Qt.AlignmentFlag.AlignVCenter, signed(now.value))
        if then is not None:
            place = self._place(then)
            painter.drawLine(place + QPointF(-4, -4), place + QPointF(4, 4))
            painter.drawLine(place + QPointF(-4, 4), place + QPointF(4, -4))
            painter.setPen(theme.current().color("ink3"))
            painter.setFont(theme.font("small"))
            painter.drawText(self._beside(place, then, now), Qt.AlignmentFlag.AlignVCenter, signed(then.value))

    def _beside(self, place: QPointF, mine: Point, other: Point | None) -> QRectF:
        """Room for a number left of its mark, right of it at the edge; above its line or, the lower one, below."""
        shift = 15 if other is not None and mine.value < other.value else -15
        left = place.x() - 48 if place.x() - 48 > MARGINS[0] else place.x() + 12
        return QRectF(left, place.y() - 8 + shift, 40, 16)


def _told(effect: Effect) -> str:
    then = effect.value(without=True)
    return tr(
        "{country} towards {power}: {value}, without the act {other}",
        country=effect.country,
        power=said_name(effect.power_name),
        value=signed(effect.value() or 0),
        other=tr("no point") if then is None else signed(then),
    )


def runs(points: Sequence[Point]) -> list[list[Point]]:
    """Return the points in stretches of years without a gap: nothing is drawn across a gap."""
    found: list[list[Point]] = []
    for point in points:
        if found and int(str(point.period)[:4]) == int(str(found[-1][-1].period)[:4]) + 1:
            found[-1].append(point)
        else:
            found.append([point])
    return found
