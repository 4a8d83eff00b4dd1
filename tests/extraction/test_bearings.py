"""For whom an event counts, towards whom, with which sign."""

from reading_events import the_event

from geoexplorer.extraction.bearings import bearings
from geoexplorer.model.event import Bearing


def test_a_dyad_bears_on_both_sides() -> None:
    assert bearings("CHN", "KAZ", 1, mutual=False) == (
        Bearing("CHN", "KAZ", 1, "out"),
        Bearing("KAZ", "CHN", 1, "in"),
    )


def test_a_mutual_act_is_out_for_both() -> None:
    assert {bearing.side for bearing in bearings("CHN", "KAZ", 1, mutual=True)} == {"out"}


def test_a_descriptive_act_bears_on_nothing() -> None:
    assert bearings("CHN", "KAZ", 0, mutual=False) == ()


def test_a_withdrawal_leans_away() -> None:
    event = the_event("Russia withdrew its troops from Georgia.", "RUS", "GEO")
    assert event.polarity == -1
    assert Bearing("GEO", "RUS", -1, "in") in event.bearings


def test_a_demand_to_leave_leans_away() -> None:
    event = the_event("Uzbekistan asked the United States to withdraw its troops from Uzbekistan.", "UZB", "USA")
    assert (event.event_type, event.polarity) == ("REQUEST", -1)


def test_a_request_for_help_leans_towards() -> None:
    event = the_event("Kyrgyzstan asked Russia to help it with fuel.", "KGZ", "RUS")
    assert (event.event_type, event.polarity) == ("REQUEST", 1)


def test_a_request_against_a_third_bears_on_the_third() -> None:
    event = the_event("China urged Kazakhstan to condemn Japan.", "CHN", "KAZ")
    assert Bearing("CHN", "JPN", -1, "out") in event.bearings


def test_turning_a_request_against_a_third_down_favours_the_third() -> None:
    event = the_event("Russia failed to persuade Tajikistan to cut ties with the United States.", "RUS", "TJK")
    assert {bearing.power_key for bearing in event.bearings} >= {"RUS", "TJK"}
