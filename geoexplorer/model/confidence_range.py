"""Read what `confidence:` asks for: at least, below, or between two values."""

import re
from typing import Literal

Comparison = tuple[Literal[">=", "<", "<="], float]

NUMBER = r"(\d{1,3}(?:[.,]\d+)?|[.,]\d+)\s*(%?)"
BOUND = re.compile(rf"(>=|≥|>|<=|≤|<)?\s*{NUMBER}")
BETWEEN = re.compile(rf"{NUMBER}\s*\.\.\s*{NUMBER}")


def confidence_value(words: str) -> str | None:
    """Return `>=0.5`, `<0.5` or `0.3..0.6` for what was typed (`0.5`, `50%`: at least); None if it is no confidence.

    `>` is read as "at least" and `<=` as "below": what stands exactly on the line is counted.
    """
    between, bound = BETWEEN.fullmatch(words.strip()), BOUND.fullmatch(words.strip())
    if between is not None:
        low, high = sorted((_share(between[1], between[2]), _share(between[3], between[4])))
        return f"{low:g}..{high:g}" if high <= 1 else None
    if bound is None:
        return None
    value = _share(bound[2], bound[3])
    return f"{'<' if bound[1] in ('<', '<=', '≤') else '>='}{value:g}" if value <= 1 else None


def comparisons(value: str) -> tuple[Comparison, ...]:
    """Return what `confidence_value` wrote as comparisons that must all hold."""
    if value.startswith(">="):
        return ((">=", float(value[2:])),)
    if value.startswith("<"):
        return (("<", float(value[1:])),)
    low, high = value.split("..")
    return ((">=", float(low)), ("<=", float(high)))


def _share(number: str, percent: str) -> float:
    return round(float(number.replace(",", ".")) / (100 if percent else 1), 4)
