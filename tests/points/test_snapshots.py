"""Numbers kept under a name: what moved since, and what may have moved it."""

import sqlite3
from dataclasses import replace

from building import LEXICON, told

from geoexplorer import points
from geoexplorer.corrections import perform, review
from geoexplorer.model.alignment import Study
from geoexplorer.model.selection import Clause, Scope
from geoexplorer.model.snapshot import Snapshot
from geoexplorer.store.edits import undo
from geoexplorer.store.snapshots import deleted, kept, renamed, snapshot_rows
from geoexplorer.store.writing import write_extraction

EVERYTHING = Scope()


def _taken(db: sqlite3.Connection, study: Study, scope: Scope = EVERYTHING) -> Snapshot:
    perform(db, [kept(points.take(db, scope, study, "before", "A. K."))], "took the snapshot before", "A. K.")
    found = snapshot_rows(db)[0].snapshot
    assert found is not None
    return found


def test_a_snapshot_comes_back_as_it_was_taken(db: sqlite3.Connection, study: Study) -> None:
    scope = Scope((Clause("domain", ("military",)),))
    taken = points.take(db, scope, study, "before", "A. K.")
    perform(db, [kept(taken)], "took the snapshot before", "A. K.")
    assert snapshot_rows(db)[0].snapshot == taken


def test_it_keeps_the_points_that_the_charts_draw(db: sqlite3.Connection, study: Study) -> None:
    kept_values = {point.place: point.value for point in points.take(db, Scope(), study, "now", "A. K.").points}
    lines = points.matrix(db, Scope(), study, by="year")
    drawn = {(p.country, p.power, p.period): p.value for line in lines for p in line.points}
    over_all = {(p.country, p.power, "all"): p.value for p in points.all_points(db, Scope(), study)}
    assert kept_values == drawn | over_all


def test_nothing_moved_while_nothing_was_done(db: sqlite3.Connection, study: Study) -> None:
    found = points.since(db, _taken(db, study), study)
    assert (found.documents, found.acts, found.other_study, found.changes) == (0, 0, False, ())
    assert found.points > 5


def test_a_rejected_event_moves_its_own_pair_and_no_other(db: sqlite3.Connection, study: Study) -> None:
    snapshot = _taken(db, study)
    event = db.execute("select id from event_list where actor_key = 'USA' and recipient_key = 'KGZ'").fetchone()[0]
    review(db, "events", [event], "rejected", "A. K.")
    found = points.since(db, snapshot, study)
    assert found.acts == 1
    assert {(change.point.country, change.point.power) for change in found.changes} == {("KGZ", "US_NATO")}
    gone = [change for change in found.changes if change.now is None]
    assert [change.point.period for change in gone] == ["2001"]
    assert found.changes[0] in gone
    moves = [abs(change.change) for change in found.changes if change.change is not None]
    assert moves == sorted(moves, reverse=True)


def test_a_new_text_is_told_and_brings_new_points(db: sqlite3.Connection, study: Study) -> None:
    snapshot = _taken(db, study)
    extraction = told("UZB", "CHN", path="/new", published="2006-06-15", event_type="AGREE")
    write_extraction(db, extraction, LEXICON)
    found = points.since(db, snapshot, study)
    assert found.documents == 1
    assert {change.point.place for change in found.changes} == {("UZB", "CHN", "2006"), ("UZB", "CHN", "all")}
    assert all(change.then is None and change.change is None for change in found.changes)


def test_another_study_is_told_and_can_be_left_out_of_account(db: sqlite3.Connection, study: Study) -> None:
    snapshot = _taken(db, study)
    weights = replace(study.weights, event_type={**study.weights.event_type, "COOPERATE": 0.0})
    other = replace(study, weights=weights)
    assert points.since(db, snapshot, other).other_study
    assert points.since(db, snapshot, other).changes
    as_then = points.since(db, snapshot)
    assert (as_then.other_study, as_then.changes) == (False, ())


def test_the_scope_of_then_is_what_is_compared(db: sqlite3.Connection, study: Study) -> None:
    snapshot = _taken(db, study, Scope((Clause("domain", ("economic",)),)))
    event = db.execute("select id from event_list where domain = 'political'").fetchone()[0]
    review(db, "events", [event], "rejected", "A. K.")
    assert points.since(db, snapshot, study).changes == ()


def test_renaming_and_deleting_can_be_undone(db: sqlite3.Connection, study: Study) -> None:
    _taken(db, study)
    before = snapshot_rows(db)
    perform(db, [renamed(before[0], "spring")], "renamed before to spring", "A. K.")
    assert [row.name for row in snapshot_rows(db)] == ["spring"]
    perform(db, [deleted(snapshot_rows(db)[0])], "deleted the snapshot spring", "A. K.")
    assert snapshot_rows(db) == []
    undo(db, "A. K.")
    undo(db, "A. K.")
    assert snapshot_rows(db) == before


def test_the_table_of_changes_holds_both_values(db: sqlite3.Connection, study: Study) -> None:
    snapshot = _taken(db, study)
    event = db.execute("select id from event_list where actor_key = 'USA' and recipient_key = 'KGZ'").fetchone()[0]
    review(db, "events", [event], "rejected", "A. K.")
    rows = points.change_rows(points.since(db, snapshot, study).changes)
    table = [dict(zip(rows.names, row, strict=True)) for row in rows.rows]
    assert all(row["now"] is None or row["change"] == row["now"] - row["then"] for row in table)
    assert {row["period"] for row in table} >= {"2001", "all"}


def test_a_snapshot_that_cannot_be_read_is_listed_without_its_numbers(db: sqlite3.Connection, study: Study) -> None:
    _taken(db, study)
    db.execute("update snapshots set points = 'x'")
    row = snapshot_rows(db)[0]
    assert (row.name, row.snapshot) == ("before", None)
