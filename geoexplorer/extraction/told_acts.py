"""How acts without a phrase in the lexicon are put together: entry, trigger and sides in one."""

from dataclasses import dataclass, replace

from spacy.tokens import Token

from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party
from geoexplorer.extraction.lexicon import LexiconEntry, Roles
from geoexplorer.extraction.modality import Reality, reality
from geoexplorer.extraction.roles import crossed
from geoexplorer.extraction.triggers import Trigger
from geoexplorer.model.codes import Domain, EventType, Polarity


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame of words that tells an act, whatever the words in it are; `example` shows one."""

    name: str
    type: EventType
    polarity: Polarity
    example: str
    domain: Domain | None = None
    mutual: bool = False


def entry_of(frame: Frame, *words: str) -> LexiconEntry:
    """Return the frame as an entry, so that the rest of the extraction treats it like one."""
    return LexiconEntry(
        id=f"frame.{frame.name}",
        part="verb",
        words=words,
        head=words[0],
        type=frame.type,
        domain=frame.domain,
        polarity=frame.polarity,
        roles=(Roles("subject", "object"),),
        mutual=frame.mutual,
        modality=None,
        aspect="event",
        takes=None,
        light=(),
        sure=True,
        example=frame.example,
    )


def told(
    frame: Frame, words: tuple[Token, ...], sides: tuple[list[Party], list[Party]], *, is_fact: bool = False
) -> Act | None:
    """Return the act of a frame; `is_fact`: its modal or negation belongs to the frame, it says no more."""
    entry = entry_of(frame, *(word.lemma_.lower() for word in words))
    found = crossed(*sides, f"frame:{frame.name}", 0.9)
    if not found:
        return None
    own = reality(words[0])
    return Act(Trigger(entry, words[0], words), found, settled(own) if is_fact else own, entry)


def settled(own: Reality) -> Reality:
    """Return a fact: for acts whose modal or negation belongs to their words ("does not recognise")."""
    return replace(own, modality="asserted", cue="", negated=False, refused=False, failed=False, asked=False)
