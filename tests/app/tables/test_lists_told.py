"""Lists, cards and their menus say what they have to say in the language of the window."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from geoexplorer import corrections
from geoexplorer.app import language
from geoexplorer.app.panes.list_pane import ListPane
from geoexplorer.app.session import Session
from geoexplorer.app.tables.lists import NAMES
from geoexplorer.model.query import parse
from geoexplorer.model.selection import ChartPoint, Scope
from tests.app import pseudo

DATA = (
    re.compile(r"\b\w+stan\b|\b(Russia|China|United States)\b"),
    re.compile(r"\b[A-Z]{3,}\b|\bverb\.help\|svo|unseen → accepted"),  # codes
    re.compile(r"\t\S+|\b(mil|eco|dip|pol)\b|\(Ctrl\+L\)|\d\d:\d\d|/texts/\d\.txt|\ben\b"),
    *("helps", "gives aid", "A title", "Steppe Dispatch", "Ada", "Look at it", "base", "A. Author"),
)


@pytest.fixture
def told(session: Session, qtbot: QtBot) -> Iterator[ListPane]:
    """The list pane, made while every translated sentence stands in brackets."""
    with pseudo.spoken():
        shown = ListPane(session)
        qtbot.addWidget(shown)
        shown.resize(520, 780)
        shown.show()
        session.write(lambda db: corrections.review(db, "events", (1,), "accepted", "Ada"))
        session.write(lambda db: corrections.add_note(db, "events", 1, "Look at it", "Ada"))
        qtbot.waitUntil(session.jobs.idle)
        yield shown


@pytest.mark.parametrize("name", NAMES)
def test_a_list_says_nothing_past_the_translators(name: str, told: ListPane, qtbot: QtBot) -> None:
    told.show_list(name)
    qtbot.waitUntil(lambda: told.current.model.complete and told.session.jobs.idle())
    assert told.current.model.rowCount() > 0
    assert pseudo.untranslated(told, DATA, cells=True) == []


@pytest.mark.parametrize("table", ["events", "entities", "mentions", "documents"])
def test_a_card_says_nothing_past_the_translators(table: str, told: ListPane, qtbot: QtBot) -> None:
    told.card.show_subject(table, 1)
    qtbot.waitUntil(lambda: told.card.words is not None and told.session.jobs.idle())
    assert told.card.words is not None
    assert told.card.words.table == table
    assert pseudo.untranslated(told.card, DATA) == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ids", [(1,), (1, 2)], ids=["one row", "two rows"])
def test_the_menu_of_rows_says_nothing_past_the_translators(name: str, ids: tuple[int, ...], told: ListPane) -> None:
    assert _untold(told.acts_on_rows.menu(name, ids, told)) == []


@pytest.mark.parametrize("name", NAMES)
def test_the_menu_of_columns_says_nothing_past_the_translators(name: str, told: ListPane) -> None:
    told.show_list(name)
    assert _untold(told.current.view.column_menu(told)) == []


@pytest.mark.parametrize("group", ["year", "domain", "publisher"])
def test_groups_say_nothing_past_the_translators(group: str, told: ListPane, qtbot: QtBot) -> None:
    told.lists.events.group_by(group)
    qtbot.waitUntil(lambda: told.lists.events.complete and told.session.jobs.idle())
    assert pseudo.untranslated(told.current.view, DATA, cells=True) == []


def test_the_events_behind_a_point_are_told_in_the_language(told: ListPane, qtbot: QtBot) -> None:
    point = ChartPoint("KGZ", "RUS", "2005-09-30", "2005-Q3")
    told.session.view.change(brush=(1, 4), point=point)
    qtbot.waitUntil(told.session.jobs.idle)
    assert pseudo.untranslated(told.current.view, DATA, cells=True) == []


@pytest.mark.parametrize(("query", "words"), [("domain:military domain:political", ""), ("", "nobody")])
def test_an_empty_list_says_why_in_the_language(query: str, words: str, told: ListPane, qtbot: QtBot) -> None:
    told.show_list("entities")
    told.session.view.change(scope=parse(query).scope if query else Scope())
    told.filter.setText(words)
    qtbot.waitUntil(lambda: told.nothing.isVisible() and told.session.jobs.idle())
    assert pseudo.untranslated(told.nothing, (*DATA, "nobody")) == []


def test_buttons_of_the_card_are_not_cut_in_russian(session: Session, qtbot: QtBot) -> None:
    application = qtbot._request.getfixturevalue("qapp")
    language.speak(application, "ru")
    try:
        pane = ListPane(session)
        qtbot.addWidget(pane)
        pane.resize(520, 780)
        pane.show()
        pane.card.show_subject("events", 1)
        qtbot.waitUntil(lambda: pane.card.words is not None and session.jobs.idle())
        shown = [button for button in pane.card.bar.buttons.values() if button.isVisible()]
        assert [b.text() for b in shown if b.fontMetrics().horizontalAdvance(b.text()) > b.width() - 16] == []
    finally:
        language.speak(application, "en")


def _untold(menu: QMenu) -> list[str]:
    inner = [action.menu() for action in menu.actions() if action.menu()]
    return [said for part in (menu, *inner) for said in pseudo.untranslated(part, DATA)]  # type: ignore[arg-type]
