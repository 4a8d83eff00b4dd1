"""The act that watches a folder for the open project, and the notices of what came from there."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from geoexplorer.app.reason_words import reason_words
from geoexplorer.wording import count_words, plural, tr

if TYPE_CHECKING:
    from geoexplorer.app.main_window import MainWindow
    from geoexplorer.app.session import Session
    from geoexplorer.app.watched_folder import WatchedFolder
    from geoexplorer.ingest import Report

NAMED = 3  # files a notice names


class WatchActs(QObject):
    """Off until a folder is chosen. It is remembered for the project on this computer, not in the file.

    A folder is a place on one computer: a file that comes from somebody else must not begin to read what lies here.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.watched: WatchedFolder | None = None
        window.session_opened.connect(self._on_opened)
        window.session_closed.connect(self._stop)

    def acts(self) -> dict[str, Callable[[], None]]:
        """Return the acts."""
        session = self._window.session
        return {"watch_folder": self.toggle} if session is not None and not session.read_only else {}

    def toggle(self) -> None:
        """Ask for a folder and watch it; a second time, watch none."""
        if self.watched is not None:
            self._remember("")
            name = self.watched.folder.name
            self._stop()
            self._window.notices.show_notice(tr("The folder “{name}” is not watched any more.", name=name))
            return
        folder = QFileDialog.getExistingDirectory(self._window, tr("Watch a folder"), str(Path.home()))
        if folder:
            self.watch(Path(folder))
        self._show_check()

    def watch(self, folder: Path) -> None:
        """Import what lies in the folder and is not in the project, and what comes there while it is open."""
        session = self._window.session
        if session is None:
            return
        self._remember(str(folder))
        self._begin(session, folder)
        words = tr("New texts in “{name}” are added while this file is open.", name=folder.name)
        self._window.notices.show_notice(words)

    def _begin(self, session: "Session", folder: Path) -> None:
        from geoexplorer.app.watched_folder import WatchedFolder  # brings the importers: few files need it

        self._stop()
        self.watched = WatchedFolder(session, folder, self)
        self.watched.added.connect(self._on_added)
        self.watched.lost.connect(self._on_lost)
        self.watched.look()
        self._show_check()

    def _on_opened(self, session: "Session") -> None:
        folder = self._window.settings.get(self._key(session), "")
        workspace = self._window.workspace
        self._show_check()
        if session.read_only:
            session.access_changed.connect(lambda: self._on_opened(session))  # when it can be written after all
        if folder and not session.read_only and workspace is not None:
            workspace.when_loaded(lambda: self._begin_if_open(session, Path(folder)))

    def _begin_if_open(self, session: "Session", folder: Path) -> None:
        if self._window.session is session:
            self._begin(session, folder)

    def _stop(self) -> None:
        if self.watched is not None:
            self.watched.setParent(None)
            self.watched.deleteLater()
            self.watched = None
        self._show_check()

    def _on_added(self, paths: Sequence[Path], report: "Report") -> None:
        if self.watched is not None:
            self._window.notices.show_notice(_added_words(self.watched.folder, paths, report))

    def _on_lost(self) -> None:
        if self.watched is not None:
            folder = self.watched.folder
            self._stop()
            words = tr("The watched folder {folder} is not there; nothing is watched now.", folder=folder)
            self._window.notices.show_notice(words)

    def _remember(self, folder: str) -> None:
        if self._window.session is not None:
            self._window.settings.set(self._key(self._window.session), folder)

    def _key(self, session: "Session") -> str:
        return f"watch/{session.project.path}"

    def _show_check(self) -> None:
        self._window.actions_table["watch_folder"].setChecked(self.watched is not None)


def _added_words(folder: Path, paths: Sequence[Path], report: "Report") -> str:
    names = ", ".join(path.name for path in paths[:NAMED])
    more = len(paths) - NAMED
    if more > 0:
        names = plural(more, "{names} and {n} more", "{names} and {n} more", names=names)
    texts, events = (
        count_words(len(report.document_ids), "text", "texts"),
        count_words(report.events, "event", "events"),
    )
    said = tr(
        "Added from “{folder}”: {texts}, {events} ({names}).",
        folder=folder.name,
        texts=texts,
        events=events,
        names=names,
    )
    words = [said]
    if report.already:
        words.append(plural(report.already, "{n} text was there already.", "{n} texts were there already."))
    if report.skipped:
        first = report.skipped[0]
        words.append(tr("Skipped: {file}, {reason}.", file=Path(first.path).name, reason=reason_words(first.reason)))
    return " ".join(words)
