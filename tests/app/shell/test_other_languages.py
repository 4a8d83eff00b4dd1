"""The window in another language: the frame says nothing past the translators, and the setting chooses the language."""

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from geoexplorer.alignment.studies import shipped_study
from geoexplorer.app import language, launch
from geoexplorer.app.actions import ACTIONS
from geoexplorer.app.command_palette import CommandPalette, KeySheet
from geoexplorer.app.guide_window import GuideWindow, page_path
from geoexplorer.app.main_window import MainWindow
from geoexplorer.app.retelling import STORED, retold
from geoexplorer.app.settings import RecentFile, Settings
from geoexplorer.app.settings_dialog import SettingsDialog
from geoexplorer.app.tour import STEPS, TourBar
from geoexplorer.assets import asset
from geoexplorer.corrections import review, toggle_tag
from geoexplorer.model.selection import Clause, Scope
from geoexplorer.store.edit_history import acts_done_and_undone
from geoexplorer.store.project import Project
from tests.app.pseudo import left_over, spoken, untranslated
from tests.app.shell.resting import rest

KEYS = {key for row in ACTIONS for key in row.keys} | {"Ctrl+D"}
CAPS = {re.sub(r"(?<=\w)\+(?=.)", " ", key) for key in KEYS}
EXAMPLES = {"base* actor:kyrgyzstan date:2004..2006", "txt, html, pdf, docx, JSON Lines, CSV, ZIP"}
OF_QT = {"Press shortcut", "Scroll Left", "Scroll Right"}
POWERS = [power.name for power in shipped_study("central-asia").powers]
NAMES = {"GeoExplorer", "bases.geox", "bases", "English", "Русский", "Kyrgyzstan"}
DATA = sorted(KEYS | CAPS | EXAMPLES | OF_QT | NAMES, key=len, reverse=True)  # the longest first: they hold others
TRANSLATED = sorted(asset("guide").glob("*/*.md"))


@pytest.fixture
def pseudo(qapp: object) -> Iterator[None]:
    del qapp
    with spoken():
        yield


@pytest.fixture
def russian(qapp: QApplication) -> Iterator[None]:
    Settings().set("language", "ru")
    launch.application()
    yield
    Settings().set("language", "system")
    language.speak(qapp, "en")


@pytest.mark.usefixtures("pseudo")
def test_the_frame_of_an_open_file_says_nothing_past_the_translators(window: MainWindow, qtbot) -> None:
    workspace = window.workspace
    window.session.view.change(scope=Scope((Clause("actor", ("Kyrgyzstan",)), Clause("is", ("denied",), exclude=True))))
    rest(window, qtbot)
    for part in (window.menuBar(), workspace.search, workspace.chips, window.status):
        assert untranslated(part, DATA) == []
    assert [row.name for row in ACTIONS if left_over(window.actions_table[row.name].toolTip(), DATA)] == []


@pytest.mark.usefixtures("pseudo")
def test_what_is_opened_over_the_window_says_nothing_past_the_translators(window: MainWindow, qtbot) -> None:
    table = window.actions_table
    shown_as_they_are = (*sorted(QFontDatabase.families(), key=len, reverse=True), *POWERS, re.compile("#[0-9A-F]{6}"))
    for opened in (
        SettingsDialog(window.settings, table, window, window.session),
        CommandPalette(table, window),
        KeySheet(table, window),
        GuideWindow(window),
    ):
        qtbot.addWidget(opened)
        for place in range(opened.tabs.count() if isinstance(opened, SettingsDialog) else 0):
            opened.tabs.setCurrentIndex(place)
        rest(window, qtbot)
        data = (*DATA, *shown_as_they_are) if isinstance(opened, SettingsDialog) else DATA
        assert untranslated(opened, data, cells=isinstance(opened, SettingsDialog)) == []


@pytest.mark.usefixtures("pseudo")
def test_the_tour_says_nothing_past_the_translators(window: MainWindow, qtbot) -> None:
    bar = TourBar(window.workspace)
    qtbot.addWidget(bar)
    for _ in STEPS:
        assert untranslated(bar) == []
        bar._on_next()


@pytest.mark.usefixtures("pseudo")
def test_the_start_screen_says_nothing_past_the_translators(project: Project, qtbot) -> None:
    settings = Settings()
    lines = (("USA", "United States", ((2001.0, 0.5), (2003.0, -0.5))),)
    settings.add_recent(RecentFile("/gone/far.geox", texts=3))
    settings.add_recent(RecentFile(str(project.path), 2, 5, 4, country="Kyrgyzstan", lines=lines))
    window = MainWindow(settings)
    qtbot.addWidget(window)
    places = (str(project.path.parent), "/gone/far.geox", "/gone", "far", *_folders(window))
    assert untranslated(window.start, (*places, *DATA)) == []
    window.close()


@pytest.mark.parametrize("verdict", ["accepted", "rejected", "unsure", "unseen"])
@pytest.mark.usefixtures("pseudo")
def test_a_kept_verdict_is_told_in_the_language_of_the_window(project: Project, verdict: str) -> None:
    with closing(project.writer()) as db:
        for ids in ([1], [1, 2]):
            review(db, "events", ids, verdict, "Ada")
            assert left_over(retold(acts_done_and_undone(db)[0][-1].summary)) == ""


@pytest.mark.usefixtures("pseudo")
def test_a_kept_tag_is_told_with_its_name(project: Project) -> None:
    with closing(project.writer()) as db:
        toggle_tag(db, "star", "events", [1, 2], "Ada")
        told = retold(acts_done_and_undone(db)[0][-1].summary)
    assert told == "⟦tagged ⟦2 events⟧ star⟧"


def test_in_english_what_a_file_keeps_is_told_as_it_stands() -> None:
    for sentence in STORED:
        kept = sentence.replace("{counted}", "2 events")
        assert retold(kept) == kept


def test_what_nobody_knows_is_told_as_it_stands() -> None:
    assert retold("did {something} else") == "did {something} else"


@pytest.mark.usefixtures("russian")
def test_the_window_starts_in_the_language_of_the_settings(project: Project, qtbot) -> None:
    window = launch.make_window(start=False)
    qtbot.addWidget(window)
    window.show()
    window.files.open_path(project.path)
    rest(window, qtbot)
    assert [menu.title().replace("&", "") for menu in _menus(window)][:3] == ["Файл", "Правка", "Вид"]
    assert window.workspace.chips.count_text.endswith("событий")
    assert window.workspace.text.accessibleName() == "Текст"
    window.close()


@pytest.mark.usefixtures("russian")
def test_no_two_menus_are_opened_with_one_letter(window: MainWindow) -> None:
    letters = [menu.title().partition("&")[2][0].lower() for menu in _menus(window)]
    assert len(letters) == len(set(letters)) == 7


@pytest.mark.usefixtures("russian")
def test_the_guide_is_read_in_the_language_of_the_window_where_it_is_translated(qtbot) -> None:
    guide = GuideWindow(None)
    qtbot.addWidget(guide)
    assert page_path("index").parent.name == "ru"
    assert guide.text.toPlainText().startswith(page_path("index").read_text("utf-8").partition("\n")[0].lstrip("# "))
    assert page_path("no such page").parent.name == "guide"


@pytest.mark.usefixtures("russian")
def test_a_translated_page_of_the_guide_can_lead_to_the_english_one(qtbot) -> None:
    guide = GuideWindow(None)
    qtbot.addWidget(guide)
    guide.show_page("method")
    guide.text.anchorClicked.emit(QUrl("../method.md"))
    assert guide.text.toPlainText().startswith("The method")
    guide.text.anchorClicked.emit(QUrl("../charts.md"))
    assert guide.text.toPlainText().startswith("Charts")
    guide.text.anchorClicked.emit(QUrl("charts.md"))
    assert guide.text.toPlainText().startswith("Графики")


def _menus(window: MainWindow) -> list[QMenu]:
    return [action.menu() for action in window.menuBar().actions()]


def _folders(window: MainWindow) -> list[str]:
    return [label.text() for label in window.start.findChildren(QLabel) if "/" in label.text()]


@pytest.mark.parametrize("path", TRANSLATED, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_translated_page_of_the_guide_leads_only_to_what_is_there(path: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", path.read_text("utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []
    assert (path.parent.parent / path.name).exists(), "the English page has another name now"


@pytest.mark.usefixtures("pseudo")
def test_nothing_that_the_window_says_is_written_into_the_file(window: MainWindow, tmp_path: Path, qtbot) -> None:
    session = window.session
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "autres.txt").write_text("Le ministre a rencontré son homologue à Paris pour parler de la base.\n" * 9)
    with qtbot.waitSignal(session.import_ended, timeout=180_000):
        session.import_paths([tmp_path / "empty.txt", tmp_path / "autres.txt"])
    rest(window, qtbot)
    window.workspace.list.current.view.selectRow(0)
    window.workspace.focus_pane(1)
    for act in ("accept", "reject", "unsure", "star", "undo", "redo"):
        with qtbot.waitSignal(session.history_changed):
            assert window.actions_table.run(act), act
    with qtbot.waitSignal(session.edit_applied):
        session.keep_study(replace(session.study, title="Other", start="2003"))
    rest(window, qtbot)
    with closing(session.project.reader()) as db:
        kept = "\n".join(db.iterdump())
    assert "⟦" not in kept
    assert [words for words in ("is empty (0 bytes)", "accepted 1 event", "the study Other") if words not in kept] == []
