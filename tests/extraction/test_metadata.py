"""Title, publisher, author, publication date: only what the text tells, each with its basis."""

import pytest

from geoexplorer.extraction.publication_days import published
from geoexplorer.extraction.publishers import publisher, publisher_of
from geoexplorer.model.document import Document

DATED = [
    ("Prague, 18 March 2003 (RFE/RL) -- Somebody spoke.", "2003-03-18", "day", "stated"),
    ("BISHKEK, March 18, 2003 (Steppe Dispatch) -- Somebody spoke.", "2003-03-18", "day", "stated"),
    ("A headline\n\nMarch 18, 2003\n\nSomebody spoke.", "2003-03-18", "day", "stated"),
    ("Published: 2003-03-18\n\nSomebody spoke.", "2003-03-18", "day", "stated"),
    ("A headline\n\n3/18/03\n\nSomebody spoke.", "2003-03-18", "day", "stated"),
    ("A headline\n\nBy Ann Lee in Lima (RCA No. 12, 18-Mar-03)\n\nSomebody spoke.", "2003-03-18", "day", "stated"),
    ("Steppe Newsline, Vol. 7, No. 51, Part I, 18 March 2003\n\nSomebody spoke.", "2003-03-18", "day", "stated"),
    ("A headline\n\nMarch 18, 2003 (RFE/RL) -- Somebody spoke.", "2003-03-18", "day", "stated"),
    ("A headline\n\nBy Ann Lee (03/18/2003 issue of the Andes Analyst)\n\nHe spoke.", "2003-03-18", "day", "stated"),
    ("Ulan Bator, 18 March 2003. Somebody spoke.", "2003-03-18", "day", "stated"),
    ("LIMA, Peru (AFP) March 18, 2003 -- Somebody spoke.", "2003-03-18", "day", "stated"),
    ("LIMA, 18 March 2003 -- Somebody spoke.", "2003-03-18", "day", "stated"),
    ("LIMA, March 18 (AFP) - Somebody spoke.\n\n(c) 2003 AFP", "2003-03-18", "day", "inferred"),
    (
        "The envoys of five neighbours agreed to share the river for ten years\nLima, 2003-03-18\n\nThey met.",
        "2003-03-18",
        "day",
        "stated",
    ),
    (
        f"The envoys of five neighbours {'and their many guests ' * 8}agreed\nLima, 2003-03-18\n\nThey met.",
        "2003-03-18",
        "day",
        "stated",
    ),
    ("Publication: Eurasia Daily Monitor Volume: 3 Issue: 61\n\nSomebody spoke.", "2006-01-01", "year", "inferred"),
    (
        "Publication: Eurasia Daily Monitor Volume: 3 Issue: 61\n\nSomebody spoke. (Andes News, March 24-28)",
        "2006-03-01",
        "month",
        "inferred",
    ),
]


@pytest.mark.parametrize(("text", "day", "precision", "basis"), DATED)
def test_the_date_comes_from_the_head_of_the_text(text: str, day: str, precision: str, basis: str) -> None:
    found = published(Document(text, "/texts/one.txt"))
    assert (found.date, found.precision, found.basis) == (day, precision, basis)
    assert found.words


def test_a_date_told_in_the_article_is_not_its_own() -> None:
    assert published(Document("The pact of 18 March 2003 holds. It will run until 2040.", "/a.txt")).date is None
    assert published(Document("The Pact of 18 March 2003\n\nIt will run until 2040.", "/a.txt")).date is None


def test_the_address_dates_a_text_and_the_file_name_only_weakly() -> None:
    by_address = published(Document("Text.", "/a.txt", url="https://news.example/2004/05/06/story.html"))
    by_name = published(Document("Text.", "/texts/2004-05-06_story.txt"))
    assert (by_address.date, by_address.basis) == ("2004-05-06", "metadata")
    assert (by_name.date, by_name.basis, by_name.words) == ("2004-05-06", "inferred", "2004-05-06_story.txt")


def test_a_text_without_any_sign_stays_undated() -> None:
    assert published(Document("Somebody spoke.", "/texts/one.txt")).basis == "none"


def test_the_publisher_is_in_the_publication_line_or_the_dateline() -> None:
    assert publisher("Publication: Eurasia Daily Monitor Volume: 3 Issue: 61\n") == "Eurasia Daily Monitor"
    assert publisher("Prague, 18 March 2003 (RFE/RL) -- Somebody spoke.") == "RFE/RL"
    assert publisher("Somebody spoke.") is None


PUBLISHED_BY = [
    ("A headline\n\nBy Rosa Quispe for Andes Brief\n\nSomebody spoke.", "Andes Brief"),
    ("A headline\n\nBy ROSA QUISPE, Associated Press Writer\n\nSomebody spoke.", "Associated Press"),
    ("LIMA, Peru (AP) -- Somebody spoke.", "AP"),
    ("LIMA, May 3 (Reuters) - Somebody spoke.", "Reuters"),
    ("Andes Newsline, Vol. 9, No. 128, 8 July 2005\n\nSomebody spoke.", "Andes Newsline"),
    ("RFE/RL Andes Report\n\nA headline\n\nSomebody spoke.", "RFE/RL Andes Report"),
    ("By Ann Lee (03/18/2003 issue of the Andes Analyst)\n\nHe spoke.", "Andes Analyst"),
    ("Somebody spoke.\n\n(RFE/RL's Andes Service contributed to this report.)", "RFE/RL"),
    ("Andes Dispatch, 8 July 2005\n\nSomebody spoke.", "Andes Dispatch"),
    ("Somebody spoke.\n\nCopyright 2006 The Associated Press. All rights reserved.", "Associated Press"),
    ("By Rosa Quispe in Lima\n\nSomebody spoke.", None),
    ("By Rosa Quispe, Lima\n\nSomebody spoke.", None),
]


@pytest.mark.parametrize(("text", "name"), PUBLISHED_BY)
def test_the_publisher_is_told_by_byline_masthead_dateline_or_rights(text: str, name: str | None) -> None:
    assert publisher(text) == name


def test_a_file_name_tells_the_publisher_only_where_the_text_does_not() -> None:
    assert publisher_of(Document("Somebody spoke.", "/texts/reuters_2007-01-16.txt")) == "Reuters"
    assert publisher_of(Document("Somebody spoke.", "/texts/andes-brief-2007-01-16.txt")) == "Andes Brief"
    assert publisher_of(Document("Somebody spoke.", "/texts/lima-2007-01-16.txt")) is None
    assert publisher_of(Document("LIMA, Peru (AP) -- Somebody spoke.", "/texts/reuters_2007-01-16.txt")) == "AP"
