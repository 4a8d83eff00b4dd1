"""Two passages side by side, and slot by slot what is the same and what differs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.drawing.numbers import published_on
from geoexplorer.app.drawing.passages import Passage, differences, passage_html
from geoexplorer.wording import tr


class ComparePanel(QWidget):
    """Both passages and the table of what is the same and what differs."""

    opened = Signal(int)  # event id
    decided = Signal(tuple, str)  # event ids, verdict of a review

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair: tuple[Passage, Passage] | None = None
        self.texts = (self._text(), self._text())
        self.sources = (self._source(), self._source())
        self._buttons = (QPushButton(tr("Open A"), self), QPushButton(tr("Open B"), self))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        for source, text, button in zip(self.sources, self.texts, self._buttons, strict=True):
            theme.set_role(button, "small")
            button.clicked.connect(self._on_opened)
            side = QVBoxLayout()
            side.addWidget(source)
            side.addWidget(text)
            side.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            side.addStretch(1)
            sides.addLayout(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(sides)
        column.addLayout(self._grid)
        column.addWidget(self._answers())
        column.addStretch(1)

    def _answers(self) -> QWidget:
        """Return the row of what a reader can decide about the pair."""
        self._row = QWidget(self)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 8, 0, 0)
        question = QLabel(tr("What is it?"), self._row)
        theme.set_role(question, "name")
        row.addWidget(question)
        self._answer_of: dict[QPushButton, tuple[tuple[int, ...], str]] = {}
        for words, tip, sides, verdict in (
            (tr("Both are right"), tr("A real change of mind, or deed against word: both count"), (0, 1), "accepted"),
            (tr("A is wrong"), tr("Reject A: it counts nowhere"), (0,), "rejected"),
            (tr("B is wrong"), tr("Reject B: it counts nowhere"), (1,), "rejected"),
        ):
            button = QPushButton(words, self._row)
            button.setToolTip(tip)
            theme.set_role(button, "small")
            button.clicked.connect(self._on_decided)
            self._answer_of[button] = (sides, verdict)
            row.addWidget(button)
        row.addStretch(1)
        return self._row

    def _on_decided(self) -> None:
        button = self.sender()
        if self._pair and isinstance(button, QPushButton):
            sides, verdict = self._answer_of[button]
            self.decided.emit(tuple(self._pair[side].event.id for side in sides), verdict)

    def _text(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setMinimumWidth(120)
        return label

    def _source(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        theme.set_role(label, "caption")
        return label

    def show_pair(self, first: Passage, second: Passage) -> None:
        """Show these two."""
        self._pair = (first, second)
        sides = zip("AB", self.texts, self.sources, self._pair, strict=True)
        for letter, text, source, passage in sides:
            text.setFont(theme.font("reading"))
            text.setText(f'<div style="line-height:140%">{passage_html(passage)}</div>')
            row = passage.event
            where = ", ".join(w for w in (row.publisher, published_on(row, long=True)) if w)
            source.setText(f"<b>{letter}</b>&nbsp; {row.title} \u00b7 {where}")
        self._fill_grid(first, second)
        for button in (*self._buttons, self._row):
            button.show()

    def clear(self) -> None:
        """Show nothing."""
        self._pair = None
        for label in (*self.texts, *self.sources):
            label.clear()
        for button in (*self._buttons, self._row):
            button.hide()
        self._empty_grid()

    def restyle(self) -> None:
        """Take the colours of the theme in use."""
        if self._pair:
            self.show_pair(*self._pair)

    def _fill_grid(self, first: Passage, second: Passage) -> None:
        self._empty_grid()
        for i, (slot, one, other) in enumerate(differences(first.event, second.event)):
            same = one == other
            sign = QLabel("=" if same else "\u2260", self)
            theme.set_role(sign, "count" if same else "amber_tag")
            name = QLabel(slot, self)
            theme.set_role(name, "caption")
            self._grid.addWidget(sign, i, 0)
            self._grid.addWidget(name, i, 1)
            for column, words in ((2, one), (3, other)):
                label = QLabel(words, self)
                label.setWordWrap(True)
                theme.set_role(label, "secondary" if same else "name")
                self._grid.addWidget(label, i, column)
        self._grid.setColumnStretch(2, 1)
        self._grid.setColumnStretch(3, 1)

    def _empty_grid(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()

    def _on_opened(self) -> None:
        if self._pair:
            passage = self._pair[self._buttons.index(self.sender())]
            self.opened.emit(passage.event.id)
