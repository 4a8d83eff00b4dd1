"""What the window says to the user: a strip that does not block, the status bar, and errors with a report."""

import logging
import sys
import traceback
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QMessageBox, QPushButton, QWidget
from shiboken6 import isValid

import geoexplorer
from geoexplorer.app import theme
from geoexplorer.app.layouts import empty
from geoexplorer.app.reason_words import reason_words
from geoexplorer.errors import GeoExplorerError
from geoexplorer.wording import tr, tr_noop

log = logging.getLogger(__name__)
Choice = tuple[str, Callable[[], None]]
TAGLINE = tr_noop("Who leans towards whom, and the words that say so.")
SOMETHING_FAILED = tr_noop("Something went wrong")
STAYS = 12_000  # ms; notices with choices stay until closed


class NoticeBar(QFrame):
    """An amber strip over the panes: one sentence, what to do about it, close."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setAccessibleName(tr("Notice"))
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._buttons = QHBoxLayout()
        self._close = QPushButton(tr("Close"), self)
        self._close.clicked.connect(self.hide)
        theme.set_role(self._close, "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(16)
        row.addWidget(self._text, 1)
        row.addLayout(self._buttons)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self.hide)
        self._before: QWidget | None = None  # who had the keyboard before a button of the notice took it
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]
        self.hide()

    def setVisible(self, visible: bool) -> None:
        """Give the keyboard back when the notice goes: Qt would hand it to whatever button comes next."""
        focused = QApplication.focusWidget()
        had_focus = not visible and focused is not None and self.isAncestorOf(focused)
        super().setVisible(visible)
        if had_focus and self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus()

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and new is not None and self.isAncestorOf(new) and not self.isAncestorOf(old):
            self._before = old

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def show_notice(self, text: str, choices: Sequence[Choice] = (), *, stays: bool = False) -> None:
        """Show a sentence; with choices, or `stays`, until the user closes it."""
        empty(self._buttons)
        for words, act in choices:
            button = QPushButton(words, self)
            theme.set_role(button, "link")
            button.clicked.connect(self.hide)  # first: the act may have something new to say
            button.clicked.connect(act)
            self._buttons.addWidget(button)
        self._text.setText(text)
        self.show()
        if choices or stays:
            self._timer.stop()
        else:
            self._timer.start()

    def show_saved(self, text: str, path: Path) -> None:
        """Say that a file was written, and offer to go there."""
        folder = QUrl.fromLocalFile(str(path.parent))
        choices: list[Choice] = [
            (tr("Open folder"), partial(_open_folder, folder)),
            (tr("Copy path"), partial(_copy, str(path))),
        ]
        self.show_notice(text, choices)


class ErrorHook(QObject):
    """Catches what nobody caught, keeps the window alive and offers a report."""

    raised = Signal(object)  # the exception, in the main thread

    def install(self) -> None:
        """Become the exception hook of Python; the previous one still writes to standard error."""
        self._previous = sys.excepthook
        sys.excepthook = self._on_exception

    def remove(self) -> None:
        """Give the hook back, unless somebody else has taken it over meanwhile."""
        if sys.excepthook == self._on_exception:
            sys.excepthook = self._previous

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._previous(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            self.raised.emit(error)


def show_error(bar: NoticeBar, error: BaseException, what: str = SOMETHING_FAILED) -> None:
    """Show an error: its own words if the user can mend it, else what is safe and a report to copy.

    `what` is English, marked with `tr_noop`: the log and the report are read by developers.
    """
    if isinstance(error, GeoExplorerError):
        bar.show_notice(reason_words(str(error)), stays=True)
        return
    log.error("%s", what, exc_info=error)
    text = tr(
        "{what}: {error}. Your decisions are stored; the program goes on.", what=tr(what), error=type(error).__name__
    )
    bar.show_notice(text, [(tr("Copy report"), lambda: _copy(report_text(what, error)))])


def report_text(what: str, error: BaseException) -> str:
    """Return what a developer needs: versions, system and traceback; no text of the user's documents."""
    import platform

    import PySide6

    lines = traceback.format_exception(type(error), error, error.__traceback__)
    return "\n".join(
        (
            f"GeoExplorer {geoexplorer.__version__}: {what}",
            f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, Qt {qVersion()}",
            platform.platform(),
            "",
            "".join(lines),
        )
    )


def show_about(parent: QWidget) -> None:
    """Say which version this is, under which licence, on what it is built, and that nothing leaves the computer."""
    from geoexplorer.app.licences import licences  # reads files of packages: not before it is asked for

    box = QMessageBox(parent)
    box.setWindowTitle(tr("About GeoExplorer"))
    box.setText(f"<b>GeoExplorer {geoexplorer.__version__}</b><br>{tr(TAGLINE)}")
    licence = tr("MIT licence. Built on PySide6 (LGPL 3), pyqtgraph, numpy, spaCy, sqlite-utils and SQLite.")
    box.setInformativeText(f"{licence}\n{tr('Everything stays on this computer; nothing is sent anywhere.')}")
    box.setDetailedText(licences())
    box.open()


def _open_folder(folder: QUrl) -> None:
    QDesktopServices.openUrl(folder)


def _copy(text: str) -> None:
    QApplication.clipboard().setText(text)
