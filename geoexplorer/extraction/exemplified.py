"""Whom a noun in the plural means by the examples after it: "four states, including Liberia and, in May, Ghana"."""

from collections.abc import Container, Iterator

from spacy.tokens import Token

from geoexplorer.extraction.syntax import word_class

NEAR = 14  # words from the noun to its examples, and from one example to the next
ALONE = frozenset({"including", "notably", "namely"})
TWO = frozenset({("such", "as"), ("among", "them"), ("among", "which"), ("amongst", "them")})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def examples(noun: Token, named: Container[int]) -> list[Token]:
    """Return the namings listed as examples of the noun; `named`: the places of words that name somebody."""
    if noun.tag_ not in ("NNS", "NNPS") or noun.lemma_.lower() not in word_class("exemplified"):
        return []
    opening = next(_openings(noun), None)
    return list(_listed(opening, named)) if opening is not None else []


def _openings(noun: Token) -> Iterator[Token]:
    """The last word of what opens a list of examples, unless another plural noun is nearer to it."""
    end = min(noun.i + NEAR, noun.sent.end)
    for place in range(noun.i + 1, end):
        token = noun.doc[place]
        pair = token.nbor(-1).lower_, token.lower_
        if token.lower_ in ALONE or pair in TWO:
            yield token
        if token.tag_ == "NNS" and token.lemma_.lower() in word_class("exemplified"):
            return


def _listed(opening: Token, named: Container[int]) -> Iterator[Token]:
    """The names right after the opening, after a comma or after "and", until a clause of its own begins."""
    last = opening.i
    for token in opening.doc[opening.i + 1 : opening.sent.end]:
        if token.text == ";" or token.i - last > NEAR:
            return
        first = _before(token)
        is_next = first.i == opening.i or (first.text in (",", "and") and not _acts(token))
        if token.i in named and is_next:
            last = token.i
            yield token


def _before(token: Token) -> Token:
    """The word before the phrase of a name: before its article, its count, its other words."""
    first = token
    while first.i > token.sent.start and _is_of_name(first.nbor(-1)):
        first = first.nbor(-1)
    return first.nbor(-1) if first.i > token.sent.start else first


def _is_of_name(token: Token) -> bool:
    return token.pos_ in ("DET", "NUM", "PROPN", "ADJ") or token.lower_ in ("some", "about", "around", "over")


def _acts(token: Token) -> bool:
    """Whether the name is the subject of a clause of its own, after which no example follows."""
    return token.dep_ in ("nsubj", "nsubjpass") or token.head.dep_ in ("nsubj", "nsubjpass")
