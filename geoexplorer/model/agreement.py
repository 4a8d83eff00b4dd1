"""How far reviewers agree on the same rows, chance taken off."""

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

Unit = TypeVar("Unit", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Agreement:
    """So many rows decided by both, so many alike; kappa and alpha are None where they have no meaning."""

    units: int
    alike: int
    kappa: float | None
    alpha: float | None

    @property
    def share(self) -> float | None:
        """Return the share of rows decided alike, in [0, 1]; None when both decided none."""
        return self.alike / self.units if self.units else None


def agreement(one: Mapping[Unit, str], other: Mapping[Unit, str]) -> Agreement:
    """Compare the verdicts of two reviewers over the rows that both have decided."""
    pairs = [(one[unit], other[unit]) for unit in one if unit in other]
    return Agreement(len(pairs), sum(a == b for a, b in pairs), cohens_kappa(pairs), krippendorffs_alpha(pairs))


def cohens_kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Return kappa of two reviewers' verdicts on the same rows; None without rows, or if only one verdict was given.

    Cohen, "A coefficient of agreement for nominal scales", 1960: (observed - expected) / (1 - expected).
    """
    n = len(pairs)
    ones, others = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    expected = sum(ones[verdict] * others[verdict] for verdict in ones)  # times n * n: whole numbers compare exactly
    if expected == n * n:
        return None
    return (n * sum(a == b for a, b in pairs) - expected) / (n * n - expected)


def krippendorffs_alpha(units: Sequence[Sequence[str]]) -> float | None:
    """Return alpha of any number of reviewers for nominal verdicts; rows that one alone decided do not count.

    Each unit holds the verdicts that were given on one row. None if no row has two verdicts, or only one kind of
    verdict was given. Krippendorff, "Computing Krippendorff's alpha-reliability", 2011: 1 - observed / expected
    disagreement, over the pairs of verdicts within a row, each row weighed by 1 / (its verdicts - 1).
    """
    usable = [unit for unit in units if len(unit) > 1]
    totals = Counter(verdict for unit in usable for verdict in unit)
    whole = sum(totals.values())
    expected = whole * whole - sum(count * count for count in totals.values())
    if not expected:
        return None
    observed = sum(_differing(unit) / (len(unit) - 1) for unit in usable)
    return 1 - (whole - 1) * observed / expected


def alpha_of(verdicts: Mapping[str, Mapping[int, str]]) -> float | None:
    """Return Krippendorff's alpha over all reviewers; `verdicts`: reviewer -> row -> verdict."""
    rows = {row for decided in verdicts.values() for row in decided}
    return krippendorffs_alpha([[d[row] for d in verdicts.values() if row in d] for row in sorted(rows)])


def _differing(unit: Sequence[str]) -> int:
    """Return the number of ordered pairs of verdicts in a row that differ."""
    counts = Counter(unit)
    return len(unit) ** 2 - sum(count * count for count in counts.values())
