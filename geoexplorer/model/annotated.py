"""A document with what was found in it, as annotation formats want it: all offsets into its text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AnnotatedMention:
    """A mention in scope."""

    id: int
    start: int
    end: int
    quote: str
    label: str
    entity_key: str | None
    entity_name: str | None
    value: str | None
    review: str


@dataclass(frozen=True, slots=True)
class AnnotatedSide:
    """A side of an event; `mention_id` is None when the text does not name it here."""

    role: str
    entity_key: str
    entity_name: str
    mention_id: int | None


@dataclass(frozen=True, slots=True)
class AnnotatedEvent:
    """An event in scope; the trigger falls back to the whole quote."""

    id: int
    start: int
    end: int
    quote: str
    trigger_start: int
    trigger_end: int
    actor_key: str
    actor_name: str
    recipient_key: str | None
    recipient_name: str | None
    mutual: bool
    event_type: str
    domain: str
    polarity: int
    modality: str
    attribution: str
    speaker: str | None
    date_start: str | None
    date_end: str | None
    review: str
    sides: tuple[AnnotatedSide, ...] = ()


@dataclass(frozen=True, slots=True)
class AnnotatedSentence:
    """A sentence; `passage` is true when it is in scope."""

    id: int
    start: int
    end: int
    section: str
    passage: bool


@dataclass(frozen=True, slots=True)
class AnnotatedDocument:
    """One document in scope with its sentences and, of these in scope, mentions and events by place."""

    id: int
    title: str
    publisher: str | None
    author: str | None
    url: str | None
    published: str | None
    text: str
    sentences: tuple[AnnotatedSentence, ...] = ()
    mentions: tuple[AnnotatedMention, ...] = ()
    events: tuple[AnnotatedEvent, ...] = ()

    @property
    def citation(self) -> str:
        """Return how to cite it: publisher, author, title, day, address, as far as known."""
        author = f"{self.author}, " if self.author else ""
        parts = (self.publisher, f"{author}“{self.title or 'untitled'}”", self.published or "no date", self.url)
        return ", ".join(part for part in parts if part)
