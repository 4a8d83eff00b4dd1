"""Two sheets over the window: find and run any action by typing, and all keys at a glance."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.actions import ACTIONS, MENUS, ActionRow, Actions, key_text, menu_words, shown_keys
from geoexplorer.app.layouts import fit_to_screen
from geoexplorer.app.search_words import rank
from geoexplorer.wording import tr


class CommandPalette(QDialog):
    """Type a few letters of an action, or of a word for it; Enter does it."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("All commands"))
        self.resize(520, 420)
        self._actions = actions.available()
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(tr("Type what you want to do"))
        self.box.setAccessibleName(tr("Command"))
        self.box.textChanged.connect(self._show_matching)
        self.box.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Commands"))
        self.list.setUniformItemSizes(True)
        self.list.itemActivated.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.box)
        column.addWidget(self.list, 1)
        self.nothing = QLabel(tr("No command is known by these words."), self)
        theme.set_role(self.nothing, "secondary")
        column.addWidget(self.nothing)
        self._show_matching("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the box keeps the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(max(0, min(self.list.currentRow() + step, self.list.count() - 1)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.currentItem() is not None:
                self._on_activated(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _show_matching(self, text: str) -> None:
        self.list.clear()
        rows = {row.name: row for row in ACTIONS}
        ranked = [(rank(rows[action.objectName()], text), action) for action in self._actions]
        for place in (0, 1):  # what is named so stands above what is only looked for so
            for found, action in ranked:
                if found == place and action.objectName() != "palette":
                    self._add(action, action.text().replace("&", ""))
        self.list.setCurrentRow(0)
        self.nothing.setVisible(not self.list.count())

    def _add(self, action: QAction, name: str) -> None:
        item = QListWidgetItem(name, self.list)
        item.setData(Qt.ItemDataRole.UserRole, action.objectName())
        keys = key_text(action)
        row = QWidget(self.list)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.addStretch(1)
        if keys:
            cap = QLabel(keys, row)
            theme.set_role(cap, "key")
            layout.addWidget(cap)
        self.list.setItemWidget(item, row)

    def _on_activated(self, item: QListWidgetItem) -> None:
        name = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        next(a for a in self._actions if a.objectName() == name).trigger()


class KeySheet(QDialog):
    """All keys, by menu."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setHorizontalSpacing(32)
        for place, menu in enumerate(m for m in MENUS if _keyed(actions, m)):
            grid.addWidget(self._part(actions, menu), place // 3, place % 3, Qt.AlignmentFlag.AlignTop)
        scroll = QScrollArea(self)
        scroll.setAccessibleName(tr("Keys"))
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(scroll)
        words = QLabel(tr("Single letters work while no text box has the keyboard. Arrows move in tables and text."))
        theme.set_role(words, "caption")
        column.addWidget(words)
        fit_to_screen(self, max(1120, inside.sizeHint().width() + 60), 700)

    def _part(self, actions: Actions, menu: str) -> QWidget:
        part = QWidget(self)
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 12)
        grid.setVerticalSpacing(3)
        head = QLabel(menu_words(menu), part)
        theme.set_role(head, "heading")
        grid.addWidget(head, 0, 0, 1, 2)
        for line, row in enumerate(_keyed(actions, menu), start=1):
            caps = QHBoxLayout()
            caps.setSpacing(4)
            for key in actions[row.name].shortcuts():
                cap = QLabel(shown_keys(key), part)
                theme.set_role(cap, "key")
                caps.addWidget(cap)
            caps.addStretch(1)
            grid.addLayout(caps, line, 0)
            grid.addWidget(QLabel(tr(row.text).rstrip("…"), part), line, 1)
        grid.setColumnStretch(1, 1)
        return part


def _keyed(actions: Actions, menu: str) -> list[ActionRow]:
    """Return the actions of a menu that have keys now."""
    return [row for row in ACTIONS if row.menu == menu and actions[row.name].shortcuts()]
