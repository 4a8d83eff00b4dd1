import sqlite3

import pytest

from geoexplorer.model.query import parse
from geoexplorer.model.selection import Scope
from geoexplorer.store.annotated import annotated_documents


@pytest.fixture
def db(scoped_db: sqlite3.Connection) -> sqlite3.Connection:
    return scoped_db


def test_every_span_is_cut_from_the_text_it_comes_with(db):
    documents = list(annotated_documents(db, Scope()))
    assert [document.id for document in documents] == [1, 2, 3]
    for document in documents:
        for item in (*document.mentions, *document.events):
            assert document.text[item.start : item.end] == item.quote


def test_a_scope_leaves_only_what_meets_it(db):
    (document,) = annotated_documents(db, parse("type:CONSULT").scope)
    assert [event.id for event in document.events] == [2]
    assert [sentence.passage for sentence in document.sentences] == [False, True, False]
    assert [mention.quote for mention in document.mentions] == ["Kyrgyz", "$5 million"]


def test_sides_know_their_mention(db):
    (document,) = annotated_documents(db, parse("modality:denied").scope)
    (event,) = document.events
    assert [(side.role, side.entity_key, side.mention_id) for side in event.sides] == [("recipient", "KGZ", 5)]
    assert event.mutual is False


def test_documents_can_be_picked_in_an_order(db):
    assert [document.id for document in annotated_documents(db, Scope(), [3, 1, 99])] == [3, 1]


def test_a_citation_names_what_is_known(db):
    first, _, third = annotated_documents(db, Scope())
    assert first.citation == "Northern Courier, “Base closed”, 2005-11-22"
    assert third.citation == "“untitled”, no date"
