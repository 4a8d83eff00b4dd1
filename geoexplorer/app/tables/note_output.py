"""Save the notes of a project as a table: what was written, on which words, by whom."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from geoexplorer.app.drawing.chart_output import ask_save_name
from geoexplorer.app.drawing.numbers_table import save_numbers
from geoexplorer.app.session import Session
from geoexplorer.store.listed_rows import ListedNote, listed_notes
from geoexplorer.wording import tr

HEADS = ("at", "author", "note", "on", "row_id", "words")  # a file stays English


def ask_and_save_notes(session: Session, ids: Sequence[int], parent: QWidget) -> None:
    """Ask for a name and write these notes as CSV; the window says how it went."""
    name = ask_save_name(parent, "notes.csv", tr("Tables (*.csv)"))
    if name:
        wanted = list(ids)
        session.read(
            lambda db: listed_notes(db, wanted), lambda rows: _save(session, Path(name), rows), slot="notes to save"
        )


def _save(session: Session, path: Path, rows: Sequence[ListedNote]) -> None:
    cells = tuple((row.at, row.author, row.text, row.table, row.row_id, row.about) for row in rows)
    try:
        save_numbers(path, HEADS, cells)
    except OSError as error:  # a full disk, a file that is open elsewhere
        session.jobs.failed.emit(error)
    else:
        session.file_saved.emit(path)
