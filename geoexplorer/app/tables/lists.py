"""The five lists of the middle pane: each a model, its view, and how its filter box narrows it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from geoexplorer.app.session import Session
from geoexplorer.app.tables.document_table_model import DocumentTableModel
from geoexplorer.app.tables.entity_table_model import EntityTableModel
from geoexplorer.app.tables.event_table_model import EventTableModel
from geoexplorer.app.tables.note_table_model import NoteTableModel
from geoexplorer.app.tables.paged_model import PagedTableModel
from geoexplorer.app.tables.passage_table_model import PassageTableModel
from geoexplorer.app.tables.table_view import TableView
from geoexplorer.model.query import parse
from geoexplorer.model.selection import Scope
from geoexplorer.wording import tr, tr_noop

NAMES = ("entities", "events", "passages", "documents", "notes")


@dataclass(slots=True)
class List:
    """One list: its title on the tab, its model, the words in its filter box, and whether it must be read again.

    Its view is made when it is first looked at: five tables cost as much as the rest of the pane.
    """

    name: str
    title: str
    model: PagedTableModel
    show: Callable[[Scope, str], None]
    placeholder: str
    words: str = ""
    stale: bool = True
    made: TableView | None = None

    @property
    def view(self) -> TableView:
        """The table over the model."""
        if self.made is None:
            self.made = TableView(self.model, self.model.parent())  # type: ignore[arg-type]  # the pane
            self.made.setAccessibleName(tr("{title} table", title=self.title))
            self.made.setObjectName(f"{self.name}_table")
        return self.made


class Lists:
    """All five, by their names."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        self.entities = EntityTableModel(session, parent)
        self.events = EventTableModel(session, parent)
        self.passages = PassageTableModel(session, parent)
        self.documents = DocumentTableModel(session, parent)
        self.notes = NoteTableModel(session, parent)
        words_or_filters = tr_noop("Words or filters: {example}")
        events, passages = (tr(words_or_filters, example=e) for e in ("to:Russia aid", "base* entity:Manas"))
        found = (
            List("entities", tr("Entities"), self.entities, self.entities.show_scope, tr("Name of an entity")),
            List("events", tr("Events"), self.events, self._show_events, events),
            List("passages", tr("Passages"), self.passages, self._show_passages, passages),
            List("documents", tr("Texts"), self.documents, self.documents.show_scope, tr("Title or publisher")),
            List("notes", tr("Notes"), self.notes, self._show_notes, tr("Words of a note")),
        )
        self.by_name: dict[str, List] = {each.name: each for each in found}

    def _show_events(self, scope: Scope, words: str) -> None:
        self.events.show_scope(narrowed(scope, words))

    def _show_passages(self, scope: Scope, words: str) -> None:
        self.passages.show_scope(narrowed(scope, words))

    def _show_notes(self, scope: Scope, words: str) -> None:
        del scope  # notes are few and belong to the project
        self.notes.show_words(words)


def narrowed(scope: Scope, words: str) -> Scope:
    """Return the scope with the words and filters of a filter box added."""
    clauses = parse(words).scope.clauses
    return replace(scope, clauses=(*scope.clauses, *(c for c in clauses if c not in scope.clauses)))
