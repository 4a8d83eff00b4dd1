"""What looks like an act on real pages and is none: courtesies, private journeys, currencies, names, cases."""

import pytest

from geoexplorer.extraction import extract_batch
from geoexplorer.model.document import Document, Published
from geoexplorer.model.event import Extraction

NOT_TOLD = {
    "the name of a currency": "Samoa announced plans to raise its port fees to US$10,000.",
    "a name that begins with West": "Most West Nile cases in Peru were mild.",
    "a case of an illness": "Norway counted six cases of measles from Kenya in May.",
    "one traveller": "A Dane who returned from Ghana has a fever.",
    "patients who travelled": "Three nurses from Malta travelled to Cuba in May.",
    "a gift to others": "Norway and Chile have promised to send vaccines to other countries.",
    "a source": "According to officials of Ghana, Togo and Benin are dry this year.",
    "after somebody else's war": "After the invasion of Kuwait, Danish boats sailed to the south.",
    "two nationalities of one person": "The Danish-American actress is committed to working with children.",
    "an illness looked into": "The United Nations is investigating an outbreak of measles in Kenya.",
    "orders to one's own": "Singapore has urged its residents not to travel to Kenya.",
    "where a misfortune is": "The United Nations has warned that 7,000 people could be hit by floods in Kenya.",
    "another bearer of the name": "Secretary Napolitano urged Mexico not to panic.",
    "a game": "Ghana and Togo meet in the semi-final on Wednesday.",
    "a game in unknown words": "Ghana knocked Togo out of the cup.",
    "people who are counted": "Thousands of Danish tourists fly to Kenya every summer.",
    "leave to speak": "Allow me to name one more thing, the Danish envoy in Ghana said.",
}
TOLD = {
    "wishes to see": ("Ghana would like to see Danish troops in its ports.", "GHA", "DNK"),
    "telephoned": ("The Ghanaian president made a telephone call to Togo's premier.", "GHA", "TGO"),
    "promised one another": ("Norway and Chile have promised to work together.", "NOR", "CHL"),
    "asked": ("Malta put this question to Libya on Friday.", "MLT", "LBY"),
}


def read(text: str) -> Extraction:
    return extract_batch([Document(text, "/x.txt", published=Published("2009-06-10", "day", "stated"))])[0]


@pytest.mark.parametrize("text", NOT_TOLD.values(), ids=NOT_TOLD)
def test_words_that_only_look_like_an_act_are_none(text: str) -> None:
    assert not [event.quote for event in read(text).events if event.recipient_key]


@pytest.mark.parametrize(("text", "actor", "recipient"), TOLD.values(), ids=TOLD)
def test_the_same_words_in_earnest_are_an_act(text: str, actor: str, recipient: str) -> None:
    assert {actor, recipient} in [{event.actor_key, event.recipient_key} for event in read(text).events]


def test_a_title_set_off_by_a_comma_belongs_to_the_name_before_it() -> None:
    text = "After a call from Viktor Orban, Prime Minister of Hungary, Vladimir Putin sent greetings to Croatia."
    found = [(event.actor_key, event.recipient_key) for event in read(text).events]
    assert ("RUS", "HRV") in found
    assert ("HUN", "HRV") not in found


def test_what_rests_on_trust_is_no_base() -> None:
    text = "Ghana expects to strengthen Ghanaian-Togolese relations based on good traditions."
    assert {event.rule.split("|")[0] for event in read(text).events} == {"noun.relation"}
