"""Persons: known and unknown, by full name, surname, title and other spellings."""

import pytest

from geoexplorer.extraction.names_folded import folded, same_given_name, same_surname
from geoexplorer.model.document import Published
from tests.reading_mentions import draft_of, named


def test_a_name_has_no_title() -> None:
    text = "Kyrgyz President Kurmanbek Bakiyev met Colonel-General Anvar Qodirzoda."
    assert [quote for quote, _ in named(text, "PERSON")] == ["Kurmanbek Bakiyev", "Anvar Qodirzoda"]


def test_a_surname_after_the_full_name_is_the_same_person() -> None:
    text = "Daniyar Seitbekov, an analyst, disagreed. Seitbekov said the plan was late."
    assert {key for _, key in named(text, "PERSON")} == {"person:daniyar-seitbekov"}


@pytest.mark.parametrize("spelling", ["Emomali Rakhmonov", "Imomali Rahmonov", "Emomali Rahmon", "Imomali Rakhmonow"])
def test_spellings_of_one_name_are_one_person(spelling: str) -> None:
    assert named(f"President {spelling} spoke.", "PERSON") == [(spelling, "person:emomali-rahmon")]


def test_a_surname_spelt_otherwise_further_down_is_linked_with_its_rule() -> None:
    draft = draft_of("General Abdul Karim Nurzad arrived. Nursad praised the hosts.")
    people = [(m.quote, m.rule) for m in draft.mentions if m.label == "PERSON"]
    assert people == [("Abdul Karim Nurzad", "person.full"), ("Nursad", "person.spelling")]


def test_the_holder_of_the_office_at_the_time_is_meant() -> None:
    then = named("President Bush spoke.", "PERSON", Published("2004-05-01", "day", "user", ""))
    before = named("President Bush spoke.", "PERSON", Published("1991-05-01", "day", "user", ""))
    assert then[0][1] == "person:george-w-bush"
    assert before[0][1] == "person:george-h-w-bush"


def test_a_titled_surname_alone_is_a_person() -> None:
    assert [quote for quote, _ in named("Minister Toktosunov opened the talks.", "PERSON")] == ["Toktosunov"]


@pytest.mark.parametrize(
    "text",
    ["The Karatau Steel Company closed.", "They walked in Cal Henderson Park.", "The Supreme Court met on Monday."],
)
def test_things_with_names_are_no_persons(text: str) -> None:
    assert named(text, "PERSON") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bakiyev", "Bakiev"),
        ("Rahmonov", "Rakhmonov"),
        ("Nazarbayev", "Nazarbaev"),
        ("Berdymukhammedov", "Berdimuhamedow"),
    ],
)
def test_transliterations_fold_to_one_form(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_similar_surnames_are_one_and_different_ones_are_not() -> None:
    assert same_surname("Wardak", "Wardag")
    assert not same_surname("Ivanov", "Petrov")
    assert same_given_name("I.", "Islam")
    assert not same_given_name("Igor", "Sergei")


WHOLE = {
    "son of": ("Bahraini Crown Prince Salman bin Hamad al-Khalifa spoke.", "Salman bin Hamad al-Khalifa"),
    "three articles": ("But Kuwaiti Minister Jaber al-Mubarak al-Sabah spoke.", "Jaber al-Mubarak al-Sabah"),
    "ould": ("President Moktar Ould Brahim spoke.", "Moktar Ould Brahim"),
    "surname first": ("Chinese spokesman Wang Wenbo accused Peru.", "Wang Wenbo"),
    "ambassador to": ("U.S. Ambassador to Moldova Nora Hodge said it would rain.", "Nora Hodge"),
    "of an institute": ('"It is good," Ana Quispe of the Andes Research Center said.', "Ana Quispe"),
}


@pytest.mark.parametrize(("text", "name"), WHOLE.values(), ids=WHOLE.keys())
def test_no_shorter_known_name_cuts_up_a_name(text: str, name: str) -> None:
    assert [quote for quote, _ in named(text, "PERSON")] == [name]


@pytest.mark.parametrize("text", ["Fighters of Ansar al-Islam fled.", "It rained in Sharm el-Sheikh on Monday."])
def test_movements_and_towns_with_an_article_are_no_persons(text: str) -> None:
    assert named(text, "PERSON") == []
