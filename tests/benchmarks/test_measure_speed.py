"""How long the measure takes: one country and three powers by month, 100,000 events (PERFORMANCE 1)."""

from functools import cache

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from geoexplorer.alignment.representatives import tell
from geoexplorer.alignment.series import series
from geoexplorer.alignment.studies import shipped_study
from geoexplorer.alignment.uncertainty import with_intervals
from geoexplorer.extraction.clusters import ClusterEvent, clusters_of
from geoexplorer.model.alignment import Series
from geoexplorer.model.codes import EVENT_TYPES
from geoexplorer.model.evidence import NO_ACT, Evidence

EVENTS, DOCUMENTS, FIRST_DAY, DAYS = 100_000, 10_000, 730_000, 25 * 365
POWERS = ("US_NATO", "RUS", "CHN")


@cache
def synthetic() -> Evidence:
    """Return 100,000 events of 25 years in 10,000 documents, seven of ten the only telling of their act."""
    rng = np.random.default_rng(1)
    document = np.sort(rng.integers(DOCUMENTS, size=EVENTS))
    published = np.sort(rng.integers(DAYS, size=DOCUMENTS)) + FIRST_DAY
    start = published[document] - rng.exponential(60, EVENTS).astype(np.int64)
    keys = ("KGZ", "USA", "NATO", "RUS", "CHN")
    return Evidence(
        keys=keys,
        publishers=tuple(f"Publisher {i:02}" for i in range(20)),
        country=np.zeros(EVENTS, dtype=np.int64),
        power=rng.integers(1, len(keys), EVENTS),
        cluster=np.where(rng.random(EVENTS) < 0.7, np.arange(EVENTS), rng.integers(EVENTS, size=EVENTS)),
        event=np.arange(EVENTS),
        document=document,
        act=np.where(rng.random(EVENTS) < 0.1, np.arange(EVENTS) // 2, NO_ACT),
        start=start,
        end=start + rng.choice([0, 0, 6, 30, 365], EVENTS),
        event_type=rng.integers(len(EVENT_TYPES), size=EVENTS),
        domain=rng.integers(4, size=EVENTS),
        modality=rng.choice(5, EVENTS, p=[0.55, 0.2, 0.15, 0.07, 0.03]),
        state=rng.random(EVENTS) < 0.1,
        inward=rng.random(EVENTS) < 0.5,
        third_party=np.zeros(EVENTS, dtype=bool),
        sign=np.where(rng.random(EVENTS) < 0.8, 1, -1),
        publisher=document % 20,
        published=published[document],
    )


def lines(*, intervals: bool) -> list[Series]:
    evidence, study = synthetic(), shipped_study("central-asia")
    pairs = [tell(evidence, study, "KGZ", power) for power in POWERS]
    drawn = [series(told, "month") for told in pairs]
    return [with_intervals(t, line) for t, line in zip(pairs, drawn, strict=True)] if intervals else drawn


@pytest.mark.parametrize("intervals", [False, True], ids=["values", "intervals"])
def test_lines_of_one_country_by_month(benchmark: BenchmarkFixture, *, intervals: bool) -> None:
    drawn = benchmark(lines, intervals=intervals)
    assert [len(line.points) > 250 for line in drawn] == [True] * 3


def test_clusters_of_a_hundred_thousand_events(benchmark: BenchmarkFixture) -> None:
    rng = np.random.default_rng(2)
    words = np.array([f"w{chr(97 + i % 26)}{chr(97 + i // 26)}rd" for i in range(400)])
    days = np.sort(rng.integers(DAYS, size=EVENTS)) + np.datetime64("2001-01-01")
    events = [
        ClusterEvent(
            id=i,
            document_id=i // 10,
            actor_id=int(actor),
            recipient_id=int(recipient) + 40,
            mutual=i % 5 == 0,
            event_type=EVENT_TYPES[i % 17],
            polarity=1,
            modality="asserted",
            date_start=str(day),
            date_end=str(day + np.timedelta64(int(length), "D")),
            quote=" ".join(quote),
        )
        for i, (actor, recipient, day, length, quote) in enumerate(
            zip(
                rng.integers(10, size=EVENTS),
                rng.integers(8, size=EVENTS),
                days,
                rng.choice([0, 6, 30, 365], EVENTS, p=[0.6, 0.2, 0.15, 0.05]),
                rng.choice(words, (EVENTS, 8)),
                strict=True,
            )
        )
    ]
    found = benchmark.pedantic(lambda: sum(len(c.event_ids) for c in clusters_of(events)), rounds=2)
    assert found == EVENTS
