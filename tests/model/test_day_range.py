import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoexplorer.model.day_range import day_range


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("2004", ("2004-01-01", "2004-12-31")),
        ("2004-02", ("2004-02-01", "2004-02-29")),
        ("2005-Q3", ("2005-07-01", "2005-09-30")),
        ("2005-7-6", ("2005-07-06", "2005-07-06")),
        ("2004..2006", ("2004-01-01", "2006-12-31")),
        ("2004-2006", ("2004-01-01", "2006-12-31")),
        ("2004-05..2004-Q3", ("2004-05-01", "2004-09-30")),
        ("2004..", ("2004-01-01", "9999-12-31")),
        ("..2004", ("0000-01-01", "2004-12-31")),
        ("2004...2005", ("2004-01-01", "2005-12-31")),
        ("..", None),
        ("soon", None),
        ("2004-13", None),
        ("2003-02-29", None),
        ("0000", None),
        ("2004-Q5", None),
    ],
)
def test_stretches_of_the_calendar_are_read_with_both_ends_included(words, days):
    assert day_range(words) == days


@given(st.text() | st.text(alphabet="0123456789-.Qq"))
def test_no_words_are_an_error(words):
    days = day_range(words)
    assert days is None or (len(days[0]) == 10 and len(days[1]) == 10)
