"""Tables of articles (CSV, TSV): a row is a document, columns are recognised by name or mapped."""

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from geoexplorer.errors import ImportFailed
from geoexplorer.importers.encoding import decoded
from geoexplorer.importers.json_lines import document_of
from geoexplorer.importers.source import Found, Skipped, file_bytes, stated
from geoexplorer.model.folding import folded
from geoexplorer.wording import tr_noop

label = tr_noop("Table of articles", sense="kind of file")
suffixes: tuple[str, ...] = (".csv", ".tsv", ".tab")

NAMES = {
    "text": ("text", "body", "content", "article", "fulltext", "full text", "maintext", "story"),
    "title": ("title", "headline", "header", "heading"),
    "lead": ("lead", "summary", "abstract", "description", "standfirst", "subtitle"),
    "date": ("date", "published", "pubdate", "publication date", "date published", "published at", "publish date"),
    "url": ("url", "link", "address", "web address", "permalink"),
    "publisher": ("publisher", "source", "outlet", "newspaper", "media", "site", "sitename", "publication"),
    "author": ("author", "authors", "byline", "creator", "writer"),
    "id": ("id", "uuid", "guid", "record", "article id", "nr", "no"),
    "language": ("language", "lang"),
}
"""What a column of articles is usually called; the first name found wins."""

DELIMITERS = ",;\t|"


def read(path: Path, mapping: Mapping[str, str] | None = None) -> Iterator[Found]:
    """Yield a document a row; rows without text are yielded as Skipped.

    `mapping` says which column holds which field ({"text": "Article body"}), for columns not known by
    name. Raises ImportFailed when no column holds the text.
    """
    rows = table_rows(decoded(file_bytes(path), str(path)))
    head = next(rows, [])
    places = _places(head, mapping or {})
    if "text" not in places:
        found = ", ".join(head[:12]) or "none"
        raise ImportFailed(f"{path} has no column of texts (its columns: {found})", "Name one column: text")
    for number, row in enumerate(rows, start=2):
        if not any(cell.strip() for cell in row):
            continue
        record = {name: row[i] if i < len(row) else None for name, i in places.items()}
        yield _document(record, str(path.absolute()), number)


def table_rows(text: str) -> Iterator[list[str]]:
    """Yield the rows of a table whose delimiter shows in its head."""
    csv.field_size_limit(2**31 - 1)
    head = text.split("\n", 1)[0]
    delimiter = max(DELIMITERS, key=head.count)
    yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)


def _document(record: dict[str, str | None], path: str, number: int) -> Found:
    found = document_of(record, path, stated(record.get("id")) or f"row {number}")
    return Skipped(found.path, found.record, "the row has no text") if isinstance(found, Skipped) else found


def _places(head: list[str], mapping: Mapping[str, str]) -> dict[str, int]:
    columns = [folded(name.replace("_", " ")) for name in head]
    places = {}
    for field, names in NAMES.items():
        wanted = (folded(mapping[field].replace("_", " ")),) if field in mapping else names
        found = [columns.index(name) for name in wanted if name in columns]
        if found:
            places[field] = found[0]
    return places
