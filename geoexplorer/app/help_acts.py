"""The acts of the Help menu: about, report; the guide and the tour when they are there."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from geoexplorer.app.notices import report_text, show_about
from geoexplorer.wording import tr

if TYPE_CHECKING:
    from geoexplorer.app.main_window import MainWindow


class HelpActs(QObject):
    """Explains the program."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def acts(self) -> dict[str, Callable[[], None]]:
        """Return the acts."""
        acts: dict[str, Callable[[], None]] = {"about": self._show_about, "copy_report": self._copy_report}
        acts["guide"] = self._show_guide
        acts["method"] = self._show_method
        acts["tour"] = self.start_tour
        return acts

    def start_tour(self) -> None:
        """Show the steps over the open file; without one, open the sample first."""
        if self._window.session is None:
            self._window.files.open_sample()
        if self._window.workspace is not None:
            self._window.workspace.when_loaded(self._window.workspace.show_tour)
            self._window.settings.set("tour/seen", True)

    def _show_guide(self) -> None:
        from geoexplorer.app.guide_window import GuideWindow

        GuideWindow(self._window).show()

    def _show_method(self) -> None:
        from geoexplorer.app.guide_window import GuideWindow

        guide = GuideWindow(self._window)
        guide.show_page("method")
        guide.show()

    def _show_about(self) -> None:
        show_about(self._window)

    def _copy_report(self) -> None:
        QApplication.clipboard().setText(report_text("Report", RuntimeError("no error: a report asked for")))
        self._window.notices.show_notice(tr("The report is on the clipboard."))
