"""Sentences: where they begin is marked by rule before the parse; the parser decides the doubtful places."""

import re
from typing import TYPE_CHECKING

from spacy.language import Language

from geoexplorer.extraction.draft import Draft
from geoexplorer.model.document import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

STOPS = frozenset((".", "!", "?", "...", "…", "?!", "!!", "!?"))
CLOSERS = frozenset(('"', "”", "’", "'", ")", "]", "''", "»"))
OPENERS = frozenset(('"', "“", "‘", "(", "[", "``", "«", "'"))
ABBREVIATED = re.compile(r"(?:[A-Z]\.)+|(?:[A-Z][a-z]{1,4}|No|vs|etc|approx)\.")
ASIDE = re.compile(
    r"\W*(?:for (?:more |further )?background\b|see (?:also )?[A-Z“\"]|for additional information)", re.IGNORECASE
)
# "BISHKEK, 23 October 2003 (AFP) -- ": a place, and a date, an agency or capitals that say it is a dateline
DATELINE = re.compile(
    r"\s*(?=[A-Z])(?:[A-Z][A-Z .'’/-]{2,30}|[A-Z][\w .'’/-]{2,30}(?=,? ?\(|, ?(?:\d|[A-Z])))"
    r"(?:, [A-Z][\w .]{2,20})?(?:, ?[^()\n—–]{3,30}?)?,? ?(?:\([^()\n]{2,40}\))?"
    r"(?: [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)? ?(?:--|—|–|_|-)\s+(?=[\"“A-Z])"
)


class MarkSentences:
    """A pipeline component that tells the parser where sentences can and cannot begin."""

    name = "geoexplorer_mark_sentences"

    def __call__(self, doc: "Doc") -> "Doc":
        """Set is_sent_start of every token but those the parser should decide."""
        ended = False  # a full stop was read and only closing marks since
        doubtful = False  # the full stop may belong to an abbreviation
        after_dateline = _end_of_dateline(doc)
        for token in doc:
            if token.i == 0:
                continue
            if token.i <= after_dateline:  # left in, it would become the subject of the first sentence
                token.is_sent_start = token.i == after_dateline
                continue
            before = doc[token.i - 1]
            text = before.text
            if text in STOPS:
                ended, doubtful = True, False
            elif text.endswith(".") and ABBREVIATED.fullmatch(text):
                ended, doubtful = True, True
            elif not (ended and (text in CLOSERS or before.is_space)):
                ended = False
            if not ended:
                token.is_sent_start = False
            elif not doubtful:
                token.is_sent_start = _can_begin(doc, token.i)
        return doc


mark_sentences = MarkSentences()


@Language.component(MarkSentences.name)
def _component(doc: "Doc") -> "Doc":
    return mark_sentences(doc)


def _end_of_dateline(doc: "Doc") -> int:
    """Return the first token after the dateline of a paragraph, 0 if it has none."""
    match = DATELINE.match(doc.text)
    if match is None:
        return 0
    words = match.group().strip()
    if not re.search(r"[\d(]", words) and (words.endswith(" -") or not words.rstrip(" —–_-").isupper()):
        return 0  # a place alone may be anything
    return next((token.i for token in doc if token.idx >= match.end()), 0)


def _can_begin(doc: "Doc", place: int) -> bool:
    """A sentence begins with a capital, a digit or an opening mark before one; a closing mark ends the last."""
    token = doc[place]
    text = token.text
    if token.is_space:
        return False
    if text in CLOSERS and text not in OPENERS:
        return False
    if text in ('"', "'", "''"):
        glued = not doc[place - 1].whitespace_ and bool(token.whitespace_ or place + 1 == len(doc))
        return not glued and place + 1 < len(doc)
    if text in OPENERS:
        return True
    return not text[0].islower() and (text[0].isalnum() or text in ("—", "–", "--", "-", "•"))


class Sentences:
    """Take the sentences from the parse; unparsed paragraphs become one sentence each."""

    name = "sentences"
    needs: tuple[str, ...] = ("sections", "parsed")
    adds: tuple[str, ...] = ("sentences", "spans")

    def __call__(self, draft: Draft) -> None:
        """Fill draft.sentences and draft.spans, in the order of the text."""
        found: list[tuple[Sentence, Span | None]] = [
            (section, None) for section in draft.sections if section.section in ("furniture", "biography")
        ]
        starts = {section.start: section.section for section in draft.sections}
        kind = "body"
        for offset, doc in draft.parsed:
            kind = starts.get(offset, kind)
            for span in doc.sents:
                found += _sentence(span, offset, kind)
        found.sort(key=lambda pair: pair[0].start)
        draft.sentences = [sentence for sentence, _ in found]
        draft.spans = [span for _, span in found]


sentences = Sentences()


def _sentence(span: "Span", offset: int, kind: str) -> "list[tuple[Sentence, Span | None]]":
    """Return the sentence without blank space around it; a bare reference to other articles is furniture."""
    text = span.text
    if not text.strip():
        return []
    start = offset + span.start_char + len(text) - len(text.lstrip())
    end = offset + span.end_char - (len(text) - len(text.rstrip()))
    section = "furniture" if ASIDE.match(text) and len(text) < 120 else kind
    return [(Sentence(start, end, section), span)]  # type: ignore[arg-type]
