"""Read the history of corrections: what was done, by whom, and what undo and redo would take back."""

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Act:
    """One act of a person. `last_group` is the group of edits that did it last (a redo is a new group)."""

    group_id: int
    last_group: int
    summary: str
    at: str
    author: str
    edits: int


def acts_done_and_undone(db: sqlite3.Connection) -> tuple[list[Act], list[Act]]:
    """Return the acts in force, oldest first, and the undone ones that redo would bring back, next one last."""
    done: list[Act] = []
    undone: list[Act] = []
    groups = db.execute(
        """select g.group_id, g.reason, g.at, g.author, g.edits, u.group_id
           from (select group_id, min(reason) as reason, min(at) as at, min(author) as author, count(*) as edits,
                     min(undoes) as undoes from edits group by group_id) g
           left join edits u on u.id = g.undoes order by g.group_id"""
    )
    for group_id, reason, at, author, edits, undoes_group in groups:
        if undoes_group is None:
            done.append(Act(group_id, group_id, reason, at, author, edits))
            undone.clear()
        elif done and done[-1].last_group == undoes_group:
            act = done.pop()
            undone.append(Act(act.group_id, group_id, act.summary, at, author, edits))
        else:
            act = undone.pop()
            done.append(Act(act.group_id, group_id, act.summary, at, author, edits))
    return done, undone


@dataclass(frozen=True, slots=True)
class EditRow:
    """One row of the history: the touched columns before and after as JSON."""

    id: int
    at: str
    author: str
    group_id: int
    table_name: str
    row_id: int
    before: str | None
    after: str | None
    undoes: int | None
    reason: str


_SELECT = "select id, at, author, group_id, table_name, row_id, before, after, undoes, reason from edits"


def history(db: sqlite3.Connection, limit: int = 1000) -> list[EditRow]:
    """Return the newest edits first."""
    return [EditRow(*row) for row in db.execute(f"{_SELECT} order by id desc limit ?", (limit,))]


def history_of(db: sqlite3.Connection, table: str, row_id: int) -> list[EditRow]:
    """Return what was done to one row, oldest first."""
    rows = db.execute(f"{_SELECT} where table_name = ? and row_id = ? order by id", (table, row_id))
    return [EditRow(*row) for row in rows]
