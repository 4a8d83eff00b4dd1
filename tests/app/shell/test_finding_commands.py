"""An action is found by the words a person would use, in the language of the window."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from geoexplorer.app import language
from geoexplorer.app.actions import ACTIONS
from geoexplorer.app.command_palette import CommandPalette, KeySheet
from geoexplorer.app.main_window import MainWindow
from geoexplorer.app.search_words import SEARCH_WORDS, rank


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("study", "Countries, powers and weights…"),
        ("preferences", "Settings…"),
        ("dark theme", "Dark"),
        ("shortcuts", "Keys"),
        ("kappa", "Agreement of reviewers…"),
        ("bookmarks", "Saved views…"),
        ("ternary", "Balance"),
        ("import", "Add texts…"),
        ("file export", "Export…"),
    ],
)
def test_an_action_is_found_by_other_words_than_its_name(window: MainWindow, qtbot, typed: str, found: str) -> None:
    palette = CommandPalette(window.actions_table, window)
    qtbot.addWidget(palette)
    qtbot.keyClicks(palette.box, typed)
    assert found in {palette.list.item(row).text() for row in range(palette.list.count())}


def test_what_is_named_so_stands_above_what_is_only_looked_for_so(window: MainWindow, qtbot) -> None:
    palette = CommandPalette(window.actions_table, window)
    qtbot.addWidget(palette)
    qtbot.keyClicks(palette.box, "undo")
    assert [palette.list.item(row).text() for row in range(2)] == ["Undo", "History of decisions…"]


def test_every_action_can_be_looked_for_by_other_words() -> None:
    assert set(SEARCH_WORDS) == {row.name for row in ACTIONS} - {"palette"}


@pytest.mark.parametrize("typed", ["исследование", "study", "веса"])
def test_in_russian_both_russian_and_english_words_are_understood(qapp: QApplication, typed: str) -> None:
    study = next(row for row in ACTIONS if row.name == "study")
    language.speak(qapp, "ru")
    try:
        assert rank(study, typed) is not None
    finally:
        language.speak(qapp, "en")


def test_whatever_shows_a_key_shows_the_one_that_works_now(window: MainWindow, qtbot) -> None:
    actions, bar = window.actions_table, window.workspace.list.body.card.bar
    actions.rebind("accept", ["Ctrl+J"])
    actions.rebind("chart_lines", ["Alt+1"])
    sheet = KeySheet(actions, window)
    qtbot.addWidget(sheet)
    told = {label.text() for label in sheet.findChildren(QLabel)}
    assert (bar.buttons["accept"].key, bar.buttons["accept"].toolTip()) == ("Ctrl+J", "Accept (Ctrl+J)")
    assert actions["accept"].toolTip() == "Accept (Ctrl+J)"
    assert {"Ctrl+J", "Alt+1"} <= told
    actions.reset_keys()
    assert bar.buttons["accept"].key == "Y"
    assert actions["chart_lines"].toolTip() == "Lines"


def test_the_cap_of_long_keys_has_its_room_on_the_button(window: MainWindow) -> None:
    button = window.workspace.list.body.card.bar.buttons["accept"]
    short = button.cap_room()
    window.actions_table.rebind("accept", ["Ctrl+Shift+J"])
    assert button.cap_room() > short
    window.actions_table.reset_keys()
