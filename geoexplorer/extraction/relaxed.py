"""Sides looked for further afield: what else the clause of a trigger names, when its own roles name nobody."""

from collections.abc import Iterator

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.lexicon import entries_by_head
from geoexplorer.extraction.roles import Pair, among, crossed
from geoexplorer.extraction.sides import circumstantial_subject, side
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.triggers import Trigger

WEIGHT = 0.8
FARTHER = 0.85  # for each step away from the trigger
PHYSICAL = frozenset({"MOBILIZE", "ASSAULT", "COERCE", "RETREAT", "AID", "SANCTION", "CONCEDE"})
"""Types whose place is whom they hit: strengthened its forces in Lebanon."""
SPOKEN = frozenset({"CONSULT", "SUPPORT", "ASSESS"})
CHARGES = frozenset({"ACCUSE", "THREATEN"})
TOPIC = frozenset({"on", "about", "over", "regarding", "concerning"})
"""What stands after these is what such an act is about, no side of it."""
WHERE = frozenset({"in", "at", "near", "from", "outside", "inside", "around", "across", "throughout", "into"})
"""What stands after these is where words are spoken, not to whom."""
COMMON = frozenset({"AGREE", "CONSULT", "COOPERATE", "SUPPORT"})
"""Types two subjects do with one another: Jordan and Britain agreed to hold exercises."""
LEAVE = frozenset({"may", "might", "can", "could"})
ARGUMENTS = frozenset(
    {"dobj", "dative", "attr", "oprd", "xcomp", "acomp", "conj", "prep", "pobj", "pcomp", "agent", "prt"}
)


def relaxed_pairs(trigger: Trigger, actors: SentenceActors) -> list[Pair]:
    """Return dyads of the trigger's subject with the nearest party its clause names after it."""
    if trigger.entry.roles[0].recipient == "subject":
        return []  # its subject receives: "secured assurances from"
    if trigger.entry.part == "noun" and trigger.head.lemma_.lower() in word_class("of_many_meanings"):
        return []
    if _comes_from_others(trigger, actors):
        return []
    actors_found = _actor_side(trigger, actors)
    if not actors_found:
        return _in_common(trigger, actors, circumstantial_subject(trigger))
    keys = {party.key for party in actors_found}
    for step, head in _reachable(trigger):
        found = [p for p in actors.at(head, places=_hits_places(trigger, head)) if p.key not in keys]
        if trigger.entry.type == "CONSULT" and head.lemma_.lower() not in word_class("bodies"):
            found = [party for party in found if party.how != "modifier"]
        if found:
            found += [p for p in _at_second_place(head, actors, trigger) if p.key not in keys | {f.key for f in found}]
            near = 0 if trigger.entry.takes else step
            return crossed(actors_found, found, "subject>clause", WEIGHT * FARTHER**near)
    return among(actors_found, "subject", 0.9) if _is_common(trigger) else []


def _comes_from_others(trigger: Trigger, actors: SentenceActors) -> bool:
    """Whether the noun says from whom it comes, so that the subject only keeps it ("held donations from Spain")."""
    entry = trigger.entry
    given = entry.part == "noun" and entry.type == "AID" and any(roles.actor == "from" for roles in entry.roles)
    return given and any(actors.at(noun) for noun in grammar.after([trigger.head], "from"))


def _at_second_place(head: Token, actors: SentenceActors, trigger: Trigger) -> list[Party]:
    """Whom a second prepositional phrase beside the first names ("at Incirlik in Turkey and at Ramstein")."""
    beside = [child for child in head.head.children if child.dep_ == "conj" and child.pos_ == "ADP"]
    nouns = [noun for preposition in beside if head.dep_ == "pobj" for noun in preposition.children]
    return [party for noun in nouns for party in actors.at(noun, places=_hits_places(trigger, noun))]


def _in_common(trigger: Trigger, actors: SentenceActors, subjects: list[Token]) -> list[Pair]:
    """Two subjects in the circumstance of a common act ("during the talks X and Y said")."""
    if trigger.entry.part == "verb" or not _is_common(trigger):
        return []
    return among([party for token in subjects for party in actors.at(token)], "subject", 0.8)


def _is_common(trigger: Trigger) -> bool:
    entry = trigger.entry
    if not entry.example:  # the classifier has still to name it
        return True
    if entry.type == "SUPPORT":
        return entry.mutual or trigger.head.lemma_.lower() in word_class("signing")
    if entry.type == "COOPERATE":
        return entry.mutual or any(roles.together for roles in entry.roles)
    return entry.type in COMMON and entry.polarity > 0


def _actor_side(trigger: Trigger, actors: SentenceActors) -> list[Party]:
    wanted = trigger.entry.roles[0].actor
    found = side(trigger, actors, wanted if wanted in ("subject", "possessor", "adjective") else "subject")
    if not found and wanted == "possessor":
        named = side(trigger, actors, "adjective")
        found = named if len(named) == 1 else []
    if found or trigger.entry.part == "verb":
        return found
    return [party for token in _subjects_of_carrier(trigger.head) for party in actors.at(token)]


def _subjects_of_carrier(noun: Token) -> list[Token]:
    """The subject of the verb whose object the noun is, if that verb names no act of its own."""
    while noun.dep_ == "conj" and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    verb = noun.head
    own_act = verb.lemma_.lower() in entries_by_head() and verb.lemma_.lower() not in word_class("carrying")
    direct = noun.dep_ in ("dobj", "nsubjpass", "attr") and grammar.is_verb(verb)
    return grammar.agents(verb) if direct and not own_act else []


def _reachable(trigger: Trigger) -> Iterator[tuple[int, Token]]:
    """Yield the nouns of the clause after the trigger, nearest first, with their distance in steps."""
    layer = [(0, trigger.head), *((0, inner) for inner in grammar.infinitives_after(trigger.head))]
    carrier = trigger.head.head
    if trigger.entry.part == "noun" and trigger.head.dep_ in ("dobj", "nsubjpass") and grammar.is_verb(carrier):
        layer.append((1, carrier))
    if trigger.entry.part == "verb" and grammar.is_passive(trigger.head):
        layer += [(0, subject) for subject in grammar.subjects(trigger.head)]
    seen = {trigger.head.i}
    while layer:
        step, token = layer.pop(0)
        for child in token.children:
            purpose = token == carrier and token.i != trigger.head.i and child.dep_ == "xcomp"
            if child.i in seen or purpose or not _is_argument(child, token, trigger):
                continue
            seen.add(child.i)
            if child.pos_ in ("NOUN", "PROPN", "PRON", "ADJ", "NUM") and child.dep_ not in ("acomp", "xcomp"):
                yield step, child
            layer.append((step + (child.dep_ not in ("prep", "dative")), child))


def _is_argument(child: Token, parent: Token, trigger: Trigger) -> bool:
    if child.dep_ == "prep":
        if child.lower_ == "to" and parent not in trigger.words and parent.lemma_.lower() in word_class("routes"):
            return False
        if child.lower_ == "from" and parent.lemma_.lower() in word_class("commoners"):
            return False  # "a footballer from X"
        if child.lower_ == "among" and trigger.head.lemma_.lower() in word_class("signing"):
            return True  # "ratified a protocol among the members of the League"
        spoken_of = parent in trigger.words and trigger.entry.type == "CONSULT"
        if child.lower_ in TOPIC and (spoken_of or parent.lemma_.lower() in word_class("talks")):
            return False  # "talks on X", "support over Y"
        if trigger.entry.type in CHARGES and (child.lower_ == "between" or _is_scene(child, trigger)):
            return False
        spoken = trigger.entry.type in SPOKEN
        return child.lower_ not in word_class("adjunct_prepositions") | (WHERE if spoken else frozenset())
    if child.dep_ == "relcl":
        return parent in trigger.words and parent.lemma_.lower() in word_class("accords")
    if child.dep_ == "acl":
        return parent in trigger.words and bool(trigger.entry.takes)
    if child.dep_ == "pcomp" and any(inner.dep_ in grammar.SUBJECTS for inner in child.children):
        return bool(trigger.entry.takes)  # "pays half of what it charges others"
    if child.dep_ in ("nsubj", "nsubjpass"):
        inside = parent.dep_ in ("ccomp", "xcomp") and (_opens_clause(trigger) or parent.head.dep_ == "relcl")
        return parent.dep_ == "relcl" or inside
    if child.dep_ == "ccomp" and child.i < parent.i:
        return False  # "X has earmarked money; Y is offering to build": another main clause
    if child.dep_ == "ccomp":
        return parent.dep_ == "relcl" or _opens_clause(trigger)
    if child.dep_ == "conj" and grammar.is_verb(child):
        return False
    return child.dep_ in ARGUMENTS


def _is_scene(preposition: Token, trigger: Trigger) -> bool:
    """Whether it only says where what somebody warns of may happen ("warned that floods could hit homes in X")."""
    told = "that" in trigger.entry.words or trigger.entry.head in ("warn", "claim", "complain")
    return told and preposition.lower_ in WHERE - {"from", "into", "inside"}


def _opens_clause(trigger: Trigger) -> bool:
    if trigger.entry.type == "AGREE" and "that" in trigger.entry.words:  # "agreed that American planes may land"
        clauses = [child for child in trigger.head.children if child.dep_ == "ccomp"]
        return any(word.lower_ in LEAVE and word.dep_ == "aux" for clause in clauses for word in clause.children)
    return bool(trigger.entry.takes) or trigger.entry.type in ("REQUEST", "ACCUSE", "THREATEN")


def _hits_places(trigger: Trigger, head: Token) -> bool:
    preposition = head.head.lower_ if head.dep_ == "pobj" else ""
    return trigger.entry.type in PHYSICAL or preposition in ("to", "with", "against", "toward", "towards")
