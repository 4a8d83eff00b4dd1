import json
import sqlite3

import pytest

from geoexplorer.model.columns import COLUMNS, EXPORT_TABLES
from geoexplorer.model.query import parse
from geoexplorer.model.selection import Scope
from geoexplorer.store import long_texts
from geoexplorer.store.exports import export_rows


@pytest.fixture
def db(scoped_db: sqlite3.Connection) -> sqlite3.Connection:
    return scoped_db


def rows(db: sqlite3.Connection, table: str, query: str = "", **more: object) -> list[tuple[object, ...]]:
    return [tuple(row) for row in export_rows(db, table, parse(query).scope, **more).rows]  # type: ignore[arg-type]


@pytest.mark.parametrize(("table", "view"), [("events", "event_list"), ("mentions", "mention_list")])
def test_the_columns_are_those_of_the_stable_view_in_its_order(db, table, view):
    assert [column.name for column in COLUMNS[table]] == [row[1] for row in db.execute(f"pragma table_info({view})")]


def test_every_column_of_every_table_is_documented():
    assert set(COLUMNS) == set(EXPORT_TABLES)
    for columns in COLUMNS.values():
        assert len({column.name for column in columns}) == len(columns)
        assert all(column.meaning for column in columns)


def test_the_rows_are_those_of_the_view_in_scope_without_rejected_ones(db):
    every = {row[0]: tuple(row) for row in db.execute("select * from event_list")}
    assert rows(db, "events") == [every[1], every[2], every[3]]
    assert rows(db, "events", "is:rejected") == [every[4]]
    assert rows(db, "events", "from:RUS") == [every[2], every[3]]
    assert [row[0] for row in rows(db, "mentions", "putin")] == [2, 3]


@pytest.mark.parametrize("table", ["events", "mentions", "passages", "entities", "documents"])
def test_picked_rows_come_in_the_order_they_were_picked(db, table):
    picked = rows(db, table, ids=[3, 1])
    assert len(picked) == 2
    assert picked == rows(db, table, ids=[1, 3])[::-1]


def test_columns_can_be_chosen_and_ordered(db):
    assert rows(db, "events", columns=["actor_key", "id"]) == [("USA", 1), ("RUS", 2), ("RUS", 3)]
    with pytest.raises(KeyError):
        export_rows(db, "events", Scope(), columns=["secret"])


def test_a_passage_has_its_place_and_its_context(db):
    ((sentence_id, text, hit),) = rows(db, "passages", "base", columns=["id", "left", "hit"])
    assert (sentence_id, text, hit) == (1, "The U.S. closed its ", "base")


def test_entities_are_counted_in_scope_the_most_mentioned_first(db):
    counted = rows(db, "entities", columns=["key", "mentions", "documents", "aliases"])
    assert [row[:3] for row in counted] == [
        ("KGZ", 2, 2), ("RUS", 1, 1), ("USA", 1, 1), ("person:emomali-rahmonov", 1, 1),
    ]  # fmt: skip
    assert "Kyrgyz" in json.loads(str(counted[0][3]))
    assert [row[0] for row in rows(db, "entities", "base", columns=["key"])] == ["USA"]


def test_the_text_of_documents_is_there_on_request_only(db):
    assert "text" not in [column.name for column in export_rows(db, "documents", Scope()).columns]
    texts = rows(db, "documents", "base", columns=["id", "text", "events", "characters"])
    (stored,) = db.execute("select text from documents where id = 1").fetchone()
    assert texts == [(1, stored, 2, len(stored))]


def test_the_log_of_corrections_is_exported_whole(db):
    db.execute("savepoint log")
    db.execute("insert into edits values (1, '2026-01-01', 'me', 1, 'events', 1, '{}', '{}', null, 'why')")
    exported = rows(db, "edits", "base")
    db.execute("rollback to log")
    assert exported == [(1, "2026-01-01", "me", 1, "events", 1, "{}", "{}", None, "why")]


def test_sentences_deep_in_long_texts_are_the_same(db, monkeypatch):
    for table in ("events", "mentions"):
        short = rows(db, table)
        picked = rows(db, table, ids=[3, 1])
        monkeypatch.setattr(long_texts, "LONG", 5)
        assert rows(db, table) == short
        assert rows(db, table, ids=[3, 1]) == picked
        assert rows(db, table, columns=["sentence"]) == [(row[SENTENCE[table]],) for row in short]
        monkeypatch.undo()


SENTENCE = {table: [column.name for column in COLUMNS[table]].index("sentence") for table in ("events", "mentions")}
