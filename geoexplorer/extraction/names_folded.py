"""Spelling variants of personal names: one folded form for the many ways to write a name in Latin letters."""

import re
import unicodedata

from rapidfuzz import fuzz

LIKE_GIVEN = 60  # of 100; Imomali and Emomali reach 86, Igor and Sergei 40
LIKE_SURNAME = 83  # Wardak and Wardag reach 83

_FOLDS = (
    (re.compile(r"[^a-z]"), ""),
    (re.compile(r"dzh|dj|zh"), "j"),
    (re.compile(r"kh|hk|gh"), "h"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"sch|tsch|tch"), "ch"),
    (re.compile(r"ck|q"), "k"),
    (re.compile(r"w"), "v"),
    (re.compile(r"ou|oo"), "u"),
    (re.compile(r"ee"), "i"),
    (re.compile(r"y"), "i"),
    (re.compile(r"(?<=[aeiou])i(?=[aeiou])"), ""),
    (re.compile(r"(?<=[^aeiou])i(?=[eaou])"), ""),
    (re.compile(r"ie"), "e"),
    (re.compile(r"ff\b"), "v"),
    (re.compile(r"(.)\1+"), r"\1"),
)


def folded(name: str) -> str:
    """Return one word of a name without what transliterations differ in: Bakiyev and Bakiev become the same."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c))
    for pattern, replacement in _FOLDS:
        plain = pattern.sub(replacement, plain)
    return plain


def same_given_name(one: str, other: str) -> bool:
    """Whether two given names may be spellings of one, or one the initial of the other."""
    if len(one.rstrip(".")) == 1 or len(other.rstrip(".")) == 1:
        return one[0].lower() == other[0].lower()
    return fuzz.ratio(folded(one), folded(other)) >= LIKE_GIVEN


def same_surname(one: str, other: str) -> bool:
    """Whether two surnames are spellings of one: same folded form, or one letter apart in a long name."""
    left, right = folded(one), folded(other)
    return left == right or (min(len(left), len(right)) >= 5 and fuzz.ratio(left, right) >= LIKE_SURNAME)
