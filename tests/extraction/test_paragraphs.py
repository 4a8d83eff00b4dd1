"""Paragraphs: lines broken by width are one, headings and bullets are not."""

import pytest

from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.paragraphs import LONGEST, paragraphs, paragraphs_to_parse
from geoexplorer.model.document import Document, Sentence


def lines(text: str) -> list[str]:
    return [text[start:end] for start, end in paragraphs(text)]


def test_each_long_line_is_a_paragraph() -> None:
    assert lines("One.\n\nTwo.\nThree.\n") == ["One.", "Two.", "Three."]


def test_lines_broken_inside_a_sentence_are_joined() -> None:
    assert lines("The President of\nRussia spoke and\nthen left.") == ["The President of\nRussia spoke and\nthen left."]


@pytest.mark.parametrize(
    "below", ["Moscow, 2012-12-17", "The Kremlin, Moscow, 17 December 2012", "ASTANA May 5, 2010", "By Anna Berg"]
)
def test_place_day_and_author_are_no_part_of_a_long_headline(below: str) -> None:
    headline = "The envoys of five neighbours agree to share the river for ten years"
    assert lines(f"{headline}\n{below}\n\nThey met for two days.")[:2] == [headline, below]


def test_a_day_at_the_end_of_a_broken_sentence_stays_in_it() -> None:
    text = "The treaty of five neighbours was laid down for signing by\nenvoys of all of them in\nAstana, 5 May 2010"
    assert lines(text) == [text]


def test_bullets_stay_apart() -> None:
    assert lines("They want\n• peace,\n• trade") == ["They want", "• peace,", "• trade"]


def test_a_very_long_paragraph_is_parsed_in_pieces_that_lose_nothing() -> None:
    text = "Russia agreed to the plan. " * 2_000
    draft = Draft(Document(text, "/a.txt"), sections=[Sentence(0, len(text))])
    pieces = list(paragraphs_to_parse(draft))
    assert "".join(piece for _, piece in pieces) == text
    assert all(len(piece) <= LONGEST for _, piece in pieces)
    assert all(text[start : start + len(piece)] == piece for start, piece in pieces)
