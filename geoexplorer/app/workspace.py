"""The open file: search row, chip row, notices and the three panes."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.app.actions import Actions
from geoexplorer.app.arrangement import Arrangement
from geoexplorer.app.chip_bar import ChipBar
from geoexplorer.app.dialogs import OFTEN
from geoexplorer.app.module_fetch import ModuleFetch
from geoexplorer.app.notices import NoticeBar
from geoexplorer.app.panes import CHART, LIST, TEXT, make_pane
from geoexplorer.app.panes.base import Pane
from geoexplorer.app.panes.text_pane import TextPane
from geoexplorer.app.search_bar import SearchBar
from geoexplorer.app.session import Session
from geoexplorer.app.settings import Settings
from geoexplorer.wording import tr

PLACES = (TEXT, LIST, CHART)
READING = 2000  # ms after the charts are there; by then somebody reads
NEXT = (*OFTEN, "geoexplorer.app.settings_dialog", "geoexplorer.app.command_palette", "geoexplorer.app.start_screen")
NARROW = 1100  # px; below, the chart becomes a tab beside the list


class Workspace(QWidget):
    """Arranges; everything else happens in the panes and in the session."""

    export_requested = Signal(object)
    text_loaded = Signal()
    chart_loaded = Signal()

    def __init__(self, session: Session, actions: Actions, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._settings, self._actions = settings, actions
        self.search = SearchBar(session, actions, settings, self)
        self.chips = ChipBar(session, self)
        self.notices = NoticeBar(self)
        self.splitter = Arrangement(settings, session.project.path.name, self)
        names = (tr("Text"), tr("Entities and events"), tr("Alignment"))
        self._panes = [_placeholder(session, name) for name in names]
        self._made: dict[int, Pane] = {}
        self.splitter.show_panes(self.panes())
        for pane in self._panes:
            self._connect(pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.search)
        column.addWidget(self.chips)
        column.addWidget(self.notices)
        column.addWidget(self.splitter, 1)
        self._painted = False

    @property
    def text(self) -> Pane:
        """The pane on the left."""
        return self._panes[0]

    @property
    def list(self) -> Pane:
        """The pane in the middle."""
        return self._panes[1]

    @property
    def chart(self) -> Pane:
        """The pane on the right."""
        return self._panes[2]

    def panes(self) -> tuple[Pane, ...]:
        """Return the three panes from left to right."""
        return tuple(self._panes)

    def load_all(self) -> None:
        """Put the real panes in place of the empty ones now; does nothing where they are."""
        for number in range(len(PLACES)):
            self._show(number)

    def _fetch(self, number: int) -> None:
        """Import the module of a pane off the main thread, then make the pane."""
        fetch = ModuleFetch(PLACES[number][:1], self)
        fetch.fetched.connect(partial(self._make, number))
        fetch.start()

    def _make(self, number: int) -> None:
        """Make a pane and show it in the turn after this one: to lay it out and paint it takes as long again."""
        if self._panes[number].property("waits"):
            self.session.jobs.hold()  # or an answer would find the pane without a place and a size
            QTimer.singleShot(0, self, partial(self._show, number))
            self._made[number] = self._pane(number)

    def _pane(self, number: int) -> Pane:
        pane = make_pane(PLACES[number], self.session, self._panes[number].accessibleName())
        if isinstance(pane, TextPane):
            pane.reads_parts = False
        self._connect(pane)
        return pane

    def _show(self, number: int) -> None:
        """Put a pane in place of the empty one, then fetch the next; does nothing the second time."""
        self.session.jobs.go_on()
        if not self._panes[number].property("waits"):
            return
        self._panes[number] = self._made.pop(number) if number in self._made else self._pane(number)
        self.splitter.replace(number, self._panes[number])
        if number == 0:
            self.text_loaded.emit()
        if number + 1 < len(PLACES):
            self._fetch(number + 1)
            return
        if isinstance(self.text, TextPane):
            self.text.reads_parts = True
            self.text.show_study()
        self.chart_loaded.emit()
        QTimer.singleShot(READING, self, lambda: ModuleFetch(NEXT).start())

    def acts(self) -> Iterator[dict[str, Callable[[], None]]]:
        """Yield what the panes can carry out, the one with the keyboard first."""
        focus = QApplication.focusWidget()
        panes = sorted(self.panes(), key=lambda pane: not (focus is not None and pane.isAncestorOf(focus)))
        for pane in panes:
            yield pane.acts()

    def focus_pane(self, number: int) -> None:
        """Give the keyboard to a pane: 0 text, 1 list, 2 chart."""
        pane = self.panes()[number]
        self.splitter.bring_forward(number)
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
        self.splitter.show_only(0 if on else None)

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

    def toggle_undocked(self) -> None:
        """Give the pane with the keyboard a window of its own, or take it back."""
        number = max(self._active(), 0)
        if self.splitter.is_undocked(number):
            self.splitter.dock(number)
        elif not self.splitter.undock(number):
            self.notices.show_notice(tr("The last pane stays in this window."))
        self.focus_pane(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first paint, fetch the panes one after the other: numpy and pyqtgraph cost more than the rest."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, partial(self._make, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the chart into a tab below 1100 px, and back."""
        super().resizeEvent(event)
        self.splitter.set_narrow(self.width() < NARROW * min(theme.themes.scale, 1.2))

    def _connect(self, pane: Pane) -> None:
        pane.export_requested.connect(self.export_requested)
        pane.act_asked.connect(self._actions.run)

    def _active(self) -> int:
        focus = QApplication.focusWidget()
        for number, pane in enumerate(self.panes()):
            if focus is not None and (focus is pane or pane.isAncestorOf(focus)):
                return number
        return -1


def _placeholder(session: Session, title: str) -> Pane:
    pane = Pane(session, title)
    pane.setProperty("waits", True)
    pane.show_loading()
    return pane
