"""Make a repaired copy of a damaged project: what can be read is kept, what is derived is made anew."""

import sqlite3
from contextlib import closing
from pathlib import Path

from geoexplorer.errors import ProjectError
from geoexplorer.store.check import check
from geoexplorer.store.derived import derive
from geoexplorer.store.project import Project, open_project, transaction
from geoexplorer.store.salvage import salvage
from geoexplorer.wording import tr


def repair_copy(project: Project, target: Path) -> int:
    """Write a copy without the faulty rows and with all derived rows made anew; return its number of documents.

    The project itself is not touched. Raises ProjectError if the target exists or the file cannot be copied.
    """
    if target.exists():
        raise ProjectError(tr("{path} exists", path=target), tr("Name a file that is not there yet"))
    try:
        with closing(project.reader()) as source:
            salvage(source, target)
    except sqlite3.DatabaseError as error:
        target.unlink(missing_ok=True)
        raise ProjectError(
            tr("{path} cannot be copied: {error}", path=project.path, error=error), tr("Open the last backup instead")
        ) from error
    with closing(open_project(target).writer()) as db:
        _drop_faulty_rows(db)
        with transaction(db):
            derive(db, [row[0] for row in db.execute("select id from events")])
        return int(db.execute("select count(*) from documents").fetchone()[0])


def _drop_faulty_rows(db: sqlite3.Connection) -> None:
    for fault in check(db).faults:
        if fault.row_id is not None and fault.table in ("mentions", "events", "sentences"):
            with transaction(db):
                db.execute(f"delete from {fault.table} where id = ?", (fault.row_id,))
