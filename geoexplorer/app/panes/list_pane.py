"""The middle pane: entities, events, passages, texts and notes of the scope, and a card of the current one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QToolButton, QWidget

from geoexplorer.app import theme
from geoexplorer.app.bound_keys import bound_keys
from geoexplorer.app.dialogs.opening import opening_acts
from geoexplorer.app.panes.base import ExportRequest, Pane
from geoexplorer.app.session import Session
from geoexplorer.app.tables.facet_bar import toggled
from geoexplorer.app.tables.list_body import ListBody
from geoexplorer.app.tables.lists import NAMES, List, Lists, narrowed
from geoexplorer.app.tables.note_output import ask_and_save_notes
from geoexplorer.app.tables.picking import focus_of, picked_ids, subject_of
from geoexplorer.app.tables.row_acts import RowActs
from geoexplorer.app.tables.stepper import Stepper
from geoexplorer.model.edit import Changes
from geoexplorer.model.query import parse
from geoexplorer.model.selection import Clause, Focus, Scope, Selection
from geoexplorer.store.facets import Facets, ListCounts, facets, list_counts, narrowest
from geoexplorer.wording import tr

WORDS = frozenset({"text", "phrase", "near"})
FILTER_DELAY, IMPORT_DELAY = 250, 700  # ms after the last key, the first new text


class ListPane(Pane):
    """Tables of the scope. Picks go to the ViewState; what others pick is selected and scrolled to here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, tr("Entities and events"), parent)
        self.lists = Lists(session, self)
        self.acts_on_rows = RowActs(session, self)
        self.stepper = Stepper(session, self.lists, self)
        self.tabs = self.header.add_tabs([self.lists.by_name[name].title for name in NAMES])
        self.columns = QToolButton(self)
        self.columns.setAccessibleName(tr("Columns"))
        self.columns.setToolTip(tr("Columns: show and hide"))
        self.header.add_widget(self.columns)
        self._later = QTimer(self, singleShot=True, interval=FILTER_DELAY)
        self._soon = QTimer(self, singleShot=True, interval=IMPORT_DELAY)
        self._soon.timeout.connect(self._refresh)
        self.body = ListBody(session, self.acts_on_rows, self)
        self.facets, self.filter, self.stack = self.body.facets, self.body.filter, self.body.stack
        self.nothing, self.card = self.body.nothing, self.body.card
        self.set_content(self.body)
        self.update_theme()
        self._connect()
        self.tabs.setCurrentIndex(NAMES.index("events"))
        self.show_selection(Selection(), session.view.selection)
        self._read_scope()

    # What the window uses ------------------------------------------------------------------------

    @property
    def current(self) -> List:
        """The list in front."""
        return self.lists.by_name[self.current_name]

    @property
    def current_name(self) -> str:
        """The name of the list in front."""
        return NAMES[max(self.tabs.currentIndex(), 0)]

    def show_list(self, name: str) -> None:
        """Bring a list to the front."""
        self.tabs.setCurrentIndex(NAMES.index(name))

    def focus_widget(self) -> QWidget:
        """The table takes the keyboard."""
        return self.current.view

    def acts(self) -> dict[str, Callable[[], None]]:
        """Return what the pane carries out now, by the names of the actions."""
        always: dict[str, Callable[[], None]] = {
            "filter_box": self.show_filter_box,
            "export_pane": self.request_export,
            "next_passage": partial(self.stepper.step, 1),
            "previous_passage": partial(self.stepper.step, -1),
            "project_notes": self._on_project_notes,
        }
        always |= opening_acts(self.session, self.window())
        return always | self.acts_on_rows.acts(*self.subject())

    def subject(self) -> tuple[str, tuple[int, ...]]:
        """Return the table and ids that an action is about: the selected rows, else the card's."""
        ids = self.current.view.ids()
        focused = self.current.view.hasFocus() or len(ids) > 1
        if ids and focused and self.current_name != "passages":
            return self.current_name, ids
        return self.card.subject()

    def show_filter_box(self) -> None:
        """Put the cursor into the filter box of the list in front."""
        self.filter.show()
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def export_request(self) -> ExportRequest | None:
        """Return the rows of the list in front."""
        ids = tuple(self.current.model.found.tolist())
        if self.current_name == "notes":
            return ExportRequest("picture", ids, save=partial(ask_and_save_notes, self.session, ids, self))
        return ExportRequest(self.current_name, ids, self.current.title)  # type: ignore[arg-type]

    # What the base calls -------------------------------------------------------------------------

    def show_selection(self, before: Selection, after: Selection) -> None:
        """Follow the scope, the picked events, the entity and the focus."""
        if after.scope != before.scope:
            self._on_scope_changed(before.scope, after.scope)
        if (after.point, after.brush) != (before.point, before.brush):
            self.lists.events.show_point(after.point, after.brush)
            if after.point is not None and after.point != before.point:
                self.show_list("events")
        self._show_picked(before, after)

    def show_changes(self, changes: Changes) -> None:
        """Read again what an edit touched."""
        derived = {"events", "mentions", "entities", "aliases", "documents", "notes", "tags", "clusters"}
        if changes.tables & derived:
            self._refresh()
            self.card.reload()

    def show_documents_added(self, document_ids: tuple[int, ...]) -> None:
        """Take in what an import has stored."""
        del document_ids
        if not self._soon.isActive():  # an import adds dozens a second: each would cut off the reading for the last
            self._soon.start()

    def show_study(self) -> None:
        """Names and colours of powers may differ."""
        self.current.model.reload_rows()
        self.card.reload()

    def update_theme(self) -> None:
        """Take the icons of the theme."""
        self.columns.setIcon(theme.icon("columns"))

    # Building ------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.columns.clicked.connect(self._on_columns)
        self.facets.clause_toggled.connect(self._on_clause_toggled)
        self.filter.textChanged.connect(self._on_filter_typed)
        self.body.filter_left.connect(self._on_filter_entered)
        self._later.timeout.connect(self._on_filter_done)
        self.acts_on_rows.decided.connect(self._on_decided)
        self.nothing.clause_removed.connect(self._on_clause_removed)
        self.nothing.filter_cleared.connect(self.filter.clear)
        self.nothing.undo_wanted.connect(self.session.view.back)
        for name in NAMES:
            found = self.lists.by_name[name]
            found.model.listed.connect(self._on_listed)
            found.model.busy.connect(self._on_busy)
            found.model.failed.connect(self._on_list_failed)

    # Scope and lists -----------------------------------------------------------------------------

    def _on_scope_changed(self, before: Scope, after: Scope) -> None:
        self._mark_stale()
        self._read_scope()
        had, has = (any(c.field in WORDS for c in scope.clauses) for scope in (before, after))
        if has and not had and self.current_name != "passages":
            self.show_list("passages")

    def _mark_stale(self) -> None:
        for found in self.lists.by_name.values():
            found.stale = True

    def _refresh(self) -> None:
        """Read again what is shown, without moving it; the other lists when they are shown."""
        self._mark_stale()
        self.current.stale = False
        self.current.model.refresh()
        self._read_scope()

    def _read_scope(self) -> None:
        self._read_list()
        scope = narrowed(self.session.view.selection.scope, self.lists.by_name["events"].words)
        whole = self.session.view.selection.scope
        self.session.read(lambda db: facets(db, scope), self._on_facets, slot="facets")
        self.session.read(lambda db: list_counts(db, whole), self._on_counts, slot="list counts")

    def _read_list(self) -> None:
        found = self.current
        if found.stale:
            found.stale = False
            found.show(self.session.view.selection.scope, found.words)
        self.facets.setVisible(self.current_name == "events")

    def _on_facets(self, counts: Facets) -> None:
        self.facets.show_facets(counts, self.session.view.selection.scope)
        self.header.set_tab_count(NAMES.index("events"), counts.found)

    def _on_counts(self, counts: ListCounts) -> None:
        for name in ("entities", "passages", "documents", "notes"):
            if not self.lists.by_name[name].words:
                self.header.set_tab_count(NAMES.index(name), getattr(counts, name))

    def _on_listed(self, count: int) -> None:
        name = next((n for n in NAMES if self.lists.by_name[n].model is self.sender()), self.current_name)
        self.header.set_tab_count(NAMES.index(name), count)
        if name == self.current_name:
            self._show_filled_or_empty()

    def _show_filled_or_empty(self) -> None:
        model = self.current.model
        if model.found.size or not model.complete:
            self._show_table()
            return
        scope = self.session.view.selection.scope
        self.nothing.show_reason(self.current_name, scope, self.current.words)
        self.stack.setCurrentWidget(self.nothing)
        self.session.read(lambda db: narrowest(db, scope), self.nothing.show_narrowest, slot="narrowest filter")

    def _show_table(self) -> None:
        view = self.current.view
        if self.stack.indexOf(view) < 0:  # the first time it is looked at
            self.stack.addWidget(view)
            self.setTabOrder(self.filter, view)  # made after the card, it would come after it
            view.picked.connect(self._on_picked)
            view.opened.connect(self._on_opened)
            view.menu_wanted.connect(self._on_menu_wanted)
        self.stack.setCurrentWidget(view)

    def _on_busy(self, busy: bool) -> None:
        if busy:
            self.start_busy(tr("Reading the list"))
        else:
            self.end_busy()

    def _on_list_failed(self, error: Exception) -> None:
        self.show_failed(tr("The list could not be read"), error, self._retry)

    def _retry(self) -> None:
        self.show_filled()
        self._mark_stale()
        self._read_scope()

    def _on_tab_changed(self, _index: int) -> None:
        self.stepper.name = self.current_name
        with QSignalBlocker(self.filter):
            self.filter.setText(self.current.words)
        self.filter.setPlaceholderText(bound_keys.beside(self.current.placeholder, "filter_box"))
        self.filter.setVisible(bool(self.current.words))
        self._read_list()
        self._show_filled_or_empty()
        self._show_picked(Selection(), self.session.view.selection)

    def _on_columns(self) -> None:
        menu = self.current.view.column_menu(self)
        menu.exec(self.columns.mapToGlobal(QPoint(0, self.columns.height())))

    # Filtering -----------------------------------------------------------------------------------

    def _on_filter_typed(self, words: str) -> None:
        self.current.words = words
        self._later.start()

    def _on_filter_done(self) -> None:
        self._later.stop()
        self.current.stale = True
        self._read_scope()

    def _on_filter_entered(self) -> None:
        self._on_filter_done()
        self.current.view.setFocus()

    def _on_clause_toggled(self, clause: Clause) -> None:
        self._change_scope(toggled(self.session.view.selection.scope, clause))

    def _on_clause_removed(self, clause: Clause) -> None:
        self._change_scope(self.session.view.selection.scope.without(clause))

    def _change_scope(self, scope: Scope) -> None:
        typed = parse(scope.query).scope.clauses
        kept = scope.query if all(clause in scope.clauses for clause in typed) else ""
        self.session.view.change(scope=Scope(scope.clauses, kept))

    # Picking -------------------------------------------------------------------------------------

    def _on_picked(self, ids: tuple[int, ...]) -> None:
        if not ids:
            return
        name = self.current_name
        if name == "entities":
            self.session.view.change(entity_id=ids[0])
            return
        row = self.current.model.row_by_id(ids[0])
        focus = focus_of(name, row) if row is not None else None
        if name == "events":
            self._pick_events(ids, focus)
        elif focus is not None:
            self.session.view.change(focus=focus)

    def _pick_events(self, ids: tuple[int, ...], focus: Focus | None) -> None:
        """A row behind the ringed point is read without giving up the point; any other becomes the brush."""
        selection = self.session.view.selection
        focus = focus or selection.focus
        if selection.point is not None and set(ids) <= set(selection.brush):
            self.session.view.change(focus=focus)
        else:
            self.session.view.change(brush=ids, point=None, focus=focus)

    def _on_opened(self, row_id: int) -> None:
        """Enter and double-click go there: an entity opens its first mention, a text its beginning."""
        self._on_picked((row_id,))
        if self.current_name == "entities":
            self.acts_on_rows.open_first_mention(row_id)
        self.act_asked.emit("pane_1")  # the keyboard goes to the text

    def _show_picked(self, before: Selection, after: Selection) -> None:
        wanted, selected = picked_ids(self.current_name, after), self.current.view.wanted
        if self.current_name == "events":
            picked_here = after.brush != before.brush and after.brush == selected
        else:  # several rows may be selected, to merge or to tag; the shared selection knows the first one only
            picked_here = len(selected) > 1 and tuple(wanted) == selected[:1]
        if not picked_here:
            self.current.view.show_ids(wanted)
        self._show_card(before, after)

    def _show_card(self, before: Selection, after: Selection) -> None:
        subject = subject_of(before, after)
        if subject is not None:
            self.card.show_subject(*subject)

    def _on_decided(self, table: str, ids: tuple[int, ...]) -> None:
        """After a decision on the current row, the next one."""
        if table == self.current_name and len(ids) == 1 and ids[0] in self.current.view.ids():
            self.current.view.step(1)

    def _on_menu_wanted(self, ids: tuple[int, ...], position: QPoint) -> None:
        menu = self.acts_on_rows.menu(self.current_name, ids, self)
        menu.addSeparator()
        menu.addAction(tr("Export what you see…"), self.request_export)
        menu.exec(position)

    def _on_project_notes(self) -> None:
        """Show the notes; when they are in front, write one on the project."""
        if self.current_name == "notes" and not self.session.read_only:
            self.acts_on_rows.note("project", 0)
        self.show_list("notes")
