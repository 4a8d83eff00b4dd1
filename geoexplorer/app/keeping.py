"""Backups of the open file: when it was opened, now and then while it changes, and after it was closed."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from geoexplorer.app.jobs import outlive
from geoexplorer.app.settings import Settings
from geoexplorer.store.backups import Shelf, make_backup
from geoexplorer.wording import tr_noop

if TYPE_CHECKING:
    from geoexplorer.app.main_window import MainWindow
    from geoexplorer.app.session import Session

EVERY = 30 * 60 * 1000  # ms between two backups of a file that changes
COUNT = 5


def shelf_of(path: Path, settings: Settings) -> Shelf:
    """Return where the backups of a file stand, by the settings of the user."""
    folder = settings.get("backups/folder", "")
    return Shelf(path.absolute(), Path(folder) if folder else None, settings.get("backups/count", COUNT))


class Keeping(QObject):
    """Makes the backups, in the background; a file that nobody wrote to needs none."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._path: Path | None = None
        self._changed = self._told = False
        self._timer = QTimer(self, singleShot=True, interval=EVERY)
        self._timer.timeout.connect(self.back_up)
        window.session_opened.connect(self._on_opened)
        window.session_closed.connect(self._on_closed)

    def back_up(self) -> None:
        """Make a backup of the open file, if one is due."""
        session = self._window.session
        if session is None or session.read_only:
            return
        shelf = shelf_of(session.project.path, self._window.settings)
        session.jobs.run(
            lambda task: make_backup(shelf, cancelled=task.cancelled),
            lambda _: None,
            partial(self._on_failed, session),
            awaited=False,  # who closes the file need not see half a copy cleared away
        )

    def _on_opened(self, session: "Session") -> None:
        self._path, self._changed, self._told = session.project.path, False, False
        session.edit_applied.connect(self._on_changed)
        session.documents_added.connect(self._on_changed)
        session.access_changed.connect(self.back_up)
        if self._window.workspace is not None:
            self._window.workspace.when_loaded(self.back_up)

    def _on_changed(self, _what: object) -> None:
        self._changed = True
        if not self._timer.isActive():
            self._timer.start()

    def _on_failed(self, session: "Session", error: Exception) -> None:
        if not self._window.services.rescue.told(session.project.path, error) and not self._told:
            self._told = True
            self._window.show_error(error, tr_noop("The backup was not made"))

    def _on_closed(self) -> None:
        self._timer.stop()
        if self._changed and self._path is not None:
            outlive(partial(make_backup, shelf_of(self._path, self._window.settings)))
        self._path, self._changed = None, False
