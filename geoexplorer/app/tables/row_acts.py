"""What can be done with rows of the lists: decide, edit, note, tag, star, merge, narrow the scope."""

import sqlite3
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from geoexplorer import cluster_repair, corrections
from geoexplorer.app.bound_keys import bound_keys
from geoexplorer.app.narrowing import clauses_of, narrowed
from geoexplorer.app.session import Session
from geoexplorer.model.edit import Changes, Edit
from geoexplorer.model.selection import Clause, Focus
from geoexplorer.store.listed_rows import ListedNote, listed_notes
from geoexplorer.store.mentions import MentionRow, mentions_of_entity
from geoexplorer.store.rows import row_values
from geoexplorer.wording import count_words, number, tr, tr_noop

VERDICTS = {"accept": "accepted", "reject": "rejected", "unsure": "unsure"}
DECIDED = frozenset({"events", "mentions"})
MENU = (
    ("accept", tr_noop("Accept")),
    ("reject", tr_noop("Reject")),
    ("unsure", tr_noop("Unsure")),
    ("edit", tr_noop("Edit…")),
    ("merge", tr_noop("Merge or re-link…")),
    ("part", tr_noop("Another act than those it is told with")),
    ("note", tr_noop("Note…")),
    ("tag", tr_noop("Tag…")),
    ("star", tr_noop("Star")),
    ("filter_to", tr_noop("Filter to this")),
    ("delete", tr_noop("Delete")),
)
COUNTED_IN = frozenset({"accept", "reject", "unsure", "delete"})  # how many rows these change stands in the menu
COUNTED: dict[str, Callable[[int], str]] = {
    "events": lambda n: count_words(n, "event", "events"),
    "mentions": lambda n: count_words(n, "mention", "mentions"),
    "entities": lambda n: count_words(n, "entity", "entities"),
    "documents": lambda n: count_words(n, "text", "texts"),
    "sentences": lambda n: count_words(n, "passage", "passages"),
}
NOTE_ON = {
    "project": tr_noop("On the project"),
    "events": tr_noop("On one event"),
    "mentions": tr_noop("On one mention"),
    "entities": tr_noop("On one entity"),
    "documents": tr_noop("On one text"),
    "sentences": tr_noop("On one passage"),
}


class RowActs(QWidget):
    """The acts of a person on rows of any table, each one step of undo; an invisible child of its pane."""

    decided = Signal(str, object)  # table, ids: go on to the next

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._session = session

    def acts(self, table: str, ids: tuple[int, ...]) -> dict[str, Callable[[], None]]:
        """Return the acts on these rows by the names of the actions."""
        if not ids:
            return {}
        if table == "notes":
            return {} if self._session.read_only else self._note_acts(ids)
        found: dict[str, Callable[[], None]] = {}
        if not self._session.read_only:
            if table in DECIDED:
                found |= {name: partial(self.decide, table, ids, verdict) for name, verdict in VERDICTS.items()}
            if table != "sentences":
                found["edit"] = partial(self.edit, table, ids)
            found["note"] = partial(self.note, table, ids[0])
            found["tag"] = partial(self.ask_tag, table, ids)
            found["star"] = partial(self.star, table, ids)
            if table in ("entities", "mentions") or (table == "events" and len(ids) > 1):
                found["merge"] = partial(self.merge, table, ids)
            if table == "events":
                found["part"] = partial(self.part, ids)
        if table in ("entities", "events", "documents"):
            found["filter_to"] = partial(self.filter_to, table, ids)
        return found

    def _note_acts(self, ids: tuple[int, ...]) -> dict[str, Callable[[], None]]:
        return {"edit": partial(self.edit_note, ids[0]), "delete": partial(self.delete_notes, ids)}

    def edit_note(self, note_id: int) -> None:
        """Open a note that was written before."""
        self._session.read(lambda db: listed_notes(db, [note_id]), self._on_note_found, slot="note to edit")

    def delete_notes(self, ids: tuple[int, ...]) -> None:
        """Delete notes; undo brings them back."""
        author = self._session.author
        self._session.write(lambda db: corrections.perform(db, _deleted(db, ids), "deleted notes", author))

    def _on_note_found(self, notes: list[ListedNote]) -> None:
        from geoexplorer.app.dialogs.note_dialog import ask_note

        for note in notes:
            about = " ".join(note.about.split())
            ask_note(self.window(), about, partial(self._change_note, note), text=note.text)

    def _change_note(self, note: ListedNote, text: str) -> None:
        if text != note.text:
            self._session.perform([Edit("notes", note.id, {"text": note.text}, {"text": text})], "changed a note")

    def decide(self, table: str, ids: tuple[int, ...], verdict: str) -> None:
        """Accept, reject or doubt rows, then go on to the next."""
        author = self._session.author
        self._session.write(partial(_review, table=table, ids=ids, verdict=verdict, author=author))
        self.decided.emit(table, ids)

    def edit(self, table: str, ids: tuple[int, ...]) -> None:
        """Open the dialog that corrects a row: the first of those selected."""
        if table == "events":
            from geoexplorer.app.dialogs.event_dialog import ask_event

            ask_event(self._session, ids[0], self.window())
        elif table == "entities":
            from geoexplorer.app.dialogs.entity_dialog import ask_entity

            ask_entity(self._session, ids[0], self.window())
        elif table == "mentions":
            self.merge(table, ids)
        elif table == "documents":
            from geoexplorer.app.dialogs.document_dialog import ask_document

            ask_document(self._session, ids[0], self.window())

    def merge(self, table: str, ids: tuple[int, ...]) -> None:
        """Merge entities, repair one, say whom a mention means, or let events tell one act."""
        if table == "events":
            author = self._session.author
            self._session.write(lambda db: cluster_repair.same_act(db, ids, author))
        elif table == "mentions":
            from geoexplorer.app.dialogs.relink_dialog import ask_relink

            ask_relink(self._session, ids[0], self.window())
        elif len(ids) == 1:
            self.edit(table, ids)
        else:
            from geoexplorer.app.dialogs.merge_dialog import ask_merge

            ask_merge(self._session, ids, self.window())

    def part(self, ids: tuple[int, ...]) -> None:
        """Let events count as acts of their own."""
        author = self._session.author
        self._session.write(lambda db: cluster_repair.another_act(db, ids, author))

    def star(self, table: str, ids: tuple[int, ...]) -> None:
        """Put a star on the rows, or take it off if all have one."""
        self.tag(table, ids, "star")

    def tag(self, table: str, ids: tuple[int, ...], name: str) -> None:
        """Tag the rows, or take the tag off if all have it."""
        author = self._session.author
        self._session.write(lambda db: corrections.toggle_tag(db, name, table, ids, author))

    def ask_tag(self, table: str, ids: tuple[int, ...]) -> None:
        """Ask for a tag and give it to the rows."""
        from geoexplorer.app.dialogs.note_dialog import ask_tag

        ask_tag(self._session, self.window(), COUNTED[table](len(ids)), partial(self.tag, table, ids))

    def note(self, table: str, row_id: int) -> None:
        """Ask for a note on a row and write it."""
        from geoexplorer.app.dialogs.note_dialog import ask_note

        ask_note(self.window(), tr(NOTE_ON[table]), partial(self.write_note, table, row_id))

    def write_note(self, table: str, row_id: int, text: str) -> None:
        """Write a note on a row."""
        author = self._session.author
        self._session.write(lambda db: corrections.add_note(db, table, row_id, text, author))

    def filter_to(self, table: str, ids: tuple[int, ...]) -> None:
        """Narrow the scope: to what mentions these entities, to these texts, to events between the same two."""
        self._session.read(lambda db: clauses_of(db, table, ids), self._narrow, slot="filter to rows")

    def open_first_mention(self, entity_id: int) -> None:
        """Go to the first mention of an entity."""
        self._session.read(
            lambda db: mentions_of_entity(db, entity_id, 1), self._on_mention_found, slot="first mention"
        )

    def menu(self, table: str, ids: tuple[int, ...], parent: QWidget) -> QMenu:
        """Return the context menu of the rows."""
        menu = QMenu(parent)
        acts = self.acts("sentences" if table == "passages" else table, ids)
        for name, text in MENU:
            if name in acts:
                key = bound_keys.shown(name)
                said = tr("These tell one act") if (name, table) == ("merge", "events") else tr(text)
                said += f" {number(len(ids))}" if name in COUNTED_IN and len(ids) > 1 else ""
                menu.addAction(f"{said}\t{key}" if key else said, acts[name])
        return menu

    def _narrow(self, clauses: list[Clause]) -> None:
        self._session.view.change(scope=narrowed(self._session.view.selection.scope, clauses))

    def _on_mention_found(self, rows: list[MentionRow]) -> None:
        for row in rows[:1]:
            self._session.view.change(focus=Focus(row.document_id, row.start, row.end, "mentions", row.id))


def _deleted(db: sqlite3.Connection, ids: tuple[int, ...]) -> list[Edit]:
    columns = ("table_name", "row_id", "text", "author", "at")
    return [Edit("notes", i, row_values(db, "notes", i, columns), None) for i in ids]


def _review(db: sqlite3.Connection, table: str, ids: tuple[int, ...], verdict: str, author: str) -> Changes:
    return corrections.review(db, table, ids, verdict, author)
