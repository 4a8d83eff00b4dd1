"""From the file to the numbers: scope, study, parts, and what moves them."""

import sqlite3
from dataclasses import replace

import pytest

from geoexplorer import points
from geoexplorer.alignment.studies import shipped_study, write_study
from geoexplorer.entity_repair import merge
from geoexplorer.model.alignment import Power, Study
from geoexplorer.model.selection import Clause, Scope
from geoexplorer.store.studies import keep_study

ALL = Scope()


def test_a_country_has_a_series_towards_each_power_with_evidence(db: sqlite3.Connection, study: Study) -> None:
    drawn = points.series(db, ALL, study, "KGZ", by="year")
    assert [line.power for line in drawn] == ["US_NATO", "RUS"]
    assert [p.period for p in drawn[0].points] == ["2001", "2003", "2005"]


def test_a_point_of_a_series_asked_for_alone_is_the_same(db: sqlite3.Connection, study: Study) -> None:
    for line in points.matrix(db, ALL, study, by="month", intervals=True):
        for drawn in line.points:
            alone = points.point(db, ALL, study, drawn.country, drawn.power, at=drawn.at, period=drawn.period)
            assert alone is not None
            for name in ("value", "low", "high", "positive", "negative"):
                assert getattr(alone, name) == pytest.approx(getattr(drawn, name), abs=1e-9)
            assert sum(part.value for part in alone.parts) == pytest.approx(drawn.value, abs=1e-9)


def test_all_points_by_period_are_those_of_the_matrix(db: sqlite3.Connection, study: Study) -> None:
    drawn = [p for line in points.matrix(db, ALL, study, by="quarter") for p in line.points]
    found = points.all_points(db, ALL, study, by="quarter")
    assert [(p.country, p.power, p.period, p.at) for p in found] == [
        (p.country, p.power, p.period, p.at) for p in drawn
    ]
    assert [p.value for p in found] == pytest.approx([p.value for p in drawn], abs=1e-9)


def test_any_key_may_be_asked_for(db: sqlite3.Connection, study: Study) -> None:
    usa = points.point(db, ALL, study, "KGZ", "USA")
    group = points.point(db, ALL, study, "KGZ", "US_NATO")
    assert usa is not None
    assert group is not None
    assert (usa.clusters, group.clusters) == (4, 5)


def test_the_scope_drops_events_before_anything_is_counted(db: sqlite3.Connection, study: Study) -> None:
    scope = Scope((Clause("publisher", ("Dispatch",)),))
    found = points.point(db, scope, study, "KGZ", "USA")
    assert found is not None
    assert (found.clusters, found.publishers) == (2, 1)


def test_a_rejected_event_counts_for_nothing(db: sqlite3.Connection, study: Study) -> None:
    before = points.point(db, ALL, study, "KGZ", "USA")
    db.execute("update contributions set review = 'rejected' where event_id = 4")
    after = points.point(db, ALL, study, "KGZ", "USA")
    assert before is not None
    assert after is not None
    assert (after.clusters, after.value > before.value) == (before.clusters - 1, True)


def test_undated_evidence_stands_in_its_own_lane(db: sqlite3.Connection, study: Study) -> None:
    (line,) = points.series(db, ALL, study, "KGZ", "RUS")
    assert line.undated is not None
    assert line.undated.low is not None
    assert [p.event_id for p in line.undated.parts] == [9]
    assert {p.undated for p in line.points} == {1}


def test_what_only_one_side_does_is_a_direction_of_its_own(db: sqlite3.Connection, study: Study) -> None:
    out, back, both = (points.point(db, ALL, study, "KGZ", "USA", side=side) for side in ("out", "in", None))
    assert out is not None
    assert back is not None
    assert both is not None
    assert out.clusters + back.clusters == both.clusters


def test_a_group_counts_for_its_members_on_request(db: sqlite3.Connection, study: Study) -> None:
    own, inherited = (points.point(db, ALL, study, "KGZ", "RUS", inherit=wanted) for wanted in (False, True))
    assert own is not None
    assert inherited is not None
    assert inherited.clusters == own.clusters + 1


def test_leaving_clusters_out_answers_what_if(db: sqlite3.Connection, study: Study) -> None:
    found = points.point(db, ALL, study, "KGZ", "USA")
    assert found is not None
    strongest = found.parts[0]
    without = points.point(db, ALL, study, "KGZ", "USA", left_out=(strongest.cluster_id,))
    assert without is not None
    assert strongest.cluster_id not in {p.cluster_id for p in without.parts}
    assert without.clusters == found.clusters - 1


def test_the_moves_between_two_points_add_up_to_their_difference(db: sqlite3.Connection, study: Study) -> None:
    line = points.series(db, ALL, study, "KGZ", "US_NATO", by="year")[0].points
    before, after = (points.point(db, ALL, study, "KGZ", "US_NATO", at=p.at) for p in line[-2:])
    assert after is not None
    assert before is not None
    moves = points.what_moved(before, after)
    assert sum(m.change for m in moves) == pytest.approx(after.value - before.value, abs=1e-12)
    assert {m.kind for m in moves} == {"new", "changed"}
    assert points.what_moved(None, before)[0].kind == "new"


def test_the_events_of_a_sentence_say_which_points_they_move(db: sqlite3.Connection, study: Study) -> None:
    shifts = points.moves_of_events(db, ALL, study, (4,), by="year")
    assert {(s.country, s.power, s.period) for s in shifts} == {("KGZ", "US_NATO", "2005")}
    assert shifts[0].change < 0
    first = points.moves_of_events(db, ALL, study, (1,), by="year")
    gone = next(s for s in first if s.period == "2001")
    assert gone.without is None
    assert gone.change == gone.value


def test_a_merge_says_what_it_would_change(db: sqlite3.Connection, study: Study) -> None:
    shifts = points.merge_effect(db, ALL, study, "RUS", ("NATO",), by="year")
    changed = {(s.power, s.period) for s in shifts}
    assert ("RUS", "2005") in changed
    assert ("US_NATO", "2005") in changed
    assert not points.merge_effect(db, ALL, study, "RUS", ("CHN",), by="year")


def test_an_act_tried_on_a_copy_says_what_it_changes_and_leaves_the_file_alone(
    db: sqlite3.Connection, study: Study
) -> None:
    rows = {key: entity_id for entity_id, key in db.execute("select id, key from entities")}
    before = list(db.execute("select * from events"))
    tried = points.edit_effect(
        db, ALL, study, lambda copy: merge(copy, rows["RUS"], [rows["NATO"]], "A. K."), by="year"
    )
    told = points.merge_effect(db, ALL, study, "RUS", ("NATO",), by="year")
    assert [(s.country, s.power, s.period) for s in tried] == [(s.country, s.power, s.period) for s in told]
    assert [s.value for s in tried if s.value is not None] == pytest.approx(
        [s.value for s in told if s.value is not None]
    )
    assert list(db.execute("select * from events")) == before
    assert db.execute("select count(*) from edits").fetchone()[0] == 0


def test_a_claim_and_its_denial_are_a_contradiction(db: sqlite3.Connection, study: Study) -> None:
    found = [c for c in points.contradictions(db, ALL, study) if c.kind == "denial"]
    assert [(c.power, c.first_event, c.second_event) for c in found] == [("RUS", 6, 7)]


def test_opposite_acts_within_the_window_are_a_contradiction(db: sqlite3.Connection, study: Study) -> None:
    found = [c for c in points.contradictions(db, ALL, study, window_days=20) if c.kind != "denial"]
    assert [(c.kind, c.first_event, c.second_event) for c in found] == [("deed_word", 4, 5)]
    assert not [c for c in points.contradictions(db, ALL, study, window_days=10) if c.kind != "denial"]


def test_shares_of_a_balance_add_up_to_one(db: sqlite3.Connection, study: Study) -> None:
    found = points.balance(db, ALL, study, "KGZ", by="year")
    assert [b.period for b in found] == ["2001", "2003", "2005"]
    assert [sum(b.shares.values()) for b in found] == pytest.approx([1, 1, 1])
    assert found[0].shares == {"US_NATO": 1.0}


def test_the_domains_of_a_point_add_up_to_it(db: sqlite3.Connection, study: Study) -> None:
    for mix in points.domain_mix(db, ALL, study, "KGZ", "US_NATO", by="year"):
        assert sum(mix.positive.values()) + sum(mix.negative.values()) == pytest.approx(mix.point.value, abs=1e-9)
    assert set(mix.negative) == {"political"}


def test_each_publisher_has_its_own_line(db: sqlite3.Connection, study: Study) -> None:
    found = points.source_lens(db, ALL, study, "KGZ", "US_NATO", by="year", intervals=True)
    assert [(lens.publisher, lens.clusters) for lens in found] == [("Steppe Dispatch", 3), ("Dispatch", 2)]
    assert found[0].series.points[0].low is not None


def test_the_event_strip_has_one_tick_a_cluster(db: sqlite3.Connection, study: Study) -> None:
    acts = points.event_strip(db, ALL, study, "KGZ")
    assert [a.event_id for a in acts] == [1, 2, 3, 4, 5, 6, 8, 9]
    assert acts[-1].day is None
    assert acts[0].deed
    assert not acts[1].deed


def test_the_network_counts_who_acts_towards_whom(db: sqlite3.Connection, study: Study) -> None:
    edges = {(e.actor, e.recipient): e for e in points.network(db, ALL, study)}
    assert edges["KGZ", "USA"].clusters == 3
    assert edges["KGZ", "USA"].sign == 1
    assert edges["KGZ", "USA"].negative == pytest.approx(0.3)
    assert ("USA", "KGZ") in edges
    assert ("RUS", "KGZ") in edges


def test_sensitivity_shows_other_weights_and_each_publisher_left_out(db: sqlite3.Connection, study: Study) -> None:
    found = points.sensitivity(db, ALL, study, "KGZ", "US_NATO")
    assert found.default == found.own
    assert found.flat is not None
    assert found.flat != found.own
    assert set(found.without_publisher) == {"Dispatch", "Steppe Dispatch"}
    left = found.without_publisher["Dispatch"]
    assert left is not None
    assert left.publishers == 1


def test_net_compares_two_powers(db: sqlite3.Connection, study: Study) -> None:
    found = points.net(db, ALL, study, "KGZ", "RUS", "US_NATO", at="2005-12-31")
    assert found is not None
    assert found.low <= found.value <= found.high
    assert points.net(db, ALL, study, "KGZ", "RUS", "CHN") is None


def test_a_project_without_a_study_counts_by_the_one_that_fits_its_texts(db: sqlite3.Connection) -> None:
    assert points.active_study(db).name == "central-asia"
    keep_study(db, "mine", write_study(replace(shipped_study("central-asia"), name="mine")))
    assert points.active_study(db).name == "mine"


def test_the_study_of_all_has_every_state_and_the_powers_with_most_clusters(db: sqlite3.Connection) -> None:
    study = points.study_all(db)
    assert study.countries == ("KGZ", "RUS", "USA")
    assert study.powers[0] == Power("KGZ", "Kyrgyzstan", ("KGZ",))


def test_a_country_without_evidence_has_nothing(db: sqlite3.Connection, study: Study) -> None:
    assert points.series(db, ALL, study, "TKM") == ()
    assert points.point(db, ALL, study, "TKM", "RUS") is None
    assert points.balance(db, ALL, study, "NOT_A_KEY") == ()
    nothing = Scope((Clause("publisher", ("Nobody",)),))
    assert points.matrix(db, nothing, study) == ()
    assert points.network(db, nothing, study) == ()
    assert points.contradictions(db, nothing, study) == ()
