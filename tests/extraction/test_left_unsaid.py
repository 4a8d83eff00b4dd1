"""The other side of an act the sentence leaves unsaid: whom the actor was just told to deal with."""

import pytest
from reading_events import events_of

pytestmark = pytest.mark.usefixtures("texts_read_together")

ABOUT = "Malawi has lost its harvest. Malawi and its people are poor. Malawi's president toured the south of Malawi."
"""A text about one state."""

UNSAID = {
    "a promise": ("Oman met Jordan's envoy in May. Oman promises to deliver 30 tonnes of dates.", "OMN", "JOR"),
    "a demand": ("Chad praised France. In July Chad demanded 20 million euros.", "TCD", "FRA"),
    "a refusal": ("Peru asked Chile for a new map. Chile refused to draw one.", "CHL", "PER"),
    "an approval": ("Kuwait signed a pact with Italy. Kuwait's parliament ratified it in June.", "KWT", "ITA"),
    "who runs the base": ("Djibouti renewed the lease on Camp Lemonnier in May.", "DJI", "USA"),
    "where he asks": ("Rafael Correa of Ecuador praised Peru. He was in India asking for a loan.", "ECU", "IND"),
    "who is supplied": ("Armenia froze its membership in the CSTO. France is supplying radars.", "FRA", "ARM"),
    "whose act is answered": ("Morocco recalled its ambassador after Spain admitted the rebel.", "MAR", "ESP"),
    "whom it is told": ("Quito told Washington it would not extend the lease.", "ECU", "USA"),
    "a charge denied": ("Ghana accused Togo of theft, a charge Togo has denied.", "TGO", "GHA"),
    "a demand turned down": ("Peru pressed Chile for more, a demand that Chilean officials rejected.", "CHL", "PER"),
    "the same help": ("Spain sent 200 tents to Mozambique, and Denmark sent a further 60.", "DNK", "MOZ"),
    "whom the text is about": (f"{ABOUT} Iran sold Malawi two ferries. Kenya is airlifting flour.", "KEN", "MWI"),
    "a donor after another": (
        f"{ABOUT} The Japanese envoy confirmed that Tokyo was offering wells. Finland has pledged 9 million euros.",
        "FIN",
        "MWI",
    ),
    "the only other side of a passive": (
        "A ban was imposed on Moldovan wine, which Russian doctors called sour.",
        "RUS",
        "MDA",
    ),
    "nobody said to do it": (
        "Laos expelled the Thai consul. In August Thai imports were banned.",
        "LAO",
        "THA",
    ),
}


@pytest.mark.parametrize(("text", "actor", "recipient"), UNSAID.values(), ids=UNSAID.keys())
def test_the_side_dealt_with_last_is_meant(text: str, actor: str, recipient: str) -> None:
    assert (actor, recipient) in {(event.actor_key, event.recipient_key) for event in events_of(text)}


NOBODY = {
    "somebody else said": "Chad praised France. In July Chad demanded answers from its own citizens.",
    "a plot seen by newspapers": (
        "Peru met Chile in May. Newspapers saw in it a ploy, a suggestion that Peru's minister dismissed."
    ),
    "said by a relative pronoun": (
        "Chad met Niger. Works began on a mill, to which Chad has promised to supply 30 tonnes of stone."
    ),
    "only thought": "Peru met Chile in May. Peru has concluded that the winter will be long.",
    "a right used": "Chad trained with Niger. Chad exercised this option in June.",
    "not done": "Peru thanked Chile. Peru did not demand money.",
    "kindness after harm": "Ghana expelled the consul of Togo. Ghana promised to build 30 schools.",
    "too far back": "Chad praised France. It rained. The wind was cold. In July Chad demanded 20 million euros.",
    "nobody before": "In July Chad demanded 20 million euros.",
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY.keys())
def test_no_side_is_made_up(text: str) -> None:
    assert [event for event in events_of(text) if "unsaid" in event.rule] == []


def test_what_is_done_beside_a_demand_is_done_to_the_same_side() -> None:
    found = events_of("Finland welcomed the release of three writers and urged Malawi to free the others.")
    assert {event.event_type for event in found if event.recipient_key == "MWI"} == {"SUPPORT", "REQUEST"}
