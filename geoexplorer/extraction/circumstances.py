"""Acts told as the circumstance of another: "with Iranian help Syria retook the town", "over Russian protests"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.modality import Reality
from geoexplorer.extraction.roles import crossed
from geoexplorer.extraction.triggers import Trigger

WEIGHT = 0.8
FRIENDLY = frozenset({"with", "through", "to", "by", "under"})
"""Before a kindness: with Iranian help, thanks to Chinese loans, under Russian protection."""
HOSTILE = frozenset({"over", "despite", "under", "amid", "against", "in"})
"""Before ill will: over Russian protests, despite objections from Turkey."""
KIND = frozenset({"AID", "SUPPORT"})
ILL = frozenset({"PROTEST", "REJECT", "THREATEN", "COERCE", "ACCUSE"})


def with_circumstances(known: Sequence[Act], groups: Sequence[list[Trigger]], actors: SentenceActors) -> list[Act]:
    """Return the acts with those told as circumstances, in place of acts that take their words for something else."""
    hung = list(_circumstances(groups, actors))
    inside = {token.i for act in hung for token in act.trigger.head.subtree}
    kept = [act for act in known if act.trigger.head.i not in inside and not _takes_from(act, inside)]
    return [*kept, *hung]


def _takes_from(act: Act, inside: set[int]) -> bool:
    """Whether the act has all its other sides from the words of a circumstance."""
    return all(pair.recipient.token in inside or pair.actor.token in inside for pair in act.pairs)


def _circumstances(groups: Sequence[list[Trigger]], actors: SentenceActors) -> Iterator[Act]:
    """Yield whose help, will or protest it is > who does what the clause tells."""
    for group in groups:
        trigger = group[0]
        verb = _clause_of(trigger)
        if verb is None:
            continue
        givers = _givers(trigger.head, actors)
        doers = [party for noun in grammar.agents(verb) for party in actors.at(noun)]
        if len({party.key for party in givers}) == 1 and doers:
            found = crossed(givers, doers, "circumstance", WEIGHT)
            if found:
                yield Act(trigger, found, Reality(), trigger.entry)


def _clause_of(trigger: Trigger) -> Token | None:
    """The verb of the clause whose circumstance the noun is, None where it is none."""
    noun = trigger.head
    if trigger.entry.part != "noun" or noun.dep_ != "pobj" or any(child.tag_ == "PRP$" for child in noun.children):
        return None
    preposition = noun.head
    kind = trigger.entry.type in KIND and trigger.entry.polarity > 0 and preposition.lower_ in FRIENDLY
    ill = trigger.entry.type in ILL and trigger.entry.polarity < 0 and preposition.lower_ in HOSTILE
    thanks = preposition.lower_ != "to" or preposition.head.lemma_.lower() == "thank"
    if not (kind or ill) or not thanks or any(child.lower_ in ("to", "for") for child in noun.children):
        return None
    above = preposition.head if preposition.lower_ != "to" else preposition.head.head
    if grammar.is_verb(above):
        return above
    subject = above.dep_ in grammar.SUBJECTS and grammar.is_verb(above.head)  # "the parliament, over protests, voted"
    return above.head if subject else None


def _givers(noun: Token, actors: SentenceActors) -> list[Party]:
    named = actors.modifiers(noun)
    nouns = [giver for word in ("of", "from", "by") for giver in grammar.after([noun], word)]
    return named or [party for giver in nouns for party in actors.at(giver)]
