"""What a user asks of the export dialog, and what then stands in the file."""

import csv
import json
import os
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from geoexplorer.app import theme
from geoexplorer.app.dialogs import export_dialog
from geoexplorer.app.dialogs.column_chooser import ColumnChooser
from geoexplorer.app.dialogs.export_dialog import ExportDialog, chosen_colors, drawn_as, ground_of
from geoexplorer.app.dialogs.export_plan import ExportPlan
from geoexplorer.app.dialogs.export_work import Ground, Written, method_text, rows_of, write
from geoexplorer.app.drawing.chart_frame import ChartFrame, Wish
from geoexplorer.app.panes.base import ExportRequest
from geoexplorer.app.session import Session
from geoexplorer.exporters import PLAIN
from geoexplorer.model.columns import COLUMNS
from geoexplorer.model.selection import Clause, Scope
from tests.building import LEXICON, told


def opened(session: Session, qtbot: QtBot, request: ExportRequest | None = None) -> ExportDialog:
    dialog = ExportDialog(session, ground_of(session, request))
    qtbot.addWidget(dialog)
    dialog.show()
    ready(dialog, qtbot)
    return dialog


def ready(dialog: ExportDialog, qtbot: QtBot) -> None:
    """The preview is that of the choices."""
    qtbot.waitUntil(lambda: not dialog._later.isActive() and dialog._session.jobs.idle())


def saved(dialog: ExportDialog, qtbot: QtBot, path: Path) -> Written:
    dialog.footer.name.setText(str(path))
    with qtbot.waitSignal(dialog.written) as heard:
        qtbot.mouseClick(dialog.footer.export, Qt.MouseButton.LeftButton)
    return heard.args[0]


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_buttons_stay_in_sight_on_a_low_screen(small: Session, qtbot: QtBot) -> None:
    dialog = opened(small, qtbot)
    dialog.resize(800, 460)
    assert (dialog.width(), dialog.height()) == (800, 460)
    export = dialog.footer.export
    assert dialog.rect().contains(export.mapTo(dialog, export.rect().bottomRight()))


def test_with_nothing_picked_the_filtered_events_are_offered(small: Session, qtbot: QtBot, tmp_path: Path) -> None:
    small.view.change(scope=Scope((Clause("domain", ("military",)),)))
    dialog = opened(small, qtbot)
    assert dialog.footer.export.text() == "Export 2 rows"
    assert saved(dialog, qtbot, tmp_path / "events.csv").rows == 2
    assert [row["actor_key"] for row in table(tmp_path / "events.csv")] == ["KGZ", "UZB"]


def test_picked_events_are_offered_first(small: Session, qtbot: QtBot, tmp_path: Path) -> None:
    small.view.change(brush=(3,))
    dialog = opened(small, qtbot)
    assert dialog.what.reaches["selected"][0].isChecked()
    saved(dialog, qtbot, tmp_path / "one.csv")
    assert [row["actor_key"] for row in table(tmp_path / "one.csv")] == ["UZB"]


def test_the_rows_stand_in_the_order_of_the_list(small: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(small, qtbot, ExportRequest("events", (3, 2, 1, 4), "Events"))
    saved(dialog, qtbot, tmp_path / "events.csv")
    assert [row["actor_key"] for row in table(tmp_path / "events.csv")] == ["UZB", "KGZ", "KGZ", "TJK"]


def test_the_preview_shows_what_the_file_then_holds(small: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(small, qtbot)
    shown = dialog.preview.table
    head = [shown.horizontalHeaderItem(i).text() for i in range(shown.columnCount())]
    first = [shown.item(0, i).text() for i in range(shown.columnCount())]
    saved(dialog, qtbot, tmp_path / "events.csv")
    row = table(tmp_path / "events.csv")[0]
    assert list(row) == head
    assert list(row.values()) == first


def test_an_unticked_column_is_left_out(small: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(small, qtbot)
    chooser = dialog.how.columns
    title = next(chooser.item(i) for i in range(chooser.count()) if chooser.item(i).text() == "title")
    box = chooser.visualItemRect(title)
    where = QPoint(box.left() + 30, box.center().y() - 2)
    qtbot.mouseClick(chooser.viewport(), Qt.MouseButton.LeftButton, pos=where)
    ready(dialog, qtbot)
    saved(dialog, qtbot, tmp_path / "events.csv")
    assert "title" not in table(tmp_path / "events.csv")[0]


def test_a_column_moves_with_alt_and_an_arrow_key(small: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(small, qtbot)
    dialog.how.columns.setCurrentRow(1)
    qtbot.keyClick(dialog.how.columns, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    ready(dialog, qtbot)
    saved(dialog, qtbot, tmp_path / "events.csv")
    assert list(table(tmp_path / "events.csv")[0])[:2] == ["title", "published"]


def test_a_preset_sets_the_columns(small: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(small, qtbot)
    qtbot.mouseClick(dialog.how.presets["Minimal"], Qt.MouseButton.LeftButton)
    ready(dialog, qtbot)
    saved(dialog, qtbot, tmp_path / "events.csv")
    names = ["id", "date_start", "actor_key", "recipient_key", "event_type", "polarity", "quote"]
    assert list(table(tmp_path / "events.csv")[0]) == names


def test_json_lines_keep_numbers_as_numbers(small: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(small, qtbot)
    dialog.how.formats["jsonl"].click()
    ready(dialog, qtbot)
    assert dialog.path().suffix == ".jsonl"
    saved(dialog, qtbot, tmp_path / "events.jsonl")
    rows = [json.loads(line) for line in (tmp_path / "events.jsonl").read_text().splitlines()]
    assert [row["polarity"] for row in rows] == [1, -1, 1, 1]


@pytest.mark.parametrize(
    ("name", "count"), [("passages", 4), ("entities", 6), ("mentions", 8), ("documents", 4), ("edits", 0)]
)
def test_each_table_says_how_many_rows_it_has(small: Session, qtbot: QtBot, name: str, count: int) -> None:
    dialog = opened(small, qtbot)
    assert dialog.what.tables[name][1].text() == str(count)
    dialog.what.tables[name][0].click()
    ready(dialog, qtbot)
    assert dialog.preview_total == count


def test_chart_numbers_are_the_points_with_their_study(small: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(small, qtbot)
    dialog.what.tables["alignment"][0].click()
    ready(dialog, qtbot)
    saved(dialog, qtbot, tmp_path / "numbers.csv")
    rows = table(tmp_path / "numbers.csv")
    assert {(row["country"], row["power"]) for row in rows} == {("KGZ", "RUS"), ("KGZ", "US_NATO"), ("UZB", "RUS")}
    assert all(row["study"] == "central-asia" and -1 <= float(row["value"]) <= 1 for row in rows)


def test_words_that_look_like_a_formula_are_guarded_and_numbers_are_not(
    small: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    from geoexplorer.store.writing import write_extraction

    db = small.project.writer()
    write_extraction(db, told("KAZ", "CHN", text="=1+1 Kazakhstan helps China.", path="/f.txt", polarity=-1), LEXICON)
    db.close()
    small.view.change(scope=Scope((Clause("actor", ("KAZ",)),)))
    dialog = opened(small, qtbot)
    saved(dialog, qtbot, tmp_path / "guarded.csv")
    row = table(tmp_path / "guarded.csv")[0]
    assert row["quote"].startswith("'=1+1")
    assert row["polarity"] == "-1"


def test_only_checked_evidence_leaves_the_unseen_out(small: Session, qtbot: QtBot, tmp_path: Path) -> None:
    from geoexplorer import corrections

    with qtbot.waitSignal(small.edit_applied):
        small.write(lambda db: corrections.review(db, "events", [2], "accepted", "a tester"))
    dialog = opened(small, qtbot)
    qtbot.mouseClick(dialog.how.flags["checked"], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    ready(dialog, qtbot)
    saved(dialog, qtbot, tmp_path / "checked.csv")
    assert [row["recipient_key"] for row in table(tmp_path / "checked.csv")] == ["USA"]


def test_a_text_file_says_how_it_was_measured(small: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(small, qtbot)
    saved(dialog, qtbot, tmp_path / "events.csv")
    words = (tmp_path / "events-method.txt").read_text()
    assert words.startswith("4 rows of events")
    assert "Weight of an event type: " in words


def test_the_method_names_the_filters(small: Session) -> None:
    small.view.change(scope=Scope((Clause("domain", ("military",)),)))
    assert "filters: domain military" in method_text(ExportPlan(), ground_of(small, None), 2)
    small.view.change(scope=Scope((Clause("confidence", (">=0.5",)),)))
    assert "filters: confidence at least 0.50" in method_text(ExportPlan(), ground_of(small, None), 2)


def test_choices_are_remembered(small: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(small, qtbot)
    dialog.how.formats["tsv"].click()
    qtbot.mouseClick(dialog.how.presets["Minimal"], Qt.MouseButton.LeftButton)
    ready(dialog, qtbot)
    saved(dialog, qtbot, tmp_path / "events.tsv")
    again = opened(small, qtbot)
    assert (again.plan.format, len(again.plan.chosen())) == ("tsv", 7)
    assert again.path().parent == tmp_path


def test_a_folder_that_is_not_there_is_named_and_nothing_is_lost(small: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(small, qtbot)
    dialog.footer.name.setText(str(tmp_path / "nowhere" / "events.csv"))
    with qtbot.waitSignal(dialog.failed):
        qtbot.mouseClick(dialog.footer.export, Qt.MouseButton.LeftButton)
    assert "the folder does not exist" in dialog.footer.said.text()
    assert dialog.isVisible()
    assert dialog.footer.export.isEnabled()


def test_a_file_that_is_open_elsewhere_is_kept_and_another_is_written(
    small: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "events.csv"
    path.write_text("mine")
    replace = os.replace

    def refuse(source: str, target: Path) -> None:
        if Path(target) == path:
            raise PermissionError(13, "in use")
        replace(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    found = saved(opened(small, qtbot), qtbot, path)
    assert (found.path.name, found.asked.name) == ("events-2.csv", "events.csv")
    assert path.read_text() == "mine"


def test_browse_takes_the_name_the_user_gives(
    small: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_dialog, "ask_name", lambda *_: (str(tmp_path / "mine.csv"), ""))
    dialog = opened(small, qtbot)
    qtbot.mouseClick(dialog.footer.browse, Qt.MouseButton.LeftButton)
    assert dialog.path() == tmp_path / "mine.csv"


def test_copy_puts_the_rows_on_the_clipboard(small: Session, qtbot: QtBot) -> None:
    dialog = opened(small, qtbot)
    qtbot.mouseClick(dialog.footer.copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "copied" in dialog.footer.said.text())
    assert QApplication.clipboard().text().splitlines()[0].split("\t")[:2] == ["published", "title"]


def test_a_format_of_whole_texts_says_so(small: Session, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(small, qtbot)
    dialog.how.formats["jsonld"].click()
    ready(dialog, qtbot)
    assert dialog.footer.export.text() == "Export the texts"
    assert not dialog.how.columns.isEnabled()
    assert saved(dialog, qtbot, tmp_path / "texts.jsonld").unit == "texts"
    assert (tmp_path / "texts.jsonld").stat().st_size > 100


@pytest.mark.parametrize(("width", "moved"), [(500, 2), (250, 1)])
def test_alt_down_moves_a_column_a_row_down(width: int, moved: int, qtbot: QtBot) -> None:
    chooser = ColumnChooser()
    qtbot.addWidget(chooser)
    chooser.show_columns(COLUMNS["entities"], ("key", "kind", "name", "country"))
    chooser.resize(width, 300)
    chooser.show()
    chooser.setCurrentRow(0)
    qtbot.keyClick(chooser, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert chooser.chosen().index("key") == moved


def test_the_method_of_whole_texts_counts_texts(small: Session) -> None:
    ground = ground_of(small, None)
    assert method_text(ExportPlan(), ground, 2, "texts").startswith("2 texts, written by")
    assert method_text(ExportPlan(), ground, 2).startswith("2 rows of events, written by")


@pytest.mark.parametrize(
    ("clause", "words"),
    [(Clause("confidence", (">=0.5",)), "confidence of 0.5"), (Clause("domain", ("military",)), "heeds no filter")],
)
def test_all_says_that_it_heeds_no_filter(small: Session, qtbot: QtBot, clause: Clause, words: str) -> None:
    small.view.change(scope=Scope((clause,)))
    dialog = opened(small, qtbot)
    assert not dialog.what.unfiltered.isVisible()
    qtbot.mouseClick(dialog.what.reaches["all"][0], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    ready(dialog, qtbot)
    assert dialog.what.unfiltered.isVisible()
    assert words in dialog.what.unfiltered.text()


def test_all_says_nothing_where_there_is_no_filter(small: Session, qtbot: QtBot) -> None:
    dialog = opened(small, qtbot)
    qtbot.mouseClick(dialog.what.reaches["all"][0], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    ready(dialog, qtbot)
    assert not dialog.what.unfiltered.isVisible()


def test_chart_numbers_are_those_of_the_periods_the_chart_draws(small: Session, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    frame = ChartFrame(window)
    periods = {}
    for by in ("year", "month"):
        frame.wish = Wish(granularity=by)
        ground = drawn_as(ground_of(small, ExportRequest("alignment")), window)
        with closing(small.project.reader()) as db:
            plan = ExportPlan(reach="filtered", table="alignment")
            periods[by] = {str(row[2]) for row in rows_of(db, plan, ground).rows}
        assert f"one a {by}" in method_text(plan, ground, 3)
    assert {len(period) for period in periods["year"]} == {4}
    assert {len(period) for period in periods["month"]} == {7}


@pytest.mark.parametrize("reach", ["selected", "shown"])
def test_a_page_of_quotations_has_only_the_events_picked_or_listed(small: Session, tmp_path: Path, reach: str) -> None:
    ground = Ground(Scope(), small.study, picked=(2,), shown=(2,), shown_table="events")
    path = tmp_path / "quotes.md"
    found = write(small.project, ExportPlan(reach=reach, format="md"), ground, path, PLAIN)  # type: ignore[arg-type]
    with closing(small.project.reader()) as db:
        quotes = dict(db.execute("select id, quote from events").fetchall())
    assert found.rows == 1
    assert path.read_text("utf-8").count("\n> — ") == 1
    assert quotes[2] in path.read_text("utf-8")
    assert not any(quote in path.read_text("utf-8") for number, quote in quotes.items() if number != 2)


def test_files_with_colours_have_those_a_person_chose(small: Session, tmp_path: Path) -> None:
    shipped = theme.themes.own
    mine = shipped.with_color("signs", "towards", "light", "#123456")
    theme.themes.use("light", own=mine.with_color("families", "country", "light", "#654321"))
    try:
        ground = Ground(Scope(), small.study, colors=chosen_colors())
    finally:
        theme.themes.use("light", own=shipped)
    write(small.project, ExportPlan(format="html"), ground, tmp_path / "q.html", PLAIN)
    assert "3px solid #123456" in (tmp_path / "q.html").read_text("utf-8")
    write(small.project, ExportPlan(format="qdpx"), ground, tmp_path / "q.qdpx", PLAIN)
    with zipfile.ZipFile(tmp_path / "q.qdpx") as archive:
        book = archive.read("project.qde").decode()
    assert 'name="towards" isCodable="true" color="#123456"' in book
    assert 'name="COUNTRY" isCodable="true" color="#654321"' in book
