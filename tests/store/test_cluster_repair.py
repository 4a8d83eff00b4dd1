"""A person says which events tell one act: the measure counts it once, later grouping keeps it, undo parts it."""

import sqlite3

import pytest

from geoexplorer import cluster_repair, corrections
from geoexplorer.errors import GeoExplorerError
from geoexplorer.ingest_across import finish
from geoexplorer.store.writing import write_extraction
from tests.building import LEXICON, told


@pytest.fixture
def three(db: sqlite3.Connection) -> sqlite3.Connection:
    """Three acts of one pair far apart in time, each told once."""
    for number, day in enumerate(("2003-01-05", "2005-07-05", "2007-09-09")):
        write_extraction(db, told("KGZ", "RUS", published=day, path=f"/{number}.txt"), LEXICON)
    finish(db)
    return db


def clusters(db: sqlite3.Connection) -> list[int]:
    return [row[0] for row in db.execute("select cluster_id from events order by id")]


def counted(db: sqlite3.Connection) -> int:
    """How many acts alignment reads."""
    return int(db.execute("select count(distinct cluster_id) from contributions").fetchone()[0])


def rows(db: sqlite3.Connection) -> list[tuple[object, ...]]:
    queries = ("select * from clusters order by id", "select * from events order by id", "select * from contributions")
    return [tuple(row) for query in queries for row in db.execute(query)]


def test_joined_events_count_once(three: sqlite3.Connection) -> None:
    cluster_repair.same_act(three, [1, 2], "A. K.")
    assert clusters(three) == [-1, -1, 3]
    assert counted(three) == 2


def test_undo_parts_joined_events_exactly_and_redo_joins_them(three: sqlite3.Connection) -> None:
    before = rows(three)
    cluster_repair.same_act(three, [1, 2], "A. K.")
    joined = rows(three)
    corrections.undo(three, "A. K.")
    assert rows(three) == before
    corrections.redo(three, "A. K.")
    assert rows(three) == joined


def test_a_later_import_keeps_what_a_person_joined(three: sqlite3.Connection) -> None:
    cluster_repair.same_act(three, [1, 3], "A. K.")
    write_extraction(three, told("KGZ", "RUS", published="2005-07-06", path="/new.txt"), LEXICON)
    finish(three)
    assert clusters(three) == [-1, 2, -1, 2]


def test_one_telling_can_be_parted_from_the_others(db: sqlite3.Connection) -> None:
    for number in range(3):
        write_extraction(db, told("KGZ", "RUS", published="2005-07-05", path=f"/{number}.txt"), LEXICON)
    finish(db)
    before = rows(db)
    assert clusters(db) == [1, 1, 1]
    cluster_repair.another_act(db, [1], "A. K.")
    assert clusters(db) == [-1, 2, 2]
    corrections.undo(db, "A. K.")
    assert rows(db) == before


def test_events_of_one_act_cannot_be_joined_again(three: sqlite3.Connection) -> None:
    cluster_repair.same_act(three, [1, 2], "A. K.")
    with pytest.raises(GeoExplorerError, match="count as one already"):
        cluster_repair.same_act(three, [1, 2], "A. K.")


def test_a_joined_denial_makes_a_denied_cluster(three: sqlite3.Connection) -> None:
    corrections.change_event(three, 2, {"modality": "denied"}, "A. K.")
    cluster_repair.same_act(three, [1, 2], "A. K.")
    assert three.execute("select kind, made_by from clusters where id = -1").fetchone()[:] == ("denied", "user")
