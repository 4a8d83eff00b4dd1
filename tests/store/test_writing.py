"""What was extracted stands in the file as it was found, and the views show it."""

import json
import sqlite3

import pytest
from building import LEXICON, told

from geoexplorer.store.check import check
from geoexplorer.store.writing import write_extraction


def test_a_told_event_stands_in_the_view_with_its_words(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    row = db.execute("select * from event_list").fetchone()
    assert (row["actor_key"], row["recipient_key"], row["quote"]) == ("RUS", "KGZ", "Russia helps Kyrgyzstan")
    assert row["sentence"] == "Russia helps Kyrgyzstan."
    assert json.loads(row["bearings"]) == [["RUS", "KGZ", 1, "out"], ["KGZ", "RUS", 1, "in"]]
    assert (row["review"], row["date_start"], row["speaker"]) == ("unseen", "2005-07-05", None)


def test_a_mutual_act_bears_outward_on_both(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ", mutual=True, event_type="CONSULT"), LEXICON)
    row = db.execute("select bearings from event_list").fetchone()
    assert json.loads(row[0]) == [["RUS", "KGZ", 1, "out"], ["KGZ", "RUS", 1, "out"]]


def test_a_descriptive_event_bears_on_nobody(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ", polarity=0), LEXICON)
    assert db.execute("select count(*) from bearings").fetchone()[0] == 0
    assert db.execute("select count(*) from contributions").fetchone()[0] == 0


def test_every_event_is_counted_once_a_bearing(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    write_extraction(db, told("USA", "KGZ", path="/texts/two.txt"), LEXICON)
    assert db.execute("select count(*) from contributions").fetchone()[0] == 4
    assert check(db).faults == ()


def test_the_sentence_can_be_searched(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    hits = db.execute("select rowid from sentences_fts where sentences_fts match 'helps'").fetchall()
    assert len(hits) == 1


def test_a_document_that_fails_halfway_leaves_no_row(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    with pytest.raises(sqlite3.IntegrityError):
        write_extraction(db, told("RUS", "KGZ"), LEXICON)  # the same path again
    assert db.execute("select count(*) from documents").fetchone()[0] == 1
    assert db.execute("select count(*) from events").fetchone()[0] == 1


def test_check_finds_a_quote_that_is_not_in_the_text(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    db.execute("update mentions set quote = 'Prussia' where id = 1")
    assert [str(fault) for fault in check(db).faults] == ["mentions 1: the quote 'Prussia' is not the text at 0..6"]


def test_check_finds_an_event_that_is_counted_wrong(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    db.execute("update events set review = 'rejected'")
    assert {fault.table for fault in check(db).faults} == {"contributions"}
