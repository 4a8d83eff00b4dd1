"""Quotations: where they begin and end, and who says them."""

import pytest

from geoexplorer.extraction.quotes import quoted
from tests.reading_mentions import draft_of

STRETCHES = [
    ('He said "we agree" today.', ["we agree"]),
    ("He said “we agree” and “we sign”.", ["we agree", "we sign"]),
    ('"First." He paused. "Second," he said.', ["First.", "Second,"]),
    ("“It goes on below.", ["It goes on below."]),
    ("no marks here", []),
]


@pytest.mark.parametrize(("text", "inner"), STRETCHES)
def test_a_quotation_is_what_stands_between_the_marks(text: str, inner: list[str]) -> None:
    assert [text[start:end] for start, end in quoted(text, 0, len(text))] == inner


@pytest.mark.parametrize(
    "text",
    [
        '"We will stay. Nobody asked us to go," President Islam Karimov said.',
        'President Islam Karimov said: "We will stay. Nobody asked us to go."',
        '"We will stay," said President Islam Karimov. "Nobody asked us to go."',
    ],
)
def test_the_speaker_stands_before_or_after(text: str) -> None:
    assert {quote.speaker_key for quote in draft_of(text).quotes} == {"person:islam-karimov"}


def test_a_described_speaker_is_found_through_the_description() -> None:
    text = 'US Defense Secretary Donald Rumsfeld came. The defense secretary said: "We will stay as long as we must."'
    assert [quote.speaker_key for quote in draft_of(text).quotes] == ["person:donald-rumsfeld"]


def test_a_title_with_a_subtitle_is_no_speaker_of_the_text_below() -> None:
    text = (
        "Library Paper for Members South America: Regional Dealings and What They Mean for the Budget, brought up to"
        " date by Ann Lee, who has followed them since she came there.\n\nPeru sent Chile forty tractors."
    )
    assert draft_of(text).quotes == []
    spoken = "President of Russia Vladimir Putin: Friends, the talks were good.\n\nPeru sent Chile forty tractors."
    assert len(draft_of(spoken).quotes) == 2
