"""Settings: looks, colours, what counts, tables, keys, backups; each takes effect at once."""

from collections.abc import Sequence
from functools import cached_property
from typing import TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

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
from geoexplorer.wording import tr, tr_noop

Page = TypeVar("Page", bound=QWidget)


PAGES = (
    ("looks", tr_noop("Looks")),
    ("colors", tr_noop("Colours")),
    ("counting", tr_noop("Counting")),
    ("exports", tr_noop("Export")),
    ("keys", tr_noop("Keys")),
    ("backups", tr_noop("Backups")),
)


class SettingsDialog(QDialog):
    """Six pages, each made when first asked for; with an open file that of what counts changes its filter, too."""

    def __init__(self, settings: Settings, actions: Actions, parent: QWidget, session: Session | None = None) -> None:
        super().__init__(parent)
        self._settings, self._actions, self._session = settings, actions, session
        self.setWindowTitle(tr("Settings"))
        fit_to_screen(self, theme.scaled(700), theme.scaled(600))
        self.tabs = QTabWidget(self)
        for _, name in PAGES:
            page = QWidget(self)
            QVBoxLayout(page).setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(page, tr(name))
        self._close = QPushButton(tr("Close"), self)
        self._close.setAutoDefault(False)
        theme.set_role(self._close, "dialog")
        self._close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)
        self.tabs.currentChanged.connect(self._on_turned)
        self._on_turned(self.tabs.currentIndex())

    @cached_property
    def looks(self) -> LooksPage:
        """Light or dark, sizes, fonts, language."""
        page = LooksPage(self._settings, self)
        self._put("looks", scrolling(page, self))
        return page

    @cached_property
    def colors(self) -> ColorPage:
        """Of each power, sign and kind of mark."""
        return self._put("colors", ColorPage(self._settings, _powers(self._session), self))

    @cached_property
    def counting(self) -> CountingPage:
        """What counts."""
        return self._put("counting", CountingPage(self._settings, self._actions, self._session, self))

    @cached_property
    def exports(self) -> ExportPage:
        """CSV for spreadsheets."""
        return self._put("exports", ExportPage(self._settings, self))

    @cached_property
    def keys(self) -> KeyPage:
        """The keys of all actions."""
        return self._put("keys", KeyPage(self._settings, self._actions, self))

    @cached_property
    def backups(self) -> BackupPage:
        """How many, and where."""
        return self._put("backups", BackupPage(self._settings, self))

    def _on_turned(self, place: int) -> None:
        getattr(self, PAGES[place][0])

    def _put(self, name: str, page: Page) -> Page:
        """Put a page behind its tab, and the keyboard through it before it reaches what is below."""
        tab = cast(QWidget, self.tabs.widget([key for key, _ in PAGES].index(name)))
        cast(QLayout, tab.layout()).addWidget(page)
        page.show()
        for button in page.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return in a field must not press the first button of a page
        reached = [w for w in page.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        own = [w for w in reached if w.window() is self]  # not the lists that boxes open
        self.setTabOrder(own[-1], self._close)
        return page


def _powers(session: Session | None) -> Sequence[Power]:
    """Return the powers of the open file's study; without a file, or in an empty one, those of all shipped studies."""
    if session is not None and session.study.powers:
        return session.study.powers
    return tuple({power.key: power for name in SHIPPED for power in shipped_study(name).powers}.values())
