"""What an import would read, before anything is stored: texts with title, date and its reason, doubles. No Qt."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from geoexplorer.app.dialogs.date_words import stated_date
from geoexplorer.errors import ImportFailed
from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.language import language
from geoexplorer.extraction.metadata import metadata
from geoexplorer.extraction.near_duplicates import shingles_of
from geoexplorer.extraction.publication_days import publication_dates
from geoexplorer.extraction.sections import sections
from geoexplorer.importers import Skipped, find_files, importer_for
from geoexplorer.importers.metadata_table import MetadataTable, StatedFields
from geoexplorer.model.document import Document, Published, Sentence
from geoexplorer.store.documents import stored_sources
from geoexplorer.store.writing import text_hash

HIDDEN = ("furniture", "biography")
COMPARED = 400  # texts compared with one another: with more the import itself finds the pairs
ALIKE = 0.3  # share of common five-word runs from which a likeness is worth a word
STEPS = (language, sections, metadata)  # extraction.steps.READING_STEPS, without loading a parser
EDITABLE = ("title", "publisher", "author", "published")


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One text as it would be stored, and what speaks against taking it."""

    document: Document
    sections: tuple[Sentence, ...]
    dates: tuple[Published, ...]  # every date found for it, the surest first
    note: str = ""
    there: bool = False  # the project holds this text already
    like: int | None = None  # the earlier row it is most like
    likeness: float = 0.0
    wanted: bool = True

    @property
    def key(self) -> tuple[str, str | None]:
        """Which text it is."""
        return self.document.path, self.document.record

    @property
    def hidden(self) -> int:
        """How many lines are no evidence: navigation, notices, biographies."""
        return sum(section.section in HIDDEN for section in self.sections)


@dataclass(frozen=True, slots=True)
class Preview:
    """All texts found, and the files that cannot be read, each with its reason."""

    rows: tuple[PreviewRow, ...]
    skipped: tuple[Skipped, ...]


def read_preview(
    db: sqlite3.Connection,
    paths: Sequence[Path],
    *,
    on_step: Callable[[int], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Preview:
    """Read the files and folders as an import would; `on_step` hears how many texts have been read."""
    hashes = frozenset(stored_sources(db).values())
    rows: list[PreviewRow] = []
    skipped: list[Skipped] = []
    for found in _read(paths):
        if cancelled():
            break
        if isinstance(found, Skipped):
            skipped.append(found)
        else:
            rows.append(_row(found, hashes))
            on_step(len(rows))
    return Preview(tuple(_with_likeness(rows)), tuple(skipped))


def with_field(row: PreviewRow, name: str, words: str) -> PreviewRow:
    """Return the row with a field as the user wrote it; raises ValueError for words that are no date."""
    words = words.strip()
    if name == "published":
        stated = stated_date(words) if words else Published()
        if words and stated.date is None:
            raise ValueError(words)
        return replace(row, document=replace(row.document, published=stated))
    field: dict[str, Any] = {name: words or ("" if name == "title" else None)}
    return replace(row, document=replace(row.document, **field))


def stated_by_user(before: Sequence[PreviewRow], after: Sequence[PreviewRow]) -> MetadataTable:
    """Return what the user changed, as the table that an import takes."""
    rows: dict[str, StatedFields] = {}
    for old, new in zip(before, after, strict=True):
        changed = {
            name: getattr(new.document, name)
            for name in EDITABLE
            if getattr(new.document, name) != getattr(old.document, name)
        }
        if changed:
            path, record = new.key
            name = path.replace("\\", "/")
            rows[name if record is None else f"{name}#{record}"] = StatedFields(**changed)
    return MetadataTable(rows)


def _read(paths: Sequence[Path]) -> Iterator[Document | Skipped]:
    for path in find_files(Path(p).absolute() for p in paths):
        try:
            yield from importer_for(path).read(path)
        except ImportFailed as error:
            yield Skipped(str(path), "", str(error))


def _row(document: Document, hashes: frozenset[str]) -> PreviewRow:
    draft = Draft(document)
    for step in STEPS:
        step(draft)
    there = text_hash(document.text) in hashes
    dates = tuple(dict.fromkeys((*_given(document), *publication_dates(document))))
    return PreviewRow(draft.document, tuple(draft.sections), dates, draft.note, there, wanted=not there)


def _given(document: Document) -> Iterable[Published]:
    return (document.published,) if document.published.date else ()


def _with_likeness(rows: Sequence[PreviewRow]) -> Iterator[PreviewRow]:
    """Compare each text with those before it; the same text again is not wanted."""
    seen: list[frozenset[str]] = []
    hashes: dict[str, int] = {}
    for number, row in enumerate(rows):
        digest = text_hash(row.document.text)
        like, likeness = (hashes[digest], 1.0) if digest in hashes else (None, 0.0)
        hashes.setdefault(digest, number)
        if like is None and number < COMPARED:
            mine = shingles_of(row.document.text)
            like, likeness = _most_like(mine, seen)
            seen.append(mine)
        elif number < COMPARED:
            seen.append(frozenset())
        yield replace(row, like=like, likeness=likeness, wanted=row.wanted and likeness < 1.0)


def _most_like(mine: frozenset[str], seen: Sequence[frozenset[str]]) -> tuple[int | None, float]:
    best, most = None, ALIKE
    for number, other in enumerate(seen):
        if mine and other and min(len(mine), len(other)) >= most * max(len(mine), len(other)):
            share = len(mine & other) / len(mine | other)
            if share >= most:
                best, most = number, share
    return best, most if best is not None else 0.0
