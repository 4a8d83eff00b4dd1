"""How far readers agree beyond chance: percent agreement, Cohen's kappa, Krippendorff's alpha."""

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

Unit = TypeVar("Unit", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Agreement:
    """So many units judged by both, so many alike; kappa and alpha are None where chance leaves nothing to measure."""

    units: int
    alike: int
    kappa: float | None
    alpha: float | None

    @property
    def share(self) -> float | None:
        """Return the share of units judged alike, in [0, 1]; None when both judged none."""
        return self.alike / self.units if self.units else None


def agreement(one: Mapping[Unit, str], other: Mapping[Unit, str]) -> Agreement:
    """Compare two readers over the units that both have judged."""
    pairs = [(one[unit], other[unit]) for unit in one if unit in other]
    return Agreement(
        len(pairs),
        sum(a == b for a, b in pairs),
        cohen_kappa(pairs),
        krippendorff_alpha([list(pair) for pair in pairs]),
    )


def cohen_kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Return the kappa of Cohen, Educational and Psychological Measurement 20 (1960) 37-46: (po - pe) / (1 - pe).

    None without units, and where both readers used one and the same category only: chance explains all then.
    """
    n = len(pairs)
    first, second = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    by_chance = sum(first[category] * second[category] for category in first)  # n^2 pe, in whole numbers
    if by_chance == n * n:
        return None
    return (n * sum(a == b for a, b in pairs) - by_chance) / (n * n - by_chance)


def krippendorff_alpha(units: Sequence[Sequence[str | None]]) -> float | None:
    """Return the nominal alpha of Krippendorff, Content Analysis (2004) 11.3: 1 - Do / De, any number of readers.

    Each unit holds one value a reader, None for no value; units with fewer than two values do not count. None where
    nothing can be paired, and where one category only was used.
    """
    paired = [values for unit in units if len(values := [value for value in unit if value is not None]) > 1]
    n = sum(len(values) for values in paired)
    totals = Counter(value for values in paired for value in values)
    expected = n * n - sum(count * count for count in totals.values())  # n (n - 1) De
    if not expected:
        return None
    observed = sum(_unlike_pairs(values) / (len(values) - 1) for values in paired)  # n Do
    return 1 - (n - 1) * observed / expected


def _unlike_pairs(values: Sequence[str]) -> int:
    return len(values) ** 2 - sum(count * count for count in Counter(values).values())
