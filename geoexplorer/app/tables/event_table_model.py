"""The table of events: sign, date, who, to whom, the act in words, confidence, review."""

import sqlite3
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QObject

from geoexplorer.app.drawing.numbers import period_words, when_words
from geoexplorer.app.labels import label
from geoexplorer.app.names import said_name
from geoexplorer.app.session import Session
from geoexplorer.app.tables.cells import Cell, TableColumn
from geoexplorer.app.tables.paged_model import ListGroups, ListIds, ListRows, PagedTableModel
from geoexplorer.app.tables.row_words import (
    act_words,
    amount_words,
    basis_words,
    polarity_words,
    short_name,
    speaker_words,
)
from geoexplorer.model.selection import ChartPoint, Scope
from geoexplorer.store.id_lists import BY_DATE, Ids, event_groups, event_ids
from geoexplorer.store.listed_rows import ListedEvent, listed_events
from geoexplorer.wording import count_words, decimal, number, plural, tr, tr_noop

BEHIND, OTHERS, FIRST_GROUP = -1, -2, -10  # ids of headings; groups count downwards


class EventTableModel(PagedTableModel):
    """The events of a scope; those behind the ringed chart point come first, under a heading."""

    name: ClassVar[str] = "events"
    columns: ClassVar[tuple[TableColumn, ...]] = (
        TableColumn("polarity", "", 28, "polarity", tip="Sign: towards or away"),
        TableColumn("date", "Date", 84, "date"),
        TableColumn("actor", "From", 90, "actor"),
        TableColumn("recipient", "To", 90, "recipient"),
        TableColumn("act", "Act", 200, "act", stretch=True),
        TableColumn("event_type", "Type", 84, "event_type", shown=False),
        TableColumn("domain", "Dom.", 36, "domain", tip="Domain", spare=True),
        TableColumn("modality", "Modality", 76, "modality", shown=False),
        TableColumn("attribution", "Told by", 104, "attribution", shown=False),
        TableColumn("speaker", "Speaker", 120, "speaker", shown=False),
        TableColumn("amount", "Amount", 72, "amount", shown=False),
        TableColumn("title", "Document", 150, "title", shown=False),
        TableColumn("publisher", "Publisher", 110, "publisher", shown=False),
        TableColumn("confidence", "Conf.", 42, "confidence", tip="Confidence", spare=True),
        TableColumn("review", "", 26, "review", tip="Review: unseen, accepted, edited, rejected, unsure, added"),
    )

    group_choices: ClassVar[tuple[tuple[str, str], ...]] = (
        ("year", tr_noop("Year", sense="column")),
        ("actor", tr_noop("From", sense="column")),
        ("recipient", tr_noop("To", sense="column")),
        ("event_type", tr_noop("Type", sense="column")),
        ("domain", tr_noop("Domain", sense="column")),
        ("title", tr_noop("Document", sense="column")),
        ("publisher", tr_noop("Publisher", sense="column")),
    )

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, BY_DATE, parent)
        self.scope = Scope()
        self._point: ChartPoint | None = None
        self._brush: frozenset[int] = frozenset()
        self._behind = 0

    def show_scope(self, scope: Scope) -> None:
        """List the events of that scope."""
        self.scope = scope
        self.reload()

    def show_point(self, point: ChartPoint | None, brush: tuple[int, ...]) -> None:
        """Put the events of the ringed chart point first; without a point several picked events are tinted only."""
        picked = frozenset(brush) if point is not None or len(brush) > 1 else frozenset()
        regroup = point is not None or self._point is not None
        if (point, picked) != (self._point, self._brush):
            self._point, self._brush = point, picked
            if regroup:
                self.arrange()
            elif self.row_ids.size:
                self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def list_ids(self) -> ListIds:
        """Return the query of the events of the scope."""
        scope, order, group = self.scope, self.order, self.group
        return lambda db, limit: event_ids(db, scope, order, limit, group)

    def list_groups(self) -> ListGroups | None:
        """Return the query of the groups."""
        scope, group = self.scope, self.group
        return (lambda db: event_groups(db, scope, group)) if group else None

    def list_rows(self) -> ListRows:
        """Return the query of a page."""
        return _rows

    def row_id(self, row: ListedEvent) -> int:
        """Return the event's id."""
        return row.event.id

    def arranged(self, found: Ids) -> Ids:
        """Put the events behind the point first, each group under its heading."""
        grouped = self._brush if self._point is not None else ()
        inside = np.isin(found, np.fromiter(grouped, np.int64))
        self._behind = int(inside.sum())
        if not self._behind:
            return self._grouped(found)
        first = np.insert(found[inside], 0, BEHIND)
        if self._behind == found.size:
            return first
        return np.concatenate((first, np.insert(found[~inside], 0, OTHERS)))

    def _grouped(self, found: Ids) -> Ids:
        sizes = [size for _, size in self.groups]
        if sum(sizes) != found.size:  # not grouped, or only the first rows are there
            return found
        starts = np.cumsum([0, *sizes])[:-1]
        return np.insert(found, starts, [FIRST_GROUP - number for number in range(len(sizes))])

    def heading(self, row_id: int) -> str:
        """Return `2005 Q3 → Russia: 6 of the 19 events behind the ringed point`."""
        if row_id <= FIRST_GROUP:
            return self._group_words(*self.groups[FIRST_GROUP - row_id])
        if row_id == OTHERS or self._point is None:
            return tr("Other events: {n}", n=number(self.found.size - self._behind))
        power = said_name(self.session.study.power(self._point.power).name)
        count, total = self._behind, len(self._brush)
        events = count_words(count, "event", "events")
        if count != total:
            events = plural(total, "{shown} of the {n} event", "{shown} of the {n} events", shown=number(count))
        period = period_words(self._point.period)
        return tr("{period} → {power}: {events} behind the ringed point", period=period, power=power, events=events)

    def _group_words(self, value: str, size: int) -> str:
        known = self.group in ("event_type", "domain")
        words = label(self.group, value) if known else value
        words = said_name(words) if self.group in ("actor", "recipient") else words
        return f"{words or tr('undated' if self.group == 'year' else 'unknown')}: {number(size)}"

    def feeds(self, row_id: int) -> bool:
        """Return whether the event is behind the ringed point, or one of several that are picked."""
        return row_id in self._brush

    def cell(self, row: ListedEvent, column: str) -> Cell:
        """Return what a cell of an event shows."""
        event = row.event
        faded = "ink3" if event.review == "rejected" or event.modality == "denied" else "ink"
        if column == "polarity":
            shown = 0 if event.modality == "denied" else event.polarity
            tip = f"{polarity_words(event.polarity)}, {label('modality', event.modality)}"
            return Cell(mark="sign", value=shown, tip=tip)
        if column == "date":
            words = when_words(event.date_start, event.date_end, event.date_precision)
            return Cell(words, token="ink2" if event.date_start else "amber", tip=_date_tip(row))
        if column in ("actor", "recipient"):
            return self._side(row, column)
        if column == "act":
            return _act(row, faded)
        if column == "confidence":
            tip = tr("Confidence {value}", value=decimal(event.confidence))
            return Cell(mark="share", value=event.confidence, tip=tip)
        if column == "review":
            return Cell(mark="review", code=event.review, tip=label("review", event.review))
        return _other(row, column)

    def _side(self, row: ListedEvent, column: str) -> Cell:
        event = row.event
        key, name = event.actor_key, event.actor_name
        if column == "recipient":
            key, name = event.recipient_key or "", event.recipient_name or ""
        said = said_name(name)
        return Cell(short_name(key, said), power=self._power(key), tip=said)

    def _power(self, key: str) -> str | None:
        powers = self.session.study.powers
        return next((power.key for power in powers if key in power.members or key == power.key), None)


def _rows(db: sqlite3.Connection, ids: list[int]) -> list[ListedEvent]:
    return listed_events(db, ids)


def _act(row: ListedEvent, token: str) -> Cell:
    words = act_words(row.event)
    if row.tellings > 1:
        words += f" ×{row.tellings}"
    told = [plural(row.tellings, "Told {n} time", "Told {n} times")] if row.tellings > 1 else []
    denied = [tr("Denied in another text")] if row.denied else []
    tip = "\n".join((row.event.quote, *told, *denied))
    return Cell(words, token=token, struck=row.event.review == "rejected", tip=tip)


def _date_tip(row: ListedEvent) -> str:
    event = row.event
    basis = basis_words(label("date_basis", event.date_basis), event.date_words)
    return f"{when_words(event.date_start, event.date_end, event.date_precision, long=True)}, {basis}"


def _other(row: ListedEvent, column: str) -> Cell:
    event = row.event
    words = {
        "event_type": event.event_type,
        "domain": label("domain", event.domain)[:3],
        "modality": label("modality", event.modality),
        "attribution": label("attribution", event.attribution),
        "speaker": event.speaker or "",
        "amount": amount_words(row.amount_low, row.amount_low, row.amount_unit or "") if row.amount_low else "",
        "title": event.title,
        "publisher": event.publisher or tr("unknown"),
    }
    tips = {"domain": label("domain", event.domain), "speaker": speaker_words(event)}
    tips["event_type"] = label("event_type", event.event_type)
    return Cell(words[column], token="ink2", tip=tips.get(column, words[column]))
