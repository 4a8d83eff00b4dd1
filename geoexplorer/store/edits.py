"""Apply, undo and redo corrections: each act is one transaction and one group of rows in the table `edits`."""

import json
import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from geoexplorer.errors import StaleEditError
from geoexplorer.model.edit import Changes, Edit
from geoexplorer.store.derived import derive
from geoexplorer.store.edit_history import Act, acts_done_and_undone
from geoexplorer.store.project import transaction
from geoexplorer.store.touched import Touched
from geoexplorer.wording import tr

TABLES = frozenset(
    {
        "documents", "entities", "aliases", "affiliations", "mentions", "events", "participants", "amounts",
        "third_bearings", "candidates", "clusters", "repairs", "notes", "tags", "saved_views", "studies",
        "snapshots",
    }
)  # fmt: skip
"""What a person may change; all else is derived or only grows."""

Regroup = Callable[[sqlite3.Connection, Sequence[int]], None]
"""Clusters again all events between the sides of those events; part of the transaction."""


def apply(
    db: sqlite3.Connection, edits: Sequence[Edit], summary: str, author: str, *, regroup: Regroup | None = None
) -> Changes:
    """Write the edits as one act; raises StaleEditError, with nothing written, if a row has changed meanwhile."""
    with transaction(db):
        group_id = int(db.execute("select coalesce(max(group_id), 0) + 1 from edits").fetchone()[0])
        numbered = [(edit, None) for edit in edits]
        return _write_group(db, numbered, group_id, summary, author, regroup)


def undo(db: sqlite3.Connection, author: str, *, regroup: Regroup | None = None) -> Changes | None:
    """Take back the last act, as a new act; None if there is none. Works after a restart."""
    done, _ = acts_done_and_undone(db)
    return _take_back(db, done[-1], author, regroup) if done else None


def redo(db: sqlite3.Connection, author: str, *, regroup: Regroup | None = None) -> Changes | None:
    """Take back the last undo; None if something else was done since, or nothing was undone."""
    _, undone = acts_done_and_undone(db)
    return _take_back(db, undone[-1], author, regroup) if undone else None


def _take_back(db: sqlite3.Connection, act: Act, author: str, regroup: Regroup | None) -> Changes:
    with transaction(db):
        rows = db.execute(
            "select id, table_name, row_id, before, after from edits where group_id = ? order by id desc",
            (act.last_group,),
        ).fetchall()
        group_id = int(db.execute("select max(group_id) + 1 from edits").fetchone()[0])
        inverse = [(Edit(row[1], row[2], _loaded(row[4]), _loaded(row[3])), int(row[0])) for row in rows]
        return _write_group(db, inverse, group_id, act.summary, author, regroup)


def _write_group(
    db: sqlite3.Connection,
    numbered: Sequence[tuple[Edit, int | None]],
    group_id: int,
    summary: str,
    author: str,
    regroup: Regroup | None,
) -> Changes:
    db.execute("pragma defer_foreign_keys = on")  # derived rows still point to what is removed; they follow below
    touched = Touched()
    for edit, undoes in numbered:
        touched.note(db, edit)
        gone = undoes is not None and edit.before is not None and not _is_there(db, edit)
        row_id = (edit.row_id or 0) if gone else _apply_one(db, edit)
        _record(db, edit, row_id, group_id=group_id, undoes=undoes, author=author, reason=edit.reason or summary)
        touched.note(db, Edit(edit.table, row_id, edit.before, edit.after))
    derive(db, touched.events)
    if regroup and (to_group := touched.to_group(db)):
        regroup(db, to_group)
    return Changes(
        frozenset(edit.table for edit, _ in numbered),
        tuple(sorted(touched.events)),
        tuple(sorted(touched.documents)),
        summary,
        group_id,
    )


def _apply_one(db: sqlite3.Connection, edit: Edit) -> int:
    if edit.table not in TABLES:
        raise ValueError(f"{edit.table} cannot be edited")
    columns = _columns(db, edit.table)
    for name in {**(edit.before or {}), **(edit.after or {})}:
        if name not in columns:  # names come from code, but they stand in SQL: never let one through unchecked
            raise ValueError(f"{edit.table} has no column {name}")
    if edit.before is None:
        return _insert(db, edit)
    if edit.row_id is None:
        raise ValueError("an edit of a row needs its id")
    _refuse_stale(db, edit)
    if edit.after is None:
        db.execute(f"delete from {edit.table} where id = ?", (edit.row_id,))
    else:
        if edit.table == "events" and "cluster_id" in edit.after:  # undo: the rule's cluster was empty and is gone
            db.execute("insert or ignore into clusters (id) values (?)", (edit.after["cluster_id"],))
        sets = ", ".join(f"{name} = ?" for name in edit.after)
        db.execute(f"update {edit.table} set {sets} where id = ?", (*edit.after.values(), edit.row_id))
    return edit.row_id


def _insert(db: sqlite3.Connection, edit: Edit) -> int:
    values = dict(edit.after or {})
    if edit.row_id is not None:  # a redone or restored row gets its old id back
        values["id"] = edit.row_id
    if edit.table == "events" and "cluster_id" not in values:
        values["cluster_id"] = _cluster_of_its_own(db, edit.row_id)
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    cursor = db.execute(f"insert into {edit.table} ({names}) values ({marks})", tuple(values.values()))
    return int(cursor.lastrowid or 0)


def _is_there(db: sqlite3.Connection, edit: Edit) -> bool:
    """Tell whether an undo finds its row: an import may have found since that it stood in page furniture."""
    return db.execute(f"select 1 from {edit.table} where id = ?", (edit.row_id,)).fetchone() is not None


def _cluster_of_its_own(db: sqlite3.Connection, event_id: int | None) -> int:
    """Return the cluster a new event begins in: that is derived, so it stands in no edit."""
    if event_id is None:
        raise ValueError("a new event needs its id: that of its cluster is the same")
    db.execute("insert or ignore into clusters (id) values (?)", (event_id,))
    return event_id


def _refuse_stale(db: sqlite3.Connection, edit: Edit) -> None:
    before = edit.before or {}
    names = ", ".join(before) or "id"
    row = db.execute(f"select {names} from {edit.table} where id = ?", (edit.row_id,)).fetchone()
    if row is None or (before and list(row) != list(before.values())):
        raise StaleEditError(
            tr("This row was changed meanwhile; nothing was written"), tr("Look at it again, then decide")
        )


def _record(
    db: sqlite3.Connection, edit: Edit, row_id: int, *, group_id: int, undoes: int | None, author: str, reason: str
) -> None:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    db.execute(
        "insert into edits (at, author, group_id, table_name, row_id, before, after, undoes, reason)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (now, author, group_id, edit.table, row_id, _dumped(edit.before), _dumped(edit.after), undoes, reason),
    )
    if edit.after and "review" in edit.after:
        db.execute(
            "insert into reviews (table_name, row_id, author, verdict, at) values (?, ?, ?, ?, ?)",
            (edit.table, row_id, author, edit.after["review"], now),
        )


def _columns(db: sqlite3.Connection, table: str) -> set[str]:
    return {row[1] for row in db.execute(f"pragma table_info({table})")}


def _dumped(values: dict[str, Any] | None) -> str | None:
    return None if values is None else json.dumps(values, ensure_ascii=False)


def _loaded(text: str | None) -> dict[str, Any] | None:
    return None if text is None else dict(json.loads(text))
