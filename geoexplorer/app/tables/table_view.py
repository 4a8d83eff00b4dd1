"""The view all lists share: fixed rows, ids instead of rows, and the difference between a user's pick and ours."""

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QMenu, QTableView, QWidget

from geoexplorer.app import theme
from geoexplorer.app.settings import Settings
from geoexplorer.app.tables.cell_delegate import LEAD, PADDING, CellDelegate, row_height
from geoexplorer.app.tables.paged_model import NO_IDS, HeadingRole, PagedTableModel
from geoexplorer.wording import tr, tr_noop

Index = QModelIndex | QPersistentModelIndex
NOT_GROUPED = tr_noop("Nothing", sense="column")
SORTED = {False: Qt.SortOrder.AscendingOrder, True: Qt.SortOrder.DescendingOrder}
LEAST_SHARE = 0.4  # of the width a stretched column wants; with less, spare columns make room


class TableView(QTableView):
    """A table over a PagedTableModel. Its signals are a user's acts only; `show_ids` picks in silence."""

    picked = Signal(object)  # tuple of ids, the current one first
    opened = Signal(int)  # Enter or double-click
    menu_wanted = Signal(object, QPoint)  # tuple of ids, global position

    def __init__(self, model: PagedTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = model
        self._silent = False
        self._spared: list[int] = []  # columns left out for want of room
        self._wanted: tuple[int, ...] = ()
        self._scrolled = True
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.doubleClicked.connect(self._on_double_clicked)
        self._set_up_headers()
        self._top = 0
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        theme.themes.theme_changed.connect(self._on_theme_changed)

    def ids(self) -> tuple[int, ...]:
        """Return the ids of the selected rows, the current one first, then from top to bottom."""
        ranges = [(part.top(), part.bottom() + 1) for part in self.selectionModel().selection().toList()]
        if len(ranges) == 1:
            rows = np.arange(*ranges[0])
        else:
            rows = np.unique(np.concatenate([np.arange(*part) for part in ranges])) if ranges else NO_IDS
        found = self.source.row_ids[rows]
        found = found[found >= 0]
        current = self.source.id_at(self.currentIndex().row()) if self.currentIndex().isValid() else None
        if current is None or current not in found:
            return tuple(found.tolist())
        return (current, *found[found != current].tolist())

    @property
    def wanted(self) -> tuple[int, ...]:
        """What was picked last, by the user here or by somebody else."""
        return self._wanted

    def show_ids(self, ids: Iterable[int], *, scroll: bool = True) -> None:
        """Select the rows of those ids without telling anybody, and bring the first into sight."""
        self._wanted = tuple(ids)
        self._scrolled = not scroll
        self._restore()

    def step(self, by: int) -> int | None:
        """Make the row so many places on the current one, as if the user had clicked it; return its id."""
        row = self.currentIndex().row() if self.currentIndex().isValid() else (-1 if by > 0 else self.source.rowCount())
        row += by
        while 0 <= row < self.source.rowCount() and self.source.id_at(row) is None:
            row += 1 if by > 0 else -1
        row_id = self.source.id_at(row)
        if row_id is not None:
            self.setCurrentIndex(self.source.index(row, self._first_column()))
        return row_id

    def visible_ids(self) -> tuple[int, ...]:
        """Return the ids of the rows in sight, from top to bottom."""
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        last = self.source.rowCount() - 1 if last < 0 else last
        found = (self.source.id_at(row) for row in range(first, last + 1))
        return tuple(row_id for row_id in found if row_id is not None)

    def column_menu(self, parent: QWidget) -> QMenu:
        """Return the menu that shows and hides columns."""
        menu = QMenu(parent)
        for number, column in enumerate(self.source.columns):
            short = not column.heading or column.heading.endswith(".")
            action = QAction(column.words if short else column.heading, menu, checkable=True)
            action.setChecked(not self.isColumnHidden(number))
            action.setData(number)
            action.toggled.connect(self._on_column_toggled)
            menu.addAction(action)
        if self.source.group_choices:
            menu.addSeparator()
            menu.addMenu(self._group_menu(menu))
        return menu

    def _group_menu(self, parent: QMenu) -> QMenu:
        menu = QMenu(tr("Group by"), parent)
        chosen = QActionGroup(menu)
        for name, words in (("", NOT_GROUPED), *self.source.group_choices):
            action = QAction(tr(words, sense="column"), menu)
            action.setCheckable(True)
            action.setChecked(name == self.source.group)
            action.setData(name)
            action.triggered.connect(self._on_group_picked)
            chosen.addAction(action)
            menu.addAction(action)
        return menu

    def focus_filter_key(self, event: QKeyEvent) -> bool:
        """Return whether a key means an action of the window: tables do not search by typing."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        return plain and bool(event.text().strip()) and event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter)

    # Qt ------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters are actions of the window; arrows and page keys move."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        ):  # fmt: skip
            self._open(self.currentIndex())
        elif self.focus_filter_key(event):
            event.ignore()
        elif not self._begins(event):
            super().keyPressEvent(event)

    def _begins(self, event: QKeyEvent) -> bool:
        """With nothing picked, Down and Home pick the first row: Qt would pass over the one it put its cursor on."""
        if event.key() not in (Qt.Key.Key_Down, Qt.Key.Key_Home) or self.selectionModel().hasSelection():
            return False
        row = self.currentIndex().row() if event.key() == Qt.Key.Key_Down and self.currentIndex().isValid() else 0
        while row < self.source.rowCount() and self.source.id_at(row) is None:
            row += 1
        if row < self.source.rowCount():
            self.setCurrentIndex(self.source.index(row, self._first_column()))
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A heading cannot be picked."""
        index = self.indexAt(event.position().toPoint())
        if not (index.isValid() and index.data(HeadingRole)):
            super().mousePressEvent(event)

    def sizeHintForColumn(self, column: int) -> int:
        """Return the set width: measuring rows would read them all."""
        return self.source.columns[column].width

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into sight, also one of a list that came this moment: its length is known to the bar first."""
        self.executeDelayedItemsLayout()
        super().scrollTo(index, hint)

    def minimumSizeHint(self) -> QSize:
        """Room for a few rows."""
        return QSize(200, row_height() * 4)

    # Headers -------------------------------------------------------------------------------------

    def _set_up_headers(self) -> None:
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(row_height())
        rows.setDefaultSectionSize(row_height())
        header.setHighlightSections(False)
        header.setStyleSheet(f"QHeaderView::section:first {{ padding-left: {4 + LEAD}px; }}")
        header.setSectionsMovable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(24)
        header.setFixedHeight(row_height())
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        # a header that shares the selection asks, of each column it paints, whether every row of it is selected
        header.setSelectionModel(QItemSelectionModel(self.source, header))
        for number, column in enumerate(self.source.columns):
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
            heading = header.fontMetrics().horizontalAdvance(column.heading) + 2 * PADDING + 4
            header.resizeSection(number, max(round(column.width * theme.themes.scale), heading))
            self.setColumnHidden(number, not column.shown)
            if column.stretch:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self._show_order()
        self._restore_layout()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        header.sectionClicked.connect(self._on_header_clicked)
        header.sectionMoved.connect(self._store_layout)
        header.sectionResized.connect(self._on_section_resized)

    def _show_order(self) -> None:
        order = self.source.order
        number = next((i for i, column in enumerate(self.source.columns) if column.order == order.column), -1)
        self.horizontalHeader().setSortIndicator(number, SORTED[order.descending])

    def _on_header_clicked(self, number: int) -> None:
        if self.source.columns[number].order is None:
            self._show_order()
            return
        order = self.source.order
        again = order.column == self.source.columns[number].order
        self.source.sort(number, SORTED[again and not order.descending])
        self._show_order()

    def _on_column_toggled(self, shown: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.setColumnHidden(action.data(), not shown)
            self._store_layout()

    def _on_group_picked(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.source.group_by(str(action.data()))

    def _on_section_resized(self) -> None:
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:  # a stretched column follows the window
            self._store_layout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave spare columns out while the stretched one has too little room."""
        self._show_spared()
        super().resizeEvent(event)
        columns = self.source.columns
        wide = next((number for number, column in enumerate(columns) if column.stretch), -1)
        for number, column in enumerate(columns):
            wanted = round(columns[wide].width * theme.themes.scale * LEAST_SHARE)
            if column.spare and not self.isColumnHidden(number) and self.columnWidth(wide) < wanted:
                self.setColumnHidden(number, True)
                self._spared.append(number)

    def _show_spared(self) -> None:
        while self._spared:
            self.setColumnHidden(self._spared.pop(), False)

    def _store_layout(self) -> None:
        self._show_spared()
        Settings().set_bytes(f"tables/{self.source.name}", self.horizontalHeader().saveState())

    def _restore_layout(self) -> None:
        state = Settings().bytes(f"tables/{self.source.name}")
        if not state.isEmpty() and self.horizontalHeader().restoreState(state):
            self._show_order()  # the order of the list is not part of the layout

    def _first_column(self) -> int:
        header = self.horizontalHeader()
        logical = (header.logicalIndex(place) for place in range(header.count()))
        return next((number for number in logical if not self.isColumnHidden(number)), 0)

    # Picking -------------------------------------------------------------------------------------

    def _on_selection_changed(self) -> None:
        if not self._silent:
            self._wanted = self.ids()
            self._scrolled = True
            self.picked.emit(self._wanted)

    def _on_about_to_reset(self) -> None:
        self._top = self.verticalScrollBar().value()

    def _on_reset(self) -> None:
        self.clearSpans()
        for row in range(min(self.source.rowCount(), 1)):
            self._span_heading(row)
        self._span_second_heading()
        self._restore()
        if self.source.keeps_place:
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(self._top)

    def _span_heading(self, row: int) -> None:
        if self.source.id_at(row) is None:
            self.setSpan(row, self._first_column(), 1, self.source.columnCount())

    def _span_second_heading(self) -> None:
        headings = (self.source.row_ids < 0).nonzero()[0]
        for row in headings[1:]:
            self._span_heading(int(row))

    def _restore(self) -> None:
        rows = self.source.rows_of(self._wanted)
        selection = QItemSelection()
        last = self.source.columnCount() - 1
        for run in np.split(rows, np.flatnonzero(np.diff(rows) > 1) + 1) if len(rows) else ():
            selection.select(self.source.index(int(run[0]), 0), self.source.index(int(run[-1]), last))
        self._silent = True
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        current = self.source.rows_of(self._wanted[:1])
        if len(current):
            index = self.source.index(int(current[0]), self._first_column())
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            if not self._scrolled or not self.visualRect(index).isValid():
                self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
            self._scrolled = self._scrolled or self.source.complete
        self._silent = False

    def _open(self, index: Index) -> None:
        row_id = self.source.id_at(index.row()) if index.isValid() else None
        if row_id is not None:
            self.opened.emit(row_id)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self._open(index)

    def _on_header_menu(self, position: QPoint) -> None:
        self.column_menu(self).exec(self.horizontalHeader().mapToGlobal(position))

    def _on_menu(self, position: QPoint) -> None:
        ids = self.ids()
        if ids:
            self.menu_wanted.emit(ids, self.viewport().mapToGlobal(position))

    def _on_theme_changed(self) -> None:
        self.verticalHeader().setMinimumSectionSize(row_height())
        self.verticalHeader().setDefaultSectionSize(row_height())
        self.horizontalHeader().setFixedHeight(row_height())
        self.viewport().update()
