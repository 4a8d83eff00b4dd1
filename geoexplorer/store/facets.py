"""How many events of a scope have each code: the counts beside the facets."""

import sqlite3
from dataclasses import dataclass, field

from geoexplorer.model.selection import Clause, Scope
from geoexplorer.store.scope_sql import scope_where, wants_rejected
from geoexplorer.store.search import count_passages


@dataclass(frozen=True, slots=True)
class Facets:
    """Code -> number of events, for each facet of the event table, and the totals."""

    domain: dict[str, int] = field(default_factory=dict)
    polarity: dict[str, int] = field(default_factory=dict)
    modality: dict[str, int] = field(default_factory=dict)
    review: dict[str, int] = field(default_factory=dict)
    found: int = 0

    def counts(self, name: str) -> dict[str, int]:
        """Return the counts of a facet by its name."""
        counts: dict[str, int] = getattr(self, name)
        return counts


def facets(db: sqlite3.Connection, scope: Scope) -> Facets:
    """Return the counts of the scope in one pass.

    Rejected events count nowhere but in the facet `review`, where one must be able to find them again,
    unless the scope asks for them.
    """
    rows = _grouped(db, scope)
    found = Facets(found=sum(row[4] for row in rows))
    for domain, polarity, modality, review, count in rows:
        for name, code in (("domain", domain), ("polarity", polarity), ("modality", modality), ("review", review)):
            counts = found.counts(name)
            counts[str(code)] = counts.get(str(code), 0) + count
    if not wants_rejected(scope.clauses):
        rejected = _grouped(db, scope.with_clause(Clause("is", ("rejected",))))
        found.review.update({"rejected": sum(row[4] for row in rejected)} if rejected else {})
    return found


@dataclass(frozen=True, slots=True)
class ListCounts:
    """How many rows each list of a scope has."""

    entities: int
    passages: int
    documents: int
    notes: int


def list_counts(db: sqlite3.Connection, scope: Scope) -> ListCounts:
    """Return how many entities, passages, documents and notes the lists of a scope show; slow on large files."""
    where, parameters = scope_where(scope, "mentions")
    entities = db.execute(
        f"select count(distinct m.entity_id) from mentions m where m.entity_id is not null and {where}", parameters
    )
    where, parameters = scope_where(scope, "documents")
    documents = db.execute(f"select count(*) from documents d where {where}", parameters)
    notes = db.execute("select count(*) from notes")
    passages = count_passages(db, scope).passages
    return ListCounts(entities.fetchone()[0], passages, documents.fetchone()[0], notes.fetchone()[0])


def narrowest(db: sqlite3.Connection, scope: Scope) -> tuple[Clause, int] | None:
    """Return the clause that alone leaves fewest events, and how many; None without clauses."""
    counts = [(clause, facets(db, Scope((clause,))).found) for clause in scope.clauses]
    return min(counts, key=lambda pair: pair[1], default=None)


def _grouped(db: sqlite3.Connection, scope: Scope) -> list[sqlite3.Row]:
    where, parameters = scope_where(scope, "events")
    return db.execute(
        f"""select e.domain, e.polarity, e.modality, e.review, count(*) from events e where {where}
            group by e.domain, e.polarity, e.modality, e.review""",
        parameters,
    ).fetchall()
