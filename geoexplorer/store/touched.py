"""What an act touches: events and documents, and the pairs whose events must be clustered again."""

import sqlite3

from geoexplorer.model.edit import Edit

Pair = tuple[int, int | None]

_BY_EVENT = "from {0} t join events e on e.id = t.event_id where t.id = ?"
_EVENTS_OF = {
    "events": "from events e where e.id = ?",
    "documents": "from events e where e.document_id = ?",
    "clusters": "from events e where e.cluster_id = ?",
    **{table: _BY_EVENT.format(table) for table in ("participants", "amounts", "third_bearings")},
}


class Touched:
    """Collects, before and after each edit of an act, what its row belongs to."""

    def __init__(self) -> None:
        self.events: set[int] = set()
        self.documents: set[int] = set()
        self._pairs: set[Pair] = set()
        self._names: dict[int, frozenset[str]] = {}  # entity -> the words of its names before the act

    def note(self, db: sqlite3.Connection, edit: Edit) -> None:
        """Add what the row belongs to, as it stands now."""
        if edit.table == "aliases":
            self._note_names(db, edit)
        elif edit.row_id is None:
            return
        elif edit.table in _EVENTS_OF:
            columns = "select e.id, e.document_id, e.actor_id, e.recipient_id"
            for row in db.execute(f"{columns} {_EVENTS_OF[edit.table]}", (edit.row_id,)):
                self.events.add(row[0])
                self.documents.add(row[1])
                self._pairs.add((row[2], row[3]))
        elif edit.table == "mentions":
            rows = db.execute("select document_id from mentions where id = ?", (edit.row_id,))
            self.documents.update(row[0] for row in rows)

    def to_group(self, db: sqlite3.Connection) -> list[int]:
        """Return events of all pairs to be clustered again: an event that goes leaves others behind, and the words
        of a name count as no content of a quote."""
        renamed = [entity for entity, words in self._names.items() if _name_words(db, entity) != words]
        found = set(self.events)
        for actor, recipient in self._pairs:
            query = "select id from events where actor_id = ? and recipient_id is ? limit 1"
            for sides in ((actor, recipient), (recipient, actor)):
                found.update(row[0] for row in db.execute(query, sides))
        for entity in renamed:
            query = "select min(id) from events where actor_id = ? or recipient_id = ? group by actor_id, recipient_id"
            found.update(row[0] for row in db.execute(query, (entity, entity)))
        return sorted(found)

    def _note_names(self, db: sqlite3.Connection, edit: Edit) -> None:
        entities = {values["entity_id"] for values in (edit.before, edit.after) if values and "entity_id" in values}
        if edit.row_id is not None:
            rows = db.execute("select entity_id from aliases where id = ?", (edit.row_id,))
            entities.update(row[0] for row in rows)
        for entity in entities - set(self._names):
            self._names[entity] = _name_words(db, entity)


def _name_words(db: sqlite3.Connection, entity_id: int) -> frozenset[str]:
    rows = db.execute("select folded from aliases where entity_id = ?", (entity_id,))
    return frozenset(word for row in rows for word in str(row[0]).split())
