"""Positions survive the way from the stored text to the document on screen and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QPlainTextEdit

from geoexplorer.app.reading.offsets import LONG_BLOCK, fold_words, shown_text

SAMPLES = {
    "emoji": "Before 😀 after\nsecond 👩‍👩‍👧 line",
    "flags": "🇰🇬 leans towards 🇷🇺, not 🇺🇸.",
    "combining accents": "Bişkek, e\u0301te\u0301 and n\u0303o",
    "Cyrillic": "Президент Акаев открыл базу.\nМосква ответила.",
    "Arabic": "قالت الوزارة إن القاعدة 😀 ستبقى.",
    "line separator": "one\u2028two\u2028three",
    "paragraph separator": "one\u2029two\n\u2029three",
    "no-break space": "5\u00a0million in aid\u00a0😀\u00a0now",
    "one-character lines": "a\nb\n\nc\n😀\nd",
    "frame characters of Qt": "one\ufdd0two\ufdd1three",
    "tabs and nulls": "one\ttwo\x00three\x0cfour\x1cfive\x85six",
}


@pytest.mark.parametrize("name", SAMPLES)
def test_every_shown_code_point_comes_back(name: str) -> None:
    text = SAMPLES[name]
    shown = shown_text(text)
    for block in shown.blocks:
        for offset in range(block.start, block.end):
            assert shown.from_qt(shown.to_qt(offset)) == offset


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", SAMPLES)
def test_qt_shows_the_character_we_mean_at_the_place_we_mean(name: str) -> None:
    text = SAMPLES[name]
    shown = shown_text(text)
    editor = QPlainTextEdit()
    editor.setPlainText(shown.shown)
    document = editor.document()
    assert document.blockCount() == len(shown.blocks)
    for block in shown.blocks:
        for offset in range(block.start, block.end):
            position = shown.to_qt(offset)
            unit = document.characterAt(position)
            expected = text[offset].encode("utf-16-le")[:2].decode("utf-16-le", "surrogatepass")
            rewritten = {"\u00a0": " ", "\n": " "}
            assert unit in (expected, rewritten.get(expected, expected)), (offset, text[offset])
    assert document.characterCount() - 1 == shown.qt_length


@given(st.text(alphabet=st.sampled_from("aя😀\u0301\n\u2028\u2029 \u00a0🇰e."), max_size=80))
def test_no_text_loses_its_place(text: str) -> None:
    shown = shown_text(text)
    for block in shown.blocks:
        for offset in range(block.start, block.end):
            assert shown.from_qt(shown.to_qt(offset)) == offset
    positions = [shown.to_qt(offset) for offset in range(len(text) + 1)]
    assert positions == sorted(positions)


def test_a_position_inside_a_surrogate_pair_means_the_whole_character() -> None:
    shown = shown_text("a😀b")
    assert [shown.from_qt(position) for position in range(5)] == [0, 1, 1, 2, 3]


def test_a_quotation_is_sliced_from_the_stored_text() -> None:
    text = "Rent is 5\u00a0million\u2028a year, 😀 he said."
    shown = shown_text(text)
    assert shown.quotation(8, 25) == text[8:25]


def test_blank_lines_are_not_shown_but_open_a_paragraph() -> None:
    shown = shown_text("First line\nOf a paragraph.\n\nSecond one.")
    assert [block.opens_paragraph for block in shown.blocks] == [True, False, True]


def test_a_line_that_goes_on_in_small_letters_is_joined_to_the_one_before() -> None:
    text = "The president will\nmake a visit to\nTurkmenistan.\nOther news."
    shown = shown_text(text)
    assert [block.shown for block in shown.blocks] == [
        "The president will make a visit to",
        "Turkmenistan.",
        "Other news.",
    ]
    assert shown.quotation(4, 30) == text[4:30]
    assert [text[shown.from_qt(shown.to_qt(i))] for i in (18, 19, 33)] == ["\n", "m", "o"]


def test_lines_broken_at_one_length_are_set_as_one_paragraph() -> None:
    line = "Seventy characters of old mail, more or less, as machines once broke it"
    shown = shown_text(f"{line}\n{line}\n{line}\nEnd.\n\nSteppe Dispatch\n6 October 2005")
    assert [block.shown for block in shown.blocks] == [
        f"{line} {line} {line} End.",
        "Steppe Dispatch",
        "6 October 2005",
    ]


def test_long_lines_without_blank_lines_are_paragraphs_of_their_own() -> None:
    shown = shown_text(f"{'word ' * 30}\n{'word ' * 30}")
    assert [block.opens_paragraph for block in shown.blocks] == [True, True]


def test_furniture_is_folded_behind_one_line_that_says_how_much() -> None:
    text = "Body.\nShare\nPrint\nMore body."
    shown = shown_text(text, hidden=[(6, 11), (12, 17)])
    assert [block.shown for block in shown.blocks] == ["Body.", fold_words(2), "More body."]
    assert shown.quotation(0, len(text)) == "Body.\nMore body."


def test_a_position_in_a_fold_means_the_first_hidden_character() -> None:
    shown = shown_text("Body.\nShare\nMore body.", hidden=[(6, 11)])
    assert shown.from_qt(10) == 6
    assert shown.from_qt(shown.to_qt(12)) == 12


def test_one_line_of_a_megabyte_becomes_blocks_cut_after_sentences() -> None:
    text = "This is a sentence of the report. " * 30_000
    shown = shown_text(text)
    assert max(len(block.shown) for block in shown.blocks) <= LONG_BLOCK
    assert all(block.shown.endswith(". ") for block in shown.blocks)
    assert "".join(block.shown for block in shown.blocks) == text


def test_a_long_line_without_any_blank_is_cut_all_the_same() -> None:
    shown = shown_text("я" * 20_000)
    assert [len(block.shown) for block in shown.blocks] == [8_000, 8_000, 4_000]
