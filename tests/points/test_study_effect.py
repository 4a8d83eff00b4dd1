"""What another study would change, the switches of the chart menu, and studies as edits."""

import sqlite3
from dataclasses import replace

import pytest

from geoexplorer import corrections, points, study_edits
from geoexplorer.alignment.studies import read_study, shipped_study, write_study
from geoexplorer.errors import StudyError
from geoexplorer.model.alignment import Counting, Power, Study
from geoexplorer.model.selection import Scope


def lighter(study: Study, event_type: str, weight: float) -> Study:
    weights = replace(study.weights, event_type={**study.weights.event_type, event_type: weight})
    return replace(study, weights=weights)


def test_the_same_study_moves_nothing(db: sqlite3.Connection, study: Study) -> None:
    found = points.study_effect(db, Scope(), study, study, "KGZ")
    assert found.moved == ()
    assert {shift.change for shift in found.newest} == {0.0}


def test_the_effect_is_the_difference_of_the_two_charts(db: sqlite3.Connection, study: Study) -> None:
    other = lighter(study, "COOPERATE", 0.1)
    found = points.study_effect(db, Scope(), study, other, "KGZ")
    for shift in found.moved:
        here = points.point(db, Scope(), other, shift.country, shift.power, at=shift.at)
        there = points.point(db, Scope(), study, shift.country, shift.power, at=shift.at)
        assert here is not None
        assert there is not None
        assert (shift.value, shift.without) == pytest.approx((here.value, there.value), abs=1e-12)
    assert found.moved[0].change == max((s.change for s in found.moved), key=abs)


def test_a_power_that_goes_takes_its_points_along(db: sqlite3.Connection, study: Study) -> None:
    other = replace(study, powers=tuple(p for p in study.powers if p.key != "RUS"))
    gone = [s for s in points.study_effect(db, Scope(), study, other, "KGZ").moved if s.value is None]
    assert gone
    assert {s.power for s in gone} == {"RUS"}


def test_a_group_of_powers_is_decided_by_the_study_alone(db: sqlite3.Connection, study: Study) -> None:
    other = replace(study, powers=(Power("EAST", "The East", ("RUS", "CHN")),))
    found = points.study_effect(db, Scope(), study, other, "KGZ")
    assert any(shift.power == "EAST" and shift.value is not None for shift in found.newest)


@pytest.mark.parametrize("counting", [Counting(flat=True), Counting(side="out"), Counting(side="in", inherit=True)])
def test_switches_are_told_in_the_study_that_goes_along_with_a_result(study: Study, counting: Counting) -> None:
    looked_at = points.counted_as(study, counting)
    assert read_study(write_study(looked_at)) == looked_at


@pytest.mark.parametrize("line", ['side = "up"', "flat = 1", "loud = true"])
def test_a_switch_that_is_none_is_refused(line: str) -> None:
    with pytest.raises(StudyError, match="`counting`"):
        read_study(f'name = "x"\n[counting]\n{line}')


def test_one_side_only_leaves_out_what_the_other_does(db: sqlite3.Connection, study: Study) -> None:
    out, into = (
        points.point(db, Scope(), points.counted_as(study, Counting(side=side)), "KGZ", "RUS") for side in ("out", "in")
    )
    both = points.point(db, Scope(), study, "KGZ", "RUS")
    assert out is not None
    assert into is not None
    assert both is not None
    assert {part.side for part in out.parts} == {study.weights.side["out"]}
    assert {part.side for part in into.parts} == {study.weights.side["in"]}
    assert out.clusters + into.clusters == both.clusters


def test_a_group_is_a_row_of_its_own_and_counts_for_members_on_request_only(
    db: sqlite3.Connection, study: Study
) -> None:
    assert "CENTRAL_ASIA" in study.countries
    own = {line.country for line in points.matrix(db, Scope(), study)}
    assert "CENTRAL_ASIA" in own
    alone = points.point(db, Scope(), study, "KGZ", "RUS")
    with_group = points.point(db, Scope(), points.counted_as(study, Counting(inherit=True)), "KGZ", "RUS")
    assert alone is not None
    assert with_group is not None
    assert with_group.clusters == alone.clusters + 1


def test_keeping_a_study_twice_writes_once(db: sqlite3.Connection, study: Study) -> None:
    assert study_edits.keep_study(db, study, "me") is not None
    assert study_edits.keep_study(db, study, "me") is None


def test_only_one_study_is_in_force_and_undo_brings_the_other_back(db: sqlite3.Connection, study: Study) -> None:
    study_edits.keep_study(db, study, "me")
    study_edits.keep_study(db, shipped_study("south-caucasus"), "me")
    active = "select name from studies where active = 1"
    assert [row[0] for row in db.execute(active)] == ["south-caucasus"]
    corrections.undo(db, "me")
    assert [row[0] for row in db.execute(active)] == ["central-asia"]


def test_switches_are_never_kept(db: sqlite3.Connection, study: Study) -> None:
    looked_at = replace(study, counting=Counting(side="out"))
    study_edits.keep_study(db, looked_at, "me")
    assert points.active_study(db) == study
