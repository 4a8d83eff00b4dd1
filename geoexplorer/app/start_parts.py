"""The parts of the start screen: a recent file, the lines where it was left, the wide buttons, the drop target."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.app.drawing.elided_label import ElidedLabel
from geoexplorer.app.drawing.numbers import day_and_month
from geoexplorer.app.settings import RecentFile
from geoexplorer.wording import count_words, number, plural, tr, tr_noop

NAME = tr_noop("Name")
ROW_HEIGHT = 44
WHEN_WIDTH = 132
NAMES_WIDTH = 150
GAP = 1.05  # years between two points that are not joined


class RecentRow(QFrame):
    """A recent file: click or Enter opens it; one that is gone is pale and can be located."""

    opened = Signal(str)
    locate_asked = Signal(str)

    def __init__(self, recent: RecentFile, *, current: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._recent = recent
        self._current = current
        self._hover = False
        self.setFixedHeight(ROW_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if recent.there else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(_spoken(recent))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(10)
        icon = QLabel(self)
        icon.setPixmap(theme.icon("document", "ink" if recent.there else "ink3").pixmap(16, 16))
        name, folder = ElidedLabel(self), ElidedLabel(self)
        name.setText(recent.name)
        folder.setText(_short(str(Path(recent.path).parent)))
        theme.set_role(name, "heading" if recent.there else "secondary")
        theme.set_role(folder, "secondary")
        self.setToolTip(recent.path)
        row.addWidget(icon)
        row.addWidget(name, 5)
        row.addWidget(folder, 4)
        for count in (recent.texts, recent.events):
            row.addWidget(_right(number(count), 60, self))
        row.addWidget(_right(when_words(recent.opened), WHEN_WIDTH, self) if recent.there else self._gone(), 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the file."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the file with Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, _event: object) -> None:
        """Tint the row."""
        self._hover = True
        self.update()

    def leaveEvent(self, _event: object) -> None:
        """Take the tint away."""
        self._hover = False
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the selected look, the hairline above and the focus ring."""
        painter = QPainter(self)
        colors = theme.current()
        if self._current:
            painter.fillRect(self.rect(), colors.color("sel"))
            painter.fillRect(0, 0, 3, self.height(), colors.color("accent"))
        elif self._hover:
            painter.fillRect(self.rect(), colors.color("hover"))
        painter.setPen(colors.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        if self.hasFocus():
            painter.setPen(QPen(colors.color("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _open(self) -> None:
        (self.opened if self._recent.there else self.locate_asked).emit(self._recent.path)

    def _gone(self) -> QWidget:
        part = QWidget(self)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        tag = QLabel(tr("not found"), part)
        theme.set_role(tag, "amber_tag")
        tag.setFixedHeight(18)
        locate = QPushButton(tr("Locate…"), part)
        theme.set_role(locate, "link")
        locate.clicked.connect(self._open)
        row.addStretch(1)
        row.addWidget(tag)
        row.addWidget(locate)
        part.setFixedWidth(WHEN_WIDTH)
        return part


class LeftAt(QFrame):
    """A small picture of the lines as the user left them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedHeight(146)
        self._file: RecentFile | None = None
        self._words = QLabel(self)
        self._review = QLabel(self)
        theme.set_role(self._review, "secondary")
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(self._review)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.addLayout(row)
        column.addStretch(1)
        self.hide()

    def show_file(self, recent: RecentFile | None) -> None:
        """Draw the lines of a file; None hides the card."""
        self._file = recent
        self.setVisible(recent is not None)
        if recent is not None:
            ink2 = theme.current().color("ink2").name()
            where = tr("left at {country}", country=recent.country) if recent.country else ""
            self._words.setText(f'<b>{recent.name}</b><span style="color:{ink2}">&nbsp; {where}</span>')
            left = plural(recent.to_review, "{n} event to review", "{n} events to review")
            self._review.setText(left if recent.to_review else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw one line per power, its name at the right end, over a zero line."""
        super().paintEvent(event)
        if self._file is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(28, 44, self.width() - 28 - NAMES_WIDTH - 26, self.height() - 60)
        xs = [x for _, _, points in self._file.lines for x, _ in points]
        if not xs:
            return
        first, last = min(xs), max(max(xs), min(xs) + 1)
        painter.setPen(QPen(theme.current().color("axis"), 1))
        painter.drawLine(QPointF(16, box.center().y()), QPointF(box.right(), box.center().y()))
        ends = self._draw_lines(painter, box, first, last)
        self._name_ends(painter, ends)

    def _draw_lines(self, painter: QPainter, box: QRectF, first: float, last: float) -> list[tuple[QPointF, str, str]]:
        ends = []
        for key, name, points in self._file.lines if self._file else ():
            style = theme.current().power(key)
            at = [
                QPointF(
                    box.left() + (x - first) / (last - first) * box.width(), box.center().y() - y * box.height() / 2
                )
                for x, y in points
            ]
            self._draw_runs(painter, points, at, style.mark)
            if at:
                ends.append((at[-1], key, name))
        return sorted(ends, key=lambda end: end[0].y())

    def _draw_runs(
        self, painter: QPainter, points: Sequence[tuple[float, float]], at: list[QPointF], color: QColor
    ) -> None:
        """Draw the line without bridging years that have no point; a lone point is a dot."""
        runs: list[list[QPointF]] = []
        for place, point in enumerate(at):
            if not place or points[place][0] - points[place - 1][0] > GAP:
                runs.append([])
            runs[-1].append(point)
        for run in runs:
            painter.setPen(QPen(color, 2))
            painter.setBrush(color)
            painter.drawPolyline(QPolygonF(run)) if len(run) > 1 else painter.drawEllipse(run[0], 1.6, 1.6)

    def _name_ends(self, painter: QPainter, ends: list[tuple[QPointF, str, str]]) -> None:
        painter.setFont(theme.font("small_bold"))
        y = -100.0
        for at, key, name in ends:
            y = max(at.y(), y + 15)
            painter.setPen(theme.current().power(key).text)
            words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, NAMES_WIDTH)
            painter.drawText(QPointF(self.width() - 16 - NAMES_WIDTH, y + 4), words)


class BigButton(QPushButton):
    """A wide button: drawing, words, a line of explanation, its key."""

    def __init__(self, icon: str, words: str, text: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._words, self._text, self._key = icon, words, text, key
        self.setAccessibleName(words)
        self.setAccessibleDescription(text)
        self.primary = False
        self.setProperty("role", "big")
        self.setFixedHeight(62)
        self.setMinimumWidth(max(330, self._room()))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _room(self) -> int:
        """Return the width that the longest of its words need."""
        key = QFontMetrics(theme.font("key")).horizontalAdvance(self._key) + 24 if self._key else 0
        words = QFontMetrics(theme.font("heading")).horizontalAdvance(self._words) + key
        return 69 + max(words, QFontMetrics(theme.font("body")).horizontalAdvance(self._text))

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
        theme.icon(self._icon, ink).paint(painter, 18, 14, 18, 18)
        painter.setPen(colors.color(ink))
        painter.setFont(theme.font("heading"))
        painter.drawText(QPointF(51, 27), self._words)
        painter.setFont(theme.font("body"))
        painter.setPen(colors.color("accentink" if primary else "ink2"))
        painter.drawText(QPointF(51, 45), self._text)
        if self._key:
            _paint_key(painter, self._key, QPointF(box.right() - 16, 22))


class DropTarget(QFrame):
    """Says where texts can be dropped; the whole window takes them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(148)
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
        painter.drawText(QRectF(0, 74, self.width(), 20), Qt.AlignmentFlag.AlignCenter, words)
        painter.setPen(colors.color("ink2"))
        painter.setFont(theme.font("body"))
        words = tr("You see every title and date before anything is stored")
        top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(16, 97, self.width() - 32, 40), top, words)


def _spoken(recent: RecentFile) -> str:
    if not recent.there:
        return tr("{name}, not found", name=recent.name)
    return f"{recent.name}, {count_words(recent.texts, 'text', 'texts')}"


def when_words(opened: str, today: date | None = None) -> str:
    """Return when a file was opened, as people say it: today 14:02, yesterday, 11 Nov, 3 Oct 2025."""
    try:
        at = datetime.fromisoformat(opened)
    except ValueError:
        return ""
    today = today or date.today()
    days = (today - at.date()).days
    if days <= 1:
        return tr("today {time}", time=f"{at:%H:%M}") if days <= 0 else tr("yesterday")
    words = day_and_month(at)
    return words if at.year == today.year else f"{words} {at.year}"


def recent_heads(parent: QWidget) -> QWidget:
    heads = QWidget(parent)
    heads.setFixedHeight(24)
    row = QHBoxLayout(heads)
    row.setContentsMargins(16, 0, 16, 0)
    row.setSpacing(10)
    for words, stretch in ((NAME, 5), (tr_noop("Folder"), 4)):
        label = QLabel(tr(words), heads)
        theme.set_role(label, "caption")
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if words == NAME:
            row.addSpacing(16)  # of the drawing of each row
        row.addWidget(label, stretch)
    for words, width in ((tr_noop("Texts"), 60), (tr_noop("Events"), 60), (tr_noop("Last opened"), WHEN_WIDTH)):
        label = _right(tr(words), width, heads)
        theme.set_role(label, "caption")
        row.addWidget(label)
    return heads


def _right(words: str, width: int, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    label.setFixedWidth(width)
    return label


def _short(folder: str, length: int = 34) -> str:
    home = str(Path.home())
    words = "~" + folder[len(home) :] if folder.startswith(home) else folder
    return words if len(words) <= length else "…" + words[-length + 1 :]


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
