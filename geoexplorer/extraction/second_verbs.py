"""The other side of a second verb, left unsaid: "banned arms sales to X and refused visas to twelve officials"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import SentenceActors
from geoexplorer.extraction.modality import reality
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.triggers import Trigger

KEEPING = frozenset({"SANCTION", "AID", "AGREE", "THREATEN", "CONCEDE"})
"""Types whose other side a second verb keeps; of praise, wishes or trade it would be a guess."""
LESS_SURE = 0.75


def second_verbs(groups: Sequence[list[Trigger]], known: Sequence[Act], actors: SentenceActors) -> Iterator[Act]:
    """Yield the acts of coordinated verbs that name nobody, with the sides of the verb before them."""
    told = {act.trigger.head.i for act in known}
    for group in groups:
        trigger = group[0]
        verb = _verb(trigger)
        keeps = trigger.entry.type in KEEPING or _is_own_tie(trigger)
        if verb is None or trigger.head.i in told or not keeps or _names_others(verb, actors):
            continue
        first = next((act for act in known if _verb(act.trigger) == verb.head and _is_alike(act, trigger)), None)
        if first is not None:
            shared = [replace(p, roles="shared", confidence=p.confidence * LESS_SURE) for p in first.pairs]
            yield Act(trigger, shared, reality(trigger.head), trigger.entry)


def _verb(trigger: Trigger) -> Token | None:
    """The verb of a trigger: itself, or the one whose object the noun is."""
    head = trigger.head
    if trigger.entry.part == "verb":
        return head
    verb = head.head if head.dep_ == "dobj" and grammar.is_verb(head.head) else None
    return verb.head if verb is not None and verb.dep_ == "xcomp" and verb.head.dep_ == "conj" else verb


def _is_own_tie(trigger: Trigger) -> bool:
    """Whether the noun is the tie the first verb told of ("trades with X and plans to expand its cooperation")."""
    owned = any(child.tag_ == "PRP$" for child in trigger.head.children)
    return owned and trigger.entry.part == "noun" and trigger.head.lemma_.lower() in word_class("ties")


def _is_alike(first: Act, trigger: Trigger) -> bool:
    return first.entry.polarity == trigger.entry.polarity and not any(pair.mutual for pair in first.pairs)


def _names_others(verb: Token, actors: SentenceActors) -> bool:
    """Whether the verb is no second one, or its own clause names somebody."""
    if verb.dep_ != "conj" or not grammar.is_verb(verb.head) or grammar.is_passive(verb):
        return True
    if any(child.dep_ in grammar.SUBJECTS for child in verb.children):
        return True
    return any(party.how not in ("reference", "operator") for t in verb.subtree for party in actors.named.get(t.i, ()))
