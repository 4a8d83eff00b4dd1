"""When a file cannot be used: what is wrong with it, and the last backup of it as a new file beside it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog

from geoexplorer.app.jobs import Jobs
from geoexplorer.app.keeping import shelf_of
from geoexplorer.app.moments import moment_words
from geoexplorer.app.notices import Choice
from geoexplorer.app.project_places import PROJECTS, projects_folder
from geoexplorer.errors import GeoExplorerError
from geoexplorer.store.backups import Backup, backups, named_after, restore, stamped
from geoexplorer.store.damage import integrity
from geoexplorer.store.project import DamagedProjectError, LockedProjectError, Project, free_name, is_damage
from geoexplorer.store.repair import repair_copy
from geoexplorer.store.upgrade import FullDiskError
from geoexplorer.wording import count_words, plural, tr, tr_noop

if TYPE_CHECKING:
    from geoexplorer.app.main_window import MainWindow


class Rescue(QObject):
    """Looks at damaged files and opens backups; a backup and the file it is of are never written to."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._jobs = Jobs(None, QCoreApplication.instance())  # may have to outlive the window: nobody waits for it

    def acts(self) -> dict[str, Callable[[], None]]:
        """Return the act that opens a backup of the open file."""
        return {"open_backup": self.choose} if self._window.session is not None else {}

    def tell_unopened(self, path: Path, error: GeoExplorerError) -> None:
        """Say why a file could not be opened; what can be done about it, if anything."""
        if is_damage(error):
            self.tell_damage(path, error)
        elif isinstance(error, LockedProjectError | FullDiskError):
            again = (tr("Try again"), partial(self._window.files.try_path, path))
            self._window.notices.show_notice(str(error), [again])
        elif choices := self.choices(path):
            self._window.notices.show_notice(str(error), choices)
        else:
            self._window.show_error(error)

    def told(self, path: Path, error: BaseException) -> bool:
        """Tell of the damage of a file, if that is what the error says; False if it says something else."""
        if not is_damage(error):
            return False
        self.tell_damage(path, error)
        return True

    def tell_damage(self, path: Path, error: BaseException) -> None:
        """Say that a file is damaged, at once; what exactly, as soon as all of it was read."""
        session = self._window.session
        if session is not None and session.project.path == path and not self._window.services.access.forbid():
            return  # it was told: each pane that reads the file finds out for itself
        words = str(error) if isinstance(error, DamagedProjectError) else tr("{path} is damaged.", path=path)
        self._window.notices.show_notice(words, self.choices(path), stays=True)
        self._jobs.run(lambda _: integrity(path), partial(self._on_read, path))

    def choices(self, path: Path) -> list[Choice]:
        """Return what opens the last backup of a file, or a copy if it is a backup itself; nothing if there is none."""
        at = stamped(path)
        if at is not None:
            return [(tr("Work on a copy"), partial(self.open_copy, [Backup(path, at)], self._home_of(path)))]
        found = backups(shelf_of(path, self._window.settings))
        if not found:
            return []
        words = tr("Open last backup ({when})", when=moment_words(found[0].at))
        return [(words, partial(self.open_copy, found, path))]

    def choose(self) -> None:
        """Ask for a backup of the open file, and open a copy of it."""
        session = self._window.session
        if session is None:
            return
        path = session.project.path
        shelf = shelf_of(path, self._window.settings)
        if not backups(shelf):
            self._window.notices.show_notice(tr("There is no backup of this file yet."))
            return
        title = tr("Open a copy of a backup")
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(shelf.place), tr(PROJECTS))
        at = stamped(Path(name)) if name else None
        if at is not None:
            self.open_copy([Backup(Path(name), at)], path)
        elif name:
            self._window.files.open_path(name)

    def open_copy(self, found: list[Backup], path: Path) -> None:
        """Write the first whole one of these backups beside the file it is of, under a new name, and open it."""
        self._window.notices.show_notice(tr("Copying the backup…"), stays=True)
        self._jobs.run(lambda _: _restored(found, path), self._on_restored, self._on_failed)

    def mend(self, path: Path) -> None:
        """Write what can be read of a damaged file beside it, under a new name, and open that."""
        target = free_name(path.with_name(f"{path.stem} (mended){path.suffix}"))
        self._window.notices.show_notice(tr("Saving what can be read…"), stays=True)
        self._jobs.run(
            lambda _: repair_copy(Project(path, True), target), partial(self._on_mended, target), self._on_failed
        )

    def _on_mended(self, path: Path, documents: int) -> None:
        counted = count_words(documents, "text", "texts")
        words = tr("What could be read, {counted}, is in a new file: {path}", counted=counted, path=path)
        self._window.files.open_path(path, lambda: self._window.notices.show_notice(words, stays=True))

    def _on_read(self, path: Path, faults: tuple[str, ...]) -> None:
        if not faults:
            return
        words = tr("{name} is damaged: {finding}", name=path.name, finding=faults[0].rstrip("."))
        more = len(faults) - 1
        if more:
            words += " " + plural(more, "(and {n} more fault)", "(and {n} more faults)")
        words += ". " + tr("It is left as it is.")
        mend = (tr("Save what can be read"), partial(self.mend, path))
        self._window.notices.show_notice(words, [*self.choices(path), mend], stays=True)

    def _on_restored(self, made: tuple[Path, Backup]) -> None:
        path, backup = made
        words = tr("This is the backup of {when}, as a new file: {path}", when=moment_words(backup.at), path=path)
        self._window.files.open_path(path, lambda: self._window.notices.show_notice(words, stays=True))

    def _on_failed(self, error: Exception) -> None:
        self._window.show_error(error, tr_noop("The backup was not copied"))

    def _home_of(self, backup: Path) -> Path:
        """Return where the project of a backup lies, as far as its place tells."""
        folder = self._window.settings.get("backups/folder", "")
        home = projects_folder() if folder and backup.parent == Path(folder) else backup.parent.parent
        return home / named_after(backup)


def _restored(found: list[Backup], path: Path) -> tuple[Path, Backup]:
    """Restore the newest backup that is whole."""
    for backup in found[:-1]:
        try:
            return restore(backup, path), backup
        except DamagedProjectError:
            continue
    return restore(found[-1], path), found[-1]
