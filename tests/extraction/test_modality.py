"""What became of an act: asserted, claimed, planned, hypothetical, denied, refused, or not done at all."""

import pytest
from reading_events import dyads, events_of, the_event

pytestmark = pytest.mark.usefixtures("texts_read_together")

STATUS = {
    "told as fact": ("China opened a consulate in Kazakhstan.", "CHN", "KAZ", "asserted"),
    "future": ("Russia will send engineers to Tajikistan.", "RUS", "TJK", "planned"),
    "plan": ("Russia plans to sell helicopters to Kazakhstan.", "RUS", "KAZ", "planned"),
    "wish of one's own": ("Turkey hopes to invest in Uzbekistan.", "TUR", "UZB", "planned"),
    "reported future": ("Iran said it would build a road in Tajikistan.", "IRN", "TJK", "planned"),
    "might": ("China might cut its aid to Pakistan.", "CHN", "PAK", "hypothetical"),
    "condition": ("If Russia helps Armenia, the dam can be finished.", "RUS", "ARM", "hypothetical"),
    "duty": ("Russia must support Tajikistan, the paper wrote.", "RUS", "TJK", "hypothetical"),
    "hedge": ("Russia reportedly supplied missiles to Syria.", "RUS", "SYR", "claimed"),
    "expert": ("An analyst said that China has built a post in Tajikistan.", "CHN", "TJK", "claimed"),
    "third state": ("Ukraine says Russia has armed Syria.", "RUS", "SYR", "claimed"),
    "party on its own act": ("Russia says it has supplied tractors to Tajikistan.", "RUS", "TJK", "asserted"),
    "denial of a hostile act": ("Russia denied that it had attacked Georgia.", "RUS", "GEO", "denied"),
    "not only": ("China not only lent Kyrgyzstan money but built roads.", "CHN", "KGZ", "asserted"),
    "no choice but": ("Armenia had no choice but to support Russia.", "ARM", "RUS", "asserted"),
    "speech act told": ("Tajikistan criticised Uzbekistan over the railway.", "TJK", "UZB", "asserted"),
}


@pytest.mark.parametrize(("text", "actor", "recipient", "modality"), STATUS.values(), ids=STATUS.keys())
def test_modality_is_composed_from_what_governs_the_act(text: str, actor: str, recipient: str, modality: str) -> None:
    assert the_event(text, actor, recipient).modality == modality


def test_a_planned_friendly_act_is_an_agreement() -> None:
    event = the_event("The Chinese president will visit Kazakhstan.", "CHN", "KAZ")
    assert (event.event_type, event.modality, event.polarity) == ("AGREE", "planned", 1)


def test_a_refusal_rejects() -> None:
    event = the_event("Uzbekistan refused to help Tajikistan with gas.", "UZB", "TJK")
    assert (event.event_type, event.polarity) == ("REJECT", -1)


def test_a_base_ruled_out_by_its_host_is_the_hosts_refusal() -> None:
    text = "The Tajik minister ruled out the possibility of opening another Russian base in Tajikistan."
    event = the_event(text, "TJK", "RUS")
    assert (event.actor_key, event.event_type, event.polarity) == ("TJK", "REJECT", -1)


def test_a_request_made_in_vain_was_made_and_turned_down() -> None:
    found = events_of("China failed to persuade Kazakhstan to lower its tariffs.")
    assert {(event.actor_key, event.event_type) for event in found} == {("CHN", "REQUEST"), ("KAZ", "REJECT")}


def test_never_abandoning_somebody_is_support() -> None:
    event = the_event("Russia never gave up on Armenia.", "RUS", "ARM")
    assert (event.event_type, event.polarity) == ("SUPPORT", 1)


NOT_DONE = {
    "narrated negation": "China did not lend money to Kyrgyzstan.",
    "asked of another": "Aid groups urged Japan to help Tajikistan.",
    "failed attempt": "Iran failed to sell gas to Armenia.",
}


@pytest.mark.parametrize("text", NOT_DONE.values(), ids=NOT_DONE.keys())
def test_what_was_not_done_is_no_event(text: str) -> None:
    assert not {pair for pair in dyads(text) if "REJECT" not in pair}


@pytest.mark.parametrize(
    "text",
    [
        "Turkey's parliament rejected a motion to let American troops cross the country.",
        "Turkey's parliament voted against a plan to let American troops cross the country.",
    ],
)
def test_who_turns_a_motion_down_turns_down_whom_it_served(text: str) -> None:
    assert {(e.event_type, e.polarity) for e in events_of(text)} == {("REJECT", -1)}


def test_a_report_dismissed_as_nonsense_is_denied() -> None:
    text = "A Danish minister dismissed as nonsense reports that Denmark had offered Togo four million euros."
    assert {e.modality for e in events_of(text)} == {"denied"}
