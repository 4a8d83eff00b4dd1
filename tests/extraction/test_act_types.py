"""What kind of act it is: type and sign after the words around the trigger are heard."""

import pytest
from reading_events import dyads, events_of, the_event

pytestmark = pytest.mark.usefixtures("texts_read_together")

TYPES = {
    "discussing a relation is a talk": (
        "The ministers discussed Kazakh-Chinese relations.",
        "CHN",
        "KAZ",
        "CONSULT",
        1,
    ),
    "welcoming a decision approves": ("Russia welcomed Armenia's decision.", "RUS", "ARM", "SUPPORT", 1),
    "welcoming a minister meets": ("Russia welcomed the Armenian minister.", "RUS", "ARM", "CONSULT", 1),
    "details are no aid": ("China provided details of the plan to Kyrgyzstan.", "CHN", "KGZ", "CONSULT", 1),
    "calling on a man visits him": (
        "Vladimir Putin called on Nursultan Nazarbayev in May.",
        "RUS",
        "KAZ",
        "CONSULT",
        1,
    ),
    "calling on him to go demands": (
        "Vladimir Putin called on Nursultan Nazarbayev to go.",
        "RUS",
        "KAZ",
        "REQUEST",
        -1,
    ),
    "supplies for nothing": ("Chad's envoy carried humanitarian supplies to Kenya.", "TCD", "KEN", "AID", 1),
    "another's base bettered": ("Norway modernized an airfield in Chad.", "NOR", "TCD", "AID", 1),
    "one's own base bettered": ("Norway modernized its airfield in Chad.", "NOR", "TCD", "COOPERATE", 1),
    "money set aside": ("Norway earmarked ten million dollars for Chad.", "NOR", "TCD", "AGREE", 1),
    "standing ready": ("Norway stood ready to work with Chad on fishing.", "NOR", "TCD", "AGREE", 1),
    "a fight proposed side by side": (
        "Peru proposed to Chile that the two navies jointly seize the smugglers.",
        "PER",
        "CHL",
        "REQUEST",
        1,
    ),
    "bases withdrawn": ("Russian bases in Georgia were withdrawn.", "RUS", "GEO", "RETREAT", -1),
    "close ties": ("Ties between Iran and Tajikistan are close.", "IRN", "TJK", "ASSESS", 1),
    "strained ties": ("Relations between Iran and Tajikistan are strained.", "IRN", "TJK", "ASSESS", -1),
    "greetings sent": ("China sent greetings to Mongolia.", "CHN", "MNG", "SUPPORT", 1),
    "troops hosted": ("Kyrgyzstan hosts Russian troops.", "KGZ", "RUS", "COOPERATE", 1),
}


@pytest.mark.parametrize(("text", "actor", "recipient", "event_type", "polarity"), TYPES.values(), ids=TYPES.keys())
def test_type_and_sign(text: str, actor: str, recipient: str, event_type: str, polarity: int) -> None:
    event = the_event(text, actor, recipient)
    assert (event.event_type, event.polarity) == (event_type, polarity)


def test_backing_a_resolution_against_a_third_bears_on_the_third() -> None:
    text = "Armenia backed a resolution adopted by the OSCE that called on Turkey to withdraw its troops from Syria."
    found = next(event for event in events_of(text) if event.actor_key == "ARM")
    assert found.recipient_key == "OSCE"
    assert ("ARM", "TUR", -1) in {(b.country_key, b.power_key, b.sign) for b in found.bearings}


def test_a_relation_merely_mentioned_is_no_event() -> None:
    assert dyads("The book is about relations between Iran and Tajikistan.") == set()


def test_a_person_going_home_is_no_retreat() -> None:
    found = events_of("Vladimir Putin left Uzbekistan on Friday.")
    assert not [event for event in found if event.event_type == "RETREAT"]


def test_what_a_verb_says_of_a_presence_does_not_refuse_it() -> None:
    event = the_event("The Russian presence in Armenia would not harm trade.", "RUS", "ARM")
    assert event.event_type != "REJECT"


def test_names_of_bodies_tell_no_act() -> None:
    assert dyads("The Shanghai Cooperation Organisation and the Eurasian Economic Union have offices.") == set()
