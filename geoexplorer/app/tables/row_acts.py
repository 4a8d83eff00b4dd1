"""What can be done with rows of the lists: decide, edit, note, tag, star, merge, narrow the scope."""

import sqlite3
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from geoexplorer import corrections
from geoexplorer.app.session import Session
from geoexplorer.model.edit import Changes
from geoexplorer.model.selection import Clause, Focus
from geoexplorer.store.entities import EntityRow, entity_rows
from geoexplorer.store.mentions import MentionRow, mentions_of_entity

VERDICTS = {"accept": "accepted", "reject": "rejected", "unsure": "unsure"}
DECIDED = frozenset({"events", "mentions"})


class RowActs(QObject):
    """The acts of a person on rows of a table; each is one step of undo."""

    edit_wanted = Signal(str, object)  # table, ids: open the edit dialog
    merge_wanted = Signal(object)  # entity ids: open the repair dialog
    note_wanted = Signal(str, object)
    tag_wanted = Signal(str, object)
    decided = Signal(str, object)  # table, ids: go to the next

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def acts(self, table: str, ids: tuple[int, ...]) -> dict[str, Callable[[], None]]:
        """Return the acts on these rows by the names of the actions."""
        if not ids:
            return {}
        found: dict[str, Callable[[], None]] = {}
        if not self._session.read_only:
            if table in DECIDED:
                found |= {name: partial(self.decide, table, ids, verdict) for name, verdict in VERDICTS.items()}
            found["edit"] = partial(self.edit_wanted.emit, table, ids)
            found["note"] = partial(self.note_wanted.emit, table, ids)
            found["tag"] = partial(self.tag_wanted.emit, table, ids)
            found["star"] = partial(self.star, table, ids)
            if table in ("entities", "mentions"):
                found["merge"] = partial(self.merge_wanted.emit, (table, ids))
        if table == "entities":
            found["filter_to"] = partial(self.filter_to_entities, ids)
        return found

    def decide(self, table: str, ids: tuple[int, ...], verdict: str) -> None:
        """Accept, reject or doubt rows, then go on to the next."""
        author = self._session.author
        self._session.write(partial(_review, table=table, ids=ids, verdict=verdict, author=author))
        self.decided.emit(table, ids)

    def star(self, table: str, ids: tuple[int, ...]) -> None:
        """Put a star on the rows, or take it off if all have one."""
        author = self._session.author
        self._session.write(lambda db: corrections.toggle_tag(db, "star", table, ids, author))

    def tag(self, name: str, table: str, ids: tuple[int, ...]) -> None:
        """Tag the rows, or take the tag off if all have it."""
        author = self._session.author
        self._session.write(lambda db: corrections.toggle_tag(db, name, table, ids, author))

    def write_note(self, text: str, table: str, row_id: int) -> None:
        """Write a note on a row."""
        author = self._session.author
        self._session.write(lambda db: corrections.add_note(db, table, row_id, text, author))

    def filter_to_entities(self, ids: tuple[int, ...]) -> None:
        """Narrow the scope to what mentions these entities."""
        wanted = list(ids)
        self._session.read(lambda db: entity_rows(db, wanted), self._on_entities_found, slot="filter to entities")

    def open_first_mention(self, entity_id: int) -> None:
        """Go to the first mention of an entity."""
        self._session.read(
            lambda db: mentions_of_entity(db, entity_id, 1), self._on_mention_found, slot="first mention"
        )

    def menu(self, table: str, ids: tuple[int, ...], parent: QWidget) -> QMenu:
        """Return the context menu of the rows."""
        menu = QMenu(parent)
        acts = self.acts("sentences" if table == "passages" else table, ids) if table != "notes" else {}
        number = f" {len(ids):,}" if len(ids) > 1 else ""
        words = {
            "accept": f"Accept{number}\tY",
            "reject": f"Reject{number}\tN",
            "unsure": f"Unsure{number}\tH",
            "edit": "Edit…\tE",
            "merge": "Merge or re-link…\tM",
            "note": "Note…\tA",
            "tag": "Tag…\tT",
            "star": "Star\tS",
            "filter_to": "Filter to this\tCtrl+Enter",
        }
        for name, text in words.items():
            if name in acts and not (table == "passages" and name == "edit"):
                menu.addAction(text, acts[name])
        return menu

    def _on_entities_found(self, rows: list[EntityRow]) -> None:
        if rows:
            scope = self._session.view.selection.scope
            self._session.view.change(scope=scope.with_clause(Clause("entity", tuple(row.key for row in rows))))

    def _on_mention_found(self, rows: list[MentionRow]) -> None:
        for row in rows[:1]:
            self._session.view.change(focus=Focus(row.document_id, row.start, row.end, "mentions", row.id))


def _review(db: sqlite3.Connection, table: str, ids: tuple[int, ...], verdict: str, author: str) -> Changes:
    return corrections.review(db, table, ids, verdict, author)
