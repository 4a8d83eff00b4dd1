"""The event under review in words: its sentence with marks, and its slots."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.drawing.numbers import when_words
from geoexplorer.app.labels import label
from geoexplorer.app.names import said_name
from geoexplorer.app.tables.row_words import act_words, polarity_words
from geoexplorer.store.cards import EventCard
from geoexplorer.store.events import EventRow
from geoexplorer.store.review_context import ReviewContext
from geoexplorer.wording import decimal, tr, tr_noop

UNDERLINES = {
    "solid": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "double": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "dashed": QTextCharFormat.UnderlineStyle.DashUnderline,
    "dotted": QTextCharFormat.UnderlineStyle.DotLine,
}


class SentenceView(QTextBrowser):
    """The sentence large, its neighbours pale; names tinted and underlined, the trigger bold, the act underlined."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("beginning")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("The words under review"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._shown: tuple[ReviewContext, int] | None = None

    def show_context(self, context: ReviewContext, sign: int) -> None:
        """Show an event's words."""
        self._shown = (context, sign)
        self.clear()
        cursor = self.textCursor()
        pale = _format("compare", "ink3")
        if context.before:
            cursor.insertText(" ".join(context.before.split()) + "\n\n", pale)
        begin = cursor.position()
        cursor.insertText(context.sentence.replace("\n", " "), _format("review", "ink", 0.85))
        finish = cursor.position()
        if context.after:
            cursor.insertText("\n\n" + " ".join(context.after.split()), pale)
        self._mark_names(context, begin)
        self._mark_act(context, begin, finish, sign)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def restyle(self) -> None:
        """Take the colours of another theme."""
        if self._shown:
            self.show_context(*self._shown)

    def _mark_names(self, context: ReviewContext, begin: int) -> None:
        for span in context.mentions:
            style = theme.current().label(span.label)
            mark = QTextCharFormat()
            mark.setBackground(style.tint)
            mark.setUnderlineStyle(UNDERLINES[style.underline])
            mark.setUnderlineColor(style.edge)
            self._merge(context.sentence, begin, span.start, span.end, mark)

    def _mark_act(self, context: ReviewContext, begin: int, finish: int, sign: int) -> None:
        del finish
        trigger = QTextCharFormat()
        trigger.setFontWeight(700)
        trigger.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        trigger.setUnderlineColor(theme.current().sign(sign).ink)
        self._merge(context.sentence, begin, context.trigger_start, context.trigger_end, trigger)

    def _merge(self, text: str, begin: int, start: int, end: int, mark: QTextCharFormat) -> None:
        cursor = self.textCursor()
        cursor.setPosition(begin + _units(text[:start]))
        cursor.setPosition(begin + _units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(mark)


SLOTS = {  # field -> its name, row, column and how many of twelve columns it takes
    "actor": (tr_noop("actor"), 0, 0, 3),
    "act": (tr_noop("act"), 0, 3, 6),
    "recipient": (tr_noop("recipient"), 0, 9, 3),
    "sign": (tr_noop("sign"), 1, 0, 3),
    "modality": (tr_noop("modality"), 1, 3, 3),
    "date": (tr_noop("date"), 1, 6, 3),
    "confidence": (tr_noop("confidence"), 1, 9, 3),
}


class Slots(QWidget):
    """Actor, act and recipient in a row; sign, modality, date and confidence below; a click edits."""

    edit_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)

    def show_card(self, card: EventCard, steps: Sequence[str]) -> None:
        """Fill the slots; `steps` tell how the event was found."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        found = steps[:1] if card.event.extractor != "person" else ()
        for field, (words, small) in _filled(card, "".join(found)).items():
            name, row, column, span = SLOTS[field]
            slot = self._slot(tr(name), words, small)
            tip = [f"{tr(name)}: {words}", *(steps if field == "sign" and found else [small]), tr("Edit (E)")]
            slot.setToolTip("\n".join(line for line in tip if line))
            slot.clicked.connect(partial(self.edit_wanted.emit, field))
            self._grid.addWidget(slot, row, column, 1, span)

    def _slot(self, name: str, words: str, small: str) -> QPushButton:
        slot = QPushButton(self)
        slot.setAccessibleName(f"{name}: {words}")
        slot.setAutoDefault(False)
        slot.setStyleSheet(f"QPushButton {{ min-height: {round(60 * theme.themes.scale)}px; padding: 0; }}")
        column = QVBoxLayout(slot)
        column.setContentsMargins(10, 5, 10, 5)
        column.setSpacing(1)
        for text, role in ((name, "caption"), (words, "heading"), (small, "caption")):
            line = CutLabel(text, slot)
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            theme.set_role(line, role)
            column.addWidget(line)
        return slot


class CutLabel(QLabel):
    """A line of words that ends with an ellipsis where the room does."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setMinimumWidth(10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of the words as there is room for."""
        del event
        painter, box = QPainter(self), self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.style().drawItemText(
            painter, box, side.value, self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )


def _filled(card: EventCard, found: str) -> dict[str, tuple[str, str]]:
    """Return what stands in each slot, large and small; `found` tells which words were found by which rule."""
    event = card.event
    by_role = {side.role: side for side in card.participants}
    basis = label("date_basis", event.date_basis)
    date = tr("{basis} “{words}”", basis=basis, words=event.date_words) if event.date_words else basis
    return {
        "actor": (said_name(event.actor_name), _from(by_role.get("actor"))),
        "act": (act_words(event), f"{event.event_type}, {label('domain', event.domain)}"),
        "recipient": (said_name(event.recipient_name or "") or tr("nobody"), _from(by_role.get("recipient"))),
        "sign": (polarity_words(event.polarity), found),
        "modality": (label("modality", event.modality), tr("a deed") if event.deed else tr("words")),
        "date": (when_words(event.date_start, event.date_end, event.date_precision, long=True), date),
        "confidence": (decimal(event.confidence), _found_by(event)),
    }


def _found_by(event: EventRow) -> str:
    if event.extractor == "person":
        return tr("marked by a person")
    return tr("read by the classifier") if "|classifier:" in event.rule else tr("found by the lexicon")


def _format(role: str, token: str, zoom: float = 1.0) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(theme.font(role, theme.themes.scale * zoom))
    form.setForeground(theme.current().color(token))
    return form


def _from(side: object) -> str:
    quote, how = getattr(side, "quote", None), getattr(side, "resolved_by", "")
    if quote and how == "text":
        return tr("from “{words}”", words=quote)
    said = label("resolved_by", how) if how else ""
    return tr("“{words}”, {how}", words=quote, how=said) if quote else said


def _units(text: str) -> int:
    """Return the length in the UTF-16 units Qt counts in."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
