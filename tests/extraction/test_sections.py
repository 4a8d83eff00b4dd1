"""Sections: the article apart from what a page puts around it."""

import pytest

from tests.reading_mentions import document, draft_of

PAGE = """Accessibility links

Breaking News

Kant Opens Its Gates

Russian jets on the runway at Kant (AFP)

BISHKEK, 23 October 2003 (Steppe Dispatch) -- Russia opened an air base in Kyrgyzstan.

A Partner For Years

The base will hold twenty aircraft. Officials praised it.

(Vecherny Osh, October 22; Interfax, October 23)

(Altyn Sadykova contributed to this report.)

Altyn Sadykova

Altyn Sadykova is a senior correspondent who covers Central Asia. She has reported on the war in Ukraine.

Copyright (c) 2003 Steppe Dispatch. All rights reserved."""


def sections_of(text: str) -> dict[str, str]:
    draft = draft_of(text)
    return {text[s.start : s.end]: s.section for s in draft.sections}


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("Accessibility links", "furniture"),
        ("Breaking News", "furniture"),
        ("Kant Opens Its Gates", "headline"),
        ("Russian jets on the runway at Kant (AFP)", "caption"),
        ("A Partner For Years", "headline"),
        ("The base will hold twenty aircraft. Officials praised it.", "body"),
        ("(Vecherny Osh, October 22; Interfax, October 23)", "furniture"),
        ("(Altyn Sadykova contributed to this report.)", "furniture"),
        ("Altyn Sadykova", "biography"),
        ("Copyright (c) 2003 Steppe Dispatch. All rights reserved.", "furniture"),
    ],
)
def test_each_part_of_a_page_has_its_section(line: str, section: str) -> None:
    assert sections_of(PAGE)[line] == section


def test_a_biography_is_never_evidence() -> None:
    draft = draft_of(PAGE)
    assert not any(m.quote == "Ukraine" for m in draft.mentions)


def test_every_character_that_is_not_blank_lies_in_a_section() -> None:
    draft = draft_of(PAGE)
    covered = {i for s in draft.sections for i in range(s.start, s.end)}
    assert all(i in covered or character.isspace() for i, character in enumerate(PAGE))


def test_a_reference_to_other_articles_inside_a_paragraph_is_furniture() -> None:
    text = "Russia agreed to the plan. [For background see the archive of this paper]. Kyrgyzstan waits."
    draft = draft_of(text)
    assert [s.section for s in draft.sentences] == ["body", "furniture", "body"]


def test_a_text_that_is_one_line_is_body() -> None:
    assert sections_of("Russia agreed to the plan.") == {"Russia agreed to the plan.": "body"}
    assert document("x").text == "x"


def test_a_credit_at_the_end_of_a_paragraph_leaves_the_paragraph_its_events() -> None:
    told = "Peru recalled its ambassador from Chile on Monday, and the embassy in Santiago was closed to visitors."
    draft = draft_of(f"{told} (Andes Radio's Chilean Service contributed to this report.)\n")
    assert [section.section for section in draft.sections] == ["body", "furniture"]
