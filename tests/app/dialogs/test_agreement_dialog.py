"""The agreement dialog: two people or two files, the rows on which they differ, opened and exported."""

import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from geoexplorer import corrections
from geoexplorer.app.dialogs.agreement_dialog import AgreementDialog
from geoexplorer.app.session import Session
from geoexplorer.store.project import open_project

PEOPLE = {"A. Reader": ("accepted", "accepted", "rejected"), "B. Reader": ("accepted", "rejected", "rejected")}


def judge(path: Path, author: str, verdicts: tuple[str, ...]) -> None:
    db = open_project(path).writer()
    for event_id, verdict in enumerate(verdicts, start=1):
        corrections.review(db, "events", [event_id], verdict, author)
    db.close()


def judged_by_two(small: Session) -> None:
    for author, verdicts in PEOPLE.items():
        judge(small.project.path, author, verdicts)


def shown(small: Session, qtbot: QtBot) -> AgreementDialog:
    dialog = AgreementDialog(small)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.said.text() or dialog.compared))
    return dialog


def cells(dialog: AgreementDialog) -> list[list[str]]:
    table = dialog.table
    found = [[table.item(row, column) for column in range(4)] for row in range(table.rowCount())]
    return [[item.text() for item in row if item] for row in found]


def test_two_people_are_compared_and_a_difference_opens(small: Session, qtbot: QtBot) -> None:
    judged_by_two(small)
    dialog = shown(small, qtbot)
    assert dialog.numbers.text().startswith("2 of 3 rows judged by both alike (67%)  ·  kappa 0.40")
    assert cells(dialog) == [["event 2", "verdict", "accepted", "rejected"]]
    header = dialog.table.horizontalHeaderItem(2)
    assert header is not None
    assert header.text() == "A. Reader"
    dialog.open_picked()
    selection = small.view.selection
    assert selection.brush == (2,)
    assert selection.focus is not None
    assert selection.focus.row_id == 2


def test_all_events_seen_differently_are_picked_at_once(small: Session, qtbot: QtBot) -> None:
    judge(small.project.path, "A. Reader", ("accepted", "accepted", "rejected"))
    judge(small.project.path, "B. Reader", ("accepted", "rejected", "accepted"))
    dialog = shown(small, qtbot)
    dialog.pick_all.click()
    qtbot.waitUntil(lambda: small.view.selection.brush == (2, 3))


def test_a_verdict_of_another_that_was_undone_is_nobodys_opinion(small: Session, qtbot: QtBot) -> None:
    judge(small.project.path, "A. Reader", ("accepted",))
    judge(small.project.path, "B. Reader", ("rejected",))
    with qtbot.waitSignal(small.edit_applied):
        small.write(lambda db: corrections.undo(db, "B. Reader"))
    assert shown(small, qtbot).compared == []


def test_without_two_people_the_dialog_says_what_to_do(small: Session, qtbot: QtBot) -> None:
    dialog = shown(small, qtbot)
    assert "name of their own in the settings" in dialog.said.text()
    assert not dialog.open_button.isEnabled()
    assert not dialog.export.isEnabled()


def test_another_file_is_compared_and_the_differences_are_exported(
    small: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other.geox"
    shutil.copy(small.project.path, other)
    judge(small.project.path, "A. Reader", PEOPLE["A. Reader"])
    judge(other, "B. Reader", PEOPLE["B. Reader"])
    dialog = shown(small, qtbot)
    dialog.compare_with(other)
    qtbot.waitUntil(lambda: bool(dialog.compared))
    assert cells(dialog) == [["event 2", "verdict", "accepted", "rejected"]]
    dialog.export_to(tmp_path / "differences.csv")
    lines = (tmp_path / "differences.csv").read_text().splitlines()
    assert len(lines) == 2
    assert lines[1].startswith("events,2,2,")


def test_a_file_that_is_no_project_is_refused_in_words(small: Session, qtbot: QtBot, tmp_path: Path) -> None:
    judged_by_two(small)
    dialog = shown(small, qtbot)
    text = tmp_path / "note.geox"
    text.write_text("no project")
    dialog.compare_with(text)
    qtbot.waitUntil(lambda: "is not a GeoExplorer project" in dialog.said.text())
    assert len(dialog.compared) == 1


def test_a_new_verdict_is_compared_at_once(small: Session, qtbot: QtBot) -> None:
    judged_by_two(small)
    dialog = shown(small, qtbot)
    small.write(lambda db: corrections.review(db, "events", [2], "accepted", "B. Reader"))
    qtbot.waitUntil(lambda: cells(dialog) == [])
    assert dialog.numbers.text().startswith("3 of 3")
