"""Precision, recall and their intervals from counts."""

from dataclasses import dataclass
from math import sqrt

Z_90 = 1.6448536269514722  # the 95 % quantile of the normal distribution: a two-sided 90 % interval


@dataclass(frozen=True, slots=True)
class Score:
    """How much was found, how much there is, and how much of it is the same."""

    found: int
    gold: int
    hits: int

    @property
    def precision(self) -> float:
        """Return the share of what was found that is right, in [0, 1]."""
        return self.hits / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Return the share of what there is that was found, in [0, 1]."""
        return self.hits / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Share:
    """So many right of so many, with the Wilson 90 % interval of the share."""

    right: int
    of: int

    @property
    def value(self) -> float:
        """Return the share, 0 when there is nothing."""
        return self.right / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Return the score interval of Wilson, JASA 22 (1927): it holds for small numbers too."""
        if not self.of:
            return 0.0, 1.0
        n, p, z2 = self.of, self.value, Z_90 * Z_90
        middle = (p + z2 / (2 * n)) / (1 + z2 / n)
        half = Z_90 * sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n)
        return max(0.0, middle - half), min(1.0, middle + half)
