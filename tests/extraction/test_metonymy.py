"""A capital is the government where a government could stand for it, a place where it answers "where"."""

import pytest

from tests.reading_mentions import mentions_of

pytestmark = pytest.mark.usefixtures("texts_read_together")

GOVERNMENTS = [
    ("Moscow agreed to write off the debt.", "Moscow", "RUS"),
    ("Relations with Tashkent have cooled.", "Tashkent", "UZB"),
    ("Beijing's offer surprised nobody.", "Beijing", "CHN"),
    ("The pressure from Washington grew.", "Washington", "USA"),
    ("Ties between Ankara and Brussels suffered.", "Ankara", "TUR"),
    ("The minister accused Kabul of bad faith.", "Kabul", "AFG"),
    ("Bishkek signed the treaty in May.", "Bishkek", "KGZ"),
    ("They sent a message to Tehran that nobody answered.", "Tehran", "IRN"),
    ("A Moscow-backed plan failed.", "Moscow", "RUS"),
    ("The Kremlin denied the report.", "Kremlin", "RUS"),
    ("The White House welcomed the step.", "White House", "USA"),
    ("They called the ban a gift to Moscow.", "Moscow", "RUS"),
    ("The bloc offered Minsk trade preferences.", "Minsk", "BLR"),
    ("An envoy was sent to Lima.", "Lima", "PER"),
    ("The reef lies near Scarborough Shoal, Manila has said.", "Manila", "PHL"),
]
PLACES = [
    ("The ministers met in Moscow.", "Moscow", "place:rus-moscow"),
    ("He paid a visit to Tashkent.", "Tashkent", "place:uzb-tashkent"),
    ("She visited Bishkek and left.", "Bishkek", "place:kgz-bishkek"),
    ("a base outside the Kyrgyz capital, Bishkek", "Bishkek", "place:kgz-bishkek"),
    ("a Moscow-based analyst said so", "Moscow", "place:rus-moscow"),
    ("ASTANA, 4 July 2003 (Steppe Dispatch) -- Kazakhstan signed.", "ASTANA", "place:kaz-astana"),
    ("He flew to Dushanbe on Friday.", "Dushanbe", "place:tjk-dushanbe"),
    ("a suburb of Paris", "Paris", "place:fra-paris"),
    ("They spoke at the Kremlin.", "Kremlin", "place:rus-kremlin"),
    ("Tashkent residents fled.", "Tashkent", "place:uzb-tashkent"),
    ("people in Washington, D.C.", "Washington, D.C.", "place:usa-washington"),
]


@pytest.mark.parametrize(("text", "capital", "state"), GOVERNMENTS)
def test_a_capital_that_acts_is_its_state(text: str, capital: str, state: str) -> None:
    [mention] = [m for m in mentions_of(text) if m.quote == capital]
    assert (mention.label, mention.entity_key, mention.metonym) == ("COUNTRY", state, True)


@pytest.mark.parametrize(("text", "capital", "place"), PLACES)
def test_a_capital_that_answers_where_is_a_place(text: str, capital: str, place: str) -> None:
    [mention] = [m for m in mentions_of(text) if m.quote == capital]
    assert (mention.label, mention.entity_key, mention.metonym) == ("PLACE", place, False)


HEADLINES = [
    ("Lima Weighs the Price of Peace", {"Lima": "COUNTRY"}),
    ("Kyiv And Riga Tighten Controls", {"Kyiv": "COUNTRY", "Riga": "COUNTRY"}),
    ("TASHKENT REOPENS ITS WINDOW TO THE WEST", {"TASHKENT": "COUNTRY"}),
    ("Lima Talks Fail", {"Lima": "PLACE"}),
    ("Fire in Lima Kills Ten", {"Lima": "PLACE"}),
]


@pytest.mark.parametrize(("headline", "labels"), HEADLINES)
def test_a_capital_before_a_verb_acts_in_a_headline(headline: str, labels: dict[str, str]) -> None:
    text = f"{headline}\n\nThe envoys met on Tuesday and said that they would soon agree on a treaty.\n"
    assert {m.quote: m.label for m in mentions_of(text) if m.quote in labels} == labels


def test_a_part_of_a_town_belongs_to_the_town() -> None:
    assert [m.label for m in mentions_of("Most of Lima's Chinatown burned.") if m.quote == "Lima"] == ["PLACE"]
    assert [m.label for m in mentions_of("Shops in Lima's Chinatown burned.") if m.quote == "Lima"] == ["PLACE"]


def test_in_a_list_the_second_capital_is_read_as_the_first() -> None:
    found = [m.label for m in mentions_of("He stopped in Bishkek and Dushanbe.") if m.quote in ("Bishkek", "Dushanbe")]
    assert found == ["PLACE", "PLACE"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Brussels lifted its visa ban on Serbia.", "EU"),
        ("NATO is wary. Brussels promised Georgia advisers.", "NATO"),
        ("Belgium voted in May. Brussels asked France for police.", "BEL"),
    ],
)
def test_a_seat_of_organisations_is_theirs_unless_its_country_is_named(text: str, key: str) -> None:
    assert [m.entity_key for m in mentions_of(text) if m.quote == "Brussels"] == [key]
