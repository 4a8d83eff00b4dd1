"""Which events tell the same real event."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoexplorer.extraction.clusters import Cluster, ClusterEvent, clusters_of, content_words

BASE = "it opened its air base at Kant to jet fighters"
LOAN = "it granted a loan of two billion roubles"


def event(
    id: int,
    start: str | None = "2003-10-23",
    end: str | None = None,
    *,
    document: int = 1,
    sides: tuple[int, int | None] = (1, 2),
    mutual: bool = False,
    type: str = "COOPERATE",
    sign: int = 1,
    modality: str = "asserted",
    quote: str = BASE,
) -> ClusterEvent:
    return ClusterEvent(id, document, *sides, mutual, type, sign, modality, start, end, quote)


def groups(*events: ClusterEvent, retold: frozenset[tuple[int, int]] = frozenset()) -> list[tuple[int, ...]]:
    return sorted(cluster.event_ids for cluster in clusters_of(events, retold))


@pytest.mark.parametrize(("day", "together"), [("2003-10-26", True), ("2003-10-27", False)])
def test_short_dates_at_most_three_days_apart_tell_one_event_whatever_the_words(day: str, together: bool) -> None:
    assert groups(event(1), event(2, day, document=2, quote=LOAN)) == ([(1, 2)] if together else [(1,), (2,)])


def test_an_interval_of_seven_days_is_short_and_one_of_eight_is_not() -> None:
    week = event(2, "2003-10-20", "2003-10-26", quote=LOAN)
    eight = event(2, "2003-10-20", "2003-10-27", quote=LOAN)
    assert groups(event(1), week) == [(1, 2)]
    assert groups(event(1), eight) == [(1,), (2,)]


def test_long_dates_that_overlap_need_words_in_common() -> None:
    month = ("2003-10-01", "2003-10-31")
    assert groups(event(1), event(2, *month, quote="jet fighters landed at the base of Kant")) == [(1, 2)]
    assert groups(event(1), event(2, *month, quote=LOAN)) == [(1,), (2,)]
    assert groups(event(1), event(2, "2003-11-01", "2003-12-31")) == [(1,), (2,)]


def test_undated_tellings_meet_in_one_document_or_in_near_duplicates_only() -> None:
    one, other = event(1, None), event(2, None, document=2)
    assert groups(one, other) == [(1,), (2,)]
    assert groups(one, other, retold=frozenset({(2, 1)})) == [(1, 2)]
    assert groups(one, event(3, None)) == [(1, 3)]
    assert groups(one, event(3)) == [(1, 3)]


def test_other_sides_or_another_type_is_another_event() -> None:
    assert groups(event(1), event(2, sides=(1, 3))) == [(1,), (2,)]
    assert groups(event(1), event(2, type="AID")) == [(1,), (2,)]
    assert groups(event(1), event(2, sides=(1, None))) == [(1,), (2,)]


def test_the_order_of_the_sides_matters_unless_the_act_is_mutual() -> None:
    assert groups(event(1), event(2, sides=(2, 1))) == [(1,), (2,)]
    assert groups(event(1), event(2, sides=(2, 1), mutual=True)) == [(1, 2)]


def test_a_member_fits_every_other_member_so_there_are_no_chains() -> None:
    days = [event(i, f"2003-10-{day}") for i, day in enumerate(("20", "23", "26"), 1)]
    assert groups(*days) == [(1, 2), (3,)]


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        ({}, "retold"),
        ({"modality": "denied"}, "denied"),
        ({"sign": -1}, "mixed"),
        ({"sign": -1, "modality": "denied"}, "denied"),
    ],
)
def test_a_cluster_says_what_kind_of_telling_it_is(more: dict[str, object], kind: str) -> None:
    assert list(clusters_of([event(1), event(2, document=2, **more)])) == [Cluster(kind, (1, 2))]  # type: ignore[arg-type]


def test_an_event_told_once_is_a_cluster_of_one() -> None:
    assert list(clusters_of([event(7, modality="denied")])) == [Cluster("single", (7,))]


def test_names_of_the_sides_are_no_content() -> None:
    month = ("2003-10-01", "2003-10-31")
    one, other = event(1, *month, quote="Russia met Kyrgyzstan"), event(2, *month, quote="Russia left Kyrgyzstan")
    names = {1: {"russia"}, 2: {"kyrgyzstan"}}
    assert [c.kind for c in clusters_of([one, other], names=names)] == ["single", "single"]
    assert [c.kind for c in clusters_of([one, other])] == ["retold"]


def test_content_words_are_folded_stems() -> None:
    assert content_words("The Güards were Training at the bases") == {"guard", "train", "bas"}


days = st.one_of(st.none(), st.integers(0, 60).map(lambda n: (date(2003, 1, 1) + timedelta(n)).isoformat()))
events = st.builds(
    event,
    st.integers(1, 10**6),
    days,
    document=st.integers(1, 3),
    sides=st.sampled_from([(1, 2), (2, 1), (1, 3)]),
    mutual=st.booleans(),
    quote=st.sampled_from([BASE, LOAN, "jet fighters were granted"]),
)


@given(st.lists(events, max_size=25, unique_by=lambda e: e.id), st.randoms())
def test_every_event_is_in_one_cluster_whatever_the_order(acts: list[ClusterEvent], random: object) -> None:
    shuffled = list(acts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert groups(*acts) == groups(*shuffled)
    assert sorted(i for group in groups(*acts) for i in group) == sorted(e.id for e in acts)
