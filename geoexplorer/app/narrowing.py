"""What "Filter to this" means for what is picked: the clauses that narrow the scope to it."""

import sqlite3

from geoexplorer.model.selection import Clause, Scope
from geoexplorer.store.entities import entity_rows
from geoexplorer.store.events import event_rows


def clauses_of(db: sqlite3.Connection, table: str, ids: tuple[int, ...]) -> list[Clause]:
    """Return what narrows to what mentions these entities, to these texts, or to events between the same two."""
    if table == "entities":
        return [Clause("entity", tuple(row.key for row in entity_rows(db, list(ids))))]
    if table == "documents":
        return [Clause("document", tuple(str(i) for i in ids))]
    events = event_rows(db, list(ids))
    actors = tuple(dict.fromkeys(event.actor_key for event in events))
    recipients = tuple(dict.fromkeys(event.recipient_key for event in events if event.recipient_key))
    return [clause for clause in (Clause("actor", actors), Clause("recipient", recipients)) if clause.values]


def narrowed(scope: Scope, clauses: list[Clause]) -> Scope:
    """Return a scope with these clauses too."""
    for clause in clauses:
        scope = scope.with_clause(clause)
    return scope
