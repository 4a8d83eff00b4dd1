"""Who is who: merges and re-links move what is counted, undo brings it back, later imports follow."""

import sqlite3

from building import LEXICON, told

from geoexplorer.corrections import add_event, change_event, review, set_document, toggle_tag, undo
from geoexplorer.entity_repair import merge, not_an_entity, relink, split
from geoexplorer.extraction.repairs import apply_repairs
from geoexplorer.store.check import check
from geoexplorer.store.repairs import active_repairs
from geoexplorer.store.writing import write_extraction


def entity(db: sqlite3.Connection, key: str) -> int:
    return int(db.execute("select id from entities where key = ?", (key,)).fetchone()[0])


def pairs(db: sqlite3.Connection) -> list[tuple[str, str]]:
    return [tuple(row) for row in db.execute("select actor_key, recipient_key from event_list order by id")]


def test_a_merge_moves_events_and_undo_brings_them_back(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    write_extraction(db, told("CHN", "KGZ", path="/texts/two.txt"), LEXICON)
    merge(db, entity(db, "RUS"), [entity(db, "CHN")], "A. K.")
    assert pairs(db) == [("RUS", "KGZ"), ("RUS", "KGZ")]
    assert check(db).faults == ()
    undo(db, "A. K.")
    assert pairs(db) == [("RUS", "KGZ"), ("CHN", "KGZ")]
    assert check(db).faults == ()
    assert active_repairs(db) == []


def test_a_later_import_follows_a_merge(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    write_extraction(db, told("CHN", "KGZ", path="/texts/two.txt"), LEXICON)
    merge(db, entity(db, "RUS"), [entity(db, "CHN")], "A. K.")
    later = apply_repairs(told("CHN", "TJK", path="/texts/three.txt"), active_repairs(db))
    write_extraction(db, later, LEXICON)
    assert pairs(db)[-1] == ("RUS", "TJK")


def test_words_that_name_nobody_are_not_counted_now_or_later(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    not_an_entity(db, 1, "A. K.")
    assert db.execute("select review from events").fetchone()[0] == "rejected"
    later = apply_repairs(told("RUS", "TJK", path="/texts/two.txt"), active_repairs(db))
    assert [m.quote for m in later.mentions] == ["Tajikistan"]
    assert later.events == ()


def test_a_relinked_mention_takes_its_event_along(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    write_extraction(db, told("USA", "TJK", path="/texts/two.txt"), LEXICON)
    relink(db, 1, entity(db, "USA"), "A. K.")
    assert pairs(db)[0] == ("USA", "KGZ")
    assert db.execute("select count(*) from bearings where event_id = 1").fetchone()[0] == 2


def test_a_split_off_mention_gets_an_entity_of_its_own(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    split(db, [1], "SUN", "country", "Soviet Union", "A. K.")
    assert pairs(db) == [("SUN", "KGZ")]
    undo(db, "A. K.")
    assert pairs(db) == [("RUS", "KGZ")]
    assert db.execute("select count(*) from entities where key = 'SUN'").fetchone()[0] == 0


def test_a_later_import_follows_a_split_of_all_that_is_called_so(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    split(db, [1], "SUN", "country", "Soviet Union", "A. K.")
    later = apply_repairs(told("RUS", "TJK", path="/texts/two.txt"), active_repairs(db))
    write_extraction(db, later, LEXICON)
    assert pairs(db)[-1] == ("SUN", "TJK")


def test_words_that_still_name_another_are_no_rule_for_later_imports(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    write_extraction(db, told("RUS", "KGZ", path="/texts/two.txt"), LEXICON)
    split(db, [1], "SUN", "country", "Soviet Union", "A. K.")
    assert active_repairs(db) == []


def test_an_accepted_event_is_certain(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    review(db, "events", [1], "accepted", "A. K.")
    assert tuple(db.execute("select review, confidence from events").fetchone()) == ("accepted", 1.0)
    undo(db, "A. K.")
    assert tuple(db.execute("select review, confidence from events").fetchone()) == ("unseen", 0.8)


def test_a_changed_actor_is_a_persons_choice(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    write_extraction(db, told("USA", "TJK", path="/texts/two.txt"), LEXICON)
    change_event(db, 1, {"actor_id": entity(db, "USA")}, "A. K.")
    row = db.execute("select entity_id, resolved_by from participants where event_id = 1 and role = 'actor'").fetchone()
    assert tuple(row) == (entity(db, "USA"), "user")
    assert pairs(db)[0] == ("USA", "KGZ")


def test_an_added_event_counts_and_can_be_taken_back(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    values = {
        "document_id": 1, "sentence_id": 1, "actor_id": entity(db, "KGZ"), "recipient_id": entity(db, "RUS"),
        "start": 0, "end": 6, "quote": "Russia", "event_type": "SUPPORT", "domain": "political", "polarity": 1,
    }  # fmt: skip
    add_event(db, values, "A. K.")
    assert pairs(db)[-1] == ("KGZ", "RUS")
    assert check(db).faults == ()
    undo(db, "A. K.")
    assert len(pairs(db)) == 1


def test_events_move_with_the_date_of_their_document(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ", published=None, date_basis="document"), LEXICON)
    set_document(db, 1, {"published": "2006-03"}, "A. K.")
    row = db.execute("select published, published_precision, published_basis from documents").fetchone()
    assert tuple(row) == ("2006-03-01", "month", "user")
    assert tuple(db.execute("select date_start, date_end from events").fetchone()) == ("2006-03-01", "2006-03-31")


def test_a_star_goes_on_and_off(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    toggle_tag(db, "star", "events", [1], "A. K.")
    assert db.execute("select count(*) from tags").fetchone()[0] == 1
    toggle_tag(db, "star", "events", [1], "A. K.")
    assert db.execute("select count(*) from tags").fetchone()[0] == 0
