"""The words of narrow cells."""

import pytest

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
