"""What a side says of its own tie to another, and what of a base or a treaty is told in later words."""

import pytest
from reading_events import events_of

pytestmark = pytest.mark.usefixtures("texts_read_together")

Case = tuple[str, str, str, str]

PRAISED: tuple[Case, ...] = (
    ("The Danish minister called his country's relations with Iceland excellent.", "DNK", "ISL", "SUPPORT"),
    ("India's foreign minister proclaimed Indian ties with Nepal and Bhutan to be healthy.", "IND", "BTN", "SUPPORT"),
    ("The president of Ghana stressed that Togo remains his country's main partner.", "GHA", "TGO", "SUPPORT"),
    ("Laos described its relationship with Vietnam as strong and growing.", "LAO", "VNM", "SUPPORT"),
    ("The Brazilian minister said his country's ties with Angola are excellent.", "BRA", "AGO", "SUPPORT"),
    ("Serbia's closest ally continues to be Greece.", "SRB", "GRC", "ASSESS"),
    ('"The British garrison is a guarantee of peace," the Kuwaiti president said.', "KWT", "GBR", "SUPPORT"),
    ('"We can be secure only together with Turkey," the Albanian president said.', "ALB", "TUR", "SUPPORT"),
    ('"Japan holds a special place in our foreign policy," the Peruvian president said.', "PER", "JPN", "SUPPORT"),
)
"""A tie praised by one of its sides, or ranked before others."""

ORDINARY = (
    "The Danish minister called the weather excellent.",
    "Serbia's closest ally is its own army.",
    "Japan is not Peru's main partner.",
    '"We can be secure only together," the Albanian president said.',
)
"""The same words without another side, or denied."""


@pytest.mark.parametrize(("text", "actor", "recipient", "kind"), PRAISED)
def test_praise_of_a_tie_leans_to_its_other_side(text: str, actor: str, recipient: str, kind: str) -> None:
    assert (actor, recipient, kind) in _told(text)


@pytest.mark.parametrize("text", ORDINARY)
def test_the_words_of_praise_alone_tell_nothing(text: str) -> None:
    assert not events_of(text)


def _told(text: str) -> set[tuple[str, str, str]]:
    return {(event.actor_key, event.recipient_key, event.event_type) for event in events_of(text)}


BASES: tuple[Case, ...] = (
    ("The base in Latvia is the largest Canadian deployment abroad.", "CAN", "LVA", "COOPERATE"),
    ("The French base brings ten million euros a year to Gabon.", "FRA", "GAB", "AID"),
    ("The king of Jordan assured the British envoy that Britain can keep its base.", "JOR", "GBR", "AGREE"),
    ("Peru's ratification of the treaty with Chile came late.", "PER", "CHL", "SUPPORT"),
    ("Turkey announced plans to reinforce its base in Qatar.", "TUR", "QAT", "AGREE"),
    ("Ghana trades with Togo and plans to expand its cooperation.", "GHA", "TGO", "AGREE"),
    ("Cuba, which closed a Spanish port in May, later allowed its reuse by French ships.", "CUB", "FRA", "COOPERATE"),
    ("The parliament of Fiji ratified a protocol among the ASEAN members.", "FJI", "ASEAN", "SUPPORT"),
    ("India and Oman signed a treaty. The accord was ratified by Oman's parliament in May.", "OMN", "IND", "SUPPORT"),
)
"""A base that houses or pays, one that may stay, and a treaty taken up in the next sentence."""


@pytest.mark.parametrize(("text", "actor", "recipient", "kind"), BASES)
def test_a_base_or_treaty_taken_up_keeps_its_sides(text: str, actor: str, recipient: str, kind: str) -> None:
    assert (actor, recipient, kind) in _told(text)


def test_a_presence_somebody_is_told_to_end_is_no_cooperation() -> None:
    told = _told("The African Union called on France to set a date for its forces in Chad to leave.")
    assert ("AU", "FRA", "REQUEST") in told
    assert not any("COOPERATE" in kinds for kinds in told)


def test_praise_of_a_garrison_is_military() -> None:
    found = events_of('"The British garrison is a guarantee of peace," the Kuwaiti president said.')
    assert [event.domain for event in found] == ["military"]


def test_a_decision_judged_is_the_one_told_before() -> None:
    text = "Manila granted the Americans access to four bases. Beijing called the decision a provocation."
    assert ("CHN", "PHL", -1) in {(e.actor_key, e.recipient_key, e.polarity) for e in events_of(text)}


def test_what_is_passed_over_is_no_act() -> None:
    assert not events_of("He vowed to resign rather than extend the American lease in Ecuador.")
