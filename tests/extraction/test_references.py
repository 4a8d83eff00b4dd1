"""Pronouns and descriptions: whom they stand for, and what stays unresolved."""

import pytest

from tests.reading_mentions import draft_of

CASES = [
    ("Russia pulled its troops out.", "its", ("RUS",)),
    ("The SCO called on the United States to name a date for its forces to leave.", "its", ("USA",)),
    ("Tajikistan waited and Russia signed. The two countries celebrated.", "The two countries", ("TJK", "RUS")),
    ("Kyrgyzstan and Uzbekistan quarrel. Both countries want water.", "Both countries", ("KGZ", "UZB")),
    ("Moscow still keeps many soldiers in Tajikistan. Russia left the country poor.", "the country", ("TJK",)),
    ("NATO opened an office. The Alliance wants partners.", "The Alliance", ("NATO",)),
    ("Leaders of Central Asia met. They fear for the region.", "the region", ("CENTRAL_ASIA",)),
    (
        "US Defense Secretary Donald Rumsfeld came. The defense secretary spoke.",
        "The defense secretary",
        ("person:donald-rumsfeld",),
    ),
    ("President Islam Karimov arrived. He met nobody.", "He", ("person:islam-karimov",)),
    ("Uzbekistan closed the post. It gave no reason.", "It", ("UZB",)),
    ("Kyrgyz officials met in June. They signed nothing.", "They", ("KGZ",)),
    ("The Estonian premier flew to Chile. She stayed two days.", "She", ("EST",)),
    ("Peru's president called. He was polite.", "He", ("PER",)),
    ("The Estonian premier flew to Chile. She thanked the country.", "the country", ("CHL",)),
    ("Kenya's president flew to Oman. His hosts were silent.", "hosts", ("OMN",)),
    ("Bolivia mined its border with Chile. Its neighbour has the coast.", "neighbour", ("CHL",)),
    (
        "Estonia's Kaja Kallas met Finland's Sanna Marin. Tarja Halonen flew to Kaja Kallas and thanked her.",
        "her",
        ("person:kaja-kallas",),
    ),
    ("Chile met Peru. Fiji's premier, who was in Lima on Monday, thanked his hosts.", "hosts", ("PER",)),
    ("Mali's envoy called. Togo had offered coal if the government left the pact.", "the government", ("MLI",)),
    ("Ghana called. Its road joined the Lome-Cotonou road, and the republic was content.", "the republic", ("GHA",)),
    ("Fiji asked for tents. It waited while Malian officials slept, and Peru met them.", "them", ("MLI",)),
    ("Togo handed a note to Ghana. The note was short.", "note", ("TGO",)),
    (
        "Kenyan President William Ruto spoke of bread and of the price of bread in the towns of the north and south. "
        "At night the hall was nearly empty, and nobody but the banker Rafael Correa stayed. "
        "The new president relaxed in his country.",
        "his",
        ("person:william-ruto",),
    ),
    (
        "Qatar's Emir Tamim bin Hamad Al Thani called on Laos. Modi spoke. The emir left.",
        "The emir",
        ("person:tamim-bin-hamad-al-thani",),
    ),
    (
        "Mali is dry. Mali has wells. Peru met Fiji. Oman slept. The country, whose debt to Oman grew, is poor.",
        "The country",
        ("MLI",),
    ),
    ("Egypt borders Jordan. The kingdom has little water.", "The kingdom", ("JOR",)),
    ("Fiji hosted Laos. The island was calm.", "The island", ("FJI",)),
    ("Ghana met Togo. The two agreed on little.", "The two", ("GHA", "TGO")),
]


@pytest.mark.parametrize(("text", "words", "keys"), CASES)
def test_a_reference_stands_for_whom_was_named_before(text: str, words: str, keys: tuple[str, ...]) -> None:
    draft = draft_of(text)
    found = [r.keys for r in draft.references if draft.document.text[r.start : r.end] == words]
    assert found, f"{words} is not resolved"
    assert set(found[-1]) == set(keys)


@pytest.mark.parametrize("text", ["It is too late to change the plan for Russia.", "It seems that Moscow waits."])
def test_an_empty_it_stands_for_nobody(text: str) -> None:
    assert draft_of(text).references == []


def test_we_in_a_quotation_is_the_speaker() -> None:
    draft = draft_of('"We need the base," Kyrgyz President Kurmanbek Bakiyev said.')
    [reference] = [r for r in draft.references if draft.document.text[r.start : r.end] == "We"]
    assert reference.keys == ("person:kurmanbek-bakiyev",)


@pytest.mark.parametrize(
    "text",
    ["Our neighbours will not thank Ghana.", "The prize was given to two friends.", "The island of Bute is green."],
)
def test_what_nobody_before_fits_stays_open(text: str) -> None:
    assert draft_of(text).references == []


def test_every_reference_has_a_rule_and_a_confidence_below_one() -> None:
    draft = draft_of("Russia and Tajikistan met. Both sides said they trust it. The country is its friend.")
    assert all(r.rule and 0 < r.confidence < 1 for r in draft.references)
