"""Bring a file of an older version to this one before it is shown, while the window goes on answering."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from geoexplorer.app.jobs import Jobs
from geoexplorer.app.projects import Opened, open_for_window
from geoexplorer.app.task import Task
from geoexplorer.errors import GeoExplorerError
from geoexplorer.store.upgrade import OpeningCancelledError
from geoexplorer.wording import tr

if TYPE_CHECKING:
    from geoexplorer.app.main_window import MainWindow

TOLD_AFTER = 150  # ms: a small file is there sooner


@dataclass(eq=False, slots=True)
class _Opening:
    """A file somebody waits for."""

    path: Path
    then: Callable[[], object]
    task: Task | None = None
    told: bool = False


class OlderFiles(QObject):
    """Opens one such file at a time; the wish to open another one takes the place of the first."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._jobs = Jobs(None, QCoreApplication.instance())  # may have to outlive the window: nobody waits for it
        self._opening: _Opening | None = None

    @property
    def under_way(self) -> bool:
        """True until the file is shown, or was left as it is."""
        return self._opening is not None

    def open(self, path: Path, backup_folder: Path | None, then: Callable[[], object]) -> None:
        """Copy the file, bring it to this version, show it and call `then`; a fault becomes a notice."""
        if self._opening is not None and self._opening.path == path:
            return
        self.give_up()
        opening = self._opening = _Opening(path, then)
        opening.task = self._jobs.run(
            lambda task: open_for_window(path, backup_folder=backup_folder, cancelled=task.cancelled),
            partial(self._on_opened, opening),
            partial(self._on_failed, opening),
        )
        QTimer.singleShot(TOLD_AFTER, partial(self._tell, opening))

    def give_up(self) -> None:
        """Leave the file as it is if there is time to, and in any case do not show it."""
        opening = self._end()
        if opening is not None and opening.task is not None:
            opening.task.cancel()

    def _tell(self, opening: _Opening) -> None:
        if opening is not self._opening or opening.task is None:
            return
        if self._window.session is None:
            self._window.show_start()
        opening.told = True
        words = tr("Bringing {name} to the new version. It is copied first, as it is now…", name=opening.path.name)
        self._window.notices.show_notice(words, [(tr("Cancel"), opening.task.cancel)])

    def _end(self) -> _Opening | None:
        opening, self._opening = self._opening, None
        if opening is not None and opening.told:
            self._window.notices.hide()
        return opening

    def _on_opened(self, opening: _Opening, opened: Opened) -> None:
        if opening is not self._opening:  # another file was wanted meanwhile
            if opened.claim is not None:
                opened.claim.release()
            return
        self._end()
        self._window.show_session(opened)
        opening.then()

    def _on_failed(self, opening: _Opening, error: Exception) -> None:
        if opening is not self._opening:
            return
        self._end()
        if self._window.session is None:
            self._window.show_start()
        if isinstance(error, OpeningCancelledError):
            self._window.notices.show_notice(f"{error}.")
        elif isinstance(error, GeoExplorerError):
            self._window.services.rescue.tell_unopened(opening.path, error)
        else:
            self._window.show_error(error)
