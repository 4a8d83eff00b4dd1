"""Title, publisher, author, publication date: only what the text tells, each with its basis."""

import pytest

from geoexplorer.extraction.metadata import published, publisher
from geoexplorer.model.document import Document

DATED = [
    ("Prague, 18 March 2003 (RFE/RL) -- Somebody spoke.", "2003-03-18", "day", "stated"),
    ("BISHKEK, March 18, 2003 (Steppe Dispatch) -- Somebody spoke.", "2003-03-18", "day", "stated"),
    ("A headline\n\nMarch 18, 2003\n\nSomebody spoke.", "2003-03-18", "day", "stated"),
    ("Published: 2003-03-18\n\nSomebody spoke.", "2003-03-18", "day", "stated"),
    ("Publication: Eurasia Daily Monitor Volume: 3 Issue: 61\n\nSomebody spoke.", "2006-01-01", "year", "inferred"),
]


@pytest.mark.parametrize(("text", "day", "precision", "basis"), DATED)
def test_the_date_comes_from_the_head_of_the_text(text: str, day: str, precision: str, basis: str) -> None:
    found = published(Document(text, "/texts/one.txt"))
    assert (found.date, found.precision, found.basis) == (day, precision, basis)
    assert found.words


def test_a_date_told_in_the_article_is_not_its_own() -> None:
    assert published(Document("The pact of 18 March 2003 holds. It will run until 2040.", "/a.txt")).date is None


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
