"""Sides that stand far from the words of the act, and whom descriptions and pronouns mean."""

import pytest
from reading_events import events_of

pytestmark = pytest.mark.usefixtures("texts_read_together")

LINKED = {
    "an example": ("Hu Jintao toured Africa: he visited six countries, including Ghana and Togo.", "CHN", "TGO", 1),
    "an example after a clause": (
        "Chinese President Hu Jintao visited five states in May, including Gabon, where he sang, and Mali.",
        "CHN",
        "MLI",
        1,
    ),
    "men among others": ("Chad's cabinet voted to expel foreign soldiers, among them 900 Frenchmen.", "TCD", "FRA", -1),
    "members who act": ("Six states, such as Oman and Qatar, rejected the Iranian plan.", "QAT", "IRN", -1),
    "a name behind a comma is another clause's": (
        "The bill is dear to men who fought in Angola, President Kurmanbek Bakiyev said. He thanked Norway.",
        "KGZ",
        "NOR",
        1,
    ),
    "a republic is not its own creditor": (
        "Armenia is poor. Russia keeps a garrison there. The republic, whose debt to Russia is large, thanked Greece.",
        "ARM",
        "GRC",
        1,
    ),
}


@pytest.mark.parametrize(("text", "actor", "recipient", "sign"), LINKED.values(), ids=LINKED.keys())
def test_the_sides_are_linked(text: str, actor: str, recipient: str, sign: int) -> None:
    assert (actor, recipient, sign) in {(e.actor_key, e.recipient_key, e.polarity) for e in events_of(text)}


NOT_LINKED = {
    "a clause after the examples": ("China lends to many states, such as Kenya, and Ghana thanked it.", "CHN", "GHA"),
    "leaders joined": ("The leaders of Peru and Chile confirmed that they will visit Japan.", "PER", "CHL"),
    "a matter is nobody": (
        "Georgian membership of NATO is far off, he said. It also allows Armenia to buy arms.",
        "GEO",
        "ARM",
    ),
}


@pytest.mark.parametrize(("text", "actor", "recipient"), NOT_LINKED.values(), ids=NOT_LINKED.keys())
def test_others_are_not(text: str, actor: str, recipient: str) -> None:
    assert (actor, recipient) not in {(e.actor_key, e.recipient_key) for e in events_of(text)}
