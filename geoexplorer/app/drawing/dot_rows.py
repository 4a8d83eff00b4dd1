"""Rows of marks on one scale from −1 to +1: before and after, or one value under several assumptions."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from geoexplorer.app import theme
from geoexplorer.app.drawing import lettering
from geoexplorer.app.drawing.canvas import Area, FittedCanvas
from geoexplorer.app.drawing.marks import draw_mark
from geoexplorer.app.drawing.numbers import axis_words, signed
from geoexplorer.wording import tr

_ROW, _HEAD, _GROUP = 24.0, 24.0, 22.0
_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class DotRow:
    """One row: its group (a heading when it changes), its name, and what stands on the scale."""

    group: str
    name: str
    power: str  # gives colour and mark
    value: float | None
    before: float | None  # a hollow mark, joined to the value
    low: float | None
    high: float | None
    thin: bool  # the value rests on fewer than three acts
    words: str
    item: Any


class DotRowsCanvas(FittedCanvas):
    """Paints the rows; the figure at the right is the value, or the change from before to the value."""

    def __init__(self, name: str, *, changes: bool) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._changes = changes
        self._rows: Sequence[DotRow] = ()

    def show_rows(self, rows: Sequence[DotRow]) -> None:
        """Paint these."""
        self._rows = rows
        self._place()

    def _place(self) -> None:
        places = self._tops()
        bottom = (places[-1][1] if places else _HEAD) + _ROW + 8
        self.setMinimumHeight(int(bottom))
        self.show_areas(
            [
                Area(QRectF(0, top, self.width(), _ROW), partial(_words, row), row.item)
                for row, top in places
                if row.item
            ]
        )

    def _tops(self) -> list[tuple[DotRow, float]]:
        found, y, group = [], _HEAD, ""
        for row in self._rows:
            if row.group != group:
                y += _GROUP + (8 if group else 0)
                group = row.group
            found.append((row, y))
            y += _ROW
        return found

    def _scale(self) -> tuple[float, float]:
        """Return left and width of the scale."""
        plain = lettering.font(11, lettering.BOLD)
        names = max((lettering.width(row.name, plain) for row in self._rows), default=60.0)
        left = min(names + 34, self.width() * 0.4)
        return left, max(self.width() - left - self._figures() - 12, 60.0)

    def _figures(self) -> float:
        """Return the width of the column of figures, with room for its head beside the end of the scale."""
        return max(lettering.zoomed(64), lettering.width(tr("change"), lettering.font(11)) + 20)

    def _x(self, value: float) -> float:
        left, width = self._scale()
        return left + (value + 1) / 2 * width

    def paint_on(self, painter: QPainter, box: QRectF) -> None:
        """Paint the scale, then each row."""
        places = self._tops()
        self._paint_scale(painter, (places[-1][1] if places else _HEAD) + _ROW)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, (row, top) in enumerate(places):
            if not box.intersects(QRectF(0, top - _GROUP, self.width(), _ROW + _GROUP)):
                continue
            if place == 0 or places[place - 1][0].group != row.group:
                head = QRectF(0, top - _GROUP, self.width(), 18)
                bold = lettering.font(13, lettering.BOLD)
                lettering.write(painter, row.group, head, color=theme.current().color("ink"), of=bold)
            self._paint_row(painter, row, top)

    def _paint_scale(self, painter: QPainter, bottom: float) -> None:
        look, plain = theme.current(), lettering.font(11)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for value in (-1.0, -0.5, 0.0, 0.5, 1.0):
            x = round(self._x(value))
            painter.setPen(QPen(look.color("grid" if value else "axis"), 1))
            painter.drawLine(QPointF(x, 20), QPointF(x, bottom))
            row = QRectF(x - 24, 2, 48, 16)
            lettering.write(painter, axis_words(value), row, color=look.color("ink3"), of=plain, align=_CENTRE)
        if self._changes:
            figures = self._figures()
            head = QRectF(self.width() - figures, 2, figures, 16)
            lettering.write(painter, tr("change"), head, color=look.color("ink3"), of=plain, align=_RIGHT)

    def _paint_row(self, painter: QPainter, row: DotRow, top: float) -> None:
        look, middle = theme.current(), top + _ROW / 2
        style = look.power(row.power)
        draw_mark(painter, style.shape, QPointF(7, middle), radius=3.2, color=style.mark)
        bold = lettering.font(11, lettering.BOLD)
        name = QRectF(18, top, self._scale()[0] - 28, _ROW)
        lettering.write(painter, lettering.elided(row.name, bold, name.width()), name, color=style.text, of=bold)
        if row.low is not None and row.high is not None:
            painter.setPen(QPen(style.mark, 1.25))
            painter.drawLine(QPointF(self._x(row.low), middle), QPointF(self._x(row.high), middle))
        if row.before is not None and row.value is not None:
            painter.setPen(QPen(style.mark, 2))
            painter.drawLine(QPointF(self._x(row.before), middle), QPointF(self._x(row.value), middle))
        pane = look.color("pane")
        if row.before is not None:
            at = QPointF(self._x(row.before), middle)
            draw_mark(painter, style.shape, at, radius=3.6, color=style.mark, hollow=pane)
        if row.value is not None:
            at = QPointF(self._x(row.value), middle)
            hollow = pane if row.thin and not self._changes else None
            draw_mark(painter, style.shape, at, radius=4.4, color=style.mark, hollow=hollow)
        self._paint_figure(painter, row, top)

    def _paint_figure(self, painter: QPainter, row: DotRow, top: float) -> None:
        look, plain = theme.current(), lettering.font(11)
        figure = row.value
        if self._changes:
            figure = None if row.value is None or row.before is None else row.value - row.before
        words = "\u2013" if figure is None else signed(figure)
        ink = look.color("ink3") if figure is None or row.thin else look.color("ink")
        figures = self._figures()
        place = QRectF(self.width() - figures, top, figures, _ROW)
        lettering.write(painter, words, place, color=ink, of=plain, align=_RIGHT)


def _words(row: DotRow) -> str:
    return row.words
