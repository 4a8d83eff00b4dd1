"""The table of notes: what was written, on what, by whom, when."""

from typing import ClassVar

from PySide6.QtCore import QObject

from geoexplorer.app.drawing.numbers import day_words
from geoexplorer.app.session import Session
from geoexplorer.app.tables.cells import Cell, TableColumn
from geoexplorer.app.tables.paged_model import ListIds, ListRows, PagedTableModel
from geoexplorer.store.id_lists import Order, note_ids
from geoexplorer.store.listed_rows import ListedNote, listed_notes
from geoexplorer.wording import tr, tr_noop

THINGS = {
    "events": tr_noop("event", sense="note on"),
    "mentions": tr_noop("mention", sense="note on"),
    "entities": tr_noop("entity", sense="note on"),
    "documents": tr_noop("document", sense="note on"),
    "sentences": tr_noop("passage", sense="note on"),
    "project": tr_noop("project", sense="note on"),
}


class NoteTableModel(PagedTableModel):
    """All notes of the project."""

    name: ClassVar[str] = "notes"
    columns: ClassVar[tuple[TableColumn, ...]] = (
        TableColumn("at", "Date", 82, "at"),
        TableColumn("text", "Note", 190, "text", stretch=True),
        TableColumn("table", "On", 82, "table"),
        TableColumn("about", "Words", 150),
        TableColumn("author", "By", 70, "author"),
    )

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, Order("at", True), parent)
        self.words = ""

    def show_words(self, words: str) -> None:
        """List the notes whose text holds the words."""
        self.words = words
        self.reload()

    def list_ids(self) -> ListIds:
        """Return the query of the notes."""
        words, order = self.words, self.order
        return lambda db, limit: note_ids(db, words, order, limit)

    def list_rows(self) -> ListRows:
        """Return the query of a page."""
        return listed_notes

    def cell(self, row: ListedNote, column: str) -> Cell:
        """Return what a cell of a note shows."""
        if column == "text":
            return Cell(row.text, tip=row.text)
        words = {
            "at": day_words(row.at),
            "table": tr(THINGS[row.table], sense="note on") if row.table in THINGS else row.table,
            "about": row.about,
            "author": row.author,
        }
        return Cell(words[column], token="ink2")
