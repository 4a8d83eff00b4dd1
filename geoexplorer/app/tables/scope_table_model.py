"""A table over the rows of a scope, narrowed by the words of the filter box."""

from PySide6.QtCore import QObject

from geoexplorer.app.session import Session
from geoexplorer.app.tables.paged_model import PagedTableModel
from geoexplorer.model.selection import Scope
from geoexplorer.store.id_lists import Order


class ScopeTableModel(PagedTableModel):
    """Lists again when scope or words change; subclasses say what the words are looked for in."""

    def __init__(self, session: Session, order: Order, parent: QObject | None = None) -> None:
        super().__init__(session, order, parent)
        self.scope = Scope()
        self.words = ""

    def show_scope(self, scope: Scope, words: str = "") -> None:
        """List the rows of that scope; `words`: only those that hold them."""
        self.scope, self.words = scope, words
        self.reload()
