"""The words around an event, with the names marked in its sentence: what a reviewer reads."""

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MarkedSpan:
    """A mention inside the sentence; half-open code points of the sentence."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class ReviewContext:
    """The sentence of an event with those before and after it; places are code points of the sentence."""

    before: str
    sentence: str
    after: str
    mentions: tuple[MarkedSpan, ...]
    start: int
    end: int
    trigger_start: int
    trigger_end: int


def review_context(db: sqlite3.Connection, event_id: int) -> ReviewContext | None:
    """Return the words around an event, or None if it is gone."""
    row = db.execute(
        """select e.sentence_id, e.document_id, s.start, s.end, substr(d.text, s.start + 1, s.end - s.start),
               e.start, e.end, coalesce(e.trigger_start, e.start), coalesce(e.trigger_end, e.end)
           from events e join sentences s on s.id = e.sentence_id join documents d on d.id = e.document_id
           where e.id = ?""",
        (event_id,),
    ).fetchone()
    if row is None:
        return None
    sentence_id, document_id, begin, finish, text = row[:5]
    places = [min(max(place - begin, 0), finish - begin) for place in row[5:]]
    mentions = db.execute(
        """select start - ?, end - ?, label from mentions where sentence_id = ? and review <> 'rejected'
           and label <> 'EVENT' and end <= ? order by start, end desc""",
        (begin, begin, sentence_id, finish),
    )
    return ReviewContext(
        _neighbour(db, document_id, begin, "<", "desc"),
        text,
        _neighbour(db, document_id, begin, ">", "asc"),
        tuple(MarkedSpan(mention[0], mention[1], mention[2]) for mention in mentions),
        places[0],
        places[1],
        places[2],
        places[3],
    )


def _neighbour(db: sqlite3.Connection, document_id: int, start: int, side: str, order: str) -> str:
    row = db.execute(
        f"""select substr(d.text, s.start + 1, s.end - s.start) from sentences s
            join documents d on d.id = s.document_id where s.document_id = ? and s.start {side} ?
            and s.section in ('body', 'headline', 'caption') order by s.start {order} limit 1""",
        (document_id, start),
    ).fetchone()
    return str(row[0]) if row else ""
