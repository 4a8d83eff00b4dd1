"""Who does what here: the act of the current sentence in boxes from actor to recipient, each can be mended."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.drawing.elided_label import ElidedLabel
from geoexplorer.app.drawing.numbers import part_words, when_words
from geoexplorer.app.drawing.wrapped_label import WrappedLabel
from geoexplorer.app.labels import label
from geoexplorer.app.names import said_name
from geoexplorer.app.tables.row_words import act_words
from geoexplorer.store.events import EventRow
from geoexplorer.wording import plural, tr

HEIGHT = 38
NARROWEST = 84  # of the act: the sides give way first
WIDEST = 112  # of a side: the act needs the room more


class ActBar(QFrame):
    """Shows one act of the current sentence; with several, arrows go from one to the next."""

    slot_clicked = Signal(int, str)  # event id, field
    act_shown = Signal(int)  # event id

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("act_bar")
        self._events: tuple[EventRow, ...] = ()
        self._current = 0
        self._trigger = ""
        self._title = QLabel(tr("Who does what here"), self)
        theme.set_role(self._title, "caption_bold")
        self._feeds = ElidedLabel(self)
        self._feeds.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        theme.set_role(self._feeds, "caption")
        self._next = QToolButton(self)
        self._next.setAccessibleName(tr("Next act of this sentence"))
        self._next.clicked.connect(self.show_next)
        self._words = WrappedLabel(self)  # else its second line would take the height of the boxes
        theme.set_role(self._words, "caption")
        self.actor = Slot("actor", self)
        self.act = Slot("act", self)
        self.recipient = Slot("recipient", self)
        self.part = Slot("part", self)
        part, recipient = tr("part", sense="box"), tr("recipient", sense="box")
        names = {self.actor: tr("actor", sense="box"), self.act: tr("act"), self.recipient: recipient, self.part: part}
        for slot, name in names.items():
            slot.setAccessibleName(name)
            slot.clicked.connect(self._on_slot_clicked)
        self._lay_out()
        self.show_events(())

    @property
    def event_row(self) -> EventRow | None:
        """The act shown."""
        return self._events[self._current] if self._events else None

    @property
    def words(self) -> str:
        """The line under the boxes."""
        return self._words.text()

    def show_events(self, events: Sequence[EventRow], current: int | None = None, trigger: str = "") -> None:
        """Show the acts of a sentence; `current` is the id of the one to begin with."""
        self._events = tuple(events)
        ids = [event.id for event in self._events]
        self._current = ids.index(current) if current in ids else 0
        self._trigger = trigger
        self.show_part(None)
        self._show()

    def show_part(self, value: float | None, points: int = 0) -> None:
        """Show the share of the act in the picked chart point; None: it has none, or no point is picked."""
        self.part.setVisible(value is not None)
        if value is not None:
            self.part.show_words(tr("part", sense="box"), part_words(value), 1 if value > 0 else -1 if value < 0 else 0)
        self._feeds.setText(plural(points, "feeds {n} chart point", "feeds {n} chart points") if points else "")

    def show_next(self) -> None:
        """Show the next act of the sentence."""
        if len(self._events) > 1:
            self._current = (self._current + 1) % len(self._events)
            self._show()
            self.act_shown.emit(self._events[self._current].id)

    def restyle(self) -> None:
        """Take the colours of the theme."""
        self._next.setIcon(theme.icon("forward"))
        for slot in (self.actor, self.act, self.recipient, self.part):
            slot.setFixedHeight(round(HEIGHT * theme.themes.scale))
        colors = theme.current()
        self.setStyleSheet(
            f"QFrame#act_bar {{ background: {colors.color('raise').name()};"
            f" border-top: 1px solid {colors.color('line2').name()}; }}"
        )
        self.update()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._feeds, 1)
        head.addWidget(self._next)
        self._slots = QWidget(self)
        boxes = QHBoxLayout(self._slots)
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.setSpacing(0)
        boxes.addWidget(self.actor)
        boxes.addWidget(Arrow(head=False, parent=self))
        boxes.addWidget(self.act, 1)
        self._arrow = Arrow(head=True, parent=self)
        boxes.addWidget(self._arrow)
        boxes.addWidget(self.recipient)
        boxes.addSpacing(8)
        boxes.addWidget(self.part)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._slots)
        column.addWidget(self._words)
        self.restyle()

    def _show(self) -> None:
        event = self.event_row
        self._slots.setVisible(event is not None)
        self._next.setVisible(len(self._events) > 1)
        place, count = self._current + 1, len(self._events)
        self._next.setToolTip(tr("Act {place} of {count} in this sentence (O)", place=place, count=count))
        self._title.setText(tr("Who does what here"))
        if event is None:
            self._words.setText(tr("No act in this sentence. Select its words and press Ins to mark one."))
            return
        if count > 1:
            self._title.setText(tr("Who does what here · {place} of {count}", place=place, count=count))
        self.actor.show_words(tr("actor", sense="box"), said_name(event.actor_name))
        self.act.show_words(tr("act · {type}", sense="box", type=event.event_type), act_words(event))
        self.recipient.setVisible(event.recipient_name is not None)
        self._arrow.setVisible(event.recipient_name is not None)
        self.recipient.show_words(
            tr("with" if event.mutual else "recipient", sense="box"), said_name(event.recipient_name or "")
        )
        self._words.setText(" · ".join(_details(event)))

    def _on_slot_clicked(self) -> None:
        event, slot = self.event_row, self.sender()
        if event is not None and isinstance(slot, Slot):
            self.slot_clicked.emit(event.id, slot.field)


class Slot(QAbstractButton):
    """A box with a small word over a bold one."""

    def __init__(self, field: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self._over, self._words, self._sign = "", "", None  # type: str, str, int | None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        grows = QSizePolicy.Policy.Ignored if field == "act" else QSizePolicy.Policy.Maximum
        self.setSizePolicy(grows, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(NARROWEST if field == "act" else 0)

    @property
    def words(self) -> str:
        """The bold word."""
        return self._words

    def show_words(self, over: str, words: str, sign: int | None = None) -> None:
        """Show these words; with a sign, in its colours."""
        self._over, self._words, self._sign = over, words, sign
        self.setAccessibleName(f"{over}: {words}")
        self.setToolTip(tr("{words} · click to mend", words=words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the longer of both words."""
        over = QFontMetrics(theme.font("small")).horizontalAdvance(self._over)
        words = QFontMetrics(theme.font("name")).horizontalAdvance(self._words)
        return QSize(min(max(over, words), WIDEST) + 18, self.height())

    def minimumSizeHint(self) -> QSize:
        """Give way before the pane gets wider."""
        return QSize(min(self.sizeHint().width(), 64), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.current()
        sign = colors.sign(self._sign) if self._sign is not None else None
        painter.setPen(QPen(sign.ink if sign else colors.color("line2"), 1))
        painter.setBrush(sign.tint if sign else colors.color("hover" if self.underMouse() else "pane"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(colors.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        inside = QRectF(self.rect()).adjusted(9, 3, -9, -3)
        painter.setFont(theme.font("small"))
        painter.setPen(sign.ink if sign else colors.color("ink3"))
        over = painter.fontMetrics().elidedText(self._over, Qt.TextElideMode.ElideRight, int(inside.width()) + 1)
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, over)
        painter.setFont(theme.font("name"))
        painter.setPen(sign.ink if sign else colors.color("ink"))
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, int(inside.width()) + 1)
        painter.drawText(inside, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, words)


class Arrow(QWidget):
    """The line between two boxes, with or without a head."""

    def __init__(self, *, head: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._head = head
        self.setFixedSize(22 if head else 16, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().color("edge"), 1.5))
        y, right = self.height() / 2, self.width() - 1.0
        painter.drawLine(QPointF(0, y), QPointF(right, y))
        if self._head:
            painter.drawLine(QPointF(right - 5, y - 4.5), QPointF(right, y))
            painter.drawLine(QPointF(right - 5, y + 4.5), QPointF(right, y))


def _details(event: EventRow) -> list[str]:
    words = [label("modality", event.modality), _kind(event), label("domain", event.domain)]
    words.append(when_words(event.date_start, event.date_end, event.date_precision, long=True))
    if event.speaker:
        words.append(tr("said by {speaker}", speaker=event.speaker))
    return words


def _kind(event: EventRow) -> str:
    if event.attribution in ("third_party", "anonymous"):
        return tr("third-party claim")
    if event.deed:
        return tr("deed")
    return label("aspect", "assessment") if event.aspect == "assessment" else tr("words", sense="no deed")
