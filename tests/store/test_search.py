import sqlite3

import pytest

from geoexplorer.model.alignment import Power
from geoexplorer.model.passage import PassageCount
from geoexplorer.model.query import parse
from geoexplorer.model.selection import Scope
from geoexplorer.store.search import count_passages, passage_ids, passage_rows, passages
from geoexplorer.store.spellings import query_names, spellings


@pytest.fixture
def db(scoped_db: sqlite3.Connection) -> sqlite3.Connection:
    return scoped_db


def scope(query: str) -> Scope:
    return parse(query).scope


def text_of(db: sqlite3.Connection, document_id: int) -> str:
    return str(db.execute("select text from documents where id = ?", (document_id,)).fetchone()[0])


def test_a_hit_stands_between_its_left_and_right_context(db):
    (passage,) = passages(db, scope("base"))
    assert (passage.left, passage.hit) == ("The U.S. closed its ", "base")
    assert passage.right.startswith(".")
    assert (passage.title, passage.publisher, passage.published, passage.section) == (
        "Base closed",
        "Northern Courier",
        "2005-11-22",
        "body",
    )


@pytest.mark.parametrize("query", ["base", "u.s.", "cafe", '"hizb ut tahrir"', "putin aides", "met OR aid", "mosc*"])
def test_each_hit_is_cut_from_the_stored_text_at_its_offsets(db, query):
    for passage in passages(db, scope(query)):
        text = text_of(db, passage.document_id)
        assert text[passage.start : passage.end] == passage.hit
        assert text[passage.sentence_start :].startswith(passage.sentence)
        assert passage.hits[0] == (passage.start, passage.end)


def test_all_places_of_all_words_are_marked(db):
    (passage,) = passages(db, scope("closed base"))
    text = text_of(db, passage.document_id)
    assert [text[start:end] for start, end in passage.hits] == ["closed", "base"]


def test_an_acronym_is_marked_with_its_last_full_stop(db):
    (passage,) = passages(db, scope("u.s."))
    assert (passage.hit, passage.right) == ("U.S.", " closed its base. ")


def test_without_words_the_trigger_of_the_event_is_the_hit(db):
    (passage,) = passages(db, scope("type:CONSULT"))
    assert passage.hit == "met"


def test_without_words_navigation_lines_are_no_passages_but_words_find_them(db):
    assert "furniture" not in {p.section for p in passages(db, Scope())}
    assert [p.section for p in passages(db, scope("more"))] == ["furniture"]


def test_pages_follow_one_another_by_date_and_undated_documents_come_last(db):
    every = passages(db, Scope())
    assert [p.published for p in every] == ["2005-11-22"] * 2 + ["2006-01-02"] * 3 + [None]
    paged, last = [], None
    while page := passages(db, Scope(), 2, last):
        paged, last = paged + page, page[-1]
    assert paged == every


def test_ids_are_in_the_order_of_the_passages_and_rows_in_the_order_of_the_ids(db):
    ids = passage_ids(db, Scope())
    assert [p.sentence_id for p in passages(db, Scope())] == ids
    assert [p.sentence_id for p in passage_rows(db, Scope(), ids[::-1])] == ids[::-1]
    assert passage_rows(db, Scope(), []) == []


def test_passages_and_their_documents_are_counted(db):
    assert count_passages(db, scope("from:RUS")) == PassageCount(2, 2)
    assert count_passages(db, scope("nowhere")) == PassageCount(0, 0)


def test_other_spellings_of_a_name_are_known_from_the_names_of_the_entity(db):
    db.execute("savepoint names")
    person = db.execute("select id from entities where key = 'person:emomali-rahmonov'").fetchone()[0]
    for alias in ("Rahmonov", "Rakhmonov", "Emomali"):
        db.execute("insert into aliases values (null, ?, lower(?), ?, 'surname', 'en')", (alias, alias, person))
    found = spellings(db)
    db.execute("rollback to names")
    assert found["rakhmonov"] == ("rakhmonov", "rahmonov")
    assert "emomali" not in found
    assert "russia" not in found


def test_the_powers_of_a_study_stand_for_their_members(db):
    names = query_names(db, [Power("US_NATO", "US and NATO", ("USA", "NATO"))])
    assert parse("power:us_nato", names).scope.clauses[0].values == ("USA", "NATO")
    assert parse('power:"US and NATO"', names).scope.clauses[0].values == ("USA", "NATO")
