"""A passage as search shows it: the hit between its left and right context."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence in scope; `start` and `end` are the hit, half-open code points of the document's text.

    Without words in the scope the hit is the trigger of its first event in scope, else the whole sentence.
    `hits` holds all the places of the words in the sentence, in text order.
    """

    sentence_id: int
    document_id: int
    title: str
    publisher: str | None
    published: str | None
    published_precision: str
    section: str
    sentence_start: int
    start: int
    end: int
    left: str
    hit: str
    right: str
    hits: tuple[tuple[int, int], ...] = ()

    @property
    def sentence(self) -> str:
        """Return the whole sentence."""
        return self.left + self.hit + self.right


@dataclass(frozen=True, slots=True)
class PassageCount:
    """How much a search finds: 57 passages in 4 documents."""

    passages: int
    documents: int
