"""Points of a series as they are drawn and read out: places on the time scale, and the words of a reading."""

from PySide6.QtCore import QPointF

from geoexplorer.app.drawing.ground import Reading
from geoexplorer.app.drawing.numbers import interval_words, period_words, signed
from geoexplorer.app.drawing.series_item import Dot
from geoexplorer.app.drawing.time_scale import TimeScale, period_from_code
from geoexplorer.model.alignment import Point
from geoexplorer.wording import count_words, number, plural


def dot_of(point: Point, scale: TimeScale) -> Dot:
    """Return where a point stands: in the middle of its period."""
    period = period_from_code(point.period or "")
    left, right = scale.x(period.start), scale.x(period.end)
    return Dot(left, (left + right) / 2, right, point.value, point.low, point.high, point.hollow)


def picked_reading(point: Point, scale: TimeScale) -> Reading:
    """Return the words at the ring: `2005 Q3 +0.56, n 19`."""
    dot = dot_of(point, scale)
    return Reading(QPointF(dot.x, dot.value), period_words(point.period), (_short(point),))


def hover_reading(name: str, point: Point, scale: TimeScale) -> Reading:
    """Return the words of the card under the pointer: value, interval, acts, documents and publishers."""
    dot = dot_of(point, scale)
    return Reading(
        QPointF(dot.x, dot.value),
        f"{name}, {period_words(point.period)}",
        (
            f"{signed(point.value)} {interval_words(point.low, point.high)}".strip(),
            plural(point.clusters, "{n} act behind it", "{n} acts behind it"),
            f"{count_words(point.documents, 'document', 'documents')}, "
            f"{count_words(point.publishers, 'publisher', 'publishers')}",
        ),
    )


def _short(point: Point) -> str:
    return f"{signed(point.value)}, n {number(point.clusters)}"
