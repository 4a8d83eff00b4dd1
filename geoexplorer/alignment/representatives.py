"""Which telling speaks for each real event, and with which weight, for one country and one power."""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace

import numpy as np
import numpy.typing as npt

from geoexplorer.model.alignment import Power, Study, Weights
from geoexplorer.model.codes import DEEDS, EVENT_TYPES, MODALITIES
from geoexplorer.model.evidence import NO_ACT, NO_DAY, Evidence

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

_OF_THE_PAIR = {"country", "power", "prior", "document_cap", "tellings"}
_DENIED = MODALITIES.index("denied")


@dataclass(frozen=True, slots=True)
class Tellings:
    """All tellings of the pair, of which the representatives are some."""

    cluster: Ints
    event: Ints
    start: Ints
    sign: Ints
    stated: Flags  # not a denial


@dataclass(frozen=True, slots=True)
class Told:
    """The clusters that bear on one pair, each told by its representative; all columns are as long."""

    country: str
    power: str
    prior: float
    document_cap: float
    cluster: Ints
    event: Ints
    document: Ints
    publisher: Ints
    domain: Ints  # position in DOMAINS
    sign: Ints
    deed: Flags  # a material act told as a fact; the rest is words
    outward: Flags  # the country acts
    weight: Floats
    modality: Floats
    side: Floats
    publisher_weight: Floats
    base: Floats  # sign * weight * modality * side * publisher weight: x without decay and cap
    half_life: Floats  # years
    dated: Flags
    state: Flags
    first_day: Ints  # from which day on it counts: t_c, or the start of a state
    middle_day: Ints
    last_day: Ints
    denied: Flags
    tellings: Tellings = field(repr=False)

    def __len__(self) -> int:
        return len(self.event)

    def where(self, rows: Flags) -> "Told":
        """Return the clusters picked by a mask."""
        kept = {f.name for f in fields(self)} - _OF_THE_PAIR
        return replace(self, **{name: getattr(self, name)[rows] for name in kept})

    def members(self) -> list[tuple[int, ...]]:
        """Return for each cluster the ids of all its events that bear on the pair."""
        order = np.argsort(self.tellings.cluster, kind="stable")
        clusters, events = self.tellings.cluster[order], self.tellings.event[order].tolist()
        first, last = (np.searchsorted(clusters, self.cluster, side).tolist() for side in ("left", "right"))
        return [tuple(events[a:b]) for a, b in zip(first, last, strict=True)]

    def mixed(self) -> Flags:
        """Return which clusters are told with both signs, denials aside."""
        t = self.tellings
        both = np.intersect1d(t.cluster[t.stated & (t.sign > 0)], t.cluster[t.stated & (t.sign < 0)])
        return np.asarray(np.isin(self.cluster, both), dtype=bool)


@dataclass(frozen=True, slots=True)
class _Factors:
    """The weights of each row of evidence."""

    weight: Floats
    modality: Floats
    side: Floats
    publisher: Floats

    def product(self) -> Floats:
        return self.weight * self.modality * self.side * self.publisher


def tell(evidence: Evidence, study: Study, country: str, power: str, *, inherited: tuple[str, ...] = ()) -> Told:
    """Return the clusters of the country and the power (a key of the study, or of any entity).

    A power that is a group is the union of its members' clusters, those that share an act counted once.
    `inherited` names groups the country belongs to whose clusters are to count for it as well.
    """
    towards = study.power(power)
    rows = evidence.where(np.flatnonzero(_rows_of(evidence, (country, *inherited), towards)))
    denied = _denied(rows)
    factors = _factors(rows, study.weights, denied)
    picked = _representatives(rows, factors.product())
    if len(towards.members) > 1:
        picked = _one_an_act(rows, factors.product(), picked)
    return _told(rows, study.weights, picked, factors=factors, denied=denied, pair=(country, towards.key))


def weights_of(rows: Evidence, weights: Weights) -> Floats:
    """Return weight * modality * side * publisher weight of each row; what is denied counts as a claim."""
    return _factors(rows, weights, _denied(rows)).product()


def _denied(rows: Evidence) -> Flags:
    return np.asarray(np.isin(rows.cluster, rows.cluster[rows.modality == _DENIED]), dtype=bool)


def _rows_of(evidence: Evidence, countries: tuple[str, ...], power: Power) -> Flags:
    mine = np.isin(evidence.country, evidence.codes(countries))
    return mine & np.isin(evidence.power, evidence.codes(power.members))


def _factors(rows: Evidence, weights: Weights, denied: Flags) -> _Factors:
    by_type = np.array([weights.event_type.get(name, 0.0) for name in EVENT_TYPES])
    by_publisher = np.array([weights.publisher.get(name, 1.0) for name in rows.publishers])
    side = np.where(rows.inward, weights.side["in"], weights.side["out"])
    modality = _modalities(rows, weights)
    # What somebody denies counts no more than a claim does.
    modality = np.where(denied, np.minimum(modality, weights.modality["claimed"]), modality)
    return _Factors(by_type[rows.event_type], modality, side, by_publisher[rows.publisher])


def _modalities(rows: Evidence, weights: Weights) -> Floats:
    table = np.tile([weights.modality[name] for name in MODALITIES], (len(EVENT_TYPES), 1))
    for promise in weights.promises:
        table[EVENT_TYPES.index(promise), MODALITIES.index("planned")] = weights.modality["asserted"]
    return np.asarray(table[rows.event_type, rows.modality], dtype=np.float64)


def _representatives(rows: Evidence, product: Floats) -> Ints:
    """Return the row of each cluster with the largest product; rows lie in the order that breaks ties."""
    return _largest_of_each(rows.cluster, product)


def _largest_of_each(group: Ints, product: Floats) -> Ints:
    order = np.lexsort((-product, group))  # stable: ties stay in the order (published, event)
    first = np.ones(len(order), dtype=bool)
    first[1:] = group[order[1:]] != group[order[:-1]]
    return np.sort(order[first])


def _one_an_act(rows: Evidence, product: Floats, picked: Ints) -> Ints:
    """Leave of the clusters that share an act only the largest."""
    linked = _linked_by_acts(rows)
    group = rows.cluster[picked]
    shared = np.flatnonzero(np.isin(group, list(linked)))
    group[shared] = [linked[cluster] for cluster in group[shared].tolist()]
    return picked[_largest_of_each(group, product[picked])]


def _linked_by_acts(rows: Evidence) -> dict[int, int]:
    """Return for each cluster that shares an act with another one the lowest cluster linked with it."""
    leader: dict[int, int] = {}

    def find(cluster: int) -> int:
        while leader.get(cluster, cluster) != cluster:
            cluster = leader[cluster]
        return cluster

    first_of_act: dict[int, int] = {}
    for act, cluster in _shared_acts(rows):
        one, other = find(first_of_act.setdefault(act, cluster)), find(cluster)
        leader[max(one, other)] = min(one, other)
    return {cluster: find(cluster) for cluster in leader}


def _shared_acts(rows: Evidence) -> Iterator[tuple[int, int]]:
    """Yield (act, cluster) of the acts that are told in more than one cluster."""
    with_act = np.flatnonzero(rows.act != NO_ACT)
    order = with_act[np.lexsort((rows.cluster[with_act], rows.act[with_act]))]
    act, cluster = rows.act[order], rows.cluster[order]
    changes = (act[1:] == act[:-1]) & (cluster[1:] != cluster[:-1])
    told = np.isin(act, act[1:][changes])
    yield from zip(act[told].tolist(), cluster[told].tolist(), strict=True)


def _told(
    rows: Evidence, weights: Weights, picked: Ints, *, factors: _Factors, denied: Flags, pair: tuple[str, str]
) -> Told:
    told = rows.where(picked)
    start, end = _days(told)
    middle = (start + end) // 2
    half_life = np.array([weights.half_life.get(name, 2.0) for name in EVENT_TYPES])[told.event_type]
    return Told(
        *pair,
        prior=weights.prior,
        document_cap=weights.document_cap,
        cluster=told.cluster,
        event=told.event,
        document=told.document,
        publisher=told.publisher,
        domain=told.domain,
        sign=told.sign,
        deed=_deeds(told),
        outward=~told.inward,
        weight=factors.weight[picked],
        modality=factors.modality[picked],
        side=factors.side[picked],
        publisher_weight=factors.publisher[picked],
        base=told.sign * factors.product()[picked],
        half_life=np.where(told.state, weights.state_half_life, half_life),
        dated=start != NO_DAY,
        state=told.state & (start != NO_DAY),
        first_day=np.where(told.state, start, middle),
        middle_day=middle,
        last_day=end,
        denied=denied[picked],
        tellings=Tellings(rows.cluster, rows.event, rows.start, rows.sign, rows.modality != _DENIED),
    )


def _deeds(rows: Evidence) -> Flags:
    material = np.isin(rows.event_type, [EVENT_TYPES.index(name) for name in DEEDS])
    return np.asarray(material & (rows.modality == MODALITIES.index("asserted")) & ~rows.third_party, dtype=bool)


def _days(rows: Evidence) -> tuple[Ints, Ints]:
    """Return first and last day; where only one is known it stands for both."""
    start = np.where(rows.start == NO_DAY, rows.end, rows.start)
    return start, np.where(rows.end == NO_DAY, start, np.maximum(rows.end, start))
