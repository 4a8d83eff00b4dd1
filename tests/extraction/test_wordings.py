"""Acts in other words than a verb with its object: visits, partners left, conditions, nouns with clauses."""

import pytest

from geoexplorer.extraction import extract_batch
from geoexplorer.model.document import Document, Published

TOLD = {
    "landed": ("The Omani premier landed in Nairobi on Friday.", "OMN", "KEN", "CONSULT", 1),
    "has been to": ("Samoa's premier has been to Tokyo twice.", "WSM", "JPN", "CONSULT", 1),
    "is due in": ("The Omani premier is due in Nairobi next month.", "OMN", "KEN", "AGREE", 1),
    "left with": ("The Latvian premier left Oslo with a loan.", "LVA", "NOR", "CONSULT", 1),
    "partner left": ("Palau dropped Taipei for Beijing.", "PLW", "TWN", "SANCTION", -1),
    "partner taken": ("Palau dropped Taipei for Beijing.", "PLW", "CHN", "SUPPORT", 1),
    "chosen over": ("Peru chose Italy over Spain for the ships.", "PER", "ESP", "REJECT", -1),
    "threat on a condition": (
        "Kenya threatened to shut the camp if Somalia sent more men.",
        "KEN",
        "SOM",
        "THREATEN",
        -1,
    ),
    "protest at a deed": ("Tokyo protested when the Danish parliament passed a law.", "JPN", "DNK", "PROTEST", -1),
    "charge that": ("Ghana's charge that Togo shelters thieves was heard.", "GHA", "TGO", "ACCUSE", -1),
    "stopped selling": ("Finland stopped selling boats to Gabon.", "FIN", "GAB", "SANCTION", -1),
    "does not recognise": ("Cyprus does not recognise Kosovo.", "CYP", "XKX", "REJECT", -1),
    "asked not to": ("Norway asked Serbia not to sign the pact.", "NOR", "SRB", "REQUEST", -1),
    "what it wants from": ("What Laos wants from Japan is a bridge.", "LAO", "JPN", "REQUEST", 1),
    "one of those that": ("Belize is one of 23 states that recognise Taiwan.", "BLZ", "TWN", "SUPPORT", 1),
    "thanked for its": ("Fiji thanked Samoa for its backing.", "WSM", "FJI", "SUPPORT", 1),
    "said alike": ("Ghana signed a pact with Togo.", "GHA", "TGO", "SUPPORT", 1),
    "verb taken for a noun": ("Armenia hosts a Russian radar station.", "ARM", "RUS", "COOPERATE", 1),
}
NOT_TOLD = {
    "tourists": "Dutch tourists flew to Kenya in May.",
    "a residence": "A Spanish priest spent ten years in Bolivia.",
    "a fright": "Chile gave Peru a fright.",
}


def found(text: str) -> set[tuple[str, str | None, str, int]]:
    document = Document(text, "/x.txt", published=Published("2009-06-10", "day", "stated"))
    return {(e.actor_key, e.recipient_key, e.event_type, e.polarity) for e in extract_batch([document])[0].events}


@pytest.mark.parametrize(("text", "actor", "recipient", "kind", "sign"), TOLD.values(), ids=TOLD)
def test_an_act_is_heard_in_other_words(text: str, actor: str, recipient: str, kind: str, sign: int) -> None:
    assert (actor, recipient, kind, sign) in found(text)


@pytest.mark.parametrize("text", NOT_TOLD.values(), ids=NOT_TOLD)
def test_words_that_only_look_like_an_act_tell_none(text: str) -> None:
    assert {event for event in found(text) if event[1]} == set()
