"""An import that was cancelled, or ended with the program, goes on where it stopped: asked when the file is opened."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from geoexplorer.app.import_request import from_json, to_json
from geoexplorer.wording import tr

if TYPE_CHECKING:  # slow to import, and not needed before an import runs
    from geoexplorer.app.main_window import MainWindow
    from geoexplorer.app.session import Session
    from geoexplorer.ingest import Report


class UnfinishedImports(QObject):
    """Remembers the request on this computer, not in the file: paths are places on one computer."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.session_opened.connect(self._on_opened)

    def choices(self) -> list[tuple[str, Callable[[], None]]]:
        """Return what can be done about an import that stopped, for a notice; nothing if there is none."""
        return [(tr("Go on"), self.go_on), (tr("Forget it"), self.forget)] if self._stored() else []

    def go_on(self) -> None:
        """Import what is left; texts that are there already are not taken twice."""
        session, stored = self._window.session, self._stored()
        if session is None or session.read_only or session.importing is not None or not stored:
            return
        request = from_json(stored)
        session.import_paths(request.paths, metadata=request.metadata, left_out=request.left_out)

    def forget(self) -> None:
        """Ask no more."""
        self._window.settings.set(self._key(), {})

    def _on_opened(self, session: "Session") -> None:
        session.import_started.connect(self._on_started)
        session.import_ended.connect(self._on_ended)
        if self._stored() and not session.read_only:
            words = tr("An import into this file was not finished: {paths}.", paths=_places(self._stored()))
            self._window.notices.show_notice(words, self.choices())

    def _on_started(self, _task: object) -> None:
        session = self._window.session
        if session is not None and session.import_request is not None:
            self._window.settings.set(self._key(), to_json(session.import_request))

    def _on_ended(self, ended: "Report | Exception") -> None:
        session = self._window.session
        if session is None or session.import_request is None:
            return  # of a watched folder: it looks again by itself
        if not isinstance(ended, Exception) and not ended.cancelled:
            self.forget()

    def _stored(self) -> dict[str, Any]:
        session = self._window.session
        return self._window.settings.get(self._key(), {}) if session is not None else {}

    def _key(self) -> str:
        session = self._window.session
        return f"unfinished import/{session.project.path if session is not None else ''}"


def _places(stored: Mapping[str, Any]) -> str:
    names = [Path(path).name for path in stored["paths"]]
    return ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
