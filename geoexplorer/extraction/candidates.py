"""Possible links: two parties of one clause whose act nobody could name."""

from collections.abc import Iterable

from geoexplorer.extraction.actors_at import SentenceActors
from geoexplorer.extraction.roles import Pair
from geoexplorer.extraction.triggers import Trigger
from geoexplorer.model.event import Candidate, Event


def candidates(actors: SentenceActors, open_dyads: Iterable[tuple[Trigger, Pair]]) -> list[Candidate]:
    """Return a candidate for each dyad, with the verb as its cue."""
    return [
        Candidate(actors.number, pair.actor.key, pair.recipient.key, trigger.head.text, "no type is likely enough")
        for trigger, pair in open_dyads
    ]


def doubtful(event: Event) -> Candidate:
    """Return the possible link that remains of an event whose sides or type are too uncertain."""
    recipient = event.recipient_key or event.actor_key
    return Candidate(event.sentence, event.actor_key, recipient, event.quote, "the sides or the act are uncertain")
