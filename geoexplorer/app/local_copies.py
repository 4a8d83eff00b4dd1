"""Advise against working in a place that other computers write to, and copy the file to this one."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from geoexplorer.app.access import holder_since
from geoexplorer.app.notices import Choice
from geoexplorer.app.project_places import folders_for_projects
from geoexplorer.store.claims import Claim, this_computer
from geoexplorer.store.places import SharedPlace, shared_place
from geoexplorer.store.project import back_up, free_name
from geoexplorer.wording import tr

if TYPE_CHECKING:
    from geoexplorer.app.main_window import MainWindow
    from geoexplorer.app.session import Session


class LocalCopies(QObject):
    """Says once a file, until it is told not to, that its place is no good one for a database."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def advise(self, session: "Session") -> None:
        """Say if the file lies in a synced folder or on a network drive."""
        path = session.project.path
        place = shared_place(path)
        if place is None or self._window.settings.get(_key(path), False):
            return
        words = " ".join(filter(None, (_place_words(path, place), _left_words(session.claim))))
        choices: list[Choice] = [
            (tr("Work on a local copy"), self.work_on_local_copy),
            (tr("Do not say again"), lambda: self._window.settings.set(_key(path), True)),
        ]
        self._window.notices.show_notice(words, choices)

    def work_on_local_copy(self) -> None:
        """Copy the open file to a folder of this computer alone, and open the copy."""
        session = self._window.session
        if session is None:
            return
        path = session.project.path
        target = free_name(local_folder() / path.name)
        target.parent.mkdir(parents=True, exist_ok=True)
        self._window.notices.show_notice(tr("Copying the file…"), stays=True)
        session.jobs.run(lambda task: back_up(path, target, cancelled=task.cancelled), partial(self._on_copied, target))

    def _on_copied(self, target: Path, whole: bool) -> None:
        if whole:
            words = tr("You work on a copy now: {path}. The file it was made from is left as it was.", path=target)
            self._window.files.open_path(target, lambda: self._window.notices.show_notice(words, stays=True))


def local_folder() -> Path:
    """Return the first of the folders for projects that no other computer writes to."""
    folders = folders_for_projects()
    return next((folder for folder in folders if shared_place(folder / "a.geox") is None), folders[-1])


def _place_words(path: Path, place: SharedPlace) -> str:
    if place.kind == "cloud":
        return tr(
            "{name} lies in a folder that {service} syncs. That can damage a file in use, or leave two of it.",
            name=path.name,
            service=place.name,
        )
    return tr("{name} lies on a network drive. There a file in use is slow, and can be damaged.", name=path.name)


def _left_words(claim: Claim | None) -> str:
    """Say that the file may be open on another computer: its mark came with the sync."""
    left_by = claim.left_by if claim is not None else None
    if left_by is None or left_by.computer == this_computer():
        return ""
    return tr(
        "It may still be open on {computer} (since {time}).", computer=left_by.computer, time=holder_since(left_by)
    )


def _key(path: Path) -> str:
    return f"places/{path}"
