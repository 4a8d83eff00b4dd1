"""The table model all lists share: it holds ids, and reads a page of rows when a view paints it."""

import sqlite3
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from geoexplorer.app.session import Session
from geoexplorer.app.tables.cells import EMPTY, Cell, TableColumn
from geoexplorer.store.id_lists import Ids, Order, positions

FIRST_ROWS = 256
PAGE_ROWS = 128
PAGES_KEPT = 64

CellRole = Qt.ItemDataRole.UserRole + 1
IdRole = Qt.ItemDataRole.UserRole + 2
FeedRole = Qt.ItemDataRole.UserRole + 3  # the row feeds the ringed point
HeadingRole = Qt.ItemDataRole.UserRole + 4  # the row is the heading of a group

Index = QModelIndex | QPersistentModelIndex
ListIds = Callable[[sqlite3.Connection, int | None], Ids]
Groups = tuple[tuple[str, int], ...]  # label and size, in the order of the list
ListGroups = Callable[[sqlite3.Connection], Groups]
ListRows = Callable[[sqlite3.Connection, list[int]], Sequence[Any]]
NO_IDS = np.empty(0, np.int64)


@dataclass(frozen=True, slots=True)
class _First:
    """The answer to the first query: the ids the screen needs now, and their rows."""

    generation: int
    ids: Ids
    rows: tuple[Any, ...]
    groups: Groups = ()
    refreshed: bool = False


@dataclass(frozen=True, slots=True)
class _Page:
    """The rows of one page."""

    generation: int
    number: int
    rows: dict[int, Any]


class PagedTableModel(QAbstractTableModel):
    """Rows by id. Subclasses name their columns and say how ids, rows and cells come about."""

    columns: ClassVar[tuple[TableColumn, ...]] = ()
    group_choices: ClassVar[tuple[tuple[str, str], ...]] = ()  # name, words: what the rows can be grouped by
    name: ClassVar[str] = ""  # slot of the queries, and of the stored layout

    listed = Signal(int)  # the whole list is known: so many rows (headings not counted)
    failed = Signal(object)
    busy = Signal(bool)

    def __init__(self, session: Session, order: Order, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.order = order
        self.group = ""
        self.groups: Groups = ()
        self.found: Ids = NO_IDS  # in the order of the query
        self.row_ids: Ids = NO_IDS  # as shown: headings of groups are negative
        self.complete = False
        self.keeps_place = False  # the rows are being replaced by the same list as it is now
        self._old: set[int] = set()  # rows shown as they were before an edit, until they are read again
        self._rows: OrderedDict[int, Any] = OrderedDict()
        self._asked: set[int] = set()
        self._under_way: set[int] = set()  # pages being read: each paint asks again for what is not there yet
        self._generation = 0
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._read_asked)

    # What subclasses say -------------------------------------------------------------------------

    def list_ids(self) -> ListIds:
        """Return the query of the ids in the order wanted; it runs in a reader thread, so no widgets in it."""
        raise NotImplementedError

    def list_rows(self) -> ListRows:
        """Return the query of the rows of some ids; every row has `id` or is told apart by `row_id`."""
        raise NotImplementedError

    def list_groups(self) -> ListGroups | None:
        """Return the query of the groups the rows are shown in; None: not grouped."""
        return None

    def cell(self, row: Any, column: str) -> Cell:
        """Return what a cell shows."""
        raise NotImplementedError

    def row_id(self, row: Any) -> int:
        """Return the id of a row."""
        return int(row.id)

    def arranged(self, found: Ids) -> Ids:
        """Return the ids as shown: groups first, with negative ids as headings."""
        return found

    def heading(self, row_id: int) -> str:
        """Return the words of a heading."""
        return str(row_id)

    def feeds(self, row_id: int) -> bool:
        """Return whether the row feeds the ringed chart point."""
        del row_id
        return False

    # What panes use ------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the list again: the first rows at once, then the whole list; the old rows stay until then."""
        self._begin_anew()
        generation, list_ids, list_rows = self._generation, self.list_ids(), self.list_rows()
        list_groups = self.list_groups()

        def first(db: sqlite3.Connection) -> _First:
            ids = list_ids(db, FIRST_ROWS)
            groups = list_groups(db) if list_groups and ids.size < FIRST_ROWS else ()
            return _First(generation, ids, tuple(list_rows(db, [int(i) for i in ids])), groups)

        self.busy.emit(True)
        self.session.read(first, self._on_first, slot=f"{self.name} first", on_failed=self._on_failed)

    def refresh(self) -> None:
        """Read the same list again after an edit or an import: the place in it, and the old rows, stay until then."""
        if not self.complete:
            self.reload()
            return
        self._begin_anew()
        self._read_whole(self._generation, refreshed=True)

    def reload_rows(self) -> None:
        """Read the rows shown again; the list itself stays (a decision on a row, not a new filter)."""
        self._rows.clear()
        self._asked.clear()
        self._under_way.clear()
        if self.row_ids.size:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column: a new query of the ids."""
        key = self.columns[column].order
        if key is None:
            return
        self.order = Order(key, order == Qt.SortOrder.DescendingOrder)
        self.reload()

    def group_by(self, name: str) -> None:
        """Show the rows in groups; an empty name: in one list."""
        if name != self.group:
            self.group = name
            self.reload()

    def id_at(self, row: int) -> int | None:
        """Return the id of a row; None for a heading."""
        row_id = int(self.row_ids[row]) if 0 <= row < self.row_ids.size else -1
        return row_id if row_id >= 0 else None

    def rows_of(self, ids: Iterable[int]) -> Ids:
        """Return the positions of those ids that are in the table."""
        return positions(self.row_ids, ids)

    def row_at(self, row: int) -> Any | None:
        """Return the row if its page has been read."""
        row_id = self.id_at(row)
        return None if row_id is None else self._rows.get(row_id)

    def row_by_id(self, row_id: int) -> Any | None:
        """Return the row of that id if its page has been read."""
        return self._rows.get(row_id)

    def arrange(self) -> None:
        """Group the rows again, without a query."""
        self.beginResetModel()
        self._under_way.clear()  # pages of other rows
        self.row_ids = self.arranged(self.found)
        self.endResetModel()

    # Qt ------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  the signature of Qt
        """Return the number of rows, headings included."""
        return 0 if parent.isValid() else int(self.row_ids.size)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns, hidden ones included."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return the heading of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.heading or column.words
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell, its `Cell`, or the id of its row."""
        row_id = int(self.row_ids[index.row()])
        if role == IdRole:
            return row_id
        if role == HeadingRole:
            return row_id < 0
        if role == FeedRole:
            return row_id >= 0 and self.feeds(row_id)
        if role not in (CellRole, Qt.ItemDataRole.DisplayRole, *_SPOKEN):
            return None
        cell = self._cell(index.row(), index.column())
        if role == CellRole:
            return cell
        return cell.text if role == Qt.ItemDataRole.DisplayRole else cell.spoken

    def _cell(self, position: int, column: int) -> Cell:
        row_id = int(self.row_ids[position])
        if row_id < 0:
            return Cell(self.heading(row_id), "heading") if column == 0 else EMPTY
        row = self._rows.get(row_id)
        if row is None or row_id in self._old:
            self._ask(position)
        if row is None:
            return EMPTY
        return self.cell(row, self.columns[column].name)

    # Reading -------------------------------------------------------------------------------------

    def _begin_anew(self) -> None:
        """What is still being read is of no use any more."""
        self._generation += 1
        self._under_way.clear()

    def _ask(self, position: int) -> None:
        self._asked.add(position // PAGE_ROWS)
        self._later.start()

    def _read_asked(self) -> None:
        numbers, self._asked = sorted(self._asked - self._under_way), set()
        for number in numbers:
            self._read_page(number)

    def _read_page(self, number: int) -> None:
        self._under_way.add(number)
        generation, list_rows, row_id = self._generation, self.list_rows(), self.row_id
        shown = self.row_ids[number * PAGE_ROWS : (number + 1) * PAGE_ROWS]
        ids = [int(i) for i in shown if i >= 0]

        def page(db: sqlite3.Connection) -> _Page:
            return _Page(generation, number, {row_id(row): row for row in list_rows(db, ids)})

        self.session.read(page, self._on_page, slot=f"{self.name} page {number}", on_failed=self._on_failed)

    def _on_first(self, first: _First) -> None:
        if first.generation != self._generation:
            return
        self._rows = OrderedDict((self.row_id(row), row) for row in first.rows)
        self._old = set()
        self.groups = first.groups
        self._show(first.ids, complete=first.ids.size < FIRST_ROWS)
        if self.complete:
            return
        self._read_whole(first.generation)

    def _read_whole(self, generation: int, *, refreshed: bool = False) -> None:
        list_ids, list_groups = self.list_ids(), self.list_groups()

        def whole(db: sqlite3.Connection) -> _First:
            groups = list_groups(db) if list_groups else ()
            return _First(generation, list_ids(db, None), (), groups, refreshed)

        self.session.read(whole, self._on_whole, slot=f"{self.name} ids", on_failed=self._on_failed)

    def _on_whole(self, whole: _First) -> None:
        if whole.generation == self._generation:
            self.groups = whole.groups
            self._old = set(self._rows) if whole.refreshed else set()
            self.keeps_place = whole.refreshed
            self._show(whole.ids, complete=True)
            self.keeps_place = False

    def _show(self, ids: Ids, *, complete: bool) -> None:
        self.found, self.complete = ids, complete
        self.arrange()
        if complete:
            self.busy.emit(False)
            self.listed.emit(int(ids.size))

    def _on_page(self, page: _Page) -> None:
        self._under_way.discard(page.number)
        if page.generation != self._generation:
            return
        self._rows.update(page.rows)
        self._old.difference_update(page.rows)
        while len(self._rows) > PAGES_KEPT * PAGE_ROWS:
            self._rows.popitem(last=False)
        first = page.number * PAGE_ROWS
        last = min(first + PAGE_ROWS, self.rowCount()) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    def _on_failed(self, error: Exception) -> None:
        self._under_way.clear()
        self.busy.emit(False)
        self.failed.emit(error)


_SPOKEN = (
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
