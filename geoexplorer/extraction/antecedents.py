"""Whom a text has named so far: what pronouns and descriptions may stand for."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from geoexplorer.extraction.describing import only_describes
from geoexplorer.extraction.draft import Draft, Reference
from geoexplorer.extraction.gazetteer import gazetteer
from geoexplorer.extraction.word_sets import word_set
from geoexplorer.extraction.words import Words
from geoexplorer.model.entity import Mention

if TYPE_CHECKING:
    from spacy.tokens import Token

OFFICES = word_set("office_holders")
WOMEN = word_set("women")
MEMORY = 6  # sentences looked back
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "agent")
KINDS = {"COUNTRY": "country", "ORG": "organisation", "PERSON": "person", "REGION": "group"}
ROLE = re.compile(
    r"\b(?:president-elect|prime minister|premier|(?:foreign|defen[cs]e|interior) minister|secretary[ -]general|"
    r"secretary of (?:state|defen[cs]e)|defen[cs]e secretary|foreign secretary|ambassador|envoy|president|chancellor|"
    r"general|governor|minister|commander|king|emir|sultan|crown prince|monarch)\b"
)
FEMALE = re.compile(r"\b(?:she|her|mrs|ms|madam|spokeswoman|chairwoman)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Named:
    """A mention as an antecedent: whom it names, where, and whether it is the subject of its clause."""

    start: int
    key: str  # the person where a person is named
    side: str  # state, organisation or group acted for; the person's own key where unknown
    kind: str  # country | organisation | person | group
    subject: bool
    head: str  # lemma of the head noun ("official" of "Kyrgyz officials"); the rule of a resolved reference
    clause: int = -1  # token of the verb it depends on
    token: int = -1
    located: bool = False  # something happens or lies there ("the envoy in the Solomons")
    owner: int = -1  # token of the noun it belongs to ("base" of "Russian military base")


@dataclass(slots=True)
class Context:
    """The namings of the sentence being read (`now`) and of those before it, the newest last."""

    now: list[Named] = field(default_factory=list)
    sentences: list[list[Named]] = field(default_factory=list)
    roles: dict[str, str] = field(default_factory=dict)  # "defense secretary" -> person key
    pair: tuple[str, ...] = ()  # the last two states spoken of as two
    above: frozenset[int] = frozenset()  # tokens the words being resolved depend on
    outer: frozenset[int] = frozenset()  # verbs that hold only on the condition that the words are part of
    stays: list[tuple[int, str]] = field(default_factory=list)  # places somebody is in or goes to, with their state
    inside: frozenset[int] = frozenset()  # tokens of the phrase of the words being resolved
    females: set[str] = field(default_factory=set)

    def before(self, place: int) -> list[Named]:
        """Return the namings of this sentence before a place."""
        return [named for named in self.now if named.start < place]

    def recent(self, place: int) -> Iterator[Named]:
        """Yield the namings before a place, newest sentence first; within older sentences subjects first."""
        yield from reversed(self.before(place))
        for sentence in reversed(self.sentences[-MEMORY:]):
            yield from sorted(sentence, key=lambda n: (not n.subject, -n.start))

    def by_sentence(self, place: int, sentences: int = 3) -> list[list[Named]]:
        """Return the namings before a place by sentence, newest first."""
        return [self.before(place), *reversed(self.sentences[-sentences:])]

    def begin(self, named: list[Named]) -> None:
        """Go on to the next sentence, whose mentions are these."""
        if self.now:
            self.sentences.append(self.now)
        self.now = named

    def resolved(self, reference: Reference, acts_for: Mapping[str, str], *, subject: bool = False) -> None:
        """Take a resolved reference as an antecedent in its turn, for the side it acts for."""
        for key in reference.keys:
            kind = "person" if key.startswith("person:") else "country"
            self.now.append(Named(reference.start, key, acts_for.get(key, key), kind, subject, reference.rule))
        self.now.sort(key=lambda named: named.start)


def acts(key: str) -> bool:
    """Whether a key is that of a state, an international organisation or a group."""
    return bool(re.fullmatch(r"[A-Z][A-Z0-9_]+", key))


def named_in(draft: Draft, words: Words, place: int, end: int) -> Iterator[Named]:
    """Yield the acting mentions from the position `place` of draft.mentions on, up to the offset `end`."""
    for mention in draft.mentions[place:]:
        if mention.start >= end:
            return
        if mention.label not in KINDS or not mention.entity_key or only_describes(draft, mention):
            continue
        if _is_on_a_line(draft.document.text, mention):
            continue
        key = mention.entity_key
        root = words.span(mention.start, mention.end).root
        head = _head(root)
        yield Named(
            start=mention.start,
            key=key,
            side=draft.acts_for.get(key, key),
            kind=KINDS[mention.label],
            subject=head.dep_ in SUBJECTS,
            head=head.lemma_.lower(),
            clause=head.head.i,
            token=root.i,
            located=root.dep_ == "pobj" and root.head.lower_ in ("in", "into", "to", "from", "across", "at"),
            owner=root.head.i if root.dep_ in ("poss", "amod", "compound", "nmod") else -1,
        )


def _is_on_a_line(text: str, mention: Mention) -> bool:
    """Whether the name is one of several joined by hyphens, a route of a pipe or road: "the Accra-Lome line"."""
    before, after = text[: mention.start][-2:], text[mention.end :][:2]
    joined = (len(after) > 1 and after[0] == "-" and after[1].isupper()) or before[-1:] == "-"
    return joined and mention.metonym


def stays_in(draft: Draft, words: Words, place: int, end: int) -> Iterator[tuple[int, str]]:
    """Yield where the sentence says that somebody is or goes, with the state that lies there."""
    for mention in draft.mentions[place:]:
        if mention.start >= end:
            return
        entity = gazetteer().entities.get(mention.entity_key or "") if mention.label == "PLACE" else None
        span = words.span(mention.start, mention.end) if entity is not None and entity.country else None
        located = span is not None and span.root.dep_ == "pobj" and span.root.head.lower_ in ("in", "to", "at", "into")
        if located and entity is not None:
            yield mention.start, str(entity.country)


def _head(token: "Token") -> "Token":
    """Climb from an adjective or compound to the noun of its phrase, and from a conjunct to the first."""
    for _ in range(6):
        if token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head.lemma_.lower() in OFFICES:
            token = token.head.head  # "the leaders of Belarus and Armenia"
            continue
        held = token.dep_ == "poss" and token.head.lemma_.lower() in OFFICES  # "Swaziland's king"
        if not held and token.dep_ not in ("amod", "compound", "nmod", "conj", "appos", "det", "nummod", "flat"):
            break
        token = token.head
    return token


def learn_roles(text: str, context: Context, end: int) -> None:
    """Remember offices said with a name ("US Defense Secretary Donald Rumsfeld") for "the defense secretary"."""
    for one in context.now:
        if one.kind == "person":
            around = text[max(0, one.start - 60) : one.start] + text[one.start : min(one.start + 90, end)]
            context.roles.update((match.group(), one.key) for match in ROLE.finditer(around.lower()))
            given = text[one.start :].split(maxsplit=1)[0].lower()
            if given in WOMEN or FEMALE.search(around):
                context.females.add(one.key)
