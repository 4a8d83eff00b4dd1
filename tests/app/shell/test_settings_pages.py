"""Fonts, colours, what counts and the CSV of spreadsheets: chosen in the settings, in force at once, and kept."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase
from PySide6.QtWidgets import QColorDialog

from geoexplorer.alignment.studies import shipped_study
from geoexplorer.app import theme
from geoexplorer.app.chip_bar import Chip
from geoexplorer.app.dialogs.export_dialog import ask_export
from geoexplorer.app.dialogs.export_plan import ExportPlan, options_of
from geoexplorer.app.main_window import MainWindow
from geoexplorer.app.own_looks import OwnLooks, stored_looks
from geoexplorer.app.projects import Opened
from geoexplorer.app.reading.layer_key import LayerKey
from geoexplorer.app.settings import Settings
from geoexplorer.app.settings_dialog import SettingsDialog
from geoexplorer.app.settings_pages.color_page import ColorPage
from geoexplorer.app.settings_pages.looks_page import LooksPage
from geoexplorer.app.spreadsheet_csv import spreadsheet_csv
from geoexplorer.model.selection import Clause, Scope
from tests.app.shell.resting import rest

KEYS = ("looks/own", "counting/confidence", "export/separator", "export/bom")
HALF = Clause("confidence", (">=0.5",))


@pytest.fixture(autouse=True)
def as_shipped(qapp: object) -> Iterator[None]:
    del qapp
    yield
    for key in KEYS:
        Settings()._store.remove(key)
    theme.themes.use("light", own=OwnLooks())


@pytest.fixture
def dialog(window: MainWindow, qtbot) -> SettingsDialog:
    made = SettingsDialog(window.settings, window.actions_table, window, window.session)
    qtbot.addWidget(made)
    made.show()
    return made


def chips(window: MainWindow) -> list[str]:
    return [chip.accessibleName() for chip in window.workspace.chips.findChildren(Chip) if chip.isVisible()]


def pixels(picture) -> set[str]:
    image = picture.toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_a_page_is_made_when_it_is_first_turned_to(dialog) -> None:
    assert dialog.findChildren(LooksPage)
    assert not dialog.findChildren(ColorPage)
    dialog.tabs.setCurrentIndex(1)
    made = dialog.findChildren(ColorPage)
    assert [page.isVisible() for page in made] == [True]
    dialog.tabs.setCurrentIndex(0)
    dialog.tabs.setCurrentIndex(1)
    assert dialog.findChildren(ColorPage) == made == [dialog.colors]


def test_the_keyboard_goes_through_each_page_before_it_comes_to_close(dialog, qtbot) -> None:
    dialog.activateWindow()
    for place in (1, 0, 5):
        dialog.tabs.setCurrentIndex(place)
        dialog.tabs.tabBar().setFocus()
        reached = []
        while not reached or reached[-1] not in (None, dialog.tabs.tabBar()):
            qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
            reached.append(dialog.focusWidget())
        *inside, close, _ = reached
        assert close.text() == "Close"
        assert dialog.tabs.widget(place).isAncestorOf(inside[-1])
        assert all(dialog.tabs.isAncestorOf(widget) for widget in inside)


def test_the_reading_font_changes_the_text_and_nothing_else(dialog, window: MainWindow, qtbot, qapp) -> None:
    family = next(f for f in QFontDatabase.families() if f.startswith("DejaVu") and "Mono" in f)
    interface = qapp.font().family()
    dialog.looks.reading.box.setCurrentFont(QFont(family))
    assert window.workspace.text.view.document().defaultFont().family() == family
    assert qapp.font().family() == interface
    assert stored_looks(Settings()) == OwnLooks(reading=family)
    qtbot.mouseClick(dialog.looks.reading.shipped, Qt.MouseButton.LeftButton)
    assert window.workspace.text.view.document().defaultFont().family() != family
    assert not dialog.looks.reading.shipped.isEnabled()


def test_the_interface_font_changes_labels_and_not_the_text(dialog, window: MainWindow, qapp) -> None:
    reading = window.workspace.text.view.document().defaultFont().family()
    dialog.looks.interface.box.setCurrentFont(QFont("DejaVu Serif"))
    assert qapp.font().family() == "DejaVu Serif"
    assert window.workspace.search.checked.font().family() == "DejaVu Serif"
    assert window.workspace.text.view.document().defaultFont().family() == reading


def test_a_colour_of_a_power_is_drawn_in_the_chart_at_once_and_taken_back(dialog, window, qtbot) -> None:
    rest(window, qtbot)
    row = dialog.colors.rows["powers", "RUS"]
    assert "#00aa11" not in pixels(window.workspace.chart.grab())
    row.picked.emit("light", QColor("#00aa11"))
    rest(window, qtbot)
    assert "#00aa11" in pixels(window.workspace.chart.grab())
    assert row.buttons["light"].text() == "#00AA11"
    assert "Russia" in row.buttons["light"].accessibleName()
    qtbot.mouseClick(row.shipped, Qt.MouseButton.LeftButton)
    rest(window, qtbot)
    assert "#00aa11" not in pixels(window.workspace.chart.grab())
    assert stored_looks(Settings()) == OwnLooks()


def test_a_colour_of_a_mark_is_drawn_in_its_key_and_all_go_back_together(dialog, window, qtbot) -> None:
    rest(window, qtbot)
    key = window.workspace.text.findChild(LayerKey)
    dialog.colors.rows["families", "country"].picked.emit("light", QColor("#ff00aa"))
    dialog.colors.rows["signs", "away"].picked.emit("dark", QColor("#ffaa00"))
    assert "#ff00aa" in pixels(key.grab())
    assert theme.Theme(dark=True).sign(-1).ink == QColor("#ffaa00")
    qtbot.mouseClick(dialog.colors.reset, Qt.MouseButton.LeftButton)
    assert "#ff00aa" not in pixels(key.grab())
    assert not dialog.colors.reset.isEnabled()


def test_a_colour_too_weak_for_its_side_is_said_with_its_contrast(dialog) -> None:
    row = dialog.colors.rows["powers", "CHN"]
    assert row.said.isHidden()
    row.picked.emit("light", QColor("#ffee88"))
    assert "Hard to see on light: 1.2 : 1, should be 3.0 : 1." in row.said.text()
    assert "dark" not in row.said.text()
    row.picked.emit("light", QColor("#665500"))
    assert row.said.isHidden()


def test_the_button_of_a_colour_opens_the_colours_to_choose_from(dialog, qtbot) -> None:
    row = dialog.colors.rows["powers", "US_NATO"]
    row.buttons["dark"].setFocus()
    qtbot.keyClick(row.buttons["dark"], Qt.Key.Key_Space)
    chooser = dialog.findChild(QColorDialog)
    assert chooser.currentColor() == theme.Theme(dark=True).power("US_NATO").mark
    chooser.setCurrentColor(QColor("#99ccff"))
    chooser.accept()
    assert theme.Theme(dark=True).power("NATO").mark == QColor("#99ccff")


def test_a_lowest_confidence_counts_at_once_and_stands_in_the_filter_row(dialog, window: MainWindow, qtbot) -> None:
    with closing(window.session.project.writer()) as db, db:
        db.execute("update events set confidence = 0.2 where id = (select min(id) from events)")
        total = db.execute("select count(*) from events").fetchone()[0]
        sure = db.execute("select count(*) from events where confidence >= 0.5 and review <> 'rejected'").fetchone()[0]
    page = dialog.counting
    page.lowest.setCurrentIndex(page.lowest.findData(0.5))
    rest(window, qtbot)
    assert chips(window) == ["Filter: Confidence at least 0.50"]
    assert window.workspace.chips.count_text == f"{sure} of {total} events"
    assert page.reach.text() == f"{sure} of {total} events of this file reach it."
    page.lowest.setCurrentIndex(0)
    rest(window, qtbot)
    assert chips(window) == []


def test_a_lowest_confidence_takes_the_place_of_the_one_before_and_leaves_typed_ones(dialog, window) -> None:
    window.workspace.search.search("confidence:>=0.8 actor:KGZ")
    page = dialog.counting
    for level in (0.3, 0.5):
        page.lowest.setCurrentIndex(page.lowest.findData(level))
    clauses = window.session.view.selection.scope.clauses
    assert clauses == (HALF, Clause("confidence", (">=0.8",)), Clause("actor", ("KGZ",)))


def test_each_file_opens_with_the_lowest_confidence_of_the_settings(window: MainWindow, qtbot) -> None:
    window.settings.set("counting/confidence", 0.5)
    project = window.session.project
    window.session.view.change(scope=Scope((Clause("confidence", (">=0.9",)),)))
    window.show_session(Opened(project, shipped_study("central-asia")))
    rest(window, qtbot)
    assert window.session.view.selection.scope.clauses == (HALF,)
    assert not window.session.view.can_go_back()
    window.settings.set("counting/confidence", 0.0)
    window.show_session(Opened(project, shipped_study("central-asia")))
    assert window.session.view.selection.scope.clauses == ()


def test_a_broken_or_senseless_lowest_confidence_counts_as_none(window: MainWindow, qtbot) -> None:
    for value in ("high", 7.0, -1.0):
        window.settings.set("counting/confidence", value)
        made = SettingsDialog(window.settings, window.actions_table, window, window.session)
        qtbot.addWidget(made)
        assert made.counting.lowest.currentIndex() == 0


def test_the_weights_are_one_press_away(dialog, window: MainWindow, qtbot) -> None:
    asked = []
    window.actions_table["study"].triggered.disconnect()
    window.actions_table["study"].triggered.connect(lambda: asked.append(True))
    qtbot.mouseClick(dialog.counting.weights, Qt.MouseButton.LeftButton)
    assert asked == [True]
    assert dialog.isHidden()


def test_separator_and_mark_of_csv_are_those_of_the_settings(dialog, window: MainWindow, qtbot) -> None:
    page = dialog.exports
    page.separator.setCurrentIndex(page.separator.findData("\t"))
    page.bom.setChecked(False)
    options = options_of(ExportPlan(format="csv_excel"), spreadsheet_csv(Settings()))
    assert (options.delimiter, options.bom) == ("\t", False)
    assert options_of(ExportPlan(format="csv"), spreadsheet_csv(Settings())).delimiter == ","
    asked = ask_export(window.session, None, window, window.notices)
    qtbot.addWidget(asked)
    assert asked.spreadsheet.delimiter == "\t"
    assert "tab" in [label.text() for label in asked.how.findChildren(type(dialog.counting.reach))]
    rest(window, qtbot)


def test_return_in_a_field_presses_no_button_of_another_page(dialog, qtbot) -> None:
    theme.themes.use("light", own=OwnLooks(interface="DejaVu Sans"))
    dialog.looks.author.setFocus()
    qtbot.keyClick(dialog.looks.author, Qt.Key.Key_Return)
    assert theme.themes.own == OwnLooks(interface="DejaVu Sans")
    assert dialog.isVisible()


def test_letters_in_the_tints_stay_when_a_colour_changes(dialog, window: MainWindow) -> None:
    window.actions_table["letters"].trigger()
    dialog.colors.rows["families", "date"].picked.emit("light", QColor("#335577"))
    assert theme.current().letters
    window.actions_table["letters"].trigger()


def test_without_a_file_the_settings_are_the_same(qtbot) -> None:
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    made = SettingsDialog(window.settings, window.actions_table, window)
    qtbot.addWidget(made)
    assert {key for kind, key in made.colors.rows if kind == "powers"} >= {"US_NATO", "RUS", "CHN"}
    assert not made.counting.weights.isEnabled()
    made.counting.lowest.setCurrentIndex(2)
    assert Settings().get("counting/confidence", 0.0) == 0.4
    window.close()
