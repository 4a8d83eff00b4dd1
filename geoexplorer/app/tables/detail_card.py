"""The card of the current row: its fields, its words as evidence, who decided what, and the decisions to take."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.session import Session
from geoexplorer.app.tables.card_parts import ButtonBar, Quotation, SignLabel
from geoexplorer.app.tables.card_words import FOUND_BY, CardWords, card_words
from geoexplorer.app.tables.row_acts import RowActs
from geoexplorer.explaining import steps_of
from geoexplorer.store.cards import Card, EventCard, card
from geoexplorer.wording import tr


class DetailCard(QFrame):
    """Shows one event, entity, mention or text; reads it itself when told which."""

    def __init__(self, session: Session, acts: RowActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detail_card")
        self.setAccessibleName(tr("Details"))
        self._session, self._acts = session, acts
        self._subject: tuple[str, int] | None = None
        self.words: CardWords | None = None
        self._pairs: list[tuple[QLabel, QLabel]] = []  # name and value of each field
        self._build()
        self.setMinimumHeight(60)
        theme.themes.theme_changed.connect(self._restyle)

    def subject(self) -> tuple[str, tuple[int, ...]]:
        """Return the table and id the card is about."""
        return (self._subject[0], (self._subject[1],)) if self._subject else ("events", ())

    def show_subject(self, table: str, row_id: int) -> None:
        """Show another row."""
        self._subject = (table, row_id)
        self.reload()

    def reload(self) -> None:
        """Read the row again."""
        if self._subject is not None:
            table, row_id = self._subject
            self._session.read(lambda db: card(db, table, row_id), self._on_read, slot="detail card")

    def _build(self) -> None:
        self.empty = QLabel(tr("Select a row to see its details"), self)
        theme.set_role(self.empty, "caption")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._body())
        self.bar = ButtonBar(self)
        self.bar.wanted.connect(self._on_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.empty, self.area, self.bar):
            column.addWidget(widget, 0 if widget is self.bar else 1)
        self.area.hide()
        self.bar.hide()

    def _body(self) -> QWidget:
        self.quotation = Quotation(self)
        self.fields = QWidget(self)
        self._grid = QGridLayout(self.fields)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(3, 2)
        body = QWidget(self)
        inner = QVBoxLayout(body)
        inner.setContentsMargins(12, 10, 12, 4)
        inner.setSpacing(6)
        inner.addLayout(self._head())
        inner.addWidget(self.quotation)
        inner.addWidget(self.fields)
        inner.addStretch(1)
        return body

    def _head(self) -> QHBoxLayout:
        self.sign, self.title, self.state = SignLabel(self), QLabel(self), QLabel(self)
        theme.set_role(self.title, "heading")
        self.title.setWordWrap(True)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _on_read(self, found: Card | None) -> None:
        self.words = card_words(found, self._session.study) if found is not None else None
        if found is None:
            self._subject = None
        self._show_words()
        if isinstance(found, EventCard) and found.event.extractor != "person":
            event = found.event
            self._session.read(lambda db: (event.id, steps_of(db, event)), self._on_explained, slot="explanation")

    def _on_explained(self, told: tuple[int, list[str]]) -> None:
        """Say in words what the rule of the event means."""
        event_id, steps = told
        if self.words is not None and self._subject == ("events", event_id):
            fields = (replace(f, words="\n".join(steps)) if f.name == FOUND_BY else f for f in self.words.fields)
            self.words = replace(self.words, fields=tuple(fields))
            self._fill_fields(self.words)

    def _show_words(self) -> None:
        words = self.words
        self.empty.setVisible(words is None)
        self.area.setVisible(words is not None)
        self.bar.setVisible(words is not None)
        if words is None:
            return
        self.sign.show_sign(words.sign)
        self.title.setText(words.title)
        theme.set_role(self.state, "amber_tag" if words.wants_a_look else "caption")
        self.state.setText(words.state)  # after the role, whose padding the width counts in
        self.state.setVisible(bool(words.state))
        self.quotation.show_quote(words.quote, words.sign)
        self._fill_fields(words)
        self._show_choices(words)

    def _restyle(self) -> None:
        """Follow the palette in use: the fields do so by themselves."""
        if self.words is not None:
            self.quotation.show_quote(self.words.quote, self.words.sign)
            self._show_choices(self.words)

    def _show_choices(self, words: CardWords) -> None:
        self.bar.show_choices(words.table, starred=words.starred, enabled=not self._session.read_only)

    def _fill_fields(self, words: CardWords) -> None:
        while self._grid.takeAt(0) is not None:
            pass  # the labels stay for the fields to come: a new one costs a millisecond
        row, right = 0, False
        for number, field in enumerate(words.fields):
            wide = field.wide
            if wide and right:
                row, right = row + 1, False
            name, value = self._labels(number)
            name.setText(tr(field.name, sense="card"))
            value.setText(field.words)
            value.setToolTip(field.tip)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(name, row, 2 if right else 0, top)
            self._grid.addWidget(value, row, 3 if right else 1, 1, 3 if wide else 1, top)
            row, right = (row + 1, False) if wide or right else (row, True)
        for number, pair in enumerate(self._pairs):
            for label in pair:
                label.setVisible(number < len(words.fields))

    def _labels(self, number: int) -> tuple[QLabel, QLabel]:
        """Return the labels of a field, made when a row first has so many."""
        if number == len(self._pairs):
            name, value = QLabel(self.fields), QLabel(self.fields)
            theme.set_role(name, "caption")
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._pairs.append((name, value))
        return self._pairs[number]

    def _on_button(self, name: str) -> None:
        acts = self._acts.acts(*self.subject())
        if name in acts:
            acts[name]()
