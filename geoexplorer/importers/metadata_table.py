"""A table of what the user knows about texts: file, title, publisher, author, published, url."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from geoexplorer.errors import ImportFailed
from geoexplorer.importers.delimited import table_rows
from geoexplorer.importers.encoding import decoded
from geoexplorer.importers.source import file_bytes, publication_date, stated
from geoexplorer.model.document import Document, Published
from geoexplorer.model.folding import folded

COLUMNS = ("file", "title", "publisher", "author", "published", "url")


@dataclass(frozen=True, slots=True)
class StatedFields:
    """What a row of the table says about a text; None where its cell is empty."""

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: Published | None = None
    url: str | None = None

    def on(self, document: Document) -> Document:
        """Return the document with these fields; they win over what the text says (basis user)."""
        return replace(
            document,
            title=self.title or document.title,
            publisher=self.publisher or document.publisher,
            author=self.author or document.author,
            published=self.published or document.published,
            url=self.url or document.url,
        )


@dataclass(frozen=True, slots=True)
class MetadataTable:
    """The rows by file name as the table writes it: a name, the end of a path, or `file#record`."""

    rows: Mapping[str, StatedFields]
    source: str = ""  # the file it was read from, absolute: it may lie beside the texts and is none itself
    _names: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in self.rows:
            self._names.setdefault(PurePosixPath(name).name, []).append(name)

    def name_of(self, path: str, record: str | None = None) -> str | None:
        """Return the row's name for that text (the longest that fits), or None."""
        places = [_posix(path)]
        if record is not None:
            places = [f"{places[0]}#{record}", _posix(record)]
        fitting = [
            name
            for place in places
            for name in self._names.get(PurePosixPath(place).name, ())
            if place == name or place.endswith(f"/{name}")
        ]
        return max(fitting, key=len, default=None)

    def fields_of(self, path: str, record: str | None = None) -> StatedFields | None:
        """Return what the table says about the text of that file (and record), or None."""
        name = self.name_of(path, record)
        return self.rows[name] if name is not None else None


def read_metadata_table(path: Path) -> MetadataTable:
    """Return the table; raises ImportFailed when it has no column `file`, or a cell holds no date."""
    rows = table_rows(decoded(file_bytes(path), str(path)))
    head = [folded(name) for name in next(rows, [])]
    places = {name: head.index(name) for name in COLUMNS if name in head}
    if "file" not in places or len(places) < 2:
        raise ImportFailed(f"{path} needs a column file and one more", f"Its columns can be: {', '.join(COLUMNS)}")
    found: dict[str, StatedFields] = {}
    for number, row in enumerate(rows, start=2):
        cells = {column: stated(row[i]) if i < len(row) else None for column, i in places.items()}
        if name := cells.pop("file"):
            found[_posix(name)] = _fields(cells, path, number)
    return MetadataTable(found, str(path.absolute()))


def _fields(cells: dict[str, str | None], path: Path, number: int) -> StatedFields:
    cells = dict(cells)
    words = cells.pop("published", None)
    published = publication_date(words, "user") if words else None
    if published is not None and published.date is None:
        raise ImportFailed(f"{path}, row {number}: “{words}” is no date", "Write 2003-03-18, 2003-03 or 2003")
    return StatedFields(published=published, **cells)


def _posix(name: str) -> str:
    return name.replace("\\", "/").removeprefix("./")
