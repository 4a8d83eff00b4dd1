"""Acts as news agencies word them: who is let in by whoever says so, forces that enter, ties that improved."""

import pytest

from geoexplorer.extraction import extract_batch
from geoexplorer.model.document import Document, Published

TOLD = {
    "let in by whoever says so": ("The Omani premier said Dutch jets would be allowed to land.", "OMN", "NLD", "AGREE"),
    "cut off from whoever says so": ("Togo said Ghana had cut off fuel deliveries.", "GHA", "TGO", "SANCTION"),
    "forces entered": ("Kenyan soldiers entered Somalia at dawn.", "KEN", "SOM", "ASSAULT"),
    "was received in": ("Fiji's premier was received in Tokyo with full honours.", "JPN", "FJI", "CONSULT"),
    "exercises near": ("Ghana and Togo held exercises near the border.", "GHA", "TGO", "COOPERATE"),
    "forced out": ("Kenya forced out more than 1,000 Somali traders.", "KEN", "SOM", "COERCE"),
    "closed a crossing": ("Benin closed all but two crossings on the Togolese border.", "BEN", "TGO", "SANCTION"),
    "resumed traffic": ("Jordan has resumed rail traffic to Syria.", "JOR", "SYR", "CONCEDE"),
    "secured rights": ("Japan secured rights to Namibian uranium.", "JPN", "NAM", "COOPERATE"),
}


def read(text: str) -> list[tuple[str, str | None, str, int]]:
    events = extract_batch([Document(text, "/x.txt", published=Published("2009-06-10", "day", "stated"))])[0].events
    return [(event.actor_key, event.recipient_key, event.event_type, event.polarity) for event in events]


@pytest.mark.parametrize(("text", "actor", "recipient", "kind"), TOLD.values(), ids=TOLD)
def test_an_act_is_heard_as_agencies_word_it(text: str, actor: str, recipient: str, kind: str) -> None:
    assert (actor, recipient, kind) in [event[:3] for event in read(text)]


def test_what_is_said_of_ties_weighs_more_than_what_they_were() -> None:
    assert [event[3] for event in read("Relations between Ghana and Togo, long strained, have improved.")] == [1]
