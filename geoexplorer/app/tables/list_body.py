"""The inside of the middle pane: facets, filter box and tables above, the card of the current row below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.app.session import Session
from geoexplorer.app.tables.detail_card import DetailCard
from geoexplorer.app.tables.empty_card import EmptyCard
from geoexplorer.app.tables.facet_bar import FacetBar
from geoexplorer.app.tables.row_acts import RowActs
from geoexplorer.app.window_keys import WindowKeys
from geoexplorer.wording import tr

SHARES = (500, 250)


class ListBody(QSplitter):
    """Arranges; the pane decides what is shown."""

    filter_left = Signal()  # Return, or Down as in any list below a box

    def __init__(self, session: Session, acts: RowActs, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.facets = FacetBar(self)
        self.filter = QLineEdit(self)
        WindowKeys(self.filter)
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(tr("Filter this table"))
        theme.set_role(self.filter, "small")
        self.filter.hide()
        self.filter.returnPressed.connect(self.filter_left)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.filter, context=Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.filter_left)
        self.stack = QStackedWidget(self)
        self.nothing = EmptyCard(self)
        self.stack.addWidget(self.nothing)
        self.card = DetailCard(session, acts, self)
        self.addWidget(self._upper())
        self.addWidget(self.card)
        self.setStretchFactor(0, 1)
        self.setHandleWidth(2)
        self.setCollapsible(0, False)
        self.setSizes(list(SHARES))

    def _upper(self) -> QWidget:
        upper = QWidget(self)
        rule = QFrame(upper)
        theme.set_role(rule, "rule")
        box = QVBoxLayout()
        box.setContentsMargins(8, 4, 8, 4)
        box.addWidget(self.filter)
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.facets)
        column.addWidget(rule)
        column.addLayout(box)
        column.addWidget(self.stack, 1)
        return upper
