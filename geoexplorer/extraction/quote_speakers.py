"""Who says a quotation: the subject of the nearest verb of saying around it, or the speaker of the one before."""

import re
from typing import TYPE_CHECKING

from geoexplorer.extraction.draft import Draft, Quote
from geoexplorer.extraction.word_sets import word_set
from geoexplorer.extraction.words import Words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SAYING = word_set("saying")
NEAR = 160  # characters between the quotation and its verb of saying


class QuoteSpeakers:
    """Fill in who says each quotation."""

    name = "quote speakers"
    needs: tuple[str, ...] = ("quotes", "mentions", "parsed")
    adds: tuple[str, ...] = ("quotes",)

    def __call__(self, draft: Draft) -> None:
        """A quotation without a verb of its own belongs to the speaker before it, in this or the last paragraph."""
        last: Quote | None = None
        for quote in draft.quotes:
            if quote.speaker_text:  # a turn of a transcript
                continue
            words = next(((o, d) for o, d in draft.parsed if o <= quote.start < Words.of(d, o).end), None)
            subject = _subject(draft, quote, words[1], words[0]) if words else None
            if subject is not None and words is not None:
                _name(draft, quote, Words.of(words[1], words[0]), subject)
            elif last is not None and quote.start - last.end < 400 and quote.end - quote.start > 30:
                quote.speaker_key, quote.speaker_text = last.speaker_key, last.speaker_text
            if quote.speaker_text:
                last = quote


quote_speakers = QuoteSpeakers()


class DescribedSpeakers:
    """Name the speakers that are described ("the president-elect said") once the descriptions are resolved."""

    name = "described speakers"
    needs: tuple[str, ...] = ("quotes", "references")
    adds: tuple[str, ...] = ("quotes",)

    def __call__(self, draft: Draft) -> None:
        """Fill the speaker keys that only the references know."""
        for quote in draft.quotes:
            if quote.speaker_key is None and quote.speaker_text:
                near = [r for r in draft.references if abs(r.start - quote.start) < 4 * NEAR and len(r.keys) == 1]
                same = [r for r in near if draft.document.text[r.start : r.end].lower() == quote.speaker_text.lower()]
                quote.speaker_key = same[-1].keys[0] if same else None


described_speakers = DescribedSpeakers()


def _subject(draft: Draft, quote: Quote, doc: "Doc", offset: int) -> "Token | None":
    """Return the subject of the verb of saying nearest to the quotation and outside all quotations."""
    best: tuple[int, Token] | None = None
    for token in doc:
        if token.lemma_.lower() not in SAYING or token.pos_ not in ("VERB", "AUX"):
            continue
        place = token.idx + offset
        if any(q.start <= place < q.end for q in draft.quotes):
            continue
        distance = quote.start - place if place < quote.start else place - quote.end
        between = draft.document.text[min(place, quote.end) : max(place, quote.start)]
        distance += 60 * between.count(". ")
        subject = _subject_of(token)
        if subject is not None and distance <= NEAR and (best is None or distance < best[0]):
            best = (distance, subject)
    return best[1] if best else None


def _subject_of(verb: "Token") -> "Token | None":
    for _ in range(3):
        found = next((c for c in verb.children if c.dep_ in ("nsubj", "agent") and c.pos_ != "DET"), None)
        if found is not None:
            return found
        if verb.dep_ not in ("conj", "xcomp", "advcl"):
            return None
        verb = verb.head
    return None


def _name(draft: Draft, quote: Quote, words: Words, subject: "Token") -> None:
    """Write down the subject's words, and the entity they name or stand for."""
    start, end = words.offset + subject.left_edge.idx, words.offset + subject.idx + len(subject)
    inside = [m for m in draft.mentions if start <= m.start and m.end <= end + 1 and m.entity_key]
    people = [m for m in inside if m.label == "PERSON"]
    if not people and subject.lower_ in ("this", "it", "that", "which", "who"):
        people = [
            m
            for m in draft.mentions
            if m.label == "PERSON" and quote.start - NEAR < m.start < quote.start and m.start >= words.offset
        ]
        start, end = (people[-1].start, people[-1].end) if people else (start, end)
    quote.speaker_text = re.sub(r"\s+", " ", draft.document.text[start:end]).strip()
    if people:
        quote.speaker_key = people[-1].entity_key
    elif inside and inside[-1].end >= end - 1 and inside[-1].label in ("COUNTRY", "ORG"):
        quote.speaker_key = inside[-1].entity_key
    elif reference := next((r for r in draft.references if r.start == start and len(r.keys) == 1), None):
        quote.speaker_key = reference.keys[0]
    elif not inside and subject.lower_ in ("he", "she"):
        before = [m for m in draft.mentions if m.label == "PERSON" and m.end <= start and m.entity_key]
        quote.speaker_key = before[-1].entity_key if before else None
