"""The three-minute tour: a strip with five steps over the panes, beside which one goes on working."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from geoexplorer.app import theme
from geoexplorer.app.workspace import Workspace
from geoexplorer.wording import tr, tr_noop


@dataclass(frozen=True, slots=True)
class TourStep:
    """One step: what to do, and which pane it happens in (0 text, 1 list, 2 chart)."""

    words: str
    pane: int


STEPS = (
    TourStep(
        tr_noop("Each line is one power: up means towards it, down away from it. <b>Click a point</b> on the chart."), 2
    ),
    TourStep(tr_noop("The list shows the <b>events behind that point</b>. Press J and K to walk through them."), 1),
    TourStep(
        tr_noop("The text opens at the very words. <b>Click a highlight</b>: its row and its points stand out."), 0
    ),
    TourStep(
        tr_noop("<b>Why this value?</b> under the chart adds up the parts. Untick one to see the value without it."), 2
    ),
    TourStep(tr_noop("Is an event wrong? Press N, and the line moves. Ctrl+Z takes it back. <b>That is all.</b>"), 1),
)


class TourBar(QFrame):
    """Shows one step at a time; nothing waits for it."""

    ended = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._place = 0
        self.setAccessibleName(tr("Tour"))
        self.setProperty("role", "raised")
        self._number = QLabel(self)
        theme.set_role(self._number, "caption_bold")
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self._back = QPushButton(tr("Back"), self)
        self._next = QPushButton(tr("Next"), self)
        self._end = QPushButton(tr("End the tour"), self)
        for button, role in ((self._back, "small"), (self._next, "small"), (self._end, "link")):
            theme.set_role(button, role)
        self._back.clicked.connect(self._on_back)
        self._next.clicked.connect(self._on_next)
        self._end.clicked.connect(self.end)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self._number)
        row.addWidget(self.words, 1)
        for button in (self._back, self._next, self._end):
            row.addWidget(button)
        self._ring = PaneRing(workspace)
        self._show()

    def end(self) -> None:
        """Take the strip away; the keyboard goes to the pane of the step, not to the search box."""
        if self.isAncestorOf(QApplication.focusWidget() or self._workspace):
            self._workspace.focus_pane(STEPS[self._place].pane)
        self._ring.deleteLater()
        self.hide()
        self.deleteLater()
        self.ended.emit()

    def _on_next(self) -> None:
        if self._place == len(STEPS) - 1:
            self.end()
            return
        self._place += 1
        self._show()

    def _on_back(self) -> None:
        self._place = max(self._place - 1, 0)
        self._show()

    def _show(self) -> None:
        step = STEPS[self._place]
        self._number.setText(tr("{place} of {steps}", place=self._place + 1, steps=len(STEPS)))
        self.words.setText(tr(step.words))
        self._back.setEnabled(self._place > 0)
        self._next.setText(tr("Done" if self._place == len(STEPS) - 1 else "Next"))
        self._ring.surround(self._workspace.panes()[step.pane])


class PaneRing(QWidget):
    """A frame around the pane that a step is about; the mouse goes through it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pane: QWidget | None = None
        self._workspace = workspace
        workspace.splitter.splitterMoved.connect(self.update)
        workspace.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the size of the window."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._workspace.rect())
            self.update()
        return super().eventFilter(watched, event)

    def surround(self, pane: QWidget) -> None:
        """Frame a pane."""
        self._pane = pane
        self.setGeometry(self._workspace.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame."""
        if self._pane is None or not self._pane.isVisible():
            return
        corner = self._pane.mapTo(self._workspace, self._pane.rect().topLeft())
        painter = QPainter(self)
        painter.setPen(QPen(theme.current().color("accent"), 3))
        painter.drawRect(self._pane.rect().translated(corner).adjusted(1, 1, -2, -2))
