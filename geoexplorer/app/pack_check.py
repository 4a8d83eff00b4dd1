"""Check an evidence pack that somebody sent: with a file open or without one."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from geoexplorer.app.dialogs.rows_dialog import RowsDialog
from geoexplorer.app.jobs import Jobs
from geoexplorer.evidence import check_evidence
from geoexplorer.exporters.evidence_pack import suffix
from geoexplorer.exporters.pack_verification import Verification
from geoexplorer.wording import count_words, plural, tr, tr_noop

if TYPE_CHECKING:
    from geoexplorer.app.main_window import MainWindow


class PackCheck(QObject):
    """Asks for a pack, counts it again in the background and says what was found."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._jobs = Jobs(None, self)

    def ask(self) -> None:
        """Ask for a pack and check it."""
        name, _ = ask_pack(self._window)
        if name:
            self.check(Path(name))

    def check(self, path: Path) -> None:
        """Check a pack; what is found is told when it is done."""
        self._window.notices.show_notice(tr("Checking {name}…", name=path.name))
        self._jobs.run(lambda _task: check_evidence(path), lambda found: self._on_checked(path, found), self._on_failed)

    def _on_checked(self, path: Path, found: Verification) -> None:
        if not found.faults:
            self._window.notices.show_notice(f"{path.name}: {_summary(found)}", stays=True)
            return
        words = plural(len(found.faults), "{name} has {n} fault.", "{name} has {n} faults.", name=path.name)
        self._window.notices.show_notice(words, [(tr("Show them"), lambda: self._show(path, found))], stays=True)
        self._show(path, found)

    def _show(self, path: Path, found: Verification) -> None:
        dialog = FaultsDialog(path.name, found, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_failed(self, error: Exception) -> None:
        self._window.show_error(error, tr_noop("The pack could not be checked"))


class FaultsDialog(RowsDialog):
    """What does not hold together in a pack, one fault a row."""

    def __init__(self, name: str, found: Verification, parent: QWidget | None = None) -> None:
        super().__init__(tr("Faults of {name}", name=name), (tr("Fault"),), parent)
        self.show_rows([(fault,) for fault in found.faults], tr("No faults."))
        self.said.setText(_checked(found))


def ask_pack(parent: QWidget) -> tuple[str, str]:
    """Ask which pack to check; a function of its own so that tests can answer."""
    kinds = tr("Evidence packs") + f" (*{suffix} *.zip)"
    return QFileDialog.getOpenFileName(parent, tr("Check an evidence pack"), str(Path.home()), kinds)


def _summary(found: Verification) -> str:
    if found.not_counted:
        return tr("it holds together, but another measure counted it: {checked}", checked=_checked(found))
    return tr("it holds together. Checked: {checked}", checked=_checked(found))


def _checked(found: Verification) -> str:
    counts = (
        count_words(found.files, "file", "files"),
        count_words(found.quotes, "quotation", "quotations"),
        count_words(found.points, "point", "points"),
    )
    return ", ".join(counts)
