"""Read documents with their sentences, mentions and events in scope, one document at a time."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from geoexplorer.model.annotated import (
    AnnotatedDocument,
    AnnotatedEvent,
    AnnotatedMention,
    AnnotatedSentence,
    AnnotatedSide,
)
from geoexplorer.model.selection import Scope
from geoexplorer.store.scope_sql import scope_where
from geoexplorer.store.search import NO_PASSAGES, passage_ids

EVENT_COLUMNS = """e.id, e.start, e.end, e.quote, coalesce(e.trigger_start, e.start), coalesce(e.trigger_end, e.end),
    a.key, a.name, r.key, r.name, e.mutual, e.event_type, e.domain, e.polarity, e.modality, e.attribution,
    coalesce(s.name, e.speaker_text), e.date_start, e.date_end, e.review"""


def annotated_documents(
    db: sqlite3.Connection, scope: Scope, ids: Sequence[int] | None = None, events: Sequence[int] | None = None
) -> Iterator[AnnotatedDocument]:
    """Yield the documents in scope (or of these ids) by id, each with what of it is in scope.

    `events` leaves of them only these events and the passages they stand in.
    """
    if ids is None:
        where, parameters = scope_where(scope, "documents")
        ids = [row[0] for row in db.execute(f"select d.id from documents d where {where} order by d.id", parameters)]
    wanted = _InScope.of(db, scope) if events is None else _InScope.of_events(db, events)
    for document_id in ids:
        row = db.execute(
            "select id, title, publisher, author, url, published, text from documents where id = ?", (document_id,)
        ).fetchone()
        if row is not None:
            found = _sentences(db, document_id, wanted), _mentions(db, document_id, wanted)
            yield AnnotatedDocument(*(*row, *found, _events(db, document_id, wanted)))


@dataclass(frozen=True, slots=True)
class _InScope:
    """The ids in scope, looked up once for all documents; None: the scope is the whole project."""

    passages: frozenset[int] | None
    mentions: frozenset[int] | None
    events: frozenset[int] | None

    @classmethod
    def of(cls, db: sqlite3.Connection, scope: Scope) -> "_InScope":
        if not scope.clauses:
            return cls(None, None, None)
        mentions, of_mentions = scope_where(scope, "mentions")
        events, of_events = scope_where(scope, "events")
        return cls(
            frozenset(passage_ids(db, scope)),
            frozenset(row[0] for row in db.execute(f"select m.id from mentions m where {mentions}", of_mentions)),
            frozenset(row[0] for row in db.execute(f"select e.id from events e where {events}", of_events)),
        )

    @classmethod
    def of_events(cls, db: sqlite3.Connection, ids: Sequence[int]) -> "_InScope":
        picked = "select value from json_each(?)"
        rows = db.execute(f"select sentence_id from events where id in ({picked})", (json.dumps(list(ids)),))
        return cls(frozenset(row[0] for row in rows), None, frozenset(ids))


def _sentences(db: sqlite3.Connection, document_id: int, wanted: _InScope) -> tuple[AnnotatedSentence, ...]:
    rows = db.execute(
        "select id, start, end, section from sentences where document_id = ? order by start", (document_id,)
    )
    passages = wanted.passages
    return tuple(
        AnnotatedSentence(*(*row, row[0] in passages if passages is not None else row[3] not in NO_PASSAGES))
        for row in rows
    )


def _mentions(db: sqlite3.Connection, document_id: int, wanted: _InScope) -> tuple[AnnotatedMention, ...]:
    rows = db.execute(
        """select m.id, m.start, m.end, m.quote, m.label, n.key, n.name, m.value, m.review
           from mentions m left join entities n on n.id = m.entity_id
           where m.document_id = ? order by m.start, m.end desc, m.id""",
        (document_id,),
    )
    return tuple(AnnotatedMention(*row) for row in rows if _is_wanted(row, wanted.mentions))


def _events(db: sqlite3.Connection, document_id: int, wanted: _InScope) -> tuple[AnnotatedEvent, ...]:
    rows = db.execute(
        f"""select {EVENT_COLUMNS} from events e join entities a on a.id = e.actor_id
            left join entities r on r.id = e.recipient_id left join entities s on s.id = e.speaker_entity_id
            where e.document_id = ? order by e.start, e.id""",
        (document_id,),
    ).fetchall()
    kept = [row for row in rows if _is_wanted(row, wanted.events)]
    sides = _sides(db, document_id)
    return tuple(AnnotatedEvent(*(*row[:10], bool(row[10]), *row[11:], sides[row[0]])) for row in kept)


def _is_wanted(row: tuple[Any, ...], ids: frozenset[int] | None) -> bool:
    """Both queries have the id first and the review last."""
    return row[0] in ids if ids is not None else row[-1] != "rejected"


def _sides(db: sqlite3.Connection, document_id: int) -> defaultdict[int, tuple[AnnotatedSide, ...]]:
    found: defaultdict[int, tuple[AnnotatedSide, ...]] = defaultdict(tuple)
    rows = db.execute(
        """select p.event_id, p.role, n.key, n.name, p.mention_id from participants p
           join events e on e.id = p.event_id join entities n on n.id = p.entity_id
           where e.document_id = ? order by p.id""",
        (document_id,),
    )
    for row in rows:
        found[row[0]] += (AnnotatedSide(*row[1:]),)
    return found
