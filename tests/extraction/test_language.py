"""The language of a text decides whether it is extracted."""

import pytest

from geoexplorer.extraction import extract_batch
from geoexplorer.extraction.language import language_of
from geoexplorer.model.document import Document

TEXTS = [
    ("The two sides agreed that the base would stay for ten years.", "en"),
    ("Стороны договорились о том, что база останется на десять лет.", "ru"),
    ("Сторони домовилися про те, що її база залишиться ще на десять років.", "uk"),
    ("Die beiden Seiten haben sich darauf geeinigt, dass die Basis für zehn Jahre bleibt und nicht wächst.", "de"),
    ("Les deux parties se sont mises d'accord sur le fait que la base restera pour dix ans dans le pays.", "fr"),
    ("双方同意基地再保留十年。", "zh"),
    ("اتفق الجانبان على بقاء القاعدة عشر سنوات.", "ar"),
    ("", "en"),
    ("12345 !!!", "en"),
]


@pytest.mark.parametrize(("text", "code"), TEXTS)
def test_the_language_is_told_by_script_and_small_words(text: str, code: str) -> None:
    assert language_of(text) == code


def test_a_text_in_another_language_is_noted_and_not_extracted() -> None:
    [found] = extract_batch([Document("Стороны договорились о том, что база останется.", "/a.txt")])
    assert found.note == "not extracted: Russian"
    assert found.mentions == ()
    assert found.document.language == "ru"


def passages(text: str) -> list[str]:
    [found] = extract_batch([Document(text, "/a.txt")])
    assert found.note.startswith("not extracted")
    return [text[sentence.start : sentence.end] for sentence in found.sentences]


def test_a_text_in_another_language_still_has_passages_to_search_and_to_mark() -> None:
    text = (
        "Министр прибыл в Бишкек\n\nМинистр обороны А. Б. Иванов прибыл в Бишкек. «Россия даст кредит.» "
        "Это 300 млн. долларов, сказал он! Договор подписан\nв Москве…"
    )
    assert passages(text) == [
        "Министр прибыл в Бишкек",
        "Министр обороны А. Б. Иванов прибыл в Бишкек.",
        "«Россия даст кредит.»",
        "Это 300 млн. долларов, сказал он!",
        "Договор подписан",
        "в Москве…",
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("双方同意基地再保留十年。俄罗斯将提供贷款。", 2),
        ("اتفق الجانبان على بقاء القاعدة عشر سنوات. هل ستبقى؟ نعم.", 3),
    ],
)
def test_sentences_end_as_the_script_ends_them(text: str, count: int) -> None:
    assert len(passages(text)) == count
    assert "".join(passages(text)).replace(" ", "") == text.replace(" ", "")
