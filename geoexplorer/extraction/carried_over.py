"""Pronouns the text leaves to the reader: "we" in a quote, "he" for the subject of the sentence before."""

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.draft import Draft, Quote
from geoexplorer.extraction.syntax import word_class

ACTING = re.compile(r"[A-Z][A-Z0-9_]+$")
OURS = frozenset({"we", "us", "our", "ours", "i", "me", "my"})
PERSONS = frozenset({"he", "she", "they"})
SURE = 0.75
FAR = 300  # characters around a quote in which its speaker is described


def acting_key(entity_key: str | None, draft: Draft) -> str | None:
    """Return the state, organisation or group that acts under this key, None when nobody is known."""
    if entity_key is None:
        return None
    key = draft.acts_for.get(entity_key, entity_key)
    return key if ACTING.match(key) else None


def speaker_state(draft: Draft, quote: Quote) -> str | None:
    """Return for whom the speaker of a quote acts, known by name or named in the description of an official."""
    known = acting_key(quote.speaker_key, draft)
    description = quote.speaker_text or ""
    words = set(description.lower().split())
    start = draft.document.text.find(description, max(quote.start - FAR, 0), quote.end + FAR)
    if known or start < 0 or not words or word_class("outsiders") & words:
        return known
    inside = (m for m in draft.mentions if start <= m.start < start + len(description) and m.label != "PLACE")
    return next((key for mention in inside if (key := acting_key(mention.entity_key, draft))), None)


def first_persons(draft: Draft) -> Iterator[Party]:
    """Yield "we" and "our" inside quotes as the state of the speaker, where a state speaks."""
    offsets = {id(doc): offset for offset, doc in draft.parsed}
    quotes = [(quote, key) for quote in draft.quotes if (key := speaker_state(draft, quote))]
    for span in (span for span in draft.spans if span is not None and quotes):
        offset = offsets[id(span.doc)]
        for token in span:
            key = _speaker_at(quotes, offset + token.idx) if token.lower_ in OURS else None
            if key:
                start = offset + token.idx
                yield Party(key, start, start + len(token), -1, "reference", None, "pronoun", SURE)


def _speaker_at(quotes: list[tuple[Quote, str]], place: int) -> str | None:
    return next((key for quote, key in quotes if quote.start <= place < quote.end), None)


def open_subject(draft: Draft, number: int) -> Token | None:
    """Return the pronoun that is the subject of the sentence, if the one before stands in the same paragraph."""
    span, before = draft.spans[number], draft.spans[number - 1]
    if span is None or before is None or before.doc is not span.doc:
        return None
    return next((token for token in _subjects(span) if token.lower_ in PERSONS or _is_somebody(token)), None)


def _is_somebody(token: Token) -> bool:
    """Whether "it" may be a state or body that says or does something."""
    return token.lower_ == "it" and token.dep_ == "nsubj" and token.head.lemma_ in word_class("of_somebody")


def _subjects(span: Span) -> list[Token]:
    return [child for child in span.root.children if child.dep_ in grammar.SUBJECTS]


def standing_for(pronoun: Token, before: SentenceActors, start: int) -> Iterator[Party]:
    """Yield the parties of the subject of the sentence before as what the pronoun names."""
    found = [party for token in _subjects(before.span) for party in before.at(token)]
    if len(found) == 1 or (found and pronoun.lower_ == "they"):
        for party in found:
            sure = min(party.confidence, 1.0) * SURE
            yield Party(party.key, start, start + len(pronoun), -1, "reference", None, "pronoun", sure)


def there(draft: Draft, number: int, places: list[Party]) -> Iterator[Party]:
    """Yield "there" in a sentence as the place the sentence before named last."""
    span = draft.spans[number]
    if span is None or not places:
        return
    offset = next((start for start, doc in draft.parsed if doc is span.doc), None)
    for token in span if offset is not None else ():
        if token.lower_ == "there" and token.dep_ == "advmod":
            start = (offset or 0) + token.idx
            yield Party(places[-1].key, start, start + 5, -1, "reference", None, "previous_sentence", SURE)
