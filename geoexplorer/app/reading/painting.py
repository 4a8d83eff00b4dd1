"""Paint the marks under the words of the visible blocks: tints, edges, lanes, hits, the bar of the passage."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextLine

from geoexplorer.app import theme
from geoexplorer.app.reading.offsets import Block
from geoexplorer.app.reading.page import LANES, Lane, Page
from geoexplorer.app.theme import LabelStyle
from geoexplorer.store.mentions import MentionRow

LANE_TOPS = (4.0, 7.5, 11.0)  # below the descent
FADED = 0.3
BAR_GAP = 9.0
LETTER_ROOM = 9.0  # pixels before a mention for its letter


@dataclass(slots=True)
class Look:
    """What is shown of the marks now."""

    plain: bool = False
    hidden: frozenset[str] = frozenset()  # families, "speaker" or "act"
    entity_id: int | None = None  # its mentions keep their strength, others fade
    brush: frozenset[int] = frozenset()  # these acts keep their strength, others fade
    passage: tuple[int, int] | None = None
    hits: tuple[tuple[int, int], ...] = ()
    current_hit: int = -1
    flash: tuple[int, int] | None = None
    flash_strength: float = 0.0
    letters: bool = field(default=False)


@dataclass(frozen=True, slots=True)
class Shown:
    """A visible block: what it shows of the text, its lines, and where it stands in the viewport."""

    block: Block
    number: int
    qt: QTextBlock
    top: float

    def lines(self) -> Iterator[QTextLine]:
        """Yield the lines."""
        layout = self.qt.layout()
        for number in range(layout.lineCount()):
            yield layout.lineAt(number)

    def boxes(self, start: int, end: int) -> Iterator[QRectF]:
        """Yield, line by line, the boxes around the words between two code points, from ascent to descent."""
        first, last = self.block.to_qt(start), self.block.to_qt(end)
        if first >= last or self.block.fold:
            return
        for line in self.lines():
            begin, finish = line.textStart(), line.textStart() + line.textLength()
            if finish > first and begin < last:
                yield from self._boxes_of(line, max(first, begin), min(last, finish))

    def _boxes_of(self, line: QTextLine, first: int, last: int) -> Iterator[QRectF]:
        text = self.qt.text()
        while last > first and text[last - 1 : last] == " " and last == line.textStart() + line.textLength():
            last -= 1  # the blank at which the line was broken is not part of what is marked
        if last <= first:
            return
        left, right = (_x(line, place) for place in (first, last))
        y = self.top + line.y()
        yield QRectF(min(left, right), y, abs(right - left), line.height())


def _x(line: QTextLine, unit: int) -> float:
    """Return where a position of the line stands; Qt's answer is a pair, of which its types know nothing."""
    pair: tuple[float, int] = line.cursorToX(unit)  # type: ignore[assignment]
    return float(pair[0])


class MarkPainter:
    """Paints one page with one look."""

    def __init__(self, painter: QPainter, page: Page, look: Look, zoom: float) -> None:
        self._painter, self._page, self._look, self._zoom = painter, page, look, zoom
        self._theme = theme.current()

    def paint(self, visible: Iterable[Shown]) -> None:
        """Paint in the order tint, edge, lanes; Qt paints the words on top."""
        blocks = list(visible)
        for shown in blocks:
            self._paint_ground(shown)
        if not self._look.plain:
            for shown in blocks:
                self._paint_tints(shown)
            for shown in blocks:
                self._paint_edges(shown)
            for shown in blocks:
                self._paint_lanes(shown)
        for shown in blocks:
            for number, start, end in self._hits(shown):
                self._paint_hit(shown, start, end, current=number == self._look.current_hit)

    def _paint_ground(self, shown: Shown) -> None:
        """Paint flash, hits, the passage bar and the rule above a fold."""
        look, painter = self._look, self._painter
        if look.flash is not None and look.flash_strength > 0:
            color = theme.mixed(self._theme.color("paper"), self._theme.color("amberbg"), look.flash_strength)
            for box in shown.boxes(*look.flash):
                painter.fillRect(box.adjusted(-3, -3, 3, 8), color)
        for _, start, end in self._hits(shown):
            for box in shown.boxes(start, end):
                painter.fillRect(box.adjusted(-2, -2, 2, 2), self._theme.color("amberbg"))
        if look.passage is not None:
            self._paint_bar(shown, *look.passage)
        if shown.block.fold:
            self._paint_fold_rule(shown)

    def _hits(self, shown: Shown) -> Iterator[tuple[int, int, int]]:
        for number, (start, end) in enumerate(self._look.hits):
            if start < shown.block.end and end > shown.block.start:
                yield number, start, end

    def _paint_hit(self, shown: Shown, start: int, end: int, *, current: bool) -> None:
        """Paint the frame of a hit, over the tints: it must be seen on a marked word too."""
        for box in shown.boxes(start, end):
            self._painter.setPen(QPen(self._theme.color("accent" if current else "amber"), 2 if current else 1))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRect(box.adjusted(-2, -2, 2, 2))

    def _paint_bar(self, shown: Shown, start: int, end: int) -> None:
        boxes = list(shown.boxes(start, end))
        if boxes:
            layout = shown.qt.layout()
            left = layout.lineAt(0).position().x() - BAR_GAP - 3
            top, bottom = boxes[0].top() - 2, boxes[-1].bottom() + 6
            self._painter.fillRect(QRectF(left, top, 3, bottom - top), self._theme.color("accent"))

    def _paint_fold_rule(self, shown: Shown) -> None:
        line = next(shown.lines(), None)
        if line is not None:
            pen = QPen(self._theme.color("line2"), 1)
            pen.setDashPattern([4, 3])
            self._painter.setPen(pen)
            y = round(shown.top + line.y() - 8) + 0.5
            self._painter.drawLine(QPointF(line.x(), y), QPointF(line.x() + line.width(), y))

    def _mentions(self, shown: Shown) -> Iterator[tuple[MentionRow, int, LabelStyle, float]]:
        for mention, depth in self._page.mentions_in(shown.block.start, shown.block.end):
            if mention.label != "EVENT":
                style = self._theme.label(mention.label)
                if style.family not in self._look.hidden:
                    yield mention, depth, style, self._strength(mention)

    def _strength(self, mention: MentionRow) -> float:
        entity = self._look.entity_id
        return FADED if entity is not None and mention.entity_id != entity else 1.0

    def _paint_tints(self, shown: Shown) -> None:
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        for mention, depth, style, strength in self._mentions(shown):
            painter.setBrush(self._pale(style.tint, strength))
            for number, box in enumerate(shown.boxes(mention.start, mention.end)):
                room = self._room(shown, mention, depth) if number == 0 else 0.0
                painter.drawRoundedRect(box.adjusted(-1 - depth - room, -depth, 1 + depth, depth), 2, 2)
                if self._look.letters and number == 0:
                    self._paint_letter(box, style, room)
                    painter.setPen(Qt.PenStyle.NoPen)

    def _room(self, shown: Shown, mention: MentionRow, depth: int) -> float:
        """Return how much room there is for a letter before a mention: after a blank, or where a block begins."""
        if not self._look.letters or depth or mention.start < shown.block.start:
            return 0.0
        begins = mention.start == shown.block.start or self._page.text[mention.start - 1] == " "
        return LETTER_ROOM * self._zoom if begins else 0.0

    def _paint_letter(self, box: QRectF, style: LabelStyle, room: float) -> None:
        """Put a small bold letter into the room before the words, else over their corner: no need of colour."""
        font = theme.font("key", 0.9 * min(self._zoom, 1.5))
        font.setBold(True)
        painter = self._painter
        painter.setFont(font)
        painter.setPen(self._theme.color("ink"))
        y = box.bottom() - 4 * self._zoom if room else box.top() + 1
        painter.drawText(QPointF(box.left() - (room - 1 if room else 1), y), style.letter)

    def _paint_edges(self, shown: Shown) -> None:
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for mention, depth, style, strength in self._mentions(shown):
            for number, box in enumerate(shown.boxes(mention.start, mention.end)):
                left = 1 + depth + (self._room(shown, mention, depth) if number == 0 else 0.0)
                paint_edge(self._painter, box.adjusted(-left, 0, 1 + depth, depth * 2.5), style, strength)

    def _paint_lanes(self, shown: Shown) -> None:
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        extra: dict[int, int] = {}
        for lane in self._page.lanes_in(shown.block.start, shown.block.end):
            if ("speaker" if lane.event is None else "act") in self._look.hidden:
                continue
            if lane.number >= LANES:
                extra[lane.end] = extra.get(lane.end, 0) + 1
                continue
            self._paint_lane(shown, lane)
        for end, count in extra.items():
            self._paint_more(shown, end, count)

    def _paint_lane(self, shown: Shown, lane: Lane) -> None:
        color, dotted = self._lane_color(lane)
        event = lane.event
        if event is not None and self._look.brush and event.id not in self._look.brush:
            color.setAlphaF(FADED + 0.15)
        for box in shown.boxes(lane.start, lane.end):
            y = box.bottom() + LANE_TOPS[lane.number] * min(self._zoom, 1.3)
            paint_stroke(self._painter, box.left(), box.right(), y, 2, color, "dotted" if dotted else "solid")
        if event is not None and event.trigger_start is not None and event.trigger_end is not None:
            denied = event.modality == "denied"
            for box in shown.boxes(event.trigger_start, event.trigger_end):
                y = box.bottom()
                paint_stroke(self._painter, box.left(), box.right(), y, 2, color, "dotted" if denied else "solid")

    def _lane_color(self, lane: Lane) -> tuple[QColor, bool]:
        event = lane.event
        if event is None:
            return self._theme.color("ink2"), True
        if event.modality == "denied" or event.polarity == 0:
            return self._theme.color("ink3"), False
        return self._theme.sign(event.polarity).ink, False

    def _paint_more(self, shown: Shown, end: int, count: int) -> None:
        for box in shown.boxes(end - 1, end):
            self._painter.setFont(theme.font("key"))
            self._painter.setPen(self._theme.color("ink2"))
            self._painter.drawText(QPointF(box.right() + 2, box.bottom() + 11), f"+{count}")

    def _pale(self, color: QColor, strength: float) -> QColor:
        return color if strength == 1.0 else theme.mixed(self._theme.color("paper"), color, strength)


def paint_edge(painter: QPainter, box: QRectF, style: LabelStyle, strength: float = 1.0) -> None:
    """Paint the edge of a label right under its tint, in the label's own pattern."""
    color = QColor(style.edge)
    color.setAlphaF(strength)
    top = box.bottom()
    if style.underline == "double":
        paint_stroke(painter, box.left(), box.right(), top, 1, color, "solid")
        paint_stroke(painter, box.left(), box.right(), top + 2, 1, color, "solid")
    else:
        paint_stroke(painter, box.left(), box.right(), top, style.width, color, style.underline)


def paint_stroke(
    painter: QPainter, left: float, right: float, y: float, width: float, color: QColor, pattern: str
) -> None:
    """Paint a horizontal line whose upper side is at y."""
    if pattern == "solid":
        painter.fillRect(QRectF(left, y, right - left, width), color)
        return
    step, dash = (9.0, 5.5) if pattern == "dashed" else (4.0, 2.0)
    x = left
    while x < right:
        painter.fillRect(QRectF(x, y, min(dash, right - x), width), color)
        x += step
