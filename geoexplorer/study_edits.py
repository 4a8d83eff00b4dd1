"""Studies as edits of a person: keep one in the file and count by it, in one step of undo."""

import sqlite3
from dataclasses import replace

from geoexplorer.alignment.studies import write_study
from geoexplorer.corrections import perform
from geoexplorer.model.alignment import Counting, Study
from geoexplorer.model.edit import Changes, Edit
from geoexplorer.store.studies import study_rows


def keep_study(db: sqlite3.Connection, study: Study, author: str) -> Changes | None:
    """Keep the study in the file under its name and make it the active one; None if it is that already.

    The switches of the chart menu are left out: they are a way of looking, not a decision.
    """
    definition = write_study(replace(study, counting=Counting()))
    rows = study_rows(db)
    own = next((row for row in rows if row.name == study.name), None)
    after = {"definition": definition, "active": 1}
    others = (row for row in rows if row.active and row is not own)
    edits = [Edit("studies", row.id, {"active": 1}, {"active": 0}) for row in others]
    if own is None:
        edits.append(Edit("studies", None, None, {"name": study.name, **after}))
    elif (own.definition, own.active) != (definition, True):
        edits.append(Edit("studies", own.id, {"definition": own.definition, "active": int(own.active)}, after))
    act = "added" if own is None else "counts by" if own.definition == definition else "changed"
    return perform(db, edits, f"{act} the study {study.title}", author) if edits else None
