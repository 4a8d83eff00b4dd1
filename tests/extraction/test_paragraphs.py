"""Paragraphs: lines broken by width are one, headings and bullets are not."""

from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.paragraphs import LONGEST, paragraphs, paragraphs_to_parse
from geoexplorer.model.document import Document, Sentence


def lines(text: str) -> list[str]:
    return [text[start:end] for start, end in paragraphs(text)]


def test_each_long_line_is_a_paragraph() -> None:
    assert lines("One.\n\nTwo.\nThree.\n") == ["One.", "Two.", "Three."]


def test_lines_broken_inside_a_sentence_are_joined() -> None:
    assert lines("The President of\nRussia spoke and\nthen left.") == ["The President of\nRussia spoke and\nthen left."]


def test_bullets_stay_apart() -> None:
    assert lines("They want\n• peace,\n• trade") == ["They want", "• peace,", "• trade"]


def test_a_very_long_paragraph_is_parsed_in_pieces_that_lose_nothing() -> None:
    text = "Russia agreed to the plan. " * 2_000
    draft = Draft(Document(text, "/a.txt"), sections=[Sentence(0, len(text))])
    pieces = list(paragraphs_to_parse(draft))
    assert "".join(piece for _, piece in pieces) == text
    assert all(len(piece) <= LONGEST for _, piece in pieces)
    assert all(text[start : start + len(piece)] == piece for start, piece in pieces)
