"""Answers to an act the text has just told: "rejects the sanctions", "welcomed the decision", "The Kremlin refused"."""

from collections.abc import Sequence

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.gazetteer import affiliations_of
from geoexplorer.extraction.roles import Pair, among, crossed
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.told_of import is_told_matter, may_go_on, topic
from geoexplorer.extraction.triggers import Trigger
from geoexplorer.model.codes import Domain
from geoexplorer.model.event import Event

ROLES = "subject>told before"
NEAR = 2  # sentences back
SURE = 0.75
JOINING = frozenset({"accession", "membership", "entry"})
STATE = 3  # letters in the key of a state
TAKEN_UP = {
    "taken_up_blame": frozenset({"ACCUSE", "PROTEST", "THREATEN"}),
    "taken_up_wish": frozenset({"REQUEST", "AGREE", "THREATEN"}),
    "taken_up_harm": frozenset({"SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "REJECT"}),
}
"""Classes of nouns, and the types of the acts they take up."""
UNDECIDED = frozenset({"CONSULT", "ASSESS"})
"""Types no decision or step is about, unless the noun says so."""
ACCORD = frozenset({"AGREE", "SUPPORT", "COOPERATE"})
"""Types of the acts by which a treaty comes about: "the document was signed", "ratified the accord"."""
REFERRING = frozenset({"the", "this", "that", "these", "those", "such", "both", "its", "his", "her", "their", "all"})
PRONOUNS = frozenset({"it", "this", "that", "both", "them"})
ALONE = frozenset({"nsubj", "punct", "advmod", "aux", "npadvmod", "cc", "conj", "prep", "neg"})
"""What may stand beside "refused" where it takes up the whole sentence before."""


def may_answer(draft: Draft, number: int) -> bool:
    """Tell whether an act is told closely before the sentence, which this one may take up or go on with."""
    return bool(draft.events) and number - draft.events[-1].sentence <= NEAR


def answered(trigger: Trigger, actors: SentenceActors) -> list[Pair]:
    """Return who answers > who did what the object of the verb takes up from the sentences before."""
    if trigger.entry.part == "noun" or trigger.head.lemma_.lower() not in word_class("answering"):
        return []
    taken_up = _taken_up(trigger.head, actors)
    if taken_up is None:
        return []
    word, types = taken_up
    if types == ACCORD:
        return _of_accord(trigger.head, word, actors)
    doers = [party for token in grammar.agents(trigger.head) for party in actors.at(token)]
    blames = trigger.head.lemma_.lower() in word_class("answering_blame")
    other = _doer_before(actors, types, {party.key for party in doers}, blames=blames) if doers else None
    if other is None:
        return []
    place = (actors.start_of(word), actors.end_of(word), word.i)
    return crossed(doers, [Party(other, *place, "reference", None, "previous_sentence", SURE)], ROLES)


def doer_told(verb: Token, answering: set[str], actors: SentenceActors) -> Party | None:
    """Return who did what the object of the verb takes up from the sentences before ("called the decision wise")."""
    taken_up = _taken_up(verb, actors) if grammar.objects(verb) else None
    if taken_up is not None and taken_up[1] == ACCORD:
        return None
    other = _doer_before(actors, taken_up[1], answering, blames=False) if taken_up else None
    other = other or _topic_judged(verb, answering, actors)
    if other is None:
        return None
    word = taken_up[0] if taken_up else grammar.objects(verb)[0]
    place = (actors.start_of(word), actors.end_of(word), word.i)
    return Party(other, *place, "reference", None, "previous_sentence", SURE)


def _topic_judged(verb: Token, answering: set[str], actors: SentenceActors) -> str | None:
    """Whom the sentence before is about, where what the verb judges is what they did ("called the veto absurd")."""
    matters = [noun for noun in grammar.objects(verb) if is_told_matter(noun)]
    near = may_go_on(actors.draft, actors.number) and not any(
        event.sentence == actors.number - 1 and event.polarity > 0 for event in actors.draft.events
    )
    return topic(actors, answering, alone=False) if matters and near and actors.keys() == answering else None


def _of_accord(verb: Token, word: Token, actors: SentenceActors) -> list[Pair]:
    """The other side of the treaty told before; both of its sides where it was signed and nobody is named."""
    near = (e for e in reversed(actors.draft.events) if 0 < actors.number - e.sentence <= NEAR)
    made = next((e for e in near if e.event_type in ACCORD and e.polarity > 0), None)
    if made is None or made.recipient_key is None:
        return []
    place = (actors.start_of(word), actors.end_of(word), word.i)
    keys = made.actor_key, made.recipient_key
    if any(child.lemma_.lower() in JOINING for child in word.children) and len(keys[1]) == STATE:
        return []  # "the accession papers" are those of a body
    sides = [Party(key, *place, "reference", None, "previous_sentence", SURE) for key in keys]
    doers = [party for token in grammar.agents(verb) for party in actors.at(token)]
    if doers:
        own = [doer for doer in doers if doer.key in keys]
        return crossed(own[:1], [side for side in sides if side.key not in {d.key for d in doers}], ROLES)
    signed = grammar.is_passive(verb) and verb.lemma_.lower() in word_class("signing")
    return among(sides, ROLES) if signed else []


def answered_domain(pairs: Sequence[Pair], actors: SentenceActors) -> Domain | None:
    """Return the domain of the act the dyads answer, None when they answer none."""
    doers = {pair.recipient.key for pair in pairs if pair.roles == ROLES}
    near = (e for e in reversed(actors.draft.events) if 0 < actors.number - e.sentence <= NEAR)
    sides = ((event.domain, {event.actor_key, event.recipient_key if event.mutual else ""}) for event in near)
    return next((domain for domain, keys in sides if keys & doers), None)


def _taken_up(verb: Token, actors: SentenceActors) -> tuple[Token, frozenset[str]] | None:
    """The word that stands for the act told before, and of which types that may be (none: of any)."""
    objects = grammar.objects(verb)
    if not objects:
        alone = verb.lemma_.lower() in word_class("answering_alone") and {c.dep_ for c in verb.children} <= ALONE
        return (verb, TAKEN_UP["taken_up_wish"]) if alone and not _asks_more(verb) else None
    noun = objects[0]
    if any(actors.named.get(token.i) for token in noun.subtree if token.tag_ != "PRP$"):
        return None
    if noun.lower_ in PRONOUNS:
        return (noun, TAKEN_UP["taken_up_wish"]) if verb.lemma_.lower() in word_class("answering_alone") else None
    if not any(child.lower_ in REFERRING and child.i < noun.i for child in noun.children):
        return None
    lemma = noun.lemma_.lower()
    if lemma in word_class("accords") | {"document"}:
        return noun, ACCORD
    kinds = [types for name, types in TAKEN_UP.items() if lemma in word_class(name)]
    return (noun, frozenset().union(*kinds)) if kinds or lemma in word_class("taken_up") else None


def _asks_more(verb: Token) -> bool:
    """Whether a preposition names what is refused or accepted itself."""
    return any(child.dep_ == "prep" and child.lower_ in ("to", "with", "from") for child in verb.children)


def _doer_before(actors: SentenceActors, types: frozenset[str], answering: set[str], *, blames: bool) -> str | None:
    """Who did the last such act: to the one who answers if there is such an act, else to anybody."""
    told = [e for e in actors.draft.events if 0 < actors.number - e.sentence <= NEAR and e.modality != "denied"]
    near = sorted(told, key=lambda event: -event.sentence)  # of one sentence the first, its main clause
    fitting = [e for e in near if (e.event_type in types if types else e.event_type not in UNDECIDED)]
    if blames:
        fitting = [event for event in fitting if event.polarity < 0]
    hit = [key for event in fitting if (key := _partner(event, answering) or _favoured(event, answering))]
    return next(iter(hit), None) or next((e.actor_key for e in fitting if e.actor_key not in answering), None)


def _partner(event: Event, answering: set[str]) -> str | None:
    if event.recipient_key in answering and event.actor_key not in answering:
        return event.actor_key
    return event.recipient_key if event.mutual and event.actor_key in answering else None


def _favoured(event: Event, answering: set[str]) -> str | None:
    """Whom a body of theirs has favoured: members who welcome or oppose the step side with them or against them."""
    members = answering and all(
        any(row.of_key == event.actor_key and row.role == "member" for row in affiliations_of(key)) for key in answering
    )
    return event.recipient_key if members and event.polarity > 0 and event.recipient_key not in answering else None
