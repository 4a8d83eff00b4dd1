"""The pieces of the detail card: buttons with their keys, the sign, the quotation."""

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from geoexplorer.app import theme
from geoexplorer.app.bound_keys import bound_keys
from geoexplorer.app.labels import label
from geoexplorer.app.tables.cell_delegate import paint_sign
from geoexplorer.wording import tr, tr_noop

CAP, AROUND = 17, 9  # px: least width of the cap of a key, and the air at its right
PADDING, TIGHT = 10, 4
BUTTONS = (
    ("accept", tr_noop("Accept", sense="button")),
    ("reject", tr_noop("Reject", sense="button")),
    ("unsure", tr_noop("Unsure", sense="button")),
    ("edit", tr_noop("Edit", sense="button")),
)


class ButtonBar(QWidget):
    """Accept, reject, unsure, edit, note and star, with their keys."""

    wanted = Signal(str)  # name of the action

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 10)
        row.setSpacing(6)
        self.buttons: dict[str, QPushButton] = {}
        for name, text in BUTTONS:
            self.buttons[name] = KeyButton(tr(text, sense="button"), bound_keys.shown(name), self)
            row.addWidget(self.buttons[name])
        theme.set_role(self.buttons["accept"], "primary")
        row.addStretch(1)
        self.buttons["note"] = KeyButton(tr("Note", sense="button"), bound_keys.shown("note"), self)
        self.buttons["star"] = QPushButton(self)
        self.buttons["star"].setAccessibleName(tr("Star"))
        self._show_keys()
        bound_keys.changed.connect(self._show_keys)
        for name in ("note", "star"):
            theme.set_role(self.buttons[name], "flat")
            row.addWidget(self.buttons[name])
        for name, button in self.buttons.items():
            button.clicked.connect(partial(self.wanted.emit, name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room."""
        super().resizeEvent(event)
        self._fit()

    def show_choices(self, table: str, *, starred: bool, enabled: bool) -> None:
        """Show what can be done with a row of that table."""
        for name in ("accept", "reject", "unsure"):
            self.buttons[name].setVisible(table in ("events", "mentions"))
        for button in self.buttons.values():
            button.setEnabled(enabled)
        self.buttons["star"].setIcon(theme.icon("star-filled" if starred else "star"))
        self.buttons["note"].setIcon(theme.icon("note"))
        self._fit()

    def _show_keys(self) -> None:
        for name, button in self.buttons.items():
            if isinstance(button, KeyButton):
                button.show_key(bound_keys.shown(name))
        self.buttons["star"].setToolTip(bound_keys.beside(tr("Star"), "star"))
        self._fit()

    def _fit(self) -> None:
        """Leave out where words would be cut: the caps of the keys, the word of the note, the air in the buttons."""
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        keyed = [button for button in shown if isinstance(button, KeyButton)]
        note = self.buttons["note"]
        wanted = sum(button.words_width() for button in keyed) + self.buttons["star"].sizeHint().width()
        wanted += 24 + 6 * len(shown)
        caps = wanted + sum(button.cap_room() for button in keyed) <= self.width()
        note.setText(note.accessibleName() if wanted <= self.width() else "")
        without_note = wanted - note.fontMetrics().horizontalAdvance(note.accessibleName())
        for button in keyed:
            button.show_cap(caps, TIGHT if without_note > self.width() else PADDING)


class KeyButton(QPushButton):
    """A button with the cap of its key."""

    def __init__(self, text: str, key: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.key = key
        self._cap, self._padding = False, 0
        self.setAccessibleName(text)
        self.show_key(key)
        self.show_cap(True)

    def show_key(self, key: str) -> None:
        """Show another key; an empty text shows none."""
        self.key = key
        self.setToolTip(f"{self.accessibleName()} ({key})" if key else self.accessibleName())
        self._set_room()
        self.update()

    def cap_room(self) -> int:
        """Return the width in pixels that the cap of the key takes on the button."""
        return self._cap_width() + AROUND - 4 if self.key else 0

    def _cap_width(self) -> int:
        return max(CAP, QFontMetrics(theme.font("key")).horizontalAdvance(self.key) + 8)

    def _set_room(self) -> None:
        right = self._padding + (self.cap_room() if self._cap else 0)
        self.setStyleSheet(f"padding-left: {self._padding}px; padding-right: {right}px;")

    def words_width(self) -> int:
        """Return the width in pixels that the button needs without the cap of its key."""
        icon = 0 if self.icon().isNull() else self.iconSize().width() + 6
        return self.fontMetrics().horizontalAdvance(self.accessibleName()) + icon + 2 * PADDING + 2

    def show_cap(self, shown: bool, padding: int = PADDING) -> None:
        """Show the key on the button, or its words only, with so much air beside them."""
        if (shown, padding) != (self._cap, self._padding):
            self._cap, self._padding = shown, padding
            self._set_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then the cap at its right."""
        super().paintEvent(event)
        if not self._cap or not self.key:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(self.width() - self._cap_width() - AROUND, 0, -AROUND, 0)
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
        self.setAccessibleName(label("polarity", sign or 0))
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
