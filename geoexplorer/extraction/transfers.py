"""Help got or wanted: "receives aid from X", "wants Y's assistance", "benefits from Z's help"."""

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.roles import Pair, crossed
from geoexplorer.extraction.sides import side
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.triggers import Trigger

GIVEN = frozenset({"AID", "SUPPORT", "COOPERATE", "AGREE"})
DONOR_SIDES = ("from", "adjective", "possessor", "of")


def received(trigger: Trigger, actors: SentenceActors) -> list[Pair]:
    """Return donor > receiver where the noun is the object of getting."""
    verb = _verb_of_getting(trigger, "receiving")
    if verb is None:
        return []
    return crossed(_donors(trigger, verb, actors), _parties(verb, actors), "from>subject")


def wanted(trigger: Trigger, actors: SentenceActors) -> list[Pair]:
    """Return who wants > from whom where the noun is the object of wanting."""
    verb = _verb_of_getting(trigger, "wanting")
    if verb is None:
        return []
    return crossed(_parties(verb, actors), _donors(trigger, verb, actors), "subject>from")


def _verb_of_getting(trigger: Trigger, words: str) -> Token | None:
    noun = trigger.head
    if trigger.entry.part != "noun" or trigger.entry.type not in GIVEN:
        return None
    while noun.dep_ == "conj" and noun.head.pos_ != "VERB":
        noun = noun.head
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in ("from", "for") else noun.head
    direct = noun.dep_ in ("dobj", "pobj", "conj", "nsubjpass") and grammar.is_verb(verb)
    return verb if direct and verb.lemma_.lower() in word_class(words) else None


def _parties(verb: Token, actors: SentenceActors) -> list[Party]:
    return [party for token in grammar.agents(verb) for party in actors.at(token)]


def _donors(trigger: Trigger, verb: Token, actors: SentenceActors) -> list[Party]:
    for name in DONOR_SIDES:
        found = side(trigger, actors, name)
        if found:
            return found
    return [party for token in grammar.after([verb], "from") for party in actors.at(token)]
