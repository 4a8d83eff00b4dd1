"""Money, troops and equipment: span, value, range, qualifier."""

import pytest

from geoexplorer.extraction.amounts import amounts_in

MONEY = [
    ("more than $100 million in aid", "$100 million", 1e8, 1e8, "USD", "more_than", None),
    ("around $50 million in grants", "$50 million", 5e7, 5e7, "USD", "about", None),
    ("$50 million a year", "$50 million", 5e7, 5e7, "USD", "exact", "year"),
    ("an annual rent of $2 million annually", "$2 million", 2e6, 2e6, "USD", "exact", "year"),
    ("up to €2 billion", "€2 billion", 2e9, 2e9, "EUR", "up_to", None),
    ("between $150-200 million", "$150-200 million", 1.5e8, 2e8, "USD", "about", None),
    ("$1.5bn", "$1.5bn", 1.5e9, 1.5e9, "USD", "exact", None),
    ("5 million euros", "5 million euros", 5e6, 5e6, "EUR", "exact", None),
    ("120 billion rubles per year", "120 billion rubles", 1.2e11, 1.2e11, "RUB", "exact", "year"),
    ("one million tenge", "one million tenge", 1e6, 1e6, "KZT", "exact", None),
    ("half a million dollars", "half a million dollars", 5e5, 5e5, "USD", "exact", None),
    ("hundreds of millions of dollars", "hundreds of millions of dollars", 2e8, 1e9, "USD", "about", None),
    ("US$3,000", "US$3,000", 3000, 3000, "USD", "exact", None),
]
PERSONNEL = [
    ("Up to 500 Russian soldiers", "500 Russian soldiers", 500, 500, "up_to"),
    ("more than 25,000 troops", "25,000 troops", 25000, 25000, "more_than"),
    ("almost 11,000 border guards", "11,000 border guards", 11000, 11000, "about"),
    ("300 to 400 troops", "300 to 400 troops", 300, 400, "exact"),
    ("two thousand soldiers", "two thousand soldiers", 2000, 2000, "exact"),
    ("hundreds of soldiers", "hundreds of soldiers", 200, 1000, "about"),
    ("some 1,000 personnel", "1,000 personnel", 1000, 1000, "about"),
    ("2,000 U.S. soldiers", "2,000 U.S. soldiers", 2000, 2000, "exact"),
    ("a 500-strong contingent", "500-strong contingent", 500, 500, "exact"),
    ("at least twelve military instructors", "twelve military instructors", 12, 12, "more_than"),
]
EQUIPMENT = [
    ("20 Su-25 aircraft", "20 Su-25 aircraft", 20, "aircraft"),
    ("ten helicopters", "ten helicopters", 10, "helicopter"),
    ("30 fighter jets", "30 fighter jets", 30, "fighter jet"),
    ("a dozen tanks", "a dozen tanks", 12, "tank"),
]


@pytest.mark.parametrize(("text", "words", "low", "high", "currency", "qualifier", "per"), MONEY)
def test_money_has_its_currency_range_and_qualifier(
    text: str, words: str, low: float, high: float, currency: str, qualifier: str, per: str | None
) -> None:
    [(start, end, value)] = amounts_in(text)
    assert text[start:end] == words
    assert value.kind == "money"
    assert (value.low, value.high, value.unit, value.qualifier, value.per) == (low, high, currency, qualifier, per)


@pytest.mark.parametrize(("text", "words", "low", "high", "qualifier"), PERSONNEL)
def test_personnel_is_a_number_with_its_noun_phrase(
    text: str, words: str, low: float, high: float, qualifier: str
) -> None:
    [(start, end, value)] = amounts_in(text)
    assert text[start:end] == words
    assert (value.kind, value.low, value.high, value.qualifier) == ("personnel", low, high, qualifier)


@pytest.mark.parametrize(("text", "words", "count", "unit"), EQUIPMENT)
def test_equipment_counts_machines(text: str, words: str, count: float, unit: str) -> None:
    [(start, end, value)] = amounts_in(text)
    assert text[start:end] == words
    assert (value.kind, value.low, value.unit) == ("equipment", count, unit)


@pytest.mark.parametrize(
    "text",
    ["In 2004 won the party again.", "the 201st division", "a tank of water", "Resolution 1373", "He is 45 years old."],
)
def test_other_numbers_are_no_amounts(text: str) -> None:
    assert amounts_in(text) == []


OTHERS = [
    ("It paid euro400 million for it.", ["euro400 million"]),
    ("Eleven thousand men serve in the force.", ["Eleven thousand men"]),
    ("He said that not one dollar had been paid.", []),
    ("Few observers believe that.", []),
]


@pytest.mark.parametrize(("text", "quotes"), OTHERS)
def test_signs_in_letters_and_counts_of_nobody(text: str, quotes: list[str]) -> None:
    assert [text[start:end] for start, end, _ in amounts_in(text)] == quotes


def test_a_rise_is_two_amounts() -> None:
    found = amounts_in("Aid rose from $40 million in 1994 to over $70 million in 1995.")
    assert [(value.low, value.qualifier) for _, _, value in found] == [(4e7, "exact"), (7e7, "more_than")]
