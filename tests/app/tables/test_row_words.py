"""The words of narrow cells."""

import pytest

from geoexplorer.app.tables.office_words import office_words
from geoexplorer.app.tables.row_words import short_name


@pytest.mark.parametrize(
    ("key", "name", "shown"),
    [
        ("NATO", "North Atlantic Treaty Organization", "NATO"),
        ("OSCE", "Organization for Security and Cooperation in Europe", "OSCE"),
        ("EU", "European Union", "European Union"),
        ("EURASEC", "Eurasian Economic Community", "Eurasian Economic Community"),
        ("CAF", "Central African Republic", "Central African Republic"),
    ],
)
def test_a_long_name_is_told_by_its_initials_if_they_are_its_key(key: str, name: str, shown: str) -> None:
    assert short_name(key, name) == shown


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("1992-11-28", None, ", 28 Nov 1992 to now"),
        ("2005", "2007-02", ", 2005 to Feb 2007"),
        (None, "2009-04-01", ", … to 1 Apr 2009"),
        (None, None, ""),
    ],
)
def test_the_days_of_an_office_are_as_exact_as_they_are_known(first: str | None, last: str | None, days: str) -> None:
    assert office_words("member", "NATO", first, last) == f"member of NATO{days}"
