"""The domain of an act: who comes, what is given, two words that mean a thing of their own."""

import pytest
from reading_events import events_of

pytestmark = pytest.mark.usefixtures("texts_read_together")

DOMAINS = {
    "a minister of defence comes": ("Norwegian Defense Minister Kaspar Berg flew to Riga on Monday.", "military"),
    "a chief of a force comes": (
        "Kaspar Berg, the chief of the Norwegian air force, who visited Latvia on Monday, left again.",
        "military",
    ),
    "a meeting on a bridge": ("The presidents of Peru and Bolivia met in the middle of a bridge.", "diplomatic"),
    "what is given to a border guard": ("Norway gave Latvia a dozen vans for its border guards.", "military"),
    "guns bought dearly": ("Peru bought rifles from Spain for two million dollars.", "military"),
    "a price war is no war": ("Peru accused Bolivia of starting a price war.", "economic"),
    "thanks": ("Peru thanked Spain for its patience.", "diplomatic"),
    "a name is no cue": ("Condoleezza Rice visited Nairobi on 18 February.", "diplomatic"),
    "after an election": ("Peru sent sacks of flour to Chile after the presidential election.", "economic"),
    "a canal is no small thing": ("Peru promised to build a tramway in Chile.", "economic"),
    "who rules": ("Norway criticised Belarus for its rigged plebiscite.", "political"),
    "a border settled": ("Peru thanked Chile for the delimitation of their boundary.", "diplomatic"),
    "what is paid for": ("Peru bought transport helicopters from Spain.", "military"),
    "a million for a runway": ("Norway intends to spend three million dollars on a runway in Latvia.", "military"),
    "a million of debt": ("Norway intends to forgive Latvia three million dollars of debt.", "economic"),
    "who speaks is not what he says": (
        "Kaspar Berg, the chief of the Norwegian border service, threatened Latvia with fewer work permits.",
        "economic",
    ),
    "a body of one purpose": ("Peru joined the World Trade Organization.", "economic"),
    "topples a government": ("Peru accused Bolivia of trying to topple its elected government.", "political"),
}


@pytest.mark.parametrize(("text", "domain"), DOMAINS.values(), ids=DOMAINS.keys())
def test_the_domain_is_told_by_the_words_of_the_act(text: str, domain: str) -> None:
    assert {event.domain for event in events_of(text)} == {domain}


def test_a_paper_that_is_signed_is_of_the_domain_of_what_it_is_about() -> None:
    *_, signed = events_of("Peru and Bolivia spoke of tanks and rifles. Then Peru and Bolivia signed the document.")
    assert (signed.event_type, signed.domain) == ("SUPPORT", "military")


def test_criticism_that_is_rejected_is_of_the_domain_of_what_was_criticised() -> None:
    *_, rejected = events_of("Peru accused Chile of raising its tariffs on grain. Chile rejected the criticism.")
    assert (rejected.event_type, rejected.domain) == ("REJECT", "economic")


def test_each_of_two_coordinated_acts_has_words_of_its_own() -> None:
    first, second = events_of("Peru banned grain from Chile and thanked Chile for its blankets.")
    assert (first.quote, second.quote) == ("Peru banned grain from Chile", "thanked Chile for its blankets")
