import csv
import errno
import io
import json
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoexplorer.errors import ExportFailed
from geoexplorer.exporters import EXPORTERS, Options, export_file, exporter_for, write_whole
from geoexplorer.model.rows import Cell, Column, RowSet

COLUMNS = (
    Column("id", "number", "the row"),
    Column("quote", "text", "words"),
    Column("country", "code", "a key"),
    Column("value", "number", "a number"),
    Column("parts", "json", "a list"),
)
ROWS: list[tuple[Cell, ...]] = [
    (1, 'He said "no", then left\nquickly', "KGZ", -0.5, "[1]"),
    (2, "=HYPERLINK(1)", None, -1, None),
    (3, "Бишкек 🇰🇬\té", "USA", 3.0, '["a"]'),
]


def table(rows: list[tuple[Cell, ...]] | Iterator[tuple[Cell, ...]] = ROWS) -> RowSet:
    return RowSet("events", COLUMNS, rows)


def as_csv(rows: RowSet, delimiter: str = ",", **options: object) -> list[list[str]]:
    file = io.BytesIO()
    exporter_for("csv").write(rows, file, Options(delimiter=delimiter, **options))  # type: ignore[arg-type]
    return list(csv.reader(io.StringIO(file.getvalue().decode("utf-8-sig"), newline=""), delimiter=delimiter))


def test_a_csv_file_read_again_holds_the_same_cells():
    head, *rows = as_csv(table(), guard=False)
    assert head == ["id", "quote", "country", "value", "parts"]
    assert rows == [["" if cell is None else str(cell) for cell in row] for row in ROWS]


@pytest.mark.parametrize("sign", list("=+-@\t\r\n＝＋－＠"))
def test_text_that_a_spreadsheet_would_run_gets_an_apostrophe_and_numbers_stay_numbers(sign):
    (row,) = as_csv(table([(-1, sign + "1", "KGZ", -0.25, None)]))[1:]
    assert row == ["-1", "'" + sign + "1", "KGZ", "-0.25", ""]


def test_the_guard_can_be_switched_off():
    assert as_csv(table(), guard=False)[2][1] == "=HYPERLINK(1)"


@given(
    st.lists(
        st.tuples(st.integers(), st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"))),
        max_size=5,
    )
)
def test_any_text_survives_csv_but_for_the_guard(cells):
    rows = as_csv(table([(number, text, None, None, None) for number, text in cells]))[1:]
    assert [(int(row[0]), row[1].removeprefix("'")) for row in rows] == [
        (number, text.removeprefix("'")) for number, text in cells
    ]


def test_excel_wants_a_byte_order_mark_and_its_own_separator():
    file = io.BytesIO()
    exporter_for("csv").write(table(), file, Options(delimiter=";", bom=True))
    assert file.getvalue().startswith(b"\xef\xbb\xbfid;quote;country")
    assert as_csv(table(), ";", bom=True)[1][1] == ROWS[0][1]


def test_tabs_inside_a_cell_do_not_make_columns_in_tsv():
    file = io.BytesIO()
    assert exporter_for("tsv").write(table(), file) == 3
    rows = list(csv.reader(io.StringIO(file.getvalue().decode(), newline=""), delimiter="\t"))
    assert [len(row) for row in rows] == [5, 5, 5, 5]


def test_json_lines_keep_numbers_lists_and_nothing():
    file = io.BytesIO()
    assert exporter_for(".jsonl").write(table(), file) == 3
    records = [json.loads(line) for line in file.getvalue().decode().splitlines()]
    assert records[1] == {"id": 2, "quote": "=HYPERLINK(1)", "country": None, "value": -1, "parts": None}
    assert records[2]["parts"] == ["a"]


def test_an_excel_sheet_holds_text_as_text_and_numbers_as_numbers(tmp_path):
    from openpyxl import load_workbook

    long = "x" * 40_000
    path = tmp_path / "events.xlsx"
    assert export_file(exporter_for("xlsx"), table([*ROWS, (4, long, "a\x01b", 1, None)]), path) == 4
    sheet = load_workbook(path)["events"]
    cells = list(sheet.iter_rows())
    assert [cell.value for cell in cells[0]] == [column.name for column in COLUMNS]
    assert (cells[2][1].data_type, cells[2][1].value) == ("s", "=HYPERLINK(1)")
    assert cells[1][3].value == -0.5
    assert cells[4][1].value.endswith("[cut]")
    assert cells[4][2].value == "a\ufffdb"


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.suffix)
def test_every_format_writes_utf8_and_counts_its_rows(exporter, tmp_path):
    path = tmp_path / f"out{exporter.suffix}"
    assert export_file(exporter, table(), path) == 3
    assert path.stat().st_size > 50
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.suffix)
def test_an_empty_table_is_a_file_of_no_rows(exporter, tmp_path):
    assert export_file(exporter, table([]), tmp_path / f"out{exporter.suffix}") == 0


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "events.csv"
    path.write_text("old")

    def rows() -> Iterator[tuple[Cell, ...]]:
        yield ROWS[0]
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(ExportFailed, match=r"events\.csv was not written: the disk is full\. Make room"):
        export_file(exporter_for("csv"), table(rows()), path)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_any_other_failure_also_leaves_the_old_file(tmp_path):
    path = tmp_path / "events.csv"
    path.write_text("old")

    def rows() -> Iterator[tuple[Cell, ...]]:
        yield ROWS[0]
        raise sqlite3.OperationalError("interrupted")

    with pytest.raises(sqlite3.OperationalError):
        export_file(exporter_for("csv"), table(rows()), path)
    assert [(p, p.read_text()) for p in tmp_path.iterdir()] == [(path, "old")]


@pytest.mark.parametrize(
    ("place", "reason"),
    [("missing/events.csv", "folder does not exist"), ("file/events.csv", "folder"), ("folder", "folder")],
)
def test_a_place_that_cannot_be_written_is_named_in_one_line(tmp_path, place, reason):
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    with pytest.raises(ExportFailed) as caught:
        write_whole(tmp_path / place, lambda file: file.write(b"x"))
    assert reason in caught.value.message
    assert caught.value.hint
    assert "\n" not in str(caught.value)


def test_a_file_that_another_program_holds_is_named_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "events.csv"
    path.write_text("old")

    def held(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(ExportFailed, match="open in another program"):
        write_whole(path, lambda file: file.write(b"x"))
    assert [(p, p.read_text()) for p in tmp_path.iterdir()] == [(path, "old")]


def test_an_unknown_format_names_those_there_are():
    with pytest.raises(ExportFailed, match="csv tsv jsonl xlsx"):
        exporter_for("doc")
