"""Find what keeps the window from answering: a beat every 5 ms, and a look at the calls whenever one is late."""

import signal
import time
from collections import Counter
from dataclasses import dataclass, field
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer

BEAT = 5  # ms
LATE = 0.02  # seconds of work without a beat before the stack is looked at
LOOK_EVERY = 0.005
LONG = 50  # ms of work that a user can notice


@dataclass
class Stall:
    """A time without a beat: on the clock and on the processor, in ms, and the calls seen meanwhile."""

    wall: float = 0.0
    busy: float = 0.0
    calls: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        seen = ", ".join(call for call, _ in self.calls.most_common(2)) or "nothing seen"
        return f"{self.busy:.0f} ms of work in {self.wall:.0f} ms: {seen}"


class Heartbeat(QObject):
    """Runs while a scenario does; `worst` is the longest work of the main thread between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.worst = Stall()
        self.stalls: list[Stall] = []
        self._current = Stall()
        self._beat_at, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)
        self._before: object = None

    def start(self) -> None:
        """Begin to beat; a second time does nothing."""
        if self._timer.isActive():
            return
        self._beat_at, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()
        # a thread that reads sys._current_frames() of a thread inside Qt crashes Python 3.11: so a signal, here
        self._before = signal.signal(signal.SIGALRM, self._look)
        signal.setitimer(signal.ITIMER_REAL, LOOK_EVERY, LOOK_EVERY)

    def stop(self) -> None:
        """Stop beating."""
        if not self._timer.isActive():
            return
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, self._before)  # type: ignore[arg-type]
        self._timer.stop()

    def _on_beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        stall, self._current = self._current, Stall()
        stall.wall, stall.busy = (now - self._beat_at) * 1000, (worked - self._worked) * 1000
        self._beat_at, self._worked = now, worked
        if stall.busy > self.worst.busy:
            self.worst = stall
        if stall.busy > LONG:
            self.stalls.append(stall)

    def _look(self, _number: int, frame: FrameType | None) -> None:
        if time.thread_time() - self._worked > LATE:
            self._current.calls[_where(frame)] += 1


def _where(frame: FrameType | None) -> str:
    """Return the innermost calls of ours, innermost first."""
    calls: list[str] = []
    while frame is not None and len(calls) < 4:
        code = frame.f_code
        if "/geoexplorer/" in code.co_filename or "/tests/" in code.co_filename:
            calls.append(f"{code.co_filename.rpartition('/')[2]}:{frame.f_lineno} {code.co_name}")
        frame = frame.f_back
    return " < ".join(calls) or "Qt"
