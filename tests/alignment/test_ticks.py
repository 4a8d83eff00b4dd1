"""The columns behind an event strip say the same as the strip, telling by telling."""

import sqlite3
from datetime import date

from building import LEXICON, told

from geoexplorer import points
from geoexplorer.alignment.studies import shipped_study
from geoexplorer.alignment.ticks import Ticks
from geoexplorer.ingest_across import regroup
from geoexplorer.model.selection import Scope
from geoexplorer.store.project import transaction
from geoexplorer.store.writing import write_extraction

TOLD_TWICE = (
    told("KGZ", "RUS", path="/1", published="2003-10-23", event_type="COOPERATE"),
    told("KGZ", "RUS", path="/2", published="2003-10-24", event_type="COOPERATE", modality="claimed"),
    told("KGZ", "USA", path="/3", published="2005-07-05", event_type="REQUEST", polarity=-1, domain="political"),
    told("KGZ", "CHN", path="/4", published=None, event_type="AGREE", domain="diplomatic"),
)


def ticks_of(db: sqlite3.Connection) -> Ticks:
    for extraction in TOLD_TWICE:
        write_extraction(db, extraction, LEXICON)
    with transaction(db):
        regroup(db, [row[0] for row in db.execute("select id from events")])
    return points.event_ticks(db, Scope(), shipped_study("central-asia"), "KGZ")


def test_the_columns_are_the_acts_of_the_strip(db: sqlite3.Connection) -> None:
    ticks = ticks_of(db)
    acts = points.event_strip(db, Scope(), shipped_study("central-asia"), "KGZ")
    columns = {
        (int(e), ticks.powers[p], int(s), date.fromordinal(int(d)).isoformat() if d else None)
        for e, p, s, d in zip(ticks.event, ticks.power, ticks.sign, ticks.day, strict=True)
    }
    assert columns == {(act.event_id, act.power, act.sign, act.day) for act in acts}
    assert ticks.counts() == (1, 0, 1, 1)


def test_a_telling_that_does_not_speak_for_its_act_touches_it_all_the_same(db: sqlite3.Connection) -> None:
    ticks = ticks_of(db)
    assert ticks.touched((2,)) == {"RUS"}
    assert ticks.event_ids(ticks.picked((2,))) == (1,)
    assert ticks.days_of((2,)) == (date(2003, 10, 23), date(2003, 10, 23))


def test_a_range_of_days_has_both_ends_and_no_undated_act(db: sqlite3.Connection) -> None:
    ticks = ticks_of(db)
    assert set(ticks.between("2003-10-23", "2005-07-05")) == {1, 3}
    assert ticks.between("2006-01-01", "2010-01-01") == ()
    assert ticks.behind("CHN", None) == (4,)
    assert ticks.behind("RUS", "2003-12-31") == (1,)
