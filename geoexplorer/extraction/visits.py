"""Somebody of one state who comes to, is in or leaves another: "landed in Oslo", "is due in Hanoi", "left Bishkek"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.told_acts import Frame, told

CAME = Frame("visit", "CONSULT", 1, "The {A:Danish} premier landed in {R:Riga} on Monday.", "diplomatic")
DUE = Frame("visit_due", "AGREE", 1, "The {A:Danish} premier is due in {R:Riga} in May.", "diplomatic")
LEFT = Frame("visit_over", "CONSULT", 1, "The {A:Danish} premier left {R:Riga} with a promise.", "diplomatic")
TO = ("in", "to", "into", "at", "through", "for", "from", "around")
IN = ("in", "at")


def visits(actors: SentenceActors, known: Sequence[Act]) -> Iterator[Act]:
    """Yield visitor > host for persons of a state of whom a verb not told yet says that they are in another."""
    told_heads = {act.trigger.head.i for act in known if act.entry.type == "CONSULT" or _is_sure(act)}
    for verb in actors.span:
        if not grammar.is_verb(verb) or verb.i in told_heads or any(child.dep_ == "neg" for child in verb.children):
            continue
        guests = _guests(verb, actors)
        act = (
            (_due(verb, guests, actors) or _came(verb, guests, actors) or _left(verb, guests, actors))
            if guests
            else None
        )
        if act is not None:
            yield act


def _is_sure(act: Act) -> bool:
    """Whether a phrase of several words tells another act: "called in paratroopers", "left talks with X"."""
    return act.entry.part == "verb" and act.entry.sure and len(act.entry.words) > 1


def _guests(verb: Token, actors: SentenceActors) -> list[Party]:
    """Whom the subject names: a person who acts for a state, or an office that travels."""
    if grammar.is_passive(verb) and verb.lemma_.lower() not in word_class("awaiting"):
        return []
    return [party for noun in grammar.subjects(verb) for party in actors.at(noun) if _travels(noun, party, actors)]


def _travels(noun: Token, party: Party, actors: SentenceActors) -> bool:
    words = {noun.lemma_.lower(), noun.lower_}
    return party.how != "place" and (actors.is_person(party) or bool(words & word_class("envoys")))


def _due(verb: Token, guests: list[Party], actors: SentenceActors) -> Act | None:
    """ "Is due in Hanoi", "is expected in Canberra": a visit to come."""
    due = next((c for c in verb.children if c.dep_ in ("acomp", "advmod") and c.lower_ in ("due", "back")), None)
    if verb.lemma_ == "be" and due is not None and due.lower_ == "due":
        return told(DUE, (verb, due), (guests, _hosts([due, verb], (*IN, "to"), guests, actors)), is_fact=True)
    if verb.lemma_.lower() not in word_class("awaiting") or any(c.dep_ in ("xcomp", "ccomp") for c in verb.children):
        return None
    return told(DUE, (verb,), (guests, _hosts([verb], IN, guests, actors)), is_fact=True)


def _came(verb: Token, guests: list[Party], actors: SentenceActors) -> Act | None:
    lemma = verb.lemma_.lower()
    if lemma in word_class("travelling") and not _carries(verb):
        return told(CAME, (verb,), (guests, _hosts([verb], TO, guests, actors)))
    spent = [noun for noun in grammar.objects(verb) if noun.lemma_.lower() in word_class("spells")]
    if lemma in word_class("spending") and spent:
        return told(CAME, (verb, spent[0]), (guests, _hosts([verb, *spent], IN, guests, actors)))
    predicates = any(child.dep_ in ("attr", "acomp", "xcomp") for child in verb.children)
    if lemma == "be" and not predicates and verb.dep_ not in ("aux", "auxpass"):
        been = (*IN, "to") if verb.tag_ == "VBN" else IN
        return told(CAME, (verb,), (guests, _hosts([verb], been, guests, actors)))
    return None


def _carries(verb: Token) -> bool:
    """Whether the verb says what somebody brings or where a car runs, not where he goes himself."""
    return any(noun.i > verb.i and noun.lemma_.lower() not in word_class("spells") for noun in grammar.objects(verb))


def _left(verb: Token, guests: list[Party], actors: SentenceActors) -> Act | None:
    """ "Left Bishkek with a joint statement": a visit is over; an ambassador who leaves is recalled."""
    resident = any(noun.lemma_.lower() in word_class("residents") for noun in grammar.subjects(verb))
    if verb.lemma_.lower() not in ("leave", "depart") or resident:
        return None
    keys = {party.key for party in guests}
    places = [noun for noun in (*grammar.objects(verb), *grammar.after([verb], "from")) if noun.i > verb.i]
    hosts = [party for noun in places for party in actors.at(noun, places=True) if party.key not in keys]
    return told(LEFT, (verb,), (guests, [party for party in hosts if party.how in ("name", "place")]))


def _hosts(heads: list[Token], ways: tuple[str, ...], guests: list[Party], actors: SentenceActors) -> list[Party]:
    """Whose country the first place after one of the prepositions lies in, if it is not their own."""
    own = {party.key for party in guests}
    for way in ways:
        for noun in grammar.after([*heads, *_particles(heads)], way):
            found = [party for party in actors.at(noun, places=True) if party.how in ("name", "place", "modifier")]
            if found and noun.lemma_.lower() not in word_class("no_destinations"):
                return [party for party in found if party.key not in own]
    return []


def _particles(heads: list[Token]) -> list[Token]:
    return [child for head in heads for child in head.children if child.dep_ in ("prt", "advmod", "npadvmod")]
