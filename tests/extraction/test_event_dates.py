"""When an act happened: its own words, else the day of the news, never an invented day."""

import pytest
from reading_events import the_event

from geoexplorer.model.document import Published

pytestmark = pytest.mark.usefixtures("texts_read_together")

DATED = {
    "month and year": ("In May 2004 China lent money to Kyrgyzstan.", "CHN", "KGZ", "2004-05-01", "2004-05-31"),
    "year": ("Russia withdrew its troops from Georgia in 1999.", "RUS", "GEO", "1999-01-01", "1999-12-31"),
    "day without year": (
        "On July 4 the Iranian president visited Tajikistan.",
        "IRN",
        "TJK",
        "2005-07-04",
        "2005-07-04",
    ),
    "relative": ("Last month Japan gave aid to Uzbekistan.", "JPN", "UZB", "2005-06-01", "2005-06-30"),
    "no words": ("China praised Kazakhstan.", "CHN", "KAZ", "2005-07-20", "2005-07-20"),
}


@pytest.mark.parametrize(("text", "actor", "recipient", "start", "end"), DATED.values(), ids=DATED.keys())
def test_an_act_takes_the_date_that_hangs_on_it(text: str, actor: str, recipient: str, start: str, end: str) -> None:
    event = the_event(text, actor, recipient)
    assert (event.date_start, event.date_end) == (start, end)


def test_a_date_of_something_else_is_not_the_date_of_the_act() -> None:
    event = the_event("China praised Kazakhstan for the law that was passed in 1998.", "CHN", "KAZ")
    assert event.date_start == "2005-07-20"


def test_a_plan_without_date_words_is_open() -> None:
    event = the_event("Russia will help Tajikistan.", "RUS", "TJK")
    assert (event.date_start, event.date_end, event.date_precision) == ("2005-07-20", None, "unknown")


def test_without_any_date_an_act_stays_undated() -> None:
    event = the_event("China praised Kazakhstan.", "CHN", "KAZ", Published())
    assert (event.date_start, event.date_end, event.date_basis) == (None, None, "none")


def test_a_text_known_by_its_year_dates_an_act_by_the_year() -> None:
    event = the_event("China praised Kazakhstan.", "CHN", "KAZ", Published("2003-01-01", "year", "inferred", "2003"))
    assert (event.date_start, event.date_end, event.date_precision) == ("2003-01-01", "2003-12-31", "year")
