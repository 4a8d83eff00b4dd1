"""The screen without an open file: recent files, the sample, new, open, and a place to drop texts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from geoexplorer.app import theme
from geoexplorer.app.actions import Actions, key_text
from geoexplorer.app.layouts import empty
from geoexplorer.app.notices import TAGLINE, NoticeBar
from geoexplorer.app.settings import RecentFile
from geoexplorer.app.start_buttons import BigButton, DropTarget
from geoexplorer.app.start_parts import LeftAt, RecentRow, recent_heads
from geoexplorer.wording import count_words, tr, tr_noop

SAMPLE_NAME = tr_noop("Central Asia 2001–2010")


class StartScreen(QWidget):
    """Where everything begins."""

    open_asked = Signal(str)  # path of a recent file
    locate_asked = Signal(str)  # path of a recent file that is not found

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.notices = NoticeBar(self)
        self._files = QLabel(self)
        theme.set_role(self._files, "caption")
        self._table = QFrame(self)
        self._table.setProperty("role", "card")
        self._rows = QVBoxLayout(self._table)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)
        self._left_at = LeftAt(self)
        inside = QWidget(self)
        self._lay_out(inside)
        scroll = QScrollArea(self)
        scroll.setAccessibleName(tr("Start"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notices)
        column.addWidget(scroll)

    def show_recent(self, files: Sequence[RecentFile]) -> None:
        """List the recent files and, below, where the last one was left."""
        empty(self._rows)
        self._rows.addWidget(recent_heads(self._table))
        for place, recent in enumerate(files):
            row = RecentRow(recent, current=place == 0, parent=self._table)
            row.opened.connect(self.open_asked)
            row.locate_asked.connect(self.locate_asked)
            self._rows.addWidget(row)
        if not files:
            nothing = QLabel(tr("No file opened yet. Open the sample to look around."), self._table)
            nothing.setContentsMargins(16, 14, 16, 14)
            theme.set_role(nothing, "secondary")
            self._rows.addWidget(nothing)
        self._files.setText(count_words(len(files), "file", "files") if files else "")
        first = files[0] if files else None
        self._left_at.show_file(first if first and first.there and first.lines else None)

    def _lay_out(self, inside: QWidget) -> None:
        product = QLabel("GeoExplorer", inside)
        product.setFont(theme.font("product"))
        product.setStyleSheet(
            f"font-family: '{theme.font('product').families()[0]}'; font-size: 30px; font-weight: 600"
        )
        tagline = QLabel(tr(TAGLINE), inside)
        theme.set_role(tagline, "tagline")
        grid = QGridLayout()
        grid.setHorizontalSpacing(56)
        grid.setVerticalSpacing(12)
        grid.addLayout(self._head(tr("Recent files"), self._files), 0, 0)
        grid.addWidget(self._table, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._left_at, 2, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._head(tr("Begin"), None), 0, 1)
        grid.addLayout(self._begin(inside), 1, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 3)
        grid.setRowStretch(2, 1)
        column = QVBoxLayout()
        column.addSpacing(60)
        column.addWidget(product)
        column.addSpacing(2)
        column.addWidget(tagline)
        column.addSpacing(32)
        column.addLayout(grid, 1)
        row = QHBoxLayout(inside)
        row.setContentsMargins(24, 0, 24, 24)
        row.addStretch(1)
        row.addLayout(column, 18)
        row.addStretch(1)

    def _head(self, words: str, count: QLabel | None) -> QHBoxLayout:
        head = QLabel(words, self)
        theme.set_role(head, "chart_title")
        row = QHBoxLayout()
        row.addWidget(head)
        row.addStretch(1)
        if count is not None:
            row.addWidget(count)
        return row

    def _begin(self, parent: QWidget) -> QVBoxLayout:
        actions = self._actions
        column = QVBoxLayout()
        column.setSpacing(8)
        words = tr("Open the sample: {name}", name=tr(SAMPLE_NAME))
        sample = BigButton("flask", words, tr("Our own texts, and a five-step tour"), "", parent)
        sample.primary = True
        sample.clicked.connect(actions["open_sample"].trigger)
        formats = "txt, html, pdf, docx, JSON Lines, CSV, ZIP"
        new = BigButton("plus", tr("New from texts…"), formats, key_text(actions["new"]), parent)
        new.clicked.connect(actions["new"].trigger)
        words = tr("a .geox project from this computer")
        file = BigButton("folder", tr("Open file…"), words, key_text(actions["open"]), parent)
        file.clicked.connect(actions["open"].trigger)
        for widget in (sample, new, file, DropTarget(parent)):
            column.addWidget(widget)
        promise = QLabel(
            tr("Everything stays in one file on this computer.\nNo network is needed. Every decision can be undone."),
            parent,
        )
        theme.set_role(promise, "secondary")
        promise.setContentsMargins(0, 12, 0, 0)
        column.addWidget(promise)
        column.addStretch(1)
        return column
