"""The text pane says what it has to say in the language of the window; the words of the text stay as they are."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from geoexplorer.app.panes.text_pane import TextPane
from geoexplorer.app.reading.citation import with_citation
from geoexplorer.app.reading.hits import Hit
from geoexplorer.app.reading.marking import Marking
from geoexplorer.app.reading.no_text import why_no_text
from geoexplorer.app.reading.page import Page
from geoexplorer.app.reading.text_menu import text_menu
from geoexplorer.app.session import Session
from tests.app import pseudo

CODES = re.compile(r"\b[A-Z]{3,}\b")


@pytest.fixture
def told(session: Session, qtbot: QtBot) -> Iterator[TextPane]:
    """The text pane, made while every translated sentence stands in brackets."""
    with pseudo.spoken():
        shown = TextPane(session)
        qtbot.addWidget(shown)
        shown.resize(456, 760)
        shown.show()
        qtbot.waitUntil(lambda: shown.page is not None and session.jobs.idle())
        yield shown


def _data(page: Page) -> tuple[str | re.Pattern[str], ...]:
    row = page.row
    names = [event.actor_name for event in page.events] + [event.recipient_name or "" for event in page.events]
    names += [event.speaker or "" for event in page.events] + [mention.entity_name or "" for mention in page.mentions]
    quotes = [" ".join(event.quote.split()) for event in page.events] + [mention.quote for mention in page.mentions]
    words = {*names, *quotes, row.title, row.publisher or "", row.published_words or "", row.note, row.path} - {""}
    months = re.compile(r"\b\d+ [A-Z][a-z]+ \d{4}\b")  # of Qt, in its own languages
    return (CODES, months, *sorted(words, key=len, reverse=True))


def _with_acts(pane: TextPane, qtbot: QtBot) -> Page:
    for _ in range(4):
        assert pane.page is not None
        if pane.page.events:
            return pane.page
        before = pane.page.row.id
        pane.step_document(1)
        qtbot.waitUntil(lambda: pane.page.row.id != before and pane.session.jobs.idle())  # type: ignore[union-attr]  # noqa: B023
    raise AssertionError("no acts")


def test_the_pane_says_nothing_past_the_translators(told: TextPane, qtbot: QtBot) -> None:
    page = _with_acts(told, qtbot)
    for event in page.events[:5]:
        told.bar.show_events([event, event])
        told.bar.show_part(0.2, 2)
        trigger = re.compile(re.escape(told.bar.act.words.removesuffix("…")))
        assert pseudo.untranslated(told, (trigger, *_data(page))) == []


def test_the_find_bar_says_nothing_past_the_translators(told: TextPane) -> None:
    assert told.page is not None
    told.reader.open_find_bar()
    for words in ("zzzz", told.page.text[:3]):
        told.reader.find_bar.box.setText(words)
        assert pseudo.untranslated(told.reader.find_bar, _data(told.page)) == []


def test_the_card_over_marks_says_nothing_past_the_translators(told: TextPane, qtbot: QtBot) -> None:
    page = _with_acts(told, qtbot)
    told.reader.card.show_hit(Hit(0, page.mentions[:3], page.events[:2]), QPoint(50, 50))
    kinds = re.compile("|".join(sorted({kind for kind, _, _ in told.reader.card.rows() if "⟦" not in kind})))
    assert pseudo.untranslated(told.reader.card, (kinds, *_data(page))) == []


def test_the_menus_say_nothing_past_the_translators(told: TextPane) -> None:
    menu = text_menu(told, lambda _: None, selected=True, marked=True)
    marking = Marking(told.session, told.reader).menu(1, 0, 4)
    keys = re.compile(r"\t\S+")
    assert pseudo.untranslated(menu, (keys,)) == []
    assert pseudo.untranslated(marking, (keys,)) == []


@pytest.mark.parametrize(("filtered", "importing"), [(True, False), (False, True), (False, False)])
def test_an_empty_pane_says_why_in_the_language(filtered: bool, importing: bool) -> None:
    with pseudo.spoken():
        why = why_no_text(filtered=filtered, importing=importing)
        said = (why.title, why.hint, *(words for words, _ in why.choices))
        assert [words for words in said if pseudo.left_over(words)] == []


def test_a_citation_is_written_in_the_language(told: TextPane) -> None:
    assert told.page is not None
    assert pseudo.left_over(with_citation("words", told.page.row, 0, 5), (*_data(told.page), "words")) == ""
