"""Modules imported while the window goes on painting."""

import contextlib
import gc
import sys
import threading
from collections.abc import Sequence
from importlib import import_module
from typing import ClassVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Signal


class ModuleFetch(QObject):
    """Imports modules off the main thread, which goes on painting; `fetched` comes in any case.

    Who uses a module that could not be imported hears the same error again, where it can be shown.
    """

    under_way: ClassVar[int] = 0  # fetches that have not ended
    fetched = Signal()
    _ended = Signal()

    def __init__(self, names: Sequence[str], wanted_by: QObject | None = None) -> None:
        # the thread must never tell a deleted object: this one stays until the main thread has heard of its end
        super().__init__(QCoreApplication.instance())
        self._names, self._wanted_by, self._known = tuple(names), wanted_by, len(sys.modules)
        self._ended.connect(self._on_ended)

    def start(self) -> None:
        """Begin; returns at once."""
        ModuleFetch.under_way += 1
        threading.Thread(target=self._import, name="imports", daemon=True).start()

    def _import(self) -> None:
        try:
            with contextlib.suppress(ImportError):
                for name in self._names:
                    import_module(name)
        finally:
            with contextlib.suppress(RuntimeError):  # the program ends
                self._ended.emit()

    def _on_ended(self) -> None:
        ModuleFetch.under_way -= 1
        if len(sys.modules) > self._known:
            gc.freeze()  # modules stay: no collection has to stop the window to look at them
        if self._wanted_by is None or shiboken6.isValid(self._wanted_by):
            self.fetched.emit()
        self.deleteLater()
