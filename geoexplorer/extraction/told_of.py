"""Acts towards whom the sentence before is about: "Mozambique was flooded in March. Denmark donated 60 boats."."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.carried_over import acting_key
from geoexplorer.extraction.clauses import clause_tokens
from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.focus import focus
from geoexplorer.extraction.gazetteer import gazetteer
from geoexplorer.extraction.modality import reality
from geoexplorer.extraction.roles import Pair, crossed
from geoexplorer.extraction.sides import side
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.triggers import Trigger

SURE = 0.55
STATE = 3  # letters in the key of a state
ROLES = "subject>told of"
WORDS = frozenset({"ACCUSE", "PROTEST", "SUPPORT", "REJECT", "ASSESS"})
PASSIVE = frozenset({"AID", "SANCTION"})
"""Types whose doer goes without saying where nobody is named: wheat was delivered to Aden."""
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
OWN = frozenset({"its", "their", "his", "her", "own", "domestic", "home", "local", "national", "our", "my"})


def may_go_on(draft: Draft, number: int) -> bool:
    """Tell whether the sentence before stands in the same paragraph, so that this one may go on with it."""
    if not number:
        return False
    span, before = draft.spans[number], draft.spans[number - 1]
    return span is not None and before is not None and before.doc is span.doc


def told_of(groups: Sequence[list[Trigger]], known: Sequence[Act], actors: SentenceActors) -> Iterator[Act]:
    """Yield the acts with one side only, done to (or by, in a passive) whom the sentence before is about."""
    if not actors.keys() or not may_go_on(actors.draft, actors.number):
        return
    told = {word.i for act in known for word in act.trigger.words}
    for group in groups:
        trigger = group[0]
        if trigger.head.i in told or trigger.entry.part != "verb":
            continue
        status = reality(trigger.head)
        if status.negated or status.failed or status.asked or status.modality == "hypothetical":
            continue
        found = _hit(trigger, actors) if grammar.is_passive(trigger.head) else _done(trigger, actors)
        if found:
            yield Act(trigger, found, status, trigger.entry)


def _done(trigger: Trigger, actors: SentenceActors) -> list[Pair]:
    """Those who help, harm or judge > the state the sentence before is about."""
    doers = side(trigger, actors, "subject")
    keys = {doer.key for doer in doers}
    clause = clause_tokens(trigger)
    if any(party.how == "place" for word in clause for party in actors.named.get(word.i, ())):
        return []  # at home: "suspended flights at the airport of Lima"
    alone = actors.keys() == keys
    if is_for_whom(trigger.head):
        return []  # "to which it has promised gas"
    aside = any(word.dep_ == "relcl" for word in (trigger.head, *trigger.head.ancestors))
    if not doers or not (alone or (not aside and _names_no_other(trigger, keys, actors))):
        return []
    helps = _helps(trigger)
    if not (helps or _harms(trigger) or _judges(trigger, actors)):
        return []
    other = _matter(actors, keys) if helps else None
    other = other or (topic(actors, keys, alone=helps) if alone else None)
    return crossed(doers, [_party(other, trigger, actors)], ROLES) if other else []


def is_for_whom(verb: Token) -> bool:
    """Tell whether the clause, or the one it goes on with, says to whom by "which" or "whom"."""
    verbs = [verb, *(above for above in verb.ancestors if verb.dep_ == "xcomp" and verb.head == above)]
    nouns = [noun for word in ("to", "for", "with") for noun in grammar.after(verbs, word)]
    links = [child for word in verbs for child in word.children if child.lower_ in ("to", "for", "with")]
    nouns += [noun for link in links for noun in link.children]
    return any(noun.lower_ in ("which", "whom") for noun in nouns)


def _names_no_other(trigger: Trigger, own: set[str], actors: SentenceActors) -> bool:
    return all(party.key in own for word in clause_tokens(trigger) for party in actors.named.get(word.i, ()))


def _matter(actors: SentenceActors, own: set[str]) -> str | None:
    """Whom the whole text is about, for help that goes to nobody named."""
    matter = focus(actors.draft)
    return matter if matter not in own else None


def _hit(trigger: Trigger, actors: SentenceActors) -> list[Pair]:
    """The only other state of the sentence before > who is helped or hit by nobody named."""
    if trigger.entry.type not in PASSIVE or grammar.agents(trigger.head):
        return []
    sides = (side(trigger, actors, roles.recipient, places=True) for roles in trigger.entry.roles)
    hit = next((found for found in sides if found), [])
    keys = {party.key for party in hit}
    other = topic(actors, keys, alone=True) if len(keys) == 1 and actors.keys() == keys else None
    return crossed([_party(other, trigger, actors)], hit, "told of>object") if other else []


def _party(key: str, trigger: Trigger, actors: SentenceActors) -> Party:
    place = (actors.start_of(trigger.head), actors.end_of(trigger.head), trigger.head.i)
    return Party(key, *place, "reference", None, "previous_sentence", SURE)


def _helps(trigger: Trigger) -> bool:
    """Whether something is given, sent or offered, and not to one's own people."""
    head, entry = trigger.head, trigger.entry
    giving = word_class("giving") | word_class("supplying")
    offered = [child for word in trigger.words for child in word.children if child.dep_ in ("xcomp", "ccomp")]
    gives = entry.type == "AID" or (entry.type == "COOPERATE" and head.lemma_.lower() in giving)
    gives = gives or (entry.type == "AGREE" and any(verb.lemma_.lower() in giving for verb in (head, *offered)))
    return gives and _is_for_others([head, *offered])


def _is_for_others(verbs: list[Token]) -> bool:
    """Whether things or men are given, no words, to nobody who is told and no one's own."""
    words = {word for verb in verbs for word in verb.subtree}
    objects = [noun for verb in verbs for noun in grammar.objects(verb)]
    things = {noun.lemma_.lower() for noun in objects}
    given = any(len(grammar.objects(verb)) > 1 for verb in verbs)  # "offered the members a credit"
    given = given or bool(things & (word_class("commoners") | {"people"}))  # "gave the people two months"
    heads = [*verbs, *objects]
    someone = [noun for way in ("to", "from", "with", "into") for noun in grammar.after(heads, way)]
    own = any(word.lower_ in OWN or (word.dep_ == "det" and word.lower_ == "no") for word in words)
    return bool(things) and not (
        own
        or given
        or someone
        or things & word_class("information") | things & word_class("documents") | things & word_class("happenings")
    )


def _harms(trigger: Trigger) -> bool:
    """Whether ties or help are cut that one has with others."""
    if trigger.entry.type != "SANCTION":
        return False
    nouns = {noun.lemma_.lower() for noun in (*grammar.objects(trigger.head), *trigger.words)}
    heads = [trigger.head, *grammar.objects(trigger.head)]
    others = [noun for way in ("to", "on", "from", "at") for noun in grammar.after(heads, way)]
    if any(noun.ent_type_ == "" and noun.lemma_.lower() not in word_class("bodies") for noun in others):
        return False  # "cut aid to farmers"
    own = (word for word in trigger.head.subtree if word.lower_ in OWN)
    return bool(nouns & word_class("stakes")) and all(word.head.lemma_.lower() in word_class("stakes") for word in own)


def _judges(trigger: Trigger, actors: SentenceActors) -> bool:
    """Whether what was just told is judged or asked about: the coup, the bid, an explanation."""
    entry, head = trigger.entry, trigger.head
    words = {word.lemma_.lower() for word in trigger.words} | {noun.lemma_.lower() for noun in grammar.objects(head)}
    if entry.type == "REQUEST":
        return "explanation" in words
    praised = (e.polarity > 0 for e in actors.draft.events if e.sentence == actors.number - 1)
    if entry.type not in WORDS or (entry.type == "ACCUSE" and any(praised)):
        return False
    own = [noun for noun in grammar.objects(head) if entry.type != "PROTEST" or noun not in trigger.words]
    objects = own or [noun for way in ("to", "at", "against") for noun in grammar.after([head], way)]
    if not objects:
        bare = not any(child.dep_ in ("ccomp", "prep") for child in head.children)
        return bare and (entry.type == "PROTEST" or head.lemma_ == "complain")
    return all(is_told_matter(noun) for noun in objects)


def is_told_matter(noun: Token) -> bool:
    """Tell whether the noun takes up what a state did or went through: the coup, the veto."""
    if any(word.lower_ in OWN for word in noun.subtree):
        return False
    definite = any(child.lower_ in DEFINITE and child.i < noun.i for child in noun.children)
    return definite and noun.lemma_.lower() in word_class("happenings") | word_class("taken_up")


def topic(actors: SentenceActors, own: set[str], *, alone: bool) -> str | None:
    """Return the state that is the subject of the sentence before, else (or `alone`) the only other one it names."""
    before = actors.draft.spans[actors.number - 1]
    if before is None:
        return None
    inside = [word for token in grammar.subjects(before.root) for word in token.subtree]
    if inside and not alone:
        subject = _states(actors.draft, actors.offset + inside[0].idx, actors.end_of(inside[-1])) - own
        if len(subject) == 1:
            return subject.pop()
    if alone and any(_gives(word) for word in before):
        return None  # another donor: "Russia keeps 5,000 men here. China has promised credits."
    every = _states(actors.draft, actors.offset + before.start_char, actors.offset + before.end_char) - own
    return every.pop() if len(every) == 1 else None


def _gives(verb: Token) -> bool:
    """Whether the verb of a main or reported clause tells what somebody gives or keeps there."""
    told = verb.dep_ == "ROOT" or (verb.dep_ in ("ccomp", "conj", "xcomp") and grammar.is_verb(verb))
    return told and verb.lemma_.lower() in word_class("bringing") | word_class("supplying")


def _states(draft: Draft, start: int, end: int) -> set[str]:
    """The states named there, by name, person, town or pronoun."""
    found: set[str | None] = set()
    for mention in draft.mentions:
        if start <= mention.start < end:
            entity = draft.entities.get(mention.entity_key or "") or gazetteer().entities.get(mention.entity_key or "")
            place = entity.country if entity is not None and mention.label == "PLACE" else None
            found.add(place or acting_key(mention.entity_key, draft))
    for one in draft.references:
        if start <= one.start < end:
            found.update(acting_key(key, draft) for key in one.keys)
    return {key for key in found if key and len(key) == STATE}
