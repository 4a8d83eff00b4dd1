"""Dates in words become intervals of days, both included; what is not known stays unknown."""

from datetime import date

import pytest

from geoexplorer.extraction.date_intervals import Anchor
from geoexplorer.extraction.dates import dates_in
from tests.reading_mentions import mentions_of

TUESDAY = Anchor(date(2003, 3, 18), "day")

STATED = [
    ("on 18 March 2003 they met", "18 March 2003", "2003-03-18", "2003-03-18", "day"),
    ("on March 18, 2003, they met", "March 18, 2003", "2003-03-18", "2003-03-18", "day"),
    ("on the 5th of May 1999", "the 5th of May 1999", "1999-05-05", "1999-05-05", "day"),
    ("dated 2003-03-18.", "2003-03-18", "2003-03-18", "2003-03-18", "day"),
    ("dated 18.03.2003.", "18.03.2003", "2003-03-18", "2003-03-18", "day"),
    ("on July 25-26, 2006", "July 25-26, 2006", "2006-07-25", "2006-07-26", "day"),
    ("on 25-26 July 2006", "25-26 July 2006", "2006-07-25", "2006-07-26", "day"),
    ("from July 30 to August 2, 2006", "July 30 to August 2, 2006", "2006-07-30", "2006-08-02", "day"),
    ("the summit of November 15 − 16, 2000", "November 15 − 16, 2000", "2000-11-15", "2000-11-16", "day"),
    ("an October 2004 visit", "October 2004", "2004-10-01", "2004-10-31", "month"),
    ("in early October 2004", "early October 2004", "2004-10-01", "2004-10-10", "month"),
    ("between June and August 2004", "June and August 2004", "2004-06-01", "2004-08-31", "period"),
    ("the 1999 agreement", "1999", "1999-01-01", "1999-12-31", "year"),
    ("in mid-2004", "mid-2004", "2004-05-01", "2004-08-31", "year"),
    ("by the end of 2004", "the end of 2004", "2004-09-01", "2004-12-31", "year"),
    ("in 2001-05", "2001-05", "2001-01-01", "2005-12-31", "period"),
    ("between 1995 and 2000", "between 1995 and 2000", "1995-01-01", "2000-12-31", "period"),
    ("in the 1990s", "the 1990s", "1990-01-01", "1999-12-31", "period"),
    ("in the early 1990s", "the early 1990s", "1990-01-01", "1993-12-31", "period"),
    ("the 19th century", "the 19th century", "1801-01-01", "1900-12-31", "period"),
    ("the first quarter of 2004", "the first quarter of 2004", "2004-01-01", "2004-03-31", "quarter"),
    ("the second half of 2004", "the second half of 2004", "2004-07-01", "2004-12-31", "period"),
    ("in the spring of 2005", "the spring of 2005", "2005-03-01", "2005-05-31", "quarter"),
    ("aid since FY1992 has grown", "FY1992", "1992-01-01", "1992-12-31", "year"),
    ("in FY2001-FY2004 it gave less", "FY2001-FY2004", "2001-01-01", "2004-12-31", "period"),
    ("since the September 11 attacks", "September 11", "2001-09-11", "2001-09-11", "day"),
    ("on 4/25/07 they met", "4/25/07", "2007-04-25", "2007-04-25", "day"),
    ("on 25/4/2007 they met", "25/4/2007", "2007-04-25", "2007-04-25", "day"),
    ("Lima (17-Sep-04)", "17-Sep-04", "2004-09-17", "2004-09-17", "day"),
    ("after 9/11 everything changed", "9/11", "2001-09-11", "2001-09-11", "day"),
]
RELATIVE = [
    ("he left last week", "last week", "2003-03-10", "2003-03-16", "week"),
    ("he leaves next week", "next week", "2003-03-24", "2003-03-30", "week"),
    ("earlier this month he left", "earlier this month", "2003-03-01", "2003-03-18", "month"),
    ("last month of spying", "last month", "2003-02-01", "2003-02-28", "month"),
    ("next month he leaves", "next month", "2003-04-01", "2003-04-30", "month"),
    ("last year it was signed", "last year", "2002-01-01", "2002-12-31", "year"),
    ("early next year", "early next year", "2004-01-01", "2004-04-30", "year"),
    ("later this year", "later this year", "2003-03-18", "2003-12-31", "year"),
    ("during the last year, it grew", "the last year", "2002-03-18", "2003-03-18", "year"),
    ("in the past few months", "the past few months", "2002-12-18", "2003-03-18", "period"),
    ("over the past two years", "the past two years", "2001-03-18", "2003-03-18", "period"),
    ("in recent weeks", "recent weeks", "2003-02-25", "2003-03-18", "period"),
    ("over the next five years", "the next five years", "2003-03-18", "2008-03-18", "period"),
    ("within three months", "within three months", "2003-03-18", "2003-06-18", "period"),
    ("two years ago", "two years ago", "2001-01-01", "2001-12-31", "year"),
    ("three months ago", "three months ago", "2002-12-01", "2002-12-31", "month"),
    ("ten days ago", "ten days ago", "2003-03-08", "2003-03-08", "day"),
    ("a decade ago", "a decade ago", "1992-01-01", "1994-12-31", "period"),
    ("it said on Monday", "Monday", "2003-03-17", "2003-03-17", "day"),
    ("it will open on Friday", "Friday", "2003-03-21", "2003-03-21", "day"),
    ("next Tuesday", "next Tuesday", "2003-03-25", "2003-03-25", "day"),
    ("last Tuesday", "last Tuesday", "2003-03-11", "2003-03-11", "day"),
    ("he arrived yesterday", "yesterday", "2003-03-17", "2003-03-17", "day"),
    ("he arrives tomorrow", "tomorrow", "2003-03-19", "2003-03-19", "day"),
    ("last summer", "last summer", "2002-06-01", "2002-08-31", "quarter"),
    ("last July", "last July", "2002-07-01", "2002-07-31", "month"),
    ("by the end of the year", "the end of the year", "2003-09-01", "2003-12-31", "year"),
    ("by the end of next month", "the end of next month", "2003-04-21", "2003-04-30", "month"),
    ("it was closed over the weekend", "over the weekend", "2003-03-15", "2003-03-16", "day"),
    ("it will open over the weekend", "over the weekend", "2003-03-22", "2003-03-23", "day"),
    ("This spring a bridge was built", "This spring", "2003-03-01", "2003-05-31", "quarter"),
    ("Last December a bridge was built", "Last December", "2002-12-01", "2002-12-31", "month"),
    ("this winter", "this winter", "2002-12-01", "2003-02-28", "quarter"),
    ("the second half of the year", "the second half of the year", "2003-07-01", "2003-12-31", "period"),
]
YEAR_INFERRED = [
    ("on December 5 they met", "December 5", "2002-12-05", "2002-12-05"),
    ("on March 1 they met", "March 1", "2003-03-01", "2003-03-01"),
    ("he will come on May 9", "May 9", "2003-05-09", "2003-05-09"),
    ("on February 27–28", "February 27–28", "2003-02-27", "2003-02-28"),
    ("in January they met", "January", "2003-01-01", "2003-01-31"),
    ("By autumn it had been built", "autumn", "2002-09-01", "2002-11-30"),
    ("it waited since the summer", "the summer", "2002-06-01", "2002-08-31"),
    ("in late summer they met", "late summer", "2002-06-01", "2002-08-31"),
    ("In June the envoys walked out", "June", "2002-06-01", "2002-06-30"),
    ("In June the envoys will meet", "June", "2003-06-01", "2003-06-30"),
    ("Since July Russia has waited", "July", "2002-07-01", "2002-07-31"),
]
NO_DATES = [
    "They may march to the border.",
    "Resolution 1973 was adopted.",
    "Some 2000 troops took part.",
    "The exercise Steppe Shield-2006 began.",
    "He flew on a Boeing 2004.",
    "It cost 1,999 dollars.",
    "President Theresa May spoke.",
    "It moved to the summer residence.",
    "It fought for the fall of the city.",
    "The vote was 24/7/3.",
    "It was told by Andes Today and others.",
    "today's Russia is another country",
]


@pytest.mark.parametrize(("text", "words", "start", "end", "precision"), STATED)
def test_a_stated_date_is_the_interval_of_its_words(
    text: str, words: str, start: str, end: str, precision: str
) -> None:
    [(first, last, value, _)] = dates_in(text, Anchor())
    assert text[first:last] == words
    assert (value.start, value.end, value.precision, value.basis) == (start, end, precision, "stated")


@pytest.mark.parametrize(("text", "words", "start", "end", "precision"), RELATIVE)
def test_a_relative_date_is_counted_from_the_day_of_the_text(
    text: str, words: str, start: str, end: str, precision: str
) -> None:
    [(first, last, value, _)] = dates_in(text, TUESDAY)
    assert text[first:last] == words
    assert (value.start, value.end, value.precision, value.basis) == (start, end, precision, "relative")


@pytest.mark.parametrize(("text", "words", "start", "end"), YEAR_INFERRED)
def test_a_day_without_a_year_lies_near_the_day_of_the_text(text: str, words: str, start: str, end: str) -> None:
    [(first, last, value, _)] = dates_in(text, TUESDAY)
    assert text[first:last] == words
    assert (value.start, value.end, value.basis) == (start, end, "inferred-year")


@pytest.mark.parametrize("text", NO_DATES)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert dates_in(text, TUESDAY) == []


@pytest.mark.parametrize(
    "text", ["last week", "on Monday", "in July", "on July 25", "two years ago", "later this year"]
)
def test_nothing_undated_gets_an_invented_date(text: str) -> None:
    [(_, _, value, _)] = dates_in(text, Anchor())
    assert (value.start, value.end) == (None, None)


def test_with_only_the_year_of_the_text_known_years_are_resolved_and_weeks_are_not() -> None:
    anchor = Anchor(date(2006, 1, 1), "year")
    found = [value.start for _, _, value, _ in dates_in("On July 25, last year and last week", anchor)]
    assert found == ["2006-07-25", "2005-01-01", None]


def test_the_same_day_is_the_day_named_before() -> None:
    found = dates_in("They met on July 25, 2004. The same day they signed.", TUESDAY)
    assert [value.start for _, _, value, _ in found] == ["2004-07-25", "2004-07-25"]


def test_dates_are_mentions_with_their_interval() -> None:
    [mention] = mentions_of("Russia opened the base last week.", "DATE")
    assert mention.value is not None
    assert mention.value.to_json() == (
        '{"start": "2005-07-11", "end": "2005-07-17", "precision": "week", "basis": "relative"}'
    )


def test_a_season_gone_by_is_counted_from_the_month_of_the_text() -> None:
    found = dates_in("He asked for it last autumn.", Anchor(date(2005, 7, 1), "month"))
    assert [(value.start, value.end) for _, _, value, _ in found] == [("2004-09-01", "2004-11-30")]
