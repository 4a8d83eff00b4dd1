"""What a user sees before and while texts are imported."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from geoexplorer.app.dialogs import import_pages
from geoexplorer.app.dialogs.import_dialog import ImportDialog
from geoexplorer.app.dialogs.import_preview import STEPS
from geoexplorer.app.dialogs.import_table import COLUMNS
from geoexplorer.app.session import Session
from geoexplorer.ingest import Step
from geoexplorer.store.documents import document_rows
from geoexplorer.store.project import open_project

DATED = (
    "Bases for rent\n\nTASHKENT, 5 July 2005 (Steppe Dispatch) -- Uzbekistan asked the United States to leave the"
    " base at Khanabad. The letter was short. Nobody in the capital seemed surprised by the words of the note.\n"
)
UNDATED = "Notes on a border\n\nRussia helped Tajikistan with the border for many years, and nobody counted them.\n"


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder with a dated text, the same again, an undated one, an empty and a binary file."""
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a.txt").write_text(DATED)
    (folder / "b.txt").write_text(DATED)
    (folder / "c.txt").write_text(UNDATED)
    (folder / "d.txt").write_bytes(b"")
    (folder / "e.txt").write_bytes(bytes(range(256)) * 20)
    return folder


@pytest.fixture
def dialog(small: Session, qtbot: QtBot, texts: Path) -> ImportDialog:
    """The dialog with the folder read."""
    shown = ImportDialog(small, [texts])
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: shown.pages.currentWidget() is shown.check)
    return shown


def words(dialog: ImportDialog, row: int, name: str) -> str:
    column = [each[0] for each in COLUMNS].index(name)
    return str(dialog.check.model.index(row, column).data())


def pick(dialog: ImportDialog, row: int) -> None:
    dialog.check.table.setCurrentIndex(dialog.check.model.index(row, 1))


def state(dialog: ImportDialog, words: str, qtbot: QtBot) -> None:
    box = dialog.check.dates.box
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, words)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def test_the_date_of_each_text_comes_with_its_reason(dialog: ImportDialog) -> None:
    row = [words(dialog, 0, name) for name in ("title", "publisher", "published", "basis", "words", "language")]
    assert row == ["Bases for rent", "Steppe Dispatch", "5 Jul 2005", "stated", "“5 July 2005”", "en"]


def test_a_text_without_a_date_says_so(dialog: ImportDialog) -> None:
    assert words(dialog, 2, "published") == "unknown"
    assert dialog.footer.undated.text() == "1 without a date"


def test_the_same_text_again_is_not_ticked(dialog: ImportDialog) -> None:
    assert words(dialog, 1, "like") == "100% of row 1"
    assert [row.wanted for row in dialog.check.model.rows] == [True, False, True]
    assert dialog.footer.go.text() == "Import 2 texts"


def test_files_that_cannot_be_read_are_named_and_can_be_copied(dialog: ImportDialog, qtbot: QtBot) -> None:
    lines = dialog.check.skipped.lines
    assert ["d.txt is empty" in lines[0], "e.txt is not a text file" in lines[1]] == [True, True]
    qtbot.mouseClick(dialog.check.skipped.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "\n".join(lines)


def test_a_text_that_is_there_already_cannot_be_ticked(small: Session, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "known.txt").write_text("Kyrgyzstan helps Russia.")
    dialog = ImportDialog(small, [tmp_path / "known.txt"])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.check)
    assert words(dialog, 0, "like") == "already here"
    pick(dialog, 0)
    qtbot.keyClick(dialog.check.table, Qt.Key.Key_Space)
    assert not dialog.footer.go.isEnabled()


def test_a_click_on_the_box_leaves_a_text_out(dialog: ImportDialog, qtbot: QtBot) -> None:
    table = dialog.check.table
    box = table.visualRect(dialog.check.model.index(0, 0))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert dialog.footer.go.text() == "Import 1 text"


def test_a_date_can_be_written_as_people_write_it(dialog: ImportDialog, qtbot: QtBot) -> None:
    pick(dialog, 2)
    state(dialog, "August 2005", qtbot)
    published = dialog.check.model.rows[2].document.published
    assert (published.date, published.precision, published.basis) == ("2005-08-01", "month", "user")
    assert dialog.footer.undated.isHidden()


def test_words_that_are_no_date_are_refused(dialog: ImportDialog, qtbot: QtBot) -> None:
    pick(dialog, 2)
    state(dialog, "some day", qtbot)
    assert dialog.check.dates.hint.text().startswith("“some day” is no date")
    assert dialog.check.model.rows[2].document.published.date is None


def test_another_of_the_dates_found_can_be_taken(small: Session, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "2006-01-02_rent.txt").write_text(DATED)
    dialog = ImportDialog(small, [tmp_path / "2006-01-02_rent.txt"])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.check)
    choices = [c for c in dialog.check.dates.findChildren(QRadioButton) if not c.isHidden()]
    assert [c.isChecked() for c in choices] == [True, False]
    choices[1].click()
    assert dialog.check.model.rows[0].document.published.date == "2006-01-02"


def test_a_title_is_edited_in_its_cell(dialog: ImportDialog, qtbot: QtBot) -> None:
    table = dialog.check.table
    pick(dialog, 0)
    table.edit(dialog.check.model.index(0, 1))
    editor = next(each for each in table.findChildren(QLineEdit) if each.isVisible())  # one before may not be gone
    editor.selectAll()
    qtbot.keyClicks(editor, "A better title")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: words(dialog, 0, "title") == "A better title")


def test_an_empty_folder_says_what_to_do(small: Session, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    dialog = ImportDialog(small, [tmp_path / "empty"])
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "There are no texts" in dialog.choose.said.text())
    assert dialog.pages.currentWidget() is dialog.choose


def test_choose_files_reads_what_the_user_names(
    small: Session, qtbot: QtBot, texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_pages, "ask_files", lambda _parent: [texts / "c.txt"])
    dialog = ImportDialog(small)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.choose.files, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.check)
    assert words(dialog, 0, "title") == "Notes on a border"


def test_an_import_stores_what_was_ticked_as_the_user_stated_it(
    dialog: ImportDialog, small: Session, qtbot: QtBot
) -> None:
    pick(dialog, 2)
    state(dialog, "2005-08-03", qtbot)
    with qtbot.waitSignal(small.import_ended, timeout=180_000):
        qtbot.mouseClick(dialog.footer.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.run_page.words.text().startswith("2 texts, "))
    db = open_project(small.project.path).reader()
    stored = document_rows(db, [5, 6])
    db.close()
    assert [(row.title, row.published, row.published_basis) for row in stored] == [
        ("Bases for rent", "2005-07-05", "stated"),
        ("Notes on a border", "2005-08-03", "user"),
    ]
    assert dialog.footer.go.text() == "Close"


def test_the_preview_reads_texts_as_the_import_does() -> None:
    from geoexplorer.extraction.steps import READING_STEPS

    assert STEPS == READING_STEPS


def test_furniture_is_struck_through(small: Session, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(f"Skip to main content\n\n{DATED}")
    dialog = ImportDialog(small, [tmp_path / "page.txt"])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.pages.currentWidget() is dialog.check)
    assert words(dialog, 0, "hidden") == "1 line"
    assert "line-through" in dialog.check.beginning.toHtml()
    assert dialog.check.hidden.text().startswith("1 part struck through")


def test_return_ends_a_date_and_does_not_begin_the_import(dialog: ImportDialog, qtbot: QtBot) -> None:
    pick(dialog, 2)
    state(dialog, "1 August 2005", qtbot)
    assert words(dialog, 2, "published") == "1 Aug 2005"
    assert dialog.pages.currentWidget() is dialog.check


def test_a_title_over_several_lines_is_one_line_of_the_list(dialog: ImportDialog) -> None:
    dialog.run_page.start()
    dialog.run_page.show_step(Step(3, 3, "Talks in\nSochi\n"))
    item = dialog.run_page.done.item(0)
    assert item is not None
    assert item.text() == "Talks in Sochi"


def write(dialog: ImportDialog, name: str, rows: list[int], typed: str, qtbot: QtBot) -> None:
    """Select the rows, go to a column of the last one, write as a user without a mouse would."""
    table = dialog.check.table
    column = [each[0] for each in COLUMNS].index(name)
    table.setCurrentIndex(dialog.check.model.index(rows[0], column))
    for row in rows[1:]:
        assert row > rows[0]
        qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = next(each for each in table.findChildren(QLineEdit) if each.isVisible())  # one before may not be gone
    editor.selectAll()
    qtbot.keyClicks(editor, typed)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_a_publisher_is_written_into_all_selected_texts(dialog: ImportDialog, qtbot: QtBot) -> None:
    write(dialog, "publisher", [0, 1, 2], "Andes Analyst", qtbot)
    qtbot.waitUntil(lambda: [words(dialog, row, "publisher") for row in range(3)] == ["Andes Analyst"] * 3)
    assert dialog.pages.currentWidget() is dialog.check


def test_going_to_another_column_leaves_the_rows_selected(dialog: ImportDialog, qtbot: QtBot) -> None:
    pick(dialog, 0)
    table = dialog.check.table
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert COLUMNS[table.currentIndex().column()][0] == "publisher"
    assert {index.row() for index in table.selectedIndexes()} == {0, 1, 2}


def test_a_date_is_written_into_all_selected_texts_but_a_title_into_one(dialog: ImportDialog, qtbot: QtBot) -> None:
    write(dialog, "published", [1, 2], "1 August 2005", qtbot)
    qtbot.waitUntil(lambda: words(dialog, 1, "published") == words(dialog, 2, "published") == "1 Aug 2005")
    assert words(dialog, 0, "published") == "5 Jul 2005"
    write(dialog, "title", [1, 2], "One of two", qtbot)
    qtbot.waitUntil(lambda: words(dialog, 2, "title") == "One of two")
    assert words(dialog, 1, "title") == "Bases for rent"


def test_one_escape_does_not_throw_away_what_was_written(dialog: ImportDialog, qtbot: QtBot) -> None:
    write(dialog, "publisher", [0, 1], "Andes Analyst", qtbot)
    qtbot.waitUntil(lambda: words(dialog, 0, "publisher") == "Andes Analyst")
    qtbot.keyClick(dialog.check.table, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "what you wrote for 2 texts is gone" in dialog.footer.words.text()
    qtbot.keyClick(dialog.check.table, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_escape_closes_a_list_in_which_nothing_was_written(dialog: ImportDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.check.table, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_words_that_are_no_date_change_no_text(dialog: ImportDialog, qtbot: QtBot) -> None:
    write(dialog, "published", [0, 1, 2], "some day", qtbot)
    qtbot.waitUntil(lambda: dialog.check.dates.hint.text().startswith("“some day” is no date"))
    assert [words(dialog, row, "published") for row in range(3)] == ["5 Jul 2005", "5 Jul 2005", "unknown"]


def test_return_in_the_list_does_not_begin_the_import(dialog: ImportDialog, qtbot: QtBot) -> None:
    pick(dialog, 0)
    column = [each[0] for each in COLUMNS].index("hidden")
    dialog.check.table.setCurrentIndex(dialog.check.model.index(0, column))
    qtbot.keyClick(dialog.check.table, Qt.Key.Key_Return)
    assert dialog.pages.currentWidget() is dialog.check


def test_a_paused_import_says_so_wherever_it_was_paused(dialog: ImportDialog, small: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(small.import_ended, timeout=120_000):
        qtbot.mouseClick(dialog.footer.go, Qt.MouseButton.LeftButton)
        assert small.importing is not None
        small.importing.pause(True)
        assert dialog.footer.pause.text() == "Go on"
        assert dialog.run_page.words.text().startswith("Paused")
        qtbot.mouseClick(dialog.footer.pause, Qt.MouseButton.LeftButton)
        assert dialog.footer.pause.text() == "Pause"
        assert not dialog.run_page.words.text().startswith("Paused")
