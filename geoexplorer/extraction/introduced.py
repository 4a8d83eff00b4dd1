"""Things a text has brought in as somebody's, so that it goes on with "the mission", "the embassy", "the visitors"."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from geoexplorer.extraction.antecedents import Context, Named, acts
from geoexplorer.extraction.draft import Draft, Reference
from geoexplorer.extraction.gazetteer import gazetteer
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.word_sets import word_sets

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

MEMORY = 5  # sentences a thing is remembered without being spoken of
SURE = 0.65
REFERRING = frozenset({"the", "this", "that", "these", "those", "both"})
RULE = "definite.introduced"


@dataclass(frozen=True, slots=True)
class Thing:
    """What was brought in: whose it is, with whom or where it is, and where it was spoken of last."""

    owner: str
    place: str
    sentence: int
    token: int


@dataclass(slots=True)
class Introduced:
    """The things of one document, by kind and by the word that named them."""

    draft: Draft
    things: dict[str, Thing] = field(default_factory=dict)

    def learn(self, number: int, span: "Span", offset: int, named: list[Named]) -> None:
        """Remember whose the things are that the sentence brings in, and who visits whom."""
        sides = [one for one in named if acts(one.side) and one.kind != "group"]
        if not sides:
            return
        places = list(self._places(span, offset, sides))
        for token in span:
            kinds = _kinds(token)
            owner = _owner(token, sides) if kinds else None
            if owner:
                place = next((key for _, key in places if key != owner), "")
                self.things.update(dict.fromkeys(kinds, Thing(owner, place, number, token.i)))
            if token.lemma_.lower() in word_class("coming") and token.pos_ == "VERB":
                self._learn_visit(token, number, sides, places)

    def _learn_visit(self, verb: "Token", number: int, sides: list[Named], places: list[tuple[int, str]]) -> None:
        guest = next((one.side for one in sides if one.subject and one.clause == verb.i), None)
        host = next((key for place, key in places if place > verb.i and key != guest), None)
        if guest and host:
            self.things["guest"] = Thing(guest, host, number, verb.i)
            self.things["host"] = Thing(host, guest, number, verb.i)

    def _places(self, span: "Span", offset: int, sides: list[Named]) -> Iterator[tuple[int, str]]:
        """Yield where things are said to be, with the country that lies there: states first, then towns."""
        for one in sides:
            if one.located or (one.kind == "country" and not _is_border(span, one)):
                yield one.token, one.side
        start, end = span.start_char + offset, span.end_char + offset
        for mention in self.draft.mentions:
            if start <= mention.start < end and mention.label == "PLACE":
                entity = gazetteer().entities.get(mention.entity_key or "")
                words = span.doc.char_span(mention.start - offset, mention.end - offset, alignment_mode="expand")
                if entity is not None and entity.country and words is not None:
                    yield words.root.i, entity.country

    def resolved(self, token: "Token", number: int, offset: int, context: Context) -> Reference | None:
        """Return whose the thing is that a definite noun without a name of its own takes up, None for none."""
        kinds = _kinds(token)
        if not kinds or not _takes_up(token) or _is_named(token, context.now):
            return None
        known = [self.things[kind] for kind in kinds if kind in self.things]
        near = [one for one in known if number - one.sentence <= MEMORY and _is_before(one, number, token)]
        if not near:
            return None
        thing = max(near, key=lambda one: one.sentence)
        for kind in kinds:
            self.things[kind] = Thing(thing.owner, thing.place, number, token.i)
        start = token.idx + offset
        return Reference(start, start + len(token), (thing.owner,), RULE, SURE, thing.place or None)


def _is_border(span: "Span", one: Named) -> bool:
    """Whether the state is only named for its border with the place meant ("along the Ukrainian border")."""
    return one.owner >= 0 and span.doc[one.owner].lemma_.lower() in ("border", "frontier", "side", "coast", "waters")


def _is_before(thing: Thing, number: int, token: "Token") -> bool:
    return thing.sentence < number or thing.token < token.i


def _kinds(token: "Token") -> list[str]:
    """The kinds of things the noun may name; words of one kind stand for one another."""
    if token.pos_ not in ("NOUN", "PROPN"):
        return []
    lemma = token.lemma_.lower()
    return [name for name, words in word_sets("introduced").items() if lemma in words]


def _owner(token: "Token", sides: Iterable[Named]) -> str | None:
    """Whose the thing is: by the name before it or after "of" and "from", or who sends, keeps or gives it."""
    for one in sides:
        if one.owner == token.i:
            return one.side
        link = token.doc[one.token].head
        if link.lower_ in ("of", "from") and link.head == token:
            return one.side
    verb = token.head
    own = any(child.lower_ in ("its", "their", "his", "her") for child in token.children)
    if token.dep_ == "dobj" and (own or verb.lemma_.lower() in word_class("bringing")):
        return next((one.side for one in sides if one.subject and one.clause == verb.i), None)
    return None


def _takes_up(token: "Token") -> bool:
    if token.dep_ in ("compound", "nmod", "amod"):
        return False
    return any(child.lower_ in REFERRING and child.i < token.i for child in token.children)


def _is_named(token: "Token", now: Iterable[Named]) -> bool:
    """Whether the phrase of the noun names somebody itself ("the mission of the OSCE")."""
    own = {word.i for word in token.subtree}
    return any(one.token in own for one in now)
