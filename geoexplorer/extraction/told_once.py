"""Each act told once: what a second trigger says of the same dyad in the same clause is left out."""

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.syntax import word_class

WEAKER = 0.7
AROUND = frozenset({"during", "after", "before", "since", "despite"})
BORDERS = frozenset({"relcl", "parataxis"})


def told_once(found: list[Act]) -> list[Act]:
    """Leave out what another act of the same dyad already tells: its noun, its inner clause, its purpose."""
    kept: list[Act] = []
    found = _without_repeats(found)
    for act in found:
        outer = [o for o in found if o is not act and _governs(o, act) and not _is_subject(act, o)]
        for other in found:
            if other in outer:
                other.inner.append(act)
            elif _describes(act, other):
                other.described.append(act)
        aside = all(pair.roles == "circumstance" for pair in act.pairs)  # "over protests from X, Y banned"
        told = not aside and any(act.sides <= other.sides and not _yields(other, act) for other in outer)
        if not told and not any(test(act, found) for test in (_is_carried, _is_named_better, _is_twin)):
            kept.append(act)
    return [act for act in kept if not _borrows(act)]


def _borrows(outer: Act) -> bool:
    """Whether a promise takes its other side from deep in a clause whose own verb names another one."""
    if outer.entry.type != "AGREE" or not outer.entry.takes:
        return False
    content = [inner for inner in outer.inner if inner.entry.part == "verb" and _is_content(inner, outer)]
    actors = {pair.actor.key for pair in outer.pairs}
    own = [inner for inner in content if {pair.actor.key for pair in inner.pairs} == actors]
    return bool(own) and not any(inner.sides & outer.sides for inner in content)


def _is_content(inner: Act, outer: Act) -> bool:
    verb = inner.trigger.head
    return verb.dep_ in ("xcomp", "ccomp") and verb.head in outer.trigger.words


def _describes(inner: Act, outer: Act) -> bool:
    """Whether the inner act is what the object of the outer one does ("backed a resolution that called on X")."""
    clause = inner.trigger.head
    below = any(clause.head in word.subtree for word in outer.trigger.words)
    recipients = {pair.recipient.key for pair in outer.pairs}
    does = any(pair.actor.key in recipients for pair in inner.pairs)
    return clause.dep_ in ("relcl", "acl") and below and does


def _yields(outer: Act, inner: Act) -> bool:
    """Whether the inner act names better what is done: it is surer, only carried, or a plan against somebody."""
    alike = _is_weaker(outer, inner) or _is_light(outer, inner)
    return alike or _plans_harm(outer, inner) or _is_thanked_for(outer, inner)


def _is_thanked_for(outer: Act, inner: Act) -> bool:
    """Whether the inner act is what the other side did and is thanked for ("thanked X for training its pilots")."""
    done = inner.entry.type in ("AID", "COOPERATE", "SUPPORT") and outer.entry.type == "SUPPORT"
    thanked = {pair.recipient.key for pair in outer.pairs}
    return done and outer.trigger.head.lemma_ == "thank" and all(pair.actor.key in thanked for pair in inner.pairs)


def _plans_harm(outer: Act, inner: Act) -> bool:
    """Whether the outer words only tell that a hostile act is meant ("intends to punish")."""
    meant = outer.entry.type == "AGREE" and bool(outer.entry.takes)
    return meant and inner.entry.polarity < 0 and outer.sides == inner.sides


def _is_weaker(outer: Act, inner: Act) -> bool:
    """Whether the outer act rests on a guess where the inner one is found in its proper roles."""
    return outer.sides == inner.sides and not outer.entry.takes and outer.strength < WEAKER * inner.strength


def _is_named_better(act: Act, found: list[Act]) -> bool:
    """Whether an act inside this one tells the same dyad, and more surely."""
    better = (other for other in found if other is not act and (_is_weaker(act, other) or _plans_harm(act, other)))
    return any(_governs(act, other) for other in better)


def _without_repeats(found: list[Act]) -> list[Act]:
    """One word, or one phrase told twice, is one act for its dyad ("improving this and improving that")."""
    phrases: dict[tuple[str, frozenset[frozenset[str]]], Act] = {}
    for act in found:
        phrases.setdefault((act.entry.id, act.sides), act)
    words: dict[tuple[int, frozenset[frozenset[str]]], Act] = {}
    for act in phrases.values():
        place = (act.trigger.head.i, act.sides)
        if place not in words or act.strength > words[place].strength:
            words[place] = act
    kept = {id(act) for act in words.values()}
    return [act for act in phrases.values() if id(act) in kept]


def _is_subject(noun: Act, verb: Act) -> bool:
    """Whether the noun is the subject of the verb: then the noun names the act ("cooperation will improve")."""
    return verb.entry.part == "verb" and noun.trigger.head in grammar.subjects(verb.trigger.head)


def _is_twin(act: Act, found: list[Act]) -> bool:
    """Whether the verb before it tells the same of the same object ("trained and equipped two battalions")."""
    verb = act.trigger.head
    before = verb.head if verb.dep_ == "conj" and verb.i == verb.head.i + 2 else None
    twins = (other for other in found if other.trigger.head == before and other.sides == act.sides)
    return any(other.entry.polarity == act.entry.polarity for other in twins)


def _is_carried(act: Act, found: list[Act]) -> bool:
    """Whether the act is only the verb of a noun that names the same dyad."""
    if act.entry.type == "REJECT":
        return False  # "the request was turned down" tells the request and the refusal
    naming = (other for other in found if other is not act and act.sides <= other.sides)
    return any(_is_subject(other, act) or _is_light(act, other) for other in naming)


def _is_light(verb: Act, noun: Act) -> bool:
    """Whether the verb only carries or receives the noun ("sent greetings", "accepted condolences from")."""
    if verb.entry.part == "noun" or noun.entry.part == "verb" or noun.trigger.head not in verb.trigger.head.subtree:
        return False
    carries = len(verb.trigger.words) == 1 and verb.entry.head in noun.entry.light
    return carries or ("*" in verb.entry.words and verb.entry.head in word_class("receiving"))


def _governs(outer: Act, inner: Act) -> bool:
    """Whether the inner trigger stands below the outer one with no border of clauses between."""
    words = outer.trigger.words
    if inner.trigger.head in words:
        return inner.trigger.head != outer.trigger.head or len(inner.trigger.words) < len(words)
    below: list[Token] = [inner.trigger.head]
    for above in inner.trigger.head.ancestors:
        if above in words:
            return not any(_is_border(token, outer) for token in below)
        below.append(above)
    return False


def _is_on_a_visit(preposition: Token) -> bool:
    visits = {"visit", "trip", "tour", "mission"}
    return preposition.lower_ == "on" and any(noun.lemma_.lower() in visits for noun in preposition.children)


def _is_border(token: Token, outer: Act) -> bool:
    if token.dep_ in BORDERS:
        return True
    finite = any(child.dep_ in ("nsubj", "nsubjpass") for child in token.children)
    if token.dep_ == "ccomp":
        return finite and not outer.entry.takes
    if token.dep_ == "conj":
        return token.pos_ in ("VERB", "AUX") and token.head == outer.trigger.head
    circumstance = token.dep_ == "prep" and (token.lower_ in AROUND or _is_on_a_visit(token))
    return circumstance or (token.dep_ == "advcl" and (finite or token.tag_ == "VBG"))
