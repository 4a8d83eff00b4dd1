"""The acts of the File menu: open, new, sample, add texts, export, save a copy."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from geoexplorer.app.project_places import PROJECTS, projects_folder, sample_path
from geoexplorer.assets import asset
from geoexplorer.errors import GeoExplorerError
from geoexplorer.wording import tr

if TYPE_CHECKING:
    from geoexplorer.app.main_window import MainWindow
    from geoexplorer.app.pack_check import PackCheck
    from geoexplorer.app.session import Session


class FileActs(QObject):
    """Opens and closes files; every fault becomes a notice and loses nothing."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._pack_check: PackCheck | None = None

    def acts(self) -> dict[str, Callable[[], None]]:
        """Return the acts."""
        acts: dict[str, Callable[[], None]] = {
            "new": self.new,
            "open": self.open,
            "open_sample": self.open_sample,
            "check_pack": self.check_pack,
            "quit": self._quit,
        }
        session = self._window.session
        if session is not None:
            acts |= {"close": self._window.show_start, "save_copy": self.save_copy}
            if not session.read_only:
                acts["add_texts"] = self.add_texts
        return acts

    def open(self) -> None:
        """Ask for a project and open it."""
        path, _ = QFileDialog.getOpenFileName(self._window, tr("Open file"), str(projects_folder()), tr(PROJECTS))
        if path:
            self.open_path(path)

    def open_path(self, path: str | Path, then: Callable[[], object] = lambda: None) -> bool:
        """Open a project and call `then`; a fault becomes a notice and what was open stays open.

        Returns whether it is open now: a file of an older version is brought to this one first, which takes its time.
        """
        from geoexplorer.app.projects import open_for_window  # with the first file, not with the empty window
        from geoexplorer.store.project import is_older

        path = Path(path).absolute()
        if self._window.session is not None and self._window.session.project.path == path:
            self._window.close_session()  # it holds the file; a window claims a file once
        if is_older(path):
            self._window.older_files.open(path, self._backup_folder(), then)
            return False
        self._window.older_files.give_up()
        try:
            opened = open_for_window(path, backup_folder=self._backup_folder())
        except GeoExplorerError as error:
            if self._window.session is None:
                self._window.show_start()
            self._window.services.rescue.tell_unopened(path, error)
            return False
        self._window.show_session(opened)
        then()
        return True

    def try_path(self, path: Path) -> None:
        """Open a project that could not be opened before."""
        self.open_path(path)

    def _backup_folder(self) -> Path | None:
        folder = self._window.settings.get("backups/folder", "")
        return Path(folder) if folder else None

    def locate(self, path: str) -> None:
        """Ask where a file that moved is now."""
        title = tr("Locate {name}", name=Path(path).name)
        found, _ = QFileDialog.getOpenFileName(self._window, title, str(Path.home()), tr(PROJECTS))
        if found:
            self._window.settings.forget_recent(path)
            self.open_path(found)

    def new(self) -> None:
        """Ask for a name and texts, make a project of them."""
        from geoexplorer.app.module_fetch import ModuleFetch

        ModuleFetch(["geoexplorer.store.migrations"], self).start()  # there when the name has been typed
        path = self._ask_name(tr("New file"))
        if path is not None:
            self.new_at(path, [])
            self.add_texts()

    def new_at(self, path: Path, texts: Sequence[Path], study: str | None = None) -> None:
        """Make a project and import the texts into it; with a study, at once and without questions."""
        from geoexplorer.alignment.studies import shipped_study
        from geoexplorer.app.projects import open_for_window

        self._window.older_files.give_up()
        try:
            opened = open_for_window(path, create=True)
        except GeoExplorerError as error:
            self._window.show_error(error)
            return
        session = self._window.show_session(opened)
        if study is None:
            self.import_texts(texts)
        elif self._window.workspace is not None:
            session.use_study(shipped_study(study))
            # not while the panes are loading: both would wait for the same locks
            self._window.workspace.when_loaded(partial(self._import_at_once, session, texts, study))

    def _import_at_once(self, session: "Session", texts: Sequence[Path], study: str) -> None:
        session.import_paths(texts, study=study)

    def open_sample(self) -> None:
        """Open the sample; the first time its texts are imported while you watch."""
        path = sample_path()
        if path.exists():
            self.open_path(path, self._begin_tour)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            self.new_at(path, [asset("sample", "texts")], study="central-asia")
            self._begin_tour()

    def _begin_tour(self) -> None:
        if not self._window.settings.get("tour/seen", False):
            self._window.help_acts.start_tour()

    def add_texts(self) -> None:
        """Open the import dialog: it asks for files or a folder."""
        self._open_import([])

    def import_texts(self, paths: Sequence[Path]) -> None:
        """Show the preview of an import of these files and folders; of none, do nothing."""
        if paths:
            self._open_import(paths)

    def take_dropped(self, paths: Sequence[Path]) -> None:
        """Open a dropped project; texts go into the open file, or into a new one."""
        project = next((path for path in paths if path.suffix == ".geox"), None)
        if project is not None:
            self.open_path(project)
        elif self._window.session is not None and not self._window.session.read_only:
            self.import_texts(paths)
        else:
            name = self._ask_name(tr("New file for these texts"))
            if name is not None:
                self.new_at(name, paths)

    def save_copy(self) -> None:
        """Ask for a name and write a copy of the open file there."""
        session = self._window.session
        path = self._ask_name(tr("Save a copy"))
        if session is None or path is None:
            return
        from geoexplorer.store.project import back_up  # no start screen needs SQLite

        source = session.project.path
        session.jobs.run(lambda _: back_up(source, path), lambda _: self._on_copied(path))

    def _on_copied(self, path: Path) -> None:
        self._window.notices.show_notice(
            tr("Copy saved as {path}", path=path), [(tr("Open it"), partial(self._open, path))]
        )

    def _open(self, path: Path) -> None:
        self.open_path(path)

    def _ask_name(self, title: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(projects_folder()), tr(PROJECTS))
        if not name:
            return None
        path = Path(name)
        return path if path.suffix == ".geox" else path.with_name(path.name + ".geox")

    def _open_import(self, paths: Sequence[Path]) -> None:
        from geoexplorer.app.dialogs.import_dialog import ask_import  # not needed to read

        if self._window.session is not None:
            dialog = ask_import(self._window.session, paths, self._window)
            dialog.review_wanted.connect(self._on_review_wanted)

    def _on_review_wanted(self) -> None:
        self._window.actions_table.run("review")

    def check_pack(self) -> None:
        """Ask for an evidence pack and check it."""
        from geoexplorer.app.pack_check import PackCheck  # counts by numpy: not for the empty window

        if self._pack_check is None:
            self._pack_check = PackCheck(self._window)
        self._pack_check.ask()

    def _quit(self) -> None:
        self._window.close()
