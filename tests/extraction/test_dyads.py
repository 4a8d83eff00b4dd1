"""Who does what to whom: the constructions in which news tells an act between two states."""

import pytest
from reading_events import dyads, events_of, extraction_of

pytestmark = pytest.mark.usefixtures("texts_read_together")

FOUND = {
    "subject and object": ("Russia praised Tajikistan for its patience.", "RUS", "TJK"),
    "subject and preposition": ("China invested two billion dollars in Kazakhstan.", "CHN", "KAZ"),
    "passive with its agent": ("Georgia was accused by Russia of harbouring rebels.", "RUS", "GEO"),
    "infinitive under a control verb": ("Turkey plans to help Kyrgyzstan rebuild two schools.", "TUR", "KGZ"),
    "second verb of one subject": ("China welcomed the vote and praised Uzbekistan.", "CHN", "UZB"),
    "relative clause": ("Japan, which had criticised China, sent no minister.", "JPN", "CHN"),
    "ministry for its state": ("The Russian Foreign Ministry condemned Georgia.", "RUS", "GEO"),
    "army for its state": ("The Turkish army shelled villages in Syria.", "TUR", "SYR"),
    "possessor and preposition": ("China's aid to Tajikistan doubled last year.", "CHN", "TJK"),
    "adjective and preposition": ("Russian troops in Tajikistan guard the frontier.", "RUS", "TJK"),
    "light verb with its noun": ("Iran paid tribute and offered support to Tajikistan.", "IRN", "TJK"),
    "visit in a circumstance": ("During a visit to Kazakhstan, the Russian president toured a plant.", "RUS", "KAZ"),
    "troops of a passive without agent": ("Two hundred Russian soldiers were deployed in Tajikistan.", "RUS", "TJK"),
    "help received": ("Kyrgyzstan received ten million dollars from Japan.", "JPN", "KGZ"),
    "help wanted": ("Uzbekistan is seeking Chinese help with its pipelines.", "UZB", "CHN"),
    "demand with must": ("Russia said that Ukraine must pay its debts.", "RUS", "UKR"),
    "request with an infinitive": ("Kazakhstan asked Russia to lower its tariffs.", "KAZ", "RUS"),
    "role played by a state": ("Germany praised the role played by Kazakhstan.", "DEU", "KAZ"),
    "base in a host": ("Russia has opened an air base in Kyrgyzstan.", "RUS", "KGZ"),
    "speaker by office, we": ('The Omani premier said: "We have signed a pact with Qatar."', "OMN", "QAT"),
    "speaker by office, our": ('"Peru expelled our ambassador," the Chilean minister said.', "PER", "CHL"),
    "his guest": ("The Jordanian king came to Egypt. President Hosni Mubarak thanked his guest.", "EGY", "JOR"),
}


@pytest.mark.parametrize(("text", "actor", "recipient"), FOUND.values(), ids=FOUND.keys())
def test_an_act_is_found_with_its_direction(text: str, actor: str, recipient: str) -> None:
    assert (actor, recipient) in dyads(text)


MUTUAL = {
    "two subjects": "Russia and China signed a treaty on their border.",
    "with": "Russia met with China over gas prices.",
    "between": "Talks between China and Russia ended on Friday.",
    "hyphen": "Russian-Chinese cooperation is growing.",
    "plural verb of agreement": "China and Russia agreed to hold joint exercises.",
}


@pytest.mark.parametrize("text", MUTUAL.values(), ids=MUTUAL.keys())
def test_a_mutual_act_is_one_event(text: str) -> None:
    assert len(events_of(text)) == 1
    assert dyads(text) == {("CHN", "RUS")}


def test_a_list_of_actors_makes_one_dyad_each_and_one_act() -> None:
    found = events_of("Russia, China and Iran condemned Israel.")
    assert {(event.actor_key, event.recipient_key) for event in found} == {
        ("RUS", "ISR"),
        ("CHN", "ISR"),
        ("IRN", "ISR"),
    }
    assert len({event.act for event in found}) == 1
    assert found[0].act is not None


def test_adjectives_listed_under_one_noun_all_count() -> None:
    text = "Kyrgyzstan wants American, Turkish and Chinese assistance for its border guards."
    assert dyads(text) == {("KGZ", "USA"), ("KGZ", "TUR"), ("KGZ", "CHN")}


NOTHING = {
    "challenge met": "Russia and China met the challenge.",
    "port given up": "Georgia gave up a port near Armenia.",
    "refugees flown": "The pilots flew the refugees from Kenya to Sudan.",
    "place of a meeting": "The Kazakh president met his ministers in Moscow.",
    "by-participle": "The market, dominated by Russia and China, shrank again.",
    "route": "The drugs travel from Afghanistan through Tajikistan.",
    "question": "Will Russia help Tajikistan build a dam?",
    "likeness": "Unlike Russia, Kazakhstan grows wheat.",
    "comparison rejected": "The Finnish minister dismissed the comparison with Austria.",
    "comparison": "Kazakhstan is larger than Uzbekistan.",
    "neighbours": "Kyrgyzstan borders Kazakhstan, Uzbekistan, Tajikistan and China.",
    "experts of one state on another": "Russian experts wrote a book about China.",
    "declined comment": "The Tajik minister declined to comment on Russia.",
    "narrated negation": "Russia did not invite Georgia to the talks.",
    "somebody at odds with his state": "Sweden let Togo's exiled opposition leader open an office.",
    "peoples of one state": "Fighting between Kyrgyz and Uzbeks spread to Osh.",
    "neither": "Neither Hungary nor Slovakia attacked Ukraine.",
    "prices of a region": "Gazprom agreed to pay European prices.",
    "age of a thing": "Latvian workers pulled down the Soviet-era barracks near the Estonian border.",
    "some of a group": "He had lived in two former Soviet states and in Chad.",
    "another main clause": "The EU has set aside nine million euros; Togo is offering to wait.",
    "negated break": "Peru did not sever its ties with Chile.",
    "wish towards others": "Human rights groups want Russia to help Georgia.",
}


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_no_act_is_made_up(text: str) -> None:
    assert dyads(text) == set()


def test_the_same_act_is_not_told_twice_by_verb_and_noun() -> None:
    text = "Russia signed an agreement on military cooperation with Kazakhstan."
    assert len(events_of(text)) == 1


def test_evidence_is_a_stretch_of_the_text() -> None:
    text = "It rained. China's foreign minister visited Uzbekistan last week, and the snow came later."
    for event in events_of(text):
        assert event.quote == text[event.start : event.end]
        assert "rained" not in event.quote
        assert "snow" not in event.quote


def test_participants_point_to_the_words_that_name_them() -> None:
    found = extraction_of("The Chinese ambassador thanked Tajikistan.")
    words = {p.role: found.mentions[p.mention].quote for p in found.events[0].participants if p.mention is not None}
    assert words["recipient"] == "Tajikistan"
    assert "Chinese" in words["actor"]


def test_there_is_the_place_named_before() -> None:
    text = "Russia has an air base at Kant. Five hundred Russian soldiers will be stationed there."
    assert ("RUS", "KGZ") in {(e.actor_key, e.recipient_key) for e in events_of(text) if e.event_type == "AGREE"}


def test_we_in_a_quote_is_the_state_that_speaks() -> None:
    text = "“We have signed an agreement with Turkmenistan,” the Ukrainian prime minister said."
    assert ("TKM", "UKR") in dyads(text)


def test_who_tells_of_help_is_helped() -> None:
    text = "The Kyrgyz Defence Ministry said Russia would supply spare parts worth three million dollars."
    assert ("RUS", "KGZ") in dyads(text)


def test_a_description_that_cannot_mean_the_subject_means_the_other_side() -> None:
    text = "The Lithuanian president visited Georgia. She promised the country a military hospital."
    assert ("LTU", "GEO") in {(e.actor_key, e.recipient_key) for e in events_of(text) if e.event_type == "AGREE"}


def test_what_talks_are_about_is_no_side_of_them() -> None:
    assert dyads("Russia and Turkey held talks on Afghanistan in Ankara.") == {("RUS", "TUR")}


def test_a_king_is_that_of_the_land_beside_his_name() -> None:
    assert ("JOR", "SYR") in dyads("King Abdullah of Jordan arrived in Damascus on Tuesday.")


def test_the_two_of_a_group_are_the_two_named_before() -> None:
    found = dyads("Georgia quarrelled with Russia. Relations between the two former Soviet republics are at a low.")
    assert not any("FORMER_SOVIET_STATES" in pair for pair in found)


def test_a_flow_that_is_cut_is_cut_by_whose_flow_it_is() -> None:
    events = events_of("Uzbek gas deliveries to Kyrgyzstan were cut by a third in August.")
    assert [(e.actor_key, e.recipient_key, e.polarity) for e in events] == [("UZB", "KGZ", -1)]


def test_two_verbs_of_one_object_are_one_act() -> None:
    found = events_of("The Netherlands has trained and equipped four Ugandan battalions.")
    assert [(event.actor_key, event.recipient_key, event.event_type) for event in found] == [("NLD", "UGA", "AID")]


def test_it_may_be_the_state_that_spoke_before() -> None:
    text = "The Omani Foreign Ministry scolded Iran for its flights. It also asked Iran to pay for the runway."
    assert ("OMN", "IRN") in {(e.actor_key, e.recipient_key) for e in events_of(text) if e.sentence == 1}


def test_he_is_no_woman_named_before() -> None:
    text = "President Evo Morales of Bolivia heard Angela Merkel of Germany. He praised Peru."
    assert ("BOL", "PER") in dyads(text)


def test_a_neighbour_described_is_the_other_side_still() -> None:
    assert ("RUS", "GEO") in dyads(
        "Georgia freed the men, but Russia suspended links with its small southern neighbour."
    )


def test_who_is_described_in_the_passive_is_judged() -> None:
    assert ("USA", "BLR") in dyads("Lukashenko, once described by Condoleezza Rice as a dictator, will not go.")


def test_who_passes_a_resolution_says_what_stands_in_it() -> None:
    text = "The Iraqi parliament passed a resolution calling for the expulsion of Danish forces."
    assert [(e.actor_key, e.recipient_key, e.event_type, e.polarity) for e in events_of(text)] == [
        ("IRQ", "DNK", "REQUEST", -1)
    ]


GUESTS = {
    "beside his host": ("The Kazakh president and visiting Chinese President Hu Jintao signed a treaty.", "CHN", "KAZ"),
    "spoken to": ("Putin thanked visiting Kyrgyz President Kurmanbek Bakiyev for his patience.", "KGZ", "RUS"),
    "thanked for his help": ("Peru thanked Chile for its support on fishing.", "CHL", "PER"),
}


@pytest.mark.parametrize(("text", "actor", "recipient"), GUESTS.values(), ids=GUESTS.keys())
def test_what_a_guest_or_helper_did_is_told_in_passing(text: str, actor: str, recipient: str) -> None:
    assert (actor, recipient) in {(event.actor_key, event.recipient_key) for event in events_of(text)}


def test_a_verb_that_needs_no_object_takes_none_from_the_next() -> None:
    found = events_of("Bishkek protested and asked the CSTO to intervene.")
    assert [(e.actor_key, e.recipient_key, e.event_type) for e in found] == [("KGZ", "CSTO", "REQUEST")]


@pytest.mark.parametrize("words", ["two sides", "two men"])
def test_the_two_who_met_talk_on(words: str) -> None:
    talks = events_of(f"The Kazakh president met Hu Jintao of China. The {words} discussed oil.")
    assert [(e.actor_key, e.recipient_key, e.sentence) for e in talks] == [("KAZ", "CHN", 0), ("KAZ", "CHN", 1)]


def test_to_instruct_somebody_to_do_something_trains_nobody() -> None:
    text = "The Greek minister came to Malta. He instructed the general staff to study the issue."
    assert [event for event in events_of(text) if event.sentence == 1] == []
