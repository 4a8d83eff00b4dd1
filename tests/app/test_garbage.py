"""The collector of the main thread: what is loaded at the start is not looked at again and again."""

import gc

import pytest

from geoexplorer.app.garbage import FROZEN_AFTER, MainThreadCollector


@pytest.mark.usefixtures("qapp")
def test_cycles_are_collected_and_what_stays_is_set_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    collector = MainThreadCollector()
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, gc.get_threshold()[2] + 1))
    stays = [[object()] for _ in range(200_000)]  # more than earlier tests set aside and drop meanwhile
    frozen = gc.get_freeze_count()
    try:
        for _ in range(FROZEN_AFTER):
            collector.collect_if_due()
        assert gc.get_freeze_count() > frozen
        assert stays
        ring: list[object] = []
        ring.append(ring)
        later = gc.get_freeze_count()
        collector.collect_if_due()
        assert gc.get_freeze_count() <= later, "later ones only collect"
        del ring
        assert gc.collect() > 0
    finally:
        gc.unfreeze()
        collector._timer.stop()
