"""The table twin of a chart: exactly the numbers it draws, to read, to copy and to save as CSV."""

import csv
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from geoexplorer.app.drawing.lettering import font
from geoexplorer.app.drawing.numbers import signed
from geoexplorer.app.names import said_name
from geoexplorer.wording import number, tr

Index = QModelIndex | QPersistentModelIndex
Cell = str | int | float | None
Say = Callable[[str], str]
_ROLE = Qt.ItemDataRole


class NumbersTableModel(QAbstractTableModel):
    """Rows of numbers; the user role of a row is the item it stands for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headers: tuple[str, ...] = ()
        self._rows: tuple[tuple[Cell, ...], ...] = ()
        self._items: tuple[Any, ...] = ()
        self._worded: Mapping[int, Say] = {}

    def show_numbers(
        self,
        headers: tuple[str, ...],
        rows: tuple[tuple[Cell, ...], ...],
        items: tuple[Any, ...],
        worded: Mapping[int, Say] | None = None,
    ) -> None:
        """Show these; the columns `worded` hold words of ours, and how the window says them."""
        self.beginResetModel()
        self._headers, self._rows, self._items, self._worded = headers, rows, items, worded or {}
        self.endResetModel()

    def item(self, row: int) -> Any:
        """Return what a row stands for, or None."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Name the columns."""
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            head = self._headers[section]
            return tr(head) if head else head
        return None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return the number in words; the exact one as edit role and tool tip."""
        value = self._rows[index.row()][index.column()]
        if role == _ROLE.DisplayRole:
            say = self._worded.get(index.column(), said_name)
            return say(value) if isinstance(value, str) and value else cell_words(value)
        if role == _ROLE.EditRole:
            return value
        if role == _ROLE.ToolTipRole and isinstance(value, float):
            return repr(value)
        if role == _ROLE.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if isinstance(value, str) else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == _ROLE.FontRole:
            return font(12)
        return None


def cell_words(value: Cell) -> str:
    """Return a cell as it is shown: figures with their sign and three decimals, nothing as a dash."""
    if value is None:
        return "\u2013"
    if isinstance(value, float):
        return signed(value, 3)
    return number(value) if isinstance(value, int) else value


def save_numbers(path: Path, headers: tuple[str, ...], rows: tuple[tuple[Cell, ...], ...]) -> None:
    """Write the table as CSV (UTF-8, comma) with every digit; a cell that begins a formula is quoted."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(headers)
        writer.writerows([_guarded(cell) for cell in row] for row in rows)


def _guarded(cell: Cell) -> Cell:
    if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return "'" + cell
    return cell
