"""Persons the lexicons do not hold: full names by their surroundings, then their surnames alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.gazetteer import gazetteer, slug
from geoexplorer.extraction.mentions import holds_office
from geoexplorer.extraction.names_folded import folded, same_given_name, same_surname
from geoexplorer.extraction.word_sets import word_set
from geoexplorer.extraction.words import PARTICLES, TITLES, Words
from geoexplorer.model.entity import Entity, Mention

if TYPE_CHECKING:
    from spacy.tokens import Token

PART = r"-(?:[^\W\d_a-z][\w'’]*|(?!led\b|era\b|born\b|run\b|like\b|made\b)[a-z]{1,4}\b)"  # Ter-Petrosyan, Jong-il
WORD = rf"(?:[^\W\d_a-z][\w'’]*[^\W\d_]|[A-Z]\.)(?:{PART})*"
LEADING = r"(?:\b(?:de la|van der|van den|von der|de|van|von|al|bin|ben|dos|della) )?"
RUN = re.compile(rf"{LEADING}{WORD}(?: (?:(?:{'|'.join(sorted(PARTICLES))}|al-|ul-) ?)*{WORD})*")
SAYING = word_set("saying")
STOP_WORDS = word_set("not_names")
THINGS = word_set("not_persons")
"""A run that ends in one of these names a thing, even after a person ("Cal Anderson Park")."""
NOT_A_NAME = STOP_WORDS | THINGS
GLUED = re.compile(r"(?!Mc|Mac|De|Di|La|Le|Van|Von|Al|El|Abd|O['’])[^\W\d_]+[a-z][A-Z]\w*")
"""Words run together by a lost line break ("AntonChief")."""
ROLE_AFTER = re.compile(
    r", (?:(?:the|an?|who|former|one of|currently|then|now) |[\w’'.-]+ ){0,5}?(?:"
    + "|".join(sorted(TITLES - {"chair"}))
    + r"|member|officer|official|representative|deputy|founder|owner|president|physician|doctor|scientist|engineer|"
    r"researcher|fellow|historian|lawyer|writer|poet|actor|actress|singer|composer|director|resident|student|teacher|"
    r"veteran|soldier|farmer|worker|aged|\d\d,|who )\b"
)
SENT = re.compile(
    r"\b(?i:ambassador|envoy|representative|minister|commissioner|adviser|advisor|delegate|president|spokes\w+) "
    r"(?:to|for|of|in) (?:the )?(?:[A-Z][\w.’'-]+ ){1,3}$"
)
"""An office with its state or matter before a name: "Ambassador to Moldova X"."""
TELLING_PART = re.compile(r" (?:bin|ibn|bint|ould|Ould|Abdul|Abdel|Abd)[ -]| (?:al|el)-[A-Z]")
NOT_PATRONYMIC = word_set("not_patronymic") - {"king"}
RANKS = frozenset({"crown", "grand", "vice", "deputy", "acting", "interim", "prime", "supreme"})
NEEDED = 3  # points, see _points


@dataclass(frozen=True, slots=True)
class FullName:
    """A person called by given name and surname somewhere in this text."""

    key: str
    given: str
    surname: str


class Persons:
    """Add PERSON mentions for names the gazetteer does not know, linked by surname and spelling."""

    name = "persons"
    needs: tuple[str, ...] = ("mentions", "parsed")
    adds: tuple[str, ...] = ("mentions", "entities")

    def __call__(self, draft: Draft) -> None:
        """Full names first; then surnames alone of all persons named in full anywhere in the text."""
        paragraphs = [Words.of(doc, offset) for offset, doc in draft.parsed]
        found: list[Mention] = []
        headlines = {section.start for section in draft.sections if section.section == "headline"}
        runs = [list(_runs(draft, words)) for words in paragraphs]
        for words, spans in zip(paragraphs, runs, strict=True):
            needed = NEEDED + 2 * (words.offset in headlines)  # there every word has a capital letter
            found += [_full_name(draft, start, end) for start, end in spans if _is_person(words, start, end, needed)]
        draft.mentions += found
        names = _names_in(draft)
        taken = {(m.start, m.end) for m in found}
        for words, spans in zip(paragraphs, runs, strict=True):
            rest = [span for span in spans if span not in taken]
            draft.mentions += [m for s, e in rest if (m := _surname(draft, words, (s, e), names))]
        draft.mentions.sort(key=lambda m: (m.start, -m.end))


persons = Persons()


def _runs(draft: Draft, words: Words) -> Iterator[tuple[int, int]]:
    """Yield the stretches of capitalised words that are no mention yet, without titles and other common words."""
    text = words.text
    covered = [
        (m.start - words.offset, m.end - words.offset)
        for m in draft.mentions
        if words.offset <= m.start < words.offset + len(text)
    ]
    for match in RUN.finditer(text):
        for start, end in _free(match.start(), match.end(), covered):
            if trimmed := _trimmed(text, start, end):
                yield trimmed[0] + words.offset, trimmed[1] + words.offset


def _free(start: int, end: int, covered: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for first, last in covered:
        if last <= start or first >= end:
            continue
        if start < first:
            yield start, first
        start = max(start, last)
    if start < end:
        yield start, end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the run without possessive, titles and words that are no names at its ends; None if nothing is left."""
    spans = [(m.start(), m.end()) for m in re.finditer(r"\S+", text[start:end])]
    words = [(start + a, start + b) for a, b in spans]
    while words and (_is_common(text[slice(*words[0])]) or (len(words) == 1 and text[slice(*words[0])].islower())):
        words.pop(0)
    if len(words) > 2 and text[slice(*words[0])].lower() in RANKS and text[slice(*words[1])].lower() in TITLES:
        words = words[2:]  # "Crown Prince"
    for place, span in enumerate(words):
        word = text[slice(*span)]
        if place and word.lower() in THINGS:
            return None
        repeated = any(word == text[slice(*other)] for other in words[:place])
        if place and (repeated or GLUED.fullmatch(word) or (_is_common(word) and word.lower() not in PARTICLES)):
            words = words[:place]
            break
    if not words:
        return None
    first, last = words[0][0], words[-1][1]
    last -= len(match.group()) if (match := re.search(r"(?:['’]s?|[’'])$", text[first:last])) else 0
    return (first, last) if text[first:last].strip() else None


def _is_common(word: str) -> bool:
    plain = word.lower().strip("-,")
    parts = plain.split("-")
    return plain in NOT_A_NAME or plain in TITLES or all(p in NOT_A_NAME or p in TITLES for p in parts)


def _is_person(words: Words, start: int, end: int, needed: int = NEEDED) -> bool:
    """Whether a run of two to five words is a full name: the signs around it count points."""
    text = words.text[start - words.offset : end - words.offset]
    parts = text.split()
    if len(parts) == 1:
        return _is_titled(words, start, end)
    if (
        not 2 <= len(parts) <= 7
        or parts[0].lower() in NOT_PATRONYMIC
        or parts[-1].lower() in PARTICLES
        or text.isupper()
    ):
        return False
    return _points(words, start, end, parts) >= needed


def _is_titled(words: Words, start: int, end: int) -> bool:
    """Whether one capitalised word is a surname because a title stands before it ("Minister Mutko")."""
    before, token, after = words.before(start), words.at(start), words.after(end)
    if before is None or before.text not in ADDRESS or not token.is_title or token.ent_type_ in ("GPE", "NORP", "LOC"):
        return False
    return len(token.text) > 2 and not (after is not None and after.is_title and after.pos_ == "PROPN")


ADDRESS = word_set("address")


def _points(words: Words, start: int, end: int, parts: list[str]) -> int:
    span = words.span(start, end)
    text = words.text[start - words.offset : end - words.offset]
    labels = [token.ent_type_ for token in span]
    before = words.before(start)
    points = 2 if labels.count("PERSON") * 2 > len(labels) else 0
    points -= 1 if any(label in ("ORG", "FAC", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT") for label in labels) else 0
    points += 2 if (before is not None and before.lower_ in TITLES) or SENT.search(_lead(words, start)) else 0
    points += 2 if TELLING_PART.search(text) else 0
    points += 2 if parts[0].lower() in given_names() else 0
    points += 3 if ROLE_AFTER.match(words.text, end - words.offset) else 0
    points += 2 if _is_joined(words, start) else 0
    points += 1 if _says(words, start, end) else 0
    points -= 2 if before is not None and before.lower_ == "the" else 0
    return points + (1 if all(token.pos_ in ("PROPN", "PUNCT", "X") for token in span) else 0)


def _lead(words: Words, start: int) -> str:
    """The words before a name, as far as an office with its state may reach."""
    return words.text[max(0, start - words.offset - 60) : start - words.offset]


def _is_joined(words: Words, start: int) -> bool:
    """Whether "and" joins the run to a person before it."""
    before, first = words.before(start), words.before(start, 2)
    return before is not None and first is not None and before.lower_ == "and" and first.ent_type_ == "PERSON"


def _says(words: Words, start: int, end: int) -> bool:
    around: list[Token | None] = [words.before(start), words.after(end), words.after(end, 2)]
    return any(token is not None and token.lemma_.lower() in SAYING for token in around)


@cache
def given_names() -> frozenset[str]:
    """Return the first words of all names in the lexicon of people, in lower case."""
    known = gazetteer()
    full = [
        n.text for n in known.names if n.form == "name" and known.entities[n.key].kind == "person" and " " in n.text
    ]
    return frozenset(name.split()[0].lower() for name in full)


@cache
def _by_surname() -> dict[str, tuple[FullName, ...]]:
    """Return the known people by folded surname."""
    known = gazetteer()
    found: dict[str, list[FullName]] = {}
    for name in known.names:
        if name.form == "name" and known.entities[name.key].kind == "person" and " " in name.text:
            given, surname = name.text.split()[0], name.text.split()[-1]
            found.setdefault(folded(surname), []).append(FullName(name.key, given, surname))
    return {surname: tuple(people) for surname, people in found.items()}


def _full_name(draft: Draft, start: int, end: int) -> Mention:
    """Make the mention of a full name: a spelling of somebody known, somebody met before, or a new person."""
    quote = draft.document.text[start:end]
    given, surname = quote.split()[0], quote.split()[-1]
    for mention in draft.mentions:
        if mention.label == "PERSON" and mention.quote.endswith(f" {quote}"):
            return Mention(start, end, quote, "PERSON", mention.entity_key, rule="person.surname", confidence=0.9)
    day = draft.document.published.date
    for person in _by_surname().get(folded(surname), ()):
        if same_given_name(given, person.given) and holds_office(person.key, day):
            return Mention(start, end, quote, "PERSON", person.key, rule="person.spelling", confidence=0.85)
    for key, entity in draft.entities.items():
        same = entity.kind == "person" and same_surname(entity.name.split()[-1], surname)
        if same and same_given_name(entity.name.split()[0], given):
            return Mention(start, end, quote, "PERSON", key, rule="person.spelling", confidence=0.85)
    key = f"person:{slug(quote)}"
    draft.entities.setdefault(key, Entity(key, "person", quote))
    return Mention(start, end, quote, "PERSON", key, extractor="model", rule="person.full", confidence=0.8)


def _names_in(draft: Draft) -> list[FullName]:
    """Return everybody named in full in this text."""
    found = {}
    for m in draft.mentions:
        if m.label == "PERSON" and m.entity_key:
            found[m.entity_key, m.quote] = FullName(m.entity_key, m.quote.split()[0], m.quote.split()[-1])
    return list(found.values())


def _surname(draft: Draft, words: Words, span: tuple[int, int], names: list[FullName]) -> Mention | None:
    """Link a run that is, or ends in, the surname of somebody named in full; spellings only where nothing fits."""
    text = draft.document.text[slice(*span)]
    parts = text.split()
    exact = [n for n in names if parts[-1] == n.surname or text.endswith(f" {n.surname}") or text == n.surname]
    if exact and len(parts) <= 2:
        start = span[1] - len(exact[-1].surname)
        return _linked(draft, start, span[1], exact[-1], "person.surname", 0.9)
    if len(parts) == 1 and len(text) >= 5 and _may_be_person(words, span):
        for name in names:
            if same_surname(text, name.surname):
                return _linked(draft, *span, name, "person.spelling", 0.75)
    return None


def _may_be_person(words: Words, span: tuple[int, int]) -> bool:
    token = words.at(span[0])
    says = token.dep_ in ("nsubj", "nsubjpass") or _says(words, *span)
    return (token.ent_type_ == "PERSON" or says or words.has_title_before(span[0])) and token.pos_ == "PROPN"


def _linked(draft: Draft, start: int, end: int, name: FullName, rule: str, confidence: float) -> Mention:
    quote = draft.document.text[start:end]
    return Mention(start, end, quote, "PERSON", name.key, rule=rule, confidence=confidence)
