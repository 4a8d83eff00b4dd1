"""Read documents with their sentences, mentions and events in scope, one document at a time."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence

from geoexplorer.model.annotated import (
    AnnotatedDocument,
    AnnotatedEvent,
    AnnotatedMention,
    AnnotatedSentence,
    AnnotatedSide,
)
from geoexplorer.model.selection import Scope
from geoexplorer.store.scope_sql import scope_where
from geoexplorer.store.search import passage_ids

EVENT_COLUMNS = """e.id, e.start, e.end, e.quote, coalesce(e.trigger_start, e.start), coalesce(e.trigger_end, e.end),
    a.key, a.name, r.key, r.name, e.mutual, e.event_type, e.domain, e.polarity, e.modality, e.attribution,
    coalesce(s.name, e.speaker_text), e.date_start, e.date_end, e.review"""


def annotated_documents(
    db: sqlite3.Connection, scope: Scope, ids: Sequence[int] | None = None
) -> Iterator[AnnotatedDocument]:
    """Yield the documents in scope (or of these ids) by id, each with what of it is in scope."""
    if ids is None:
        where, parameters = scope_where(scope, "documents")
        ids = [row[0] for row in db.execute(f"select d.id from documents d where {where} order by d.id", parameters)]
    passages = frozenset(passage_ids(db, scope))
    for document_id in ids:
        row = db.execute(
            "select id, title, publisher, author, url, published, text from documents where id = ?", (document_id,)
        ).fetchone()
        if row is not None:
            found = _sentences(db, document_id, passages), _mentions(db, document_id, scope)
            yield AnnotatedDocument(*(*row, *found, _events(db, document_id, scope)))


def _sentences(db: sqlite3.Connection, document_id: int, passages: frozenset[int]) -> tuple[AnnotatedSentence, ...]:
    rows = db.execute(
        "select id, start, end, section from sentences where document_id = ? order by start", (document_id,)
    )
    return tuple(AnnotatedSentence(*(*row, row[0] in passages)) for row in rows)


def _mentions(db: sqlite3.Connection, document_id: int, scope: Scope) -> tuple[AnnotatedMention, ...]:
    where, parameters = scope_where(scope, "mentions")
    rows = db.execute(
        f"""select m.id, m.start, m.end, m.quote, m.label, n.key, n.name, m.value, m.review
            from mentions m left join entities n on n.id = m.entity_id
            where m.document_id = :document and {where} order by m.start, m.end desc, m.id""",
        parameters | {"document": document_id},
    )
    return tuple(AnnotatedMention(*row) for row in rows)


def _events(db: sqlite3.Connection, document_id: int, scope: Scope) -> tuple[AnnotatedEvent, ...]:
    where, parameters = scope_where(scope, "events")
    rows = db.execute(
        f"""select {EVENT_COLUMNS} from events e join entities a on a.id = e.actor_id
            left join entities r on r.id = e.recipient_id left join entities s on s.id = e.speaker_entity_id
            where e.document_id = :document and {where} order by e.start, e.id""",
        parameters | {"document": document_id},
    ).fetchall()
    sides = _sides(db, document_id)
    return tuple(AnnotatedEvent(*(*row[:10], bool(row[10]), *row[11:], sides[row[0]])) for row in rows)


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
