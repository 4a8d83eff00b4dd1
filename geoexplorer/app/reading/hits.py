"""What lies under a point of the reading column, by the same geometry that paints it."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextLine

from geoexplorer.app import theme
from geoexplorer.app.reading.page import LANES, Page
from geoexplorer.app.reading.painting import LANE_TOPS, Look, Shown
from geoexplorer.store.events import EventRow
from geoexplorer.store.mentions import MentionRow

ON_WORDS = 4.0  # pixels below the descent that still mean the words and their edge
NEAR_LANE = 1.8


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under a point: the code point, the mentions around it (the innermost first) and the acts."""

    offset: int
    mentions: tuple[MentionRow, ...]
    events: tuple[EventRow, ...]
    on_lane: EventRow | None = None  # the point is on the line under the words of this act
    fold: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A code point and how far below the descent of its words the point is (0 or less: on the words)."""

    offset: int
    below: float
    fold: bool = False


def place_at(at: QPointF, visible: Iterable[Shown], pitch: float) -> Place | None:
    """Return which code point is drawn at a point of the viewport; None in the margins and after a line's end."""
    for shown in visible:
        for line in shown.lines():
            y = at.y() - shown.top - line.y()
            if -2 <= y < pitch - 2 and _within(line, at.x()):
                unit = int(line.xToCursor(at.x(), QTextLine.CursorPosition.CursorOnCharacter))
                return Place(shown.block.from_qt(unit), y - line.height(), bool(shown.block.fold))
    return None


def hit_at(page: Page, look: Look, place: Place, zoom: float) -> Hit:
    """Return what is marked at a place."""
    offset = place.offset
    if place.fold:
        return Hit(offset, (), (), fold=True)
    mentions = [m for m, _ in page.mentions_in(offset, offset + 1) if m.start <= offset < m.end and is_shown(m, look)]
    mentions.sort(key=lambda m: m.end - m.start)
    lanes = [lane for lane in page.lanes_in(offset, offset + 1) if lane.start <= offset < lane.end]
    events = tuple(lane.event for lane in lanes if lane.event is not None)
    tops = {lane.number: lane.event for lane in lanes if lane.event is not None and lane.number < LANES}
    on_lane = next(
        (
            event
            for number, event in tops.items()
            if abs(place.below - LANE_TOPS[number] * min(zoom, 1.3) - 1) <= NEAR_LANE
        ),
        None,
    )
    return Hit(offset, tuple(mentions) if place.below <= ON_WORDS else (), events, on_lane)


def is_shown(mention: MentionRow, look: Look) -> bool:
    """Tell whether a mention is drawn now."""
    if look.plain or mention.label == "EVENT":
        return False
    return theme.current().label(mention.label).family not in look.hidden


def _within(line: QTextLine, x: float) -> bool:
    box = line.naturalTextRect()
    return bool(box.left() - 2 <= x <= box.right() + 2)
