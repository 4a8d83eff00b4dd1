"""The reading column itself: a read-only text whose visible blocks get their marks painted under the words."""

from collections.abc import Iterator

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from geoexplorer.app import theme
from geoexplorer.app.reading.hits import Hit, hit_at, place_at
from geoexplorer.app.reading.layout import ReadingLayout
from geoexplorer.app.reading.page import Page
from geoexplorer.app.reading.painting import LETTER_ROOM, Look, MarkPainter, Shown
from geoexplorer.wording import tr

FLASH = 600  # ms
HOVER_AFTER = 350
MIDDLE = 0.38  # of the height: where the eye looks first
ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.35, 1.5, 1.75, 2.0, 2.5, 3.0)


class ReadingView(QPlainTextEdit):
    """Shows a Page. Offsets in and out are code points of the stored text."""

    hit_clicked = Signal(object)  # Hit
    hit_activated = Signal(object)  # Hit: double click or Enter
    hovered = Signal(object, QPoint)  # Hit or None, where on the screen
    fold_clicked = Signal()
    menu_asked = Signal(object, QPoint)  # Hit or None, where on the screen
    view_moved = Signal()
    caret_moved = Signal(int)
    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading")
        self.setAccessibleName(tr("Text"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the minimap is the scroll bar
        self.setUndoRedoEnabled(False)
        self.viewport().setMouseTracking(True)
        self.page: Page | None = None
        self.look = Look()
        self.zoom = 1.0
        self._pressed: QPoint | None = None
        self._flash = QVariantAnimation(self)
        self._flash.setDuration(FLASH)
        self._flash.setStartValue(1.0)
        self._flash.setEndValue(0.0)
        self._flash.valueChanged.connect(self._on_flash_faded)
        self._hover = QTimer(self, singleShot=True, interval=HOVER_AFTER)
        self._hover.timeout.connect(self._on_hovered)
        self._hover_at = QPoint()
        self._use_document("")
        self.restyle()
        self.verticalScrollBar().valueChanged.connect(self.view_moved)
        self.view_moved.connect(self._end_hover)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    def show_page(self, page: Page | None) -> None:
        """Show a document from its beginning."""
        self.page = page
        self._use_document(page.shown.shown if page else "")
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.view_moved.emit()

    def show_look(self, **parts: object) -> None:
        """Change what is shown of the marks."""
        bold = self.look.plain or "act" in self.look.hidden
        plain = self.look.plain
        for name, value in parts.items():
            setattr(self.look, name, value)
        if bold != (self.look.plain or "act" in self.look.hidden) or plain != self.look.plain:
            self._relayout()
        self.viewport().update()

    def restyle(self) -> None:
        """Take colours and fonts of the theme."""
        colors = theme.current()
        self.look.letters = colors.letters
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        palette.setColor(QPalette.ColorRole.Text, colors.color("ink"))
        palette.setColor(QPalette.ColorRole.Highlight, theme.mixed(colors.color("sel"), colors.color("accent"), 0.25))
        palette.setColor(QPalette.ColorRole.HighlightedText, colors.color("ink"))
        self.setPalette(palette)
        self._use_font()

    def set_zoom(self, zoom: float) -> None:
        """Enlarge the text and the distance of its lines together; the first visible words stay in place."""
        self.zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        first, _ = self.visible_stretch()
        self._use_font()
        self.scroll_to(first, first, middle=False)
        self.zoomed.emit(self.zoom)

    def zoom_step(self, step: int) -> None:
        """Take the next size up (1) or down (-1)."""
        nearest = min(range(len(ZOOMS)), key=lambda i: abs(ZOOMS[i] - self.zoom))
        self.set_zoom(ZOOMS[min(max(nearest + step, 0), len(ZOOMS) - 1)])

    def caret(self) -> int:
        """Return the code point at the caret."""
        return self.page.shown.from_qt(self.textCursor().position()) if self.page else 0

    def selected_stretch(self) -> tuple[int, int]:
        """Return the selected stretch in code points; empty at the caret if nothing is selected."""
        cursor = self.textCursor()
        if self.page is None:
            return 0, 0
        return (
            self.page.shown.from_qt(cursor.selectionStart()),
            self.page.shown.from_qt(cursor.selectionEnd()),
        )

    def set_caret(self, start: int, end: int | None = None) -> None:
        """Put the caret at a code point, or select a stretch; does not scroll."""
        if self.page is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.page.shown.to_qt(start))
        if end is not None:
            cursor.setPosition(self.page.shown.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        place = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(place)

    def scroll_to(self, start: int, end: int, *, middle: bool = True) -> None:
        """Bring a stretch into view: in the middle if it is out of view (or `middle` is off: at the top)."""
        if self.page is None:
            return
        if middle and self._in_view(start, end):
            return
        position = self.page.shown.to_qt(start)
        block = self.document().findBlock(position)
        self._layout.ensure(block)
        line = max(block.layout().lineForTextPosition(position - block.position()).lineNumber(), 0)
        above = self.viewport().height() * MIDDLE if middle else 0.0
        top, top_line = self._line_above(block, line, above)
        self._layout.tell_size()  # or the scroll bar would still end where it ended before
        self.verticalScrollBar().setValue(top.firstLineNumber() + top_line)

    def flash(self, start: int, end: int) -> None:
        """Tint a stretch for 600 ms, fading."""
        self.look.flash = (start, end)
        self._flash.stop()
        self._flash.start()

    def visible_stretch(self) -> tuple[int, int]:
        """Return the first and last code point in view."""
        blocks = list(self.visible_blocks())
        if not blocks or self.page is None:
            return 0, 0
        return self._edge(blocks[0], top=True), self._edge(blocks[-1], top=False)

    def hit(self, at: QPointF) -> Hit | None:
        """Return what lies under a point of the viewport."""
        if self.page is None:
            return None
        place = place_at(at, self.visible_blocks(), self._layout.pitch)
        return hit_at(self.page, self.look, place, self.zoom) if place is not None else None

    def visible_blocks(self) -> Iterator[Shown]:
        """Yield the blocks in view with what they show."""
        if self.page is None:
            return
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= self.viewport().height():
            self._layout.ensure(block)
            number = block.blockNumber()
            if number < len(self.page.shown.blocks):
                yield Shown(self.page.shown.blocks[number], number, block, top)
            top += self.blockBoundingRect(block).height()
            block = block.next()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint paper and marks, then let Qt paint selection and words on top."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.current().color("paper"))
        if self.page is not None:
            painter.setClipRect(event.rect())
            MarkPainter(painter, self.page, self.look, self.zoom).paint(self.visible_blocks())
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the lines anew for the new width; the first visible words stay in place."""
        first, _ = self.visible_stretch() if event.oldSize().isValid() else (0, 0)
        self._layout.set_width(self.viewport().width(), self._font)
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and self.page is not None:
            self._relayout()
            self.scroll_to(first, first, middle=False)
        self.view_moved.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_step(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where: a click is a press and a release at one place."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was clicked, unless words were selected by dragging."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        still = self._pressed is not None and (at - self._pressed).manhattanLength() < 4
        if event.button() == Qt.MouseButton.LeftButton and still and not self.textCursor().hasSelection():
            hit = self.hit(event.position())
            if hit is not None:
                self.fold_clicked.emit() if hit.fold else self.hit_clicked.emit(hit)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word, as everywhere, and go to what is there."""
        super().mouseDoubleClickEvent(event)
        hit = self.hit(event.position())
        if hit is not None and not hit.fold:
            self.hit_activated.emit(hit)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what lies there; from the keyboard, of what lies at the caret."""
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        at = event.pos() if mouse else self.cursorRect().center()
        self.menu_asked.emit(self.hit(QPointF(at)), self.viewport().mapToGlobal(at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Wait before the hover card; show a hand where a click does something."""
        super().mouseMoveEvent(event)
        self._hover_at = event.position().toPoint()
        hit = self.hit(event.position())
        lively = hit is not None and (hit.fold or hit.mentions or hit.on_lane)
        shape = Qt.CursorShape.PointingHandCursor if lively else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        self.hovered.emit(None, QPoint())
        if not event.buttons():
            self._hover.start()

    def leaveEvent(self, event: object) -> None:
        """Take the hover card away."""
        self._end_hover()
        super().leaveEvent(event)  # type: ignore[arg-type]

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the stored words, not Qt's rewriting of them."""
        mime = QMimeData()
        if self.page is not None:
            mime.setText(self.page.shown.quotation(*self.selected_stretch()))
        return mime

    def _use_document(self, text: str) -> None:
        document = QTextDocument(self)
        document.setDocumentMargin(0)
        self._layout = ReadingLayout(document)
        self._layout.page = self.page
        document.setDocumentLayout(self._layout)
        self.setDocument(document)  # Qt deletes the one before
        self._use_font()
        document.setPlainText(text)
        self._pad_end()

    def _pad_end(self) -> None:
        # The last lanes need room below the last line, and Qt gives the margin to the last block only.
        self.document().setDocumentMargin(14)

    def _use_font(self) -> None:
        self._font = theme.font("reading", self.zoom)
        self.document().setDefaultFont(self._font)
        self._layout.zoom = self.zoom
        self._layout.set_width(self.viewport().width(), self._font)
        self._relayout()

    def _relayout(self) -> None:
        self._layout.bold_triggers = not (self.look.plain or "act" in self.look.hidden)
        letters = self.look.letters and not self.look.plain
        self._layout.letter_room = LETTER_ROOM * self.zoom if letters else 0.0
        self.document().markContentsDirty(0, max(self.document().characterCount() - 1, 0))
        self.viewport().update()

    def _edge(self, shown: Shown, *, top: bool) -> int:
        bottom = self.viewport().height()
        offsets = [
            shown.block.from_qt(line.textStart() if top else line.textStart() + line.textLength())
            for line in shown.lines()
            if shown.top + line.y() + line.height() > 0 and shown.top + line.y() < bottom
        ]
        if not offsets:
            return shown.block.start if top else shown.block.end
        return offsets[0] if top else offsets[-1]

    def _in_view(self, start: int, end: int) -> bool:
        """Tell whether the whole stretch can be seen, with the lanes under its last line."""
        boxes = [box for shown in self.visible_blocks() for box in shown.boxes(start, max(end, start + 1))]
        lowest = self.viewport().height() - self._layout.pitch / 2
        return (
            bool(boxes) and self.visible_stretch()[0] <= start and boxes[-1].bottom() <= lowest and boxes[0].top() >= 4
        )

    def _line_above(self, block: QTextBlock, line: int, above: float) -> tuple[QTextBlock, int]:
        """Return block and line that stand so many pixels above a line; only blocks in between are set."""
        if above <= 0:
            return block, line
        y = block.layout().lineAt(line).y()
        while y < above and block.previous().isValid():
            block = block.previous()
            y += self.blockBoundingRect(block).height()
        layout = block.layout()
        lines = range(layout.lineCount())
        return block, next((n for n in lines if y - layout.lineAt(n).y() <= above), lines[-1])

    def _on_flash_faded(self, strength: float) -> None:
        self.look.flash_strength = float(strength)
        self.viewport().update()

    def _on_hovered(self) -> None:
        if self.viewport().rect().contains(self._hover_at) and not QApplication.mouseButtons():
            hit = self.hit(QPointF(self._hover_at))
            if hit is not None and (hit.mentions or hit.events):
                self.hovered.emit(hit, self.viewport().mapToGlobal(self._hover_at))

    def _end_hover(self) -> None:
        self._hover.stop()
        self.hovered.emit(None, QPoint())

    def _on_cursor_moved(self) -> None:
        self.caret_moved.emit(self.caret())
