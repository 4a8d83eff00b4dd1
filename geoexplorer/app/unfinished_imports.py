"""An import that was cancelled, or ended with the program, goes on where it stopped: asked when the file is opened."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from geoexplorer.wording import tr

if TYPE_CHECKING:  # slow to import, and not needed before an import runs
    from geoexplorer.app.main_window import MainWindow
    from geoexplorer.app.session import Session
    from geoexplorer.importers.metadata_table import MetadataTable
    from geoexplorer.ingest import Report

LeftOut = frozenset[tuple[str, str | None]]


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What the user asked to import: files and folders, what they stated of the texts, what they left out."""

    paths: tuple[Path, ...]
    metadata: "MetadataTable"
    left_out: LeftOut


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
        request = _from_json(stored)
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
            self._window.settings.set(self._key(), _to_json(session.import_request))

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


def _to_json(request: ImportRequest) -> dict[str, Any]:
    stated = {}
    for name, fields in request.metadata.rows.items():
        day = fields.published
        published = [day.date, day.precision, day.basis, day.words] if day is not None else None
        stated[name] = [fields.title, fields.publisher, fields.author, published, fields.url]
    left_out = sorted(([path, record] for path, record in request.left_out), key=str)
    return {"paths": [str(path) for path in request.paths], "stated": stated, "left_out": left_out}


def _from_json(stored: Mapping[str, Any]) -> ImportRequest:
    from geoexplorer.importers.metadata_table import MetadataTable, StatedFields
    from geoexplorer.model.document import Published

    rows = {}
    for name, (title, publisher, author, published, url) in stored["stated"].items():
        day = Published(*published) if published is not None else None
        rows[name] = StatedFields(title, publisher, author, day, url)
    left_out = frozenset((path, record) for path, record in stored["left_out"])
    return ImportRequest(tuple(Path(path) for path in stored["paths"]), MetadataTable(rows), left_out)
