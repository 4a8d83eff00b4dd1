"""The bearings of a scope as columns, one row a bearing: what the store loads and the measure reads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # columns are numpy arrays; the model itself needs only the standard library
    import numpy as np
    import numpy.typing as npt

    Ints = npt.NDArray[np.int64]
    Flags = npt.NDArray[np.bool_]

NO_DAY = -1
"""Stands in day columns for a day that is not known; calendar days are date.toordinal(), 1 or more."""
NO_ACT = -1
LATE = 2**31
"""Stands in `published` for documents without a date: they come after all others in ties."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Rows not rejected and within the scope, in the order (published, event); all columns are as long.

    `country` and `power` are positions in `keys`; `event_type`, `domain` and `modality` are positions in
    the tuples of `model.codes`; `publisher` is a position in `publishers` ("" is the unknown one).
    """

    keys: tuple[str, ...]
    publishers: tuple[str, ...]
    country: Ints
    power: Ints
    cluster: Ints
    event: Ints
    document: Ints
    act: Ints  # NO_ACT: none
    start: Ints  # first day, or NO_DAY
    end: Ints  # last day, included, or NO_DAY
    event_type: Ints
    domain: Ints
    modality: Ints
    state: Flags  # aspect state
    inward: Flags  # side in: the power acts
    third_party: Flags  # told by a third party or by nobody named
    sign: Ints
    publisher: Ints
    published: Ints  # rank of the document's date among those loaded, or LATE

    def __len__(self) -> int:
        return len(self.event)

    def where(self, rows: Flags | Ints) -> Evidence:
        """Return the rows picked by a mask or by positions."""
        columns = (f.name for f in fields(self) if f.name not in ("keys", "publishers"))
        return replace(self, **{name: getattr(self, name)[rows] for name in columns})

    def codes(self, keys: Iterable[str]) -> tuple[int, ...]:
        """Return the positions of those keys; a key without any evidence has none."""
        return tuple(self.keys.index(key) for key in keys if key in self.keys)
