"""Known names: states in every form, and what only looks like one."""

import pytest

from tests.reading_mentions import mentions_of, named

pytestmark = pytest.mark.usefixtures("texts_read_together")

STATES = [
    ("The US and the UK agreed.", [("US", "USA"), ("UK", "GBR")]),
    ("U.S.-Kyrgyz ties improved.", [("U.S.", "USA"), ("Kyrgyz", "KGZ")]),
    ("Uzbeks and Tajiks trade here.", [("Uzbeks", "UZB"), ("Tajiks", "TJK")]),
    ("The Soviet Union collapsed.", [("Soviet Union", "SUN")]),
    ("Russia's border with Kazakhstan", [("Russia", "RUS"), ("Kazakhstan", "KAZ")]),
    ("Burma, now Myanmar, stayed away.", [("Burma", "MMR"), ("Myanmar", "MMR")]),
    ("Zaire was renamed.", [("Zaire", "COD")]),
    ("North Korea fired a rocket and South Korea protested.", [("North Korea", "PRK"), ("South Korea", "KOR")]),
    ("Guinea-Bissau and Equatorial Guinea", [("Guinea-Bissau", "GNB"), ("Equatorial Guinea", "GNQ")]),
    ("troops from Papua New Guinea", [("Papua New Guinea", "PNG")]),
    ("Niger and Nigeria share a border.", [("Niger", "NER"), ("Nigeria", "NGA")]),
    ("Dominica and the Dominican Republic", [("Dominica", "DMA"), ("Dominican Republic", "DOM")]),
    ("the Republic of the Congo", [("Republic of the Congo", "COG")]),
    ("Kosovo and Taiwan", [("Kosovo", "XKX"), ("Taiwan", "TWN")]),
    ("the Islamic Republic of Iran", [("Islamic Republic of Iran", "IRN")]),
    ("Tbilisi's army, that is Georgia's,", [("Tbilisi", "GEO"), ("Georgia", "GEO")]),
    ("Côte d'Ivoire and Cote d’Ivoire", [("Côte d'Ivoire", "CIV"), ("Cote d’Ivoire", "CIV")]),
]
NO_STATES = [
    "He told us nothing.",
    "They live in New Mexico and in Northern Ireland.",
    "Michael Jordan plays basketball.",
    "Inner Mongolia and British Columbia are far away.",
    "The Falls are in Atlanta, Georgia, near Savannah, Georgia.",
    "New England and New South Wales",
]


@pytest.mark.parametrize(("text", "states"), STATES)
def test_states_are_found_by_every_kind_of_name(text: str, states: list[tuple[str, str]]) -> None:
    assert named(text, "COUNTRY") == states


@pytest.mark.parametrize("text", NO_STATES)
def test_what_only_looks_like_a_state_is_none(text: str) -> None:
    assert named(text, "COUNTRY") == []


def test_an_acronym_in_a_line_of_capitals_is_a_word() -> None:
    assert named("TELL US WHAT THE NEWS IS", "COUNTRY") == []


def test_organisations_go_by_name_and_acronym() -> None:
    text = "The Shanghai Cooperation Organization (SCO) and NATO met the CSTO."
    assert [key for _, key in named(text, "ORG")] == ["SCO", "SCO", "NATO", "CSTO"]


def test_a_short_acronym_needs_its_full_name_in_the_text() -> None:
    assert named("WHO was there?", "ORG") == []
    assert [key for _, key in named("The World Health Organization said WHO doctors came.", "ORG")] == ["WHO", "WHO"]


def test_a_state_inside_the_name_of_an_organisation_stays_a_mention() -> None:
    found = mentions_of("The U.S. Central Command sent an officer.")
    assert [(m.quote, m.label) for m in found] == [("U.S. Central Command", "ORG"), ("U.S.", "COUNTRY")]


def test_groups_and_regions_are_regions() -> None:
    text = "Central Asia and the West differ over the Fergana Valley."
    assert [key for _, key in named(text, "REGION")] == ["CENTRAL_ASIA", "WEST", "region:fergana-valley"]


def test_western_before_a_place_is_a_direction() -> None:
    assert named("He lives in Western Siberia.", "REGION") == [("Siberia", "region:siberia")]


def test_a_place_shared_by_two_states_goes_with_the_one_named_beside_it() -> None:
    afghan = named("Jalalabad, Afghanistan, was quiet.", "PLACE")
    kyrgyz = named("Unrest in Jalalabad worried Kyrgyzstan. Kyrgyz police moved in.", "PLACE")
    assert (afghan[0][1], kyrgyz[0][1]) == ("place:afg-jalalabad", "place:kgz-jalal-abad")


def test_an_unknown_town_lies_in_the_state_the_text_names_behind_it() -> None:
    assert named("He was born in Bystrovka, Kyrgyzstan.", "PLACE") == [("Bystrovka", "place:kgz-bystrovka")]
    assert ("Denov district", "place:uzb-denov") in named("Officials of Denov district in Uzbekistan came.", "PLACE")


def test_georgia_is_the_state_where_only_washington_is_american() -> None:
    text = "Georgia's ruling party left the talks. In Washington, the State Department imposed visa bans."
    assert ("Georgia", "GEO") in named(text, "COUNTRY")
