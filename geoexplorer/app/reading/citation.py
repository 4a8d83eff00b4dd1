"""Where quoted words come from, in one line a reader can follow back."""

from geoexplorer.app.drawing.numbers import published_on
from geoexplorer.store.documents import DocumentRow
from geoexplorer.wording import tr


def with_citation(words: str, row: DocumentRow, start: int, end: int) -> str:
    """Return the words in quotation marks and their source: title, publisher, date, address, place."""
    source = [row.title or tr("Untitled"), row.publisher or tr("unknown publisher")]
    if row.author:
        source.insert(0, row.author)
    source.append(published_on(row, long=True))
    source.append(row.url or row.path)
    source.append(tr("characters {start}–{end}", start=start, end=end))
    return tr("“{words}” — {source}", words=words.strip(), source=", ".join(source))
