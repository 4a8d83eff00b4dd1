"""Link pronouns and descriptions of one document to whom they stand for, each link with its rule and confidence."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from geoexplorer.extraction.antecedents import Context, learn_roles, named_in
from geoexplorer.extraction.descriptions import descriptions, resolved
from geoexplorer.extraction.draft import Draft, Reference
from geoexplorer.extraction.pronouns import PRONOUNS, pronoun
from geoexplorer.extraction.words import Words

if TYPE_CHECKING:
    from spacy.tokens import Span


class Coreference:
    """Add references to the acting entities named before them; what stays unresolved is left out."""

    name = "coreference"
    needs: tuple[str, ...] = ("mentions", "acts_for", "sentences", "quotes")
    adds: tuple[str, ...] = ("references",)

    def __call__(self, draft: Draft) -> None:
        """Fill draft.references in the order of the text."""
        words = {id(doc): Words.of(doc, offset) for offset, doc in draft.parsed}
        context = Context()
        place = 0
        for sentence, span in zip(draft.sentences, draft.spans, strict=True):
            if span is None or sentence.section not in ("body", "headline"):
                continue
            while place < len(draft.mentions) and draft.mentions[place].start < sentence.start:
                place += 1
            context.begin(list(named_in(draft, words[id(span.doc)], place, sentence.end)))
            learn_roles(draft.document.text, context)
            offset = words[id(span.doc)].offset
            for reference in sorted(_references(draft, span, offset, context), key=lambda r: r.start):
                draft.references.append(reference)
                context.resolved(reference)


coreference = Coreference()


def _references(draft: Draft, span: "Span", offset: int, context: Context) -> Iterator[Reference]:
    for token in span:
        if token.lower_ in PRONOUNS and (found := pronoun(draft, token, token.idx + offset, context)):
            yield found
    start = span.start_char
    for match, resolver in descriptions(span.text):
        context.above = _above(span, start + match.start(), start + match.end())
        if found := resolved(match, start + offset + match.start(), resolver, context):
            yield found


def _above(span: "Span", start: int, end: int) -> frozenset[int]:
    """Return the tokens that the stretch depends on."""
    words = span.doc.char_span(start, end, alignment_mode="expand")
    return frozenset(a.i for a in words.root.ancestors) if words is not None else frozenset()
