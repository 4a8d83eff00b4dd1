"""The parts of a pane: header with tabs and pin, busy bar, the card that stands in for the content."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.layouts import empty, widgets_in
from geoexplorer.wording import number, tr

HEADER_HEIGHT = 32
TAB_GAP, CLOSEST = 18, 6
BUSY_AFTER = 150  # ms
DIMMED_AFTER = 2000  # ms
Choice = tuple[str, Callable[[], None]]


class PaneHeader(QFrame):
    """Title, count, the pane's own tabs or buttons, and the pin; a double click undocks the pane."""

    double_clicked = Signal()

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
        self.pin.setAccessibleName(tr("Pin {title}", title=title))
        self.pin.setToolTip(tr("Pin: do not follow the selection (L)"))
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
        self._fit_count()

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
            self._fit_tabs()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for a window of its own, or back."""
        super().mouseDoubleClickEvent(event)
        self.double_clicked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the numbers of the tabs out where a name would be cut."""
        super().resizeEvent(event)
        self._fit_tabs()
        self._fit_count()

    def event(self, event: QEvent) -> bool:
        """Other words beside it leave another room to the count."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_count()
        return super().event(event)

    def _fit_count(self) -> None:
        """Hide the count, which the title then tells as its tip, where it would cut the words beside it."""
        if self._tabs is None:
            others = [w for w in widgets_in(self._row) if w is not self.count and not w.isHidden()]
            taken = sum(w.sizeHint().width() + self._row.spacing() for w in [*others, self.count])
            margins = self._row.contentsMargins()
            fits = taken + margins.left() + margins.right() <= self.width()
            if fits == self.count.isHidden():
                self.count.setVisible(fits)
            self.title.setToolTip("" if fits else self.count.text())

    def _fit_tabs(self) -> None:
        if isinstance(self._tabs, HeaderTabs):
            self._tabs.fit(self._tabs_room(self.width()))

    def hide_last_tabs(self, width: int, keep: int) -> None:
        """Hide the last tabs that a header of that width has no room for; not the current one, nor the `keep` last."""
        tabs, room = self._tabs, self._tabs_room(width)
        if isinstance(tabs, HeaderTabs):
            widths = {place: tabs.tabSizeHint(place).width() for place in range(tabs.count())}
            for place in reversed(range(tabs.count() - keep)):
                if sum(widths.values()) > room and place != tabs.currentIndex():
                    del widths[place]
            for place in range(tabs.count() - keep):
                tabs.setTabVisible(place, place in widths)
            tabs.remeasure()

    def _tabs_room(self, width: int) -> int:
        others = [w for w in widgets_in(self._row) if w is not self._tabs and not w.isHidden()]
        margins = self._row.contentsMargins()
        taken = sum(w.sizeHint().width() + self._row.spacing() for w in others)
        return width - margins.left() - margins.right() - taken

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
        self._numbered = True
        self._gap = TAB_GAP
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
        self._counts[index] = "" if count is None else number(count)
        self.setTabToolTip(index, f"{self.tabText(index)} {self._counts[index]}".strip())
        self.remeasure()

    def fit(self, room: int) -> None:
        """Show the numbers if names and numbers have room; move the names closer together where they have none."""
        numbered = sum(self._width(index, numbered=True) for index in range(self.count())) <= room
        shown = [index for index in range(self.count()) if self.isTabVisible(index)]
        names = sum(self._width(index, numbered=False) - self._gap for index in shown)
        gap = min(max((room - names) // max(len(shown), 1), CLOSEST), TAB_GAP)
        if (numbered, gap) != (self._numbered, self._gap):
            self._numbered, self._gap = numbered, gap
            self.remeasure()

    def remeasure(self) -> None:
        """Take the room that the tabs need now."""
        for index in range(self.count()):
            self.setTabText(index, self.tabText(index))  # makes Qt measure the tabs again
        self.updateGeometry()
        self.resize(self.sizeHint())
        self.update()

    def _width(self, index: int, *, numbered: bool) -> int:
        name = QFontMetrics(theme.font("name")).horizontalAdvance(self.tabText(index))
        count = QFontMetrics(theme.font("small")).horizontalAdvance(self._counts[index]) if numbered else 0
        return name + (count + 5 if count else 0) + self._gap

    def tabSizeHint(self, index: int) -> QSize:
        """Return room for name and number, as if the name were bold."""
        return QSize(self._width(index, numbered=self._numbered), HEADER_HEIGHT - 2)

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
            if self._numbered:
                painter.drawText(after, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._counts[index])
            if chosen:
                length = box.width() - self._gap
                painter.fillRect(box.left(), box.bottom() - 1, length, 2, colors.color("accent"))
                if self.hasFocus():
                    painter.setPen(colors.color("accent"))
                    painter.drawRect(box.adjusted(-2, 3, -self._gap + 2, -5))


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
        self._bar.setAccessibleName(tr("Working"))
        self._words = QLabel(self.strip)
        self._button = QPushButton(tr("Cancel"), self.strip)
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
        self._words.setText(text or tr("Working"))
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


class MessageCard(QWidget):
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
