"""The table of entities: name, kind, mentions and documents in the scope, the names they go by."""

from typing import ClassVar

from PySide6.QtCore import QObject

from geoexplorer.app.labels import label
from geoexplorer.app.names import said_name
from geoexplorer.app.session import Session
from geoexplorer.app.tables.cells import Cell, TableColumn
from geoexplorer.app.tables.paged_model import ListIds, ListRows
from geoexplorer.app.tables.scope_table_model import ScopeTableModel
from geoexplorer.store.id_lists import Order, entity_ids
from geoexplorer.store.listed_rows import ListedEntity, listed_entities
from geoexplorer.wording import number


class EntityTableModel(ScopeTableModel):
    """The entities mentioned in a scope; words are looked for in their names."""

    name: ClassVar[str] = "entities"
    columns: ClassVar[tuple[TableColumn, ...]] = (
        TableColumn("name", "Name", 150, "name"),
        TableColumn("kind", "Kind", 92, "kind"),
        TableColumn("names", "In the texts", 150, stretch=True),
        TableColumn("country", "Of", 44, "country", tip="Country it belongs to or lies in"),
        TableColumn("mentions", "Mentions", 64, "mentions"),
        TableColumn("documents", "Texts", 48, "documents"),
        TableColumn("aliases", "Names", 50, "aliases", shown=False, tip="Names by which it is known"),
        TableColumn("key", "Key", 120, shown=False),
    )

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, Order("mentions", True), parent)

    def list_ids(self) -> ListIds:
        """Return the query of the entities of the scope."""
        scope, words, order = self.scope, self.words, self.order
        return lambda db, limit: entity_ids(db, scope, words, order, limit)

    def list_rows(self) -> ListRows:
        """Return the query of a page, with the counts of the scope."""
        scope = self.scope
        return lambda db, ids: listed_entities(db, ids, scope)

    def cell(self, row: ListedEntity, column: str) -> Cell:
        """Return what a cell of an entity shows."""
        if column == "name":
            power = next((p.key for p in self.session.study.powers if row.key in (p.key, *p.members)), None)
            said = said_name(row.name)
            shown = row.name if said == row.name else f"{said} · {row.name}"  # both: the box above finds the stored one
            return Cell(shown, bold=True, power=power, tip=f"{shown} ({row.key})")
        if column in ("mentions", "documents", "aliases"):
            return Cell(number(getattr(row, column)), "number", token="ink2")
        words = {"kind": label("kind", row.kind), "names": row.names, "country": row.country or "", "key": row.key}
        return Cell(words[column], token="ink2")
