"""The left half of the start screen: a recent file, and the lines where it was left."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.app.drawing.elided_label import ElidedLabel
from geoexplorer.app.drawing.numbers import day_and_month
from geoexplorer.app.settings import RecentFile
from geoexplorer.wording import count_words, number, plural, tr, tr_noop

NAME = tr_noop("Name")
ROW_HEIGHT = 44
NUMBER_WIDTH = 60
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
            row.addWidget(_right(number(count), NUMBER_WIDTH, self))
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
        part.setFixedWidth(max(theme.scaled(WHEN_WIDTH), part.sizeHint().width()))
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
    """Return the row of heads above the recent files."""
    heads = QWidget(parent)
    heads.setFixedHeight(theme.scaled(24))
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
    for words, width in (
        (tr_noop("Texts"), NUMBER_WIDTH),
        (tr_noop("Events"), NUMBER_WIDTH),
        (tr_noop("Last opened"), WHEN_WIDTH),
    ):
        label = _right(tr(words), width, heads)
        theme.set_role(label, "caption")
        row.addWidget(label)
    return heads


def _right(words: str, width: int, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    label.setFixedWidth(theme.scaled(width))
    return label


def _short(folder: str, length: int = 34) -> str:
    home = str(Path.home())
    words = "~" + folder[len(home) :] if folder.startswith(home) else folder
    return words if len(words) <= length else "…" + words[-length + 1 :]
