"""What a base is said to hold or to bring its host: "the base in X houses 300 Danish airmen"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.told_acts import Frame, told

HOUSED = Frame("housed", "COOPERATE", 1, "The base in {R:Oman} houses 300 {A:Danish} airmen.", "military", mutual=True)
PAID = Frame("base_pays", "AID", 1, "The {A:French} base brings {R:Gabon} ten million euros a year.", "economic")
PLACES = ("in", "at", "near", "on", "outside")
SELDOM = frozenset({"may", "might", "could", "would", "should"})


def sites(actors: SentenceActors, known: Sequence[Act]) -> Iterator[Act]:
    """Yield operator > host for the clauses whose subject is a base, where no other act tells these sides yet."""
    sides = {pair for act in known for pair in act.sides}
    for verb in actors.span:
        if not grammar.is_verb(verb) or any(child.dep_ == "neg" for child in verb.children):
            continue
        for noun in grammar.subjects(verb):
            act = _act(verb, noun, actors) if noun.lemma_.lower() in word_class("bases") else None
            if act is not None and not act.sides & sides:
                sides |= act.sides
                yield act


def _act(verb: Token, noun: Token, actors: SentenceActors) -> Act | None:
    if any(child.lower_ in SELDOM for child in verb.children):
        return None
    operators = [*actors.modifiers(noun), *actors.operators(noun)]
    if verb.lemma_.lower() in word_class("bringing_in") and any(_is_money(word) for word in grammar.objects(verb)):
        return told(PAID, (verb,), _different(operators, _paid(verb, actors) or _hosts(noun, actors)))
    if verb.lemma_.lower() in word_class("housing") and (verb.lemma_ != "be" or _content(verb) or not operators):
        guests = operators or [party for word in _content(verb) for party in actors.at(word)]
        return told(HOUSED, (verb,), _different(guests, _hosts(noun, actors)))
    return None


def _different(guests: list[Party], hosts: list[Party]) -> tuple[list[Party], list[Party]]:
    keys = {party.key for party in hosts}
    return [party for party in guests if party.key not in keys][:1], hosts


def _hosts(noun: Token, actors: SentenceActors) -> list[Party]:
    """Whose soil the base lies on: where its words say it lies, or where the base they mean is known to lie."""
    around = [p for way in PLACES for place in grammar.after([noun], way) for p in actors.at(place, places=True)]
    here = [party for party in actors.named.get(noun.i, ()) if party.how == "place"]
    return [party for party in around or here if party.how != "operator"][:1]


def _paid(verb: Token, actors: SentenceActors) -> list[Party]:
    named = [noun for way in ("to", "into", "for") for noun in grammar.after([verb, *grammar.objects(verb)], way)]
    return [party for noun in (*named, *grammar.objects(verb)) for party in actors.at(noun, places=True)][:1]


def _content(verb: Token) -> list[Token]:
    """What the base holds or is: the objects, what it is equipped with or run by, in the verbs beside it too."""
    verbs = [verb, *(child for child in verb.children if child.dep_ == "conj" and grammar.is_verb(child))]
    held = [word for one in verbs if not grammar.is_passive(one) for word in grammar.objects(one)]
    held += [word for way in ("with", "by") for word in grammar.after(verbs, way)]
    return [word for word in held if word.lemma_.lower() in word_class("forces") | word_class("outposts")]


def _is_money(word: Token) -> bool:
    words = {token.lemma_.lower() for token in word.subtree}
    return bool(words & word_class("money"))
