"""Which entities may be one and the same: spelling variants, surnames alone, acronyms; a person decides."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz import fuzz

from geoexplorer.model.folding import folded
from geoexplorer.store.entity_choices import EntityChoice, entity_choices
from geoexplorer.wording import tr_noop

KINDS = ("person", "organisation", "facility", "place")
ALIKE = 88.0  # of 100, from which two spellings count as variants of one name
APART = frozenset({"deputy", "vice", "first", "second", "north", "south", "east", "west", "northern", "southern"})
NAMED = 1  # mentions an entity needs to be worth a question
ALIKE_WORDS = tr_noop("spelt alike")
SURNAME, LIKE_SURNAME = tr_noop("surname alone"), tr_noop("surname alone, spelt alike")
INITIALS = tr_noop("initials of the other")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two entities that may be the same, why, and how alike their names are (0 to 100)."""

    one: EntityChoice
    other: EntityChoice
    reason: str
    likeness: float


def suggested_merges(db: sqlite3.Connection) -> list[Suggestion]:
    """Return the pairs that may be the same, those with most mentions first; slow on large files: a job."""
    named = [choice for choice in entity_choices(db, KINDS) if choice.mentions >= NAMED]
    found = [s for kind in KINDS for s in _among([choice for choice in named if choice.kind == kind])]
    return sorted(
        _of_one_country(found),
        key=lambda s: (-min(s.one.mentions, s.other.mentions), -s.likeness, s.one.id, s.other.id),
    )


def _among(entities: Sequence[EntityChoice]) -> Iterator[Suggestion]:
    names = {entity.id: folded(entity.name) for entity in entities}
    for one, other in combinations(entities, 2):
        if one.country and other.country and one.country != other.country:  # two states have a foreign ministry each
            continue
        compare = _persons if one.kind == "person" else _things
        reason, likeness = compare(names[one.id], names[other.id])
        if reason:
            yield Suggestion(one, other, reason, likeness)


def _of_one_country(found: Sequence[Suggestion]) -> Iterator[Suggestion]:
    """Leave out what would fit several states alike: "the foreign ministry" of no state in particular."""
    fits: dict[int, set[str]] = {}
    for s in found:
        for general, other in ((s.one, s.other), (s.other, s.one)):
            if other.country and not general.country:
                fits.setdefault(general.id, set()).add(other.country)
    vague = {entity_id for entity_id, countries in fits.items() if len(countries) > 1}
    yield from (s for s in found if s.one.id not in vague and s.other.id not in vague)


def _persons(one: str, other: str) -> tuple[str, float]:
    """Same or alike surname, and first names that do not speak against it."""
    first, second = one.split(), other.split()
    if not first or not second:
        return "", 0.0
    surname = fuzz.ratio(first[-1], second[-1])
    if surname < ALIKE or not _given_names_fit(first[:-1], second[:-1]):
        return "", 0.0
    if len(first) == 1 or len(second) == 1:
        return (SURNAME if surname == 100 else LIKE_SURNAME), surname
    whole = fuzz.ratio(one, other)
    return (ALIKE_WORDS, whole) if whole >= ALIKE or surname == 100 else ("", 0.0)


def _given_names_fit(one: Sequence[str], other: Sequence[str]) -> bool:
    if not one or not other:
        return True
    a, b = one[0].rstrip("."), other[0].rstrip(".")
    return a.startswith(b) or b.startswith(a) or fuzz.ratio(a, b) >= ALIKE


def _things(one: str, other: str) -> tuple[str, float]:
    likeness = fuzz.token_sort_ratio(one, other)
    if likeness >= ALIKE and _telling_words(one) == _telling_words(other):
        return ALIKE_WORDS, likeness
    short, long = sorted((one, other), key=len)
    initials = "".join(word[0] for word in long.split() if word not in ("of", "the", "and", "for", "in"))
    return (INITIALS, 100.0) if len(short) >= 3 and short.replace(".", "") == initials else ("", 0.0)


def _telling_words(name: str) -> list[str]:
    """Return the words that keep things apart: the 201st division is not the 207th, the deputy not the chief."""
    return [word for word in name.split() if word in APART or any(sign.isdigit() for sign in word)]
