"""Paint the cells of all tables alike, in the colours of the theme."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from geoexplorer.app import theme
from geoexplorer.app.tables.cells import Cell
from geoexplorer.app.tables.paged_model import CellRole, FeedRole, HeadingRole

ROW_HEIGHT = 24
PADDING = 5
SELECTION_BAR = 3
LEAD = 7  # words of the first column stand in line with the padding of the pane
Index = QModelIndex | QPersistentModelIndex


def row_height() -> int:
    """Return the height of a table row in pixels at the scale of the interface."""
    return round(ROW_HEIGHT * theme.themes.scale)


class CellDelegate(QStyledItemDelegate):
    """Ground of the row (selected, feeds the point, hovered), then the cell by its mark."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the fixed row height; widths come from the columns."""
        del option, index
        return QSize(40, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        painter.save()
        painter.setClipRect(option.rect)
        painter.fillRect(option.rect, _ground(option, index))
        if option.state & QStyle.StateFlag.State_Selected and index.column() == _first_column(option):
            bar = QRectF(option.rect.left(), option.rect.top(), SELECTION_BAR, option.rect.height())
            painter.fillRect(bar, theme.current().color("accent"))
        cell = index.data(CellRole)
        if isinstance(cell, Cell):
            first = index.column() == _first_column(option) and cell.mark in ("text", "words", "kwic")
            _PAINTERS[cell.mark](painter, QRectF(option.rect).adjusted(LEAD if first else 0, 0, 0, 0), cell)
        painter.restore()


def _ground(option: QStyleOptionViewItem, index: Index) -> QColor:
    colors = theme.current()
    if index.data(HeadingRole):
        return colors.color("raise")
    if option.state & QStyle.StateFlag.State_Selected:
        return colors.color("sel")
    if index.data(FeedRole):
        return colors.color("feed")
    return colors.color("hover" if option.state & QStyle.StateFlag.State_MouseOver else "pane")


def _first_column(option: QStyleOptionViewItem) -> int:
    header = getattr(option.widget, "horizontalHeader", None)
    return header().logicalIndexAt(0) if header else 0


def _paint_text(painter: QPainter, box: QRectF, cell: Cell) -> None:
    colors = theme.current()
    painter.setPen(colors.power(cell.power).text if cell.power else colors.color(cell.token))
    _write(painter, box, cell.text, _font(cell), Qt.AlignmentFlag.AlignLeft)


def _paint_words(painter: QPainter, box: QRectF, cell: Cell) -> None:
    """Words of a text, in its typeface."""
    painter.setPen(theme.current().color(cell.token))
    _write(painter, box, cell.text, theme.font("reading", 0.87 * theme.themes.scale), Qt.AlignmentFlag.AlignLeft)


def _paint_number(painter: QPainter, box: QRectF, cell: Cell) -> None:
    painter.setPen(theme.current().color(cell.token))
    _write(painter, box, cell.text, theme.numeric_font(), Qt.AlignmentFlag.AlignRight)


def _paint_heading(painter: QPainter, box: QRectF, cell: Cell) -> None:
    colors = theme.current()
    painter.setPen(colors.color("line"))
    painter.drawLine(box.bottomLeft(), box.bottomRight())
    painter.setPen(colors.color("ink2"))
    _write(painter, box.adjusted(5, 0, 0, 0), f"▾ {cell.text}", theme.font("small"), Qt.AlignmentFlag.AlignLeft)


def _paint_sign(painter: QPainter, box: QRectF, cell: Cell) -> None:
    paint_sign(painter, QRectF(box.center().x() - 7, box.center().y() - 7, 14, 14), int(cell.value))


def paint_sign(painter: QPainter, box: QRectF, sign: int) -> None:
    """Paint the plus, minus or zero of an event in its rounded tint."""
    style = theme.current().sign(sign)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.tint)
    painter.drawRoundedRect(box, 3, 3)
    middle, arm = box.center(), box.width() * 0.24
    painter.setPen(QPen(style.ink, 1.7))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if sign == 0:
        painter.drawEllipse(middle, arm * 0.75, arm)
        return
    painter.drawLine(QPointF(middle.x() - arm, middle.y()), QPointF(middle.x() + arm, middle.y()))
    if sign > 0:
        painter.drawLine(QPointF(middle.x(), middle.y() - arm), QPointF(middle.x(), middle.y() + arm))


def _paint_share(painter: QPainter, box: QRectF, cell: Cell) -> None:
    colors = theme.current()
    track = QRectF(box.left() + PADDING, box.center().y() - 4, box.width() - 2 * PADDING, 8)
    painter.fillRect(track, colors.color("track"))
    painter.fillRect(QRectF(track.left(), track.top(), track.width() * cell.value, 8), colors.color("ink2"))


def _paint_review(painter: QPainter, box: QRectF, cell: Cell) -> None:
    paint_review(painter, QRectF(box.center().x() - 6, box.center().y() - 6, 12, 12), cell.code)


def paint_review(painter: QPainter, box: QRectF, review: str) -> None:
    """Paint the mark of a review: ring, tick, tick with dot, cross, question mark, plus."""
    colors = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if review == "unseen":
        painter.setPen(QPen(colors.color("ink3"), 1.3))
        painter.drawEllipse(box.center(), 3, 3)
    elif review == "unsure":
        painter.setPen(colors.color("amber"))
        painter.setFont(theme.font("name"))
        painter.drawText(box.adjusted(-3, -3, 3, 3), Qt.AlignmentFlag.AlignCenter, "?")
    else:
        color = colors.sign(-1).ink if review == "rejected" else colors.sign(1).ink
        painter.setPen(QPen(color, 1.9, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPath(_review_path(box, review))


def _review_path(box: QRectF, review: str) -> QPainterPath:
    path = QPainterPath()
    x, y, side = box.left(), box.top(), box.width()
    strokes = {
        "rejected": (((0.2, 0.2), (0.8, 0.8)), ((0.8, 0.2), (0.2, 0.8))),
        "added": (((0.5, 0.15), (0.5, 0.85)), ((0.15, 0.5), (0.85, 0.5))),
        "edited": (((0.05, 0.45), (0.3, 0.7), (0.8, 0.15)), ((0.45, 0.95), (0.95, 0.95))),
    }.get(review, (((0.08, 0.55), (0.38, 0.83), (0.92, 0.2)),))
    for stroke in strokes:
        path.moveTo(x + stroke[0][0] * side, y + stroke[0][1] * side)
        for across, down in stroke[1:]:
            path.lineTo(x + across * side, y + down * side)
    return path


def _paint_kwic(painter: QPainter, box: QRectF, cell: Cell) -> None:
    """The hit in the middle, bold; what stands before it ends there, what follows begins there."""
    colors = theme.current()
    font = theme.font("reading", 0.87 * theme.themes.scale)
    bold = QFont(font)
    bold.setWeight(QFont.Weight.Bold)
    space = QFontMetrics(font).horizontalAdvance(" ")
    width = min(QFontMetrics(bold).horizontalAdvance(cell.text) + 1, box.width() * 0.5)
    left = box.left() + (box.width() - width) * 0.42
    hit = QRectF(left, box.top(), width, box.height())
    painter.setPen(colors.color("ink2"))
    end = hit.left() - space * cell.before.endswith(" ")
    before = QRectF(box.left(), box.top(), end + PADDING - box.left(), box.height())
    _write(painter, before, cell.before.rstrip(), font, Qt.AlignmentFlag.AlignRight, Qt.TextElideMode.ElideLeft)
    begin = hit.right() + space * cell.after.startswith(" ")
    after = QRectF(begin - PADDING, box.top(), box.right() - begin + PADDING, box.height())
    _write(painter, after, cell.after.lstrip(), font, Qt.AlignmentFlag.AlignLeft)
    painter.setPen(colors.color("ink"))
    _write(painter, hit.adjusted(-PADDING, 0, PADDING, 0), cell.text, bold, Qt.AlignmentFlag.AlignHCenter)


def _paint_check(painter: QPainter, box: QRectF, cell: Cell) -> None:
    paint_check(painter, QRectF(box.center().x() - 6.5, box.center().y() - 6.5, 13, 13), bool(cell.value))


def paint_check(painter: QPainter, box: QRectF, checked: bool) -> None:
    """Paint a check box."""
    colors = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(colors.color("accent" if checked else "edge"))
    painter.setBrush(colors.color("accent" if checked else "pane"))
    painter.drawRoundedRect(box, 3, 3)
    if checked:
        painter.setPen(QPen(colors.color("accentink"), 1.6))
        painter.drawPolyline([box.topLeft() + point for point in _TICK])


def _paint_tag(painter: QPainter, box: QRectF, cell: Cell) -> None:
    """Words on a rounded ground: green when sure, amber when it needs a look."""
    colors = theme.current()
    sure = colors.sign(1)
    grounds = {"sure": (sure.tint, sure.ink), "amber": (colors.color("amberbg"), colors.color("amber"))}
    ground, ink = grounds.get(cell.code, (colors.color("raise"), colors.color("ink2")))
    font = theme.font("small")
    width = min(QFontMetrics(font).horizontalAdvance(cell.text) + 12, box.width() - PADDING)
    tag = QRectF(box.left() + PADDING - 2, box.center().y() - 9, width, 18)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(tag, 3, 3)
    painter.setPen(ink)
    _write(painter, tag.adjusted(1, 0, 1, 0), cell.text, font, Qt.AlignmentFlag.AlignLeft)


def _write(
    painter: QPainter,
    box: QRectF,
    words: str,
    font: QFont,
    align: Qt.AlignmentFlag,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    inner = box.adjusted(PADDING, 0, -PADDING, 0)
    painter.setFont(font)
    line = QFontMetrics(font).elidedText(words.replace("\n", " "), elide, round(inner.width()))
    painter.drawText(inner, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)


def _font(cell: Cell) -> QFont:
    font = theme.font("name" if cell.bold else "body")
    if cell.struck:
        font.setStrikeOut(True)
    return font


_PAINTERS: dict[str, Callable[[QPainter, QRectF, Cell], None]] = {
    "text": _paint_text,
    "words": _paint_words,
    "number": _paint_number,
    "heading": _paint_heading,
    "sign": _paint_sign,
    "share": _paint_share,
    "review": _paint_review,
    "kwic": _paint_kwic,
    "check": _paint_check,
    "tag": _paint_tag,
}
_TICK = (QPointF(3, 6.8), QPointF(5.4, 9.2), QPointF(10, 4))
