"""Watch a folder while a project is open: texts that come to rest there are imported."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from geoexplorer.app.session import Session
from geoexplorer.errors import ImportFailed
from geoexplorer.importers import find_files, importer_for
from geoexplorer.store.documents import stored_sources

if TYPE_CHECKING:
    from geoexplorer.ingest import Report

SETTLES = 2000  # ms without a change until a file counts as written to its end
AGAIN = 60_000  # ms between looks that nobody asked for: folders on a network do not tell of their changes
TRIES = 3  # of a file that an import ended with
Stamp = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds."""


@dataclass(frozen=True, slots=True)
class Look:
    """What lies in the folder: its folders, and the texts that the project does not hold."""

    folders: tuple[str, ...]
    texts: dict[Path, Stamp]


class WatchedFolder(QObject):
    """Imports what is new in a folder and the folders in it, each file once; stops when deleted."""

    added = Signal(object, object)  # paths, ingest.Report
    lost = Signal()  # the folder is not there (any more)

    def __init__(self, session: Session, folder: Path, parent: QObject, settles: int | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._session = session
        self._tried: dict[Path, Stamp] = {}
        self._failures: dict[Path, int] = {}
        self._before: dict[Path, Stamp] = {}
        self._under_way: tuple[Path, ...] = ()
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, singleShot=True, interval=SETTLES if settles is None else settles)
        self._timer.timeout.connect(self.look)
        again = QTimer(self, interval=AGAIN)
        again.timeout.connect(self.look)
        again.start()
        self._watcher.directoryChanged.connect(self._on_changed)
        session.import_ended.connect(self._on_import_ended)

    def look(self) -> None:
        """Look what is new; what is the same at two looks is imported."""
        folder = self.folder
        self._session.read(lambda db: look_into(db, folder), self._on_looked, slot="watched folder")

    def _on_changed(self) -> None:
        self._timer.start()

    def _on_looked(self, found: Look) -> None:
        if not found.folders:
            self.lost.emit()
            return
        watched = set(self._watcher.directories())
        if unwatched := [folder for folder in found.folders if folder not in watched]:
            self._watcher.addPaths(unwatched)
            self._timer.start()  # what came between the look and now is told by nobody
        new = {path: stamp for path, stamp in found.texts.items() if self._tried.get(path) != stamp}
        ready = new == self._before and self._session.importing is None
        self._before = new
        if new and ready:
            self._take(new)
        elif new:
            self._timer.start()

    def _take(self, new: dict[Path, Stamp]) -> None:
        self._tried |= new
        self._under_way = tuple(new)
        self._session.import_paths(self._under_way)

    def _on_import_ended(self, ended: "Report | Exception") -> None:
        if self._under_way and isinstance(ended, Exception):
            self._try_again()
        elif self._under_way:
            self.added.emit(self._under_way, ended)
        self._under_way = ()

    def _try_again(self) -> None:
        """Take what could not be stored at another look, but not for ever: what fails is told each time."""
        for path in self._under_way:
            self._failures[path] = self._failures.get(path, 0) + 1
            if self._failures[path] < TRIES:
                self._tried.pop(path, None)


def look_into(db: sqlite3.Connection, folder: Path) -> Look:
    """Return the folders below a folder and its texts that the project does not hold; no folders if it is gone."""
    if not folder.is_dir():
        return Look((), {})
    stored = {path for path, _ in stored_sources(db)}
    folders = {str(folder)}
    texts: dict[Path, Stamp] = {}
    for path in find_files([folder]):
        folders.add(str(path.parent))
        stamp = _stamp(path)
        if str(path) not in stored and _is_text(path) and stamp is not None:
            texts[path] = stamp
    return Look(tuple(sorted(folders)), texts)


def _is_text(path: Path) -> bool:
    try:
        importer_for(path)
    except ImportFailed:  # half a download, a lock of an editor: nobody put it there to be read
        return False
    return True


def _stamp(path: Path) -> Stamp | None:
    try:
        found = path.stat()
    except OSError:  # gone between the listing and now
        return None
    return found.st_size, found.st_mtime_ns
