"""The clusters of a country as columns, one entry a cluster and power: what an event strip draws of 20,000 acts."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
import numpy.typing as npt

from geoexplorer.alignment.representatives import Told
from geoexplorer.model.codes import DOMAINS

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Ticks:
    """Entries of clusters that count; `domain` is a position in DOMAINS, `day` an ordinal, 0 for undated ones.

    `telling_*` are all tellings of these clusters, of which the entries' events are the representatives.
    """

    powers: tuple[str, ...]
    day: Ints
    domain: Ints
    power: Ints
    sign: Ints
    weight: Floats
    deed: Flags  # a material act told as a fact; the rest is words
    event: Ints
    cluster: Ints
    telling_event: Ints
    telling_cluster: Ints
    telling_power: Ints

    @classmethod
    def of(cls, pairs: Sequence[Told]) -> "Ticks":
        """Return the columns of the pairs, one power each."""
        counted = [told.where(told.base != 0) for told in pairs]
        return cls(
            powers=tuple(told.power for told in pairs),
            day=_joined(np.where(told.dated, told.middle_day, 0) for told in counted),
            domain=_joined(told.domain for told in counted),
            power=_joined(np.full(len(told), i) for i, told in enumerate(counted)),
            sign=_joined(told.sign for told in counted),
            weight=np.abs(np.concatenate([np.zeros(0), *(told.base for told in counted)])),
            deed=np.concatenate([np.zeros(0, dtype=bool), *(told.deed for told in counted)]),
            event=_joined(told.event for told in counted),
            cluster=_joined(told.cluster for told in counted),
            telling_event=_joined(told.tellings.event for told in pairs),
            telling_cluster=_joined(told.tellings.cluster for told in pairs),
            telling_power=_joined(np.full(len(told.tellings.event), i) for i, told in enumerate(pairs)),
        )

    def __len__(self) -> int:
        return len(self.event)

    def where(self, rows: Flags) -> "Ticks":
        """Return some of the entries; the tellings stay whole."""
        return self.ordered(np.flatnonzero(rows))

    def ordered(self, places: Ints) -> "Ticks":
        """Return the entries at these positions, in their order."""
        names = ("day", "domain", "power", "sign", "weight", "deed", "event", "cluster")
        return replace(self, **{name: getattr(self, name)[places] for name in names})

    def counts(self) -> tuple[int, ...]:
        """Return the number of clusters of each domain, undated ones too; one towards two powers counts once."""
        _, first = np.unique(self.cluster, return_index=True)
        return tuple(np.bincount(self.domain[first], minlength=len(DOMAINS)).tolist())

    def event_ids(self, which: Flags | None = None) -> tuple[int, ...]:
        """Return the events of some entries, or of all, each once, in order."""
        ids = self.event if which is None else self.event[which]
        return tuple(dict.fromkeys(ids.tolist()))

    def between(self, first: str, last: str) -> tuple[int, ...]:
        """Return the events from one ISO day to another, both included."""
        start, end = date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal()
        return self.event_ids((self.day >= start) & (self.day <= end))

    def behind(self, power: str, until: str | None) -> tuple[int, ...]:
        """Return the events towards a power up to an ISO day; None: those without a date."""
        towards = self.power == (self.powers.index(power) if power in self.powers else -1)
        if until is None:
            return self.event_ids(towards & (self.day == 0))
        return self.event_ids(towards & (self.day > 0) & (self.day <= date.fromisoformat(until).toordinal()))

    def picked(self, event_ids: Collection[int]) -> Flags:
        """Return which entries are told by some of these events."""
        return np.asarray(np.isin(self.cluster, self.telling_cluster[self._tellings(event_ids)]), dtype=bool)

    def touched(self, event_ids: Collection[int]) -> frozenset[str]:
        """Return the powers that some of these events bear on."""
        hit = self.telling_power[self._tellings(event_ids)]
        return frozenset(self.powers[i] for i in np.unique(hit).tolist())

    def days_of(self, event_ids: Collection[int]) -> tuple[date, date] | None:
        """Return the first and last day of the entries these events tell; None if none of them is dated."""
        days = self.day[self.picked(event_ids) & (self.day > 0)]
        return (date.fromordinal(int(days.min())), date.fromordinal(int(days.max()))) if len(days) else None

    def _tellings(self, event_ids: Collection[int]) -> Flags:
        wanted = np.fromiter(event_ids, dtype=np.int64, count=len(event_ids))
        return np.asarray(np.isin(self.telling_event, wanted), dtype=bool)


def _joined(columns: Iterable[npt.NDArray[np.int64]]) -> Ints:
    return np.concatenate([np.zeros(0, dtype=np.int64), *columns])
