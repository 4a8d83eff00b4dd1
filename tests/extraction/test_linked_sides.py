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
    "whose": ("France, whose president toured Georgia last week, sent tents.", "FRA", "GEO", 1),
    "whose army": ("Chad, whose army was trained by Morocco, is at war.", "MAR", "TCD", 1),
    "what it replies to": ("Ghana recalled its envoy after Togo detained two fishermen.", "GHA", "TGO", -1),
    "what is replied to": ("Ghana recalled its envoy after Togo detained two fishermen.", "TGO", "GHA", -1),
    "a kindness returned": ("Denmark lifted the ban after Poland promised to pay.", "DNK", "POL", 1),
    "an offer told before": ("Ethiopia offered to mediate, but Sudan declined the offer.", "SDN", "ETH", -1),
    "a request told before": ("Bhutan demanded a new border, and China rejected the demand.", "CHN", "BTN", -1),
    "asked of who answers": ("Sweden had asked for a delay, but Cuba turned down the request.", "SWE", "CUB", 1),
    "announced in the passive": (
        "Poland said that aid would be withheld until Belarus released the journalists.",
        "POL",
        "BLR",
        -1,
    ),
    "where it was": ("It was to Tokyo that the Fijian president paid his first visit.", "FJI", "JPN", 1),
    "who it was": ("It is Norway that trains the Georgian navy.", "NOR", "GEO", 1),
    "with help": ("With Egyptian help, Oman put down the revolt.", "EGY", "OMN", 1),
    "with the backing of": ("With the backing of Iran, Syria retook the town.", "IRN", "SYR", 1),
    "thanks to": ("Thanks to Chinese loans, Laos has built a railway.", "CHN", "LAO", 1),
    "over protests": ("Over Russian protests, Latvia banned the parade.", "RUS", "LVA", -1),
    "despite objections": ("Despite objections from Turkey, Cyprus began to drill.", "TUR", "CYP", -1),
    "whose parliament": (
        "The Philippine constitution forbids bases, and the Senate voted to evict the Americans.",
        "PHL",
        "USA",
        -1,
    ),
    "by the king": ("Mali's president was being received with a salute by the king of Morocco.", "MAR", "MLI", 1),
    "who issued it": (
        "The ministers of Chile issued a statement that voiced hope and thanked Peru.",
        "CHL",
        "PER",
        1,
    ),
    "whose deed it was": ("Chile condemned the shelling of Georgia by Russia.", "CHL", "RUS", -1),
    "leave given": ("Oman agreed in May that American jets could use the airfield.", "OMN", "USA", 1),
    "the only other to refuse": (
        "Saakashvili wants American missiles, but Washington has so far declined to provide them.",
        "USA",
        "GEO",
        -1,
    ),
    "the only other to talk": (
        "Ghana's minister spoke of fish; talks with Togo would be taken up, he promised, in June.",
        "GHA",
        "TGO",
        1,
    ),
    "a visit told elsewhere": (
        "Duterte, the Philippine president, announced the sale of his shares on a visit to Beijing.",
        "PHL",
        "CHN",
        1,
    ),
    "a second passive": (
        "Kosovo's police are being equipped by Germany and taught by Croatian officers.",
        "HRV",
        "XKX",
        1,
    ),
}


@pytest.mark.parametrize(("text", "actor", "recipient", "sign"), LINKED.values(), ids=LINKED.keys())
def test_the_sides_are_linked(text: str, actor: str, recipient: str, sign: int) -> None:
    assert (actor, recipient, sign) in {(e.actor_key, e.recipient_key, e.polarity) for e in events_of(text)}


NOT_LINKED = {
    "a clause after the examples": ("China lends to many states, such as Kenya, and Ghana thanked it.", "CHN", "GHA"),
    "leaders joined": ("The leaders of Peru and Chile confirmed that they will visit Japan.", "PER", "CHL"),
    "a third side in the clause": (
        "Ghana recalled its envoy after Togo and Benin detained two fishermen.",
        "GHA",
        "BEN",
    ),
    "two others to talk": ("Ghana and Mali spoke of fish; talks with Togo would be taken up in June.", "MLI", "TGO"),
    "what is agreed upon": ("Austria agreed that Russia is a large country.", "AUT", "RUS"),
    "another's parliament": ("Peru and Chile quarrelled, and the Senate voted to evict the Americans.", "PER", "USA"),
    "no reply": ("Ghana recalled its envoy while Togo detained two fishermen.", "GHA", "TGO"),
    "its own demand": ("Bhutan demanded a border, and China rejected the demand of Peru.", "CHN", "BTN"),
    "help to somebody": ("With Egyptian help to Syria in mind, Oman put down the revolt.", "EGY", "OMN"),
    "a matter is nobody": (
        "Georgian membership of NATO is far off, he said. It also allows Armenia to buy arms.",
        "GEO",
        "ARM",
    ),
}


@pytest.mark.parametrize(("text", "actor", "recipient"), NOT_LINKED.values(), ids=NOT_LINKED.keys())
def test_others_are_not(text: str, actor: str, recipient: str) -> None:
    assert (actor, recipient) not in {(e.actor_key, e.recipient_key) for e in events_of(text)}
