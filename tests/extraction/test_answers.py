"""Answers: who rejects, welcomes or refuses what the sentence before tells, and towards whom."""

import pytest
from reading_events import dyads, events_of

pytestmark = pytest.mark.usefixtures("texts_read_together")

ANSWERS = {
    "the sanctions": ("The EU imposed sanctions on Belarus. Minsk rejects the sanctions.", "BLR", "EU", "REJECT"),
    "the accusation": ("Chile accused Peru of spying. Lima rejected the accusation.", "PER", "CHL", "REJECT"),
    "the decision": ("Chad expelled a French envoy. Niger welcomed the decision.", "NER", "TCD", "SUPPORT"),
    "nothing after the verb": ("Laos asked Japan for a loan. Tokyo refused.", "JPN", "LAO", "REJECT"),
    "agreed alone": ("Qatar asked Oman for water. Oman agreed on Monday.", "OMN", "QAT", "AGREE"),
    "the main clause before": (
        "Cuba joined the CSTO after Russia had invited Cuba. Armenia welcomed the decision.",
        "ARM",
        "CUB",
        "SUPPORT",
    ),
    "in the passive": (
        "Kenya accused Somalia of smuggling. The charge was rejected by Somalia.",
        "SOM",
        "KEN",
        "REJECT",
    ),
    "two sentences on": (
        "Iran threatened Iraq. The threat made the price of oil rise. Baghdad condemned the statement.",
        "IRQ",
        "IRN",
        "ACCUSE",
    ),
}


@pytest.mark.parametrize(("text", "actor", "recipient", "kind"), ANSWERS.values(), ids=ANSWERS.keys())
def test_an_answer_is_meant_for_whoever_did_the_act_before(text: str, actor: str, recipient: str, kind: str) -> None:
    last = events_of(text)[-1]
    assert (last.actor_key, last.recipient_key, last.event_type) == (actor, recipient, kind)


def test_an_answer_is_of_the_domain_of_what_it_answers() -> None:
    first, last = events_of("Georgia bombed a Russian convoy. Armenia condemned the decision.")
    assert last.domain == first.domain == "military"


NO_ANSWER = {
    "a thing nobody did": "Chile accused Peru of spying. Bolivia welcomed the rain.",
    "declined to speak": "Laos asked Japan for a loan. Japan declined to comment.",
    "an object of its own": "Laos asked Japan for a loan. Tokyo refused a visa.",
    "blame for help": "Ghana sent rice to Togo. Benin deplored the decision.",
    "too long ago": "Laos asked Japan for a loan. It rained. It was cold. Nobody spoke. Japan refused.",
}


@pytest.mark.parametrize("text", NO_ANSWER.values(), ids=NO_ANSWER.keys())
def test_what_takes_up_no_act_answers_none(text: str) -> None:
    assert len(dyads(text)) == 1
