"""Settings: colours, sizes, reading, and the keys; each takes effect at once."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import language, theme
from geoexplorer.app.actions import ACTIONS, Actions, menu_words, shown_keys
from geoexplorer.app.backup_page import BackupPage
from geoexplorer.app.layouts import fit_to_screen
from geoexplorer.app.settings import Settings
from geoexplorer.wording import tr, tr_noop

MODES = (("system", tr_noop("As the system")), ("light", tr_noop("Light")), ("dark", tr_noop("Dark")))
SCALES = (0.9, 1.0, 1.15, 1.3, 1.5, 1.75)


class SettingsDialog(QDialog):
    """Three pages: how it looks, the keys, the backups."""

    def __init__(self, settings: Settings, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        fit_to_screen(self, theme.scaled(700), theme.scaled(560))
        self._settings = settings
        tabs = QTabWidget(self)
        tabs.addTab(self._looks(), tr("Looks"))
        self.keys = KeyPage(settings, actions, self)
        tabs.addTab(self.keys, tr("Keys"))
        self.backups = BackupPage(settings, self)
        tabs.addTab(self.backups, tr("Backups"))
        close = QPushButton(tr("Close"), self)
        theme.set_role(close, "dialog")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(tabs, 1)
        column.addLayout(foot)

    def _looks(self) -> QWidget:
        page = QWidget(self)
        form = QFormLayout(page)
        form.setContentsMargins(8, 16, 8, 8)
        form.setVerticalSpacing(12)
        self.mode = QComboBox(page)
        for mode, words in MODES:
            self.mode.addItem(tr(words), mode)
        self.mode.setCurrentIndex(self.mode.findData(theme.themes.mode))
        self.contrast = QCheckBox(tr("High contrast, with letters in the tints"), page)
        self.contrast.setChecked(theme.themes.contrast)
        self.scale = QComboBox(page)
        for scale in SCALES:
            self.scale.addItem(f"{round(scale * 100)} %", scale)
        self.scale.setCurrentIndex(max(self.scale.findData(theme.themes.scale), 0))
        self.author = QLineEdit(self._settings.get("author", ""), page)
        self.author.setPlaceholderText(tr("name of the computer's user"))
        for name, widget in (
            (tr("Colours"), self.mode),
            ("", self.contrast),
            (tr("Interface size"), self.scale),
            (tr("Your name in the history"), self.author),
        ):
            widget.setAccessibleName(name or tr("High contrast"))
            form.addRow(name, widget)
        _add_hint(form, tr("The size of the text is set with Ctrl + and Ctrl −."))
        self._add_language(form)
        self.mode.currentIndexChanged.connect(self._on_changed)
        self.scale.currentIndexChanged.connect(self._on_changed)
        self.contrast.toggled.connect(self._on_changed)
        self.author.editingFinished.connect(self._on_author)
        return page

    def _add_language(self, form: QFormLayout) -> None:
        self.language = QComboBox(form.parentWidget())
        self.language.setAccessibleName(tr("Language"))
        self.language.addItem(tr("As the system"), "system")
        for code in language.languages():
            self.language.addItem(language.OWN_NAMES.get(code, code), code)
        self.language.setCurrentIndex(max(self.language.findData(self._settings.get("language", "system")), 0))
        self.language.currentIndexChanged.connect(self._on_language)
        form.addRow(tr("Language"), self.language)
        _add_hint(form, tr("The window speaks another language from its next start on."))

    def _on_language(self) -> None:
        self._settings.set("language", self.language.currentData())

    def _on_changed(self) -> None:
        mode, scale, contrast = self.mode.currentData(), self.scale.currentData(), self.contrast.isChecked()
        self._settings.set("theme/mode", mode)
        self._settings.set("theme/scale", scale)
        self._settings.set("theme/contrast", contrast)
        theme.themes.use(mode, contrast=contrast, scale=scale)

    def _on_author(self) -> None:
        self._settings.set("author", self.author.text().strip())


def _add_hint(form: QFormLayout, words: str) -> None:
    hint = QLabel(words, form.parentWidget())
    hint.setWordWrap(True)
    theme.set_role(hint, "caption")
    form.addRow("", hint)


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
            self.table.setRowHidden(place, text.lower() not in tr(row.text).lower())

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
