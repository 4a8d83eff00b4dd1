"""Link pronouns and descriptions of one document to whom they stand for, each link with its rule and confidence."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from geoexplorer.extraction.antecedents import SUBJECTS, Context, learn_roles, named_in, stays_in
from geoexplorer.extraction.descriptions import Match, Resolver, descriptions, resolved
from geoexplorer.extraction.draft import Draft, Reference
from geoexplorer.extraction.introduced import Introduced
from geoexplorer.extraction.pronouns import PRONOUNS, pronoun
from geoexplorer.extraction.words import Words

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


CONDITIONS = frozenset({"if", "unless", "provided", "once"})
Read = Callable[[], Reference | None]


class Coreference:
    """Add references to the acting entities named before them; what stays unresolved is left out."""

    name = "coreference"
    needs: tuple[str, ...] = ("mentions", "acts_for", "sentences", "quotes")
    adds: tuple[str, ...] = ("references",)

    def __call__(self, draft: Draft) -> None:
        """Fill draft.references in the order of the text."""
        words = {id(doc): Words.of(doc, offset) for offset, doc in draft.parsed}
        context = Context()
        things = Introduced(draft)
        place = 0
        for number, (sentence, span) in enumerate(zip(draft.sentences, draft.spans, strict=True)):
            if span is None or sentence.section not in ("body", "headline"):
                continue
            while place < len(draft.mentions) and draft.mentions[place].start < sentence.start:
                place += 1
            context.begin(list(named_in(draft, words[id(span.doc)], place, sentence.end)))
            context.stays = list(stays_in(draft, words[id(span.doc)], place, sentence.end))
            learn_roles(draft.document.text, context, sentence.end)
            offset = words[id(span.doc)].offset
            named = list(context.now)
            for read in _readings(draft, span, offset, context):
                if reference := read():
                    draft.references.append(reference)
                    subject = _is_subject(span, reference, offset)
                    context.resolved(reference, draft.acts_for, subject=subject)
            things.learn(number, span, offset, named)
            draft.references.extend(_things(things, number, span, offset, context))


coreference = Coreference()


def _readings(draft: Draft, span: "Span", offset: int, context: Context) -> list[Read]:
    """Return, in the order of the text, what finds out whom each pronoun and description stands for."""
    found: list[tuple[int, Read]] = []
    for token in span:
        if token.lower_ in PRONOUNS:
            found.append((token.idx, partial(pronoun, draft, token, token.idx + offset, context)))
    for match, resolver in descriptions(span.text):
        found.append((span.start_char + match.start(), partial(_described, span, offset, match, resolver, context)))
    return [read for _, read in sorted(found, key=lambda one: one[0])]


def _things(things: Introduced, number: int, span: "Span", offset: int, context: Context) -> list[Reference]:
    """Return what the sentence takes up of the things brought in before, where no other rule explains the word."""
    begin = span.start_char + offset
    told = [(one.start, one.end) for one in things.draft.references if one.start >= begin]
    told += [(one.start, one.end) for one in things.draft.mentions if one.label == "FACILITY" and one.entity_key]
    found = [things.resolved(token, number, offset, context) for token in span]
    return [one for one in found if one and not any(start <= one.start < end for start, end in told)]


def _described(span: "Span", offset: int, match: Match, resolver: Resolver, context: Context) -> Reference | None:
    start = span.start_char + match.start()
    words = span.doc.char_span(start, span.start_char + match.end(), alignment_mode="expand")
    root = words.root if words is not None else None
    if words is not None and root is not None and root.dep_ == "compound" and root.head.i >= words.end:
        return None  # "the state border committee"
    context.above = frozenset(token.i for token in root.ancestors) if root is not None else frozenset()
    context.outer = _conditional(root) if root is not None else frozenset()
    context.inside = frozenset(token.i for token in root.subtree) if root is not None else frozenset()
    return resolved(match, start + offset, resolver, context)


def _conditional(root: "Token") -> frozenset[int]:
    """Return the verbs that something is told by on the condition that the word stands in ("X offers Y if")."""
    clauses = [a for a in root.ancestors if a.dep_ == "advcl" and any(c.lower_ in CONDITIONS for c in a.children)]
    return frozenset(clause.head.i for clause in clauses)


def _is_subject(span: "Span", reference: Reference, offset: int) -> bool:
    """Whether the words are the subject of a clause, so that what follows is rather about them."""
    words = span.doc.char_span(reference.start - offset, reference.end - offset, alignment_mode="expand")
    return words is not None and words.root.dep_ in SUBJECTS
