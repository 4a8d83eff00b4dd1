"""Corrections: one act is one group, undo takes it back exactly, also after reopening."""

import json
import sqlite3
from pathlib import Path

import pytest
from building import LEXICON, told
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from geoexplorer.errors import StaleEditError
from geoexplorer.model.edit import Edit
from geoexplorer.store.edit_history import acts_done_and_undone
from geoexplorer.store.edits import apply, redo, undo
from geoexplorer.store.project import open_project
from geoexplorer.store.writing import write_extraction

SETTLED = ("events", "mentions", "bearings", "contributions", "clusters", "participants", "notes", "tags", "entities")


def snapshot(db: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows that undo must bring back."""
    return {table: [tuple(row) for row in db.execute(f"select * from {table} order by 1, 2, 3")] for table in SETTLED}


def flip(event_id: int, before: int, after: int) -> Edit:
    return Edit("events", event_id, {"polarity": before}, {"polarity": after})


def test_flipping_a_sign_flips_what_is_counted(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    changes = apply(db, [flip(1, 1, -1)], "flipped the sign", "A. K.")
    assert changes.event_ids == (1,)
    assert {row[0] for row in db.execute("select sign from contributions")} == {-1}


def test_undo_brings_every_row_back(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    before = snapshot(db)
    apply(db, [flip(1, 1, 0)], "made it neutral", "A. K.")
    assert snapshot(db) != before
    undo(db, "A. K.")
    assert snapshot(db) == before
    redo(db, "A. K.")
    assert db.execute("select polarity from events").fetchone()[0] == 0


def test_a_stale_edit_writes_nothing(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    with pytest.raises(StaleEditError):
        apply(db, [flip(1, 1, 0), flip(1, 1, -1)], "two at once", "A. K.")
    assert db.execute("select polarity from events").fetchone()[0] == 1
    assert db.execute("select count(*) from edits").fetchone()[0] == 0


def test_a_verdict_is_kept_in_the_reviews(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    apply(db, [Edit("events", 1, {"review": "unseen"}, {"review": "rejected"})], "rejected", "A. K.")
    assert tuple(db.execute("select table_name, row_id, author, verdict from reviews").fetchone()) == (
        "events", 1, "A. K.", "rejected",
    )  # fmt: skip
    assert db.execute("select distinct review from contributions").fetchone()[0] == "rejected"


def test_a_column_that_does_not_exist_is_refused(db: sqlite3.Connection) -> None:
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    with pytest.raises(ValueError, match="no column"):
        apply(db, [Edit("events", 1, {"x = 1; --": 1}, {"x = 1; --": 2})], "", "A. K.")


def test_undo_works_after_closing_and_reopening(tmp_path: Path) -> None:
    path = tmp_path / "again.geox"
    db = open_project(path, create=True).writer()
    write_extraction(db, told("RUS", "KGZ"), LEXICON)
    before = snapshot(db)
    apply(db, [flip(1, 1, -1)], "flipped the sign", "A. K.")
    db.close()
    again = open_project(path).writer()
    assert acts_done_and_undone(again)[0][-1].summary == "flipped the sign"
    undo(again, "A. K.")
    assert snapshot(again) == before
    again.close()


class Corrections(RuleBasedStateMachine):
    """Any sequence of acts, undos and redos: the file is always what the acts in force say."""

    def __init__(self) -> None:
        super().__init__()
        from tempfile import mkdtemp

        self.db = open_project(Path(mkdtemp()) / "any.geox", create=True).writer()
        for i, pair in enumerate((("RUS", "KGZ"), ("USA", "KGZ"), ("CHN", "TJK"))):
            write_extraction(self.db, told(*pair, path=f"/texts/{i}.txt"), LEXICON)
        self.states = [snapshot(self.db)]
        self.place = 0

    def _do(self, edits: list[Edit]) -> None:
        apply(self.db, edits, "an act", "A. K.")
        self.states = [*self.states[: self.place + 1], snapshot(self.db)]
        self.place += 1

    def _now(self, event_id: int, column: str) -> object:
        return self.db.execute(f"select {column} from events where id = ?", (event_id,)).fetchone()[0]

    @rule(event_id=st.integers(1, 3), polarity=st.sampled_from([-1, 0, 1]))
    def change_sign(self, event_id: int, polarity: int) -> None:
        self._do([Edit("events", event_id, {"polarity": self._now(event_id, "polarity")}, {"polarity": polarity})])

    @rule(event_id=st.integers(1, 3), verdict=st.sampled_from(["accepted", "rejected", "unsure"]))
    def review(self, event_id: int, verdict: str) -> None:
        self._do([Edit("events", event_id, {"review": self._now(event_id, "review")}, {"review": verdict})])

    @rule(event_id=st.integers(1, 3), actor=st.sampled_from(["RUS", "USA", "CHN"]))
    def change_actor(self, event_id: int, actor: str) -> None:
        new = self.db.execute("select id from entities where key = ?", (actor,)).fetchone()[0]
        self._do([Edit("events", event_id, {"actor_id": self._now(event_id, "actor_id")}, {"actor_id": new})])

    @rule(text=st.text(max_size=5))
    def add_note(self, text: str) -> None:
        row = {"table_name": "events", "row_id": 1, "text": text, "author": "A. K.", "at": "2026-01-01"}
        self._do([Edit("notes", None, None, row)])

    @precondition(lambda self: self.place > 0)
    @rule()
    def take_back(self) -> None:
        undo(self.db, "A. K.")
        self.place -= 1

    @precondition(lambda self: self.place + 1 < len(self.states))
    @rule()
    def do_again(self) -> None:
        redo(self.db, "A. K.")
        self.place += 1

    @invariant()
    def the_file_is_the_state_of_the_acts_in_force(self) -> None:
        assert snapshot(self.db) == self.states[self.place]

    def teardown(self) -> None:
        assert all(json.loads(row[0]) is not None for row in self.db.execute("select after from edits where after"))
        self.db.close()


Corrections.TestCase.settings = settings(max_examples=25, stateful_step_count=12, deadline=None)
TestCorrections = Corrections.TestCase
