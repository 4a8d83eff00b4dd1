"""RSS and Atom files: each entry is a document."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from geoexplorer.errors import ImportFailed
from geoexplorer.importers.json_lines import document_of
from geoexplorer.importers.markup_text import text_of_markup
from geoexplorer.importers.source import Found, file_bytes, stated
from geoexplorer.wording import tr_noop

label = tr_noop("News feed", sense="kind of file")
AGAIN = "Save the feed again, or save its articles as web pages"
suffixes: tuple[str, ...] = (".rss", ".atom", ".xml", ".rdf")


def read(path: Path) -> Iterator[Found]:
    """Yield a document an entry, entries without text as Skipped; raises ImportFailed when it is no feed."""
    import feedparser

    parsed = feedparser.parse(file_bytes(path), sanitize_html=False)
    if not parsed.get("version"):
        raise ImportFailed(f"{path} is damaged, or no news feed", AGAIN)
    if not parsed.entries:
        raise ImportFailed(f"{path} is a feed without entries", AGAIN)
    publisher = stated(text_of_markup(parsed.feed.get("title", "")))
    for number, item in enumerate(parsed.entries, start=1):
        record = _record(item, publisher)
        yield document_of(record, str(path.absolute()), stated(item.get("id") or item.get("link")) or f"entry {number}")


def _record(item: Any, publisher: str | None) -> dict[str, str | None]:
    """Return the fields of an entry; feedparser gives dictionaries without types."""
    contents = [text_of_markup(part.get("value", "")) for part in item.get("content", ())]
    summary = text_of_markup(item.get("summary", ""))
    text = max(contents, key=len, default="")
    return {
        "title": text_of_markup(item.get("title", "")),
        "text": text or summary,
        "lead": summary if text and summary and summary[:40] not in text and not summary.endswith(("…", "...")) else "",
        "date": item.get("published") or item.get("updated"),
        "url": item.get("link"),
        "author": item.get("author"),
        "publisher": publisher,
        "language": None,
    }
