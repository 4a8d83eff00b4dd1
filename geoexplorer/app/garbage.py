"""Collect garbage in the main thread only: a collection in a reader's thread would delete widgets there and crash."""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 500  # milliseconds


class MainThreadCollector(QObject):
    """Takes Python's cyclic collector over for as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start(EVERY)


def collect_if_due() -> None:
    """Collect the generations whose thresholds are passed, as Python itself would."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
