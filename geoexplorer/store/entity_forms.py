"""The forms in which texts write an entity, each with mentions in context: what one looks at before a repair."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

CONTEXT = 60  # code points left and right of a sample
SAMPLES = 3


@dataclass(frozen=True, slots=True)
class Sample:
    """A mention in its context."""

    mention_id: int
    before: str
    quote: str
    after: str
    title: str
    published: str | None


@dataclass(frozen=True, slots=True)
class Form:
    """One way of writing, with all its mentions and the first few in context."""

    quote: str
    mention_ids: tuple[int, ...]
    samples: tuple[Sample, ...]


@dataclass(frozen=True, slots=True)
class EntityForms:
    """An entity with its forms, the most frequent first."""

    id: int
    key: str
    kind: str
    name: str
    country: str | None
    forms: tuple[Form, ...]

    @property
    def mentions(self) -> int:
        """The number of its mentions, rejected ones left out."""
        return sum(len(form.mention_ids) for form in self.forms)


def entity_forms(db: sqlite3.Connection, entity_ids: Sequence[int]) -> list[EntityForms]:
    """Return the entities of those ids, in their order."""
    found = (
        db.execute("select id, key, kind, name, country from entities where id = ?", (i,)).fetchone()
        for i in entity_ids
    )
    return [EntityForms(row[0], row[1], row[2], row[3], row[4], _forms(db, row[0])) for row in found if row is not None]


def has_alias(db: sqlite3.Connection, entity_id: int, name: str) -> bool:
    """Return whether the entity goes by that name already."""
    found = db.execute("select 1 from aliases where entity_id = ? and alias = ?", (entity_id, name)).fetchone()
    return found is not None


def mention_context(db: sqlite3.Connection, mention_id: int) -> Sample | None:
    """Return one mention in its context."""
    return next(iter(_samples(db, [mention_id])), None)


def _forms(db: sqlite3.Connection, entity_id: int) -> tuple[Form, ...]:
    ids: dict[str, list[int]] = {}
    rows = db.execute(
        "select quote, id from mentions where entity_id = ? and review <> 'rejected' order by document_id, start",
        (entity_id,),
    )
    for quote, mention_id in rows:
        ids.setdefault(quote, []).append(mention_id)
    ranked = sorted(ids.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(Form(quote, tuple(found), tuple(_samples(db, found[:SAMPLES]))) for quote, found in ranked)


def _samples(db: sqlite3.Connection, mention_ids: Sequence[int]) -> list[Sample]:
    marks = ", ".join("?" * len(mention_ids))
    rows = db.execute(
        f"""select m.id, substr(d.text, max(m.start - {CONTEXT}, 0) + 1, min(m.start, {CONTEXT})), m.quote,
               substr(d.text, m.end + 1, {CONTEXT}), d.title, d.published
           from mentions m join documents d on d.id = m.document_id where m.id in ({marks}) order by m.id""",
        list(mention_ids),
    )
    return [Sample(*row) for row in rows]
