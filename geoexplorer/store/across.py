"""What is known only when all texts are there: furniture by repetition, retold documents, clusters."""

import sqlite3
from collections.abc import Iterable, Iterator

from geoexplorer.store.contributions import rebuild_contributions
from geoexplorer.store.project import transaction


def all_texts(db: sqlite3.Connection) -> dict[int, str]:
    """Return every document's text by id."""
    return dict(db.execute("select id, text from documents order by id").fetchall())


def write_near_duplicates(db: sqlite3.Connection, pairs: Iterable[tuple[int, int, float]]) -> None:
    """Replace the stored pairs of near-duplicates (lower id first, similarity in (0, 1])."""
    with transaction(db):
        db.execute("delete from near_duplicates")
        db.executemany("insert into near_duplicates values (?, ?, ?)", pairs)


def near_duplicate_pairs(db: sqlite3.Connection) -> list[tuple[int, int]]:
    """Return the pairs of documents that retell one another."""
    return [tuple(row) for row in db.execute("select document_id, other_id from near_duplicates")]


def mark_furniture(db: sqlite3.Connection, lines: set[str]) -> int:
    """Fold the sentences that are repeated lines and drop what was found in them; return their number.

    What a person has decided stays: a sentence with a reviewed row is left as it is.
    """
    ids = [(i,) for i in _sentences_in(db, lines)]
    with transaction(db):
        db.executemany("update sentences set section = 'furniture' where id = ?", ids)
        db.executemany("delete from events where sentence_id = ?", ids)
        db.executemany("delete from mentions where sentence_id = ?", ids)
        db.executemany("delete from candidates where sentence_id = ?", ids)
        db.execute("delete from clusters where id not in (select cluster_id from events) and made_by = 'rule'")
    return len(ids)


def _sentences_in(db: sqlite3.Connection, lines: set[str]) -> Iterator[int]:
    rows = db.execute(
        """select s.id, substr(d.text, s.start + 1, s.end - s.start) from sentences s
           join documents d on d.id = s.document_id
           where s.section not in ('furniture', 'biography') and s.end - s.start < 400
           and not exists (select 1 from events e where e.sentence_id = s.id and e.review <> 'unseen')
           and not exists (select 1 from mentions m where m.sentence_id = s.id and m.review <> 'unseen')"""
    )
    for sentence_id, text in rows.fetchall():
        if " ".join(str(text).split()) in lines:
            yield sentence_id


def write_clusters(db: sqlite3.Connection, clusters: Iterable[tuple[str, tuple[int, ...]]]) -> None:
    """Put events into rule-made clusters, given as (kind, event ids); part of the caller's transaction.

    A rule-made cluster has the id of its first event, so the same grouping always has the same ids. An event that
    a person put into a cluster stays there.
    """
    fixed = {
        row[0]
        for row in db.execute(
            "select e.id from events e join clusters c on c.id = e.cluster_id where c.made_by = 'user'"
        )
    }
    moved: list[int] = []
    for kind, event_ids in clusters:
        free = [event_id for event_id in sorted(event_ids) if event_id not in fixed]
        if free:
            moved += _write_cluster(db, kind, free)
    db.execute("delete from clusters where made_by = 'rule' and id not in (select cluster_id from events)")
    rebuild_contributions(db, moved)


def _write_cluster(db: sqlite3.Connection, kind: str, event_ids: list[int]) -> list[int]:
    """Write one cluster and return the events that were in another one before."""
    cluster_id = event_ids[0]
    db.execute(
        "insert into clusters (id, kind) values (?, ?) on conflict (id) do update set kind = excluded.kind",
        (cluster_id, kind),
    )
    marks = ", ".join("?" * len(event_ids))
    rows = db.execute(f"select id from events where id in ({marks}) and cluster_id <> ?", (*event_ids, cluster_id))
    moved = [row[0] for row in rows]
    db.executemany("update events set cluster_id = ? where id = ?", ((cluster_id, i) for i in moved))
    return moved


_CLUSTERED = """select e.id, e.document_id, e.actor_id, e.recipient_id, e.mutual, e.event_type, e.date_start,
    e.date_end, e.quote, e.modality, e.polarity from events e"""


def events_to_cluster(db: sqlite3.Connection) -> list[sqlite3.Row]:
    """Return of every event what clustering reads, by id."""
    return db.execute(f"{_CLUSTERED} order by e.id").fetchall()


def events_like(db: sqlite3.Connection, event_ids: Iterable[int]) -> list[sqlite3.Row]:
    """Return what clustering reads of all events between the same two sides as any of those events."""
    # an event that changed its sides leaves a cluster behind: its old mates still carry that cluster
    mates = """select actor_id, recipient_id from events
        where cluster_id = (select cluster_id from events where id = :id) or id = :id"""
    pairs = {tuple(row) for i in event_ids for row in db.execute(mates, {"id": i})}
    rows: dict[int, sqlite3.Row] = {}
    for actor, recipient in pairs:
        where = "where (e.actor_id = ? and e.recipient_id is ?) or (e.actor_id is ? and e.recipient_id = ?)"
        for row in db.execute(f"{_CLUSTERED} {where}", (actor, recipient, recipient, actor)):
            rows[row["id"]] = row
    return [rows[i] for i in sorted(rows)]


def name_words(db: sqlite3.Connection) -> dict[int, frozenset[str]]:
    """Return the words of the names of every side of an event, folded: they say nothing of what was done."""
    rows = db.execute(
        """select entity_id, group_concat(folded, ' ') from aliases
           where entity_id in (select actor_id from events union select recipient_id from events) group by entity_id"""
    )
    return {row[0]: frozenset(str(row[1]).split()) for row in rows}
