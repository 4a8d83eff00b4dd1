"""Whether the words around a relation noun warm or cool it: "close ties", "relations have soured"."""

from collections.abc import Iterator

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.lexicon import relation_tone
from geoexplorer.extraction.syntax import word_class
from geoexplorer.model.codes import Polarity

PREDICATES = frozenset({"acomp", "attr", "oprd", "xcomp"})


def relation_sign(noun: Token) -> Polarity:
    """Return +1 for warm, -1 for cold, 0 where nothing around the noun says either."""
    tone = relation_tone()
    said = sum(tone.get(word.lemma_.lower(), 0) for word in _said_of(noun))
    heard = said or sum(tone.get(word.lemma_.lower(), 0) for word in _described_by(noun))  # "ties, long cool, improved"
    return 1 if heard > 0 else -1 if heard < 0 else 0


def _described_by(noun: Token) -> Iterator[Token]:
    """Yield the adjectives of the noun."""
    yield from (child for child in noun.children if child.dep_ in ("amod", "acl", "relcl", "advmod"))
    yield from (other for child in noun.children if child.dep_ == "amod" for other in child.conjuncts)


def _said_of(noun: Token) -> Iterator[Token]:
    """Yield the verb the noun is subject or object of, and what that verb says of it."""
    while noun.dep_ == "conj" and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    verb = noun.head
    if grammar.is_verb(verb) and noun.dep_ in ("nsubj", "nsubjpass", "dobj"):
        yield verb
        if noun.dep_ != "dobj":
            yield from (child for child in verb.children if child.dep_ in PREDICATES)


def is_reduced(noun: Token) -> bool:
    """Whether the noun is what a verb makes less of ("decrease their dependency on", "cut the aid to")."""
    while noun.dep_ == "conj" and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    if noun.dep_ == "nsubj" and noun.head.lemma_.lower() in word_class("failing"):
        return True
    lessening = word_class("reducing") | word_class("leaving")
    return noun.dep_ in ("dobj", "nsubjpass") and noun.head.lemma_.lower() in lessening
