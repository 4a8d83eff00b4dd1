"""The measure: what counts, with which weight, and that the parts add up."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telling import Telling, evidence, study, told

from geoexplorer.alignment.measure import point
from geoexplorer.alignment.representatives import tell
from geoexplorer.alignment.studies import default_weights
from geoexplorer.model.alignment import Point, Power
from geoexplorer.model.codes import EVENT_TYPES, MODALITIES


def at(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def value(*tellings: Telling, day: str | None = None) -> float:
    found = point(told(*tellings), at(day) if day else None)
    assert found is not None
    return found.value


def parts(*tellings: Telling, day: str | None = None) -> Point:
    found = point(told(*tellings), at(day) if day else None, with_parts=True)
    assert found is not None
    return found


def test_alignment_is_the_difference_of_friendly_and_hostile_weight_over_all_weight_and_two() -> None:
    found = parts(Telling(1, "ASSAULT", -1), Telling(2, "AID"), Telling(3, "AID"))
    assert found.positive == pytest.approx(1.6)
    assert found.negative == pytest.approx(1.0)
    assert found.value == pytest.approx((1.6 - 1.0) / (2.6 + 2))


@pytest.mark.parametrize(
    ("telling", "x"),
    [
        (Telling(1, "AID"), 0.8),
        (Telling(1, "AID", modality="planned"), 0.8 * 0.7),
        (Telling(1, "AGREE", modality="planned"), 0.5),
        (Telling(1, "CONCEDE", modality="planned"), 0.5),
        (Telling(1, "AGREE", modality="claimed"), 0.5 * 0.6),
        (Telling(1, "COERCE", -1, modality="hypothetical"), -0.9 * 0.2),
        (Telling(1, "AID", side="in"), 0.8 * 0.6),
        (Telling(1, "SANCTION", -1, side="in", modality="claimed"), -0.8 * 0.6 * 0.6),
    ],
)
def test_x_is_sign_times_weight_times_modality_times_side(telling: Telling, x: float) -> None:
    assert parts(telling).parts[0].x == pytest.approx(x)


def test_an_act_loses_half_its_weight_in_its_half_life() -> None:
    then, later = (parts(Telling(1, start="2000-01-01"), day=day) for day in ("2000-01-01", "2002-01-01"))
    assert then.positive == pytest.approx(0.8)
    assert later.parts[0].decay == pytest.approx(2 ** -(731 / 365.25 / 2))


def test_an_act_counts_from_the_middle_day_of_its_dates() -> None:
    act = Telling(1, start="2003-03-10", end="2003-03-16")
    assert point(told(act), at("2003-03-12")) is None
    assert parts(act, day="2003-03-13").parts[0].day == "2003-03-13"


def test_a_state_counts_in_full_while_it_holds_and_fades_afterwards() -> None:
    base = Telling(1, "COOPERATE", start="2001-10-01", end="2005-11-21", state=True)
    assert parts(base, day="2001-10-01").positive == pytest.approx(0.9)
    assert parts(base, day="2005-11-21").positive == pytest.approx(0.9)
    assert parts(base, day="2005-11-21").parts[0].day == "2005-11-21"
    assert parts(base, day="2009-11-21").positive == pytest.approx(0.45, abs=1e-3)


def test_what_lies_after_the_day_does_not_count() -> None:
    acts = Telling(1, start="2003-01-01"), Telling(2, "ASSAULT", -1, start="2004-01-01")
    assert value(*acts, day="2003-12-31") > 0 > value(*acts, day="2004-01-01")


def test_an_undated_event_counts_only_without_a_day_and_is_reported_with_one() -> None:
    acts = Telling(1), Telling(2, "SUPPORT", start=None)
    without, with_day = parts(*acts), parts(*acts, day="2005-07-01")
    assert (without.clusters, without.undated) == (2, 1)
    assert (with_day.clusters, with_day.undated) == (1, 1)
    assert with_day.positive == pytest.approx(0.8)


def test_without_a_day_nothing_fades() -> None:
    assert parts(Telling(1, start="1991-01-01")).positive == pytest.approx(0.8)


def test_a_pair_without_evidence_has_no_point() -> None:
    assert point(told(Telling(1, power="CHN")), None) is None


def test_a_denied_event_does_not_move_alignment() -> None:
    act = Telling(1, "AID")
    denial = Telling(2, "ASSAULT", -1, modality="denied", document=2, publisher="Dispatch")
    assert value(act, denial) == value(act)
    found = parts(act, denial)
    assert (found.clusters, found.documents, found.publishers) == (1, 1, 1)
    assert found.parts[1].value == 0.0


def test_a_denial_told_alone_makes_no_point() -> None:
    assert point(told(Telling(1, modality="denied")), None) is None


def test_what_somebody_denies_counts_as_a_claim_and_is_shown_as_denied() -> None:
    act, denial = Telling(1, "AID", cluster=1), Telling(2, "AID", modality="denied", cluster=1, document=2)
    found = parts(act, denial)
    assert found.parts[0].denied
    assert found.positive == pytest.approx(0.8 * 0.6)


def test_a_denial_does_not_raise_what_was_only_possible() -> None:
    act = Telling(1, "AID", cluster=1, modality="hypothetical")
    assert parts(act, Telling(2, "AID", modality="denied", cluster=1)).positive == pytest.approx(0.8 * 0.2)


def test_an_act_told_five_times_counts_once_by_its_strongest_telling() -> None:
    claims = [Telling(i, modality="claimed", cluster=1, document=i) for i in range(1, 5)]
    found = parts(*claims, Telling(5, cluster=1, document=5))
    assert found.clusters == 1
    assert (found.parts[0].event_id, found.parts[0].document_id) == (5, 5)
    assert found.parts[0].members == (1, 2, 3, 4, 5)


def test_of_equal_tellings_the_earlier_document_speaks_then_the_lower_event() -> None:
    late, early = Telling(1, cluster=1, document=1, published=9), Telling(2, cluster=1, document=2, published=3)
    undated, same_day = Telling(3, cluster=1, document=3), Telling(4, cluster=1, document=4, published=3)
    assert parts(late, early, undated, same_day).parts[0].event_id == 2


def test_a_cluster_with_both_signs_takes_the_sign_of_its_strongest_telling_and_is_marked() -> None:
    found = parts(Telling(1, "AID", 1, cluster=1, modality="claimed"), Telling(2, "AID", -1, cluster=1))
    assert found.value < 0
    assert found.parts[0].mixed


def test_one_document_cannot_bring_more_than_three() -> None:
    acts = [Telling(i, "ASSAULT", -1, document=1) for i in range(1, 8)]
    found = parts(*acts, Telling(9, "AID", document=2))
    assert found.negative == pytest.approx(3)
    assert found.positive == pytest.approx(0.8)
    assert {round(p.cap, 9) for p in found.parts} == {round(3 / 7, 9), 1.0}


def test_the_cap_holds_after_decay() -> None:
    acts = [Telling(i, "ASSAULT", -1, start="2000-01-01") for i in range(1, 5)]
    assert parts(*acts, day="2002-01-01").parts[0].cap == 1.0


def test_a_publisher_trusted_less_counts_less() -> None:
    weights = replace(default_weights(), publisher={"Courier": 0.25})
    found = point(told(Telling(1), Telling(2, publisher="Dispatch"), given=study(weights)), None)
    assert found is not None
    assert found.positive == pytest.approx(0.8 * 1.25)


GROUP = Power("US_NATO", "United States and NATO", ("USA", "NATO"))


def group_point(*tellings: Telling) -> Point:
    found = point(told(*tellings, power="US_NATO", given=study(None, GROUP)), None, with_parts=True)
    assert found is not None
    return found


def test_a_power_that_is_a_group_is_the_union_of_its_members() -> None:
    found = group_point(Telling(1, power="USA"), Telling(2, power="NATO"), Telling(3, power="RUS"))
    assert found.clusters == 2


def test_of_the_clusters_of_one_act_only_the_largest_counts_for_a_group() -> None:
    found = group_point(
        Telling(1, "AGREE", power="USA", act=7, modality="claimed"), Telling(2, "AGREE", power="NATO", act=7)
    )
    assert [p.event_id for p in found.parts] == [2]


def test_acts_linked_through_another_telling_count_once_for_a_group() -> None:
    found = group_point(
        Telling(1, "AID", power="USA", cluster=1),
        Telling(2, "AID", power="USA", cluster=1, act=7, modality="claimed", document=2),
        Telling(3, "AID", power="NATO", cluster=3, act=7, document=2),
    )
    assert found.clusters == 1


def test_a_group_of_states_is_a_row_of_its_own() -> None:
    rows = evidence(Telling(1, country="CENTRAL_ASIA"), Telling(2, "ACCUSE", -1))
    own = point(tell(rows, study(), "CENTRAL_ASIA", "RUS"), None)
    member = point(tell(rows, study(), "KGZ", "RUS"), None)
    assert own is not None
    assert member is not None
    assert own.value > 0 > member.value


def test_a_member_inherits_its_group_on_request_only() -> None:
    rows = evidence(Telling(1, country="CENTRAL_ASIA"))
    assert point(tell(rows, study(), "KGZ", "RUS"), None) is None
    assert point(tell(rows, study(), "KGZ", "RUS", inherited=("CENTRAL_ASIA",)), None) is not None


def test_fewer_than_three_acts_are_thin_evidence() -> None:
    assert parts(Telling(1), Telling(2)).hollow
    assert not parts(Telling(1), Telling(2), Telling(3)).hollow


days = st.one_of(st.none(), st.dates(date(1990, 1, 1), date(2010, 1, 1)).map(date.isoformat))
tellings = st.builds(
    Telling,
    event=st.integers(1, 10**6),
    event_type=st.sampled_from(EVENT_TYPES),
    sign=st.sampled_from((-1, 1)),
    modality=st.sampled_from(MODALITIES),
    start=days,
    side=st.sampled_from(("out", "in")),
    document=st.integers(1, 4),
    cluster=st.integers(1, 12),
    publisher=st.sampled_from(("A", "B", "")),
    published=st.one_of(st.none(), st.integers(1, 5)),
    state=st.booleans(),
)
many = st.lists(tellings, min_size=1, max_size=40, unique_by=lambda t: t.event)


@given(many, days)
def test_the_parts_add_up_to_the_value(acts: list[Telling], day: str | None) -> None:
    found = point(told(*acts), at(day) if day else None, with_parts=True)
    if found is not None:
        assert sum(p.value for p in found.parts) == pytest.approx(found.value, abs=1e-9)
        assert -1 < found.value < 1


@given(many, days)
def test_the_order_of_the_tellings_makes_no_difference(acts: list[Telling], day: str | None) -> None:
    found, turned = (point(told(*order), at(day) if day else None) for order in (acts, acts[::-1]))
    assert found == turned
