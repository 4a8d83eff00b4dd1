"""Settings: looks, colours, what counts, tables, keys, backups; each takes effect at once."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from geoexplorer.alignment.studies import SHIPPED, shipped_study
from geoexplorer.app import theme
from geoexplorer.app.actions import Actions
from geoexplorer.app.layouts import fit_to_screen
from geoexplorer.app.session import Session
from geoexplorer.app.settings import Settings
from geoexplorer.app.settings_pages.backup_page import BackupPage
from geoexplorer.app.settings_pages.color_page import ColorPage
from geoexplorer.app.settings_pages.counting_page import CountingPage
from geoexplorer.app.settings_pages.export_page import ExportPage
from geoexplorer.app.settings_pages.key_page import KeyPage
from geoexplorer.app.settings_pages.looks_page import LooksPage
from geoexplorer.app.settings_pages.parts import scrolling
from geoexplorer.model.alignment import Power
from geoexplorer.wording import tr


class SettingsDialog(QDialog):
    """Six pages; with an open file the page of what counts changes its filter, too."""

    def __init__(self, settings: Settings, actions: Actions, parent: QWidget, session: Session | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        fit_to_screen(self, theme.scaled(700), theme.scaled(600))
        self.looks = LooksPage(settings, self)
        self.colors = ColorPage(settings, _powers(session), self)
        self.counting = CountingPage(settings, actions, session, self)
        self.exports = ExportPage(settings, self)
        self.keys = KeyPage(settings, actions, self)
        self.backups = BackupPage(settings, self)
        self.tabs = QTabWidget(self)
        for page, name in (
            (scrolling(self.looks, self), tr("Looks")),
            (self.colors, tr("Colours")),
            (self.counting, tr("Counting")),
            (self.exports, tr("Export")),
            (self.keys, tr("Keys")),
            (self.backups, tr("Backups")),
        ):
            self.tabs.addTab(page, name)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return in a field must not press the first button of a page
        close = QPushButton(tr("Close"), self)
        close.setAutoDefault(False)
        theme.set_role(close, "dialog")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)


def _powers(session: Session | None) -> Sequence[Power]:
    """Return the powers of the open file's study; without a file, or in an empty one, those of all shipped studies."""
    if session is not None and session.study.powers:
        return session.study.powers
    return tuple({power.key: power for name in SHIPPED for power in shipped_study(name).powers}.values())
