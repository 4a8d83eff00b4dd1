"""The card over marked words: all that is marked there, each with its confidence."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.app.labels import label
from geoexplorer.app.layouts import empty
from geoexplorer.app.names import said_name
from geoexplorer.app.reading.hits import Hit
from geoexplorer.app.reading.painting import paint_edge, paint_stroke
from geoexplorer.wording import decimal, tr


class HoverCard(QFrame):
    """Lies over the window it belongs to, and takes neither mouse nor keyboard."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self.setObjectName("hover_card")
        self.setProperty("role", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._grid: QGridLayout | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)

    def show_hit(self, hit: Hit | None, at: QPoint) -> None:
        """Show what is marked at a point of the screen; None hides the card."""
        if hit is None or not (hit.mentions or hit.events):
            self.hide()
            return
        self._fill(hit)
        self.adjustSize()
        room = self._owner.window()
        if self.parentWidget() is not room:
            self.setParent(room)
        place = room.mapFromGlobal(at)
        x = max(min(place.x() + 8, room.width() - self.width() - 4), 4)
        y = place.y() + 22
        if y + self.height() > room.height():
            y = place.y() - self.height() - 14
        self.move(x, y)
        self.raise_()
        self.show()

    def rows(self) -> list[tuple[str, str, str]]:
        """Return what the card says: kind, name, confidence."""
        if self._grid is None:
            return []
        grid = self._grid
        texts = [
            [grid.itemAtPosition(row, column).widget().text() for column in (1, 2, 3)]  # type: ignore[union-attr]
            for row in range(grid.rowCount())
            if grid.itemAtPosition(row, 1) is not None
        ]
        return [(kind, name, confidence) for kind, name, confidence in texts]

    def _fill(self, hit: Hit) -> None:
        empty(self._column)
        body = QWidget(self)
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        rows = [
            (
                m.label,
                label("label", m.label).lower(),
                said_name(m.entity_name) if m.entity_name else m.quote,
                m.confidence,
            )
            for m in hit.mentions
        ]
        for row, (code, kind, name, confidence) in enumerate(rows):
            self._add(grid, row, Swatch(code, 0, body), kind, name, confidence)
        for row, event in enumerate(hit.events, start=len(rows)):
            swatch = Swatch("EVENT", 0 if event.modality == "denied" else event.polarity, body)
            words = " → ".join(said_name(name) for name in (event.actor_name, event.recipient_name) if name)
            self._add(grid, row, swatch, tr("act, {type}", type=event.event_type), words, event.confidence)
        self._grid = grid
        self._column.addWidget(body)
        if len(rows) + len(hit.events) > 1:
            hint = QLabel(tr("O cycles · Enter opens"), self)
            theme.set_role(hint, "caption")
            self._column.addWidget(hint)

    def _add(self, grid: QGridLayout, row: int, swatch: QWidget, kind: str, name: str, confidence: float) -> None:
        what = QLabel(kind)
        theme.set_role(what, "secondary")
        who = QLabel(name)
        theme.set_role(who, "name")
        who.setMaximumWidth(320)
        sure = QLabel(decimal(confidence))
        sure.setAlignment(Qt.AlignmentFlag.AlignRight)
        theme.set_role(sure, "secondary")
        for column, widget in enumerate((swatch, what, who, sure)):
            grid.addWidget(widget, row, column)


class Swatch(QWidget):
    """A small piece of the mark."""

    def __init__(self, code: str, sign: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._code, self._sign = code, sign
        self.setFixedSize(14, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint tint and edge, or the line of an act."""
        painter = QPainter(self)
        colors = theme.current()
        if self._code == "EVENT":
            paint_stroke(painter, 0, 13, 8, 2, colors.sign(self._sign).ink, "solid")
            return
        style = colors.label(self._code)
        box = QRectF(0, 2, 13, 8)
        painter.fillRect(box, style.tint)
        paint_edge(painter, box, style)
