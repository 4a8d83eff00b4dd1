"""Sides that only the sentence before names, and short replies to what it told."""

import pytest
from reading_events import events_of

pytestmark = pytest.mark.usefixtures("texts_read_together")

GOING_ON = {
    "help": ("Mozambique was flooded in March. Denmark donated 60 boats.", "DNK", "MOZ", 1),
    "an offer to build": (
        "The Philippines wants to patrol its waters. Japan has offered to build ten boats.",
        "JPN",
        "PHL",
        1,
    ),
    "help cut": ("Fiji's army seized power in December. Australia has suspended military aid.", "AUS", "FJI", -1),
    "an event judged": ("Fiji's army seized power in December. Australia condemned the coup.", "AUS", "FJI", -1),
    "a bid supported": ("Ukraine wants to join the European Union. Poland supports the bid.", "POL", "UKR", 1),
    "several who judge": ("Iceland banned whaling in May. Denmark and Sweden welcomed the decision.", "SWE", "ISL", 1),
    "an explanation wanted": (
        "Afghanistan opened an airfield near the border. Pakistan has asked for an explanation.",
        "PAK",
        "AFG",
        -1,
    ),
    "works": (
        "Laos has few roads. Laos knows it; Laos pays.\n\nLaos wants more. Vietnamese firms have built a tunnel.",
        "VNM",
        "LAO",
        1,
    ),
    "works at a place": ("Turkish engineers are building a bridge across the Vardar in Macedonia.", "TUR", "MKD", 1),
    "a bare protest": ("Malaysia published a new map in June. The Philippines protested.", "PHL", "MYS", -1),
    "a request met": ("Gambia asked Senegal to send police. Dakar agreed on Friday.", "SEN", "GMB", 1),
    "an invitation declined": ("Saudi Arabia invited Yemen to a conference. Sanaa declined.", "YEM", "SAU", -1),
    "a protest lodged": ("Russian jets flew close to Norway. Oslo has lodged a protest.", "NOR", "RUS", -1),
    "a veto judged": ("Greece vetoed the bid in April. Macedonia called the veto absurd.", "MKD", "GRC", -1),
    "a demand turned down": (
        "Bangladesh demanded that Myanmar stop drilling. The demand was rejected.",
        "MMR",
        "BGD",
        -1,
    ),
    "two others": ("Peru and Chile quarrelled over fish. Japan urged the two countries to talk.", "JPN", "CHL", -1),
    "the islands": (
        "China met ministers of the Solomon Islands. It rained. Japan praised the islands.",
        "JPN",
        "SLB",
        1,
    ),
    "sanctions taken back": (
        "The European Union imposed sanctions on Myanmar. In May the EU suspended the sanctions.",
        "EU",
        "MMR",
        1,
    ),
    "deliveries resumed": (
        "Russia cut oil supplies to Lithuania in July. Deliveries were resumed in September.",
        "RUS",
        "LTU",
        1,
    ),
}


@pytest.mark.parametrize(("text", "actor", "recipient", "sign"), GOING_ON.values(), ids=GOING_ON.keys())
def test_whom_the_sentence_before_is_about_is_meant(text: str, actor: str, recipient: str, sign: int) -> None:
    assert (actor, recipient, sign) in {(e.actor_key, e.recipient_key, e.polarity) for e in events_of(text)}


NOBODY = {
    "for somebody else": "Mozambique was flooded in March. Denmark donated 60 boats to an orphanage.",
    "for one's own": "Mozambique was flooded in March. Denmark bought 60 boats for its own fishermen.",
    "in a new paragraph": "Mozambique was flooded in March.\n\nDenmark donated 60 boats.",
    "an affair of one's own": "Fiji's army seized power in December. Australia condemned its own generals.",
    "a matter at home": "Sweden voted in May. The Norwegian parliament passed the budget.",
    "a ban at home": "Uganda held elections. Kenya lifted the ban on plastic bags.",
    "payments at home": "Brazil is large. Peru suspended the payments to its teachers.",
    "another donor": "Russia keeps 5,000 men here. China has promised credits of 60 million dollars.",
    "one of two": "Brazil and Chile talked of fish. Peru donated 60 boats.",
    "flights at home": "Bolivia sold gas. Peru suspended flights at the airport of Lima.",
    "into the sky": "Nepal was shaken by an earthquake. Japan has sent a satellite into orbit.",
    "a decision at home": "Finland joined the pact. Sweden's opposition condemned the decision of its government.",
    "an amnesty": "Morocco is dry. Spain has granted an amnesty.",
    "farmers": "Turkey devalued the lira. Germany cut aid to farmers.",
    "reforms": "Albania votes in June. Greece promised reforms.",
    "no gift": "Sweden voted in May. Norway offered no proof.",
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY.keys())
def test_no_topic_is_made_a_side(text: str) -> None:
    assert [
        event
        for event in events_of(text)
        if "told of" in event.rule or "taken_back" in event.rule or "built_for" in event.rule
    ] == []
