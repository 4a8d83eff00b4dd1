"""The page of the settings on colours: of each power, of towards and away, of each kind of mark in the text."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.app.names import said_name
from geoexplorer.app.own_looks import Kind
from geoexplorer.app.palette import Side
from geoexplorer.app.reading.layer_key import NAMES as MARKS
from geoexplorer.app.settings import Settings
from geoexplorer.app.settings_pages.color_row import ColorRow
from geoexplorer.app.settings_pages.parts import hint, put_on, scrolling
from geoexplorer.model.alignment import Power
from geoexplorer.wording import tr

Rows = Sequence[tuple[Kind, str, str]]


class ColorPage(QWidget):
    """Every chart, mark and picture follows at once, because all ask the theme."""

    def __init__(self, settings: Settings, powers: Sequence[Power], parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.rows: dict[tuple[Kind, str], ColorRow] = {}
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        self._fill(grid, inside, powers)
        self.reset = QPushButton(tr("All colours as shipped"), self)
        self.reset.clicked.connect(self._on_reset)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.addWidget(hint(_explanation(), self))
        column.addWidget(scrolling(inside, self), 1)
        column.addLayout(foot)
        theme.themes.theme_changed.connect(self._show)
        self._show()

    def _fill(self, grid: QGridLayout, inside: QWidget, powers: Sequence[Power]) -> None:
        for column, words in enumerate((tr("On light"), tr("On dark")), 1):
            head = QLabel(words, inside)
            theme.set_role(head, "caption")
            grid.addWidget(head, 0, column)
        for title, rows in self._groups(powers):
            label = QLabel(title, inside)
            theme.set_role(label, "heading")
            grid.addWidget(label, grid.rowCount(), 0, 1, 4)
            for kind, key, name in rows:
                row = ColorRow(kind, key, name, inside)
                row.add_to(grid)
                row.picked.connect(partial(self._on_picked, kind, key))
                row.reset.connect(partial(self._on_row_reset, kind, key))
                self.rows[kind, key] = row
        grid.setRowStretch(grid.rowCount(), 1)

    def _groups(self, powers: Sequence[Power]) -> tuple[tuple[str, Rows], ...]:
        named = {power.key: said_name(power.name) for power in powers}
        chosen = {key: key for kind, key in theme.themes.own.colors if kind == "powers" and key not in named}
        families = theme.current().families()
        return (
            (tr("Powers"), [("powers", key, name) for key, name in {**named, **chosen}.items()]),
            (tr("Acts", sense="colours"), [("signs", "towards", tr("Towards")), ("signs", "away", tr("Away"))]),
            (tr("Marks in the text"), [("families", name, _mark_words(name)) for name in families]),
        )

    def _on_picked(self, kind: Kind, key: str, side: Side, color: QColor) -> None:
        put_on(theme.themes.own.with_color(kind, key, side, color.name()), self._settings)

    def _on_row_reset(self, kind: Kind, key: str) -> None:
        put_on(theme.themes.own.as_shipped(kind, key), self._settings)

    def _on_reset(self) -> None:
        put_on(replace(theme.themes.own, colors={}), self._settings)

    def _show(self) -> None:
        for row in self.rows.values():
            row.show_colors()
        self.reset.setEnabled(bool(theme.themes.own.colors))


def _mark_words(family: str) -> str:
    words = tr(MARKS[family], sense="marks")
    return words[:1].upper() + words[1:]


def _explanation() -> str:
    return tr(
        "Charts, lists, the text and saved pictures take these colours at once. Choose one for light or for dark; the "
        "other side gets a shade of it that can be seen there, until it has one of its own. Shapes and underlines stay."
    )
