"""The text pane: one document at a time, following the focus; a click in the text moves it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from geoexplorer.app.panes.base import ExportRequest, Pane
from geoexplorer.app.reading.hits import Hit
from geoexplorer.app.reading.no_text import why_no_text
from geoexplorer.app.reading.page import Page, read_page
from geoexplorer.app.reading.parts import PartHere, part_of_event
from geoexplorer.app.reading.passage_buttons import PassageButtons
from geoexplorer.app.reading.picks import events_at, focus_of, focus_on_event, next_mark, next_overlapping
from geoexplorer.app.reading.reader import Reader
from geoexplorer.app.reading.taking import Taking
from geoexplorer.app.reading.text_menu import text_menu
from geoexplorer.app.reading.walk import CurrentSet, read_set
from geoexplorer.app.session import Session
from geoexplorer.app.settings import Settings
from geoexplorer.model.edit import Changes
from geoexplorer.model.selection import Focus, Selection
from geoexplorer.store.documents import SentenceRow
from geoexplorer.wording import tr

READ_TABLES = frozenset({"documents", "mentions", "events", "entities", "participants", "repairs"})


class TextPane(Pane):
    """Shows what is being read and walks through the current set."""

    unreviewed_changed = Signal(int)
    zoom_changed = Signal(float)
    edit_asked = Signal(int, str)  # event id, field: a box of the bar was clicked

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, tr("Text"), parent)
        self._settings = Settings()
        self._set: CurrentSet | None = None
        self._wanted: Focus | None = None
        self._with_furniture = False
        self._own_click = False
        self.reads_parts = True  # what an act adds to the picked point; needs numpy, so not at the very start
        self.reader = Reader(self._settings, self)
        self.taking = Taking(session, self.reader)
        self.view, self.bar, self.heading = self.reader.view, self.reader.bar, self.reader.heading
        self._passages = PassageButtons(self)
        self._passages.stepped.connect(self.step_passage)
        self.header.add_widget(self._passages)
        self.set_content(self.reader)
        self.view.hit_clicked.connect(self._on_hit_clicked)
        self.view.fold_clicked.connect(self.toggle_furniture)
        self.view.menu_asked.connect(self._on_menu_asked)
        self.view.zoomed.connect(self.zoom_changed)
        self.bar.act_shown.connect(self._on_act_shown)
        self.bar.slot_clicked.connect(self._on_slot_clicked)
        session.import_started.connect(self._on_import)
        session.import_ended.connect(self._on_import)
        self.show_loading()
        self._read_set()
        self.show_selection(Selection(), session.view.selection)

    @property
    def page(self) -> Page | None:
        """The document shown."""
        return self.view.page

    def show_selection(self, before: Selection, after: Selection) -> None:
        """Follow scope, brush, entity and focus."""
        self.view.show_look(brush=frozenset(after.brush), entity_id=after.entity_id)
        self.reader.minimap.update()
        if before.scope != after.scope:
            self.reader.show_hits(after.scope)
        if before.scope != after.scope or before.brush != after.brush:
            self._read_set()
        if after.focus is not None and after.focus != before.focus:
            self.go_to(after.focus, flash=not self._own_click)
        elif (before.point, before.brush, before.scope) != (after.point, after.brush, after.scope):
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
        self.reader.restyle()
        self._passages.restyle()

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
        acts: dict[str, Callable[[], None]] = {
            "plain": self.reader.toggle_plain,
            "furniture": self.toggle_furniture,
            "zoom_in": lambda: self.view.zoom_step(1),
            "zoom_out": lambda: self.view.zoom_step(-1),
            "zoom_reset": lambda: self.view.set_zoom(1.0),
        }
        if self._set is not None and len(self._set.events):
            acts |= {
                "next_passage": lambda: self.step_passage(1),
                "previous_passage": lambda: self.step_passage(-1),
            }
        return acts | self._acts_on_page() if self.page is not None else acts

    def _acts_on_page(self) -> dict[str, Callable[[], None]]:
        acts: dict[str, Callable[[], None]] = {
            "find": self.reader.open_find_bar,
            "find_next": self.reader.find_bar.next,
            "find_previous": self.reader.find_bar.previous,
            "copy_citation": self.taking.copy_with_citation,
            "next_highlight": lambda: self._step_highlight(1),
            "previous_highlight": lambda: self._step_highlight(-1),
            "cycle": self.cycle,
            "next_document": lambda: self.step_document(1),
            "previous_document": lambda: self.step_document(-1),
            "print": self.taking.print_page,
        }
        selected = self.view.textCursor().hasSelection()
        if selected or self.view.hasFocus():
            acts["copy"] = self.taking.copy
        if selected and not self.session.read_only:
            acts["mark"] = self.taking.mark
        return acts

    def go_to(self, focus: Focus, *, flash: bool = True) -> None:
        """Show a stretch of a document, reading the document if it is another one."""
        if self.page is not None and self.page.row.id == focus.document_id:
            self._show_focus(focus, flash=flash)
        else:
            self._wanted = focus
            self._remember_position()
            self._read_page(focus.document_id, self._on_page_read)

    def cycle(self) -> None:
        """Pick the next of the marks and acts that overlap at the caret."""
        focus = self.session.view.selection.focus
        after = next_overlapping(self.page, self.view.caret(), focus) if self.page else None
        if after is not None:
            self._pick(after)

    def toggle_furniture(self) -> None:
        """Show or fold page furniture and author notes; the place stays."""
        self._with_furniture = not self._with_furniture
        if self.page is not None:
            self._read_page(self.page.row.id, self._on_page_read_again)

    def _read_page(self, document_id: int, on_done: Callable[[Page | None], None]) -> None:
        with_furniture = self._with_furniture
        self.start_busy(tr("Reading the text"))
        self.session.read(
            lambda db: read_page(db, document_id, with_furniture=with_furniture),
            on_done,
            slot="text page",
            on_failed=self._on_page_failed,
        )

    def _read_set(self) -> None:
        selection = self.session.view.selection
        self.session.read(lambda db: read_set(db, selection.scope, selection.brush), self._on_set_read, slot="text set")

    def _on_set_read(self, current: CurrentSet) -> None:
        self._set = current
        if self.page is None and self._wanted is None:
            self._show_first(current)
        self._show_place()

    def _on_import(self, _: object) -> None:
        if self.page is None:
            self._read_set()

    def _show_first(self, current: CurrentSet) -> None:
        focus = self.session.view.selection.focus
        if focus is not None:
            self.go_to(focus)
        elif current.documents:
            self.go_to(Focus(current.documents[0]), flash=False)
        else:
            filtered = bool(self.session.view.selection.scope.clauses)
            why = why_no_text(filtered=filtered, importing=self.session.importing is not None)
            choices = [(words, partial(self.act_asked.emit, name)) for words, name in why.choices]
            self.show_empty(why.title, why.hint, choices)

    def _on_page_read(self, page: Page | None) -> None:
        if page is None:
            self.show_empty(tr("This document is no longer in the file"))
            return
        self._show_page(page)
        focus, self._wanted = self._wanted, None
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
        (first, _), marked = self.view.visible_stretch(), self.view.selected_stretch()
        self._show_page(page)
        self.view.set_caret(*marked)
        self.view.scroll_to(first, first, middle=False)
        focus, wanted = self.session.view.selection.focus, self._wanted
        self._wanted = None
        if wanted is not None and wanted.document_id == page.row.id:
            self._show_focus(wanted, flash=True)
        elif focus is not None and focus.document_id == page.row.id:
            self._show_passage(page.sentence_at(focus.start), focus)

    def _on_page_failed(self, error: Exception) -> None:
        self.show_failed(tr("The text could not be read"), error)

    def _show_page(self, page: Page) -> None:
        first = self.page is None
        self.show_filled()
        if first and (self.focusWidget() is None or self.isAncestorOf(self.focusWidget())):
            self.view.setFocus()
        self.reader.show_page(page)
        self._show_place()
        self.unreviewed_changed.emit(sum(event.review == "unseen" for event in page.events))

    def _show_focus(self, focus: Focus, *, flash: bool) -> None:
        page = self.page
        if page is None:
            return
        if page.shown.is_folded(focus.start) and not self._with_furniture:
            self._wanted = focus  # shown when the document has been read with its furniture
            self.toggle_furniture()
            return
        self.view.set_caret(focus.start)
        if focus.end > focus.start:
            self.view.scroll_to(focus.start, focus.end)
            if flash:
                self.view.flash(focus.start, focus.end)
        self._show_passage(page.sentence_at(focus.start), focus)
        self._show_place()

    def _show_passage(self, sentence: SentenceRow | None, focus: Focus | None) -> None:
        page = self.page
        if page is None:
            return
        self.view.show_look(passage=(sentence.start, sentence.end) if sentence else None)
        events = page.events_of(sentence) if sentence else ()
        brush = set(self.session.view.selection.brush)
        picked = next((event.id for event in events if event.id in brush), None)
        self.bar.show_events(events, focus.row_id if focus and focus.table == "events" else picked)
        self._read_part()

    def _read_part(self) -> None:
        event, selection, study = self.bar.event_row, self.session.view.selection, self.session.study
        if event is not None and self.reads_parts:
            event_id = event.id
            self.session.read(
                lambda db: part_of_event(db, selection.scope, study, event_id, selection.point),
                self._on_part_read,
                slot="text part",
            )

    def _on_part_read(self, part: PartHere) -> None:
        event = self.bar.event_row
        if event is not None and event.id == part.event_id:
            self.bar.show_part(part.value, part.points)

    def _show_place(self) -> None:
        if self._set is not None:
            self.header.set_count(self._set.document_words(self.page))
            self._passages.show_words(self._set.passage_words(self.session.view.selection.focus))

    def step_passage(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) passage of the current set."""
        selection = self.session.view.selection
        focus = self._set.next_passage(step, selection.focus, self.page) if self._set else None
        if focus is None:
            return
        if len(selection.brush) > 1 and focus.row_id in selection.brush:
            self.session.view.change(focus=focus)  # what is picked stays picked while one walks through it
        else:
            self.session.view.change(focus=focus, brush=(focus.row_id,) if focus.row_id else ())

    def step_document(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) document of the scope."""
        focus = self._set.next_document(step, self.page) if self._set else None
        if focus is not None:
            self.session.view.change(focus=focus)

    def _step_highlight(self, step: int) -> None:
        mark = next_mark(self.page, self.view.caret(), step, self.view.look.hidden) if self.page else None
        if mark is not None:
            self._pick(mark)

    def _pick(self, focus: Focus) -> None:
        """Select what stands at a place, as a click does."""
        page = self.page
        if page is None:
            return
        self._own_click = True
        entity = page.entity_at(focus)
        self.session.view.change(focus=focus, brush=events_at(page, focus), entity_id=entity, point=None)
        self._own_click = False
        self.view.scroll_to(focus.start, focus.end)

    def _on_hit_clicked(self, hit: Hit) -> None:
        self.reader.card.hide()
        if self.page is not None and (focus := focus_of(self.page, hit)) is not None:
            self._pick(focus)

    def _on_menu_asked(self, hit: Hit | None, at: QPoint) -> None:
        selected = self.view.textCursor().hasSelection()
        if hit is not None and not hit.fold and not selected:
            self._on_hit_clicked(hit)
        marked = hit is not None and bool(hit.mentions or hit.events)
        text_menu(self, self.act_asked.emit, selected=selected, marked=marked).popup(at)

    def _on_act_shown(self, event_id: int) -> None:
        event = self.page.event(event_id) if self.page else None
        if event is not None and self.page is not None:
            self._pick(focus_on_event(self.page, event))

    def _on_slot_clicked(self, event_id: int, field: str) -> None:
        self._on_act_shown(event_id)
        self.edit_asked.emit(event_id, field)

    def _remember_position(self) -> None:
        if self.page is not None:
            first, _ = self.view.visible_stretch()
            self._settings.set_position(self.session.project.path, self.page.row.id, first)
