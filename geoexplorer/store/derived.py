"""Rebuild what follows from events: their bearings, and the rows that alignment reads."""

import sqlite3
from collections.abc import Iterable

from geoexplorer.store.contributions import rebuild_contributions


def derive(db: sqlite3.Connection, event_ids: Iterable[int]) -> None:
    """Write the bearings and contributions of those events anew; part of the caller's transaction."""
    ids = sorted(set(event_ids))
    rebuild_bearings(db, ids)
    rebuild_contributions(db, ids)


def rebuild_bearings(db: sqlite3.Connection, event_ids: Iterable[int]) -> None:
    """Write anew for whom those events count: X -> Y gives (X, Y, out) and (Y, X, in), a mutual act `out` for
    both, a third side its own rows (DATA 2); a polarity of 0 and an act towards oneself give none."""
    ids = [(i,) for i in event_ids]
    db.executemany("delete from bearings where event_id = ?", ids)
    insert = "insert or ignore into bearings (event_id, country_id, power_id, sign, side)"
    acts = "from events e where e.id = ? and e.polarity <> 0 and e.recipient_id <> e.actor_id"
    db.executemany(f"{insert} select e.id, e.actor_id, e.recipient_id, e.polarity, 'out' {acts}", ids)
    side = "case when e.mutual then 'out' else 'in' end"
    db.executemany(f"{insert} select e.id, e.recipient_id, e.actor_id, e.polarity, {side} {acts}", ids)
    db.executemany(
        f"""{insert} select event_id, country, power, sign, side from (
            select e.id as event_id, t.relative * e.polarity as sign, t.side as side, t.id as id,
                coalesce(t.country_id, case t.country_role when 'actor' then e.actor_id else e.recipient_id end)
                    as country,
                coalesce(t.power_id, case t.power_role when 'actor' then e.actor_id else e.recipient_id end) as power
            from third_bearings t join events e on e.id = t.event_id where e.id = ? and e.polarity <> 0)
        where country is not null and power is not null and country <> power order by id""",
        ids,
    )
