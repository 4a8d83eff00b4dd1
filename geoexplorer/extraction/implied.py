"""The side that goes without saying: who tells of help is helped, who denies a complaint was complained of."""

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.actors_at import SentenceActors
from geoexplorer.extraction.answers import answered
from geoexplorer.extraction.modality import reality
from geoexplorer.extraction.roles import Pair, crossed
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.triggers import Trigger

WEIGHT = 0.6
PERMITTING = frozenset({"allow", "permit", "let"})


def implied(trigger: Trigger, actors: SentenceActors) -> list[Pair]:
    """Return the dyad with the side that only the clause above, or a sentence before, names."""
    return _of_speaker(trigger, actors) or answered(trigger, actors)


def _of_speaker(trigger: Trigger, actors: SentenceActors) -> list[Pair]:
    """Return actor > speaker where the clause of the act names no other side ("X said Y would send engines")."""
    if trigger.entry.part == "noun" or trigger.entry.roles[0].actor != "subject":
        return []
    told = reality(trigger.head)
    if trigger.head.lemma_ in PERMITTING and grammar.is_passive(trigger.head) and not grammar.agents(trigger.head):
        return _by_speaker(trigger, actors, told.saying)
    gives = trigger.entry.type == "COOPERATE" and trigger.entry.head in word_class("giving")
    helps = trigger.entry.type == "AID" or gives
    cuts = trigger.entry.type == "SANCTION" and trigger.entry.head in word_class("breaking") | word_class("reducing")
    verb = told.saying if helps or cuts else told.denying if trigger.entry.polarity < 0 else None
    if verb is None or any(token.dep_ == "relcl" for token in (trigger.head, *trigger.head.ancestors)):
        return []
    speakers = [party for token in grammar.agents(verb) for party in actors.at(token)]
    doers = [party for token in grammar.agents(trigger.head) for party in actors.at(token)]
    return crossed(doers, speakers, "subject>speaker", WEIGHT) if len(speakers) == 1 else []


def _by_speaker(trigger: Trigger, actors: SentenceActors, saying: Token | None) -> list[Pair]:
    """Return speaker > who may do something where nobody else is said to let him ("said the jets may be let in")."""
    speakers = [party for token in grammar.agents(saying) for party in actors.at(token)] if saying is not None else []
    guests = [party for token in grammar.objects(trigger.head) for party in actors.at(token)]
    return crossed(speakers, guests, "speaker>object", WEIGHT) if len(speakers) == 1 else []
