"""Names of states that only say of what kind or how old a thing is: Soviet-era bases, a U.S.-educated lawyer."""

import re

from geoexplorer.extraction.draft import Draft
from geoexplorer.model.entity import Mention

GONE = frozenset({"SUN", "YUG", "SCG", "CSK", "DDR", "WARSAW_PACT"})
"""States and alliances of the past, whose adjective often only says how old a thing is."""
OLD = re.compile(r"(?:[Ff]ormer|[Ee]x|[Pp]ost|[Oo]nce)[ -]$")
OF_OLD = re.compile(r"-|\s(?:times?|days|era|period|years|legacy|past|rule|collapse|style|republics?|bloc)\b")
DESCRIBING = re.compile(r"-(?:educated|born|speaking|language|style|designed|trained|era|flagged|registered|looking)\b")
"""After the name of a state these describe a person or thing: no act of the state is told."""
MEASURES = re.compile(r" (?:prices?|standards?|values|norms|levels?|rates?|style|model|tastes?|fashion|dress|time)\b")
"""After an adjective of a region these are a measure: European prices."""
SOME = re.compile(r"\b(?:two|three|four|five|other|another|several) $", re.IGNORECASE)


def only_describes(draft: Draft, mention: Mention) -> bool:
    """Whether the name says of what kind or how old something is ("Soviet-era bases", "two former Soviet states")."""
    text = draft.document.text
    before, after = text[max(0, mention.start - 12) : mention.start], text[mention.end : mention.end + 14]
    if mention.entity_key in GONE and (OLD.search(before) or OF_OLD.match(after)):
        return True
    if mention.label == "REGION" and (re.match(r"[-–][A-Z]", after) or MEASURES.match(after) or SOME.search(before)):
        return True  # "the Central Asia-Center pipeline", "European prices", "two former Soviet states"
    return DESCRIBING.match(after) is not None
