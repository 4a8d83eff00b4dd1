"""Correct every field of an event, or add one that a person marked in the text."""

import sqlite3
from functools import partial
from typing import Any, get_args

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from geoexplorer import corrections
from geoexplorer.app.dialogs.amount_words import amounts_of_words, words_of_amounts
from geoexplorer.app.dialogs.date_words import days_of, words_of
from geoexplorer.app.dialogs.entity_box import EntityBox
from geoexplorer.app.dialogs.form import FormDialog, choose, code_box
from geoexplorer.app.session import Session
from geoexplorer.model.codes import DOMAINS, EVENT_TYPES, MODALITIES, Aspect, Attribution
from geoexplorer.model.edit import Changes
from geoexplorer.model.entity import AmountValue
from geoexplorer.model.selection import Focus
from geoexplorer.store.cards import EventCard, card
from geoexplorer.store.entity_choices import ACTING, EntityChoice, Place, entity_choices, place_at
from geoexplorer.store.events import EventRow
from geoexplorer.wording import tr

FIELDS = {  # slots of the who-does-what bar -> the field of this dialog
    "actor": "actor", "recipient": "recipient", "act": "event_type", "type": "event_type", "domain": "domain",
    "sign": "polarity", "polarity": "polarity", "modality": "modality", "date": "date", "speaker": "speaker",
    "amount": "amount",
}  # fmt: skip


def ask_event(session: Session, event_id: int, parent: QWidget, field: str = "") -> "EventDialog":
    """Open the dialog over an event, the cursor in one of its fields, and return it."""
    dialog = EventDialog(session, parent)
    dialog.read_event(event_id, field)
    return _opened(dialog)


def ask_new_event(session: Session, document_id: int, start: int, end: int, parent: QWidget) -> "EventDialog":
    """Open the dialog for an event that stands in that stretch of a document, and return it."""
    dialog = EventDialog(session, parent)
    dialog.read_place(document_id, start, end)
    return _opened(dialog)


class EventDialog(FormDialog):
    """All fields of one event; Save writes the changed ones as one step of undo."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("Edit event"), parent)
        self._session = session
        self._event: EventRow | None = None
        self._place: Place | None = None
        self._amount_before = ""
        self._build()
        self.ok.setEnabled(False)

    def read_event(self, event_id: int, field: str = "") -> None:
        """Fill the fields from an event."""
        self._wanted = field
        self._session.read(lambda db: _event(db, event_id), self._on_event, slot="event dialog")

    def read_place(self, document_id: int, start: int, end: int) -> None:
        """Begin a new event at a place of a text."""
        self._wanted = "actor"
        self.setWindowTitle(tr("Mark an event"))
        self._session.read(
            lambda db: (place_at(db, document_id, start, end), entity_choices(db, ACTING)),
            self._on_place,
            slot="event dialog",
        )

    def values(self) -> dict[str, Any] | None:
        """Return the columns as entered; None, and a word on it, when one of them cannot be."""
        words = self.date.text()
        days = days_of(words)
        wrong = [box for box in (self.actor, self.recipient) if not box.is_good()]
        if wrong:
            self.say(tr("{field}: choose a state, organisation or group", field=wrong[0].accessibleName()))
            wrong[0].setFocus()
            return None
        if days is None:
            self.date.setFocus()
            said = tr("“{words}” is no date. Write 2005-09-21, 21 Sep 2005, Sep 2005, 2005-Q3 or 2005", words=words)
            self.say(said)
            return None
        if self._amounts() is None and self._amount_changed():
            said = tr(
                "“{words}” is no amount. Write $50 million, 500 soldiers or about 20 aircraft", words=self.amount.text()
            )
            self.say(said)
            self.amount.setFocus()
            return None
        return {
            "actor_id": self.actor.entity_id(),
            "recipient_id": self.recipient.entity_id(),
            "mutual": int(self.mutual.isChecked()),
            "event_type": self.event_type.currentData(),
            "domain": self.domain.currentData(),
            "polarity": int(self.polarity.currentData()),
            "modality": self.modality.currentData(),
            "aspect": self.aspect.currentData(),
            "attribution": self.attribution.currentData(),
            "speaker_text": self.speaker.text().strip() or None,
            "date_start": days.start,
            "date_end": days.end,
            "date_precision": days.precision,
        }

    def save(self) -> None:
        """Write what changed; nothing changed: just close."""
        values = self.values()
        if values is None:
            return
        author, reason = self._session.author, self.reason.text().strip()
        amounts = self._amounts() if self._amount_changed() else None
        if self._event is not None:
            after = self._changed(values)
            if after or amounts is not None:
                event_id = self._event.id
                self._session.write(lambda db: corrections.change_event(db, event_id, after, author, reason, amounts))
        elif self._place is not None:
            add = partial(_add, values=values, place=self._place, author=author, amounts=amounts or [])
            self._session.write(add, partial(_show_added, self._session, self._place))
        self.accept()

    def _amounts(self) -> list[AmountValue] | None:
        return amounts_of_words(self.amount.text())

    def _amount_changed(self) -> bool:
        return self.amount.text().strip() != self._amount_before

    def _build(self) -> None:
        self.actor = EntityBox(tr("From", sense="who acts"), self)
        self.recipient = EntityBox(tr("To", sense="towards whom"), self, optional=True)
        self.mutual = QCheckBox(tr("both act (a meeting, a treaty)"), self)
        self.event_type = code_box("event_type", EVENT_TYPES, self)
        self.domain = code_box("domain", DOMAINS, self)
        self.polarity = code_box("polarity", ("1", "0", "-1"), self)
        self.modality = code_box("modality", MODALITIES, self)
        self.aspect = code_box("aspect", get_args(Aspect), self)
        self.attribution = code_box("attribution", get_args(Attribution), self)
        self.speaker, self.date, self.amount, self.reason = (QLineEdit(self) for _ in range(4))
        self.amount.setPlaceholderText(tr("none: $50 million, 500 soldiers, about 20 aircraft"))
        self.date.setPlaceholderText(tr("undated: 21 Sep 2005, Sep 2005, 2005-Q3, 2005, 2005..2006"))
        self.reason.setPlaceholderText(tr("why, for the history (may stay empty)"))
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.actor.accessibleName(), self.actor),
            (self.recipient.accessibleName(), self.recipient),
            ("", self.mutual),
            (tr("Type"), self.event_type),
            (tr("Domain, sign"), _beside(self.domain, self.polarity)),
            (tr("Modality, kind"), _beside(self.modality, self.aspect)),
            (tr("Told by"), self.attribution),
            (tr("Speaker"), self.speaker),
            (tr("Date"), self.date),
            (tr("Amount"), self.amount),
            (tr("Reason"), self.reason),
        )
        for name, widget in rows:
            self.form.addRow(name, widget)
        named: tuple[tuple[QWidget, str], ...] = (
            (self.event_type, tr("Type")), (self.domain, tr("Domain")), (self.polarity, tr("Sign")),
            (self.modality, tr("Modality")), (self.aspect, tr("Event, standing fact or assessment")),
            (self.attribution, tr("Told by")), (self.speaker, tr("Speaker")), (self.date, tr("Date")),
            (self.amount, tr("Amount")), (self.reason, tr("Reason")),
        )  # fmt: skip
        for widget, name in named:
            widget.setAccessibleName(name)

    def _on_event(self, found: tuple[EventCard | None, list[EntityChoice]]) -> None:
        shown, choices = found
        if shown is None:
            self.say(tr("This event is gone"))
            return
        event = shown.event
        self._event = event
        self.show_quote(" ".join(shown.sentence.split()))
        self.actor.show_choices(choices, event.actor_id)
        self.recipient.show_choices(choices, event.recipient_id)
        self.mutual.setChecked(event.mutual)
        for box, code in self._codes(event):
            choose(box, code)
        self.speaker.setText(event.speaker or "")
        self.date.setText(words_of(event.date_start, event.date_end))
        self._amount_before = words_of_amounts(shown.amounts)
        self.amount.setText(self._amount_before)
        self._ready()

    def _on_place(self, found: tuple[Place, list[EntityChoice]]) -> None:
        self._place, choices = found
        self.show_quote(" ".join(self._place.quote.split()))
        self.actor.show_choices(choices, None)
        self.recipient.show_choices(choices, None)
        self.date.setText(words_of(self._place.published, self._place.published))
        if self._place.sentence_id is None:
            self.say(tr("This is page furniture: no event can stand here"))
        else:
            self._ready()

    def _ready(self) -> None:
        self.ok.setEnabled(not self._session.read_only)
        getattr(self, FIELDS.get(self._wanted, "actor")).setFocus(Qt.FocusReason.OtherFocusReason)

    def _codes(self, event: EventRow) -> tuple[tuple[QComboBox, str], ...]:
        return (
            (self.event_type, event.event_type),
            (self.domain, event.domain),
            (self.polarity, str(event.polarity)),
            (self.modality, event.modality),
            (self.aspect, event.aspect),
            (self.attribution, event.attribution),
        )

    def _changed(self, values: dict[str, Any]) -> dict[str, Any]:
        """Return what differs from the event; dates go together, and a new speaker is words, not an entity."""
        assert self._event is not None
        event = self._event
        before = {name: getattr(event, name) for name in values if name != "speaker_text"}
        before["mutual"] = int(event.mutual)
        dates = ("date_start", "date_end", "date_precision")
        if self.date.text().strip() == words_of(event.date_start, event.date_end):
            values = {name: value for name, value in values.items() if name not in dates}
        after = {name: value for name, value in values.items() if name in before and value != before[name]}
        if values["speaker_text"] != (event.speaker or None):
            after |= {"speaker_text": values["speaker_text"], "speaker_entity_id": None}
        if set(after) & set(dates):
            after |= {name: values[name] for name in dates}
            after["date_basis"] = "user" if values["date_start"] else "none"
        return after


def _event(db: sqlite3.Connection, event_id: int) -> tuple[EventCard | None, list[EntityChoice]]:
    found = card(db, "events", event_id)
    return (found if isinstance(found, EventCard) else None), entity_choices(db, ACTING)


def _add(
    db: sqlite3.Connection, values: dict[str, Any], place: Place, author: str, amounts: list[AmountValue]
) -> Changes:
    row = {
        **values,
        "document_id": place.document_id,
        "sentence_id": place.sentence_id,
        "start": place.start,
        "end": place.end,
        "quote": place.quote,
        "date_basis": "user" if values["date_start"] else "none",
    }
    return corrections.add_event(db, row, author, amounts)


def _show_added(session: Session, place: Place, changes: Changes) -> None:
    """Pick the new event in all panes: where it stands in the list, and in which points."""
    if changes.event_ids:
        event_id = max(changes.event_ids)
        focus = Focus(place.document_id, place.start, place.end, "events", event_id)
        session.view.change(brush=(event_id,), point=None, focus=focus)


def _beside(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget, 1)
    return holder


def _opened(dialog: EventDialog) -> EventDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
