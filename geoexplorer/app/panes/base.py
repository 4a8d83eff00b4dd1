"""What every pane has: header with title, count and pin, busy bar, and the looks empty, loading, failed, filled."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.layouts import empty
from geoexplorer.app.session import Session
from geoexplorer.errors import GeoExplorerError
from geoexplorer.model.edit import Changes
from geoexplorer.model.selection import Selection

HEADER_HEIGHT = 32
TAB_GAP = 18
BUSY_AFTER = 150  # ms
DIMMED_AFTER = 2000  # ms

Choice = tuple[str, Callable[[], None]]


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What "Export what you see" of a pane means: kind of rows, their ids, or a picture made by `save`."""

    kind: Literal["events", "mentions", "passages", "entities", "documents", "alignment", "edits", "picture"]
    ids: tuple[int, ...] = ()
    title: str = ""
    save: Callable[[], None] | None = None


class Pane(QFrame):
    """A third of the window. Subclasses call `set_content`, override `show_selection` and its kin."""

    pinned_changed = Signal(bool)
    export_requested = Signal(object)  # ExportRequest

    def __init__(self, session: Session, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setObjectName("pane")
        self.setAccessibleName(title)
        self.header = PaneHeader(title, self)
        self.header.pin.toggled.connect(self._on_pin_toggled)
        self._top = QFrame(self)
        self._top.setObjectName("pane_top")
        self._top.setFixedHeight(2)
        self._top.setProperty("active", "false")
        self._busy = BusyBar(self)
        self._stack = QStackedWidget(self)
        self._message = _Message(self)
        self._stack.addWidget(self._message)
        self._content: QWidget | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._top, self.header, self._busy.strip):
            layout.addWidget(widget)
        layout.addWidget(self._stack, 1)
        session.view.selection_changed.connect(self._on_selection_changed)
        session.edit_applied.connect(self.show_changes)
        session.documents_added.connect(self.show_documents_added)
        session.study_changed.connect(self.show_study)
        theme.themes.theme_changed.connect(self.update_theme)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    # What subclasses override ------------------------------------------------------------------

    def show_selection(self, before: Selection, after: Selection) -> None:
        """Follow the shared selection; not called while the pane is pinned."""

    def show_changes(self, changes: Changes) -> None:
        """Read again what an edit touched."""

    def show_documents_added(self, document_ids: tuple[int, ...]) -> None:
        """Take in documents that an import has just stored."""

    def show_study(self) -> None:
        """Follow a change of countries, powers or weights."""

    def update_theme(self) -> None:
        """Repaint what does not come from the style sheet."""

    def export_request(self) -> ExportRequest | None:
        """Return what "Export what you see" would save now; None: nothing."""
        return None

    def acts(self) -> dict[str, Callable[[], None]]:
        """Return the actions of actions.py that this pane can carry out now, by name."""
        return {}

    def focus_widget(self) -> QWidget:
        """Return the widget that takes the keyboard when the pane is chosen (Ctrl+1, 2, 3, F6)."""
        return self._content or self

    # What subclasses use -----------------------------------------------------------------------

    @property
    def pinned(self) -> bool:
        """True while the pane does not follow the selection."""
        return self.header.pin.isChecked()

    def set_content(self, content: QWidget) -> None:
        """Put the widget that shows the pane's matter under the header."""
        self._content = content
        self._stack.addWidget(content)
        self._busy.dims = content
        self.show_filled()

    def show_filled(self) -> None:
        """Show the content."""
        self._busy.end()
        if self._content is not None:
            self._stack.setCurrentWidget(self._content)

    def show_empty(self, title: str, text: str = "", choices: Sequence[Choice] = ()) -> None:
        """Say that there is nothing, why, and what to do about it."""
        self._busy.end()
        self._show_message("card", title, text, choices)

    def show_failed(self, title: str, error: Exception, retry: Callable[[], None] | None = None) -> None:
        """Say what went wrong in this pane only; the rest of the window goes on."""
        self._busy.end()
        known = isinstance(error, GeoExplorerError)
        text = str(error) if known else f"Your decisions are stored. {type(error).__name__}: {error}"
        choices: list[Choice] = [("Try again", retry)] if retry else []
        choices.append(("Copy report", lambda: _copy_report(title, error)))
        self._show_message("failed", title, text, choices)

    def show_loading(self, text: str = "") -> None:
        """Say that the first content is on its way."""
        self._show_message("card", "", text, ())

    def start_busy(self, text: str = "", cancel: Callable[[], None] | None = None) -> None:
        """Keep the old content; after 150 ms show a bar, after 2 s dim it and offer Cancel."""
        self._busy.start(text, cancel)

    def end_busy(self) -> None:
        """Take the bar away."""
        self._busy.end()

    def request_export(self) -> None:
        """Ask the window for the export dialog with what this pane shows."""
        request = self.export_request()
        if request is not None:
            self.export_requested.emit(request)

    # ---------------------------------------------------------------------------------------------

    def _show_message(self, look: str, title: str, text: str, choices: Sequence[Choice]) -> None:
        self._message.show_words(look, title, text, choices)
        self._stack.setCurrentWidget(self._message)

    def _on_selection_changed(self, before: Selection, after: Selection) -> None:
        if not self.pinned:
            self.show_selection(before, after)

    def _on_pin_toggled(self, pinned: bool) -> None:
        self.pinned_changed.emit(pinned)
        if not pinned:
            self.show_selection(Selection(), self.session.view.selection)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        active = now is not None and (now is self or self.isAncestorOf(now))
        value = "true" if active else "false"
        if self._top.property("active") != value:
            self._top.setProperty("active", value)
            self._top.style().unpolish(self._top)
            self._top.style().polish(self._top)


class PaneHeader(QFrame):
    """Title, count, the pane's own tabs or buttons, and the pin."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pane_header")
        self.setFixedHeight(round(HEADER_HEIGHT * theme.themes.scale) - 2)
        self.title = QLabel(title, self)
        theme.set_role(self.title, "name")
        self.count = QLabel(self)
        theme.set_role(self.count, "count")
        self.pin = QToolButton(self)
        self.pin.setCheckable(True)
        self.pin.setAccessibleName(f"Pin {title}")
        self.pin.setToolTip("Pin: do not follow the selection (L)")
        self.pin.setAutoRaise(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 6, 0)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.pin)
        self._row = row
        self._tabs: QTabBar | None = None
        self._show_icons()
        theme.themes.theme_changed.connect(self._show_icons)

    def set_count(self, text: str) -> None:
        """Show how many there are, in words: "document 3 of 27"."""
        self.count.setText(text)

    def add_tabs(self, names: Sequence[str]) -> QTabBar:
        """Show tabs in place of the title and return them; use `set_tab_count` for the number beside a name."""
        tabs = HeaderTabs(self)
        for name in names:
            tabs.add(name)
        self.title.hide()
        self._row.insertWidget(0, tabs, 0, Qt.AlignmentFlag.AlignBottom)
        self._tabs = tabs
        return tabs

    def set_tab_count(self, index: int, count: int | None) -> None:
        """Show a number beside the name of a tab; None takes it away."""
        if isinstance(self._tabs, HeaderTabs):
            self._tabs.set_count(index, count)

    def add_widget(self, widget: QWidget) -> None:
        """Put a button or chooser at the right, before the pin."""
        self._row.insertWidget(self._row.count() - 1, widget)

    def _show_icons(self) -> None:
        self.pin.setIcon(theme.icon("pin"))


class HeaderTabs(QTabBar):
    """Tabs in a pane header: name and, smaller and paler, how many."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._counts: list[str] = []
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def add(self, name: str) -> None:
        """Add a tab."""
        self._counts.append("")
        self.addTab(name)

    def set_count(self, index: int, count: int | None) -> None:
        """Show a number after the name; None takes it away."""
        self._counts[index] = "" if count is None else f"{count:,}"
        self.setTabToolTip(index, f"{self.tabText(index)} {self._counts[index]}".strip())
        self.setTabText(index, self.tabText(index))  # makes Qt measure the tabs again
        self.updateGeometry()
        self.resize(self.sizeHint())
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        """Return room for name and number, as if the name were bold."""
        name = QFontMetrics(theme.font("name")).horizontalAdvance(self.tabText(index))
        count = QFontMetrics(theme.font("small")).horizontalAdvance(self._counts[index])
        return QSize(name + (count + 5 if count else 0) + TAB_GAP, HEADER_HEIGHT - 2)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Never cut a name."""
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names, numbers and the bar under the chosen tab."""
        painter = QPainter(self)
        colors = theme.current()
        for index in range(self.count()):
            box = self.tabRect(index)
            chosen = index == self.currentIndex()
            painter.setFont(theme.font("name" if chosen else "body"))
            painter.setPen(colors.color("ink" if chosen else "ink2"))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.tabText(index))
            width = painter.fontMetrics().horizontalAdvance(self.tabText(index))
            painter.setFont(theme.font("small"))
            painter.setPen(colors.color("ink3"))
            after = box.adjusted(width + 5, 0, 20, 0)
            painter.drawText(after, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._counts[index])
            if chosen:
                length = box.width() - TAB_GAP
                painter.fillRect(box.left(), box.bottom() - 1, length, 2, colors.color("accent"))
                if self.hasFocus():
                    painter.setPen(colors.color("accent"))
                    painter.drawRect(box.adjusted(-2, 3, -TAB_GAP + 2, -5))


class BusyBar(QObject):
    """A 3 px bar after 150 ms; after 2 s words, Cancel, and the old content dimmed."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self.dims: QWidget | None = None
        self._text, self._cancel = "", None  # type: str, Callable[[], None] | None
        self.strip = QWidget(pane)
        self._bar = QProgressBar(self.strip)
        self._bar.setObjectName("busy")
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName("Working")
        self._words = QLabel(self.strip)
        self._button = QPushButton("Cancel", self.strip)
        theme.set_role(self._button, "small")
        self._button.clicked.connect(self._on_cancel)
        self._row = QWidget(self.strip)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        column = QVBoxLayout(self.strip)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._row)
        self._row.hide()
        self.strip.hide()
        self._soon = QTimer(self, singleShot=True, interval=BUSY_AFTER)
        self._soon.timeout.connect(self.strip.show)
        self._late = QTimer(self, singleShot=True, interval=DIMMED_AFTER)
        self._late.timeout.connect(self._on_late)

    def start(self, text: str, cancel: Callable[[], None] | None) -> None:
        """Begin to count; nothing shows before 150 ms."""
        self._text, self._cancel = text, cancel
        self._words.setText(text or "Working")
        if not self._late.isActive() and self._row.isHidden():
            self._soon.start()
            self._late.start()

    def end(self) -> None:
        """Hide everything and show the content at full strength."""
        self._soon.stop()
        self._late.stop()
        self._row.hide()
        self.strip.hide()
        if self.dims is not None and self.dims.graphicsEffect() is not None:
            self.dims.setGraphicsEffect(None)  # type: ignore[arg-type]

    def _on_late(self) -> None:
        self._row.show()
        self._button.setVisible(self._cancel is not None)
        if self.dims is not None:
            effect = QGraphicsOpacityEffect(self.dims)
            effect.setOpacity(0.45)
            self.dims.setGraphicsEffect(effect)

    def _on_cancel(self) -> None:
        if self._cancel is not None:
            self._cancel()
        self.end()


class _Message(QWidget):
    """A card with a headline, a sentence and what to do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._card = QFrame(self)
        self._title = QLabel(self._card)
        self._title.setWordWrap(True)
        self._text = QLabel(self._card)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.set_role(self._text, "secondary")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(self._buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 12, 12, 12)
        outer.addWidget(self._card)
        outer.addStretch(1)

    def show_words(self, look: str, title: str, text: str, choices: Sequence[Choice]) -> None:
        """Fill the card; `look` is the role of its frame."""
        theme.set_role(self._card, look)
        theme.set_role(self._title, "bad" if look == "failed" else "name")
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._card.setVisible(bool(title or text))
        empty(self._buttons)
        for words, act in choices:
            button = QPushButton(words, self._card)
            button.clicked.connect(act)
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)


class ClickableLabel(QLabel):
    """A label that acts like a button: mouse, Enter and Space."""

    clicked = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def event(self, event: QEvent) -> bool:
        """Enter and Space click too."""
        if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):  # type: ignore[attr-defined]
            self.clicked.emit()
            return True
        return super().event(event)


def _copy_report(title: str, error: Exception) -> None:
    from geoexplorer.app.notices import report_text

    QApplication.clipboard().setText(report_text(title, error))
