"""What leaves the chart pane: the picture with its caption, and the numbers that are drawn."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from geoexplorer.app.charts.base import Chart
from geoexplorer.app.drawing.numbers_table import save_numbers
from geoexplorer.app.drawing.report import Shown, chart_image, save_chart
from geoexplorer.app.session import Session
from geoexplorer.errors import GeoExplorerError
from geoexplorer.wording import tr

SaveName = Callable[[QWidget, str, str], str]  # parent, name, kinds


def ask_save_name(parent: QWidget, name: str, kinds: str) -> str:
    """Ask where to save; returns nothing when the user changes their mind."""
    return QFileDialog.getSaveFileName(parent, tr("Save"), name, kinds)[0]


class ChartOutput(QObject):
    """Saves and copies the chart in front; its menu is the one of a right click."""

    def __init__(
        self,
        pane: QWidget,
        chart: Callable[[], Chart],
        shown: Callable[[], Shown | None],
        session: Session,
        ask: SaveName,
    ) -> None:
        super().__init__(pane)
        self._pane, self._chart, self._shown, self._session, self.ask = pane, chart, shown, session, ask
        self.menu = QMenu(pane)
        self.menu.addAction(tr("Copy image"), self.copy_image)
        self.menu.addAction(tr("Save picture\u2026"), self.ask_and_save_picture)
        self.menu.addAction(tr("Export the numbers\u2026"), self.ask_and_save_numbers)

    def save_picture(self, path: Path) -> None:
        """Write the chart as PNG, SVG or PDF."""
        save_chart(path, self._chart(), self._shown(), self._session)

    def copy_image(self) -> None:
        """Put the picture with its caption on the clipboard."""
        QGuiApplication.clipboard().setImage(chart_image(self._chart(), self._shown(), self._session))

    def save_numbers(self, path: Path) -> None:
        """Write the numbers that are drawn, with every digit."""
        numbers = self._chart().numbers()
        save_numbers(path, numbers.headers, numbers.rows)

    def ask_and_save_picture(self) -> None:
        """Ask for a name and write the picture in the format of its suffix."""
        name = self.ask(self._pane, f"{self._chart().key}.png", tr("Pictures (*.png *.svg *.pdf)"))
        if name:
            self._try(self.save_picture, Path(name))

    def ask_and_save_numbers(self) -> None:
        """Ask for a name and write the numbers that are drawn."""
        name = self.ask(self._pane, f"{self._chart().key}.csv", tr("Tables (*.csv)"))
        if name:
            self._try(self.save_numbers, Path(name))

    def _try(self, save: Callable[[Path], None], path: Path) -> None:
        """Save, and let the window say what went wrong: a full disk, a file that is open elsewhere."""
        try:
            save(path)
        except (GeoExplorerError, OSError) as error:
            self._session.jobs.failed.emit(error)
        else:
            self._session.file_saved.emit(path)
