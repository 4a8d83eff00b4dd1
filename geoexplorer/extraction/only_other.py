"""The side of an act that can be nobody but the only other one its sentence names, wherever it stands there."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors, opens_clause
from geoexplorer.extraction.modality import reality
from geoexplorer.extraction.roles import Pair, crossed
from geoexplorer.extraction.sides import side, side_or_fallback
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.triggers import Trigger

WEIGHT = 0.55
BY_ANYBODY = frozenset({"CONSULT", "AGREE", "SANCTION"})
"""Types of verbs whose doer may stand far from them ("flew home, and the talks with X were taken up")."""
TO_ANYBODY = frozenset({"REJECT", "AGREE", "THREATEN"})
"""Types of verbs whose other side may: X refuses, promises, threatens, and only Y is there to hear it."""
NO_ACT = frozenset({"ASSESS"})


def only_others(groups: Sequence[list[Trigger]], known: Sequence[Act], actors: SentenceActors) -> Iterator[Act]:
    """Yield acts of which one side stands in its place, with the only other side of the sentence."""
    told = {word.i for act in known for word in act.trigger.words}
    sides = {pair for act in known for pair in act.sides}
    for group in groups:
        trigger = group[0]
        if trigger.head.i in told or trigger.entry.type in NO_ACT:
            continue
        found = _pairs(trigger, actors)
        if not found or frozenset((found[0].actor.key, found[0].recipient.key)) in sides:
            continue
        own = reality(trigger.head)  # the slower question last
        if not (own.negated or own.failed or own.asked):
            yield Act(trigger, found, own, trigger.entry)


def _pairs(trigger: Trigger, actors: SentenceActors) -> list[Pair]:
    doers = _in_roles(trigger, actors, receiving=False)
    hit = _in_roles(trigger, actors, receiving=True)
    if hit and not doers and _may_be_anybodys(trigger) and not _is_done_by_people(trigger):
        told = {token.i for noun in grammar.agents(trigger.head) for token in noun.subtree}
        told |= {token.i for party in hit for token in _phrase(actors.span.doc[party.token]).subtree}
        other = [party for party in _other(hit, actors) if party.token not in told]  # "nurses from Malta travelled to"
        other = [party for party in other if opens_clause(actors.span.doc[party.token])]
        return crossed(other, hit, "only other", WEIGHT)
    far = trigger.entry.part == "verb" and trigger.entry.type in TO_ANYBODY and not grammar.is_passive(trigger.head)
    far = far and not any(child.dep_ == "ccomp" for child in trigger.head.children)  # "denied that Y would come"
    if doers and far and not {party.key for party in hit} - {party.key for party in doers}:
        return crossed(doers, _other(doers, actors), "only other", WEIGHT)
    return []


def _is_done_by_people(trigger: Trigger) -> bool:
    """Whether the verb has a doer of its own who is no body of a state ("a tourist visiting Uganda")."""
    doers = grammar.agents(trigger.head) if trigger.entry.part == "verb" else []
    return any(noun.pos_ in ("NOUN", "NUM") and noun.lemma_.lower() not in word_class("bodies") for noun in doers)


def _phrase(token: Token) -> Token:
    """The noun that an adjective or owner stands with: "the Peruvian ambassador to Chile" names one side."""
    return token.head if token.dep_ in ("amod", "compound", "poss", "nmod") else token


def _may_be_anybodys(trigger: Trigger) -> bool:
    """Whether the act may be that of a side told of elsewhere: no verb but some, no noun of ill will."""
    if trigger.entry.part == "verb":
        return trigger.entry.type in BY_ANYBODY and not grammar.is_infinitive(trigger.head)
    return trigger.entry.polarity > 0


def _in_roles(trigger: Trigger, actors: SentenceActors, *, receiving: bool) -> list[Party]:
    """Who stands in any of the places that the entry has for those who act, or for the other side."""
    names = dict.fromkeys(roles.recipient if receiving else roles.actor for roles in trigger.entry.roles)
    for name in names:
        found = side(trigger, actors, name, places=receiving) or side_or_fallback(trigger, actors, name)[0]
        if found:
            return found
    return []


def _other(given: Sequence[Party], actors: SentenceActors) -> list[Party]:
    """The only other side that the sentence names as somebody, places not counted as such."""
    keys = {party.key for party in given}
    if len(keys) != 1 or len(actors.keys()) > len(keys) + 1:
        return []
    named = [party for parties in actors.named.values() for party in parties if party.key not in keys]
    acting = [party for party in named if party.how not in ("place", "operator")]
    return acting[:1]
