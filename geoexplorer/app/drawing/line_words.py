"""Points of a series as they are drawn and read out: places on the time scale, and the words of a reading."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF

from geoexplorer.app.drawing.ground import Reading
from geoexplorer.app.drawing.numbers import interval_words, number_word, period_words, signed
from geoexplorer.app.drawing.series_item import Dot
from geoexplorer.app.drawing.time_scale import TimeScale, period_from_code
from geoexplorer.model.alignment import Point, Series
from geoexplorer.wording import count_words, number, plural, tr


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


def towards_words(lines: Sequence[Series], country: str, name: Callable[[str], str]) -> str:
    """Return `Kyrgyzstan towards three powers`, the power by its name if there is one; `country` is a name."""
    if not lines:
        return country
    if len(lines) == 1:
        return tr("{country} towards {power}", country=country, power=name(lines[0].power))
    return plural(
        len(lines),
        "{country} towards {count} power",
        "{country} towards {count} powers",
        country=country,
        count=number_word(len(lines)),
    )


def nothing_dated(lines: Sequence[Series], country: str, name: Callable[[str], str]) -> str:
    """Return what is said where no line has a point: between whom, and how many undated events there are."""
    undated = sum(line.undated.clusters for line in lines if line.undated)
    power = name(lines[0].power) if len(lines) == 1 else tr("any power")
    words = tr("No dated evidence for {country} \u2192 {power}.", country=country or tr("any country"), power=power)
    return words + (f" {count_words(undated, 'undated event', 'undated events')}." if undated else "")
