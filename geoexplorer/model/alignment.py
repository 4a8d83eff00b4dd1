"""The numbers of the measure: points, the parts they are made of, and the study that weighs them."""

from dataclasses import dataclass, field
from typing import Literal

from geoexplorer.model.codes import Domain, Side

UNKNOWN_PUBLISHER = ""


@dataclass(frozen=True, slots=True)
class Power:
    """What a country leans towards: one entity, or a named group of several (`US_NATO` = USA + NATO)."""

    key: str
    name: str
    members: tuple[str, ...]  # entity keys; one member: the power itself


@dataclass(frozen=True, slots=True)
class Weights:
    """How much an event counts (DATA 5). All weights in [0, 1], half-lives in years."""

    event_type: dict[str, float]
    modality: dict[str, float]
    side: dict[str, float]
    half_life: dict[str, float]
    state_half_life: float = 4.0
    promises: tuple[str, ...] = ("AGREE", "CONCEDE")  # types that promise already: planned counts in full
    publisher: dict[str, float] = field(default_factory=dict)  # missing: 1
    document_cap: float = 3.0
    prior: float = 2.0  # k


@dataclass(frozen=True, slots=True)
class Counting:
    """How one looks at the same evidence for a while: switches of the chart menu, no part of the study itself."""

    flat: bool = False  # every act weighs the same
    side: Side | None = None  # only what the country does (out), or only what the power does (in)
    inherit: bool = False  # what bears on a group (Central Asia) counts for its members too


@dataclass(frozen=True, slots=True)
class Study:
    """Which countries lean towards which powers, with which weights, over which years."""

    name: str
    title: str
    countries: tuple[str, ...]
    powers: tuple[Power, ...]
    weights: Weights
    start: str | None = None  # ISO year or date shown first on charts; None: from the evidence
    end: str | None = None
    counting: Counting = Counting()

    def power(self, key: str) -> Power:
        """Return the power of that key; a key the study does not name is a power of one member."""
        return next((p for p in self.powers if p.key == key), Power(key, key, (key,)))


@dataclass(frozen=True, slots=True)
class Contribution:
    """One bearing as the measure reads it: one row of the derived table `contributions`."""

    country_key: str
    power_key: str
    cluster_id: int
    event_id: int
    document_id: int
    publisher: str | None
    date_start: str | None
    date_end: str | None
    event_type: str
    domain: Domain
    aspect: str
    modality: str
    side: str
    sign: int
    act_id: int | None = None
    published: str | None = None
    review: str = "unseen"


@dataclass(frozen=True, slots=True)
class Part:
    """The share of one cluster in a point, told by its representative; parts add up to the value.

    value = x / (P + Q + k), x = sign * weight * modality * side * publisher * decay * cap.
    """

    cluster_id: int
    event_id: int
    document_id: int
    value: float
    x: float
    sign: int
    weight: float
    modality: float
    side: float
    publisher: float
    decay: float
    cap: float
    mixed: bool = False  # the cluster has members of opposite sign: listed under contradictions
    denied: bool = False  # somebody denies it
    day: str | None = None  # t_c; None: undated
    members: tuple[int, ...] = ()  # all events of the cluster that bear on the pair, rejected ones left out


@dataclass(frozen=True, slots=True)
class Point:
    """Alignment of one country towards one power at one day (or over all evidence): value in [-1, 1]."""

    country: str
    power: str
    period: str | None  # 2005, 2005-Q3, 2005-07 or None
    at: str | None  # ISO day or None
    value: float
    low: float | None  # 90 % interval; None until it is computed
    high: float | None
    positive: float  # P
    negative: float  # Q, >= 0
    clusters: int
    documents: int
    publishers: int
    undated: int
    parts: tuple[Part, ...] = ()

    @property
    def hollow(self) -> bool:
        """True when fewer than three clusters stand behind the point: thin evidence."""
        return self.clusters < 3


@dataclass(frozen=True, slots=True)
class Series:
    """The points of one pair in time order; a period without a point is a gap, not a zero."""

    country: str
    power: str
    by: str  # year, quarter or month
    points: tuple[Point, ...]
    undated: Point | None = None  # over the clusters without a date alone, with its parts: their own lane


@dataclass(frozen=True, slots=True)
class Net:
    """How much more a country leans to `power` than to `other`: (A_power - A_other) / 2, in [-1, 1]."""

    country: str
    power: str
    other: str
    at: str | None
    value: float
    low: float
    high: float
    probability: float  # P(A_power > A_other), from the draws of the interval


@dataclass(frozen=True, slots=True)
class Act:
    """One cluster as a tick of the event strip: the day and weight of its representative."""

    event_id: int
    cluster_id: int
    country: str
    power: str
    day: str | None
    domain: Domain
    sign: int
    weight: float  # |x| without decay and cap
    deed: bool


@dataclass(frozen=True, slots=True)
class Move:
    """How the part of one cluster changed from one point to another; the changes add up to the difference."""

    cluster_id: int
    event_id: int
    document_id: int
    kind: Literal["new", "gone", "changed"]  # changed: faded, or other evidence came in beside it
    before: float
    after: float

    @property
    def change(self) -> float:
        """The change of the part."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class Shift:
    """What a point would be without some events; value None: there would be no point."""

    country: str
    power: str
    period: str | None
    at: str | None
    value: float | None
    without: float | None

    @property
    def change(self) -> float:
        """By how much the events move the point; a point that is not there ranks as 0."""
        return (self.value or 0.0) - (self.without or 0.0)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two tellings that do not go together for one country and power.

    denial: claimed and denied; mixed: one act told with both signs; deed_word: what is done against what is said;
    reversal: the country first does one thing, then the opposite, in the same field; opposite: any other pair.
    """

    kind: Literal["denial", "mixed", "deed_word", "reversal", "opposite"]
    country: str
    power: str
    first_event: int
    second_event: int
    first_day: str | None
    second_day: str | None
    first_sign: int
    second_sign: int
    weight: float  # of the weaker side: how much is contradicted


@dataclass(frozen=True, slots=True)
class Balance:
    """How one country divides its friendly acts between the powers in one period; the shares add up to 1."""

    country: str
    period: str
    at: str
    shares: dict[str, float]  # power -> P of the power / P of all powers; empty: no friendly act
    points: tuple[Point, ...]  # of the powers with evidence up to `at`


@dataclass(frozen=True, slots=True)
class Mix:
    """One point split by domain: the sums of its positive and of its negative parts; all add up to the value."""

    point: Point
    positive: dict[Domain, float]
    negative: dict[Domain, float]  # <= 0


@dataclass(frozen=True, slots=True)
class Lens:
    """The series of one pair as a single publisher tells it."""

    publisher: str  # "" is the unknown one
    clusters: int
    series: Series


@dataclass(frozen=True, slots=True)
class Edge:
    """What one actor does towards another: sums of weights without decay, and how many clusters."""

    actor: str
    recipient: str
    positive: float
    negative: float  # >= 0
    clusters: int

    @property
    def sign(self) -> int:
        """+1 or -1, whichever weighs more; 0 if they balance."""
        return (self.positive > self.negative) - (self.positive < self.negative)


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """How much one point depends on its weights and on single publishers."""

    default: Point | None
    flat: Point | None  # every act weighs the same
    own: Point | None  # the weights of the study
    without_publisher: dict[str, Point | None]  # publisher left out -> point
