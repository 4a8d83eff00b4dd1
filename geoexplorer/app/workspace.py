"""The open file: search row, chip row, notices and the three panes side by side (two and a tab when narrow)."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QTabWidget, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.app.actions import Actions
from geoexplorer.app.chip_bar import ChipBar
from geoexplorer.app.notices import NoticeBar
from geoexplorer.app.panes import CHART, LIST, TEXT, make_pane
from geoexplorer.app.panes.base import Pane
from geoexplorer.app.panes.text_pane import TextPane
from geoexplorer.app.search_bar import SearchBar
from geoexplorer.app.session import Session
from geoexplorer.app.settings import Settings

NARROW = 1100  # px; below, the chart becomes a tab beside the list
LEAST = (300, 420, 340)  # px; together less than NARROW
SHARES = (456, 520, 456)  # of 1440
WIDE_SHARES = (560, 560, 480)  # from 1600 on: 65 characters a line


class Workspace(QWidget):
    """Arranges; everything else happens in the panes and in the session."""

    export_requested = Signal(object)
    list_loaded = Signal()
    chart_loaded = Signal()

    def __init__(self, session: Session, actions: Actions, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._settings, self._actions = settings, actions
        self.search = SearchBar(session, actions, settings, self)
        self.chips = ChipBar(session, self)
        self.notices = NoticeBar(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(4)
        self.splitter.setChildrenCollapsible(False)
        self._tabs: QTabWidget | None = None
        self.text = make_pane(TEXT, session, "Text")
        if isinstance(self.text, TextPane):
            self.text.reads_parts = False
        self.list = _placeholder(session, "Entities and events")
        self.chart = _placeholder(session, "Alignment")
        for pane, least in zip((self.text, self.list, self.chart), LEAST, strict=True):
            pane.setMinimumWidth(least)  # or long headers would keep the window from ever getting narrow
            self.splitter.addWidget(pane)
            self._connect(pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.search)
        column.addWidget(self.chips)
        column.addWidget(self.notices)
        column.addWidget(self.splitter, 1)
        self._painted = False

    def panes(self) -> tuple[Pane, Pane, Pane]:
        """Return the panes from left to right."""
        return self.text, self.list, self.chart

    def load_list(self) -> None:
        """Put the real list pane in place of the empty one, then the chart; does nothing the second time."""
        if self.list.property("waits"):
            self.list = self._replaced(self.list, LIST, 1)
            self.list_loaded.emit()
            QTimer.singleShot(0, self, self.load_chart)

    def load_chart(self) -> None:
        """Put the real chart pane in place of the empty one; does nothing the second time."""
        self.load_list()
        if self.chart.property("waits"):
            self.chart = self._replaced(self.chart, CHART, 2)
            if isinstance(self.text, TextPane):
                self.text.reads_parts = True
                self.text.show_study()
            self.chart_loaded.emit()

    def _replaced(self, waiting: Pane, place: tuple[str, str], number: int) -> Pane:
        pane = make_pane(place, self.session, waiting.accessibleName())
        pane.setMinimumWidth(LEAST[number])
        self._connect(pane)
        if self._tabs is None:
            sizes = self.splitter.sizes()
            self.splitter.replaceWidget(number, pane)
            self.splitter.setSizes(sizes)
        else:
            self._tabs.removeTab(number - 1)
            self._tabs.insertTab(number - 1, pane, pane.accessibleName())
        pane.show()
        waiting.deleteLater()
        return pane

    def acts(self) -> Iterator[dict[str, Callable[[], None]]]:
        """Yield what the panes can carry out, the one with the keyboard first."""
        focus = QApplication.focusWidget()
        panes = sorted(self.panes(), key=lambda pane: not (focus is not None and pane.isAncestorOf(focus)))
        for pane in panes:
            yield pane.acts()

    def focus_pane(self, number: int) -> None:
        """Give the keyboard to a pane: 0 text, 1 list, 2 chart."""
        pane = self.panes()[number]
        if self._tabs is not None and number in (1, 2):
            self._tabs.setCurrentIndex(number - 1)
        pane.focus_widget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_next_pane(self) -> None:
        """Give the keyboard to the pane after the one that has it."""
        self.focus_pane((self._active() + 1) % 3)

    def active_pane(self) -> Pane:
        """Return the pane with the keyboard, the text pane if none has it."""
        return self.panes()[max(self._active(), 0)]

    def set_reading_mode(self, on: bool) -> None:
        """Leave only the text on the screen, or bring all back."""
        for widget in (self.search, self.chips):
            widget.setVisible(not on)
        for pane in (self.list, self.chart) if self._tabs is None else (self._tabs,):
            pane.setVisible(not on)

    def when_loaded(self, act: Callable[[], None]) -> None:
        """Do something once all panes are there; at once if they are."""
        if self.chart.property("waits"):
            self.chart_loaded.connect(act)
        else:
            act()

    def show_tour(self) -> None:
        """Show the steps of the tour over the panes."""
        from geoexplorer.app.tour import TourBar

        if self.findChild(TourBar) is None:
            tour = TourBar(self)
            self.layout().insertWidget(2, tour)  # type: ignore[union-attr]

    def reset_layout(self) -> None:
        """Give the panes their first widths."""
        shares = WIDE_SHARES if self.width() >= 1600 else SHARES
        self.splitter.setSizes(list(shares) if self._tabs is None else [shares[0], shares[1]])

    def save_layout(self) -> None:
        """Remember the widths for this file."""
        if self._tabs is None and all(self.splitter.sizes()):
            self._settings.set(f"layout/{self.session.project.path.name}", self.splitter.sizes())

    def restore_layout(self) -> None:
        """Take the widths this file was left with, else the first ones."""
        sizes = self._settings.get(f"layout/{self.session.project.path.name}", [])
        if self._tabs is None and len(sizes) == 3 and sum(sizes) > 300:
            self.splitter.setSizes(sizes)
        else:
            self.reset_layout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first paint, load the panes that bring numpy and pyqtgraph: they cost more than the rest."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.load_list)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the chart into a tab below 1100 px, and back."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW * min(theme.themes.scale, 1.2)
        if narrow != (self._tabs is not None):
            self._fold() if narrow else self._unfold()

    def _connect(self, pane: Pane) -> None:
        pane.export_requested.connect(self.export_requested)
        pane.act_asked.connect(self._actions.run)

    def _active(self) -> int:
        focus = QApplication.focusWidget()
        for number, pane in enumerate(self.panes()):
            if focus is not None and (focus is pane or pane.isAncestorOf(focus)):
                return number
        return -1

    def _fold(self) -> None:
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self.list, "Entities and events")
        self._tabs.addTab(self.chart, "Alignment")
        self.splitter.addWidget(self._tabs)
        self.splitter.setSizes([self.width() * 46 // 100, self.width() * 54 // 100])

    def _unfold(self) -> None:
        tabs, self._tabs = self._tabs, None
        for pane in (self.list, self.chart):
            self.splitter.addWidget(pane)
            pane.show()
        if tabs is not None:
            tabs.setParent(None)
            tabs.deleteLater()
        self.restore_layout()


def _placeholder(session: Session, title: str) -> Pane:
    pane = Pane(session, title)
    pane.setProperty("waits", True)
    pane.show_loading()
    return pane
