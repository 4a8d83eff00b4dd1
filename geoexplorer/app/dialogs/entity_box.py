"""A field that takes an entity: type a part of its name, choose from those that fit."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from geoexplorer.app.labels import label
from geoexplorer.app.names import said_name
from geoexplorer.model.folding import folded
from geoexplorer.store.entity_choices import EntityChoice
from geoexplorer.wording import tr


class EntityBox(QComboBox):
    """An editable list of entities. `entity_id` is None while the words name none."""

    picked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, optional: bool = False) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumWidth(190)
        self.setMinimumHeight(28)
        self.optional = optional
        self._choices: Sequence[EntityChoice] = ()
        if (line := self.lineEdit()) is not None:
            line.setAccessibleName(name)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.currentTextChanged.connect(self._on_changed)

    def show_choices(self, choices: Sequence[EntityChoice], entity_id: int | None) -> None:
        """Offer these entities with one of them chosen."""
        self._choices = choices
        self.blockSignals(True)
        self.clear()
        if self.optional:
            self.addItem(tr("nobody"), None)
        for choice in choices:
            self.addItem(said_name(choice.name), choice.id)
            place = self.count() - 1
            self.setItemData(place, f"{label('kind', choice.kind)} {choice.key}", Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(self.findData(entity_id))
        self.blockSignals(False)

    def entity_id(self) -> int | None:
        """Return the entity that the words name: chosen, or typed in full (name or key)."""
        place, words = self.currentIndex(), folded(self.currentText())
        if place >= 0 and self.itemText(place) == self.currentText():
            chosen = self.itemData(place)  # of two of the same name the one that was chosen
            return None if chosen is None else int(chosen)
        return next((c.id for c in self._choices if words in _words_for(c)), None)

    def entity_name(self) -> str:
        """Return the name of the entity chosen."""
        chosen = self.entity_id()
        return next((c.name for c in self._choices if c.id == chosen), "")

    def is_good(self) -> bool:
        """Return whether the words name an entity, or nobody where that is allowed."""
        nobody = self.optional and self.currentText().strip().lower() in ("", "nobody", tr("nobody"))
        return nobody or self.entity_id() is not None

    def _on_changed(self) -> None:
        self.picked.emit()


def _words_for(choice: EntityChoice) -> tuple[str, ...]:
    return folded(choice.name), folded(said_name(choice.name)), folded(choice.key)
