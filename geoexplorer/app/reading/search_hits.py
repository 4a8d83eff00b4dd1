"""Where the words searched for stand in a text: case, accents and apostrophes make no difference."""

import re
from collections.abc import Iterator, Sequence

from geoexplorer.model.folding import folded
from geoexplorer.model.selection import Clause, Scope

WORD = re.compile(r"[^\W_]+(?:['’ʼ.][^\W_]+)*", re.UNICODE)
MOST_HITS = 5_000


def search_hits(text: str, scope: Scope) -> tuple[tuple[int, int], ...]:
    """Return the words of the scope's text clauses in the text, as half-open code points in order."""
    wanted = tuple(dict.fromkeys(_wanted(scope.clauses)))
    if not wanted:
        return ()
    found = []
    for match in WORD.finditer(text):
        word = folded(match.group())
        if any(word.startswith(stem) if prefix else word == stem for stem, prefix in wanted):
            found.append(match.span())
            if len(found) == MOST_HITS:
                break
    return tuple(found)


def _wanted(clauses: Sequence[Clause]) -> Iterator[tuple[str, bool]]:
    """Yield the folded words, and whether each is a prefix."""
    for clause in clauses:
        if clause.exclude:
            continue
        if clause.field in ("any", "all"):
            yield from _wanted(clause.parts)
        elif clause.field in ("text", "phrase", "near"):
            values = clause.values[:-1] if clause.field == "near" else clause.values
            for value in values:
                for word in value.split():
                    stem = folded(word.rstrip("*"))
                    if stem:
                        yield stem, word.endswith("*")
