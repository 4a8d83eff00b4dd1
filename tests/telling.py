"""Evidence built in code: one line a telling, with the parts that do not matter left at their defaults."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from geoexplorer.alignment.representatives import Told, tell
from geoexplorer.alignment.studies import default_weights
from geoexplorer.model.alignment import Power, Study, Weights
from geoexplorer.model.codes import DOMAINS, EVENT_TYPES, MODALITIES
from geoexplorer.model.evidence import LATE, NO_ACT, NO_DAY, Evidence


@dataclass(frozen=True)
class Telling:
    """One bearing of one event; a cluster of its own unless it names one."""

    event: int
    event_type: str = "AID"
    sign: int = 1
    modality: str = "asserted"
    start: str | None = "2005-07-01"
    end: str | None = None
    side: str = "out"
    document: int = 1
    cluster: int | None = None
    country: str = "KGZ"
    power: str = "RUS"
    act: int | None = None
    publisher: str = "Courier"
    published: int | None = None
    domain: str = "military"
    state: bool = False


def evidence(*tellings: Telling) -> Evidence:
    """Return the tellings as columns, in the order the store gives them."""
    rows = sorted(tellings, key=lambda t: (LATE if t.published is None else t.published, t.event))
    keys = tuple(sorted({t.country for t in rows} | {t.power for t in rows}))
    publishers = tuple(sorted({t.publisher for t in rows}))
    return Evidence(
        keys=keys,
        publishers=publishers,
        country=_ints(keys.index(t.country) for t in rows),
        power=_ints(keys.index(t.power) for t in rows),
        cluster=_ints(t.event if t.cluster is None else t.cluster for t in rows),
        event=_ints(t.event for t in rows),
        document=_ints(t.document for t in rows),
        act=_ints(NO_ACT if t.act is None else t.act for t in rows),
        start=_ints(_day(t.start) for t in rows),
        end=_ints(_day(t.end) if t.end else _day(t.start) for t in rows),
        event_type=_ints(EVENT_TYPES.index(t.event_type) for t in rows),
        domain=_ints(DOMAINS.index(t.domain) for t in rows),
        modality=_ints(MODALITIES.index(t.modality) for t in rows),
        state=np.array([t.state for t in rows], dtype=bool),
        inward=np.array([t.side == "in" for t in rows], dtype=bool),
        third_party=np.zeros(len(rows), dtype=bool),
        sign=_ints(t.sign for t in rows),
        publisher=_ints(publishers.index(t.publisher) for t in rows),
        published=_ints(LATE if t.published is None else t.published for t in rows),
    )


def _ints(values: object) -> np.ndarray:
    return np.array(list(values), dtype=np.int64)  # type: ignore[call-overload]


def _day(day: str | None) -> int:
    return NO_DAY if day is None else date.fromisoformat(day).toordinal()


def study(weights: Weights | None = None, *powers: Power) -> Study:
    """Return a study of Kyrgyzstan with the default weights."""
    return Study("test", "Test", ("KGZ",), powers or (Power("RUS", "Russia", ("RUS",)),), weights or default_weights())


def told(*tellings: Telling, power: str = "RUS", given: Study | None = None) -> Told:
    """Return the clusters of Kyrgyzstan and the power."""
    return tell(evidence(*tellings), given or study(), "KGZ", power)
