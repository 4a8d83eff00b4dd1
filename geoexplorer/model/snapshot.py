"""The numbers of a day, kept under a name, and how those of another day differ from them."""

from dataclasses import dataclass

from geoexplorer.model.selection import Scope

ALL = "all"  # the period of a point over all evidence, undated too


@dataclass(frozen=True, slots=True)
class KeptPoint:
    """What a snapshot keeps of a point; `period` is a year or `all`."""

    country: str
    power: str
    period: str
    value: float
    low: float | None
    high: float | None
    clusters: int
    documents: int

    @property
    def place(self) -> tuple[str, str, str]:
        """What the point is of: country, power, period."""
        return self.country, self.power, self.period


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All points of a study in one scope, as they stood when it was taken; `at` is ISO time (UTC)."""

    name: str
    at: str
    author: str
    scope: Scope
    study: str  # the study that weighed, as TOML
    documents: int  # in the project then
    acts: int  # of people, done until then, its own included
    points: tuple[KeptPoint, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One point then and now; None where there was, or is, none."""

    then: KeptPoint | None
    now: KeptPoint | None

    @property
    def point(self) -> KeptPoint:
        """The point as it is, else as it was."""
        found = self.now or self.then
        assert found is not None
        return found

    @property
    def change(self) -> float | None:
        """By how much the value moved; None if the point came or went."""
        return self.now.value - self.then.value if self.now and self.then else None


@dataclass(frozen=True, slots=True)
class Since:
    """What may have moved the numbers since a snapshot: texts and acts of correction (fewer: taken back), weights."""

    documents: int
    acts: int
    other_study: bool
    changes: tuple[Change, ...]  # points that moved, came or went; the largest move first
    points: int  # compared
