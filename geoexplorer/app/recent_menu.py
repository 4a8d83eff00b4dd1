"""The menu of recent files: one click opens what was open before."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from geoexplorer.app.settings import RecentFile
from geoexplorer.wording import tr

if TYPE_CHECKING:
    from geoexplorer.app.main_window import MainWindow

LAST_DIGIT = 9


class RecentMenu(QMenu):
    """Filled each time it is shown; what is gone is grey, the file that is open is left out."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(tr("Recent files"), window)
        self._window = window
        self.setObjectName("recent files")
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def put_below(self, menu: QMenu, name: str) -> None:
        """Stand in a menu, below the action of that name."""
        actions = menu.actions()
        place = next(i for i, action in enumerate(actions) if action.objectName() == name)
        menu.insertMenu(actions[place + 1], self)
        menu.aboutToShow.connect(self._show_whether_any)

    def fill(self) -> None:
        """List the files, the last one first."""
        self.clear()
        for number, file in enumerate(self._files(), start=1):
            self._add(number, file)
        self.addSeparator()
        self.addAction(tr("Clear this list")).triggered.connect(self._on_clear)

    def _add(self, number: int, file: RecentFile) -> None:
        path = Path(file.path)
        words = tr("{name} – {folder}", name=file.name, folder=_short(path.parent)).replace("&", "&&")
        action = self.addAction(f"&{number}  {words}" if number <= LAST_DIGIT else words)
        action.setToolTip(file.path)
        action.setEnabled(file.there)
        action.triggered.connect(partial(self._on_picked, file.path))

    def _on_picked(self, path: str) -> None:
        self._window.files.open_path(path)

    def _on_clear(self) -> None:
        for file in self._files():
            self._window.settings.forget_recent(file.path)
        if self._window.session is None:
            self._window.show_start()

    def _show_whether_any(self) -> None:
        self.menuAction().setEnabled(bool(self._files()))

    def _files(self) -> list[RecentFile]:
        session = self._window.session
        opened = None if session is None else str(session.project.path)
        return [file for file in self._window.settings.recent_files() if file.path != opened]


def _short(folder: Path) -> str:
    """Return a folder with ~ in place of the home."""
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) and folder != home else str(folder)
