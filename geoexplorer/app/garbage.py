"""Collect garbage in the main thread only: a collection in a reader's thread would delete widgets there and crash."""

import gc

from PySide6.QtCore import QObject, QTimer

from geoexplorer.app.module_fetch import ModuleFetch

EVERY = 500  # milliseconds
FROZEN_AFTER = 3  # full collections; by then modules, fonts and panes are loaded: 100,000 objects that stay


class MainThreadCollector(QObject):
    """Takes Python's cyclic collector over for as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._full = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start(EVERY)

    def collect_if_due(self) -> None:
        """Collect the generations whose thresholds are passed, as Python itself would."""
        if ModuleFetch.under_way:
            return  # what it brings is set aside at its end, unseen
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                self._full += generation == 2
                if generation == 2 and self._full <= FROZEN_AFTER:
                    gc.freeze()  # or each full collection would stop the window for 50 ms to look at them again
                return
