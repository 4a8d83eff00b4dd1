"""Acts brought to an end: "terminated the agreement with X" turns away from X, "lifted its ban on X" towards it."""

from dataclasses import replace

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import SentenceActors
from geoexplorer.extraction.lexicon import LexiconEntry, Roles
from geoexplorer.extraction.relaxed import relaxed_pairs
from geoexplorer.extraction.roles import Pair, pairs
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.triggers import Trigger
from geoexplorer.model.codes import EventType, Polarity

SIDES = ("with", "to", "on", "against", "of", "for", "from", "between", "object")
TIES = frozenset({"AGREE", "SUPPORT", "COOPERATE", "AID", "ASSESS"})
BURDENS = frozenset({"SANCTION", "COERCE", "PROTEST", "ASSAULT", "THREATEN"})
CEASED = "verb.stop+"  # begins the rule of what somebody does no longer
COMPOSED = frozenset({"up", "off", "down", "out", "back"})


def ended(trigger: Trigger) -> Trigger | None:
    """Return the verb that ends what the noun of the trigger names, as a trigger of its own; None if none does."""
    verb = _governing(trigger.head) if trigger.entry.part == "noun" else None
    kind = None if verb is None else _kind(verb, trigger)
    if verb is None or kind is None:
        return None
    return Trigger(_entry(verb, trigger.entry, *kind), verb, (verb, trigger.head))


def ceasing(trigger: Trigger) -> Trigger:
    """Read "stopped selling drones to X" as what it takes from X; any other trigger stays as it is."""
    verb, entry = trigger.head, trigger.entry
    above = verb.head if verb.dep_ == "xcomp" and verb.tag_ == "VBG" else None
    stopped = above is not None and above.lemma_.lower() in word_class("ceasing")
    if not stopped or entry.part == "noun" or entry.type not in TIES or entry.polarity <= 0:
        return trigger
    kept = replace(entry, id=f"{CEASED}{entry.id}", type="SANCTION", polarity=-1, sure=True)
    return replace(trigger, entry=replace(kept, mutual=False, aspect="event"))


def pairs_ended(trigger: Trigger, actors: SentenceActors) -> list[Pair]:
    """Return who ends the act > towards whom it stood."""
    return pairs(trigger, actors) or relaxed_pairs(trigger, actors)


def is_to_end(act: Act) -> bool:
    """Whether a presence is named only in the wish that it should end ("urged X to set a date for its men to go")."""
    if act.entry.part != "noun" or act.entry.type != "COOPERATE" or act.entry.polarity < 0:
        return False
    above = [token.lemma_.lower() for token in act.trigger.head.ancestors]
    ends = [place for place, word in enumerate(above) if word in word_class("leaving")]
    wishes = [place for place, word in enumerate(above) if word in word_class("asking") | word_class("asking_nouns")]
    return bool(ends and wishes) and max(wishes) > min(ends)


def _governing(noun: Token) -> Token | None:
    while noun.dep_ == "conj" and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    verb = noun.head
    return verb if noun.dep_ in ("dobj", "nsubjpass") and grammar.is_verb(verb) else None


def _kind(verb: Token, trigger: Trigger) -> tuple[EventType, Polarity] | None:
    """Type and sign of ending it: what binds is broken off, what burdens is lifted; one's own visit only ends."""
    entry, said = trigger.entry, _said(verb)
    if trigger.head.lemma_.lower() == "membership":
        return ("RETREAT", -1) if said in word_class("breaking") | word_class("closing") else None
    if said in word_class("breaking") | word_class("closing") and entry.type in BURDENS and entry.polarity < 0:
        return "CONCEDE", 1
    breaks = said in word_class("breaking") and (entry.type in TIES or entry.type == "CONSULT")
    closes = said in word_class("closing_ties") and entry.type in TIES
    return ("SANCTION", -1) if (breaks or closes) and entry.polarity >= 0 else None


def _said(verb: Token) -> str:
    particles = [child.lower_ for child in verb.children if child.dep_ == "prt" and child.lower_ in COMPOSED]
    return "_".join([verb.lemma_.lower(), *particles])


def _entry(verb: Token, noun: LexiconEntry, event_type: EventType, polarity: Polarity) -> LexiconEntry:
    word = _said(verb)
    return replace(
        noun,
        id=f"verb.{word}+{noun.id}",
        part="verb",
        words=(word, noun.head),
        head=word,
        type=event_type,
        polarity=polarity,
        roles=tuple(Roles("subject", side) for side in SIDES),
        mutual=False,
        modality=None,
        aspect="event",
        takes=None,
        sure=True,
    )
