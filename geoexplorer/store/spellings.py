"""Other spellings of a searched name, from the names the entities go by: Rahmonov also finds Rakhmonov."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import permutations

from rapidfuzz.fuzz import ratio

from geoexplorer.model.alignment import Power
from geoexplorer.model.folding import folded
from geoexplorer.model.query import Names

ALIKE = 72  # Rahmonov/Rahmon 86, Bakiyev/Bakiev 92, Kyrgyzstan/Kirgizia 67: spellings, not other names


def query_names(db: sqlite3.Connection, powers: Iterable[Power] = ()) -> Names:
    """Return what typed names stand for: other spellings known in this file, and the powers of a study."""
    groups = {folded(word): power.members for power in powers for word in (power.key, power.name)}
    return Names(spellings(db), groups)


def spellings(db: sqlite3.Connection) -> Mapping[str, tuple[str, ...]]:
    """Return for each one-word name, folded, the ways to write it; the name itself comes first.

    Two names of one entity are spellings of each other when they begin alike and nearly all letters agree.
    """
    names: dict[int, set[str]] = defaultdict(set)
    rows = db.execute("select entity_id, lower(alias) from aliases where form in ('name', 'surname', 'acronym')")
    for entity_id, alias in rows:
        if " " not in alias and len(alias) > 2:
            names[entity_id].add(alias)
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for same in names.values():
        for one, other in permutations(sorted(same), 2):
            if _alike(folded(one), folded(other)):
                found[folded(one)].setdefault(one)
                found[folded(one)][other] = None
    return {name: tuple(others) for name, others in found.items()}


def _alike(one: str, other: str) -> bool:
    return one != other and one[0] == other[0] and ratio(one, other) >= ALIKE
