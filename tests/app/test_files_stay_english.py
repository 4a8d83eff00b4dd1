"""What is written into files does not depend on the language of the window."""

import io
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from geoexplorer import corrections, points
from geoexplorer.app.dialogs.event_dialog import EventDialog
from geoexplorer.app.dialogs.evidence_work import PackPlan, make_pack
from geoexplorer.app.dialogs.export_plan import FORMATS, ExportPlan, preset_columns
from geoexplorer.app.dialogs.export_work import Ground, write
from geoexplorer.app.session import Session
from geoexplorer.exporters import Options
from geoexplorer.model.columns import EXPORT_TABLES
from geoexplorer.model.selection import Clause, Scope
from geoexplorer.store.edit_history import acts_done_and_undone
from tests.app import pseudo

TOLD = "⟦".encode()
SCOPE = Scope((Clause("domain", ("military",)), Clause("is", ("denied",), exclude=True)))


@pytest.fixture(autouse=True)
def pseudo_language() -> Iterator[None]:
    with pseudo.spoken():
        yield


def _contents(path: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the files written, those in archives one by one."""
    for file in sorted(path.iterdir()):
        yield file.name, file.read_bytes()
        if zipfile.is_zipfile(file):
            with zipfile.ZipFile(io.BytesIO(file.read_bytes())) as archive:
                yield from ((name, archive.read(name)) for name in archive.namelist())


@pytest.fixture
def decided(small: Session) -> Session:
    with closing(small.project.writer()) as db:
        corrections.review(db, "events", [1], "accepted", "A. K.")
        corrections.add_note(db, "events", 1, "look again", "A. K.")
    return small


@pytest.mark.parametrize("kind", [each.name for each in FORMATS])
def test_an_export_is_in_english(kind: str, decided: Session, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    for table in EXPORT_TABLES:
        plan = replace(ExportPlan(reach="filtered", format=kind), table=table)  # type: ignore[arg-type]
        plan = plan.with_columns(preset_columns("Full", table))
        write(decided.project, plan, Ground(SCOPE, decided.study), folder / f"{table}.out", Options())
    written = dict(_contents(folder))
    assert len(written) >= 2 * len(EXPORT_TABLES)  # each with its method
    assert [name for name, words in written.items() if TOLD in words] == []


def test_an_evidence_pack_is_in_english(decided: Session, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    with closing(decided.project.reader()) as db:
        study = points.active_study(db)
    plan = PackPlan("all", "Bases", folder / "pack.zip", "zip", "KGZ", "year", with_texts=True)
    make_pack(decided.project, Scope(), study, plan, (), lambda _words: None)
    assert [name for name, words in _contents(folder) if TOLD in words] == []


def test_what_an_act_did_is_kept_in_english(small: Session, qtbot: QtBot) -> None:
    dialog = EventDialog(small)
    qtbot.addWidget(dialog)
    dialog.read_event(1)
    qtbot.waitUntil(dialog.ok.isEnabled)
    dialog.date.setText("2005")
    with qtbot.waitSignal(small.edit_applied):
        dialog.save()
    with closing(small.project.reader()) as db:
        summary = acts_done_and_undone(db)[0][-1].summary
    assert summary == "changed date_basis, date_end, date_precision, date_start of event 1"
