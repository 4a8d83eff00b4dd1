"""Modules imported while the window goes on painting."""

import contextlib
import gc
import sys
import threading
from collections.abc import Sequence
from importlib import import_module

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Signal


class ModuleFetch(QObject):
    """Imports modules off the main thread, which goes on painting; `fetched` comes in any case.

    Who uses a module that could not be imported hears the same error again, where it can be shown.
    """

    fetched = Signal()
    _ended = Signal()

    def __init__(self, names: Sequence[str], wanted_by: QObject | None = None) -> None:
        # the thread must never tell a deleted object: this one stays until the main thread has heard of its end
        super().__init__(QCoreApplication.instance())
        self._names, self._wanted_by, self._known = tuple(names), wanted_by, len(sys.modules)
        self._ended.connect(self._on_ended)

    def start(self) -> None:
        """Begin; returns at once."""
        threading.Thread(target=self._import, name="imports", daemon=True).start()

    def _import(self) -> None:
        with contextlib.suppress(ImportError):
            for name in self._names:
                import_module(name)
        with contextlib.suppress(RuntimeError):  # the program ends
            self._ended.emit()

    def _on_ended(self) -> None:
        if len(sys.modules) > self._known:
            gc.freeze()  # modules stay: no collection has to stop the window to look at them
        if self._wanted_by is None or shiboken6.isValid(self._wanted_by):
            self.fetched.emit()
        self.deleteLater()
