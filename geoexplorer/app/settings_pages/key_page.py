"""The page of the settings on keys: which keys carry out which action."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.actions import ACTIONS, Actions, menu_words, shown_keys
from geoexplorer.app.search_words import rank
from geoexplorer.app.settings import Settings
from geoexplorer.wording import tr


class KeyPage(QWidget):
    """The keys of all actions; a double click or F2 on a row changes them, doubles are refused."""

    def __init__(self, settings: Settings, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._actions = settings, actions
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Find an action"))
        self.filter.setAccessibleName(tr("Find an action"))
        self.filter.textChanged.connect(self._on_filter)
        self.table = QTableWidget(len(ACTIONS), 2, self)
        self.table.setAccessibleName(tr("Actions and keys"))
        self.table.setHorizontalHeaderLabels([tr("Action"), tr("Keys")])
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(round(24 * theme.themes.scale))
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(1, 190)
        self.keys = QKeySequenceEdit(self)
        self.keys.setAccessibleName(tr("New keys"))
        self.change = QPushButton(tr("Use these keys"), self)
        self.reset_one = QPushButton(tr("As shipped"), self)
        self.reset_one.setToolTip(tr("Give the action chosen the keys it was shipped with"))
        self.reset = QPushButton(tr("All keys as shipped"), self)
        self.said = QLabel(self)
        theme.set_role(self.said, "bad")
        self.change.clicked.connect(self._on_change)
        self.reset_one.clicked.connect(self._on_reset_one)
        self.reset.clicked.connect(self._on_reset)
        self.table.doubleClicked.connect(lambda: self.keys.setFocus())
        QShortcut(QKeySequence("F2"), self.table, self.keys.setFocus, context=Qt.ShortcutContext.WidgetShortcut)
        foot = QHBoxLayout()
        for button in (self.keys, self.change, self.reset_one, self.reset):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 8)
        for widget in (self.filter, self.table):
            column.addWidget(widget)
        column.addLayout(foot)
        column.addWidget(self.said)
        self._fill()

    def choose(self, name: str) -> None:
        """Pick the row of an action."""
        self.table.selectRow([row.name for row in ACTIONS].index(name))

    def _fill(self) -> None:
        for place, row in enumerate(ACTIONS):
            keys = "  ".join(shown_keys(key) for key in self._actions[row.name].shortcuts())
            for column, words in enumerate((f"{menu_words(row.menu)}: {tr(row.text).rstrip('…')}", keys)):
                item = QTableWidgetItem(words)
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
                self.table.setItem(place, column, item)

    def _on_filter(self, text: str) -> None:
        for place, row in enumerate(ACTIONS):
            self.table.setRowHidden(place, rank(row, text) is None)

    def _on_change(self) -> None:
        place = self.table.currentRow()
        keys = self.keys.keySequence()
        if place < 0:
            self.said.setText(tr("Choose an action first."))
            return
        taken = self._actions.owner_of(keys, ACTIONS[place].name)
        if taken is not None:
            self.said.setText(tr("{keys} belongs to “{action}”.", keys=shown_keys(keys), action=tr(taken.text)))
            return
        self.said.setText("")
        self._actions.rebind(ACTIONS[place].name, [keys.toString()] if not keys.isEmpty() else [])
        self._fill()

    def _on_reset_one(self) -> None:
        place = self.table.currentRow()
        if place < 0:
            self.said.setText(tr("Choose an action first."))
            return
        row = ACTIONS[place]
        for key in row.keys:
            taken = self._actions.owner_of(QKeySequence(key), row.name)
            if taken is not None:
                shown = shown_keys(QKeySequence(key))
                self.said.setText(tr("{keys} belongs to “{action}” now.", keys=shown, action=tr(taken.text)))
                return
        self.said.setText("")
        self._actions.rebind(row.name, list(row.keys))
        self._fill()

    def _on_reset(self) -> None:
        self.said.setText("")
        self._actions.reset_keys()
        self._fill()
