"""Read who gave which verdict: the newest of each person on each row."""

import sqlite3

_NEWEST = """select author, row_id, verdict from reviews r where table_name = 'events' and verdict <> 'unseen'
    and id = (select max(id) from reviews n where n.table_name = 'events' and n.row_id = r.row_id
        and n.author = r.author)"""


def verdicts_on_events(db: sqlite3.Connection) -> dict[str, dict[int, str]]:
    """Return reviewer -> event -> verdict; a verdict that was taken back is none."""
    found: dict[str, dict[int, str]] = {}
    for author, event_id, verdict in db.execute(f"{_NEWEST} order by r.id"):
        found.setdefault(author, {})[event_id] = verdict
    return found


def decided_by_others(db: sqlite3.Connection, author: str) -> list[int]:
    """Return the events that others have decided and this person has not: a second reading."""
    verdicts = verdicts_on_events(db)
    mine = verdicts.pop(author, {})
    return sorted({event_id for decided in verdicts.values() for event_id in decided} - mine.keys())
