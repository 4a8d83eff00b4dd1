"""The last page of the import dialog: progress, and what came of it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QProgressBar, QPushButton, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.app.reason_words import reason_words
from geoexplorer.app.retelling import retold
from geoexplorer.wording import count_words, number, plural, tr

if TYPE_CHECKING:  # slow to import, and not needed before the import runs
    from geoexplorer.ingest import Report, Step


def reason_line(path: str, record: str | None, reason: str) -> str:
    """Return one line that names a file, its record if any, and why it was left out."""
    words = reason_words(reason)
    if reason.startswith(path):
        return words
    return f"{path} {record}: {words}" if record else f"{path}: {words}"


class SkippedPanel(QFrame):
    """Files that cannot be read, each with its reason, and a button that copies them."""

    copied = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "notice")
        self.lines: list[str] = []
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self.copy = QPushButton(tr("Copy report"), self)
        theme.set_role(self.copy, "link")
        self.copy.clicked.connect(self._on_copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self.copy)
        self.hide()

    def show_fault(self, words: str) -> None:
        """Show why nothing more was read."""
        self.lines = [words]
        self._words.setText(words)
        self.show()

    def show_lines(self, lines: Sequence[str], notes: Sequence[str] = ()) -> None:
        """Show the first files with their reasons, and notes on texts that were read; hidden when there are none."""
        self.lines = [*lines, *notes]
        head = [plural(len(lines), "{n} file cannot be read:", "{n} files cannot be read:")] if lines else []
        left = len(lines) - 3
        more = [plural(left, "and {n} more", "and {n} more")] if left > 0 else []
        self._words.setText("\n".join([*head, *lines[:3], *more, *notes]))
        self.setVisible(bool(self.lines))

    def _on_copy(self) -> None:
        self.copied.emit("\n".join(self.lines))


class RunPage(QFrame):
    """Progress, what is done so far, pause and cancel; at the end what came of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "middle")
        self._timer = QElapsedTimer()
        self._worked = 0  # ms before the last pause
        self._far = ""
        self.words = QLabel(self)
        theme.set_role(self.words, "chart_title")
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(tr("Progress of the import"))
        self.done = QListWidget(self)
        self.done.setAccessibleName(tr("Texts done"))
        self.skipped = SkippedPanel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(12)
        for widget in (self.words, self.bar, self.done, self.skipped):
            column.addWidget(widget, 1 if widget is self.done else 0)

    def start(self) -> None:
        """Begin anew."""
        self._timer.start()
        self._worked = 0
        self._far = ""
        self.done.clear()
        self.skipped.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.words.setText(tr("Reading files"))

    def show_paused(self, paused: bool) -> None:
        """Say that nothing goes on; the pause does not count as work."""
        if paused:
            self._worked += self._timer.elapsed()
            self._timer.invalidate()
            self.words.setText(tr("Paused. {words}", words=self._far) if self._far else tr("Paused"))
        else:
            self._timer.start()
            self.words.setText(self._far or tr("Reading files"))

    def show_step(self, step: "Step") -> None:
        """Show how far the import is and how long it will take."""
        if step.stage == "finishing":
            self.bar.setRange(0, 0)
            self.words.setText(tr("Comparing all texts: repeated lines, near-copies, retold acts"))
        elif step.stage == "extracting":
            self.bar.setRange(0, step.total)
            self.bar.setValue(step.done)
            done = number(step.done)
            far = plural(step.total, "Reading {done} of {n} text", "Reading {done} of {n} texts", done=done)
            self._far = far
            self.words.setText(far + self._left(step) if self._timer.isValid() else tr("Paused. {words}", words=far))
            self.done.insertItem(0, " ".join(step.title.split()) or tr("untitled"))

    def show_report(self, report: "Report", to_look_at: int) -> None:
        """Say what came of it."""
        self.bar.hide()
        parts = [
            count_words(len(report.document_ids), "text", "texts"),
            count_words(report.sentences, "passage", "passages"),
            count_words(report.events, "event", "events"),
        ]
        words = ", ".join(parts)
        words = tr("{what} before you cancelled", what=words) if report.cancelled else words
        words += "; " + plural(to_look_at, "{n} needs a look", "{n} need a look") if to_look_at else ""
        there = plural(report.already, "{n} text was there already", "{n} texts were there already")
        self.words.setText(f"{words}. {there}" if report.already else words)
        notes = [f"{count_words(count, 'text', 'texts')}: {retold(note)}" for note, count in report.notes.items()]
        self.skipped.show_lines([reason_line(row.path, row.record, row.reason) for row in report.skipped], notes)

    def show_failed(self, error: Exception) -> None:
        """Say why it stopped; what was stored is kept."""
        self.bar.hide()
        self.words.setText(tr("The import stopped; what was stored is kept"))
        self.skipped.show_fault(reason_words(str(error)))

    def _left(self, step: "Step") -> str:
        if step.done < 2 or step.done >= step.total:
            return ""
        seconds = (self._worked + self._timer.elapsed()) / 1000 / step.done * (step.total - step.done)
        if round(seconds) < 1:
            return ""
        if seconds < 90:
            return tr(", about {seconds} s left", seconds=round(seconds))
        return tr(", about {minutes} min left", minutes=round(seconds / 60))
