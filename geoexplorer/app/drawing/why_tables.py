"""The two tables of "Why this value?": the parts of a point, and what moved it."""

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from geoexplorer.app.drawing.waterfall_table import (
    BAR,
    FIRST_FACTOR,
    LAST_FACTOR,
    PART,
    ROW_HEIGHT,
    BarDelegate,
    WaterfallTableModel,
)
from geoexplorer.wording import tr


def parts_table(parent: QWidget, model: WaterfallTableModel) -> QTableView:
    """Return the table of date, act, bar and part; the factors are hidden until somebody asks for them."""
    table = _table(parent, model, tr("Parts of the value"))
    table.setItemDelegateForColumn(BAR, BarDelegate(table))
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setCornerWidget(QWidget())  # Fusion paints a frame there otherwise
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
    header = table.horizontalHeader()
    header.hide()
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    for column, width in ((0, 94), (BAR, 130), (PART, 56)):
        table.setColumnWidth(column, width)
    for column in range(FIRST_FACTOR, LAST_FACTOR + 1):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        table.setColumnWidth(column, max(52, header.fontMetrics().horizontalAdvance(head) + 10))
        table.setColumnHidden(column, True)
    return table


def moves_table(parent: QWidget, model: QAbstractTableModel) -> QTableView:
    """Return the table of what changed since the point before."""
    return _table(parent, model, tr("What moved the value"))


def _table(parent: QWidget, model: QAbstractTableModel, name: str) -> QTableView:
    table = QTableView(parent)
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    table.horizontalHeader().setHighlightSections(False)
    return table
