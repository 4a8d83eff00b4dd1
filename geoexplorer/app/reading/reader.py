"""The body of the text pane: heading, find bar, column with minimap, and who does what."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from geoexplorer.app.reading.act_bar import ActBar
from geoexplorer.app.reading.find_bar import FindBar
from geoexplorer.app.reading.heading import Heading
from geoexplorer.app.reading.hits import Hit
from geoexplorer.app.reading.hover_card import HoverCard
from geoexplorer.app.reading.minimap import Minimap
from geoexplorer.app.reading.page import Page
from geoexplorer.app.reading.search_hits import search_hits
from geoexplorer.app.reading.view import ReadingView
from geoexplorer.app.settings import Settings
from geoexplorer.model.selection import Scope


class Reader(QWidget):
    """Puts the parts together and lets them answer one another; it knows no project."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._scope = Scope()
        self.heading = Heading(self)
        self.find_bar = FindBar(self)
        self.view = ReadingView(self)
        self.minimap = Minimap(self.view, self)
        self.bar = ActBar(self)
        self.card = HoverCard(self)
        self._lay_out()
        self._connect()

    def show_page(self, page: Page) -> None:
        """Show a document from its beginning."""
        self.heading.show_document(page.row)
        self.view.show_page(page)
        self.view.show_look(passage=None, hits=(), current_hit=-1)
        self.find_bar.use_text(page.text)
        self.show_hits(self._scope)

    def show_hits(self, scope: Scope) -> None:
        """Mark the words of the search, unless the find bar marks its own."""
        self._scope = scope
        if self.view.page is not None and self.find_bar.isHidden():
            self.view.show_look(hits=search_hits(self.view.page.text, scope), current_hit=-1)
        self.minimap.update()

    def toggle_plain(self) -> None:
        """Show the bare text, or the marks again."""
        self.view.show_look(plain=not self.view.look.plain)
        self.heading.key.setVisible(not self.view.look.plain)
        self.minimap.update()

    def open_find_bar(self) -> None:
        """Open the find bar with the selected words."""
        page = self.view.page
        if page is not None:
            start, end = self.view.selected_stretch()
            self.find_bar.open_for(page.text, page.text[start:end] if 0 < end - start < 100 else "")

    def quoted_stretch(self) -> tuple[int, int]:
        """Return what a copy takes: the selected words, else the current passage."""
        start, end = self.view.selected_stretch()
        if start == end and self.view.look.passage is not None:
            return self.view.look.passage
        return start, end

    def restyle(self) -> None:
        """Take colours and fonts of the theme."""
        for part in (self.view, self.heading, self.bar):
            part.restyle()
        self.minimap.update()

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.view, 1)
        middle.addWidget(self.minimap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.find_bar)
        column.addLayout(middle, 1)
        column.addWidget(self.bar)

    def _connect(self) -> None:
        self.heading.key.set_hidden(self._settings.get("text/hidden", []))
        self.view.show_look(hidden=self.heading.key.hidden)
        self.heading.key.hidden_changed.connect(self._on_hidden_changed)
        self.view.hovered.connect(self._on_hovered)
        self.view.zoomed.connect(self._on_zoomed)
        self.minimap.offset_picked.connect(self._on_offset_picked)
        self.find_bar.hits_changed.connect(self._on_find_hits)
        self.find_bar.closed.connect(self._on_find_closed)
        self.view.set_zoom(float(self._settings.get("text/zoom", 1.0)))

    def _on_hovered(self, hit: Hit | None, at: QPoint) -> None:
        self.card.show_hit(None if self.view.look.plain else hit, at)

    def _on_hidden_changed(self, hidden: frozenset[str]) -> None:
        self._settings.set("text/hidden", sorted(hidden))
        self.view.show_look(hidden=hidden)
        self.minimap.update()

    def _on_zoomed(self, zoom: float) -> None:
        self._settings.set("text/zoom", zoom)

    def _on_offset_picked(self, offset: int) -> None:
        self.view.scroll_to(offset, offset, middle=False)

    def _on_find_hits(self, hits: tuple[tuple[int, int], ...], current: int) -> None:
        self.view.show_look(hits=hits, current_hit=current)
        if current >= 0:
            self.view.scroll_to(*hits[current])
        self.minimap.update()

    def _on_find_closed(self) -> None:
        self.show_hits(self._scope)
        self.view.setFocus()
