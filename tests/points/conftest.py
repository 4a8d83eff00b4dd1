"""A project that tells a small story of one country between two powers, written through the real writer."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from building import LEXICON, told

from geoexplorer.alignment.studies import shipped_study
from geoexplorer.ingest_across import regroup
from geoexplorer.model.alignment import Study
from geoexplorer.model.entity import Affiliation, Entity, Lexicon
from geoexplorer.model.event import Extraction
from geoexplorer.store.project import open_project, transaction
from geoexplorer.store.writing import write_extraction

NAMES = replace(
    LEXICON,
    entities={**LEXICON.entities, "CENTRAL_ASIA": Entity("CENTRAL_ASIA", "group", "Central Asia")},
    affiliations={"KGZ": (Affiliation("KGZ", "CENTRAL_ASIA", "member"),)},
)
STORY: tuple[Extraction, ...] = (
    told("USA", "KGZ", path="/1", published="2001-12-18", event_type="COOPERATE", publisher="Dispatch"),
    told("KGZ", "USA", path="/2", published="2003-04-02", event_type="SUPPORT", domain="diplomatic"),
    told("KGZ", "RUS", path="/3", published="2003-10-23", event_type="COOPERATE"),
    told("KGZ", "USA", path="/4", published="2005-07-05", event_type="REQUEST", polarity=-1, domain="political"),
    told("KGZ", "USA", path="/5", published="2005-07-20", event_type="AID", publisher="Dispatch"),
    told("RUS", "KGZ", path="/6", published="2005-07-22", event_type="AID", domain="economic", text="A loan"
         " by Russia to Kyrgyzstan."),
    told("RUS", "KGZ", path="/7", published="2005-07-23", event_type="AID", domain="economic", modality="denied"),
    told("KGZ", "NATO", path="/8", published="2005-11-01", event_type="AGREE", modality="planned"),
    told("KGZ", "RUS", path="/9", published=None, event_type="CONSULT", mutual=True, domain="diplomatic"),
    told("CENTRAL_ASIA", "RUS", path="/10", published="2005-08-01", event_type="AGREE"),
)  # fmt: skip


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """The writer of the project of the story."""
    connection = open_project(tmp_path / "story.geox", create=True).writer()
    write_story(connection, NAMES)
    yield connection
    connection.close()


def write_story(db: sqlite3.Connection, lexicon: Lexicon) -> None:
    for extraction in STORY:
        write_extraction(db, extraction, lexicon)
    with transaction(db):
        regroup(db, [row[0] for row in db.execute("select id from events")])


@pytest.fixture
def study() -> Study:
    """The study of Central Asia."""
    return shipped_study("central-asia")
