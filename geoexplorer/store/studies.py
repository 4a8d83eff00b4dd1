"""Read the studies kept in the file: which one is active, and their definitions as TOML."""

import sqlite3

from geoexplorer.store.project import transaction


def active_definition(db: sqlite3.Connection) -> str | None:
    """Return the TOML of the active study, or None if the file names none."""
    row = db.execute("select definition from studies where active = 1 order by id desc limit 1").fetchone()
    return str(row[0]) if row else None


def study_definitions(db: sqlite3.Connection) -> dict[str, str]:
    """Return name -> TOML of every study kept in the file."""
    return dict(db.execute("select name, definition from studies order by name").fetchall())


def keep_study(db: sqlite3.Connection, name: str, definition: str) -> None:
    """Keep a study in the file (replacing one of that name) and make it the active one."""
    with transaction(db):
        db.execute("update studies set active = 0")
        db.execute(
            "insert into studies (name, definition, active) values (?, ?, 1)"
            " on conflict (name) do update set definition = excluded.definition, active = 1",
            (name, definition),
        )


def clusters_by_power(db: sqlite3.Connection) -> dict[str, int]:
    """Return for each entity the number of clusters in which somebody leans towards it or away."""
    rows = db.execute(
        """select n.key, count(distinct c.cluster_id) from contributions c join entities n on n.id = c.power_id
           where c.review <> 'rejected' group by n.key"""
    )
    return dict(rows.fetchall())
