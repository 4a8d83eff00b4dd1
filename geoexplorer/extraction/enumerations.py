"""Lists of actors read from the text itself: "Russia, China and Iran", which the parse often breaks."""

import re
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Span, Token

from geoexplorer.extraction.actors_at import Party, SentenceActors

LISTED = re.compile(
    r"(\s*(,|;|&|\band\b|\bor\b|\bas well as\b|\balong with\b|\btogether with\b|\bboth\b|\bthe\b|\balso\b))+\s*"
)
"""What may stand between two members of an enumeration."""
AND = re.compile(r"\b(and|or|as well as|along with|together with)\b|&")


def enumerations(text: str, actors: SentenceActors, found: Sequence[Party]) -> list[tuple[Party, ...]]:
    """The stretches of namings with nothing but commas and "and" between them ("Russia, China and Iran")."""
    runs: list[list[Party]] = []
    for party in found:
        words = actors.words(party)
        if words is None or party.how in ("reference", "operator"):
            continue
        placed = replace(party, token=words.root.i)
        if runs and _continues(text, runs[-1][-1], placed, words):
            runs[-1].append(placed)
        else:
            runs.append([placed])
    return [tuple(run) for run in runs if _is_enumeration(text, run)]


def _is_enumeration(text: str, run: list[Party]) -> bool:
    """Whether the run is a list: two members need an "and", a comma may divide clauses."""
    joined = text[run[0].end : run[-1].start]
    return len(run) > 2 or (len(run) == 2 and AND.search(joined) is not None)


def _continues(text: str, last: Party, party: Party, words: Span) -> bool:
    """Whether the party goes on with the enumeration, not with a clause of its own."""
    if not LISTED.fullmatch(text, last.end, party.start) or last.how != party.how:
        return False
    if last.key == party.key:
        return False
    before = words.doc[last.token]
    if _is_modifier(before) != _is_modifier(words.root) and before.pos_ != "ADJ":
        return False
    return not (words.root.dep_ in ("nsubj", "nsubjpass") and "," in text[last.end : party.start])


def _is_modifier(token: Token) -> bool:
    return token.pos_ == "ADJ" or token.dep_ in ("amod", "compound", "nmod", "npadvmod")
