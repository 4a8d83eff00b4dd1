"""The standing corrections: merges, links and "not an entity", each can be switched off and on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from geoexplorer.app.dialogs.rows_dialog import RowsDialog
from geoexplorer.app.session import Session
from geoexplorer.model.edit import Changes, Edit
from geoexplorer.store.repairs import RepairRow, repair_rows

KINDS = {"merge": "is the same as", "link": "means", "not_an_entity": "names nobody", "alias": "is a name of"}


def ask_repairs(session: Session, parent: QWidget) -> "RepairsDialog":
    """Open the list of repairs and return it."""
    dialog = RepairsDialog(session, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


class RepairsDialog(RowsDialog):
    """What is off is kept, but later imports do not follow it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        columns = ("Words", "Repair", "Entity", "Where", "Mentions", "Later imports")
        super().__init__("Repairs", columns, parent)
        self._session = session
        self.rows: list[RepairRow] = []
        self.switch = self.add_button("Switch off")
        self.switch.clicked.connect(self.toggle)
        self.table.itemSelectionChanged.connect(self._show_switch)
        session.edit_applied.connect(self._on_edited)
        self.read()

    def read(self) -> None:
        """Read the repairs again."""
        self._session.read(repair_rows, self._on_read, slot="repairs dialog")

    def toggle(self) -> None:
        """Switch the repair picked off, or on again."""
        place = self.picked()
        if place >= 0:
            row = self.rows[place]
            edit = Edit("repairs", row.id, {"active": int(row.active)}, {"active": int(not row.active)})
            state = "off" if row.active else "on"
            self._session.perform([edit], f"switched the repair of {row.pattern} {state}")

    def _on_read(self, rows: list[RepairRow]) -> None:
        self.rows = rows
        self.show_rows([_cells(row) for row in rows], "No repairs yet. Merge two entities, or re-link a mention (M).")
        self._show_switch()

    def _show_switch(self) -> None:
        place = self.picked()
        self.switch.setEnabled(place >= 0 and not self._session.read_only)
        if place >= 0:
            self.switch.setText("Switch off" if self.rows[place].active else "Switch on")

    def _on_edited(self, changes: Changes) -> None:
        if "repairs" in changes.tables:
            self.read()


def _cells(row: RepairRow) -> tuple[str, ...]:
    state = "follow it" if row.active else "off"
    return row.pattern, KINDS.get(row.kind, row.kind), row.entity_name or "", row.scope, f"{row.hits:,}", state
