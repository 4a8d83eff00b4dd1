"""Two files of the same texts are compared by what was extracted, and neither is written."""

import hashlib
import shutil
from pathlib import Path

import pytest
from building import LEXICON, told
from click.testing import CliRunner

from geoexplorer import corrections, entity_repair
from geoexplorer.cli.commands import Commands
from geoexplorer.evaluation.compared_files import ComparedFiles, compared_files
from geoexplorer.store.project import open_project
from geoexplorer.store.writing import write_extraction


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Two copies of a project of four events."""
    one, other = tmp_path / "one.geox", tmp_path / "other.geox"
    write(one, range(4))
    shutil.copy(one, other)
    return one, other


def write(path: Path, numbers: range) -> None:
    db = open_project(path, create=True).writer()
    for i in numbers:
        write_extraction(db, told("RUS", "KGZ", text=f"Russia helps Kyrgyzstan {i}.", path=f"/texts/{i}.txt"), LEXICON)
    db.close()


def judge(path: Path, *verdicts: str) -> None:
    db = open_project(path).writer()
    for event_id, verdict in enumerate(verdicts, start=1):
        if verdict == "edited":
            corrections.change_event(db, event_id, {"event_type": "SUPPORT", "polarity": -1}, "somebody")
        elif verdict:
            corrections.review(db, "events", [event_id], verdict, "somebody")
    db.close()


def compare(one: Path, other: Path) -> ComparedFiles:
    first, second = open_project(one, read_only=True).reader(), open_project(other, read_only=True).reader()
    found = compared_files(first, second, one.name, other.name)
    first.close()
    second.close()
    return found


def listed(found: ComparedFiles) -> list[tuple[int | None, int | None, str, str, str]]:
    return [(d.row_id, d.other_id, d.field, d.one, d.other) for both in found.tables for d in both.differences]


def test_verdicts_that_differ_are_listed_and_counted(files: tuple[Path, Path]) -> None:
    judge(files[0], "accepted", "accepted", "rejected", "accepted")
    judge(files[1], "accepted", "rejected", "rejected")
    found = compare(*files)
    assert listed(found) == [(2, 2, "verdict", "accepted", "rejected")]
    numbers = found.tables[0].agreement
    assert (numbers.units, numbers.alike, numbers.kappa) == (3, 2, pytest.approx(0.4))
    assert (found.judged_in_one, found.judged_in_other, found.texts_in_both) == (1, 0, 4)


def test_an_event_is_found_again_after_type_and_sign_were_corrected(files: tuple[Path, Path]) -> None:
    judge(files[0], "edited")
    judge(files[1], "accepted")
    assert listed(compare(*files)) == [
        (1, 1, "verdict", "edited", "accepted"),
        (1, 1, "event_type", "SUPPORT", "AID"),
        (1, 1, "polarity", "-1", "1"),
    ]


def test_the_same_correction_in_both_files_is_no_difference(files: tuple[Path, Path]) -> None:
    for path in files:
        judge(path, "edited")
    found = compare(*files)
    assert (listed(found), found.tables[0].agreement.alike) == ([], 1)


def test_an_entity_merged_in_one_file_does_not_part_the_events(files: tuple[Path, Path]) -> None:
    db = open_project(files[0]).writer()
    write_extraction(db, told("USA", "KGZ", path="/texts/more.txt"), LEXICON)
    ids = dict(db.execute("select key, id from entities").fetchall())
    entity_repair.merge(db, ids["USA"], [ids["RUS"]], "somebody")
    db.close()
    judge(files[0], "accepted")
    judge(files[1], "accepted")
    found = compare(*files)
    assert found.tables[0].agreement.alike == 1
    assert listed(found) == [(1, 1, "actor", "USA", "RUS")]


def test_files_imported_apart_are_compared_over_the_texts_they_share(tmp_path: Path) -> None:
    one, other = tmp_path / "one.geox", tmp_path / "other.geox"
    write(one, range(3))
    write(other, range(2, 6))
    judge(one, "", "", "accepted")
    judge(other, "rejected")
    found = compare(one, other)
    assert (found.texts_in_both, found.texts_in_one, found.texts_in_other) == (1, 2, 3)
    assert listed(found) == [(3, 1, "verdict", "accepted", "rejected")]


def test_an_event_added_in_one_file_is_a_difference(files: tuple[Path, Path]) -> None:
    db = open_project(files[1]).writer()
    columns = "document_id, sentence_id, actor_id, recipient_id, quote, domain, polarity"
    row = db.execute(f"select {columns} from events where id = 1").fetchone()
    corrections.add_event(db, {**dict(row), "start": 0, "end": 6, "event_type": "CONSULT"}, "somebody")
    db.close()
    assert listed(compare(*files)) == [(None, 5, "row", "", "added")]


def test_comparing_writes_neither_file(files: tuple[Path, Path], tmp_path: Path) -> None:
    judge(files[0], "accepted")
    judge(files[1], "rejected")
    before = [hashlib.sha256(path.read_bytes()).hexdigest() for path in files]
    table = tmp_path / "differences.csv"
    result = CliRunner().invoke(Commands(), ["agreement", *map(str, files), "-o", str(table)])
    assert result.exit_code == 0, result.output
    assert "0 of 1 judged alike (0.0%), kappa 0.000" in result.output
    assert table.read_text().count("\n") == 2
    assert [hashlib.sha256(path.read_bytes()).hexdigest() for path in files] == before


def test_the_command_says_where_the_people_of_a_file_differ(files: tuple[Path, Path]) -> None:
    db = open_project(files[0]).writer()
    for author, verdicts in (("A. K.", ("accepted", "rejected")), ("B. M.", ("accepted", "accepted"))):
        for event_id, verdict in enumerate(verdicts, start=1):
            corrections.review(db, "events", [event_id], verdict, author)
    db.close()
    output = CliRunner().invoke(Commands(), ["agreement", str(files[0])]).output
    assert "A. K. and B. M.: 1 of 2 judged alike (50.0%), kappa 0.000, alpha 0.000" in output
    assert "event 2 verdict: rejected | accepted  Russia helps Kyrgyzstan 1." in output
    empty = CliRunner().invoke(Commands(), ["agreement", str(files[1])])
    assert "no row was judged by two people" in empty.output
