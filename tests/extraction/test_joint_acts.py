"""What several sides do together or to one another, and deeds that another side judges right behind them."""

import pytest

from geoexplorer.extraction import extract_batch
from geoexplorer.model.document import Document, Published
from geoexplorer.model.event import Extraction

TOLD = {
    "jointly": ("Ghana and Togo jointly built a dam on the river.", "GHA", "TGO", "COOPERATE"),
    "jointly, in future": ("Under the treaty, Ghana and Togo will jointly patrol their coast.", "GHA", "TGO", "AGREE"),
    "each other": ("The presidents of Ghana and Togo congratulated each other.", "GHA", "TGO", "SUPPORT"),
    "one another": ("Ghana and Togo accused one another of spying.", "GHA", "TGO", "ACCUSE"),
    "a deed welcomed": ("Norway closed its ports, a decision welcomed by Iceland.", "ISL", "NOR", "SUPPORT"),
    "clashed": ("Ghana and Togo clashed on the border.", "GHA", "TGO", "ASSAULT"),
    "differ": ("Ghana and Togo differ over the sanctions.", "GHA", "TGO", "REJECT"),
    "made peace": ("Ghana and Togo made peace in May.", "GHA", "TGO", "SUPPORT"),
    "severed ties": ("Ghana and Togo severed diplomatic ties.", "GHA", "TGO", "SANCTION"),
    "of each other": ("Ghana and Togo expelled each other's diplomats.", "GHA", "TGO", "SANCTION"),
    "a row flared up between": ("A trade row has flared up between Ghana and Togo.", "GHA", "TGO", "ASSESS"),
    "embroiled": ("Ghana and Togo are embroiled in a row over fish.", "GHA", "TGO", "REJECT"),
    "allies": ("Ghana and Togo are reliable allies.", "GHA", "TGO", "ASSESS"),
    "touched upon": ("Ghana and Togo touched upon the price of cocoa.", "GHA", "TGO", "CONSULT"),
    "exchange of opinions": (
        "The presidents of Ghana and Togo continued their regular exchange of opinions on fishing.",
        "GHA",
        "TGO",
        "CONSULT",
    ),
    "received from": (
        "Denmark's premier received messages of congratulations from Peru and Chile.",
        "PER",
        "DNK",
        "SUPPORT",
    ),
    "ready for": ("Denmark is also ready for closer cooperation with Norway.", "DNK", "NOR", "AGREE"),
    "accession into": (
        "A protocol was signed on Ghana's accession into the World Trade Organisation.",
        "GHA",
        "WTO",
        "SUPPORT",
    ),
}
NOT_TOLD = {
    "gifts of others that are only kept": "Food donations from Spain are being held by Ghana.",
    "one side that does something together": "Danish farmers sang a song together in Ghana.",
}


def read(text: str) -> Extraction:
    return extract_batch([Document(text, "/x.txt", published=Published("2009-06-10", "day", "stated"))])[0]


@pytest.mark.parametrize(("text", "actor", "recipient", "kind"), TOLD.values(), ids=TOLD)
def test_what_is_done_jointly_or_judged_is_told(text: str, actor: str, recipient: str, kind: str) -> None:
    found = {(event.actor_key, event.recipient_key, event.event_type) for event in read(text).events}
    assert (actor, recipient, kind) in found or (recipient, actor, kind) in found


@pytest.mark.parametrize("text", NOT_TOLD.values(), ids=NOT_TOLD)
def test_what_one_side_only_does_is_no_act(text: str) -> None:
    assert not [event.quote for event in read(text).events if event.recipient_key]
