"""The table of passages: the words searched for, one under the other, with what stands left and right of them."""

from typing import ClassVar

from PySide6.QtCore import QObject

from geoexplorer.app.drawing.numbers import published_on
from geoexplorer.app.session import Session
from geoexplorer.app.tables.cells import Cell, TableColumn
from geoexplorer.app.tables.paged_model import ListIds, ListRows, PagedTableModel
from geoexplorer.model.passage import Passage
from geoexplorer.model.selection import Scope
from geoexplorer.store.id_lists import Order
from geoexplorer.store.passage_order import ordered_passage_ids
from geoexplorer.store.search import passage_rows
from geoexplorer.wording import tr


class PassageTableModel(PagedTableModel):
    """The passages of a scope as a concordance; sorted by the words left or right of the hit if wanted."""

    name: ClassVar[str] = "passages"
    columns: ClassVar[tuple[TableColumn, ...]] = (
        TableColumn("date", "Date", 82, "date", tip="Date of publication"),
        TableColumn("kwic", "Words in context", 300, "right", stretch=True, tip="Sorted by the words right of the hit"),
        TableColumn("left", "Before", 90, "left", shown=False, tip="Sorted by the words left of the hit"),
        TableColumn("hit", "Hit", 80, "hit", shown=False),
        TableColumn("right", "After", 90, "right", shown=False),
        TableColumn("title", "Document", 130, "title", shown=False),
        TableColumn("publisher", "Publisher", 100, shown=False),
    )

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, Order("date"), parent)
        self.scope = Scope()

    def show_scope(self, scope: Scope) -> None:
        """List the passages of that scope."""
        self.scope = scope
        self.reload()

    def list_ids(self) -> ListIds:
        """Return the query of the sentences of the scope."""
        scope, order = self.scope, self.order
        return lambda db, limit: ordered_passage_ids(db, scope, order, limit)

    def list_rows(self) -> ListRows:
        """Return the query of a page, with the hits of the scope."""
        scope = self.scope
        return lambda db, ids: passage_rows(db, scope, ids)

    def row_id(self, row: Passage) -> int:
        """Return the id of the sentence."""
        return row.sentence_id

    def cell(self, row: Passage, column: str) -> Cell:
        """Return what a cell of a passage shows."""
        if column == "kwic":
            before, hit, after = (" ".join(part.split()) for part in (row.left, row.hit, row.right))
            if not before and not after:  # no word was asked for: the sentence as it is
                return Cell(hit, "words", tip=row.hit)
            before += " " * row.left[-1:].isspace()  # as in the text: none before a comma
            after = " " * row.right[:1].isspace() + after
            return Cell(hit, "kwic", before=before, after=after, tip=f"{row.left}{row.hit}{row.right}")
        if column == "date":
            return Cell(published_on(row), token="ink2" if row.published else "amber", tip=row.title)
        words = {
            "left": row.left[-60:],
            "hit": row.hit,
            "right": row.right[:60],
            "title": row.title,
            "publisher": row.publisher or tr("unknown"),
        }
        return Cell(" ".join(words[column].split()), token="ink2")
