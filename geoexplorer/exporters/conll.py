"""CoNLL-U lines: one word a line with its place, and mentions and triggers as BIO tags in the last column."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from geoexplorer.exporters.colors import SHIPPED, Colors
from geoexplorer.model.annotated import AnnotatedDocument, AnnotatedSentence

label = "CoNLL-U"
suffix = ".conllu"

WORD = re.compile(r"\w+(?:[.'’\-]\w+)*\.?(?<=\w\.\w\.)|\w+(?:['’\-]\w+)*|[^\w\s]")
Span = tuple[int, int, str]


def write(documents: Iterable[AnnotatedDocument], file: BinaryIO, colors: Colors = SHIPPED) -> int:  # noqa: ARG001
    """Write the sentences of the documents and return how many documents there are.

    Lemma, tags and heads are left open (`_`): the project does not store the parse. MISC holds
    TokenRange (code points), SpaceAfter, and Entity, Key and Event with all spans over the word, the
    outermost first.
    """
    number = 0
    for document in documents:
        number += 1
        file.write(f"# newdoc id = {document.id}\n".encode())
        for sentence in document.sentences:
            file.write("".join(f"{line}\n" for line in lines(document, sentence)).encode())
            file.write(b"\n")
    return number


def lines(document: AnnotatedDocument, sentence: AnnotatedSentence) -> Iterator[str]:
    """Yield comment and word lines of one sentence."""
    text = document.text[sentence.start : sentence.end]
    yield f"# sent_id = {document.id}-{sentence.id}"
    yield f"# section = {sentence.section}"
    yield f"# text = {' '.join(text.split())}"
    entities = [(m.start, m.end, m.label) for m in document.mentions]
    keys = [(m.start, m.end, m.entity_key or "_") for m in document.mentions]
    triggers = [(e.trigger_start, e.trigger_end, e.event_type) for e in document.events]
    for number, match in enumerate(WORD.finditer(document.text, sentence.start, sentence.end), start=1):
        start, end = match.span()
        misc = [f"TokenRange={start}:{end}"]
        misc += [f"Entity={tags}"] if (tags := _tags(entities, start, end)) else []
        misc += [f"Key={tags}"] if (tags := _names(keys, start, end)) else []
        misc += [f"Event={tags}"] if (tags := _tags(triggers, start, end)) else []
        if end < sentence.end and not document.text[end].isspace():
            misc.append("SpaceAfter=No")
        yield "\t".join([str(number), match[0], *"_" * 7, "|".join(misc)])


def _over(spans: Sequence[Span], start: int, end: int) -> list[Span]:
    found = [span for span in spans if span[0] < end and start < span[1]]
    return sorted(found, key=lambda span: (span[0], -span[1]))


def _tags(spans: Sequence[Span], start: int, end: int) -> str:
    return ",".join(f"{'B' if span[0] >= start else 'I'}-{span[2]}" for span in _over(spans, start, end))


def _names(spans: Sequence[Span], start: int, end: int) -> str:
    return ",".join(span[2] for span in _over(spans, start, end))
