"""The text pane: one document at a time, its marks, and the way through the passages of the current set."""

import sqlite3
from array import array
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.app.panes.base import ExportRequest, Pane
from geoexplorer.app.reading.act_bar import ActBar
from geoexplorer.app.reading.citation import with_citation
from geoexplorer.app.reading.find_bar import FindBar
from geoexplorer.app.reading.heading import Heading
from geoexplorer.app.reading.hover_card import HoverCard
from geoexplorer.app.reading.minimap import Minimap
from geoexplorer.app.reading.page import Page, read_page
from geoexplorer.app.reading.parts import PartHere, part_of_event
from geoexplorer.app.reading.search_hits import search_hits
from geoexplorer.app.reading.view import Hit, ReadingView
from geoexplorer.app.session import Session
from geoexplorer.app.settings import Settings
from geoexplorer.model.edit import Changes
from geoexplorer.model.selection import Focus, Selection
from geoexplorer.store.documents import SentenceRow
from geoexplorer.store.events import EventRow
from geoexplorer.store.reading_order import ReadingOrder, documents_in_reading_order, events_in_reading_order

READ_TABLES = frozenset({"documents", "mentions", "events", "entities", "participants", "repairs"})


@dataclass(frozen=True, slots=True)
class CurrentSet:
    """What J and K walk through, and the documents of the scope."""

    events: ReadingOrder
    documents: "array[int]"


class TextPane(Pane):
    """Follows the focus; a click in the text moves it."""

    unreviewed_changed = Signal(int)
    zoom_changed = Signal(float)
    edit_asked = Signal(int, str)  # event id, field: a box of the bar was clicked

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "Text", parent)
        self._settings = Settings()
        self._set: CurrentSet | None = None
        self._wanted: Focus | None = None
        self._with_furniture = False
        self._own_click = False
        self._cycled = 0
        self._make_widgets()
        self._connect()
        self.show_loading()
        self._read_set()

    @property
    def page(self) -> Page | None:
        """The document shown."""
        return self.view.page

    # The shared selection ------------------------------------------------------------------------

    def show_selection(self, before: Selection, after: Selection) -> None:
        """Follow scope, brush, entity and focus."""
        self.view.show_look(brush=frozenset(after.brush), entity_id=after.entity_id)
        self.minimap.update()
        if before.scope != after.scope:
            self._show_hits()
        if before.scope != after.scope or before.brush != after.brush:
            self._read_set()
        if after.focus is not None and after.focus != before.focus:
            self.go_to(after.focus, flash=not self._own_click)
        elif before.point != after.point or before.brush != after.brush:
            self._read_part()

    def show_changes(self, changes: Changes) -> None:
        """Read the document again when its rows changed; the place stays."""
        if self.page is not None and changes.tables & READ_TABLES:
            self._read_page(self.page.row.id, self._on_page_read_again)
            self._read_set()

    def show_documents_added(self, document_ids: tuple[int, ...]) -> None:
        """Take the new documents into the set; show the first one if there was none."""
        if document_ids:
            self._read_set()

    def show_study(self) -> None:
        """Ask again for the part in the picked point."""
        self._read_part()

    def update_theme(self) -> None:
        """Take colours and fonts."""
        self.view.restyle()
        self.heading.restyle()
        self.bar.restyle()
        self._show_icons()
        self.minimap.update()

    def export_request(self) -> ExportRequest | None:
        """Export the events of this document."""
        if self.page is None:
            return None
        return ExportRequest("events", tuple(event.id for event in self.page.events), self.page.row.title)

    def focus_widget(self) -> QWidget:
        """Give the keyboard to the text."""
        return self.view

    def acts(self) -> dict[str, Callable[[], None]]:
        """Return what the text pane can do now."""
        acts: dict[str, Callable[[], None]] = {"plain": self.toggle_plain, "furniture": self.toggle_furniture}
        acts |= {"zoom_in": self.zoom_in, "zoom_out": self.zoom_out, "zoom_reset": self.zoom_reset}
        if self.page is not None:
            acts |= {
                "find": self.open_find_bar,
                "find_next": self.find_bar.next,
                "find_previous": self.find_bar.previous,
                "copy_citation": self.copy_with_citation,
                "next_highlight": self.next_highlight,
                "previous_highlight": self.previous_highlight,
                "cycle": self.cycle,
                "next_document": self.next_document,
                "previous_document": self.previous_document,
                "print": self.print_page,
            }
            if self.view.textCursor().hasSelection() or self.view.hasFocus():
                acts["copy"] = self.copy
            if self.view.textCursor().hasSelection() and not self.session.read_only:
                acts["mark"] = self.mark
        if self._set is not None and len(self._set.events):
            acts |= {"next_passage": self.next_passage, "previous_passage": self.previous_passage}
        return acts

    # Going places --------------------------------------------------------------------------------

    def go_to(self, focus: Focus, *, flash: bool = True) -> None:
        """Show a stretch of a document, reading the document if it is another one."""
        self._wanted = focus if flash else None
        if self.page is not None and self.page.row.id == focus.document_id:
            self._show_focus(focus, flash=flash)
        else:
            self._wanted = focus
            self._remember_position()
            self._read_page(focus.document_id, self._on_page_read)

    def next_passage(self) -> None:
        """Go to the next passage of the current set."""
        self._step_passage(1)

    def previous_passage(self) -> None:
        """Go to the passage before."""
        self._step_passage(-1)

    def next_document(self) -> None:
        """Go to the next document of the scope."""
        self._step_document(1)

    def previous_document(self) -> None:
        """Go to the document before."""
        self._step_document(-1)

    def next_highlight(self) -> None:
        """Put the caret on the next mark of this document."""
        self._step_highlight(1)

    def previous_highlight(self) -> None:
        """Put the caret on the mark before."""
        self._step_highlight(-1)

    def cycle(self) -> None:
        """Pick the next of the marks and acts that overlap at the caret."""
        page = self.page
        if page is None:
            return
        caret = self.view.caret()
        found: list[Focus] = [
            Focus(page.row.id, m.start, m.end, "mentions", m.id) for m, _ in page.mentions_in(caret, caret + 1)
        ]
        sentence = page.sentence_at(caret)
        for event in page.events_of(sentence) if sentence else ():
            found.append(Focus(page.row.id, event.start, event.end, "events", event.id))
        if found:
            current = self.session.view.selection.focus
            place = found.index(current) + 1 if current in found else 0
            self._pick(found[place % len(found)])

    # View ----------------------------------------------------------------------------------------

    def toggle_plain(self) -> None:
        """Show the bare text, or the marks again."""
        self.view.show_look(plain=not self.view.look.plain)
        self.heading.key.setVisible(not self.view.look.plain)
        self.minimap.update()

    def toggle_furniture(self) -> None:
        """Show or fold page furniture and author notes; the place stays."""
        self._with_furniture = not self._with_furniture
        if self.page is not None:
            self._read_page(self.page.row.id, self._on_page_read_again)

    def zoom_in(self) -> None:
        """Enlarge the text."""
        self.view.zoom_step(1)

    def zoom_out(self) -> None:
        """Make the text smaller."""
        self.view.zoom_step(-1)

    def zoom_reset(self) -> None:
        """Give the text its normal size."""
        self.view.set_zoom(1.0)

    def open_find_bar(self) -> None:
        """Open the find bar with the selected words."""
        if self.page is not None:
            start, end = self.view.selected_stretch()
            words = self.page.text[start:end] if 0 < end - start < 100 else ""
            self.find_bar.open_for(self.page.text, words)

    def copy(self) -> None:
        """Copy the selected words as they stand in the stored text."""
        if self.page is not None:
            QApplication.clipboard().setText(self.page.shown.quotation(*self._quoted_stretch()))

    def copy_with_citation(self) -> None:
        """Copy the selected words, or the current passage, with where they come from."""
        if self.page is not None:
            start, end = self._quoted_stretch()
            QApplication.clipboard().setText(
                with_citation(self.page.shown.quotation(start, end), self.page.row, start, end)
            )

    def mark(self) -> None:
        """Ask what the selected words are: a mention or an event."""
        from geoexplorer.app.reading.marking import Marking  # brings numpy: not before the first paint

        page = self.page
        start, end = trimmed(page.text, *self.view.selected_stretch()) if page else (0, 0)
        if page is not None and end > start:
            corner = self.view.cursorRect().bottomLeft()
            Marking(self.session, self).ask(page.row.id, start, end, self.view.viewport().mapToGlobal(corner))

    def print_page(self) -> None:
        """Save the document as PDF."""
        from geoexplorer.app.reading.printing import ask_and_print

        if self.page is not None:
            ask_and_print(self.page, self)

    # ---------------------------------------------------------------------------------------------

    def _make_widgets(self) -> None:
        self.heading = Heading(self)
        self.find_bar = FindBar(self)
        self.view = ReadingView(self)
        self.minimap = Minimap(self.view, self)
        self.bar = ActBar(self)
        self.card = HoverCard(self)
        self._place_words = QLabel(self)
        theme.set_role(self._place_words, "count")
        self._up, self._down = QToolButton(self), QToolButton(self)
        for button, words, act in (
            (self._up, "Previous passage (K)", self.previous_passage),
            (self._down, "Next passage (J)", self.next_passage),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(act)
        for widget in (self._up, self._place_words, self._down):
            self.header.add_widget(widget)
        body = QWidget(self)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.view, 1)
        middle.addWidget(self.minimap)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.find_bar)
        column.addLayout(middle, 1)
        column.addWidget(self.bar)
        self.set_content(body)
        self._show_icons()

    def _connect(self) -> None:
        self.heading.key.set_hidden(self._settings.get("text/hidden", []))
        self.view.show_look(hidden=self.heading.key.hidden)
        self.heading.key.hidden_changed.connect(self._on_hidden_changed)
        self.view.hit_clicked.connect(self._on_hit_clicked)
        self.view.hovered.connect(self._on_hovered)
        self.view.fold_clicked.connect(self.toggle_furniture)
        self.view.zoomed.connect(self._on_zoomed)
        self.minimap.offset_picked.connect(self._on_offset_picked)
        self.find_bar.hits_changed.connect(self._on_find_hits)
        self.find_bar.closed.connect(self._on_find_closed)
        self.bar.act_shown.connect(self._on_act_shown)
        self.bar.slot_clicked.connect(self._on_slot_clicked)
        self.view.set_zoom(float(self._settings.get("text/zoom", 1.0)))

    def _read_page(self, document_id: int, on_done: Callable[[Page | None], None]) -> None:
        with_furniture = self._with_furniture
        self.start_busy("Reading the text")
        self.session.read(
            lambda db: read_page(db, document_id, with_furniture=with_furniture),
            on_done,
            slot="text page",
            on_failed=self._on_page_failed,
        )

    def _read_set(self) -> None:
        selection = self.session.view.selection
        scope, brush = selection.scope, selection.brush if len(selection.brush) > 1 else ()

        def query(db: sqlite3.Connection) -> CurrentSet:
            return CurrentSet(events_in_reading_order(db, scope, brush), documents_in_reading_order(db, scope))

        self.session.read(query, self._on_set_read, slot="text set")

    def _on_set_read(self, current: CurrentSet) -> None:
        self._set = current
        if self.page is None and self._wanted is None:
            self._show_first(current)
        self._show_place()

    def _show_first(self, current: CurrentSet) -> None:
        focus = self.session.view.selection.focus
        if focus is not None:
            self.go_to(focus)
        elif current.documents:
            self.go_to(Focus(current.documents[0]), flash=False)
        elif self.session.view.selection.scope.clauses:
            self.show_empty("No text matches the filter", "Take a filter away to read.")
        else:
            self.show_empty("No texts yet", "Drop files here, or open the sample (File, Open the sample).")

    def _on_page_read(self, page: Page | None) -> None:
        if page is None:
            self.show_empty("This document is no longer in the file")
            return
        self._show_page(page)
        focus = self._wanted
        if focus is not None and focus.document_id == page.row.id and focus.end > focus.start:
            self._show_focus(focus, flash=True)
        else:
            position = self._settings.position(self.session.project.path, page.row.id)
            self.view.scroll_to(position, position, middle=False)
            self._show_passage(page.sentence_at(position) if position else None, None)

    def _on_page_read_again(self, page: Page | None) -> None:
        if page is None:
            self._on_page_read(None)
            return
        first, _ = self.view.visible_stretch()
        self._show_page(page)
        self.view.scroll_to(first, first, middle=False)
        focus = self.session.view.selection.focus
        if focus is not None and focus.document_id == page.row.id:
            self._show_passage(page.sentence_at(focus.start), focus)

    def _on_page_failed(self, error: Exception) -> None:
        self.show_failed("The text could not be read", error)

    def _show_page(self, page: Page) -> None:
        first = self.page is None
        self.show_filled()
        if first and (self.focusWidget() is None or self.isAncestorOf(self.focusWidget())):
            self.view.setFocus()
        self.heading.show_document(page.row)
        self.view.show_page(page)
        self.view.show_look(passage=None, hits=(), current_hit=-1)
        self.find_bar.use_text(page.text)
        self._show_hits()
        self._show_place()
        self.minimap.update()
        self.unreviewed_changed.emit(sum(event.review == "unseen" for event in page.events))

    def _show_focus(self, focus: Focus, *, flash: bool) -> None:
        if self.page is None:
            return
        end = max(focus.end, focus.start)
        if self._is_folded(focus.start):
            self.toggle_furniture()  # comes back here when the document is read with it
            self._wanted = focus
            return
        self.view.set_caret(focus.start)
        if end > focus.start:
            self.view.scroll_to(focus.start, end)
            if flash:
                self.view.flash(focus.start, end)
        self._show_passage(self.page.sentence_at(focus.start), focus)
        self._show_place()

    def _is_folded(self, offset: int) -> bool:
        page = self.page
        if page is None or not page.shown.blocks:
            return False
        block = page.shown.blocks[page.shown.block_at(offset)]
        return bool(block.fold) and block.start <= offset < block.end

    def _show_passage(self, sentence: SentenceRow | None, focus: Focus | None) -> None:
        page = self.page
        if page is None:
            return
        passage = (sentence.start, sentence.end) if sentence else None
        self.view.show_look(passage=passage)
        events = page.events_of(sentence) if sentence else ()
        current = focus.row_id if focus and focus.table == "events" else self._brushed(events)
        self.bar.show_events(events, current)
        self._read_part()

    def _brushed(self, events: tuple[EventRow, ...]) -> int | None:
        brush = set(self.session.view.selection.brush)
        return next((event.id for event in events if event.id in brush), None)

    def _read_part(self) -> None:
        event, point = self.bar.event_row, self.session.view.selection.point
        if event is None:
            return
        scope, study, event_id = self.session.view.selection.scope, self.session.study, event.id
        self.session.read(
            lambda db: part_of_event(db, scope, study, event_id, point), self._on_part_read, slot="text part"
        )

    def _on_part_read(self, part: PartHere) -> None:
        event = self.bar.event_row
        if event is not None and event.id == part.event_id:
            self.bar.show_part(part.value, part.points)

    def _show_hits(self) -> None:
        if self.page is not None and not self.find_bar.isVisible():
            self.view.show_look(hits=search_hits(self.page.text, self.session.view.selection.scope), current_hit=-1)
            self.minimap.update()

    def _show_place(self) -> None:
        if self._set is None:
            return
        documents, events = self._set.documents, self._set.events
        if self.page is not None and self.page.row.id in documents:
            number = documents.index(self.page.row.id) + 1
            self.header.set_count(f"document {number:,} of {len(documents):,}")
        else:
            self.header.set_count(f"{len(documents):,} documents")
        place = events.place(self.session.view.selection.focus)
        self._place_words.setText(f"passage {max(place + 1, 0):,} of {len(events):,}" if len(events) else "")
        for button in (self._up, self._down):
            button.setVisible(bool(len(events)))

    def _step_passage(self, step: int) -> None:
        if self._set is None or not len(self._set.events):
            return
        events = self._set.events
        place = events.place(self.session.view.selection.focus)
        wanted = min(max(place + step, 0), len(events) - 1)
        if wanted == place and place >= 0 and self._reads(events.event_ids[place]):
            return
        event_id, document_id = events.focus_at(wanted)
        start = events.starts[wanted]
        page = self.page
        event = page.event(event_id) if page is not None and page.row.id == document_id else None
        end = event.end if event is not None else start + 1
        self._change_focus(Focus(document_id, start, end, "events", event_id))

    def _reads(self, event_id: int) -> bool:
        focus = self.session.view.selection.focus
        return focus is not None and focus.table == "events" and focus.row_id == event_id

    def _change_focus(self, focus: Focus) -> None:
        """Move the focus by keyboard: what is picked stays picked if it is a set, else it follows."""
        brush = self.session.view.selection.brush
        if len(brush) > 1 and focus.row_id in brush:
            self.session.view.change(focus=focus)
        else:
            self.session.view.change(focus=focus, brush=(focus.row_id,) if focus.row_id else ())

    def _step_document(self, step: int) -> None:
        if self._set is None or not self._set.documents:
            return
        documents = self._set.documents
        here = documents.index(self.page.row.id) if self.page and self.page.row.id in documents else -1
        wanted = min(max(here + step, 0), len(documents) - 1)
        if wanted != here:
            self.session.view.change(focus=Focus(documents[wanted]))

    def _step_highlight(self, step: int) -> None:
        page = self.page
        if page is None:
            return
        marks = sorted(
            [(m.start, m.end, "mentions", m.id) for m in page.mentions if not self._is_hidden(m.label)]
            + [(e.start, e.end, "events", e.id) for e in page.events if "act" not in self.view.look.hidden]
        )
        caret = self.view.caret()
        ahead = [m for m in marks if (m[0] > caret if step > 0 else m[0] < caret)]
        if ahead:
            start, end, table, row_id = ahead[0] if step > 0 else ahead[-1]
            self._pick(Focus(page.row.id, start, end, table, row_id))  # type: ignore[arg-type]

    def _is_hidden(self, label: str) -> bool:
        return label == "EVENT" or theme.current().label(label).family in self.view.look.hidden

    def _pick(self, focus: Focus) -> None:
        """Select what stands at a place, as a click does."""
        page = self.page
        if page is None:
            return
        entity_id, brush = None, self._events_at(focus)
        if focus.table == "mentions" and focus.row_id is not None:
            mention = page.mention(focus.row_id)
            entity_id = mention.entity_id if mention else None
        self._own_click = True
        self.session.view.change(focus=focus, brush=brush, entity_id=entity_id, point=None)
        self._own_click = False
        self.view.scroll_to(focus.start, focus.end)

    def _events_at(self, focus: Focus) -> tuple[int, ...]:
        if focus.table == "events" and focus.row_id is not None:
            return (focus.row_id,)
        page = self.page
        sentence = page.sentence_at(focus.start) if page else None
        if page is None or sentence is None:
            return ()
        events = page.events_of(sentence)
        around = [e.id for e in events if e.start < max(focus.end, focus.start + 1) and e.end > focus.start]
        return tuple(around or (e.id for e in events))

    def _on_hit_clicked(self, hit: Hit) -> None:
        page = self.page
        if page is None:
            return
        self.card.hide()
        if hit.on_lane is not None or (hit.events and not hit.mentions):
            event = hit.on_lane or hit.events[0]
            self._pick(Focus(page.row.id, event.start, event.end, "events", event.id))
        elif hit.mentions:
            mention = hit.mentions[0]
            self._pick(Focus(page.row.id, mention.start, mention.end, "mentions", mention.id))
        else:
            sentence = page.sentence_at(hit.offset)
            if sentence is not None:
                self._pick(Focus(page.row.id, sentence.start, sentence.end, "sentences", sentence.id))

    def _on_hovered(self, hit: Hit | None, at: QPoint) -> None:
        self.card.show_hit(hit if not self.view.look.plain else None, at)

    def _on_hidden_changed(self, hidden: frozenset[str]) -> None:
        self._settings.set("text/hidden", sorted(hidden))
        self.view.show_look(hidden=hidden)
        self.minimap.update()

    def _on_zoomed(self, zoom: float) -> None:
        self._settings.set("text/zoom", zoom)
        self.zoom_changed.emit(zoom)

    def _on_offset_picked(self, offset: int) -> None:
        self.view.scroll_to(offset, offset, middle=False)

    def _on_find_hits(self, hits: tuple[tuple[int, int], ...], current: int) -> None:
        self.view.show_look(hits=hits, current_hit=current)
        if current >= 0:
            self.view.scroll_to(*hits[current])
        self.minimap.update()

    def _on_find_closed(self) -> None:
        self._show_hits()
        self.view.setFocus()

    def _on_act_shown(self, event_id: int) -> None:
        event = self.page.event(event_id) if self.page else None
        if event is not None and self.page is not None:
            self._pick(Focus(self.page.row.id, event.start, event.end, "events", event.id))

    def _on_slot_clicked(self, event_id: int, field: str) -> None:
        self._on_act_shown(event_id)
        self.edit_asked.emit(event_id, field)

    def _quoted_stretch(self) -> tuple[int, int]:
        start, end = self.view.selected_stretch()
        if start == end and self.view.look.passage is not None:
            return self.view.look.passage
        return start, end

    def _remember_position(self) -> None:
        if self.page is not None:
            first, _ = self.view.visible_stretch()
            self._settings.set_position(self.session.project.path, self.page.row.id, first)

    def _show_icons(self) -> None:
        self._up.setIcon(theme.icon("up"))
        self._down.setIcon(theme.icon("down"))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch without blanks at its ends: a hand selects them easily, a span must not have them."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
