"""The strip at the right of the text: where in the document marks, picked acts and hits stand, and where one is."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from geoexplorer.app import theme
from geoexplorer.app.reading.page import Page
from geoexplorer.app.reading.view import ReadingView
from geoexplorer.wording import tr

WIDTH = 13
TICK = (8.0, 3.0)
MOST_TICKS = 4_000


class Minimap(QWidget):
    """Shows the whole document at a glance; a click goes there."""

    offset_picked = Signal(int)

    def __init__(self, view: ReadingView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self.setFixedWidth(WIDTH + 1)
        self.setAccessibleName(tr("Where marks stand in this document"))
        view.view_moved.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ticks in the colour of the marks, faint while something is picked, and the view as a box."""
        painter = QPainter(self)
        colors = theme.current()
        painter.fillRect(self.rect(), colors.color("raise"))
        painter.fillRect(0, 0, 1, self.height(), colors.color("line"))
        page = self._view.page
        if page is None or not page.text:
            return
        for offset, color in self._ticks(page):
            self._paint_tick(painter, page, offset, color)
        self._paint_view(painter, page)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self._pick(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse while it is pressed."""
        if event.buttons():
            self._pick(event)

    def ticks_of_hits(self) -> int:
        """Return how many hits and picked acts are marked."""
        page = self._view.page
        return len(list(self._strong(page))) if page else 0

    def _ticks(self, page: Page) -> Iterator[tuple[int, QColor]]:
        look = self._view.look
        picked = bool(look.brush or look.hits or look.entity_id is not None)
        if not look.plain:
            step = max(len(page.mentions) // MOST_TICKS, 1)
            for mention in page.mentions[::step]:
                if mention.label == "EVENT" or theme.current().label(mention.label).family in look.hidden:
                    continue
                edge = theme.current().label(mention.label).edge
                edge.setAlphaF(0.22 if picked else 1.0)
                yield mention.start, edge
        yield from self._strong(page)

    def _strong(self, page: Page) -> Iterator[tuple[int, QColor]]:
        look = self._view.look
        for event in page.events:
            if event.id in look.brush:
                yield event.start, theme.current().sign(event.polarity).ink
        if look.entity_id is not None:
            for mention in page.mentions:
                if mention.entity_id == look.entity_id and mention.label != "EVENT":
                    yield mention.start, theme.current().label(mention.label).edge
        for start, _ in look.hits[:MOST_TICKS]:
            yield start, theme.current().color("amber")

    def _paint_tick(self, painter: QPainter, page: Page, offset: int, color: QColor) -> None:
        y = self._y(page, offset)
        painter.fillRect(QRectF((self.width() - TICK[0]) / 2 + 0.5, round(y) - 1, *TICK), color)

    def _paint_view(self, painter: QPainter, page: Page) -> None:
        first, last = self._view.visible_stretch()
        top, bottom = self._y(page, first), self._y(page, last)
        painter.setPen(theme.current().color("accent"))
        painter.drawRect(QRectF(0.5, max(top - 4, 0) + 0.5, self.width() - 1, max(bottom - top + 7, 12)))

    def _y(self, page: Page, offset: int) -> float:
        return 4 + offset / max(len(page.text), 1) * (self.height() - 12)

    def _pick(self, event: QMouseEvent) -> None:
        page = self._view.page
        if page is not None:
            share = (QPointF(event.position()).y() - 4) / max(self.height() - 12, 1)
            self.offset_picked.emit(round(min(max(share, 0), 1) * len(page.text)))
