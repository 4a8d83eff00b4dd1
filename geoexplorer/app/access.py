"""Who may write to the open file: say why it can only be read, try again, refuse what would write."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from geoexplorer.app.moments import moment_words
from geoexplorer.app.notices import Choice
from geoexplorer.store.claims import HeldProjectError, Holder, claim, this_computer
from geoexplorer.store.project import can_write
from geoexplorer.wording import tr

if TYPE_CHECKING:
    from geoexplorer.app.main_window import MainWindow
    from geoexplorer.app.projects import Opened
    from geoexplorer.app.session import Session

PATIENCE = 1.5  # s to wait for another program before telling of it: most are done sooner
CHANGING = {"accept", "reject", "unsure", "edit", "merge", "part", "note", "tag", "star", "mark", "delete"}
CHANGING |= {"undo", "redo", "add_texts", "watch_folder", "snapshot"}
"""The actions that write to the file."""


class Access(QObject):
    """Tells why a file can only be read, once when it is opened and again whenever something would write."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._opened: Opened | None = None
        window.session_closed.connect(self._on_closed)
        window.actions_table.refused.connect(self._on_refused)

    def begin(self, session: "Session", opened: "Opened") -> bool:
        """Take over a file that was just opened; True if there is something the user should know."""
        self._opened = opened
        session.claim = opened.claim
        session.write_waits.connect(self._on_write_waits)
        if opened.reason == "locked":
            self._ask_whether_free(session, self._on_first_answer)
        elif opened.reason:
            self.tell()
        elif opened.project.backup is not None:
            kept = opened.project.backup
            words = tr(
                "Made with an older version and brought to this one. The file as it was is kept: {path}", path=kept
            )
            self._window.notices.show_notice(words, stays=True)
        return bool(opened.reason or opened.project.backup)

    def tell(self, before: str = "") -> None:
        """Say why the file can only be read, and what to do about it."""
        if self._opened is not None:
            words = " ".join(filter(None, (before, reason_words(self._opened))))
            self._window.notices.show_notice(words, self._choices(self._opened), stays=True)

    def try_again(self) -> None:
        """Ask for the right to write once more; the window goes on as it is and takes it when it comes."""
        session = self._window.session
        if session is None or self._opened is None:
            return
        try:
            session.claim = session.claim or claim(session.project.path)
        except HeldProjectError as error:
            self._opened = replace(self._opened, reason="held", holder=error.holder)
            self._tell_still()
            return
        self._ask_whether_free(session, self._on_answer)

    def forbid(self) -> bool:
        """Write nothing more to the open file: it is damaged. False if that was known before."""
        session = self._window.session
        if session is None or self._opened is None or self._opened.reason == "damaged":
            return False
        self._opened = replace(self._opened, reason="damaged")
        session.allow_writing(False)
        return True

    def _ask_whether_free(self, session: "Session", heard: "Callable[[Session, bool], None]") -> None:
        project = session.project
        session.jobs.run(lambda _: can_write(project, patience=PATIENCE), partial(heard, session))

    def _on_first_answer(self, session: "Session", free: bool) -> None:
        if free:  # it was a short one
            self._write_from_now_on(session)
        else:
            self.tell()

    def _on_answer(self, session: "Session", free: bool) -> None:
        if not free:
            if self._opened is not None:
                self._opened = replace(self._opened, reason="locked")
            self._tell_still()
            return
        self._write_from_now_on(session)
        self._window.actions_table.run("recompute")  # whoever wrote has changed something
        self._window.notices.show_notice(tr("The file is free: you can write to it now."))

    def _write_from_now_on(self, session: "Session") -> None:
        if self._opened is not None:
            self._opened = replace(self._opened, reason="")
        session.allow_writing()

    def _tell_still(self) -> None:
        self.tell(tr("Tried again at {time}.", time=f"{datetime.now():%H:%M:%S}"))

    def _choices(self, opened: "Opened") -> list[Choice]:
        again: Choice = (tr("Try again"), self.try_again)
        copy: Choice = (tr("Save a copy…"), self._window.files.save_copy)
        if opened.reason in ("held", "locked"):
            return [again, copy]
        if opened.reason in ("backup", "damaged"):
            return self._window.services.rescue.choices(opened.project.path)
        return [copy] if opened.reason == "protected" else []

    def _on_refused(self, name: str) -> None:
        session = self._window.session
        if session is not None and session.read_only and name in CHANGING:
            self.tell(tr("Nothing was changed."))

    def _on_write_waits(self) -> None:
        words = tr("Another program is writing to this file; your change waits for it. Nothing is lost.")
        self._window.notices.show_notice(words)

    def _on_closed(self) -> None:
        self._opened = None


def reason_words(opened: "Opened") -> str:
    """Return in a sentence why a file can only be read."""
    name = opened.project.path.name
    match opened.reason:
        case "newer":
            return tr("Made with a newer version of GeoExplorer; opened for reading only.")
        case "protected":
            return tr("{name} is write-protected; opened for reading only. Save a copy to work on it.", name=name)
        case "backup":
            return tr("{name} is a backup and stays as it is; opened for reading only.", name=name)
        case "damaged":
            return tr("{name} is damaged; nothing is written to it any more.", name=name)
        case "held":
            return f"{_holder_words(opened.holder)} {tr('Opened for reading only.')}"
        case "locked":
            return f"{tr('Another program is writing to this file.')} {tr('Opened for reading only.')}"
        case _:
            return ""


def holder_since(holder: Holder) -> str:
    """Return since when somebody has a file open: 14:02, yesterday 18:40."""
    try:
        at = datetime.fromisoformat(holder.since)
    except ValueError:
        return holder.since
    return f"{at:%H:%M}" if at.date() == datetime.now().date() else moment_words(at)


def _holder_words(holder: Holder | None) -> str:
    if holder is None:
        return tr("Another window of GeoExplorer is writing to this file.")
    since = holder_since(holder)
    if holder.computer == this_computer():
        return tr("Another window of GeoExplorer is writing to this file (on this computer, since {time}).", time=since)
    return tr(
        "Another program is writing to this file (GeoExplorer on {computer}, since {time}).",
        computer=holder.computer,
        time=since,
    )
