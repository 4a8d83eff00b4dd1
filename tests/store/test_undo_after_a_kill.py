"""Undo after a writing process was killed, and after an import took rows away."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from geoexplorer import corrections
from geoexplorer.store.across import mark_furniture
from geoexplorer.store.check import check
from geoexplorer.store.edit_history import acts_done_and_undone
from geoexplorer.store.project import back_up, open_project
from tests.undoing import AUTHOR, Tables, grown, ids, tables

WRITER = """
import itertools, sys
from pathlib import Path
from geoexplorer import corrections, entity_repair
from geoexplorer.store.project import open_project
db = open_project(Path(sys.argv[1])).writer()
sides = [row[0] for row in db.execute("select id from entities where kind = 'country' order by id")]
events = [row[0] for row in db.execute("select id from events order by id")]
for turn in itertools.count():
    event = events[turn % len(events)]
    corrections.change_event(db, event, {"polarity": turn % 3 - 1, "actor_id": sides[turn % len(sides)]}, "A. K.")
    corrections.review(db, "events", events, ("rejected", "unseen")[turn % 2], "A. K.")
    if turn % 5 == 4:
        entity_repair.merge(db, sides[0], [sides[1 + turn % (len(sides) - 1)]], "A. K.")
    print(turn, flush=True)
"""


@pytest.mark.parametrize("turns", [1, 4, 9])
def test_undo_restores_every_table_after_a_writing_process_was_killed(
    read_project: Path, tmp_path: Path, turns: int
) -> None:
    path = tmp_path / "killed.geox"
    back_up(read_project, path)
    first = _tables_of(path)
    with subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True) as writing:
        assert writing.stdout is not None
        while writing.stdout.readline().strip() != str(turns):
            assert writing.poll() is None
        writing.send_signal(signal.SIGKILL)  # somewhere in the next turn: most of its time is inside a transaction
    assert writing.returncode == -signal.SIGKILL
    db = open_project(path).writer()
    assert check(db).faults == ()
    kept = grown(db)
    assert len(acts_done_and_undone(db)[0]) > turns
    while corrections.undo(db, AUTHOR) is not None:
        pass
    assert {name for name, rows in tables(db).items() if rows != first[name]} == set()
    assert all(grown(db)[name][: len(rows)] == rows for name, rows in kept.items())
    db.close()


def _tables_of(path: Path) -> Tables:
    db = open_project(path).reader()
    found = tables(db)
    db.close()
    return found


def test_an_event_that_an_import_took_away_does_not_bar_the_way_of_undo(read_project: Path, tmp_path: Path) -> None:
    path = tmp_path / "folded.geox"
    back_up(read_project, path)
    db = open_project(path).writer()
    first = tables(db)
    document, sentence, text = db.execute(
        "select e.document_id, e.sentence_id, t.text from events e join documents d on d.id = e.document_id"
        " join sentence_texts t on t.id = e.sentence_id where e.date_basis = 'document' limit 1"
    ).fetchone()
    corrections.add_note(db, "documents", document, "look again", AUTHOR)
    corrections.set_document(db, document, {"published": "2004-05-06"}, AUTHOR)
    assert mark_furniture(db, {" ".join(text.split())}) == 1
    assert not ids(db, f"select id from events where sentence_id = {sentence}")
    while corrections.undo(db, AUTHOR) is not None:
        pass
    assert tables(db)["documents"] == first["documents"]
    assert tables(db)["notes"] == []
    while corrections.redo(db, AUTHOR) is not None:
        pass
    assert db.execute("select published from documents where id = ?", (document,)).fetchone()[0] == "2004-05-06"
    assert check(db).faults == ()
    db.close()
