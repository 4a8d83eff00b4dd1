"""How far reviewers agree on the same rows, chance taken off."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations


@dataclass(frozen=True, slots=True)
class PairAgreement:
    """Two reviewers: rows both decided, the share decided alike, and Cohen's kappa (None where it has no meaning)."""

    one: str
    other: str
    rows: int
    alike: float
    kappa: float | None


def cohens_kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Return kappa of two reviewers' verdicts on the same rows; None without rows, or if only one verdict was given.

    Cohen, "A coefficient of agreement for nominal scales", 1960: (observed - expected) / (1 - expected).
    """
    count = len(pairs)
    if not count:
        return None
    observed = sum(a == b for a, b in pairs) / count
    ones, others = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    expected = sum(ones[verdict] * others[verdict] for verdict in ones) / (count * count)
    return None if expected == 1 else (observed - expected) / (1 - expected)


def krippendorffs_alpha(units: Sequence[Sequence[str]]) -> float | None:
    """Return alpha of any number of reviewers for nominal verdicts; rows that one alone decided do not count.

    Krippendorff, "Computing Krippendorff's alpha-reliability", 2011: 1 - observed / expected disagreement, over
    the pairs of verdicts within a row, each row weighed by 1 / (its verdicts - 1).
    """
    usable = [unit for unit in units if len(unit) > 1]
    totals = Counter(verdict for unit in usable for verdict in unit)
    whole = sum(totals.values())
    expected = whole * whole - sum(count * count for count in totals.values())
    if not usable or not expected:
        return None
    observed = sum(_differing(unit) / (len(unit) - 1) for unit in usable)
    return 1 - (whole - 1) * observed / expected


def pair_agreements(verdicts: Mapping[str, Mapping[int, str]]) -> list[PairAgreement]:
    """Return the agreement of each two reviewers who decided the same rows; `verdicts`: reviewer -> row -> verdict."""
    found = []
    for one, other in combinations(sorted(verdicts), 2):
        pairs = [(verdicts[one][row], verdicts[other][row]) for row in sorted(verdicts[one].keys() & verdicts[other])]
        if pairs:
            alike = sum(a == b for a, b in pairs) / len(pairs)
            found.append(PairAgreement(one, other, len(pairs), alike, cohens_kappa(pairs)))
    return found


def alpha_of(verdicts: Mapping[str, Mapping[int, str]]) -> float | None:
    """Return Krippendorff's alpha over all reviewers."""
    rows = {row for decided in verdicts.values() for row in decided}
    return krippendorffs_alpha([[d[row] for d in verdicts.values() if row in d] for row in sorted(rows)])


def disagreements(verdicts: Mapping[str, Mapping[int, str]]) -> list[int]:
    """Return the rows on which reviewers differ."""
    rows = {row for decided in verdicts.values() for row in decided}
    return sorted(row for row in rows if len({d[row] for d in verdicts.values() if row in d}) > 1)


def _differing(unit: Sequence[str]) -> int:
    """Return the number of ordered pairs of verdicts in a row that differ."""
    counts = Counter(unit)
    return len(unit) ** 2 - sum(count * count for count in counts.values())
