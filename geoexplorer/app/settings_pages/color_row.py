"""One line of the page of colours: what is drawn, its colour on light and on dark, and what is wrong with them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QColorDialog, QGridLayout, QLabel, QPushButton, QWidget

from geoexplorer.app import theme
from geoexplorer.app.own_looks import LEAST, Kind, contrast_of
from geoexplorer.app.palette import SIDES, Side, surface
from geoexplorer.wording import decimal, tr, tr_noop

SWATCH = (34, 14)
WEAK = {
    "light": tr_noop("Hard to see on light: {ratio} : 1, should be {least} : 1."),
    "dark": tr_noop("Hard to see on dark: {ratio} : 1, should be {least} : 1."),
}
NAMES = {
    "light": tr_noop("{name} on light: {color}"),
    "dark": tr_noop("{name} on dark: {color}"),
}
TITLES = {"light": tr_noop("{name} on light"), "dark": tr_noop("{name} on dark")}


class ColorRow(QObject):
    """Two buttons that open the colours to choose from, and the way back."""

    picked = Signal(str, QColor)  # side
    reset = Signal()

    def __init__(self, kind: Kind, key: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind, self.key, self.name = kind, key, name
        self.label = QLabel(name, parent)
        self.buttons = {side: QPushButton(parent) for side in SIDES}
        self.shipped = QPushButton(tr("As shipped"), parent)
        self.shipped.setAccessibleName(tr("{setting}: as shipped", setting=name))
        self.said = QLabel(parent)
        self.said.setWordWrap(True)
        theme.set_role(self.said, "bad")
        for side, button in self.buttons.items():
            theme.set_role(button, "small")
            button.clicked.connect(partial(self._on_clicked, side))
        theme.set_role(self.shipped, "small")
        self.shipped.clicked.connect(self.reset)
        self.show_colors()

    def add_to(self, grid: QGridLayout) -> None:
        """Stand below what is in the grid; what is wrong with the colours is said in a line of its own."""
        row = grid.rowCount()
        for column, widget in enumerate((self.label, *self.buttons.values(), self.shipped)):
            grid.addWidget(widget, row, column)
        grid.addWidget(self.said, row + 1, 0, 1, 4)

    def show_colors(self) -> None:
        """Show the colours in force."""
        weak = []
        for side, button in self.buttons.items():
            color = shown_color(self.kind, self.key, side)
            button.setIcon(QIcon(_swatch(color, surface(side, "pane"))))
            button.setText(color.name().upper())
            button.setIconSize(button.icon().availableSizes()[0])
            button.setAccessibleName(tr(NAMES[side], name=self.name, color=color.name().upper()))
            ratio, least = contrast_of(self.kind, color, side), LEAST[self.kind]
            if ratio < least:
                weak.append(tr(WEAK[side], ratio=decimal(ratio, 1), least=decimal(least, 1)))
        self.said.setText(" ".join(weak))
        self.said.setVisible(bool(weak))
        self.shipped.setEnabled((self.kind, self.key) in theme.themes.own.colors)

    def _on_clicked(self, side: Side) -> None:
        dialog = QColorDialog(shown_color(self.kind, self.key, side), self.label.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr(TITLES[side], name=self.name))
        picked: Callable[[QColor], None] = partial(self.picked.emit, side)
        dialog.colorSelected.connect(picked)
        dialog.open()


def shown_color(kind: Kind, key: str, side: Side) -> QColor:
    """Return the colour in force for lines, bars or edges on light or dark."""
    look = theme.Theme(dark=side == "dark")
    if kind == "powers":
        return look.power(key).mark
    if kind == "signs":
        return look.sign(1 if key == "towards" else -1).ink
    return look.label(look.labels_of(key)[0]).edge


def _swatch(color: QColor, below: QColor) -> QPixmap:
    """Return the colour as it is drawn: a stroke on the surface of its side."""
    wide, high = (theme.scaled(length) for length in SWATCH)
    pixmap = QPixmap(wide, high)
    pixmap.fill(below)
    painter = QPainter(pixmap)
    painter.fillRect(QRectF(3, 3, wide - 6, high - 6), color)
    painter.setPen(theme.current().color("edge"))
    painter.drawRect(QRectF(0.5, 0.5, wide - 1, high - 1))
    painter.end()
    return pixmap
