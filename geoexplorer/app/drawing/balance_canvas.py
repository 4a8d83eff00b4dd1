"""The triangle of three powers with the path of the years, or bars for any other number of powers."""

from dataclasses import dataclass
from functools import partial
from math import sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from geoexplorer.app import theme
from geoexplorer.app.drawing import lettering
from geoexplorer.app.drawing.canvas import Area, FittedCanvas
from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.app.drawing.marks import draw_mark
from geoexplorer.app.drawing.numbers import period_words
from geoexplorer.app.drawing.power_names import short_name
from geoexplorer.model.alignment import Balance, Net
from geoexplorer.wording import count_words, number, tr

_CENTRE, _RIGHT = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Balances:
    """What the chart draws: the periods in which a friendly act counts, in time order."""

    country: str
    powers: tuple[str, ...]
    balances: tuple[Balance, ...]
    nets: tuple[Net, ...] = ()  # the power with the largest share of the last period against each other one


class BalanceCanvas(FittedCanvas):
    """Paints a triangle for three powers, stacked bars for any other number."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Balance between powers"))
        self.drawn = Balances("", (), ())
        self._request: ChartRequest | None = None
        self._picked: str | None = None

    def show_balances(self, drawn: Balances, request: ChartRequest) -> None:
        """Paint these."""
        self.drawn, self._request = drawn, request
        known = {balance.period for balance in drawn.balances}
        if self._picked not in known:
            self._picked = drawn.balances[-1].period if drawn.balances else None
        self._place()

    def show_period(self, period: str | None) -> None:
        """Fill the circle of a period and say its shares."""
        if period is not None and any(balance.period == period for balance in self.drawn.balances):
            self._picked = period
            self.update()

    def _place(self) -> None:
        triangle = len(self.drawn.powers) == 3
        boxes = self._circles() if triangle else [(b, self._bar_box(i)) for i, b in enumerate(self.drawn.balances)]
        self.show_areas([Area(box, partial(self._words, balance), balance) for balance, box in boxes])

    def _name(self, power: str) -> str:
        return short_name(self._request.study.power(power)) if self._request else power

    def _words(self, balance: Balance) -> str:
        shares = ", ".join(f"{self._name(p)} {balance.shares.get(p, 0):.0%}" for p in self.drawn.powers)
        acts = count_words(acts_of(balance), "act", "acts")
        return f"{period_words(balance.period)}: {shares}. {acts}"

    def paint_on(self, painter: QPainter, box: QRectF) -> None:  # noqa: ARG002
        """Paint the shares."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if len(self.drawn.powers) == 3:
            self._paint_frame(painter)
            self._paint_path(painter)
            self._paint_reading(painter)
            self._paint_nets(painter)
        else:
            self._paint_bars(painter)

    # --- triangle --------------------------------------------------------------------------------------------

    def _corners(self) -> tuple[QPointF, QPointF, QPointF]:
        """Return left, top and right corner: the first, second and third power of the study."""
        width, height = float(self.width()), float(self.height())
        side = max(min(width - 150, (height - 84) * 2 / sqrt(3)), 120.0)
        tall = side * sqrt(3) / 2
        middle, top = width / 2, max((height - tall) / 2 - 8, 24.0)
        return (
            QPointF(middle - side / 2, top + tall),
            QPointF(middle, top),
            QPointF(middle + side / 2, top + tall),
        )

    def _at(self, balance: Balance) -> QPointF:
        corners = self._corners()
        shares = [balance.shares.get(power, 0.0) for power in self.drawn.powers]
        return QPointF(
            sum(c.x() * s for c, s in zip(corners, shares, strict=True)),
            sum(c.y() * s for c, s in zip(corners, shares, strict=True)),
        )

    def _circles(self) -> list[tuple[Balance, QRectF]]:
        most = max((acts_of(b) for b in self.drawn.balances), default=1)
        found = []
        for balance in self.drawn.balances:
            radius = 4 + 6 * sqrt(acts_of(balance) / max(most, 1))
            at = self._at(balance)
            found.append((balance, QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)))
        return found

    def _paint_frame(self, painter: QPainter) -> None:
        look, corners = theme.current(), self._corners()
        painter.setPen(QPen(look.color("grid"), 1))
        for i in range(3):
            here, one, other = corners[i], corners[(i + 1) % 3], corners[(i + 2) % 3]
            for quarter in (0.25, 0.5, 0.75):
                painter.drawLine(here + (one - here) * quarter, here + (other - here) * quarter)
        painter.setPen(QPen(look.color("axis"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(QPolygonF(list(corners)))
        bold, plain = lettering.font(12, lettering.BOLD), lettering.font(11)
        left, top, right = corners
        names = [self._name(power) for power in self.drawn.powers]
        inks = [look.power(power).text for power in self.drawn.powers]
        below = QRectF(left.x() - 70, left.y() + 6, 140, 18)
        lettering.write(painter, names[0], below, color=inks[0], of=bold, align=_CENTRE)
        above = QRectF(top.x() - 80, top.y() - 24, 160, 18)
        lettering.write(painter, names[1], above, color=inks[1], of=bold, align=_CENTRE)
        below = QRectF(right.x() - 70, right.y() + 6, 140, 18)
        lettering.write(painter, names[2], below, color=inks[2], of=bold, align=_CENTRE)
        half, ink = "50 : 50", look.color("ink3")
        place = (left + top) / 2
        lettering.write(painter, half, QRectF(place.x() - 62, place.y() - 9, 54, 18), color=ink, of=plain, align=_RIGHT)
        place = (top + right) / 2
        lettering.write(painter, half, QRectF(place.x() + 8, place.y() - 9, 54, 18), color=ink, of=plain)
        place = (left + right) / 2
        below = QRectF(place.x() - 30, place.y() + 6, 60, 18)
        lettering.write(
            painter, half, QRectF(place.x() - 30, place.y() + 6, 60, 18), color=ink, of=plain, align=_CENTRE
        )

    def _paint_path(self, painter: QPainter) -> None:
        look, circles = theme.current(), self._circles()
        painter.setPen(QPen(look.color("ink3"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([box.center() for _, box in circles]))
        left, top, right = self._corners()
        corners = [QRectF(c.x() - 60, c.y() + 6, 120, 18) for c in (left, right)]
        halves = [QRectF((left + top).x() / 2 - 62, (left + top).y() / 2 - 9, 54, 18)]
        halves.append(QRectF((top + right).x() / 2 + 8, (top + right).y() / 2 - 9, 54, 18))
        corners.append(QRectF(top.x() - 60, top.y() - 24, 120, 18))
        taken = [*(box for _, box in circles), *corners, *halves]
        last = len(circles) - 1
        for i, (balance, box) in enumerate(circles):
            filled = i == last or balance.period == self._picked
            painter.setPen(QPen(look.color("accent"), 1.5))
            painter.setBrush(look.color("accent" if filled else "pane"))
            painter.drawEllipse(box)
        for i in sorted(range(len(circles)), key=lambda i: (i not in (0, last), circles[i][0].period != self._picked)):
            balance, box = circles[i]
            self._paint_year(painter, balance, box, taken, must=i in (0, last) or balance.period == self._picked)

    def _paint_year(self, painter: QPainter, balance: Balance, box: QRectF, taken: list[QRectF], *, must: bool) -> None:
        """Write the year beside its circle where nothing else stands; leave it out if it would be unreadable."""
        of = lettering.font(11, lettering.BOLD if balance.period == self._picked else lettering.REGULAR)
        words = period_words(balance.period)
        wide = lettering.width(words, of) + 4
        places = (
            QRectF(box.right() + 3, box.center().y() - 8, wide, 16),
            QRectF(box.left() - 3 - wide, box.center().y() - 8, wide, 16),
            QRectF(box.center().x() - wide / 2, box.bottom() + 2, wide, 16),
            QRectF(box.center().x() - wide / 2, box.top() - 18, wide, 16),
            QRectF(box.right() + 1, box.bottom() - 2, wide, 16),
            QRectF(box.left() - wide - 1, box.top() - 14, wide, 16),
        )
        free = next((p for p in places if not any(p.intersects(other) for other in taken)), None)
        if free is None and not must:
            return
        place = free or places[0]
        taken.append(place)
        ground = theme.current().color("pane")
        ground.setAlphaF(0.8)
        painter.fillRect(place.adjusted(0, 2, 0, -2), ground)
        lettering.write(painter, words, place, color=theme.current().color("ink"), of=of, align=_CENTRE)

    def _paint_reading(self, painter: QPainter) -> None:
        """Say the shares of the picked period in the upper left corner."""
        balance = next((b for b in self.drawn.balances if b.period == self._picked), None)
        if balance is None:
            return
        look, y = theme.current(), 0.0
        bold, plain = lettering.font(11, lettering.BOLD), lettering.font(11)
        lettering.write(painter, period_words(balance.period), QRectF(0, y, 120, 18), color=look.color("ink"), of=bold)
        for power in sorted(self.drawn.powers, key=lambda p: -balance.shares.get(p, 0.0)):
            y += 18
            style = look.power(power)
            draw_mark(painter, style.shape, QPointF(5, y + 9), radius=3.5, color=style.mark)
            lettering.write(painter, self._name(power), QRectF(14, y, 90, 18), color=style.text, of=plain)
            share = f"{balance.shares.get(power, 0.0):.0%}"
            lettering.write(painter, share, QRectF(96, y, 36, 18), color=look.color("ink"), of=plain, align=_RIGHT)
        words = count_words(acts_of(balance), "act", "acts")
        lettering.write(painter, words, QRectF(0, y + 22, 120, 18), color=look.color("ink3"), of=plain)

    def _paint_nets(self, painter: QPainter) -> None:
        """Say at the lower edge how sure it is that the country leans more to the first power than to another."""
        if not self.drawn.nets or not self.drawn.balances:
            return
        look, plain = theme.current(), lettering.font(11)
        first = self._name(self.drawn.nets[0].power)
        others = ", ".join(f"{self._name(net.other)} {net.probability:.0%}" for net in self.drawn.nets)
        when = period_words(self.drawn.balances[-1].period)
        words = tr("{when}: more to {first} than to {others} sure", when=when, first=first, others=others)
        row = QRectF(0, self.height() - 18, self.width(), 16)
        lettering.write(painter, lettering.elided(words, plain, row.width()), row, color=look.color("ink3"), of=plain)

    # --- bars ------------------------------------------------------------------------------------------------

    def _bar_box(self, i: int) -> QRectF:
        room = max(self.height() - 40.0, 60.0) / max(len(self.drawn.balances), 1)
        return QRectF(64, 28 + i * min(room, 34.0), max(self.width() - 130.0, 60.0), min(room, 34.0) - 6)

    def _paint_bars(self, painter: QPainter) -> None:
        look, plain = theme.current(), lettering.font(11)
        x = 64.0
        for power in self.drawn.powers:
            style, name = look.power(power), self._name(power)
            draw_mark(painter, style.shape, QPointF(x + 5, 10), radius=3.5, color=style.mark)
            lettering.write(painter, name, QRectF(x + 14, 1, 100, 18), color=style.text, of=plain)
            x += lettering.width(name, plain) + 30
        for i, balance in enumerate(self.drawn.balances):
            box = self._bar_box(i)
            weight = lettering.BOLD if balance.period == self._picked else lettering.REGULAR
            row = QRectF(0, box.top(), 58, box.height())
            words = period_words(balance.period)
            lettering.write(painter, words, row, color=look.color("ink"), of=lettering.font(11, weight))
            left = box.left()
            for power in self.drawn.powers:
                wide = box.width() * balance.shares.get(power, 0.0)
                painter.fillRect(QRectF(left, box.top(), max(wide - 1, 0), box.height()), look.power(power).mark)
                left += wide
            count = QRectF(box.right() + 8, box.top(), 58, box.height())
            lettering.write(painter, f"n {number(acts_of(balance))}", count, color=look.color("ink3"), of=plain)


def acts_of(balance: Balance) -> int:
    """Return how many acts stand behind the shares of a period."""
    return sum(point.clusters for point in balance.points)
