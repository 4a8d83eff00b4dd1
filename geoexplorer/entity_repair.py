"""Repair who is who: merge, split, re-link, "not an entity"; kept as repairs that later imports follow."""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from geoexplorer.corrections import perform
from geoexplorer.model.edit import Changes, Edit
from geoexplorer.model.folding import folded
from geoexplorer.store.entities import entity_by_key
from geoexplorer.store.repairs import aliases_of, mentions_written, references_to, sides_named_by
from geoexplorer.store.rows import next_id, row_values

ACTING_KINDS = ("country", "organisation", "group")


def merge_edits(db: sqlite3.Connection, survivor_id: int, other_ids: Iterable[int]) -> list[Edit]:
    """Return the edits that make the others the survivor: all that points to them, and their names."""
    others = [i for i in other_ids if i != survivor_id]
    columns: dict[tuple[str, int], dict[str, Any]] = {}
    for other in others:
        for reference in references_to(db, other):
            columns.setdefault((reference.table, reference.row_id), {})[reference.column] = survivor_id
    edits = [
        Edit(table, row_id, row_values(db, table, row_id, tuple(after)), after)
        for (table, row_id), after in columns.items()
    ]
    kept = {(alias, form) for _, alias, form in aliases_of(db, survivor_id)}
    for other in others:
        edits += _aliases_moved(db, survivor_id, other, kept)
        key = row_values(db, "entities", other, ("key",))["key"]
        edits.append(_repair("merge", key, survivor_id))
    return edits


def merge(db: sqlite3.Connection, survivor_id: int, other_ids: Iterable[int], author: str) -> Changes:
    """Merge entities as one step of undo; later imports follow."""
    others = list(other_ids)
    names = ", ".join(row_values(db, "entities", i, ("name",))["name"] for i in others)
    survivor = row_values(db, "entities", survivor_id, ("name",))["name"]
    return perform(db, merge_edits(db, survivor_id, others), f"merged {names} into {survivor}", author)


def relink(db: sqlite3.Connection, mention_id: int, entity_id: int, author: str, *, reach: str = "mention") -> Changes:
    """Let a mention, all of its words in the document, or (reach `everywhere`) all in the project mean an entity."""
    mention = row_values(db, "mentions", mention_id, ("quote", "document_id", "entity_id"))
    ids = _reached(db, mention_id, mention, reach)
    after = {"entity_id": entity_id, "review": "edited", "confidence": 1.0}
    edits = [Edit("mentions", i, row_values(db, "mentions", i, tuple(after)), after) for i in ids]
    edits += _sides_moved(db, ids, entity_id)
    if reach == "everywhere":
        edits.append(_repair("link", folded(mention["quote"]), entity_id))
    name = row_values(db, "entities", entity_id, ("name",))["name"]
    return perform(db, edits, f"linked {mention['quote']!r} to {name} ({len(ids)} mentions)", author)


def not_an_entity(db: sqlite3.Connection, mention_id: int, author: str, *, reach: str = "everywhere") -> Changes:
    """Reject the words as a name, and the events that rest on them; `everywhere` holds for later imports too."""
    mention = row_values(db, "mentions", mention_id, ("quote", "document_id"))
    ids = _reached(db, mention_id, mention, reach)
    events = sorted({side[1] for side in sides_named_by(db, ids)})
    edits = [
        Edit(table, i, row_values(db, table, i, ("review",)), {"review": "rejected"})
        for table, rows in (("mentions", ids), ("events", events))
        for i in rows
    ]
    if reach == "everywhere":
        edits.append(_repair("not_an_entity", folded(mention["quote"]), None))
    return perform(db, edits, f"{mention['quote']!r} is not an entity ({len(ids)} mentions)", author)


def split(db: sqlite3.Connection, mention_ids: list[int], key: str, kind: str, name: str, author: str) -> Changes:
    """Give those mentions an entity of their own (made if the key is new), as one step of undo.

    Later imports follow for the words of which no other mention is left: these name the new entity alone.
    """
    known = entity_by_key(db, key)
    entity_id = known[0] if known else next_id(db, "entities")
    edits: list[Edit] = []
    if not known:
        edits.append(Edit("entities", entity_id, None, {"key": key, "kind": kind, "name": name, "extractor": "person"}))
        alias = {"alias": name, "folded": folded(name), "entity_id": entity_id, "form": "name"}
        edits.append(Edit("aliases", None, None, alias))
    after = {"entity_id": entity_id, "review": "edited", "confidence": 1.0}
    edits += [Edit("mentions", i, row_values(db, "mentions", i, tuple(after)), after) for i in mention_ids]
    if kind in ACTING_KINDS:
        edits += _sides_moved(db, mention_ids, entity_id, acting=True)
    edits += [_repair("link", words, entity_id) for words in _words_taken_whole(db, mention_ids)]
    return perform(db, edits, f"split {len(mention_ids)} mentions off as {name}", author)


def _words_taken_whole(db: sqlite3.Connection, mention_ids: list[int]) -> list[str]:
    """Return the words, folded, of which all mentions in the project are among those."""
    quotes = {row_values(db, "mentions", i, ("quote",))["quote"] for i in mention_ids}
    return sorted({folded(quote) for quote in quotes if set(mentions_written(db, quote)) <= set(mention_ids)})


def _reached(db: sqlite3.Connection, mention_id: int, mention: dict[str, Any], reach: str) -> list[int]:
    if reach == "mention":
        return [mention_id]
    return mentions_written(db, mention["quote"], mention["document_id"] if reach == "document" else None)


def _sides_moved(
    db: sqlite3.Connection, mention_ids: list[int], entity_id: int, *, acting: bool | None = None
) -> list[Edit]:
    """Let events follow the words that name their sides; somebody who acts for a state moves no event."""
    if acting is None:
        acting = row_values(db, "entities", entity_id, ("kind",))["kind"] in ACTING_KINDS
    edits: list[Edit] = []
    for participant_id, event_id, role, old in sides_named_by(db, mention_ids) if acting else ():
        edits.append(Edit("participants", participant_id, {"entity_id": old}, {"entity_id": entity_id}))
        column = f"{role}_id"
        if role != "third" and row_values(db, "events", event_id, (column,))[column] == old:
            edits.append(Edit("events", event_id, {column: old}, {column: entity_id}))
    return edits


def _aliases_moved(
    db: sqlite3.Connection, survivor_id: int, other_id: int, kept: set[tuple[str, str]]
) -> Iterator[Edit]:
    """Move the names that the survivor lacks, and put them into `kept`: two others may have the same one."""
    for row_id, alias, form in aliases_of(db, other_id):
        if (alias, form) not in kept:
            kept.add((alias, form))
            yield Edit("aliases", row_id, {"entity_id": other_id}, {"entity_id": survivor_id})


def _repair(kind: str, pattern: str, entity_id: int | None) -> Edit:
    return Edit("repairs", None, None, {"kind": kind, "pattern": pattern, "entity_id": entity_id})
