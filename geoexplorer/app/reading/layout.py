"""Set the reading column: a fixed distance of baselines, a limited line length, bold triggers."""

from PySide6.QtCore import QPointF, QRectF, QTimer
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout, QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout

from geoexplorer.app import theme
from geoexplorer.app.reading.offsets import Block
from geoexplorer.app.reading.page import Page

MARGIN = 20.0  # left and right of the column
COLUMN = 76  # characters a line at most
PARAGRAPH_GAP = 10.0
FOLD_GAP = 14.0


class ReadingLayout(QPlainTextDocumentLayout):
    """Lays each block out when it is first looked at.

    Qt's own layout of plain text knows no line height. It asks `blockBoundingRect` of a block before it uses the
    block's lines, so that is where we set them; a first line at 0 is one that Qt has set itself.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.page: Page | None = None
        self.zoom = 1.0
        self.bold_triggers = True
        self.letter_room = 0.0  # pixels left free before a mention for its letter; 0: no letters
        self.width = 400.0
        self._left = MARGIN
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.tell_size)

    @property
    def pitch(self) -> float:
        """The distance of two baselines in pixels."""
        return theme.line_height("reading", self.zoom)

    @property
    def left(self) -> float:
        """Where the column begins."""
        return self._left

    def set_width(self, width: float, font: QFont) -> None:
        """Fit the column into a viewport; wider ones keep the line length and centre the column."""
        longest = QFontMetricsF(font).averageCharWidth() * COLUMN
        self.width = max(min(width - 2 * MARGIN, longest), 80.0)
        self._left = max((width - self.width) / 2, MARGIN) if width > self.width + 4 * MARGIN else MARGIN

    def tell_size(self) -> None:
        """Let the scroll bar count the lines that have been set since."""
        self.documentSizeChanged.emit(self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return the size of a block, after setting its lines."""
        if block.isValid() and block.isVisible():
            self.ensure(block)
        return super().blockBoundingRect(block)

    def ensure(self, block: QTextBlock) -> None:
        """Set the lines of a block unless they are."""
        layout = block.layout()
        if layout.lineCount() == 0 or layout.lineAt(0).y() == 0:
            self._set_lines(block, layout)

    def _set_lines(self, block: QTextBlock, layout: QTextLayout) -> None:
        number = block.blockNumber()
        shown = self.page.shown.blocks[number] if self.page and number < len(self.page.shown.blocks) else None
        option = QTextOption(self.document().defaultTextOption())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(number))
        gap = 0.0
        if shown is not None and number:
            gap = FOLD_GAP if shown.fold else PARAGRAPH_GAP * self.zoom if shown.opens_paragraph else 0.0
        layout.beginLayout()
        y = -1.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            if y < 0:
                y = gap + max(self.pitch - line.height(), 1.0) - (0 if number else self.pitch - line.height() - 6)
            line.setPosition(QPointF(self._left, y))
            y += self.pitch
        layout.endLayout()
        block.setLineCount(max(layout.lineCount(), 1))
        self._soon.start()

    def _formats(self, number: int) -> list[QTextLayout.FormatRange]:
        if self.page is None or number >= len(self.page.shown.blocks):
            return []
        shown = self.page.shown.blocks[number]
        if shown.fold:
            return [_fold_format(shown.length)]
        ranges = self._rooms(shown) if self.letter_room else []
        for lane in self.page.lanes_in(shown.start, shown.end) if self.bold_triggers else ():
            event = lane.event
            if event is not None and event.trigger_start is not None and event.trigger_end is not None:
                start, end = shown.to_qt(event.trigger_start), shown.to_qt(event.trigger_end)
                if end > start:
                    ranges.append(_range(start, end - start, _bold()))
        return ranges

    def _rooms(self, shown: Block) -> list[QTextLayout.FormatRange]:
        """Widen the blank before each mention, so that its letter fits into the tint."""
        if self.page is None:
            return []
        shape = QTextCharFormat()
        shape.setFontWordSpacing(self.letter_room)
        places = {m.start for m, _ in self.page.mentions_in(shown.start, shown.end) if m.start > shown.start}
        return [_range(shown.to_qt(p - 1), 1, shape) for p in sorted(places) if self.page.text[p - 1] == " "]


def _bold() -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setFontWeight(QFont.Weight.Bold)
    return shape


def _fold_format(length: int) -> QTextLayout.FormatRange:
    shape = QTextCharFormat()
    shape.setFont(theme.font("small"))
    shape.setForeground(theme.current().color("ink3"))
    return _range(0, length, shape)


def _range(start: int, length: int, shape: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, shape
    return found
