"""Bases, named and described, with host and operator."""

import pytest

from geoexplorer.model.document import Published
from tests.reading_mentions import draft_of, mentions_of, named

pytestmark = pytest.mark.usefixtures("texts_read_together")

AUTUMN_2003 = Published("2003-11-01", "day", "user", "")
SPANS = [
    ("a new Russian military base in Tajikistan", "Russian military base in Tajikistan"),
    ("a military air base in Kant", "military air base in Kant"),
    ("the Kant air base", "Kant air base"),
    ("the airbase at Manas", "airbase at Manas"),
    ("the US air base in Kyrgyzstan", "US air base in Kyrgyzstan"),
    ("military bases in Uzbekistan and Kyrgyzstan", "military bases"),
    ("Soldiers are stationed at the base.", "base"),
]


@pytest.mark.parametrize(("text", "words"), SPANS)
def test_a_base_is_its_noun_with_modifiers_and_place(text: str, words: str) -> None:
    assert [quote for quote, _ in named(text, "FACILITY", AUTUMN_2003)] == [words]


@pytest.mark.parametrize(
    "text", ["The tax base is small.", "They have no legal base for troops.", "The army will base its plan on it."]
)
def test_other_bases_are_none(text: str) -> None:
    assert named(text, "FACILITY") == []


def test_operator_and_host_lead_to_the_known_base_of_the_time() -> None:
    found = named("The US air base in Kyrgyzstan is vital.", "FACILITY", AUTUMN_2003)
    assert found == [("US air base in Kyrgyzstan", "facility:manas-air-base")]


def test_a_bare_base_is_the_one_spoken_of_last() -> None:
    text = "Russia opened its base at Kant. The base has ten aircraft."
    assert {key for _, key in named(text, "FACILITY", AUTUMN_2003)} == {"facility:kant-air-base"}


def test_a_base_acts_for_its_operator_and_lies_in_its_host() -> None:
    draft = draft_of("A Russian military base in Tajikistan was agreed.", AUTUMN_2003)
    [key] = [m.entity_key for m in draft.mentions if m.label == "FACILITY"]
    assert key is not None
    assert draft.acts_for[key] == "RUS"
    assert draft.entities[key].country == "TJK"


WHOLE_NAMES = [
    ("American troops are stationed at Camp Arifjan.", "Camp Arifjan"),
    ("Soldiers flew from Osan Air Base.", "Osan Air Base"),
    ("Troops left the Karshi-Khanabad base.", "Karshi-Khanabad base"),
    ("Troops left the U.S. air base at Karshi-Khanabad.", "U.S. air base at Karshi-Khanabad"),
    ("Moscow may open a second base in Osh with more troops.", "base in Osh"),
    ("French military jets refuel at Dushanbe airport.", "Dushanbe airport"),
    ("German troops use the airport of Termez.", "airport of Termez"),
    ("American soldiers at the base saw the port of Cam Ranh Bay.", "port of Cam Ranh Bay"),
]


@pytest.mark.parametrize(("text", "name"), WHOLE_NAMES)
def test_a_facility_has_its_whole_name(text: str, name: str) -> None:
    found = [m.quote for m in mentions_of(text, "FACILITY")]
    assert name in found
    assert not any(quote != name and quote in name for quote in found if quote != "base")


def test_a_residence_of_presidents_is_no_base() -> None:
    assert mentions_of("The presidents met at Camp David. The army has a tax base.", "FACILITY") == []
