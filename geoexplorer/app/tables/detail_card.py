"""The card of the current row: its fields, its words as evidence, who decided what, and the decisions to take."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.session import Session
from geoexplorer.app.tables.card_words import CardWords, card_words
from geoexplorer.app.tables.cell_delegate import paint_sign
from geoexplorer.app.tables.row_acts import RowActs
from geoexplorer.store.cards import Card, card

BUTTONS = (("accept", "Accept", "Y"), ("reject", "Reject", "N"), ("unsure", "Unsure", "H"), ("edit", "Edit", "E"))


class DetailCard(QFrame):
    """Shows one event, entity, mention or text; reads it itself when told which."""

    def __init__(self, session: Session, acts: RowActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detail_card")
        self.setAccessibleName("Details")
        self._session, self._acts = session, acts
        self._subject: tuple[str, int] | None = None
        self.words: CardWords | None = None
        self._build()
        self.setMinimumHeight(60)
        theme.themes.theme_changed.connect(self._show_words)

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
        self.sign = SignLabel(self)
        self.title = QLabel(self)
        theme.set_role(self.title, "heading")
        self.title.setWordWrap(True)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.state = QLabel(self)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
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
        inner.addLayout(head)
        inner.addWidget(self.quotation)
        inner.addWidget(self.fields)
        inner.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(body)
        self.empty = QLabel("Select a row to see its details", self)
        theme.set_role(self.empty, "caption")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = ButtonBar(self)
        self.bar.wanted.append(self._on_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.empty, self.area, self.bar):
            column.addWidget(widget, 0 if widget is self.bar else 1)
        self.area.hide()
        self.bar.hide()

    def _on_read(self, found: Card | None) -> None:
        self.words = card_words(found, self._session.study) if found is not None else None
        if found is None:
            self._subject = None
        self._show_words()

    def _show_words(self) -> None:
        words = self.words
        self.empty.setVisible(words is None)
        self.area.setVisible(words is not None)
        self.bar.setVisible(words is not None)
        if words is None:
            return
        self.sign.show_sign(words.sign)
        self.title.setText(words.title)
        self.state.setText(words.state)
        self.state.setVisible(bool(words.state))
        theme.set_role(self.state, "amber_tag" if words.wants_a_look else "caption")
        self.quotation.show_quote(words.quote, words.sign)
        self._fill_fields(words)
        self.bar.show_choices(words.table, starred=words.starred, enabled=not self._session.read_only)

    def _fill_fields(self, words: CardWords) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        row, right = 0, False
        for field in words.fields:
            wide = field.wide
            if wide and right:
                row, right = row + 1, False
            name, value = QLabel(field.name, self.fields), QLabel(field.words, self.fields)
            theme.set_role(name, "caption")
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setToolTip(field.tip)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(name, row, 2 if right else 0, top)
            self._grid.addWidget(value, row, 3 if right else 1, 1, 3 if wide else 1, top)
            row, right = (row + 1, False) if wide or right else (row, True)

    def _on_button(self, name: str) -> None:
        acts = self._acts.acts(*self.subject())
        if name in acts:
            acts[name]()


class ButtonBar(QWidget):
    """Accept, reject, unsure, edit, note and star, with their keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.wanted: list[Callable[[str], None]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 10)
        row.setSpacing(6)
        self.buttons: dict[str, QPushButton] = {}
        for name, text, key in BUTTONS:
            self.buttons[name] = KeyButton(text, key, self)
            row.addWidget(self.buttons[name])
        theme.set_role(self.buttons["accept"], "primary")
        row.addStretch(1)
        self.buttons["note"] = KeyButton("Note", "A", self)
        self.buttons["star"] = QPushButton(self)
        self.buttons["star"].setAccessibleName("Star")
        self.buttons["star"].setToolTip("Star (S)")
        for name in ("note", "star"):
            theme.set_role(self.buttons[name], "flat")
            row.addWidget(self.buttons[name])
        for name, button in self.buttons.items():
            button.clicked.connect(partial(self._tell, name))

    def show_choices(self, table: str, *, starred: bool, enabled: bool) -> None:
        """Show what can be done with a row of that table."""
        for name in ("accept", "reject", "unsure"):
            self.buttons[name].setVisible(table in ("events", "mentions"))
        for button in self.buttons.values():
            button.setEnabled(enabled)
        self.buttons["star"].setIcon(theme.icon("star-filled" if starred else "star"))
        self.buttons["note"].setIcon(theme.icon("note"))

    def _tell(self, name: str) -> None:
        for hear in self.wanted:
            hear(name)


class KeyButton(QPushButton):
    """A button with the cap of its key."""

    def __init__(self, text: str, key: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.key = key
        self.setStyleSheet("padding-left: 10px; padding-right: 32px;")
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({key})")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then the cap at its right."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(self.width() - 26, 0, -9, 0)
        box.setHeight(17)
        box.moveTop((self.height() - 17) // 2)
        color = self.palette().buttonText().color()
        if self.property("role") == "primary" and self.isEnabled():
            color = theme.current().color("accentink")
        painter.setFont(theme.font("key"))
        color.setAlphaF(0.55)
        painter.setPen(color)
        painter.drawRoundedRect(box, 3, 3)
        color.setAlphaF(1)
        painter.setPen(color)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.key)


class SignLabel(QWidget):
    """The plus, minus or zero of an event."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sign: int | None = None
        self.setFixedSize(16, 18)

    def show_sign(self, sign: int | None) -> None:
        """Show a sign; None hides it."""
        self._sign = sign
        self.setVisible(sign is not None)
        self.setAccessibleName({1: "towards", -1: "away"}.get(sign or 0, "neither"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the glyph in its tint."""
        del event
        if self._sign is not None:
            paint_sign(QPainter(self), QRectF(1, 2, 14, 14), self._sign)


class Quotation(QLabel):
    """The words of the text, behind a bar in the colour of the sign."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sign: int | None = None
        self.setWordWrap(True)
        self.setContentsMargins(12, 2, 0, 2)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def show_quote(self, quote: str, sign: int | None) -> None:
        """Show the words."""
        self._sign = sign
        font = theme.font("quotation")
        self.setStyleSheet(f"font-family: '{font.families()[0]}'; font-size: {font.pixelSize()}px;")
        self.setText(quote)
        self.setVisible(bool(quote))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar, then the words."""
        painter = QPainter(self)
        colors = theme.current()
        color = colors.sign(self._sign).ink if self._sign is not None else colors.color("line2")
        painter.fillRect(0, 2, 3, self.height() - 4, color)
        painter.end()
        super().paintEvent(event)
