"""The right half of the start screen: the wide buttons, and where files can be dropped."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from geoexplorer.app import theme
from geoexplorer.wording import tr


class BigButton(QPushButton):
    """A wide button: drawing, words, a line of explanation, its key."""

    def __init__(self, icon: str, words: str, text: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._words, self._text, self._key = icon, words, text, key
        self.setAccessibleName(words)
        self.setAccessibleDescription(text)
        self.primary = False
        self.setProperty("role", "big")
        self.setFixedHeight(theme.scaled(62))
        self.setMinimumWidth(max(330, self._room()))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _room(self) -> int:
        """Return the width that the longest of its words need."""
        key = QFontMetrics(theme.font("key")).horizontalAdvance(self._key) + 24 if self._key else 0
        words = QFontMetrics(theme.font("heading")).horizontalAdvance(self._words) + key
        return 69 + max(words, QFontMetrics(theme.font("body")).horizontalAdvance(self._text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter pushes it as the space bar does: outside of dialogs Qt leaves that to the platform."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        colors = theme.current()
        primary = self.primary
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        hover = self.underMouse()
        fill = colors.color("accent") if primary else colors.color("hover" if hover else "pane")
        if primary and hover:
            fill = theme.mixed(fill, colors.color("pane"), 0.12)
        painter.setPen(QPen(colors.color("accent" if primary else "line2"), 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 4, 4)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.color("ink" if primary else "accent"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        ink = "accentink" if primary else "ink"
        theme.icon(self._icon, ink).paint(painter, 18, theme.scaled(27) - 13, 18, 18)
        painter.setPen(colors.color(ink))
        painter.setFont(theme.font("heading"))
        painter.drawText(QPointF(51, theme.scaled(27)), self._words)
        painter.setFont(theme.font("body"))
        painter.setPen(colors.color("accentink" if primary else "ink2"))
        painter.drawText(QPointF(51, theme.scaled(45)), self._text)
        if self._key:
            _paint_key(painter, self._key, QPointF(box.right() - 16, theme.scaled(27) - 5))


class DropTarget(QFrame):
    """Says where texts can be dropped; the whole window takes them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.scaled(148))
        self.setAccessibleName(tr("Drop files or folders here"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a dashed card."""
        colors = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colors.color("edge"), 1.5)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(colors.color("raise"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        middle = self.width() // 2
        theme.icon("import").paint(painter, middle - 13, 32, 26, 26)
        painter.setPen(colors.color("ink"))
        painter.setFont(theme.font("heading"))
        words = tr("Drop files or folders here")
        painter.drawText(
            QRectF(0, theme.scaled(74), self.width(), theme.scaled(20)), Qt.AlignmentFlag.AlignCenter, words
        )
        painter.setPen(colors.color("ink2"))
        painter.setFont(theme.font("body"))
        words = tr("You see every title and date before anything is stored")
        top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(16, theme.scaled(97), self.width() - 32, theme.scaled(40)), top, words)


def _paint_key(painter: QPainter, words: str, right_middle: QPointF) -> None:
    painter.setFont(theme.font("key"))
    width = painter.fontMetrics().horizontalAdvance(words) + 10
    box = QRectF(right_middle.x() - width, right_middle.y() - 8, width, 16)
    colors = theme.current()
    painter.setPen(QPen(colors.color("line2"), 1))
    painter.setBrush(colors.color("raise"))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(colors.color("ink2"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
