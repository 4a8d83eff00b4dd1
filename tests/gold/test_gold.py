"""Our own gold sentences: sound themselves, and read by extraction no worse than before."""

from collections import Counter
from datetime import date

import pytest
from material import HERE, read_rows
from score_sentences import Score, cases_of_extraction, score

from geoexplorer.extraction.gazetteer import gazetteer
from geoexplorer.model.codes import DOMAINS, EVENT_TYPES, MODALITIES

ROWS = read_rows(HERE / "sentences.jsonl")
EVENTS = [event for row in ROWS for event in row["events"]]


@pytest.fixture(scope="module")
def measured() -> Score:
    return score(cases_of_extraction())


def test_a_third_of_the_sentences_has_no_event() -> None:
    assert len(ROWS) >= 250
    assert sum(not row["events"] for row in ROWS) >= 0.3 * len(ROWS)


def test_no_sentence_stands_twice() -> None:
    assert [text for text, n in Counter(row["text"] for row in ROWS).items() if n > 1] == []
    assert len({row["id"] for row in ROWS}) == len(ROWS)


def test_every_gold_event_uses_known_codes() -> None:
    for event in EVENTS:
        assert event["type"] in EVENT_TYPES
        assert event["domain"] in DOMAINS
        assert event["modality"] in MODALITIES
        assert event["polarity"] in (-1, 0, 1)


def test_every_side_of_a_gold_event_is_an_entity_of_the_lexicons() -> None:
    sides = {event[side] for event in EVENTS for side in ("actor", "recipient")}
    assert sides - set(gazetteer().entities) == set()


def test_gold_dates_are_intervals_and_gold_mentions_lie_in_the_text() -> None:
    for event in EVENTS:
        if event["date_start"]:
            assert date.fromisoformat(event["date_start"]) <= date.fromisoformat(event["date_end"])
    for row in ROWS:
        assert all(0 <= m["start"] < m["end"] <= len(row["text"]) for m in row.get("mentions", ()))


def test_every_type_and_modality_occurs() -> None:
    assert {event["type"] for event in EVENTS} == set(EVENT_TYPES)
    assert {event["modality"] for event in EVENTS} == set(MODALITIES)


def test_the_score_is_printed(measured: Score, scores: list[str]) -> None:
    scores += measured.lines()
    assert len(scores) > 5


def test_pairs_are_found_and_right(measured: Score) -> None:
    assert measured.pairs.precision >= 0.90
    assert measured.pairs.recall >= 0.76


@pytest.mark.parametrize(("field", "floor"), [("polarity", 0.95), ("type", 0.92), ("modality", 0.91), ("domain", 0.84)])
def test_fields_of_found_pairs_are_right(measured: Score, field: str, floor: float) -> None:
    assert measured.on_hits[field] >= floor


def test_dates_and_amounts_of_found_pairs_are_right(measured: Score) -> None:
    assert measured.dates >= 0.80
    assert measured.amounts >= 0.80


def test_sentences_without_an_event_stay_silent(measured: Score) -> None:
    assert measured.false_alarms <= 0.07 * measured.without_event


def test_a_higher_confidence_finds_less(measured: Score) -> None:
    found = [rate.found for _, rate in measured.curve]
    assert found == sorted(found, reverse=True)
