"""The derived table `contributions`: one row a bearing, all that alignment reads, in one covering index."""

import sqlite3
from collections.abc import Iterable

_DAY = "cast(julianday({0}) - 1721424.5 as integer)"  # Python's date.toordinal of an ISO day


def rebuild_contributions(db: sqlite3.Connection, event_ids: Iterable[int]) -> None:
    """Write the rows of those events anew from events and bearings; part of the caller's transaction."""
    ids = [(i,) for i in event_ids]
    db.executemany("delete from contributions where event_id = ?", ids)
    db.executemany(
        f"""insert into contributions
            select b.country_id, b.power_id, e.id, e.cluster_id, e.document_id, e.act_id,
                {_DAY.format("e.date_start")}, {_DAY.format("e.date_end")}, e.event_type, e.domain, e.aspect,
                e.modality, b.side, b.sign, d.publisher, d.published, e.review
            from events e join bearings b on b.event_id = e.id join documents d on d.id = e.document_id
            where e.id = ?""",
        ids,
    )
