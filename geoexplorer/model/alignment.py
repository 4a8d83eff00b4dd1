"""The numbers of the measure: points, the parts they are made of, and the study that weighs them."""

from dataclasses import dataclass, field

from geoexplorer.model.codes import Domain

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
class Study:
    """Which countries lean towards which powers, with which weights, over which years."""

    name: str
    title: str
    countries: tuple[str, ...]
    powers: tuple[Power, ...]
    weights: Weights
    start: str | None = None  # ISO year or date shown first on charts; None: from the evidence
    end: str | None = None

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
    undated: tuple[Part, ...] = ()  # clusters without a date: their own lane


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
