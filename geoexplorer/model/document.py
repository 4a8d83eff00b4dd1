"""Source texts: what an importer reads, and the sentences extraction finds in it."""

from dataclasses import dataclass

from geoexplorer.model.codes import PublishedBasis, PublishedPrecision, Section


@dataclass(frozen=True, slots=True)
class Published:
    """When a text appeared: ISO day, month or year, how exact, and the words or field it rests on."""

    date: str | None = None  # full ISO day, the first of the month or year where precision is coarser
    precision: PublishedPrecision = "unknown"
    basis: PublishedBasis = "none"
    words: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One source text as found; `text` is normalised (LF, no BOM) and never changed afterwards."""

    text: str
    path: str  # the file as found, absolute
    title: str = ""  # empty: extraction takes the headline
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    record: str | None = None  # id inside a file of many
    language: str | None = None  # ISO 639-1; None: extraction finds out
    published: Published = Published()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: half-open code points of the document's text, and the section it stands in."""

    start: int
    end: int
    section: Section = "body"


def normalised(text: str) -> str:
    """Return text as it is stored: CRLF and CR become LF, a leading BOM goes, nothing else changes."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
