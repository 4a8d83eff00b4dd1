"""Names that may mean the same one are offered for a merge; a person decides."""

import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from geoexplorer.app.dialogs.suggestions_dialog import SuggestionsDialog
from geoexplorer.app.session import Session
from geoexplorer.entity_suggestions import suggested_merges


def add_named(db: sqlite3.Connection, kind: str, *names: str) -> None:
    """Add entities of a kind, each mentioned once."""
    for name in names:
        key = f"{kind}:{name}"
        cursor = db.execute("insert into entities (key, kind, name) values (?, ?, ?)", (key, kind, name))
        db.execute(
            "insert into mentions (document_id, start, end, quote, label, entity_id, extractor, confidence)"
            " values (1, 0, 3, ?, 'PERSON', ?, 'test', 1)",
            (name, cursor.lastrowid),
        )


@pytest.mark.parametrize(
    ("kind", "one", "other", "same"),
    [
        ("person", "Kurmanbek Bakiyev", "Kurmanbek Bakiev", True),
        ("person", "Bakiyev", "Kurmanbek Bakiyev", True),
        ("person", "K. Bakiyev", "Kurmanbek Bakiyev", True),
        ("person", "Maksim Bakiyev", "Kurmanbek Bakiyev", False),
        ("person", "Igor Ivanov", "Sergei Ivanov", False),
        ("organisation", "Collective Security Treaty Organization", "CSTO", True),
        ("organisation", "Eurasia Foundation", "Eurasian Foundation", True),
        ("organisation", "Ministry of Defence", "Ministry of Finance", False),
        ("facility", "201st base", "207th base", False),
    ],
)
def test_names_are_compared_as_a_reader_would(small: Session, kind: str, one: str, other: str, same: bool) -> None:
    db = small.project.writer()
    add_named(db, kind, one, other)
    found = suggested_merges(db)
    db.close()
    assert bool(found) == same


def dialog_over(small: Session, qtbot: QtBot, *names: str) -> SuggestionsDialog:
    db = small.project.writer()
    add_named(db, "person", *names)
    db.close()
    dialog = SuggestionsDialog(small)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.shown))
    return dialog


def press(dialog: SuggestionsDialog, words: str, qtbot: QtBot) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.text().startswith(words))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_pair_that_is_not_the_same_is_never_offered_again(small: Session, qtbot: QtBot) -> None:
    dialog = dialog_over(small, qtbot, "Kurmanbek Bakiyev", "Kurmanbek Bakiev")
    press(dialog, "Not the same", qtbot)
    assert dialog.shown == []
    again = SuggestionsDialog(small)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.said.text().startswith("No two entities"))


def test_a_pair_left_for_later_comes_back_another_day(small: Session, qtbot: QtBot) -> None:
    dialog = dialog_over(small, qtbot, "Kurmanbek Bakiyev", "Kurmanbek Bakiev")
    press(dialog, "Later", qtbot)
    assert dialog.shown == []
    again = SuggestionsDialog(small)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: len(again.shown) == 1)


def test_a_merged_pair_is_gone(small: Session, qtbot: QtBot) -> None:
    from geoexplorer import entity_repair

    dialog = dialog_over(small, qtbot, "Kurmanbek Bakiyev", "Kurmanbek Bakiev")
    pair = dialog.shown[0]
    small.write(lambda db: entity_repair.merge(db, pair.one.id, [pair.other.id], "a tester"))
    qtbot.waitUntil(lambda: dialog.shown == [])


def test_a_ministry_of_no_state_fits_none_of_several(small: Session) -> None:
    db = small.project.writer()
    add_named(db, "organisation", "Foreign Ministry", "Foreign Ministry ", "Foreign  Ministry")
    db.execute("update entities set country = 'RUS' where name = 'Foreign Ministry '")
    assert len(suggested_merges(db)) == 3
    db.execute("update entities set country = 'KGZ' where name = 'Foreign  Ministry'")
    assert suggested_merges(db) == []
    db.close()


def test_each_pair_is_shown_with_words_of_the_texts(small: Session, qtbot: QtBot) -> None:
    dialog = dialog_over(small, qtbot, "Kurmanbek Bakiyev", "Kurmanbek Bakiev")
    qtbot.waitUntil(lambda: dialog.samples.text().count("\n") == 1)
    assert dialog.samples.text().startswith("Kurmanbek Baki")
    press(dialog, "Not the same", qtbot)
    qtbot.waitUntil(lambda: dialog.samples.text() == "")
