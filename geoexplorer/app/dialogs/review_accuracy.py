"""What was answered last, and how accurate the extraction has been so far."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.dialogs.review_list import write_line
from geoexplorer.app.dialogs.review_queue import QueueItem, wilson
from geoexplorer.app.labels import label
from geoexplorer.app.tables.cell_delegate import paint_review, paint_sign
from geoexplorer.wording import number, tr

SIDES = 0.5  # of the line are for the sides at most


class AnswerLine(QWidget):
    """One of the last answers: its mark, sign, words and sides."""

    def __init__(self, item: QueueItem, verdict: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._item, self._verdict = item, verdict
        self.setFixedHeight(round(30 * theme.themes.scale))
        self.setAccessibleName(f"{label('review', verdict)}: {item.words}")
        self.setToolTip(f"{item.words}\n{item.sides}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        del event
        painter, box = QPainter(self), QRectF(self.rect())
        painter.setPen(theme.current().color("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        middle = box.center().y()
        paint_review(painter, QRectF(2, middle - 6, 12, 12), self._verdict)
        paint_sign(painter, QRectF(26, middle - 7, 14, 14), self._item.sign)
        width = min(QFontMetricsF(theme.font("body")).horizontalAdvance(self._item.sides) + 1, box.width() * SIDES)
        write_line(painter, box.adjusted(50, 0, -width - 12, 0), self._item.words, "body", "ink")
        write_line(painter, box.adjusted(box.width() - width, 0, 0, 0), self._item.sides, "body", "ink2")


class AccuracyPart(QFrame):
    """How many of the decided events were right as found, with a 95 % interval."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.share, self.words = QLabel("–", self), QLabel(tr("nothing decided yet"), self)
        self.checked = QLabel(self)
        title = QLabel(tr("How accurate so far"), self)
        theme.set_role(title, "name")
        theme.set_role(self.share, "figure")
        self.words.setWordWrap(True)
        for small in (self.words, self.checked):
            theme.set_role(small, "caption")
        self.bar = IntervalBar(self)
        head, figures = QHBoxLayout(), QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.checked)
        figures.addWidget(self.share)
        figures.addWidget(self.words, 1, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.addLayout(head)
        column.addLayout(figures)
        column.addWidget(self.bar)

    def show_verdicts(self, verdicts: Sequence[str], *, sample: bool) -> None:
        """Count the answers; only a random sample speaks for more than its queue."""
        decided = [v for v in verdicts if v in ("accepted", "rejected", "edited")]
        right = decided.count("accepted")
        self.checked.setText(tr("{count} checked", count=number(len(verdicts))))
        if not decided:
            self.share.setText("–")
            self.words.setText(tr("nothing decided yet"))
            self.bar.clear()
            return
        low, high = wilson(right, len(decided))
        self.share.setText(f"{right / len(decided):.0%}")
        words = (
            tr("{right} of {decided} decided, {low} to {high}; of all events that wait here")
            if sample
            else tr("{right} of {decided} decided, {low} to {high}; of this queue, not of the file")
        )
        counts = {"right": number(right), "decided": number(len(decided))}
        self.words.setText(words.format(**counts, low=f"{low:.0%}", high=f"{high:.0%}"))
        self.bar.show_interval(low, right / len(decided), high)


class IntervalBar(QWidget):
    """An interval on the scale 0 to 1 with its middle."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._values: tuple[float, float, float] | None = None
        self.setFixedHeight(26)

    def show_interval(self, low: float, value: float, high: float) -> None:
        """Show another interval."""
        self._values = (low, value, high)
        ends = {"low": f"{low:.0%}", "high": f"{high:.0%}"}
        self.setAccessibleName(tr("{share}, from {low} to {high}", share=f"{value:.0%}", **ends))
        self.update()

    def clear(self) -> None:
        """Show the scale alone."""
        self._values = None
        self.setAccessibleName("")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track, interval, middle and the ends of the scale."""
        del event
        painter, colors, width = QPainter(self), theme.current(), self.width()
        painter.fillRect(QRectF(0, 4, width, 6), colors.color("track"))
        if self._values:
            low, value, high = self._values
            band = QColor(colors.color("accent"))
            band.setAlphaF(0.5)
            painter.fillRect(QRectF(low * width, 4, (high - low) * width, 6), band)
            painter.fillRect(QRectF(value * width - 1.5, 1, 3, 12), colors.color("accent"))
        painter.setFont(theme.font("small"))
        painter.setPen(colors.color("ink3"))
        painter.drawText(QRectF(0, 12, 60, 14), Qt.AlignmentFlag.AlignLeft, "0%")
        painter.drawText(QRectF(width - 60, 12, 60, 14), Qt.AlignmentFlag.AlignRight, "100%")
