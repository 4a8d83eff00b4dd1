"""Write the full-text query of word clauses: built by us from parsed words, never the user's text as it is."""

from collections.abc import Sequence

from geoexplorer.model.query import has_words
from geoexplorer.model.selection import Clause

WORDS = frozenset({"text", "phrase", "near"})


def word_query(clauses: Sequence[Clause]) -> str | None:
    """Return an FTS5 query that all clauses meet, or None when they hold no word.

    Each word goes in double quotes: the index cuts "U.S." or "Hizb-ut-Tahrir" as it cut the text.
    """
    conditions = [condition for clause in clauses if (condition := _condition(clause))]
    return " AND ".join(conditions) or None


def hit_query(clauses: Sequence[Clause]) -> str | None:
    """Return an FTS5 query for every place that meets any of the clauses: what is marked in the text."""
    conditions = [condition for clause in clauses if (condition := _condition(clause))]
    return " OR ".join(conditions) or None


def _condition(clause: Clause) -> str | None:
    if clause.field == "near":
        *words, distance = clause.values
        quoted = [_quoted(word.rstrip("*")) for word in words if has_words(word)]
        return f"NEAR({' '.join(quoted)}, {int(distance)})" if quoted else None
    terms = [_term(word) for word in clause.values if has_words(word)]
    return f"({' OR '.join(terms)})" if terms else None


def _term(word: str) -> str:
    return f"{_quoted(word.rstrip('*'))} *" if word.endswith("*") else _quoted(word)


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""').replace("\x00", " ") + '"'
