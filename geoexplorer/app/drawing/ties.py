"""Who acts towards whom, both ways together: the ties between powers, countries and the busiest others."""

from collections.abc import Iterable
from dataclasses import dataclass

from geoexplorer.app.drawing.chart_request import ChartRequest
from geoexplorer.model.alignment import Edge

_OTHERS = 4  # actors outside the study that are shown: those with the most acts
_INNER = 12  # actors inside the ring that can be told apart


@dataclass(frozen=True, slots=True)
class Tie:
    """What two actors do towards each other, both ways together; `ways` are the directed edges."""

    one: str
    other: str
    positive: float
    negative: float
    clusters: int
    ways: tuple[Edge, ...]

    @property
    def lean(self) -> float:
        """Return (P - Q) / (P + Q): −1 all away, +1 all towards."""
        return (self.positive - self.negative) / ((self.positive + self.negative) or 1.0)


@dataclass(frozen=True, slots=True)
class Ties:
    """What the chart draws."""

    outer: tuple[str, ...]  # powers
    inner: tuple[str, ...]  # countries, and the busiest other actors
    ties: tuple[Tie, ...]


def ties_of(edges: Iterable[Edge], request: ChartRequest) -> Ties:
    """Return ties between the study's powers, its countries and the busiest others; members count for their group."""
    study = request.study
    group = {member: power.key for power in study.powers for member in power.members}
    outer = tuple(power.key for power in study.powers)
    ways: dict[tuple[str, str], Edge] = {}
    for edge in edges:
        actor, recipient = group.get(edge.actor, edge.actor), group.get(edge.recipient, edge.recipient)
        if actor != recipient:
            ways[actor, recipient] = _joined(ways.get((actor, recipient)), edge, actor, recipient)
    busy: dict[str, int] = {}
    for edge in ways.values():
        for key in (edge.actor, edge.recipient):
            busy[key] = busy.get(key, 0) + edge.clusters
    others = sorted(busy.keys() - {*outer, *study.countries}, key=lambda key: (-busy[key], key))[:_OTHERS]
    own = [key for key in study.countries if key in busy and key not in outer]
    crowd = sorted([*own, *others], key=lambda key: (-busy[key], key))[:_INNER]
    inner = tuple(key for key in [*own, *others] if key in crowd)
    shown = {*outer, *inner}
    pairs: dict[frozenset[str], list[Edge]] = {}
    for edge in ways.values():
        if edge.actor in shown and edge.recipient in shown:
            pairs.setdefault(frozenset((edge.actor, edge.recipient)), []).append(edge)
    return Ties(tuple(key for key in outer if key in busy), inner, tuple(_tie(found) for found in pairs.values()))


def _joined(before: Edge | None, edge: Edge, actor: str, recipient: str) -> Edge:
    if before is None:
        return Edge(actor, recipient, edge.positive, edge.negative, edge.clusters)
    return Edge(
        actor,
        recipient,
        before.positive + edge.positive,
        before.negative + edge.negative,
        before.clusters + edge.clusters,
    )


def _tie(ways: list[Edge]) -> Tie:
    return Tie(
        ways[0].actor,
        ways[0].recipient,
        sum(way.positive for way in ways),
        sum(way.negative for way in ways),
        sum(way.clusters for way in ways),
        tuple(ways),
    )
