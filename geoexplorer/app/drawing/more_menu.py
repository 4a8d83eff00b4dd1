"""The menu of all charts: those without a tab first, then the others, which a narrow pane may hide."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from geoexplorer.app.charts.base import Chart
from geoexplorer.wording import tr


class MoreMenu(QMenu):
    """Says which chart was chosen."""

    chosen = Signal(str)  # key

    def __init__(self, charts: Sequence[type[Chart]], ruled_after: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        for place, chart in enumerate(charts):
            if place == ruled_after:
                self.addSeparator()
            action = QAction(tr(chart.label), self)
            action.setData(chart.key)
            action.setToolTip(tr(chart.question))
            self.addAction(action)
        self.triggered.connect(self._on_triggered)

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())
