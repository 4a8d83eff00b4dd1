"""What alignment reads: one row a bearing, loaded by country, entity and scope."""

import sqlite3

import pytest
from building import LEXICON, told

from geoexplorer.model.codes import DOMAINS, EVENT_TYPES, MODALITIES
from geoexplorer.model.evidence import LATE, NO_ACT, NO_DAY
from geoexplorer.model.selection import Clause, Scope
from geoexplorer.store.contributions import load_evidence, rebuild_contributions
from geoexplorer.store.writing import write_extraction


@pytest.fixture
def two(db: sqlite3.Connection) -> sqlite3.Connection:
    """Two documents: KGZ helps RUS, and an undated threat of the USA that nobody named denies."""
    write_extraction(db, told("KGZ", "RUS", path="/1", publisher="A, B"), LEXICON)
    threat = told("USA", "KGZ", path="/2", published=None, publisher=None, event_type="THREATEN", polarity=-1,
                  modality="denied", aspect="state", attribution="anonymous", domain="political")  # fmt: skip
    write_extraction(db, threat, LEXICON)
    return db


def test_a_row_comes_back_as_it_was_written(two: sqlite3.Connection) -> None:
    rows = load_evidence(two, ["KGZ"], ["USA"])
    assert (rows.keys[rows.country[0]], rows.keys[rows.power[0]]) == ("KGZ", "USA")
    assert EVENT_TYPES[rows.event_type[0]] == "THREATEN"
    assert DOMAINS[rows.domain[0]] == "political"
    assert MODALITIES[rows.modality[0]] == "denied"
    assert (rows.event[0], rows.document[0], rows.sign[0]) == (2, 2, -1)
    assert (rows.start[0], rows.end[0], rows.act[0], rows.published[0]) == (NO_DAY, NO_DAY, NO_ACT, LATE)
    assert rows.state[0]
    assert rows.inward[0]
    assert rows.third_party[0]
    assert rows.publishers[rows.publisher[0]] == ""


def test_both_sides_of_an_event_have_a_row(two: sqlite3.Connection) -> None:
    rows = load_evidence(two, scope=Scope())
    assert sorted(zip(rows.event.tolist(), rows.inward.tolist(), strict=True)) == [
        (1, False),
        (1, True),
        (2, False),
        (2, True),
    ]
    assert rows.publishers == ("", "A, B")


def test_dated_documents_come_first(two: sqlite3.Connection) -> None:
    assert load_evidence(two, ["KGZ"]).event.tolist() == [1, 2]


def test_the_scope_picks_the_events(two: sqlite3.Connection) -> None:
    assert load_evidence(two, ["KGZ"], scope=Scope((Clause("domain", ("military",)),))).event.tolist() == [1]


def test_a_rejected_event_is_left_out_even_if_the_scope_asks_for_it(two: sqlite3.Connection) -> None:
    two.execute("update events set review = 'rejected' where id = 1")
    rebuild_contributions(two, [1])
    assert load_evidence(two, ["KGZ"], scope=Scope((Clause("is", ("rejected",)),))).event.tolist() == []
    assert load_evidence(two, ["KGZ"]).event.tolist() == [2]


def test_an_unknown_key_has_no_evidence(two: sqlite3.Connection) -> None:
    rows = load_evidence(two, ["XXX"], ["RUS"])
    assert len(rows) == 0
    assert rows.keys == ()


def test_every_code_survives_packing(db: sqlite3.Connection) -> None:
    for i, name in enumerate(EVENT_TYPES):
        write_extraction(db, told("KGZ", "RUS", path=f"/{i}", event_type=name), LEXICON)
    rows = load_evidence(db, ["KGZ"])
    assert [EVENT_TYPES[code] for code in rows.event_type] == list(EVENT_TYPES)


def test_a_pair_is_read_through_the_index(two: sqlite3.Connection) -> None:
    plan = " ".join(
        str(row[3])
        for row in two.execute(
            "explain query plan select event_id from contributions c where c.review <> 'rejected'"
            " and c.country_id in (1) and c.power_id in (2, 3)"
        )
    )
    assert "USING PRIMARY KEY (country_id=? AND power_id=?)" in plan
