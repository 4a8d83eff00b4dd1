"""The dialogs that import, export, compare and correct say what they have to say in the language of the window."""

import ast
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from geoexplorer import corrections, importers
from geoexplorer.app import language
from geoexplorer.app.dialogs.agreement_dialog import AgreementDialog
from geoexplorer.app.dialogs.compare_window import CompareWindow
from geoexplorer.app.dialogs.date_words import days_of, words_of
from geoexplorer.app.dialogs.document_dialog import DocumentDialog
from geoexplorer.app.dialogs.entity_dialog import EntityDialog
from geoexplorer.app.dialogs.event_dialog import EventDialog
from geoexplorer.app.dialogs.evidence_dialog import EvidenceDialog, _tell_packed
from geoexplorer.app.dialogs.evidence_work import Packed
from geoexplorer.app.dialogs.export_dialog import ExportDialog, _tell_written, ground_of
from geoexplorer.app.dialogs.export_work import Written
from geoexplorer.app.dialogs.history_dialog import HistoryDialog
from geoexplorer.app.dialogs.import_dialog import ImportDialog
from geoexplorer.app.dialogs.import_run_page import RunPage, SkippedPanel
from geoexplorer.app.notices import NoticeBar
from geoexplorer.app.panes.chart_pane import ChartPane
from geoexplorer.app.reason_words import reason_words
from geoexplorer.app.session import Session
from geoexplorer.importers import encoding
from geoexplorer.ingest import Report, Step
from geoexplorer.model.columns import COLUMNS
from geoexplorer.store.project import open_project
from geoexplorer.store.runs import SkippedRow
from tests.app import pseudo


def _event(session: Session) -> QWidget:
    dialog = EventDialog(session)
    dialog.read_event(1)
    return dialog


def _import(session: Session) -> QWidget:
    folder = session.project.path.parent / "texts"
    folder.mkdir()
    (folder / "1.txt").write_text("A title\n\nKyrgyzstan thanked Russia for its help.", encoding="utf-8")
    (folder / "2.txt").write_text("", encoding="utf-8")
    (folder / "3.pdf").write_bytes(b"no PDF")
    (folder / "4.txt").write_text("Заголовок\n\nКыргызстан поблагодарил Россию за помощь.", encoding="utf-8")
    return ImportDialog(session, [folder])


MAKERS: dict[str, Callable[[Session], QWidget]] = {
    "agreement": AgreementDialog,
    "compare": CompareWindow,
    "document": lambda session: DocumentDialog(session, 1),
    "entity": lambda session: EntityDialog(session, 1),
    "event": _event,
    "evidence pack": lambda session: EvidenceDialog(session, ChartPane(session)),
    "export": lambda session: ExportDialog(session, ground_of(session, None)),
    "history": HistoryDialog,
    "import": _import,
}
DATA = (
    re.compile(r"\b\w+stan\b|\b(Russia|China|United States)( and NATO)?\b|\bUS \+ NATO\b"),
    re.compile(r"(/[\w.-]+)+"),  # paths
    re.compile(r"\b[A-Z]{3,}\b"),  # codes
    re.compile("Scroll (Left|Right)"),  # Qt's own
    *("helps", "A title", "Steppe Dispatch", "Central Asia", "South Caucasus", "Western Balkans", "All states"),
)

NAMED = {"export": [column.name for columns in COLUMNS.values() for column in columns]}


@pytest.fixture
def russian(qapp: QApplication) -> Iterator[None]:
    language.speak(qapp, "ru")
    yield
    language.speak(qapp, "en")


@pytest.mark.parametrize("name", MAKERS)
def test_the_dialog_says_nothing_past_the_translators(name: str, small: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(small.edit_applied):
        small.write(lambda db: corrections.review(db, "events", [1, 2], "accepted", "A. K."))
    with pseudo.spoken():
        shown = MAKERS[name](small)
        qtbot.addWidget(shown)
        shown.show()
        qtbot.waitUntil(small.jobs.idle)
        assert pseudo.untranslated(shown, (*DATA, *NAMED.get(name, ())), cells=True) == []


def test_an_export_of_whole_texts_says_nothing_past_the_translators(small: Session, qtbot: QtBot) -> None:
    with pseudo.spoken():
        dialog = ExportDialog(small, ground_of(small, None))
        qtbot.addWidget(dialog)
        dialog.how.formats["qdpx"].click()
        qtbot.waitUntil(lambda: dialog.preview_total > 0)
        dialog.footer.name.clear()
        dialog.export()
        assert pseudo.untranslated(dialog, (*DATA, *NAMED["export"]), cells=True) == []


def test_a_comparison_with_another_file_says_nothing_past_the_translators(small: Session, qtbot: QtBot) -> None:
    other = small.project.path.with_name("other.geox")
    shutil.copy(small.project.path, other)
    for path, verdict in ((small.project.path, "accepted"), (other, "rejected")):
        with closing(open_project(path).writer()) as db:
            corrections.review(db, "events", [2], verdict, "A. K.")
    with pseudo.spoken():
        dialog = AgreementDialog(small)
        qtbot.addWidget(dialog)
        qtbot.waitUntil(small.jobs.idle)
        dialog.compare_with(other)
        qtbot.waitUntil(lambda: bool(dialog.compared))
        assert dialog.table.rowCount() == 1
        files = ("small.geox", "other.geox")
        assert pseudo.untranslated(dialog, (*DATA, *files), cells=True) == []
        dialog.export_to(other.with_name("differences.csv"))
        assert pseudo.left_over(dialog.said.text(), ["differences.csv"]) == ""


def test_the_course_of_an_import_is_told_in_the_language_of_the_window(qtbot: QtBot) -> None:
    report = Report([1, 2], 1, [SkippedRow("a.txt", None, "a.txt is empty (0 bytes)")], 3, 4)
    report.notes["not extracted: Russian"], report.cancelled = 1, True
    with pseudo.spoken():
        parent = QWidget()
        qtbot.addWidget(parent)
        page = RunPage(parent)
        page.start()
        told = [page.words.text()]
        for stage in ("extracting", "finishing"):
            page.show_step(Step(2, 9, "A title", stage=stage))
            told.append(page.words.text())
        page.show_report(report, 2)
        told += [page.words.text(), *page.skipped.lines]
        assert [words for words in told if pseudo.left_over(words, ["a.txt"])] == []
        assert pseudo.untranslated(page, ["a.txt", "A title"], cells=True) == []


@pytest.mark.parametrize("unit", ["rows", "texts"])
def test_what_was_written_is_told_in_the_language_of_the_window(unit: str, qtbot: QtBot) -> None:
    with pseudo.spoken():
        notices = NoticeBar()
        qtbot.addWidget(notices)
        _tell_written(notices, Written(Path("/a/new.csv"), Path("/a/old.csv"), 3, unit))
        _tell_packed(notices, Packed(Path("/a/new.evidence.zip"), 2))
        assert pseudo.untranslated(notices, ["new.csv", "old.csv", *DATA]) == []


def test_words_outside_the_brackets_are_found() -> None:
    assert pseudo.left_over("⟦Save⟧ the file", ["the"]) == "file"
    assert pseudo.left_over("⟦{n} rows of ⟦A⟧⟧, military · a.csv", ["a.csv"]) == ""


def _reasons() -> Iterator[str]:
    """Yield the reasons for which an importer leaves a text out, an `x` for each value in them."""
    for path in sorted(Path(importers.__file__).parent.glob("*.py")):
        if path.stem in ("metadata_table", "encoding"):  # read by the command line alone; see below
            continue
        module = import_module(f"{importers.__name__}.{path.stem}")
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = call.func.id if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) else ""
            if name == "ImportFailed":
                yield ". ".join(part for part in (_words(value, module) for value in call.args) if part)
            elif name == "Skipped":
                yield _words(call.args[2], module)
    for what in (*(f"it is {what}" for _, what in encoding.SIGNATURES), "it holds binary content"):
        yield str(encoding._not_text("x", what))


def _words(value: ast.expr, module: ModuleType) -> str:
    if isinstance(value, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "x" for part in value.values)
    if isinstance(value, ast.Name):
        return str(getattr(module, value.id, ""))
    return str(value.value) if isinstance(value, ast.Constant) else ""


def test_every_reason_to_leave_a_text_out_is_known() -> None:
    reasons = [reason for reason in _reasons() if reason]
    assert len(reasons) > 25
    with pseudo.spoken():
        assert [reason for reason in reasons if pseudo.left_over(reason_words(reason))] == []


def test_notes_on_texts_that_were_read_are_not_counted_as_files_left_out(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    panel = SkippedPanel(parent)
    panel.show_lines(["a.txt is empty"], ["2 texts: not extracted: Russian"])
    shown = panel.findChildren(QLabel)[0].text()
    assert shown == "1 file cannot be read:\na.txt is empty\n2 texts: not extracted: Russian"


@pytest.mark.usefixtures("russian")
def test_a_reason_is_said_with_what_to_do_about_it() -> None:
    said = reason_words("/a b/c. d.txt is empty (0 bytes). Fetch the text again, or remove the file")
    assert said == "/a b/c. d.txt: файл пуст (0 байт). Скачайте текст заново или уберите файл"


@pytest.mark.usefixtures("russian")
@pytest.mark.parametrize("words", ["21 Sep 2005", "2005-09", "2005", "2005-Q4", "3 May 2003 to 9 Jun 2003", ""])
def test_a_field_understands_the_days_it_writes(words: str) -> None:
    days = days_of(words)
    assert days is not None
    assert days_of(words_of(days.start, days.end)) == days


@pytest.mark.usefixtures("russian")
@pytest.mark.parametrize("words", ["9 мая 2003", "9 Мая 2003", "9 май. 2003", "09.05.2003", "9 May 2003"])
def test_months_are_understood_in_the_language_of_the_window(words: str) -> None:
    days = days_of(words)
    assert days is not None
    assert days.start == "2003-05-09"
