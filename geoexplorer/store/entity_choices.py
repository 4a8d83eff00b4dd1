"""Read what a person chooses from when correcting: entities by name, the sentence at a place."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

ACTING = ("country", "organisation", "group")


@dataclass(frozen=True, slots=True)
class EntityChoice:
    """An entity as offered in a list: those mentioned most come first."""

    id: int
    key: str
    kind: str
    name: str
    mentions: int
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a document with the sentence it stands in; the sentence is None in the margins of a page."""

    document_id: int
    start: int
    end: int
    quote: str
    sentence_id: int | None
    sentence: str
    published: str | None
    published_precision: str


def entity_choices(db: sqlite3.Connection, kinds: Sequence[str] = ()) -> list[EntityChoice]:
    """Return the entities of those kinds (none given: all), the most mentioned first."""
    where = f"where n.kind in ({', '.join('?' * len(kinds))})" if kinds else ""
    rows = db.execute(
        f"""select n.id, n.key, n.kind, n.name, (select count(*) from mentions m where m.entity_id = n.id) as mentions,
                n.country
            from entities n {where} order by mentions desc, n.name""",
        list(kinds),
    )
    return [EntityChoice(*row) for row in rows]


def sample_sentences(db: sqlite3.Connection, entity_id: int, limit: int = 2) -> list[str]:
    """Return sentences that mention the entity, from different documents as far as there are, on one line each."""
    rows = db.execute(
        """select coalesce(substr(d.text, s.start + 1, s.end - s.start), m.quote), min(m.start)
           from mentions m join documents d on d.id = m.document_id left join sentences s on s.id = m.sentence_id
           where m.entity_id = ? and m.review <> 'rejected' group by m.document_id order by m.document_id limit ?""",
        (entity_id, limit),
    )
    return [" ".join(str(row[0]).split()) for row in rows]


def place_at(db: sqlite3.Connection, document_id: int, start: int, end: int) -> Place:
    """Return the stretch with its words and sentence; KeyError if there is no such document."""
    row = db.execute(
        """select substr(d.text, :start + 1, :end - :start), s.id, substr(d.text, s.start + 1, s.end - s.start),
               d.published, d.published_precision
           from documents d left join sentences s on s.document_id = d.id and s.start <= :start and s.end > :start
           where d.id = :document""",
        {"document": document_id, "start": start, "end": end},
    ).fetchone()
    if row is None:
        raise KeyError(document_id)
    return Place(document_id, start, end, row[0], row[1], row[2] or row[0], row[3], row[4])
