"""Bodies of states: ministries, services, embassies, units, media."""

import pytest

from tests.reading_mentions import draft_of, named

pytestmark = pytest.mark.usefixtures("texts_read_together")

BODIES = [
    ("Kyrgyz Defense Ministry officials left.", "Kyrgyz Defense Ministry", "organisation:kgz-ministry-of-defence"),
    (
        "The Chinese Ministry of Public Security helped.",
        "Chinese Ministry of Public Security",
        "organisation:chn-ministry-of-public-security",
    ),
    ("The Tajik security service coordinated it.", "Tajik security service", "organisation:tjk-security-service"),
    ("The Russian embassy in Bishkek was shut.", "Russian embassy", "organisation:rus-embassy"),
    ("The Russian Air Force has a base.", "Russian Air Force", "organisation:rus-air-force"),
]


@pytest.mark.parametrize(("text", "words", "key"), BODIES)
def test_a_body_is_named_with_its_state(text: str, words: str, key: str) -> None:
    assert (words, key) in named(text, "ORG")


def test_a_ministry_acts_for_its_state_and_a_newspaper_does_not() -> None:
    draft = draft_of("The Uzbek Foreign Ministry denied what the Uzbek Television First Channel said.")
    assert draft.acts_for["organisation:uzb-ministry-of-foreign-affairs"] == "UZB"
    assert not any("television" in key for key in draft.acts_for)


def test_a_ministry_without_its_state_is_that_of_the_text() -> None:
    draft = draft_of("The Kazakh Defense Ministry agreed. The Defense Ministry said so.")
    keys = {m.entity_key for m in draft.mentions if m.label == "ORG"}
    assert keys == {"organisation:kaz-ministry-of-defence"}


def test_an_office_holder_is_no_body() -> None:
    assert named("Kyrgyz Defense Minister Talant Asanov came.", "ORG") == []


def test_a_source_in_brackets_is_a_medium() -> None:
    assert [quote for quote, _ in named("The plan was shelved (Vecherny Osh, July 5).", "ORG")] == ["Vecherny Osh"]


def test_a_name_does_not_run_over_the_end_of_a_sentence() -> None:
    assert named("They trust Uzbekistan. Intelligence cooperation will grow.", "ORG") == []


@pytest.mark.parametrize(
    "text",
    ["Which company will pay for it?", "Suppose company managers refuse.", "Your party lost the vote in May."],
)
def test_a_capital_letter_at_the_start_of_a_sentence_makes_no_name(text: str) -> None:
    assert named(text, "ORG") == []


def test_a_word_before_a_name_is_no_part_of_it() -> None:
    assert [quote for quote, _ in named("The Zarya company makes pumps.", "ORG")] == ["Zarya"]


BESIDE = [
    ("Peru obtained half of Andetransgaz, the pipeline operator, for nothing.", "Andetransgaz"),
    ("He has accused a local newspaper, Inti Raymi, of slander.", "Inti Raymi"),
    ("China bought PetroAndes for $4 billion.", "PetroAndes"),
    ("He works at the North-South Center in Lima.", "North-South Center"),
    ("They joined the Regional Mission to Solomon Islands.", "Regional Mission to Solomon Islands"),
    ("He commands the U.S. Africa Command in Stuttgart.", "U.S. Africa Command"),
]


@pytest.mark.parametrize(("text", "name"), BESIDE)
def test_what_stands_beside_a_name_tells_an_organisation(text: str, name: str) -> None:
    assert [quote for quote, _ in named(text, "ORG")] == [name]


def test_a_short_form_in_brackets_names_it_further_down() -> None:
    text = "The Andes Strategic Institute (ASI) was founded in May. Lima closed the ASI in June."
    keys = [key for _, key in named(text, "ORG")]
    assert len(keys) == 3
    assert len(set(keys)) == 1


def test_an_expert_of_a_think_tank_and_a_plane_are_no_organisations() -> None:
    text = "Tomas Ruiz, an expert from a newspaper, said so. The president telephoned from Air Force One."
    assert named(text, "ORG") == []


def test_a_mission_acts_for_no_state_it_is_in() -> None:
    draft = draft_of("They joined the Regional Assistance Mission to Solomon Islands.")
    assert not any(key.endswith("solomon-islands") for key in draft.acts_for)
