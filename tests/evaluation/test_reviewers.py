"""Two people of one file: what each holds, how far they agree, and on which rows they do not."""

import sqlite3

import pytest
from building import LEXICON, told

from geoexplorer import corrections
from geoexplorer.evaluation.differences import difference_rows
from geoexplorer.evaluation.reviewers import alpha_of_all, compared_reviewers
from geoexplorer.store.writing import write_extraction

ONE, OTHER = "A. Reader", "B. Reader"


@pytest.fixture
def four(db: sqlite3.Connection) -> sqlite3.Connection:
    """A project of four events."""
    for i in range(4):
        write_extraction(db, told("RUS", "KGZ", path=f"/texts/{i}.txt"), LEXICON)
    return db


def judge(db: sqlite3.Connection, author: str, *verdicts: str) -> None:
    for event_id, verdict in enumerate(verdicts, start=1):
        if verdict:
            corrections.review(db, "events", [event_id], verdict, author)


def test_the_last_verdict_of_each_author_counts(four: sqlite3.Connection) -> None:
    judge(four, ONE, "accepted", "rejected", "unsure")
    judge(four, OTHER, "rejected", "rejected", "unsure", "accepted")
    judge(four, OTHER, "accepted")
    [both] = compared_reviewers(four)
    assert (both.one_by, both.other_by, both.agreement.units, both.agreement.alike) == (ONE, OTHER, 3, 3)
    assert both.differences == ()


def test_a_disagreement_names_both_verdicts_and_the_sentence(four: sqlite3.Connection) -> None:
    judge(four, ONE, "accepted", "accepted")
    judge(four, OTHER, "accepted", "rejected")
    [found] = compared_reviewers(four)[0].differences
    assert (found.row_id, found.field, found.one, found.other) == (2, "verdict", "accepted", "rejected")
    assert found.sentence == "Russia helps Kyrgyzstan."


def test_undoing_another_reader_is_no_opinion(four: sqlite3.Connection) -> None:
    judge(four, ONE, "accepted")
    judge(four, OTHER, "rejected")
    corrections.undo(four, OTHER)  # brings the verdict of the first reader back, under the name of the second
    assert compared_reviewers(four) == []
    corrections.redo(four, ONE)
    assert [d.other for d in compared_reviewers(four)[0].differences] == ["rejected"]


def test_a_verdict_set_back_is_none(four: sqlite3.Connection) -> None:
    judge(four, ONE, "accepted")
    judge(four, OTHER, "rejected")
    judge(four, OTHER, "unseen")
    assert compared_reviewers(four) == []


def test_who_accepts_an_edited_event_agrees_with_the_edit(four: sqlite3.Connection) -> None:
    corrections.change_event(four, 1, {"polarity": -1}, ONE)
    judge(four, OTHER, "accepted")
    [both] = compared_reviewers(four)
    assert (both.agreement.alike, both.differences) == (1, ())


def test_two_edits_of_one_field_differ_by_field(four: sqlite3.Connection) -> None:
    ids = dict(four.execute("select key, id from entities where key in ('RUS', 'KGZ')").fetchall())
    corrections.change_event(four, 1, {"domain": "economic", "recipient_id": ids["RUS"]}, ONE)
    corrections.change_event(four, 1, {"domain": "political", "recipient_id": ids["KGZ"]}, OTHER)
    [both] = compared_reviewers(four)
    found = {(d.field, d.one, d.other) for d in both.differences}
    assert found == {("domain", "economic", "political"), ("recipient", "Russia", "Kyrgyzstan")}
    assert both.agreement.alike == 1  # both hold that it had to be edited


def test_mentions_are_compared_apart_from_events(four: sqlite3.Connection) -> None:
    for author, verdict in ((ONE, "accepted"), (OTHER, "rejected")):
        corrections.review(four, "mentions", [1], verdict, author)
    [both] = compared_reviewers(four)
    assert (both.table, [d.table for d in both.differences]) == ("mentions", ["mentions"])
    assert alpha_of_all(four, "events") is None


def test_three_readers_have_one_alpha_and_a_comparison_each_two(four: sqlite3.Connection) -> None:
    judge(four, ONE, "accepted", "rejected", "accepted")
    judge(four, OTHER, "accepted", "rejected")
    judge(four, "C. Reader", "accepted", "accepted", "accepted")
    assert len(compared_reviewers(four)) == 3
    # aaa | rra | aa: n = 8, n_a = 6, n_r = 2; n Do = 4/2; n (n-1) De = 24; alpha = 1 - 7 * 2 / 24
    assert alpha_of_all(four, "events") == pytest.approx(1 - 14 / 24)


def test_the_exported_rows_have_a_cell_a_column(four: sqlite3.Connection) -> None:
    judge(four, ONE, "accepted")
    judge(four, OTHER, "rejected")
    rows = difference_rows(compared_reviewers(four))
    [row] = rows.rows
    assert dict(zip(rows.names, row, strict=True))["other_by"] == OTHER
