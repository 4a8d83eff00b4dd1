"""Where the three panes stand: side by side, two of them as tabs when narrow, each in a window of its own if asked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from geoexplorer.app.panes.base import Pane
from geoexplorer.app.settings import Settings
from geoexplorer.wording import tr

LEAST = (300, 420, 340)  # px; together less than where the panes fold
SHARES = (456, 520, 456)  # of 1440
WIDE_SHARES = (560, 560, 480)  # from 1600 on: 65 characters a line
TABBED = (1, 2)  # list and chart share a place when the window is narrow


class Arrangement(QSplitter):
    """The places of the panes; remembers widths and undocked panes of a file."""

    def __init__(self, settings: Settings, file_name: str, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(4)
        self.setChildrenCollapsible(False)
        self._settings, self._file_name, self._home = settings, file_name, parent
        self._panes: list[Pane] = []
        self._floating: dict[int, PaneWindow] = {}
        self._narrow = False
        self._tabs: QTabWidget | None = None

    def show_panes(self, panes: Sequence[Pane]) -> None:
        """Place the panes for the first time."""
        self._panes = list(panes)
        self._place()

    def replace(self, number: int, pane: Pane) -> None:
        """Put a pane where another one is; the other one is deleted."""
        old, self._panes[number] = self._panes[number], pane
        sizes = self.sizes()
        if number in self._floating:
            self._floating[number].hold(pane)
        elif self._tabs is not None and number in TABBED:
            current = self._tabs.currentIndex()
            place = self._tabs.indexOf(old)
            self._tabs.removeTab(place)
            self._tabs.insertTab(place, pane, pane.accessibleName())
            self._tabs.setCurrentIndex(current)
        else:
            self.replaceWidget(self.indexOf(old), pane)
            self.setSizes(sizes)
        pane.setMinimumWidth(LEAST[number])  # or long headers would keep the window from ever getting narrow
        pane.show()
        old.deleteLater()

    def set_narrow(self, narrow: bool) -> None:
        """Let list and chart share a place as tabs, or stand side by side."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._place()
            self.restore_widths()

    def is_undocked(self, number: int) -> bool:
        """Return whether a pane has a window of its own."""
        return number in self._floating

    def undock(self, number: int) -> bool:
        """Give a pane a window of its own; False if it is the last one in the main window."""
        if number in self._floating or len(self._floating) == len(self._panes) - 1:
            return False
        pane = self._panes[number]
        window = PaneWindow(pane, self._file_name, self._home)
        window.closed.connect(lambda: self.dock(number))
        self._floating[number] = window
        if not window.restoreGeometry(self._settings.bytes(f"undocked/{number}")):
            window.resize(max(pane.width(), LEAST[number]), max(self.height(), 480))
        self._place()
        window.show()
        return True

    def dock(self, number: int) -> None:
        """Take a pane back into the main window; does nothing if it is there."""
        window = self._floating.pop(number, None)
        if window is not None:
            self._settings.set_bytes(f"undocked/{number}", window.saveGeometry())
            self._place()
            self.restore_widths()
            window.deleteLater()

    def bring_forward(self, number: int) -> None:
        """Show the tab or the window of a pane."""
        if number in self._floating:
            self._floating[number].raise_()
            self._floating[number].activateWindow()
        elif self._tabs is not None and number in TABBED:
            self._tabs.setCurrentWidget(self._panes[number])

    def show_only(self, number: int | None) -> None:
        """Hide the other docked panes; None shows all again."""
        for widget in (self.widget(place) for place in range(self.count())):
            if widget is not None:
                widget.setVisible(number is None or widget is self._panes[number])

    def reset(self) -> None:
        """Dock all panes and give them their first widths."""
        for number in tuple(self._floating):
            self.dock(number)
        self._share_out()

    def save(self) -> None:
        """Remember for this file the widths and which panes are undocked, and close their windows."""
        if len(self._docked()) == self.count() == 3 and all(self.sizes()):
            self._settings.set(f"layout/{self._file_name}", self.sizes())
        self._settings.set(f"undocked/{self._file_name}", sorted(self._floating))
        for number, window in self._floating.items():
            self._settings.set_bytes(f"undocked/{number}", window.saveGeometry())
            window.blockSignals(True)
            window.close()

    def taken(self) -> dict[str, list[int]]:
        """Return the widths of the panes and which of them are undocked."""
        return {"widths": self.sizes(), "undocked": sorted(self._floating)}

    def put_back(self, told: dict[str, list[int]]) -> None:
        """Arrange the panes as `taken` told, as far as the width of the window allows."""
        undocked = told.get("undocked", [])
        for number in range(len(self._panes)):
            if number in undocked:
                self.undock(number)
            else:
                self.dock(number)
        widths = told.get("widths", [])
        if len(widths) == self.count():
            self.setSizes(widths)

    def restore(self) -> None:
        """Arrange the panes as this file was left."""
        for number in self._settings.get(f"undocked/{self._file_name}", []):
            if number in range(len(self._panes)):
                self.undock(number)
        self.restore_widths()

    def restore_widths(self) -> None:
        """Take the widths this file was left with, else the first ones."""
        sizes = self._settings.get(f"layout/{self._file_name}", [])
        if self.count() == len(sizes) == 3 and sum(sizes) > sum(LEAST) // 3:
            self.setSizes(sizes)
        else:
            self._share_out()

    def _share_out(self) -> None:
        shares = WIDE_SHARES if self.width() >= 1600 else SHARES
        if self._tabs is not None and 0 in self._docked():
            self.setSizes([self.width() * 46 // 100, self.width() * 54 // 100])
        else:
            self.setSizes([shares[number] for number in self._docked()])

    def _docked(self) -> list[int]:
        return [number for number in range(len(self._panes)) if number not in self._floating]

    def _place(self) -> None:
        docked = self._docked()
        old = self._tabs
        self._tabs = QTabWidget(self) if self._narrow and set(TABBED) <= set(docked) else None
        if self._tabs is not None:
            self._tabs.setDocumentMode(True)
            self._tabs.setAccessibleName(tr("Entities and events, alignment"))
        for number in docked:
            self._put(number, self._panes[number])
        if self._tabs is not None:
            self.addWidget(self._tabs)
        if old is not None:
            old.setParent(None)
            old.deleteLater()

    def _put(self, number: int, pane: Pane) -> None:
        pane.setMinimumWidth(LEAST[number])
        if self._tabs is not None and number in TABBED:
            self._tabs.addTab(pane, pane.accessibleName())
        else:
            self.addWidget(pane)
            pane.show()


class PaneWindow(QWidget):
    """A pane on its own, on this or another screen; the keys of the main window work here too."""

    closed = Signal()

    def __init__(self, pane: Pane, file_name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(f"{pane.accessibleName()} – {file_name}")
        self.setObjectName("window")
        self.addActions(parent.window().actions())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.hold(pane)

    def hold(self, pane: Pane) -> None:
        """Show a pane."""
        self.layout().addWidget(pane)  # type: ignore[union-attr]
        pane.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the pane back to the main window."""
        super().closeEvent(event)
        self.closed.emit()
