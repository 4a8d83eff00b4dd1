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
    "rejected suggestions that": (
        "The ministry in Riga rejected suggestions that Latvia had supplied arms to Georgia.",
        "LVA",
        "GEO",
        "denied",
    ),
    "scoffed at claims that": ("Lima scoffed at claims that Peru had sent troops to Chile.", "PER", "CHL", "denied"),
    "a report that is denied": ("The report that Peru sent troops to Chile was denied.", "PER", "CHL", "denied"),
    "would only if": ("Norway would lend Latvia $5 million only if Riga cut its budget.", "NOR", "LVA", "hypothetical"),
    "will unless": ("Unless Iran gives in, Norway will impose sanctions on Iran.", "NOR", "IRN", "hypothetical"),
    "offers if": ("Norway offered to lift its sanctions on Iran if it gave in.", "NOR", "IRN", "hypothetical"),
    "promises if": ("Norway promised to consult with Latvia if Riga was threatened.", "NOR", "LVA", "planned"),
    "a deal in return for": ("Norway will pay Latvia $5 million in return for a base.", "NOR", "LVA", "planned"),
    "does not rule out": ("Bolivia did not rule out selling gas to China.", "BOL", "CHN", "hypothetical"),
    "would like": ("Peru would like to see the Chilean embassy enlarged.", "PER", "CHL", "asserted"),
    "an agreement to": ("Norway reached an agreement to open a naval base in Latvia.", "NOR", "LVA", "planned"),
    "not only": ("China not only lent Kyrgyzstan money but built roads.", "CHN", "KGZ", "asserted"),
    "no choice but": ("Armenia had no choice but to support Russia.", "ARM", "RUS", "asserted"),
    "openness shown": ("Peru has shown openness to deepening its cooperation with Chile.", "PER", "CHL", "planned"),
    "a decision reached": (
        "A sign of it was the decision taken in May to hold joint Peruvian-Chilean exercises in Chile.",
        "PER",
        "CHL",
        "planned",
    ),
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


SIGNS = {
    "lift what hurts": ("Norway offered to lift its sanctions against Burma.", "NOR", "MMR", 1),
    "urged to send help": ("Peru urged Chile to send peacekeepers.", "PER", "CHL", 1),
    "urged to stop sending": ("Peru urged Chile to stop sending arms to Bolivia.", "PER", "CHL", -1),
    "send back": ("Peru demanded that Chile send the refugees back.", "PER", "CHL", -1),
    "let go": ("Peru urged Chile to let the sailors go.", "PER", "CHL", -1),
}


@pytest.mark.parametrize(("text", "actor", "recipient", "sign"), SIGNS.values(), ids=SIGNS.keys())
def test_what_is_asked_or_offered_tells_the_sign(text: str, actor: str, recipient: str, sign: int) -> None:
    assert the_event(text, actor, recipient).polarity == sign


def test_headings_of_an_analysis_are_no_speakers() -> None:
    parts = (
        "BACKGROUND: Peru sent troops to Chile.",
        "IMPLICATIONS: Chile sold gas to Peru.",
        "CONCLUSIONS: It rained.",
    )
    assert {event.modality for event in events_of("\n\n".join(parts))} == {"asserted"}


def test_a_ministry_that_tells_of_the_state_named_first_is_its_own() -> None:
    text = "Chad on Tuesday ordered two Dutch diplomats to leave the country, the Foreign Ministry said."
    assert the_event(text, "TCD", "NLD").modality == "asserted"


def test_one_of_several_who_act_speaks_for_all() -> None:
    text = "Britain, France and Italy announced that they would establish diplomatic relations with Kosovo."
    assert {event.modality for event in events_of(text)} == {"planned"}


def test_help_that_is_offered_is_an_agreement() -> None:
    event = the_event("Norway offered Latvia help in building two power stations.", "NOR", "LVA")
    assert (event.event_type, event.modality) == ("AGREE", "planned")


def test_a_denied_plan_to_help_is_a_denied_agreement() -> None:
    event = the_event("Lima denied that it planned to send troops to Chile.", "PER", "CHL")
    assert (event.event_type, event.modality) == ("AGREE", "denied")


def test_a_report_dismissed_as_nonsense_is_denied() -> None:
    text = "A Danish minister dismissed as nonsense reports that Denmark had offered Togo four million euros."
    assert {e.modality for e in events_of(text)} == {"denied"}


SPARED = (
    "Tokyo has refused to break ties with Taipei.",
    "Hungary refused to impose sanctions on Russia.",
    "Turkey rejected calls to expel the Russian ambassador.",
    "India resisted pressure to condemn Russia.",
    "Germany decided against cutting aid to Mali.",
    "Egypt stopped short of expelling the Israeli envoy.",
    "Moscow vowed not to abandon Syria.",
)


@pytest.mark.parametrize("text", SPARED)
def test_harm_refused_leans_to_whom_it_would_have_hit(text: str) -> None:
    assert [(event.event_type, event.polarity) for event in events_of(text)] == [("SUPPORT", 1)]


def test_a_demand_refused_still_leans_away() -> None:
    assert [event.polarity for event in events_of("Iceland refused to repay what Britain had lent.")] == [-1]


def test_small_words_of_other_phrases_make_no_idiom() -> None:
    text = "Chile was given a warm welcome in March, and so was its readiness to talk to Peru."
    assert "CONCEDE" not in {event.event_type for event in events_of(text)}
