"""Where the sides of an act stand around its trigger: subject, object, owner, adjective, prepositions."""

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.triggers import Trigger

PLACE_SIDES = frozenset(
    {"object", "adjective", "in", "to", "at", "from", "into", "on", "near", "over", "of", "out", "through"}
)
WORDS = frozenset({"SUPPORT", "ACCUSE", "REJECT", "REQUEST", "THREATEN", "PROTEST", "ASSESS"})
"""Types done by words alone: a mere place is not addressed by them ("recognised South Ossetia")."""
SEATS = frozenset({"in", "at"})
"""Where an entry names these for a side, the place stands for who rules it: "were refused visas in Minsk"."""
OWN_ASSETS = frozenset({"COOPERATE", "AID", "MOBILIZE", "RETREAT", "CONSULT"})
"""Types whose passive subject belongs to the side that acts: Russian soldiers will be deployed."""
BY_HOSTS = frozenset({"COERCE"})
"""Types done by whoever rules the place, where a passive names nobody: was arrested in Lebanon."""

HOSTILE = frozenset({"ASSAULT", "COERCE", "THREATEN", "PROTEST", "ACCUSE", "SANCTION"})
"""Of these somebody tells who had no part in them: "after the invasion of X, Y moved its fleet"."""


def side(trigger: Trigger, actors: SentenceActors, name: str, *, places: bool = False) -> list[Party]:
    """Return the parties standing in that place around the trigger."""
    places = places and name in PLACE_SIDES
    if trigger.entry.part == "verb":
        heads = _verb_side(trigger, name)
    else:
        if name == "adjective":
            return _plain(actors.modifiers(trigger.head))
        heads = _noun_side(trigger, name)
    if name == "object" and trigger.entry.part == "verb" and not any(actors.at(head, places=places) for head in heads):
        heads = heads + _owners_told(heads)
    if not heads and name in ("in", "at"):
        heads = grammar.place_described(_clause_verb(trigger))
    found = [party for head in heads for party in actors.at(head, places=places)]
    if name == "subject" and not found:
        found = [party for author in _authors(heads) for party in actors.at(author)]
    anyone = trigger.entry.type not in WORDS or name in SEATS
    return _plain([party for party in found if anyone or _is_addressed(party, actors)])


def is_reciprocal(trigger: Trigger, name: str | None) -> bool:
    """Tell whether the subjects do it to one another ("congratulated each other")."""
    heads = _verb_side(trigger, name) if name and trigger.entry.part == "verb" else []
    around = [head.doc[max(0, min(head.i - 1, head.left_edge.i)) : head.i + 2].text.lower() for head in heads]
    return any("each other" in words or "one another" in words for words in around)


def _authors(heads: list[Token]) -> list[Token]:
    """Who issues what speaks for them ("issued a declaration that condemned X", "signed a decree expelling Y")."""
    issued = [head for head in heads if head.dep_ == "dobj" and head.lemma_.lower() in word_class("documents")]
    return [author for head in issued if grammar.is_verb(head.head) for author in grammar.agents(head.head)]


def _owners_told(heads: list[Token]) -> list[Token]:
    """Whose the object is by the clause after it: "doubled the price Belarus pays", "rejected the plan Peru drew"."""
    clauses = [child for head in heads for child in head.children if child.dep_ == "relcl"]
    active = [clause for clause in clauses if not grammar.is_passive(clause)]
    return [noun for clause in active for noun in clause.children if noun.dep_ == "nsubj" and noun.tag_[0] != "W"]


def _clause_verb(trigger: Trigger) -> Token:
    head = trigger.head
    return head if grammar.is_verb(head) else grammar.governor(head) or head


def _is_addressed(party: Party, actors: SentenceActors) -> bool:
    """Whether words can be meant for the party: a base stands for its host, a mere place for nobody."""
    if party.how != "place" or party.mention is None:
        return True
    return actors.draft.mentions[party.mention].label == "FACILITY"


def guests_at(trigger: Trigger, actors: SentenceActors, name: str, acting: set[str]) -> list[Party]:
    """Return whose the base is that lies with the acting side itself ("closed the US base at Manas")."""
    if not acting or name not in PLACE_SIDES or trigger.entry.part != "verb":
        return []
    heads = _verb_side(trigger, name)
    return _plain([p for h in heads for p in (*actors.at(h), *actors.operators(h)) if p.key not in acting])


def _plain(found: list[Party]) -> list[Party]:
    once: dict[str, Party] = {}
    for party in found:
        once.setdefault(party.key, party)
    return list(once.values())


def _verb_side(trigger: Trigger, name: str) -> list[Token]:
    verb = trigger.head
    if name == "subject":
        return grammar.agents(verb)
    if name == "object":
        return grammar.objects(verb)
    if name == "possessor":
        return [c for word in _nouns(trigger) for c in word.children if c.dep_ == "poss"]
    if name == "adjective":
        return [c for word in _nouns(trigger) for c in word.children if c.dep_ in ("amod", "compound", "nmod")]
    verbs = [word for word in trigger.words if grammar.is_verb(word)]
    here = [c for v in verbs for c in v.children if c.dep_ == "advmod" and c.lower_ in ("there", "here")]
    if here and name in PLACE_SIDES:
        return here
    nouns = [*(obj for v in verbs for obj in grammar.objects(v)), *_after_own_prepositions(trigger)]
    nouns += grammar.after(nouns, "of") if name in SEATS else []  # "condemned the arrest of writers in X"
    found = grammar.after([*trigger.words, *nouns, *_told_of(nouns), *_inner(trigger)], name)
    if not found and name in SEATS:
        found = grammar.after(_around(trigger.head), name)
    return [token for token in found if name != "to" or not _is_a_way(token, trigger)]


def _is_a_way(token: Token, trigger: Trigger) -> bool:
    """Whether the words only say where goods or a line go ("agreed on the transit of goods to X")."""
    noun = token.head.head
    return noun not in trigger.words and noun.pos_ == "NOUN" and noun.lemma_.lower() in word_class("routes")


def _around(verb: Token) -> list[Token]:
    """Where the verb of a thing built or paid for does not say it: "a bridge financed by X opened in Y"."""
    noun = verb.head if verb.dep_ == "acl" and grammar.is_passive(verb) else None
    if noun is None:
        return []
    return [noun, noun.head] if noun.dep_ in ("nsubj", "nsubjpass") and grammar.is_verb(noun.head) else [noun]


def _after_own_prepositions(trigger: Trigger) -> list[Token]:
    """The nouns after the prepositions of the phrase: the deal in "walked away from a deal with X"."""
    own = [word for word in trigger.words if word.pos_ == "ADP"]
    return [noun for word in own for noun in word.children if noun.dep_ == "pobj" and noun not in trigger.words]


def _told_of(nouns: list[Token]) -> list[Token]:
    """What is said right after a noun of its worth or aim: "loans worth ten million to X", "wagons bound for X"."""
    return [c for noun in nouns for c in noun.children if c.i > noun.i and c.lower_ in word_class("said_after")]


def _nouns(trigger: Trigger) -> list[Token]:
    return [word for word in trigger.words[1:] if word.pos_ in ("NOUN", "PROPN")] or grammar.objects(trigger.head)


def _inner(trigger: Trigger) -> list[Token]:
    """The verbs and objects of the clause the trigger takes ("agreed to supply X with Y")."""
    if not trigger.entry.takes:
        return []
    inner = [c for word in trigger.words for c in word.children if c.dep_ in ("xcomp", "ccomp", "acl")]
    inner = inner or grammar.infinitives_after(trigger.head)
    return [*inner, *(obj for verb in inner for obj in grammar.objects(verb))]


def _noun_side(trigger: Trigger, name: str) -> list[Token]:
    noun = trigger.head
    if name == "possessor":
        return _owners(noun)
    if name == "object" and (content := _content(trigger)):
        return content
    if name in ("subject", "object"):
        verb = _light_verb(noun)
        if verb is None or not _is_light(verb, trigger):
            return []
        return grammar.agents(verb) if name == "subject" else [t for t in grammar.objects(verb) if t != noun]
    clauses = [child for child in noun.children if child.dep_ in ("acl", "relcl")]
    if name == "between":
        binding = [clause for clause in clauses if clause.lemma_.lower() in word_class("binding")]
        bound = [obj for clause in binding for obj in grammar.objects(clause)]
        if bound:
            return bound
    heads = [*trigger.words, *(clause for clause in clauses if name != "in" or clause.dep_ == "acl")]
    heads += [*_after_own_prepositions(trigger), *_told_of([noun])]
    heads += grammar.after([noun], "of")
    if trigger.entry.takes:
        heads += [obj for clause in clauses for obj in grammar.objects(clause)]
    verb = _light_verb(noun)
    if verb is not None and (noun.dep_ == "nsubjpass" or _is_light(verb, trigger)):
        heads.append(verb)
    if name == "between" and noun.dep_ == "nsubj" and noun.head.lemma_.lower() in word_class("happening"):
        heads.append(noun.head)
    return grammar.after(heads, name)


def _content(trigger: Trigger) -> list[Token]:
    """Of whom a noun with a clause tells: whom "its bid to join" joins, who does what "the charge that" says."""
    verbs = [word for word in trigger.words if grammar.is_verb(word) and word != trigger.head]
    clauses = [child for child in trigger.head.children if child.dep_ in ("acl", "ccomp") and trigger.entry.takes]
    told = [clause for clause in clauses if any(child.dep_ == "mark" for child in clause.children)]
    doers = [noun for clause in told for noun in grammar.agents(clause)]
    return doers or [noun for verb in (*verbs, *clauses) for noun in grammar.objects(verb)]


def _owners(noun: Token) -> list[Token]:
    """Who stands before the noun as its owner; "its", "their" is the subject of the clause if there is one."""
    owners = [child for child in noun.children if child.dep_ == "poss"]
    verb = grammar.governor(noun)
    if verb is None or not any(owner.tag_ == "PRP$" for owner in owners) or noun in grammar.subjects(verb):
        return owners
    judged = _judged_for(noun, verb)
    if judged:
        return judged
    third_person = all(owner.lower_ in ("its", "their", "his", "her") for owner in owners)
    personal = any(owner.lower_ in ("his", "her") for owner in owners)
    subjects = [t for t in grammar.agents(verb) if noun not in t.subtree]
    fitting = [t for t in subjects if not (personal and t.ent_type_ in ("GPE", "NORP"))]  # no state is a "he"
    return fitting + owners if third_person else owners


def _judged_for(noun: Token, verb: Token) -> list[Token]:
    """Whose deed it is that somebody is thanked or blamed for ("thanked Peru for its support")."""
    here = noun.dep_ == "pobj" and noun.head.lower_ in ("for", "over") and noun.head.head == verb
    return grammar.objects(verb) if here and verb.lemma_.lower() in word_class("judging") else []


def _is_light(verb: Token, trigger: Trigger) -> bool:
    return verb.lemma_.lower() in trigger.entry.light or verb.lemma_.lower() in word_class("carrying")


def _light_verb(noun: Token) -> Token | None:
    """The verb whose object or subject the noun is, through coordination and xcomp."""
    while noun.dep_ == "conj":
        noun = noun.head
    if noun.dep_ in ("dobj", "nsubjpass", "attr") and grammar.is_verb(noun.head):
        return noun.head
    clauses = [child for child in noun.children if child.dep_ == "relcl" and not grammar.is_passive(child)]
    return next((clause for clause in clauses if grammar.objects(clause) == [noun]), None)


def side_or_fallback(trigger: Trigger, actors: SentenceActors, name: str) -> tuple[list[Party], float]:
    """Return the parties in a place, or where else they may stand; and how sure that is (0 to 1)."""
    found = side(trigger, actors, name)
    if found:
        return found, 1.0
    passive = trigger.entry.part == "verb" and name == "subject" and grammar.is_passive(trigger.head)
    if passive and trigger.entry.type in OWN_ASSETS:
        modified = [p for obj in grammar.objects(trigger.head) for p in actors.modifiers(obj)]
        return modified, 0.7
    if passive and trigger.entry.type in BY_HOSTS:
        return [p for place in grammar.after([trigger.head], "in") for p in actors.at(place, places=True)], 0.7
    if trigger.entry.part == "noun" and name == "possessor" and (adjectives := actors.modifiers(trigger.head)):
        return adjectives, 0.95
    if trigger.entry.part == "noun" and name == "possessor":
        suffered = any(roles.recipient == "of" for roles in trigger.entry.roles)  # "a blockade of X" is not X's
        owned = [] if suffered else [p for noun in grammar.after([trigger.head], "of") for p in actors.at(noun)]
        owned = owned or [p for noun in _noun_side(trigger, "by") for p in actors.at(noun)]
        if owned:
            return owned, 0.9
        return [p for token in circumstantial_subject(trigger) for p in actors.at(token)], 0.75
    return [], 1.0


def circumstantial_subject(trigger: Trigger) -> list[Token]:
    """Who does what the clause tells during, on or after the act ("during a visit to X, Y said")."""
    noun = trigger.head
    verb = _light_verb(noun)
    if verb is not None and _is_light(verb, trigger):
        return grammar.agents(verb)
    own = word_class("circumstance") if trigger.entry.type not in HOSTILE else frozenset({"during", "in"})
    if noun.dep_ != "pobj" or noun.head.lower_ not in own:
        return []
    above = noun.head.head
    if not grammar.is_verb(above) and trigger.entry.type == "CONSULT" and noun.head.lower_ in ("on", "during"):
        above = grammar.governor(above) or above  # "announced the sale of his shares on a visit to Beijing"
    return grammar.agents(above) if grammar.is_verb(above) else []
