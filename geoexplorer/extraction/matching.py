"""Find the names of the gazetteer in a text in one pass (Aho-Corasick), whole words only, longest first."""

from dataclasses import dataclass
from functools import cache

import ahocorasick

from geoexplorer.extraction.gazetteer import Name, gazetteer


@dataclass(frozen=True, slots=True)
class Hit:
    """A name of the gazetteer in the text, with every entity it may stand for."""

    start: int
    end: int
    names: tuple[Name, ...]

    @property
    def text(self) -> str:
        """Return the name as the lexicon writes it."""
        return self.names[0].text


def find_names(text: str) -> list[Hit]:
    """Return the names in the text, sorted by start, then longest first; overlapping ones are all kept."""
    found = []
    for last, (length, names) in automaton().iter(text):
        start, end = last + 1 - length, last + 1
        if _is_whole(text, start, end):
            found.append(Hit(start, end, names))
    found.sort(key=lambda hit: (hit.start, -hit.end))
    return found


def outermost(hits: list[Hit]) -> list[Hit]:
    """Return the hits that lie in no other: leftmost, then longest."""
    kept: list[Hit] = []
    for hit in hits:
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return kept


def _is_whole(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not (before.isalnum() or before == "_" or after.isalnum() or after == "_")


@cache
def automaton() -> ahocorasick.Automaton:
    """Return the automaton over all names; capitals-only spellings of long names are in it too."""
    found: dict[str, list[Name]] = {}
    for name in gazetteer().names:
        found.setdefault(name.text, []).append(name)
    for text, names in list(found.items()):
        shouted = text.upper()
        if len(text) >= 5 and names[0].form != "surname" and shouted not in found:
            found[shouted] = names
    machine = ahocorasick.Automaton()
    for text, names in found.items():
        machine.add_word(text, (len(text), tuple(names)))
    machine.make_automaton()
    return machine
