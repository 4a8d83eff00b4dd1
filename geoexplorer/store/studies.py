"""Read the studies kept in the file: which one is active, and their definitions as TOML."""

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass

from geoexplorer.store.project import transaction


def active_definition(db: sqlite3.Connection) -> str | None:
    """Return the TOML of the active study, or None if the file names none."""
    row = db.execute("select definition from studies where active = 1 order by id desc limit 1").fetchone()
    return str(row[0]) if row else None


def study_definitions(db: sqlite3.Connection) -> dict[str, str]:
    """Return name -> TOML of every study kept in the file."""
    return dict(db.execute("select name, definition from studies order by name").fetchall())


@dataclass(frozen=True, slots=True)
class StudyRow:
    """A study kept in the file, its definition as TOML."""

    id: int
    name: str
    definition: str
    active: bool


def study_rows(db: sqlite3.Connection) -> list[StudyRow]:
    """Return the studies kept in the file, in the order they came."""
    rows = db.execute("select id, name, definition, active from studies order by id")
    return [StudyRow(row[0], row[1], row[2], bool(row[3])) for row in rows]


def keep_study(db: sqlite3.Connection, name: str, definition: str) -> None:
    """Keep a study in the file (replacing one of that name) and make it the active one."""
    with transaction(db):
        db.execute("update studies set active = 0")
        db.execute(
            "insert into studies (name, definition, active) values (?, ?, 1)"
            " on conflict (name) do update set definition = excluded.definition, active = 1",
            (name, definition),
        )


@dataclass(frozen=True, slots=True)
class ActorRow:
    """A state, organisation or group that a study can name, with how often the file speaks of it."""

    key: str
    kind: str
    name: str
    documents: int  # that name it
    leaning: int  # clusters in which it leans towards somebody or away
    courted: int  # clusters in which somebody leans towards it or away


def clusters_by_power(db: sqlite3.Connection, countries: Collection[str] | None = None) -> dict[str, int]:
    """Return for each entity the number of clusters in which somebody (one of `countries`) leans to it or away."""
    return _clusters(db, "power_id", "country_id", countries)


def study_actors(db: sqlite3.Connection) -> list[ActorRow]:
    """Return every state, organisation and group that the texts mention, those named most first."""
    leaning, courted = _clusters(db, "country_id", "power_id", None), clusters_by_power(db)
    rows = db.execute(
        """select e.key, e.kind, e.name, count(distinct m.document_id) n
           from entities e left join mentions m on m.entity_id = e.id and m.review <> 'rejected'
           where e.kind in ('country', 'organisation', 'group') group by e.id"""
    ).fetchall()
    found = [
        ActorRow(key, kind, name, documents, leaning.get(key, 0), courted.get(key, 0))
        for key, kind, name, documents in rows
    ]
    return sorted((a for a in found if a.documents or a.courted), key=lambda a: (-a.documents, -a.leaning, a.name))


def publishers(db: sqlite3.Connection) -> dict[str, int]:
    """Return publisher -> number of documents, the most first; documents without a publisher are left out."""
    rows = db.execute(
        """select publisher, count(*) n from documents where publisher <> '' group by publisher
           order by n desc, publisher"""
    )
    return dict(rows.fetchall())


def _clusters(db: sqlite3.Connection, counted: str, other: str, keys: Collection[str] | None) -> dict[str, int]:
    wanted = "" if keys is None else f" and o.key in ({', '.join('?' * len(keys))})"
    rows = db.execute(
        f"""select n.key, count(distinct c.cluster_id) from contributions c join entities n on n.id = c.{counted}
            join entities o on o.id = c.{other} where c.review <> 'rejected'{wanted} group by n.key""",
        tuple(keys or ()),
    )
    return dict(rows.fetchall())
