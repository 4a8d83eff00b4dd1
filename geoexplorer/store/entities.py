"""Read and write entities, the names they go by and whom they belong to."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from geoexplorer.model.entity import Affiliation, Alias, Entity, Lexicon
from geoexplorer.model.folding import folded


@dataclass(frozen=True, slots=True)
class EntityRow:
    """An entity of the file with how often and in how many documents it is mentioned (rejected left out)."""

    id: int
    key: str
    kind: str
    name: str
    country: str | None
    mentions: int
    documents: int
    aliases: int


class EntityWriter:
    """Finds the id of an entity by key, and writes it with its names and affiliations the first time."""

    def __init__(self, db: sqlite3.Connection, lexicon: Lexicon, found: Mapping[str, Entity]) -> None:
        self._db = db
        self._lexicon = lexicon
        self._found = found
        self._ids: dict[str, int] = {}

    def id_of(self, key: str) -> int:
        """Return the entity's id; a key that neither the lexicon nor the document explains is a KeyError."""
        if key not in self._ids:
            row = self._db.execute("select id from entities where key = ?", (key,)).fetchone()
            self._ids[key] = row[0] if row else self._insert(key)
        return self._ids[key]

    def _insert(self, key: str) -> int:
        known = key in self._lexicon.entities
        entity = self._lexicon.entities[key] if known else self._found[key]
        cursor = self._db.execute(
            "insert into entities (key, kind, name, country, wikidata, extractor) values (?, ?, ?, ?, ?, ?)",
            (key, entity.kind, entity.name, entity.country, entity.wikidata, "lexicon" if known else "text"),
        )
        entity_id = int(cursor.lastrowid or 0)
        self._ids[key] = entity_id
        names = self._lexicon.aliases.get(key) or (Alias(entity.name, key),)
        self._db.executemany(
            "insert or ignore into aliases (alias, folded, entity_id, form, language) values (?, ?, ?, ?, ?)",
            ((a.alias, folded(a.alias), entity_id, a.form, a.language) for a in names),
        )
        for affiliation in self._lexicon.affiliations.get(key, ()):
            self._insert_affiliation(entity_id, affiliation)
        return entity_id

    def _insert_affiliation(self, entity_id: int, affiliation: Affiliation) -> None:
        self._db.execute(
            "insert or ignore into affiliations (entity_id, of_entity_id, role, valid_from, valid_to)"
            " values (?, ?, ?, ?, ?)",
            (entity_id, self.id_of(affiliation.of_key), affiliation.role, affiliation.valid_from, affiliation.valid_to),
        )


def entity_by_key(db: sqlite3.Connection, key: str) -> tuple[int, Entity] | None:
    """Return (id, entity) of that key, or None."""
    row = db.execute("select id, key, kind, name, country, wikidata from entities where key = ?", (key,)).fetchone()
    return (row[0], Entity(*row[1:])) if row else None


def entity_names(db: sqlite3.Connection) -> dict[str, str]:
    """Return the display name of each state, organisation and group in the file, by key."""
    return dict(
        db.execute("select key, name from entities where kind in ('country', 'organisation', 'group')").fetchall()
    )


def entity_rows(db: sqlite3.Connection, entity_ids: list[int]) -> list[EntityRow]:
    """Return the rows of those ids, in the order of the ids."""
    marks = ", ".join("?" * len(entity_ids))
    rows = db.execute(
        f"""select e.id, e.key, e.kind, e.name, e.country,
                (select count(*) from mentions m where m.entity_id = e.id and m.review <> 'rejected'),
                (select count(distinct m.document_id) from mentions m
                    where m.entity_id = e.id and m.review <> 'rejected'),
                (select count(*) from aliases a where a.entity_id = e.id)
            from entities e where e.id in ({marks})""",
        entity_ids,
    ).fetchall()
    by_id = {row[0]: EntityRow(*row) for row in rows}
    return [by_id[i] for i in entity_ids if i in by_id]


def documents_naming(db: sqlite3.Connection) -> dict[str, int]:
    """Return for each state the number of documents that name it."""
    rows = db.execute(
        """select e.key, count(distinct m.document_id) from mentions m join entities e on e.id = m.entity_id
           where e.kind = 'country' and m.review <> 'rejected' group by e.key"""
    )
    return dict(rows.fetchall())
