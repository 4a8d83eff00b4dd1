"""The arithmetic of "Why this value?": parts in steps that end at the value, and the value without some of them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from geoexplorer.model.alignment import Part

SHOWN = 10  # rows before the small rest is folded
DENIALS = 2  # more of them share one row


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of the waterfall: from where to where it moves the value, and the parts it stands for."""

    kind: Literal["part", "folded", "denied"]
    parts: tuple[Part, ...]
    start: float
    stop: float

    @property
    def value(self) -> float:
        """Return how much the row adds."""
        return sum(part.value for part in self.parts)


def waterfall(parts: Sequence[Part], *, shown: int = SHOWN) -> tuple[Bar, ...]:
    """Return the rows in order: largest positive first, the small rest, negatives, denials as stubs.

    Rows follow one another: each starts where the one before stopped, the last stops at the value.
    """
    counted = sorted((p for p in parts if p.value), key=lambda p: -abs(p.value))
    denied = [p for p in parts if not p.value]
    few = len(counted) <= shown + 1
    kept, rest = (counted, []) if few else (counted[:shown], counted[shown:])
    groups: list[tuple[Literal["part", "folded", "denied"], tuple[Part, ...]]] = [
        *(("part", (p,)) for p in kept if p.value > 0),
        *((("folded", tuple(rest)),) if rest else ()),
        *(("part", (p,)) for p in kept if p.value < 0),
        *((("denied", tuple(denied)),) if len(denied) > DENIALS else (("denied", (p,)) for p in denied)),
    ]
    bars: list[Bar] = []
    at = 0.0
    for kind, members in groups:
        bar = Bar(kind, members, at, at + sum(p.value for p in members))
        bars.append(bar)
        at = bar.stop
    return tuple(bars)


def value_without(parts: Sequence[Part], left_out: Collection[int], *, prior: float, document_cap: float) -> float:
    """Return what the value would be without some clusters (DATA 5): caps and denominator are found anew."""
    kept = [p for p in parts if p.cluster_id not in left_out and p.x]
    mass: dict[int, float] = {}
    for part in kept:
        mass[part.document_id] = mass.get(part.document_id, 0.0) + abs(part.x / part.cap)
    x = [part.x / part.cap * document_cap / max(mass[part.document_id], document_cap) for part in kept]
    return sum(x) / (sum(map(abs, x)) + prior)
