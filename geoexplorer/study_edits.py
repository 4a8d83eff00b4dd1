"""Studies as edits of a person: keep one in the file and count by it, in one step of undo."""

import sqlite3
from dataclasses import replace

from geoexplorer.alignment.studies import write_study
from geoexplorer.corrections import perform
from geoexplorer.model.alignment import Counting, Study
from geoexplorer.model.edit import Changes, Edit


def keep_study(db: sqlite3.Connection, study: Study, author: str) -> Changes | None:
    """Keep the study in the file under its name and make it the active one; None if it is that already.

    The switches of the chart menu are left out: they are a way of looking, not a decision.
    """
    definition = write_study(replace(study, counting=Counting()))
    rows = db.execute("select id, name, definition, active from studies order by id").fetchall()
    own = next((row for row in rows if row[1] == study.name), None)
    after = {"definition": definition, "active": 1}
    edits = [Edit("studies", row[0], {"active": 1}, {"active": 0}) for row in rows if row[3] and row[1] != study.name]
    if own is None:
        edits.append(Edit("studies", None, None, {"name": study.name, **after}))
    elif (own[2], own[3]) != (definition, 1):
        edits.append(Edit("studies", own[0], {"definition": own[2], "active": own[3]}, after))
    act = "added" if own is None else "counts by" if own[2] == definition else "changed"
    return perform(db, edits, f"{act} the study {study.title}", author) if edits else None
