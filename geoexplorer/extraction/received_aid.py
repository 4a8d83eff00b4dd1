"""Help somebody got without being said from whom: "Chad has received 100 million dollars in assistance"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.told_acts import Frame, told

GOT = Frame(
    "received", "AID", 1, "{R:Chad} praised {A:France}. Chad has received 100 million in assistance.", "economic"
)
NEAR = 3  # sentences back
SURE = 0.65
STATE = 3  # letters in the key of a state
GETTING = frozenset({"receive", "get", "obtain", "secure"})
WAYS = ("from", "by", "under", "through")


def received_aid(actors: SentenceActors, known: Sequence[Act]) -> Iterator[Act]:
    """Yield the donor of the sentences before > who has received help, where the sentence names one side only."""
    named = actors.keys()
    if sum(len(key) == STATE for key in named) != 1:  # of states, not of organisations
        return
    for verb in actors.span:
        if verb.lemma_ not in GETTING or not _is_help(verb) or _is_open(verb):
            continue
        getters = [party for token in grammar.subjects(verb) for party in actors.at(token)]
        donor = _donor(getters[0].key, actors) if len(getters) == 1 else None
        if donor is not None:
            place = (actors.start_of(verb), actors.end_of(verb), verb.i)
            act = told(GOT, (verb,), ([Party(donor, *place, "reference", None, "previous_sentence", SURE)], getters))
            if act is not None and not any(act.sides & other.sides for other in known):
                yield act


def _is_help(verb: Token) -> bool:
    """Whether it is help that is got: assistance, or a sum in assistance."""
    objects = grammar.objects(verb)
    nouns = [*objects, *grammar.after([verb, *objects], "in"), *grammar.after([verb, *objects], "of")]
    return any(noun.lemma_.lower() in word_class("help") for noun in nouns)


def _is_open(verb: Token) -> bool:
    """Whether the words say from whom, in a way we cannot read."""
    return any(grammar.after([verb, *grammar.objects(verb)], way) for way in WAYS)


def _donor(getter: str, actors: SentenceActors) -> str | None:
    """Who helped, praised or met the one who got it last."""
    for event in reversed(actors.draft.events):
        if 0 < actors.number - event.sentence <= NEAR and event.polarity > 0:
            keys = (event.actor_key, event.recipient_key)
            if getter in keys:
                return next((key for key in keys if key != getter), None)
    return None
