"""Sentences of long texts, cut without reading the whole text again for each row."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from geoexplorer.model.rows import Cell

LONG = 30_000  # code points; SQLite's substr reads the text up to the place, 10 MB for the end of a book
PLACE = 3  # each row begins with its document and with start and end of its sentence


def has_long_texts(db: sqlite3.Connection) -> bool:
    """Return whether a sentence stands so deep in a text that `substr` for each row would be slow."""
    return db.execute("select 1 from sentences where start > ? limit 1", (LONG,)).fetchone() is not None


def with_sentences(db: sqlite3.Connection, rows: Iterable[Sequence[Any]], position: int) -> Iterator[Sequence[Cell]]:
    """Yield the rows without their place, with the sentence in that column; a text is read once for its rows."""
    document, text = None, ""
    for row in rows:
        if row[0] != document:
            document = row[0]
            text = str(db.execute("select text from documents where id = ?", (document,)).fetchone()[0])
        cells = list(row[PLACE:])
        cells[position] = None if row[1] is None else text[row[1] : row[2]]
        yield cells
