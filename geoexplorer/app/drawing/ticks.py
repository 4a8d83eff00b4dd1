"""The events of a strip as columns, made off the main thread: 20,000 of them are drawn in milliseconds."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from geoexplorer.model.alignment import Act
from geoexplorer.model.codes import DOMAINS

Ints = NDArray[np.int64]
_DOMAIN = {domain: i for i, domain in enumerate(DOMAINS)}


@dataclass(frozen=True, slots=True)
class Ticks:
    """One entry an act and power; `row` is a position in DOMAINS, `day` an ordinal, 0 for undated acts."""

    powers: tuple[str, ...]
    day: Ints
    row: Ints
    power: Ints
    sign: Ints
    weight: NDArray[np.float64]
    event_id: Ints

    @classmethod
    def of(cls, acts: Sequence[Act], powers: Sequence[str]) -> "Ticks":
        """Return the columns of the acts towards these powers."""
        place = {key: i for i, key in enumerate(powers)}
        kept = [act for act in acts if act.power in place]
        return cls(
            tuple(powers),
            np.array([date.fromisoformat(act.day).toordinal() if act.day else 0 for act in kept], dtype=np.int64),
            np.array([_DOMAIN[act.domain] for act in kept], dtype=np.int64),
            np.array([place[act.power] for act in kept], dtype=np.int64),
            np.array([act.sign for act in kept], dtype=np.int64),
            np.array([act.weight for act in kept], dtype=np.float64),
            np.array([act.event_id for act in kept], dtype=np.int64),
        )

    def counts(self) -> tuple[int, ...]:
        """Return the number of events of each domain, undated ones too; an event towards two powers is one."""
        single, first = np.unique(self.event_id, return_index=True)
        del single
        return tuple(np.bincount(self.row[first], minlength=len(DOMAINS)).tolist())

    def event_ids(self, which: NDArray[np.bool_] | None = None) -> tuple[int, ...]:
        """Return the events of some entries, or of all, each once, in order."""
        ids = self.event_id if which is None else self.event_id[which]
        return tuple(dict.fromkeys(ids.tolist()))

    def between(self, first: str, last: str) -> tuple[int, ...]:
        """Return the events from one ISO day to another, both included."""
        start, end = date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal()
        return self.event_ids((self.day >= start) & (self.day <= end))

    def behind(self, power: str, until: str | None) -> tuple[int, ...]:
        """Return the events towards a power up to a day; None: those without a date."""
        towards = self.power == (self.powers.index(power) if power in self.powers else -1)
        if until is None:
            return self.event_ids(towards & (self.day == 0))
        return self.event_ids(towards & (self.day > 0) & (self.day <= date.fromisoformat(until).toordinal()))

    def days_of(self, event_ids: Collection[int]) -> tuple[date, date] | None:
        """Return the first and last day of some of these events; None if none of them is dated."""
        hit = np.isin(self.event_id, np.fromiter(event_ids, dtype=np.int64, count=len(event_ids)))
        days = self.day[hit & (self.day > 0)]
        return (date.fromordinal(int(days.min())), date.fromordinal(int(days.max()))) if len(days) else None

    def touched(self, event_ids: Collection[int]) -> frozenset[str]:
        """Return the powers that some of these events bear on."""
        hit = np.isin(self.event_id, np.fromiter(event_ids, dtype=np.int64, count=len(event_ids)))
        return frozenset(self.powers[i] for i in np.unique(self.power[hit]).tolist())
