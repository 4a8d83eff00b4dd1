"""Read what each person holds of each event and mention: the last verdict and the fields given, undone acts aside."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from geoexplorer.store.edit_history import acts_done_and_undone

JudgedTable = Literal["events", "mentions"]
Row = tuple[str, int]
"""A judged row: its table and its id."""

FIELDS: Mapping[str, tuple[str, ...]] = {
    "events": (
        "actor_id", "recipient_id", "event_type", "domain", "polarity", "modality", "aspect", "attribution",
        "date_start", "date_end",
    ),
    "mentions": ("label", "entity_id", "start", "end", "value", "metonym"),
}  # fmt: skip
"""What a person can give a row another value of, as columns."""


@dataclass(slots=True)
class Judged:
    """What one author holds of the rows: verdicts (accepted, edited, rejected, unsure) and fields given."""

    author: str
    verdicts: dict[Row, str] = field(default_factory=dict)
    fields: dict[Row, dict[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class JudgedPlace:
    """Where a judged row stands, and the sentence it stands in."""

    document_id: int
    title: str
    start: int
    end: int
    sentence: str


def judged_by_author(db: sqlite3.Connection) -> dict[str, Judged]:
    """Return what every author holds, by name.

    Read from the acts in force: an undo writes its verdict into `reviews` too, but it is nobody's opinion. Who adds a
    row holds it right; who accepts a row that was edited holds the edited one right, so that counts as `edited`.
    """
    people: dict[str, Judged] = {}
    edited: set[Row] = set()
    for row, author, after in _edits_in_force(db):
        judged = people.setdefault(author, Judged(author))
        given = {name: after[name] for name in FIELDS[row[0]] if name in after}
        if given:
            judged.fields.setdefault(row, {}).update(given)
        if "review" in after:
            _note_verdict(judged, row, str(after["review"]), edited)
    return {author: people[author] for author in sorted(people) if people[author].verdicts or people[author].fields}


def decided_by_others(db: sqlite3.Connection, author: str) -> list[int]:
    """Return the events that others have decided and this person has not: a second reading."""
    people = judged_by_author(db)
    mine = people.pop(author).verdicts if author in people else {}
    decided = {row for judged in people.values() for row in judged.verdicts} - mine.keys()
    return sorted(row_id for table, row_id in decided if table == "events")


def edited_rows(db: sqlite3.Connection) -> set[Row]:
    """Return the rows to which a person has given other values, undone acts aside."""
    return {row for row, _, after in _edits_in_force(db) if after.get("review") == "edited"}


def judged_places(db: sqlite3.Connection, table: JudgedTable, ids: Iterable[int]) -> dict[int, JudgedPlace]:
    """Return where those rows stand; rows that are gone are left out."""
    rows = db.execute(
        f"""select t.id, t.document_id, d.title, t.start, t.end,
                coalesce(substr(d.text, s.start + 1, s.end - s.start), t.quote)
            from {table} t join documents d on d.id = t.document_id left join sentences s on s.id = t.sentence_id
            where t.id in (select value from json_each(?))""",
        (json.dumps(list(ids)),),
    )
    return {row[0]: JudgedPlace(*tuple(row)[1:]) for row in rows}


def entity_names_by_id(db: sqlite3.Connection) -> dict[int, str]:
    """Return id -> name of all entities, to show fields that hold an id."""
    return {row[0]: row[1] for row in db.execute("select id, name from entities")}


def _note_verdict(judged: Judged, row: Row, review: str, edited: set[Row]) -> None:
    if review == "edited":
        edited.add(row)
    if review == "unseen":  # taken back: no verdict any more
        judged.verdicts.pop(row, None)
    elif review in ("accepted", "added"):
        judged.verdicts[row] = "edited" if row in edited else "accepted"
    else:
        judged.verdicts[row] = review


def _edits_in_force(db: sqlite3.Connection) -> Iterable[tuple[Row, str, dict[str, Any]]]:
    done, _ = acts_done_and_undone(db)
    in_force = {act.group_id for act in done}
    rows = db.execute(
        """select group_id, table_name, row_id, author, after from edits
           where table_name in ('events', 'mentions') and undoes is null and after is not null order by id"""
    )
    for group_id, table, row_id, author, after in rows:
        if group_id in in_force:
            yield (table, row_id), author, json.loads(after)
