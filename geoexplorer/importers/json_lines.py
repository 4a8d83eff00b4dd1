"""JSON Lines of articles: {id, date, title, lead, text, url, publisher, author}, one object a line."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from geoexplorer.errors import ImportFailed
from geoexplorer.importers.encoding import decoded
from geoexplorer.importers.source import (
    Found,
    Skipped,
    file_bytes,
    host,
    publication_date,
    stated,
    storable,
)
from geoexplorer.model.document import Document, normalised

label = "JSON Lines"
suffixes: tuple[str, ...] = (".jsonl", ".ndjson", ".json")


def read(path: Path) -> Iterator[Found]:
    """Yield a document a record; a record without text or that is no object is yielded as Skipped.

    Raises ImportFailed when no line of the file is JSON.
    """
    good, skipped = 0, []
    for name, record in _records(decoded(file_bytes(path), str(path))):
        found = _found(record, str(path.absolute()), name)
        if isinstance(record, dict):
            good += 1
            yield found
        elif isinstance(found, Skipped):
            skipped.append(found)
    if not good:
        raise ImportFailed(f"{path} holds no JSON records", "Each line must be one object with a text")
    yield from skipped


def document_of(record: dict[str, Any], path: str, name: str) -> Found:
    """Return the document of one record of named fields (the JSON Lines names), or why there is none."""
    text = _text(record)
    if not text.strip():
        return Skipped(path, name, "the record has no text")
    url = stated(record.get("url"))
    return Document(
        text=text,
        path=path,
        title=stated(record.get("title")) or "",
        publisher=stated(record.get("publisher")) or host(url),
        author=stated(record.get("author")),
        url=url,
        record=name,
        language=stated(record.get("language")),
        published=publication_date(stated(record.get("date"))),
    )


def _records(text: str) -> Iterator[tuple[str, Any]]:
    """Yield (name, value) of each line that is not blank, or of each item of one JSON value."""
    whole = _parsed(text) if text.lstrip().startswith("[") or "\n" in text[:3] else None
    if whole is not None:
        items = whole if isinstance(whole, list) else [whole]
        yield from ((f"item {number}", item) for number, item in enumerate(items, start=1))
        return
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield f"line {number}", _parsed(line)


def _parsed(words: str) -> Any:
    try:
        return json.loads(words)
    except (ValueError, RecursionError):
        return None


def _found(record: Any, path: str, name: str) -> Found:
    if not isinstance(record, dict):
        return Skipped(path, name, "it is not a JSON object")
    return document_of(record, path, stated(record.get("id")) or name)


def _text(record: dict[str, Any]) -> str:
    """Return lead and text as stored: the lead is the first paragraph, once."""
    lead, text = (normalised(storable(str(record.get(name) or ""))) for name in ("lead", "text"))
    if not lead.strip() or text.lstrip().startswith(lead.strip()):
        return text
    return f"{lead.strip()}\n\n{text}" if text.strip() else lead.strip()
