"""For whom somebody acts: by the words beside the name, else by office and date."""

import pytest

from geoexplorer.extraction.linking import acts_for
from geoexplorer.model.document import Published
from tests.reading_mentions import draft_of

APPOSITIONS = [
    ("Kazakh Energy Minister Arman Dosov arrived.", "person:arman-dosov", "KAZ"),
    ("Saida Olimova, the deputy foreign minister of Tajikistan, agreed.", "person:saida-olimova", "TJK"),
    ("Emil Sadykov, head of the Kyrgyz National Security Service, left.", "person:emil-sadykov", "KGZ"),
    ("President of Moldova Ion Rusu spoke.", "person:ion-rusu", "MDA"),
    ("He met Rauf Hamdam, Afghanistan's defense minister.", "person:rauf-hamdam", "AFG"),
    ("Liu Jianping and Zhao Weidong, officials from the Chinese embassy, came.", "person:liu-jianping", "CHN"),
    ("NATO Secretary-General Karl Lindqvist spoke.", "person:karl-lindqvist", "NATO"),
]
TITLED = [
    ("Serbian Prime Minister Vojislav Kostunica spoke.", "person:vojislav-kostunica", "SRB"),
    ("NATO Secretary-General Javier Solana spoke.", "person:javier-solana", "NATO"),
    ("EU foreign-policy chief Javier Solana spoke.", "person:javier-solana", "EU"),
]
OUTSIDERS = [
    ("Kyrgyz political analyst Bermet Saparova said so.", "person:bermet-saparova"),
    ("Timur Azimov, an expert at Tashkent State University in Uzbekistan, agreed.", "person:timur-azimov"),
    ("Former Kazakh Energy Minister Arman Dosov disagreed.", "person:arman-dosov"),
]


@pytest.mark.parametrize(("text", "person", "side"), APPOSITIONS)
def test_words_beside_a_name_say_for_whom_it_acts(text: str, person: str, side: str) -> None:
    assert draft_of(text).acts_for.get(person) == side


@pytest.mark.parametrize(("text", "person"), OUTSIDERS)
def test_experts_and_former_ministers_act_for_nobody(text: str, person: str) -> None:
    assert person not in draft_of(text).acts_for


@pytest.mark.parametrize(("text", "person", "side"), TITLED)
def test_the_title_before_a_name_wins_over_the_list_of_offices(text: str, person: str, side: str) -> None:
    assert draft_of(text).acts_for[person] == side


def test_a_leader_acts_for_his_state_while_in_office() -> None:
    assert acts_for("person:askar-akayev", Published("2004-01-01", "day")) == "KGZ"
    assert acts_for("person:askar-akayev", Published("2010-01-01", "day")) is None
    assert acts_for("person:askar-akayev", Published()) == "KGZ"


def test_somebody_met_by_a_minister_is_not_taken_for_his_colleague() -> None:
    assert "person:rustam-umarov" not in draft_of("Rustam Umarov met the Kazakh foreign minister.").acts_for


def test_an_office_said_with_the_name_counts_whatever_the_date_of_the_text() -> None:
    draft = draft_of("Prime Minister Benazir Bhutto flew home.")
    assert draft.acts_for["person:benazir-bhutto"] == "PAK"


def test_a_year_beside_a_name_says_when_he_acted() -> None:
    later = Published("2024-06-01", "day", "user", "")
    draft = draft_of("When Rafael Correa took office in 2007 the base was old.", later)
    assert draft.acts_for["person:rafael-correa"] == "ECU"
