"""The standing corrections: merges, links and "not an entity", each can be switched off and on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from geoexplorer.app.dialogs.rows_dialog import RowsDialog
from geoexplorer.app.session import Session
from geoexplorer.model.edit import Changes, Edit
from geoexplorer.store.repairs import RepairRow, repair_rows
from geoexplorer.wording import number, tr, tr_noop

KINDS = {
    "merge": tr_noop("is the same as"),
    "link": tr_noop("means"),
    "not_an_entity": tr_noop("names nobody"),
    "alias": tr_noop("is a name of"),
}
SCOPES = {"everywhere": tr_noop("everywhere"), "document": tr_noop("in one text")}


def ask_repairs(session: Session, parent: QWidget) -> "RepairsDialog":
    """Open the list of repairs and return it."""
    dialog = RepairsDialog(session, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


class RepairsDialog(RowsDialog):
    """What is off is kept, but later imports do not follow it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        columns = (tr("Words"), tr("Repair"), tr("Entity"), tr("Where"), tr("Mentions"), tr("Later imports"))
        super().__init__(tr("Repairs"), columns, parent)
        self._session = session
        self.rows: list[RepairRow] = []
        self.switch = self.add_button(tr("Switch off"))
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
        nothing = tr("No repairs yet. Merge two entities, or re-link a mention (M).")
        self.show_rows([_cells(row) for row in rows], nothing)
        self._show_switch()

    def _show_switch(self) -> None:
        place = self.picked()
        self.switch.setEnabled(place >= 0 and not self._session.read_only)
        if place >= 0:
            self.switch.setText(tr("Switch off" if self.rows[place].active else "Switch on"))

    def _on_edited(self, changes: Changes) -> None:
        if "repairs" in changes.tables:
            self.read()


def _cells(row: RepairRow) -> tuple[str, ...]:
    state = tr("follow it") if row.active else tr("off", sense="switched off")
    kind, scope = tr(KINDS[row.kind]), tr(SCOPES[row.scope])
    return row.pattern, kind, row.entity_name or "", scope, number(row.hits), state
