"""Money, people and equipment an act is about: the amounts inside its clause."""

from geoexplorer.extraction.actors_at import SentenceActors
from geoexplorer.extraction.clauses import clause_tokens
from geoexplorer.extraction.triggers import Trigger
from geoexplorer.model.entity import AmountValue
from geoexplorer.model.event import Amount

COUNTED = ("MONEY", "PERSONNEL", "EQUIPMENT")


def event_amounts(actors: SentenceActors, trigger: Trigger) -> tuple[Amount, ...]:
    """Return the amounts mentioned in the clause of the trigger, in the order of the text."""
    covered = {token.i for token in clause_tokens(trigger)}
    return tuple(
        Amount(mention.value, position)
        for position, mention in enumerate(actors.draft.mentions)
        if mention.label in COUNTED
        and isinstance(mention.value, AmountValue)
        and _stands_in(actors, mention.start, mention.end, covered)
    )


def _stands_in(actors: SentenceActors, start: int, end: int, covered: set[int]) -> bool:
    if not actors.draft.sentences[actors.number].start <= start < actors.draft.sentences[actors.number].end:
        return False
    words = actors.span.doc.char_span(start - actors.offset, end - actors.offset, alignment_mode="expand")
    return words is not None and words.root.i in covered
