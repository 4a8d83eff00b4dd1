"""Names of exercises and operations ("Regional Cooperation-2006", "Operation Enduring Freedom")."""

import re

from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.words import Words
from geoexplorer.model.entity import Mention

CAPITAL = r"[A-Z][a-z’']+"
NUMBERED = re.compile(
    rf"\b{CAPITAL}(?: {CAPITAL}){{0,3}}[- ](?:(?:19|20)\d\d|\d\d)(?![\d/-])(?= (?:\w+ )"
    rf"{{0,3}}(?:exercises?|drills?|manoeuvres|maneuvers|war games))"
)
NAMED = re.compile(
    rf"\b(?:Operation|Exercise)s? {CAPITAL}(?: (?:{CAPITAL}|for|of|the)(?= {CAPITAL}|\b)){{0,3}}(?:-(?:19|20)\d\d)?"
)
PLAIN = re.compile(
    rf"\b(?:exercises?|drills?|manoeuvres|maneuvers) (?P<name>{CAPITAL} {CAPITAL}(?: {CAPITAL})?)(?=[ ,.;])"
)
QUOTED = re.compile(
    r"(?:exercises?|drills?|manoeuvres|maneuvers|operation)(?: (?:called|dubbed|codenamed|"
    r"code-named))? [\"“](?P<name>[A-Z][^\"“”\n]{2,40})[\"”]"
)
HYPHENED = re.compile(rf"\b{CAPITAL}(?: {CAPITAL}){{0,3}}-(?:19|20)\d\d\b")


class NamedEvents:
    """Add EVENT mentions; the year in such a name is no date of its own."""

    name = "named events"
    needs: tuple[str, ...] = ("parsed",)
    adds: tuple[str, ...] = ("mentions",)

    def __call__(self, draft: Draft) -> None:
        """Read each paragraph; a name that overlaps one already found is left out."""
        for offset, doc in draft.parsed:
            text = Words.of(doc, offset).text
            found: list[tuple[int, int]] = []
            for pattern in (NUMBERED, NAMED, HYPHENED, QUOTED, PLAIN):
                for match in pattern.finditer(text):
                    start, end = match.span("name" if "name" in match.groupdict() else 0)
                    if all(end <= s or e <= start for s, e in found):
                        found.append((start, end))
            for start, end in found:
                span = (start + offset, end + offset)
                if not any(m.start < span[1] and span[0] < m.end for m in draft.mentions):
                    draft.mentions.append(_mention(text[start:end], *span))
        draft.mentions.sort(key=lambda m: (m.start, -m.end))


named_events = NamedEvents()


def _mention(quote: str, start: int, end: int) -> Mention:
    return Mention(start, end, quote, "EVENT", extractor="rules", rule="event.name", confidence=0.8)
