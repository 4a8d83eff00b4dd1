"""What each act of a person was about: the row it touched first, in words of the text, and how many like it."""

import sqlite3
from dataclasses import dataclass
from typing import Literal

SubjectTable = Literal["events", "mentions", "entities", "documents", "notes", "tags"]


@dataclass(frozen=True, slots=True)
class Subject:
    """The first row of one kind that an act touched. `actor` and `recipient` only of events."""

    table: SubjectTable
    row_id: int
    words: str
    others: int  # further rows of this kind
    actor: str = ""
    recipient: str = ""


_FIRST = """(select group_id, min(row_id) as row_id, count(distinct row_id) - 1 as others from edits
    where table_name = :of and undoes is null group by group_id) e"""
_WORDS: dict[SubjectTable, str] = {  # the table that says best what an act was about comes first
    "events": f"""select e.group_id, v.id, v.quote, e.others, a.name, coalesce(r.name, '') from {_FIRST}
        join events v on v.id = e.row_id join entities a on a.id = v.actor_id
        left join entities r on r.id = v.recipient_id""",
    "mentions": f"select e.group_id, m.id, m.quote, e.others, '', '' from {_FIRST} join mentions m on m.id = e.row_id",
    "notes": f"select e.group_id, n.id, n.text, e.others, '', '' from {_FIRST} join notes n on n.id = e.row_id",
    "tags": f"""select e.group_id, t.id, coalesce(v.quote, m.quote, d.title, n.name, t.name), e.others, '', ''
        from {_FIRST} join tags t on t.id = e.row_id
        left join events v on t.table_name = 'events' and v.id = t.row_id
        left join mentions m on t.table_name = 'mentions' and m.id = t.row_id
        left join documents d on t.table_name = 'documents' and d.id = t.row_id
        left join entities n on t.table_name = 'entities' and n.id = t.row_id""",
    "documents": f"""select e.group_id, d.id, d.title, e.others, '', '' from {_FIRST}
        join documents d on d.id = e.row_id""",
    "entities": f"select e.group_id, n.id, n.name, e.others, '', '' from {_FIRST} join entities n on n.id = e.row_id",
}


def act_subjects(db: sqlite3.Connection) -> dict[int, Subject]:
    """Return what each act was about, by its group; an act whose rows are gone is left out."""
    found: dict[int, Subject] = {}
    for table, query in _WORDS.items():
        for group, row_id, words, others, actor, recipient in db.execute(query, {"of": table}):
            found.setdefault(group, Subject(table, row_id, words, others, actor, recipient))
    return found


def event_ids_of_act(db: sqlite3.Connection, group_id: int) -> list[int]:
    """Return the events an act touched, or put a note or a tag on, that are still there."""
    rows = db.execute(
        """select v.id from edits e join events v on v.id = e.row_id
               where e.group_id = :act and e.table_name = 'events'
           union select v.id from edits e join tags t on t.id = e.row_id join events v on v.id = t.row_id
               where e.group_id = :act and e.table_name = 'tags' and t.table_name = 'events'
           union select v.id from edits e join notes n on n.id = e.row_id join events v on v.id = n.row_id
               where e.group_id = :act and e.table_name = 'notes' and n.table_name = 'events'
           order by 1""",
        {"act": group_id},
    )
    return [int(row_id) for (row_id,) in rows]
