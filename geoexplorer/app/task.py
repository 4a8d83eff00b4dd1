"""A long piece of work as the window holds it: how far it is, pause and cancel."""

import threading

from PySide6.QtCore import QObject, Signal


class Task(QObject):
    """A long piece of work: tells how far it is, and stops when asked to."""

    progressed = Signal(object)  # whatever the work reports, in the main thread
    pause_changed = Signal(bool)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._resume = threading.Event()
        self._resume.set()

    def cancel(self) -> None:
        """Ask the work to stop at the next place where nothing is lost."""
        self._stop.set()
        self._resume.set()

    def pause(self, paused: bool) -> None:
        """Hold the work at the next step, or let it go on; `pause_changed` tells every button that says so."""
        if paused == (not self._resume.is_set()):
            return
        if paused:
            self._resume.clear()
        else:
            self._resume.set()
        self.pause_changed.emit(paused)

    def cancelled(self) -> bool:
        """Tell the work whether to stop; waits here while the task is paused."""
        self._resume.wait()
        return self._stop.is_set()

    def report(self, step: object) -> None:
        """Tell the window how far the work is (callable from any thread)."""
        self._resume.wait()
        self.progressed.emit(step)
