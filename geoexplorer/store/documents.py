"""Read documents and their sentences."""

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A stored document without its text, with what was found in it (rejected rows left out)."""

    id: int
    title: str
    publisher: str | None
    author: str | None
    url: str | None
    path: str
    record: str | None
    language: str | None
    published: str | None
    published_precision: str
    published_basis: str
    published_words: str
    note: str
    imported_at: str
    characters: int
    events: int


@dataclass(frozen=True, slots=True)
class SentenceRow:
    """A stored sentence: half-open code points of its document's text."""

    id: int
    start: int
    end: int
    section: str


_COLUMNS = """d.id, d.title, d.publisher, d.author, d.url, d.path, d.record, d.language, d.published,
    d.published_precision, d.published_basis, d.published_words, d.note, d.imported_at, length(d.text),
    (select count(*) from events e where e.document_id = d.id and e.review <> 'rejected')"""


def document_ids(db: sqlite3.Connection) -> list[int]:
    """Return all document ids by publication date, undated last, then by id."""
    return [row[0] for row in db.execute("select id from documents order by published is null, published, id")]


def document_rows(db: sqlite3.Connection, ids: list[int]) -> list[DocumentRow]:
    """Return the documents of those ids, in the order of the ids."""
    marks = ", ".join("?" * len(ids))
    rows = db.execute(f"select {_COLUMNS} from documents d where d.id in ({marks})", ids).fetchall()
    by_id = {row[0]: DocumentRow(*row) for row in rows}
    return [by_id[i] for i in ids if i in by_id]


def document_row(db: sqlite3.Connection, document_id: int) -> DocumentRow | None:
    """Return one document, or None if it is not in the file."""
    return next(iter(document_rows(db, [document_id])), None)


def document_text(db: sqlite3.Connection, document_id: int) -> str:
    """Return the stored text, to which all offsets refer; KeyError if there is no such document."""
    row = db.execute("select text from documents where id = ?", (document_id,)).fetchone()
    if row is None:
        raise KeyError(document_id)
    return str(row[0])


def sentence_rows(db: sqlite3.Connection, document_id: int) -> list[SentenceRow]:
    """Return the sentences of a document in text order."""
    rows = db.execute(
        "select id, start, end, section from sentences where document_id = ? order by start", (document_id,)
    )
    return [SentenceRow(*row) for row in rows]


def stored_sources(db: sqlite3.Connection) -> dict[tuple[str, str | None], str]:
    """Return (path, record) -> sha256 of every document: what an import need not read again."""
    return {(row[0], row[1]): row[2] for row in db.execute("select path, record, sha256 from documents")}


def stored_places(db: sqlite3.Connection) -> list[tuple[int, str, str | None]]:
    """Return (id, path, record) of every document."""
    return [tuple(row) for row in db.execute("select id, path, record from documents order by id")]


def published_years(db: sqlite3.Connection) -> dict[str, int]:
    """Return year -> number of documents published in it; undated ones are left out."""
    sql = "select substr(published, 1, 4), count(*) from documents where published is not null group by 1"
    return dict(db.execute(sql).fetchall())


def count_documents(db: sqlite3.Connection) -> int:
    """Return the number of documents."""
    return int(db.execute("select count(*) from documents").fetchone()[0])
