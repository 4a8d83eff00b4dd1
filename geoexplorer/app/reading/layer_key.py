"""The key under the title: how each family of marks looks, and the switch that shows or hides it."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from geoexplorer.app import theme
from geoexplorer.app.layouts import FlowLayout
from geoexplorer.app.reading.painting import paint_edge, paint_stroke
from geoexplorer.wording import tr, tr_noop

NAMES = {
    "country": tr_noop("country", sense="marks"),
    "organisation": tr_noop("organisation", sense="marks"),
    "person": tr_noop("person", sense="marks"),
    "place": tr_noop("place", sense="marks"),
    "quantity": tr_noop("quantity", sense="marks"),
    "date": tr_noop("date", sense="marks"),
    "speaker": tr_noop("speaker", sense="marks"),
    "act": tr_noop("act", sense="marks"),
}


class LayerKey(QWidget):
    """One switch for each family, drawn as the family is drawn in the text."""

    hidden_changed = Signal(object)  # frozenset of family names

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=8)
        flow.setContentsMargins(0, 0, 0, 0)
        self._switches = {name: LayerSwitch(name, self) for name in NAMES}
        for switch in self._switches.values():
            flow.addWidget(switch)
            switch.toggled.connect(self._on_toggled)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def hidden(self) -> frozenset[str]:
        """The families that are not shown."""
        return frozenset(name for name, switch in self._switches.items() if not switch.isChecked())

    def set_hidden(self, hidden: Iterable[str]) -> None:
        """Show all but these."""
        gone = set(hidden)
        for name, switch in self._switches.items():
            switch.setChecked(name not in gone)

    def switch(self, name: str) -> QAbstractButton:
        """Return the switch of a family."""
        return self._switches[name]

    def _on_toggled(self) -> None:
        self.hidden_changed.emit(self.hidden)


class LayerSwitch(QAbstractButton):
    """A word drawn like the marks it stands for; grey and struck out when they are hidden."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._words = name, tr(NAMES[name], sense="marks")
        self.setCheckable(True)
        self.setChecked(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Show {marks}", marks=self._words))
        self.setToolTip(tr("Show or hide: {marks}", marks=self._words))

    def sizeHint(self) -> QSize:
        """Return room for the word and its edge."""
        width = QFontMetrics(theme.font("small_bold" if self._name == "act" else "small")).horizontalAdvance(
            self._words
        )
        return QSize(width + 6, round(22 * theme.themes.scale))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint tint, edge and word."""
        painter = QPainter(self)
        colors = theme.current()
        box = QRectF(1, 1, self.width() - 2, self.height() - 6)
        on = self.isChecked()
        if on:
            self._paint_mark(painter, box)
        font = theme.font("small_bold" if self._name == "act" else "small")
        font.setStrikeOut(not on)
        painter.setFont(font)
        painter.setPen(colors.color("ink" if on else "ink3"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words)
        if self.hasFocus():
            painter.setPen(QPen(colors.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        colors = theme.current()
        if self._name == "speaker":
            paint_stroke(painter, box.left(), box.right(), box.bottom(), 2, colors.color("ink2"), "dotted")
            return
        if self._name == "act":
            paint_stroke(painter, box.left(), box.right(), box.bottom(), 2, colors.sign(1).ink, "solid")
            return
        style = colors.label(colors.labels_of(self._name)[0])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.tint)
        painter.drawRoundedRect(box, 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        paint_edge(painter, box, style)
