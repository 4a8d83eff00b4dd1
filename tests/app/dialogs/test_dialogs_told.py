"""Every dialog says what it has to say in the language of the window."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from geoexplorer.app.session import Session
from tests.app import pseudo

MAKERS: dict[str, Callable[[Session], QWidget]] = {}
DATA = (re.compile(r"/[\w/.-]+"), "Kyrgyzstan", "Russia")


@pytest.mark.parametrize("name", MAKERS)
def test_the_dialog_says_nothing_past_the_translators(name: str, small: Session, qtbot: QtBot) -> None:
    with pseudo.spoken():
        shown = MAKERS[name](small)
        qtbot.addWidget(shown)
        shown.show()
        qtbot.waitUntil(small.jobs.idle)
        assert pseudo.untranslated(shown, DATA, cells=True) == []


def test_words_outside_the_brackets_are_found() -> None:
    assert pseudo.left_over("⟦Save⟧ the file", ["the"]) == "file"
    assert pseudo.left_over("⟦{n} rows of ⟦A⟧⟧, military · a.csv", ["a.csv"]) == ""
