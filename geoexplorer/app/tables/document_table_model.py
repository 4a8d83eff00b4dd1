"""The table of documents: title, publisher, date and how it was found, events."""

from typing import ClassVar

from PySide6.QtCore import QObject

from geoexplorer.app.drawing.numbers import published_words
from geoexplorer.app.labels import label
from geoexplorer.app.session import Session
from geoexplorer.app.tables.cells import Cell, TableColumn
from geoexplorer.app.tables.paged_model import ListIds, ListRows
from geoexplorer.app.tables.row_words import basis_words
from geoexplorer.app.tables.scope_table_model import ScopeTableModel
from geoexplorer.store.documents import DocumentRow
from geoexplorer.store.id_lists import Order, listed_document_ids
from geoexplorer.store.listed_rows import listed_documents
from geoexplorer.wording import number, tr


class DocumentTableModel(ScopeTableModel):
    """The documents of a scope; words are looked for in title and publisher."""

    name: ClassVar[str] = "documents"
    columns: ClassVar[tuple[TableColumn, ...]] = (
        TableColumn("title", "Title", 190, "title", stretch=True),
        TableColumn("publisher", "Publisher", 106, "publisher"),
        TableColumn("published", "Date", 82, "published"),
        TableColumn("basis", "How dated", 84, "basis", shown=False),
        TableColumn("language", "Lang.", 40, "language", shown=False),
        TableColumn("author", "Author", 100, shown=False),
        TableColumn("events", "Events", 50, "events"),
        TableColumn("characters", "Length", 64, "characters", shown=False),
        TableColumn("imported", "Imported", 92, "imported", shown=False),
        TableColumn("note", "Note", 140, shown=False),
        TableColumn("path", "File", 200, shown=False),
    )

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, Order("published"), parent)

    def list_ids(self) -> ListIds:
        """Return the query of the documents of the scope."""
        scope, words, order = self.scope, self.words, self.order
        return lambda db, limit: listed_document_ids(db, scope, words, order, limit)

    def list_rows(self) -> ListRows:
        """Return the query of a page."""
        return listed_documents

    def cell(self, row: DocumentRow, column: str) -> Cell:
        """Return what a cell of a document shows."""
        if column == "title":
            return Cell(row.title or tr("untitled"), bold=True, tip=f"{row.title}\n{row.path}")
        if column == "published":
            basis = label("published_basis", row.published_basis)
            tip = basis_words(basis, row.published_words)
            known = "ink2" if row.published else "amber"
            return Cell(published_words(row.published, row.published_precision), token=known, tip=tip)
        if column in ("events", "characters"):
            return Cell(number(getattr(row, column)), "number", token="ink2")
        if column == "publisher":
            return Cell(row.publisher or tr("unknown"), token="ink2" if row.publisher else "amber")
        words = {
            "basis": label("published_basis", row.published_basis),
            "language": row.language or "",
            "author": row.author or "",
            "imported": row.imported_at[:10],
            "note": row.note,
            "path": row.path if row.record is None else f"{row.path} · {row.record}",
        }
        return Cell(words[column], token="ink2")
