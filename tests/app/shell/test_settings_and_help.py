"""Settings take effect at once, keys can be changed, the guide and the tour are there."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QMessageBox, QPlainTextEdit, QWidget

from geoexplorer.app import theme
from geoexplorer.app.guide_window import GuideWindow
from geoexplorer.app.main_window import MainWindow
from geoexplorer.app.settings import Settings
from geoexplorer.app.settings_dialog import SettingsDialog
from geoexplorer.app.tour import STEPS, TourBar


def test_contrast_and_size_take_effect_at_once_and_are_remembered(window: MainWindow, qtbot) -> None:
    dialog = SettingsDialog(window.settings, window.actions_table, window)
    qtbot.addWidget(dialog)
    dialog.looks.contrast.setChecked(True)
    assert theme.current().contrast
    assert window.workspace.text.view.look.letters
    dialog.looks.scale.setCurrentIndex(dialog.looks.scale.findData(1.3))
    assert theme.font("body").pixelSize() == 16
    assert Settings().get("theme/contrast", False)
    theme.themes.use("light")


def test_a_key_can_be_changed_and_a_taken_one_is_refused(window: MainWindow, qtbot) -> None:
    dialog = SettingsDialog(window.settings, window.actions_table, window)
    qtbot.addWidget(dialog)
    page = dialog.keys
    page.choose("plain")
    page.keys.setKeySequence(QKeySequence("J"))
    qtbot.mouseClick(page.change, Qt.MouseButton.LeftButton)
    assert "Next passage" in page.said.text()
    assert window.actions_table["plain"].shortcut() == QKeySequence("P")
    page.keys.setKeySequence(QKeySequence("Ctrl+Alt+P"))
    qtbot.mouseClick(page.change, Qt.MouseButton.LeftButton)
    assert window.actions_table["plain"].shortcut() == QKeySequence("Ctrl+Alt+P")
    qtbot.mouseClick(page.reset, Qt.MouseButton.LeftButton)
    assert window.actions_table["plain"].shortcut() == QKeySequence("P")


def test_keys_that_begin_with_those_of_another_action_are_refused(window: MainWindow, qtbot) -> None:
    dialog = SettingsDialog(window.settings, window.actions_table, window)
    qtbot.addWidget(dialog)
    page = dialog.keys
    page.choose("plain")
    page.keys.setKeySequence(QKeySequence("Ctrl+K, P"))
    qtbot.mouseClick(page.change, Qt.MouseButton.LeftButton)
    assert "All commands" in page.said.text()
    assert window.actions_table["plain"].shortcut() == QKeySequence("P")


def test_one_action_gets_its_shipped_keys_back_unless_another_has_them_now(window: MainWindow, qtbot) -> None:
    dialog = SettingsDialog(window.settings, window.actions_table, window)
    qtbot.addWidget(dialog)
    page = dialog.keys
    window.actions_table.rebind("plain", ["Ctrl+Alt+P"])
    window.actions_table.rebind("star", ["P"])
    page.choose("plain")
    qtbot.mouseClick(page.reset_one, Qt.MouseButton.LeftButton)
    assert "Star" in page.said.text()
    page.choose("star")
    qtbot.mouseClick(page.reset_one, Qt.MouseButton.LeftButton)
    page.choose("plain")
    qtbot.mouseClick(page.reset_one, Qt.MouseButton.LeftButton)
    assert window.actions_table["star"].shortcut() == QKeySequence("S")
    assert window.actions_table["plain"].shortcut() == QKeySequence("P")


def test_a_picture_of_the_guide_fits_beside_its_list_of_pages(window: MainWindow, qtbot) -> None:
    guide = GuideWindow(window)
    qtbot.addWidget(guide)
    guide.show()
    picture = guide.text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("pictures/main.png"))
    assert 300 < picture.deviceIndependentSize().width() <= guide.text.viewport().width()


def test_the_guide_opens_and_its_links_lead_to_other_pages(window: MainWindow, qtbot) -> None:
    guide = GuideWindow(window)
    qtbot.addWidget(guide)
    assert "three minutes" in guide.text.toPlainText()
    guide.show_page("charts")
    assert "Heat map" in guide.text.toPlainText()
    guide.go_back()
    assert "three minutes" in guide.text.toPlainText()
    assert guide.pages.count() > 5


def test_the_tour_has_its_steps_and_stops_nobody(window: MainWindow, qtbot) -> None:
    window.actions_table["tour"].trigger()
    tour = window.workspace.findChild(TourBar)
    seen = []
    for _ in STEPS:
        seen.append(tour.words.text())
        qtbot.mouseClick(tour._next, Qt.MouseButton.LeftButton)
    assert seen == [step.words for step in STEPS]
    assert tour.isHidden()
    assert window.workspace.active_pane() is window.workspace.list  # where the keys of the last step are pressed
    assert Settings().get("tour/seen", False)


def test_every_control_that_takes_the_keyboard_has_a_name(window: MainWindow) -> None:
    nameless = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not widget.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_the_language_is_chosen_in_its_own_words_and_kept_for_the_next_start(window: MainWindow, qtbot) -> None:
    dialog = SettingsDialog(window.settings, window.actions_table, window)
    qtbot.addWidget(dialog)
    assert [dialog.looks.language.itemText(place) for place in (0, 1, 2)] == ["As the system", "English", "Русский"]
    dialog.looks.language.setCurrentIndex(2)
    assert Settings().get("language", "system") == "ru"
    Settings().set("language", "system")


def test_about_names_what_the_program_is_built_on_with_licences(window: MainWindow) -> None:
    window.actions_table.run("about")
    told = window.findChild(QMessageBox).detailedText()
    assert "pyqtgraph" in told
    assert "LGPL-3.0-only" in told
    assert "Natural Earth" in told
    assert all(": " in line for line in told.splitlines())
