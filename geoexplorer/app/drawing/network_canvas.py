"""Boxes with names, and the curves between them."""

from functools import partial
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from geoexplorer.app import theme
from geoexplorer.app.drawing import lettering
from geoexplorer.app.drawing.canvas import Area, FittedCanvas
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.marks import draw_mark
from geoexplorer.app.drawing.numbers import signed
from geoexplorer.app.drawing.power_names import short_actor, short_name
from geoexplorer.app.drawing.ties import Tie, Ties
from geoexplorer.wording import count_words, decimal, tr

_MIXED = 0.25  # |P - Q| / (P + Q) below which an edge is grey
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class NetworkCanvas(FittedCanvas):
    """Paints boxes with names, and the curves between them."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Who acts towards whom"))
        self.drawn = Ties((), (), ())
        self._request: ChartRequest | None = None
        self._picked: frozenset[str] = frozenset()
        self._places: dict[str, QPointF] = {}

    def show_ties(self, drawn: Ties, request: ChartRequest) -> None:
        """Paint these."""
        self.drawn, self._request = drawn, request
        self._picked = frozenset()
        self._place()

    def show_picked(self, tie: Tie | None) -> None:
        """Say the number of a tie at its middle."""
        self._picked = frozenset((tie.one, tie.other)) if tie else frozenset()
        self.update()

    def _place(self) -> None:
        self._places = self.places()
        areas = []
        for tie in self.drawn.ties:
            middle = self._curve(tie).pointAtPercent(0.5)
            areas.append(Area(QRectF(middle.x() - 9, middle.y() - 9, 18, 18), partial(self._words, tie), tie))
        self.show_areas(areas)

    def _name(self, key: str) -> str:
        if self._request is None:
            return key
        if key in self.drawn.outer:
            return short_name(self._request.study.power(key))
        return short_actor(key, self._request.said(key))

    def _words(self, tie: Tie) -> str:
        lines = [
            f"{self._name(way.actor)} \u2192 {self._name(way.recipient)}: {count_words(way.clusters, 'act', 'acts')}, "
            + tr("towards {plus}, away {minus}", plus=decimal(way.positive, 1), minus=decimal(way.negative, 1))
            for way in tie.ways
        ]
        return "\n".join(lines)

    # --- places ----------------------------------------------------------------------------------------------

    def places(self) -> dict[str, QPointF]:
        """Return the middle of each box: powers on the outer ellipse from the top, the others inside."""
        width, height = float(self.width()), float(self.height())
        middle = QPointF(width / 2, height / 2)
        wide, tall = max(width / 2 - 56, 60.0), max(height / 2 - 14, 60.0)
        outer, inner = self._outer_order(), self.drawn.inner
        angles = (pi / 2, pi, 0.0) if len(outer) == 3 else [pi / 2 + 2 * pi * i / len(outer) for i in range(len(outer))]
        found = {
            key: middle + QPointF(wide * cos(angle), -tall * sin(angle))
            for key, angle in zip(outer, angles, strict=True)
        }
        for i, key in enumerate(inner):
            angle = pi / 2 + pi / max(len(inner), 1) + 2 * pi * i / max(len(inner), 1)
            found[key] = middle + QPointF(wide * 0.60 * cos(angle), -tall * 0.72 * sin(angle))
        return self._apart(found)

    def _apart(self, places: dict[str, QPointF]) -> dict[str, QPointF]:
        """Push boxes that overlap up and down until none does, powers last of all."""
        keys = list(places)
        for _ in range(40):
            moved = False
            for i, one in enumerate(keys):
                for other in keys[i + 1 :]:
                    here, there = self._box(one, places[one]), self._box(other, places[other])
                    common = here.adjusted(-6, -4, 6, 4).intersected(there)
                    if common.isEmpty():
                        continue
                    step = common.height() / 2 + 0.5
                    down = 1 if places[other].y() >= places[one].y() else -1
                    if one not in self.drawn.outer:
                        places[one] = places[one] - QPointF(0, step * down)
                    places[other] = places[other] + QPointF(0, step * down)
                    moved = True
            for key in keys:
                places[key].setY(min(max(places[key].y(), 13.0), self.height() - 13.0))
            if not moved:
                break
        return places

    def _outer_order(self) -> list[str]:
        """Return the powers with the second one on top, as in the triangle of the balance."""
        powers = list(self.drawn.outer)
        return [powers[1], powers[0], *powers[2:]] if len(powers) > 1 else powers

    def _box(self, key: str, at: QPointF) -> QRectF:
        wide = lettering.width(self._name(key), lettering.font(11, lettering.BOLD))
        wide += 34 if key in self.drawn.outer else 16
        left = min(max(at.x() - wide / 2, 1.0), max(self.width() - wide - 1, 1.0))
        return QRectF(left, at.y() - 11, wide, 22)

    def _curve(self, tie: Tie) -> QPainterPath:
        places = self._places
        start, end = places[tie.one], places[tie.other]
        middle = (start + end) / 2
        away = QPointF(-(end - start).y(), (end - start).x()) * 0.10
        path = QPainterPath(start)
        path.quadTo(middle + away, end)
        return path

    # --- painting --------------------------------------------------------------------------------------------

    def paint_on(self, painter: QPainter, box: QRectF) -> None:  # noqa: ARG002
        """Paint curves, strongest last, then boxes, then the number of the picked tie."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for tie in sorted(self.drawn.ties, key=lambda t: t.clusters):
            self._paint_tie(painter, tie)
        for key, at in self._places.items():
            self._paint_box(painter, key, at)
        for tie in self.drawn.ties:
            if self._picked == {tie.one, tie.other}:
                self._paint_number(painter, tie)

    def _paint_tie(self, painter: QPainter, tie: Tie) -> None:
        look = theme.current()
        mixed = abs(tie.lean) < _MIXED
        color = QColor(look.color("edge") if mixed else look.sign(1 if tie.lean > 0 else -1).ink)
        picked = self._picked == {tie.one, tie.other}
        color.setAlphaF(1.0 if picked else 0.6)
        width = min(0.8 + tie.clusters / 8, 9.0)
        pen = QPen(color, width)
        if not mixed and tie.lean < 0:
            pen.setDashPattern([7 / width, 5 / width])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._curve(tie))

    def _paint_box(self, painter: QPainter, key: str, at: QPointF) -> None:
        look, box = theme.current(), self._box(key, at)
        power = key in self.drawn.outer
        style = look.power(key)
        bold = lettering.font(11, lettering.BOLD)
        painter.setPen(QPen(style.mark, 1.5) if power else QPen(look.color("edge"), 1))
        painter.setBrush(look.color("pane"))
        painter.drawRoundedRect(box, 4, 4)
        if power:
            draw_mark(painter, style.shape, QPointF(box.left() + 13, at.y()), radius=3.5, color=style.mark)
            row = QRectF(box.left() + 23, box.top(), box.width() - 26, box.height())
            lettering.write(painter, self._name(key), row, color=style.text, of=bold)
        else:
            lettering.write(painter, self._name(key), box, color=look.color("ink"), of=bold, align=_CENTRE)

    def _paint_number(self, painter: QPainter, tie: Tie) -> None:
        look, plain = theme.current(), lettering.font(11)
        words = f"{count_words(tie.clusters, 'act', 'acts')}, {signed(tie.lean)}"
        ink = look.color("ink2") if abs(tie.lean) < _MIXED else look.sign(1 if tie.lean > 0 else -1).ink
        wide = lettering.width(words, plain) + 16
        middle = self._curve(tie).pointAtPercent(0.5)
        left = min(max(middle.x() - wide / 2, 1.0), max(self.width() - wide - 1, 1.0))
        box = QRectF(left, middle.y() - 9, wide, 18)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(look.color("pane"))
        painter.drawRoundedRect(box, 3, 3)
        lettering.write(painter, words, box, color=ink, of=plain, align=_CENTRE)
