"""Acts whose sides stand only in the sentences before: what was imposed is lifted, what was signed is renewed."""

import pytest
from reading_events import events_of

pytestmark = pytest.mark.usefixtures("texts_read_together")

RESUMED = {
    "a ban lifted": ("Russia banned Georgian wine in 2006. The ban was lifted in 2013.", "RUS", "GEO", "CONCEDE"),
    "a ban extended": ("Iceland banned Danish fish in 2006. The ban was extended in May.", "ISL", "DNK", "SANCTION"),
    "a treaty renewed": ("Peru signed a treaty with Chile. The treaty was renewed in May.", "CHL", "PER", "SUPPORT"),
    "an accord annulled": ("Peru signed a treaty with Chile. The accord was annulled.", "CHL", "PER", "SANCTION"),
    "people released": ("Iran seized a Greek tanker. The crew was freed in May.", "IRN", "GRC", "CONCEDE"),
    "aid received": (
        "The Chadian president met French officials. Since 1990 Chad has received 100 million euros in aid.",
        "FRA",
        "TCD",
        "AID",
    ),
    "talks after talks": (
        "The Danish minister left Riga. The paper, signed after talks with the Latvian president, is long.",
        "DNK",
        "LVA",
        "CONSULT",
    ),
}


@pytest.mark.parametrize(("text", "one", "other", "kind"), RESUMED.values(), ids=RESUMED.keys())
def test_sides_told_before_are_sides_still(text: str, one: str, other: str, kind: str) -> None:
    last = [event for event in events_of(text) if event.sentence == 1]
    assert [(sorted((e.actor_key, str(e.recipient_key))), e.event_type) for e in last] == [(sorted((one, other)), kind)]


@pytest.mark.parametrize(
    "text",
    [
        "Russia banned Georgian wine in 2006. The curfew was lifted in 2013.",
        "Peru praised Chile. The ban was lifted in May.",
        "Chad praised France. The country has received a new governor.",
        "Chad praised France. Chad has received 100 million euros in aid from lenders.",
        "Iran seized a Greek tanker. A new tanker was launched in May.",
    ],
)
def test_what_was_not_told_before_is_not_taken_up(text: str) -> None:
    assert [event for event in events_of(text) if event.sentence == 1] == []


def test_one_s_own_people_are_told_nothing_as_another_side() -> None:
    assert not [e for e in events_of("Riyadh told its citizens to leave Lebanon.") if e.event_type == "REQUEST"]


def test_who_is_told_that_he_must_is_whom_it_is_demanded_of() -> None:
    found = events_of("Kiev has told the Russian navy that it must leave Sevastopol.")
    assert [(e.actor_key, e.recipient_key, e.event_type, e.polarity) for e in found] == [("UKR", "RUS", "REQUEST", -1)]
