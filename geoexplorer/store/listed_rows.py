"""Pages of table rows: what the lists show beside the plain rows, for the ids asked for, in their order."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from geoexplorer.model.selection import Scope
from geoexplorer.store.documents import DocumentRow, document_rows
from geoexplorer.store.events import EventRow, event_rows
from geoexplorer.store.scope_sql import scope_where

SAMPLED = 300  # mentions from which the usual forms of an entity are taken


@dataclass(frozen=True, slots=True)
class ListedEvent:
    """An event with what the list shows beside it: how often the act is told, its sum, its marks."""

    event: EventRow
    tellings: int
    amount_low: float | None
    amount_unit: str | None
    starred: bool
    noted: bool
    denied: bool = False  # another telling denies it


@dataclass(frozen=True, slots=True)
class ListedEntity:
    """An entity with its mentions and documents in the scope."""

    id: int
    key: str
    kind: str
    name: str
    country: str | None
    mentions: int
    documents: int
    aliases: int
    names: str  # the most frequent forms in the texts, joined


@dataclass(frozen=True, slots=True)
class ListedNote:
    """A note with the words of the row it hangs on and the place to open."""

    id: int
    table: str
    row_id: int
    text: str
    author: str
    at: str
    about: str
    document_id: int | None
    start: int
    end: int


def listed_events(db: sqlite3.Connection, ids: Sequence[int]) -> list[ListedEvent]:
    """Return the events of those ids for the event table."""
    beside = {row[0]: row for row in db.execute(
        f"""select e.id,
                (select count(*) from events x where x.cluster_id = e.cluster_id and x.review <> 'rejected'),
                a.low, a.unit,
                exists (select 1 from tags t where t.table_name = 'events' and t.row_id = e.id and t.name = 'star'),
                exists (select 1 from notes n where n.table_name = 'events' and n.row_id = e.id),
                e.modality <> 'denied' and k.kind = 'denied'
            from events e join clusters k on k.id = e.cluster_id
            left join amounts a on a.id = (select id from amounts where event_id = e.id order by kind <> 'money', id)
            where e.id in ({_marks(ids)})""",
        list(ids),
    )}  # fmt: skip
    return [
        ListedEvent(event, row[1], row[2], row[3], bool(row[4]), bool(row[5]), bool(row[6]))
        for event in event_rows(db, list(ids))
        for row in (beside[event.id],)
    ]


def listed_entities(db: sqlite3.Connection, ids: Sequence[int], scope: Scope) -> list[ListedEntity]:
    """Return the entities of those ids with their counts in the scope."""
    where, parameters = scope_where(scope, "mentions")
    marks = ", ".join(str(int(i)) for i in ids)  # ints only: named and positional parameters do not mix
    counted = db.execute(
        f"""select m.entity_id, count(*), count(distinct m.document_id) from mentions m
            where m.entity_id in ({marks}) and {where} group by m.entity_id""",
        parameters,
    )
    counts = {row[0]: (row[1], row[2]) for row in counted}
    rows = db.execute(
        f"""select n.id, n.key, n.kind, n.name, n.country,
                (select count(*) from aliases a where a.entity_id = n.id),
                (select coalesce(group_concat(quote, ' · '), '') from (select x.quote from (
                    select quote from mentions where entity_id = n.id and review <> 'rejected' limit {SAMPLED}) x
                    group by x.quote order by count(*) desc, x.quote limit 4))
            from entities n where n.id in ({marks})"""
    )
    by_id = {row[0]: _entity(row, counts.get(row[0], (0, 0))) for row in rows}
    return [by_id[i] for i in ids if i in by_id]


def _entity(row: sqlite3.Row, counts: tuple[int, int]) -> ListedEntity:
    return ListedEntity(row[0], row[1], row[2], row[3], row[4], counts[0], counts[1], row[5], row[6])


def listed_documents(db: sqlite3.Connection, ids: Sequence[int]) -> list[DocumentRow]:
    """Return the documents of those ids."""
    return document_rows(db, list(ids))


def listed_notes(db: sqlite3.Connection, ids: Sequence[int]) -> list[ListedNote]:
    """Return the notes of those ids with what they hang on."""
    rows = db.execute(
        f"""select o.id, o.table_name, o.row_id, o.text, o.author, o.at,
                coalesce(e.quote, m.quote, d.title, n.name, substr(p.text, s.start + 1, s.end - s.start), ''),
                coalesce(e.document_id, m.document_id, d.id, s.document_id),
                coalesce(e.start, m.start, s.start, 0), coalesce(e.end, m.end, s.end, 0)
            from notes o
            left join events e on o.table_name = 'events' and e.id = o.row_id
            left join mentions m on o.table_name = 'mentions' and m.id = o.row_id
            left join documents d on o.table_name = 'documents' and d.id = o.row_id
            left join entities n on o.table_name = 'entities' and n.id = o.row_id
            left join sentences s on o.table_name = 'sentences' and s.id = o.row_id
            left join documents p on p.id = s.document_id
            where o.id in ({_marks(ids)})""",
        list(ids),
    )
    by_id = {row[0]: ListedNote(*row) for row in rows}
    return [by_id[i] for i in ids if i in by_id]


def _marks(ids: Sequence[int]) -> str:
    return ", ".join("?" * len(ids))
