"""What the HTML and the Markdown page of quotations share: the passages of a document with their events."""

from collections.abc import Iterator
from dataclasses import dataclass

from geoexplorer.model.annotated import AnnotatedDocument, AnnotatedEvent, AnnotatedSentence

SIGNS = {-1: "−", 0: "0", 1: "+"}


@dataclass(frozen=True, slots=True)
class Quotation:
    """A passage in scope with the events in it."""

    sentence: AnnotatedSentence
    words: str
    events: tuple[AnnotatedEvent, ...]


def quotations(document: AnnotatedDocument) -> Iterator[Quotation]:
    """Yield the passages in scope, in text order."""
    for sentence in document.sentences:
        if sentence.passage:
            inside = tuple(e for e in document.events if sentence.start <= e.start < sentence.end)
            yield Quotation(sentence, " ".join(document.text[sentence.start : sentence.end].split()), inside)


def place(document: AnnotatedDocument, sentence: AnnotatedSentence) -> str:
    """Return where the passage stands: document and code points, as the project counts them."""
    return f"document {document.id}, {sentence.start}–{sentence.end}"


def statement(event: AnnotatedEvent) -> str:
    """Return who does what to whom in one line."""
    arrow = "↔" if event.mutual else "→"
    sides = f"{event.actor_name} {arrow} {event.recipient_name or '?'}"
    days = f", {event.date_start}" + (f"–{event.date_end}" if event.date_end not in (None, event.date_start) else "")
    said = f", says {event.speaker}" if event.speaker else ""
    codes = f"{event.event_type} {SIGNS[event.polarity]}, {event.domain}, {event.modality}"
    return f"{sides}: {codes}{days if event.date_start else ', undated'}{said} ({event.review})"
