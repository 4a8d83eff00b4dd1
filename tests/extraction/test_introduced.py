"""Things a text brings in as somebody's and goes on with: the mission, the embassy, the delegation, the hosts."""

import pytest
from reading_events import events_of

pytestmark = pytest.mark.usefixtures("texts_read_together")

SIDES = {
    "a force that goes": (
        "Kenya sent 900 soldiers to Somalia in May. On Monday the force was withdrawn.",
        "KEN",
        "SOM",
        -1,
    ),
    "a force made smaller": (
        "Kenya sent 900 soldiers to Somalia. Nairobi said on Monday that the force would be halved.",
        "KEN",
        "SOM",
        -1,
    ),
    "a mission made longer": (
        "Italy keeps 200 police officers in Albania. The mission will be extended by two years.",
        "ITA",
        "ALB",
        1,
    ),
    "a mission not wanted": (
        "Kenya sent 900 soldiers to Somalia. Somalia's parliament wants the mission to leave.",
        "SOM",
        "KEN",
        -1,
    ),
    "an embassy closed": (
        "The Netherlands keeps an embassy in Suriname. The embassy was closed on Friday.",
        "NLD",
        "SUR",
        -1,
    ),
    "an embassy opened again": (
        "The Netherlands closed its embassy in Suriname in 2012. The embassy is to be reopened in May.",
        "NLD",
        "SUR",
        1,
    ),
    "a delegation that offers": (
        "An Indian delegation arrived in Nepal on Sunday. The delegation praised Nepal's king.",
        "IND",
        "NPL",
        1,
    ),
    "an ambassador sent for": (
        "Zimbabwe's ambassador to Zambia called the election clean. Zambia summoned the ambassador.",
        "ZMB",
        "ZWE",
        -1,
    ),
    "a base not wanted": ("Turkey maintains a base in northern Iraq. Baghdad wants the base closed.", "IRQ", "TUR", -1),
    "those told of last": (
        "Kenya sent soldiers to Chad. Mali praised soldiers from Niger and thanked the soldiers.",
        "MLI",
        "NER",
        1,
    ),
    "the visitor": ("Vietnam's president arrived in Laos on Monday. The hosts praised the visitor.", "LAO", "VNM", 1),
    "the lender": ("Morocco gave Tunisia a loan of 300 million dollars. Tunis thanked the lender.", "TUN", "MAR", 1),
    "what was built": ("Uruguay built a pulp mill on the river. Argentina objected to the mill.", "ARG", "URY", -1),
}


@pytest.mark.parametrize(("text", "actor", "recipient", "sign"), SIDES.values(), ids=SIDES.keys())
def test_a_thing_is_its_owners(text: str, actor: str, recipient: str, sign: int) -> None:
    assert (actor, recipient, sign) in {(e.actor_key, e.recipient_key, e.polarity) for e in events_of(text)}


NOBODY = {
    "never brought in": "Ghana praised Togo. The mission was extended by two years.",
    "of somebody else": "Kenya sent 900 soldiers to Somalia. The mission of the Red Cross was withdrawn.",
    "elsewhere now": "Kenya sent 900 soldiers to Somalia. The force was withdrawn to a camp in Djibouti.",
    "long ago": "Kenya sent soldiers to Somalia. It rained. It blew. It froze. It snowed. It ended. The force was cut.",
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY.keys())
def test_no_owner_is_made_up(text: str) -> None:
    assert [event for event in events_of(text) if "thing_" in event.rule] == []
