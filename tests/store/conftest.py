"""A small project written through the real writer: two documents with events, one without."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from geoexplorer.assets import asset
from geoexplorer.ingest import import_paths
from geoexplorer.model.document import Document, Published, Sentence
from geoexplorer.model.entity import Alias, AmountValue, Entity, Lexicon, Mention
from geoexplorer.model.event import Amount, Bearing, Event, Extraction, Participant
from geoexplorer.store.project import open_project
from geoexplorer.store.writing import write_extraction

LEXICON = Lexicon(
    entities={
        "KGZ": Entity("KGZ", "country", "Kyrgyzstan", "KGZ"),
        "RUS": Entity("RUS", "country", "Russia", "RUS"),
        "USA": Entity("USA", "country", "United States", "USA"),
        "person:emomali-rahmonov": Entity("person:emomali-rahmonov", "person", "Emomali Rahmonov", "TJK"),
    },
    aliases={
        "KGZ": (Alias("Kyrgyzstan", "KGZ"), Alias("Kyrgyz", "KGZ", "adjective"), Alias("Bişkek", "KGZ", "capital")),
        "RUS": (Alias("Russia", "RUS"), Alias("Moscow", "RUS", "capital")),
        "USA": (Alias("United States", "USA"), Alias("U.S.", "USA", "acronym")),
    },
)
FIRST = "The U.S. closed its base. Putin’s aides met Kyrgyz officials in 2003-2005 on $5 million. Read more."
SECOND = "Russia denied aid to Bishkek. A Hizb-ut-Tahrir cell in the café was found. Emomali Rahmonov spoke."


PUBLISHED = Published("2005-11-22", "day", "stated")


def sentences_of(text: str, *sections: str) -> tuple[Sentence, ...]:
    ends = [
        i + 2
        for i, sign in enumerate(text)
        if (text[i : i + 2] == ". " and text[i - 1].islower()) or i == len(text) - 1
    ]
    starts = [0, *ends[:-1]]
    return tuple(
        Sentence(start, min(end, len(text)), section)
        for start, end, section in zip(starts, ends, sections, strict=False)
    )


def event(sentence: int, actor: str, recipient: str | None, text: str, quote: str, **more: object) -> Event:
    start = text.index(quote)
    bearings = (Bearing(actor, recipient, 1, "out"), Bearing(recipient, actor, 1, "in")) if recipient else ()
    given = {"event_type": "AID", "domain": "military", "polarity": 1, "bearings": bearings} | more
    return Event(sentence, actor, recipient, start, start + len(quote), quote, **given)  # type: ignore[arg-type]


def mention(text: str, quote: str, label: str, key: str | None) -> Mention:
    start = text.index(quote)
    return Mention(start, start + len(quote), quote, label, key)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def scoped_db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """Two documents: events 1 USA->KGZ RETREAT 2005, 2 RUS-KGZ mutual, 3 RUS->KGZ denied; 4 is rejected."""
    path: Path = tmp_path_factory.mktemp("project") / "small.geox"
    connection = open_project(path, create=True).writer()
    first = Extraction(
        Document(FIRST, "/a.txt", "Base closed", "Northern Courier", published=PUBLISHED),
        sentences_of(FIRST, "body", "body", "furniture"),
        (mention(FIRST, "U.S.", "COUNTRY", "USA"), mention(FIRST, "Kyrgyz", "COUNTRY", "KGZ"),
         mention(FIRST, "$5 million", "MONEY", None)),
        (
            event(0, "USA", "KGZ", FIRST, "The U.S. closed its base", event_type="RETREAT", polarity=-1,
                  date_start="2005-11-21", date_end="2005-11-21", speaker_text="a diplomat", attribution="anonymous"),
            event(1, "RUS", "KGZ", FIRST, "met Kyrgyz officials", event_type="CONSULT", domain="diplomatic",
                  mutual=True, date_start="2003-01-01", date_end="2005-12-31", trigger_start=FIRST.index("met"),
                  trigger_end=FIRST.index("met") + 3,
                  amounts=(Amount(AmountValue("money", 5e6, 5e6, "USD"), 2),)),
        ),
    )  # fmt: skip
    second = Extraction(
        Document(SECOND, "/b.txt", "Aid denied", "Courier", published=Published("2006-01-02", "day", "stated")),
        sentences_of(SECOND, "body", "body", "body"),
        (mention(SECOND, "Russia", "COUNTRY", "RUS"), mention(SECOND, "Bishkek", "COUNTRY", "KGZ"),
         mention(SECOND, "Emomali Rahmonov", "PERSON", "person:emomali-rahmonov")),
        (
            event(0, "RUS", "KGZ", SECOND, "Russia denied aid", modality="denied", domain="economic",
                  participants=(Participant("recipient", "KGZ", 1),)),
            event(1, "KGZ", None, SECOND, "Hizb-ut-Tahrir cell", polarity=0),
        ),
    )  # fmt: skip
    third = Extraction(Document("No events.", "/c.txt"), (Sentence(0, 10),))
    for extraction in (first, second, third):
        write_extraction(connection, extraction, LEXICON)
    connection.execute("update events set review = 'rejected' where id = 4")
    connection.execute("update events set review = 'accepted' where id = 1")
    connection.execute("insert into notes values (1, 'events', 2, 'see', 'me', '2026-01-01')")
    connection.execute("insert into notes values (2, 'documents', 3, 'see', 'me', '2026-01-01')")
    connection.execute("insert into tags values (1, 'star', 'events', 3)")
    yield connection
    connection.close()


TEXTS = ("2005-07-06_n", "2005-07-30_s", "2005-11-24_e", "2009-02-04_n", "2009-02-20_s", "2009-06-24_s")


@pytest.fixture(scope="session")
def read_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six texts of the sample, read by the real extraction."""
    texts = sorted(path for path in asset("sample", "texts").iterdir() if path.name.startswith(TEXTS))
    assert len(texts) == len(TEXTS)
    path = tmp_path_factory.mktemp("undo") / "six.geox"
    assert import_paths(open_project(path, create=True), texts).events >= 20
    return path
