"""The working copy of one document while the extraction steps add to it."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from geoexplorer.model.document import Document, Sentence
from geoexplorer.model.entity import Entity, Mention
from geoexplorer.model.event import Candidate, Event, Extraction

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span


@dataclass(slots=True)
class Quote:
    """A stretch inside quotation marks, with the person or party who says it where the text tells."""

    start: int
    end: int
    speaker_key: str | None = None
    speaker_text: str | None = None


@dataclass(slots=True)
class Reference:
    """What a pronoun or description stands for: one or several acting entities, with the rule that linked it."""

    start: int
    end: int
    keys: tuple[str, ...]
    rule: str  # "pronoun", "definite", "both", "counterpart", ...
    confidence: float
    place: str | None = None  # of a thing: with whom or where it is ("the embassy" of one state in another)


@dataclass(slots=True)
class Draft:
    """Everything known of a document so far. Steps read what earlier steps added; offsets are code points.

    `parsed` holds one spaCy Doc a paragraph with the offset of its first character in the text; furniture and
    biographies are not parsed.
    """

    document: Document
    sections: list[Sentence] = field(default_factory=list)  # the paragraphs, each with its section
    sentences: list[Sentence] = field(default_factory=list)
    parsed: list[tuple[int, "Doc"]] = field(default_factory=list)
    spans: list["Span | None"] = field(default_factory=list)  # the parsed span of each sentence, if it was parsed
    quotes: list[Quote] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)  # sorted by start, then longest first
    references: list[Reference] = field(default_factory=list)
    entities: dict[str, Entity] = field(default_factory=dict)  # those the lexicons do not hold, by key
    acts_for: dict[str, str] = field(
        default_factory=dict
    )  # entity key -> state, organisation or group it acts for here
    events: list[Event] = field(default_factory=list)
    candidates: list[Candidate] = field(default_factory=list)
    note: str = ""

    def extraction(self) -> Extraction:
        """Return the finished rows."""
        return Extraction(
            document=self.document,
            sentences=tuple(self.sentences),
            mentions=tuple(self.mentions),
            events=tuple(self.events),
            candidates=tuple(self.candidates),
            entities=tuple(self.entities.values()),
            note=self.note,
        )


class Step(Protocol):
    """One extraction step: what it reads, what it adds, and the work itself."""

    name: str
    needs: tuple[str, ...]
    adds: tuple[str, ...]

    def __call__(self, draft: Draft) -> None:
        """Add to the draft; must leave every `quote == text[start:end]`."""
        ...
