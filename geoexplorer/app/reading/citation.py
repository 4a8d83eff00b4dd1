"""Where quoted words come from, in one line a reader can follow back."""

from geoexplorer.app.drawing.numbers import day_words
from geoexplorer.store.documents import DocumentRow


def with_citation(words: str, row: DocumentRow, start: int, end: int) -> str:
    """Return the words in quotation marks and their source: title, publisher, date, address, place."""
    source = [row.title or "Untitled", row.publisher or "unknown publisher"]
    if row.author:
        source.insert(0, row.author)
    source.append(day_words(row.published, long=True) if row.published else "undated")
    source.append(row.url or row.path)
    source.append(f"characters {start}–{end}")
    return f"“{words.strip()}” — {', '.join(source)}"
