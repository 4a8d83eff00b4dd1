"""Every kind of correction in any order over real extractions: undo restores every table exactly, even after a kill."""

import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from geoexplorer import cluster_repair, corrections, entity_repair
from geoexplorer.alignment.studies import SHIPPED, shipped_study
from geoexplorer.importers.metadata_table import MetadataTable, StatedFields
from geoexplorer.model.codes import DOMAINS, EVENT_TYPES, MODALITIES
from geoexplorer.model.edit import Changes
from geoexplorer.model.entity import AmountValue
from geoexplorer.model.selection import Scope
from geoexplorer.points import take
from geoexplorer.store.check import check
from geoexplorer.store.clusters import clusters_of_events
from geoexplorer.store.project import back_up, open_project
from geoexplorer.store.snapshots import deleted, kept, renamed, snapshot_rows
from geoexplorer.study_edits import keep_study
from tests.undoing import AUTHOR, grown, ids, tables

Act = Callable[[sqlite3.Connection], Changes | None]


def any_id(db: sqlite3.Connection, pick: int, query: str) -> int:
    """Return one of the ids a query finds, by a number without bounds."""
    found = ids(db, query)
    return found[pick % len(found)]


ACTING = "select id from entities where kind in ('country', 'organisation', 'group') order by id"
EVENTS = "select id from events order by id"
NAMED = "select id from mentions where entity_id is not null order by id"
numbers = st.integers(0, 9999)


class AnyCorrections(RuleBasedStateMachine):
    """The file is at any time what the acts in force say; only the history grows."""

    project: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp())
        back_up(self.project, self.folder / "any.geox")
        self.db = open_project(self.folder / "any.geox").writer()
        self.states = [tables(self.db)]
        self.place = 0
        self.history = grown(self.db)

    def _do(self, act: Act) -> None:
        if act(self.db) is None:
            return
        self.states = [*self.states[: self.place + 1], tables(self.db)]
        self.place += 1

    def _event(self, pick: int) -> int:
        return any_id(self.db, pick, EVENTS)

    def _side(self, pick: int) -> int:
        return any_id(self.db, pick, ACTING)

    @rule(pick=numbers, count=st.integers(1, 4), verdict=st.sampled_from(sorted(corrections.VERDICTS)))
    def review_events(self, pick: int, count: int, verdict: str) -> None:
        wanted = {self._event(pick + i) for i in range(count)}
        self._do(lambda db: corrections.review(db, "events", sorted(wanted), verdict, AUTHOR))

    @rule(pick=numbers, verdict=st.sampled_from(sorted(corrections.VERDICTS)))
    def review_mention(self, pick: int, verdict: str) -> None:
        mention = any_id(self.db, pick, "select id from mentions order by id")
        self._do(lambda db: corrections.review(db, "mentions", [mention], verdict, AUTHOR))

    @rule(
        pick=numbers,
        values=st.fixed_dictionaries(
            {},
            optional={
                "polarity": st.sampled_from((-1, 0, 1)),
                "event_type": st.sampled_from(EVENT_TYPES),
                "domain": st.sampled_from(DOMAINS),
                "modality": st.sampled_from(MODALITIES),
                "mutual": st.sampled_from((0, 1)),
                "date_start": st.sampled_from((None, "2005-07-01", "2007-01-01")),
                "speaker_text": st.sampled_from((None, "a diplomat")),
            },
        ).filter(bool),
    )
    def change_event(self, pick: int, values: dict[str, object]) -> None:
        event = self._event(pick)
        self._do(lambda db: corrections.change_event(db, event, dict(values), AUTHOR, "looked again"))

    @rule(pick=numbers, figures=st.lists(st.integers(1, 900), max_size=2))
    def change_amounts(self, pick: int, figures: list[int]) -> None:
        event, amounts = self._event(pick), [AmountValue("money", n, n, "USD") for n in figures]
        self._do(lambda db: corrections.change_event(db, event, {}, AUTHOR, amounts=amounts))

    @rule(pick=numbers, side=numbers, role=st.sampled_from(("actor_id", "recipient_id")))
    def change_side(self, pick: int, side: int, role: str) -> None:
        event, entity = self._event(pick), self._side(side)
        self._do(lambda db: corrections.change_event(db, event, {role: entity}, AUTHOR))

    @rule(pick=numbers, actor=numbers, recipient=numbers, polarity=st.sampled_from((-1, 0, 1)))
    def add_event(self, pick: int, actor: int, recipient: int, polarity: int) -> None:
        like = self.db.execute(
            "select document_id, sentence_id, start, end, quote, date_start, date_end, date_precision from events"
            " where id = ?",
            (self._event(pick),),
        ).fetchone()
        values = {**dict(like), "actor_id": self._side(actor), "recipient_id": self._side(recipient)}
        values |= {"event_type": "SUPPORT", "domain": "political", "polarity": polarity, "date_basis": "user"}
        self._do(lambda db: corrections.add_event(db, values, AUTHOR))

    @rule(pick=numbers, other=numbers)
    def join_tellings(self, pick: int, other: int) -> None:
        one, two = self._event(pick), self._event(other)
        if len(clusters_of_events(self.db, (one, two))) == 2:
            self._do(lambda db: cluster_repair.same_act(db, (one, two), AUTHOR))

    @rule(pick=numbers, count=st.integers(1, 3))
    def part_tellings(self, pick: int, count: int) -> None:
        wanted = {self._event(pick + i) for i in range(count)}
        self._do(lambda db: cluster_repair.another_act(db, sorted(wanted), AUTHOR))

    @rule(pick=numbers, entity=numbers)
    def add_mention(self, pick: int, entity: int) -> None:
        row = self.db.execute(
            "select id as sentence_id, document_id, start, start + 1 as end from sentences where id = ?",
            (any_id(self.db, pick, "select id from sentences order by id"),),
        ).fetchone()
        text = self.db.execute("select text from documents where id = ?", (row["document_id"],)).fetchone()[0]
        values = {**dict(row), "quote": text[row["start"] : row["end"]], "label": "ORG"}
        values["entity_id"] = self._side(entity)
        self._do(lambda db: corrections.add_mention(db, values, AUTHOR))

    @precondition(lambda self: ids(self.db, "select id from candidates"))
    @rule(pick=numbers, polarity=st.sampled_from((-1, 1)))
    def accept_candidate(self, pick: int, polarity: int) -> None:
        candidate = any_id(self.db, pick, "select id from candidates order by id")
        place = self.db.execute(
            "select s.start, s.end, d.text from candidates c join sentences s on s.id = c.sentence_id"
            " join documents d on d.id = c.document_id where c.id = ?",
            (candidate,),
        ).fetchone()
        values = {"start": place[0], "end": place[1], "quote": place[2][place[0] : place[1]]}
        values |= {"event_type": "AID", "domain": "economic", "polarity": polarity}
        self._do(lambda db: corrections.accept_candidate(db, candidate, values, AUTHOR))

    @rule(
        pick=numbers,
        values=st.fixed_dictionaries(
            {},
            optional={
                "title": st.just("Another title"),
                "publisher": st.sampled_from(("Northern Courier", "Somebody else")),
                "published": st.sampled_from((None, "2006", "2006-03", "2006-03-14")),
            },
        ).filter(bool),
    )
    def set_document(self, pick: int, values: dict[str, object]) -> None:
        document = any_id(self.db, pick, "select id from documents order by id")
        self._do(lambda db: corrections.set_document(db, document, dict(values), AUTHOR))

    @rule(pick=numbers, publisher=st.sampled_from(("Silk Route Monitor", "Nobody")))
    def mend_documents(self, pick: int, publisher: str) -> None:
        paths = [Path(row[0]).name for row in self.db.execute("select path from documents order by id")]
        wanted = {name: StatedFields(publisher=publisher) for name in (paths[pick % 6], paths[(pick + 1) % 6])}
        self._do(lambda db: corrections.mend_documents(db, MetadataTable(wanted), AUTHOR))

    @rule(
        pick=numbers, table=st.sampled_from(("events", "mentions", "entities", "documents")), text=st.text(max_size=9)
    )
    def write_note(self, pick: int, table: str, text: str) -> None:
        row = any_id(self.db, pick, f"select id from {table} order by id")
        self._do(lambda db: corrections.add_note(db, table, row, text, AUTHOR))

    @rule(pick=numbers, count=st.integers(1, 3), name=st.sampled_from(("star", "bases")))
    def toggle_tag(self, pick: int, count: int, name: str) -> None:
        wanted = sorted({self._event(pick + i) for i in range(count)})
        self._do(lambda db: corrections.toggle_tag(db, name, "events", wanted, AUTHOR))

    @rule(survivor=numbers, others=st.lists(numbers, min_size=1, max_size=2))
    def merge(self, survivor: int, others: list[int]) -> None:
        kept = self._side(survivor)
        merged = sorted({self._side(i) for i in others} - {kept})
        if merged:
            self._do(lambda db: entity_repair.merge(db, kept, merged, AUTHOR))

    @rule(pick=numbers, entity=numbers, reach=st.sampled_from(("mention", "document", "everywhere")))
    def relink(self, pick: int, entity: int, reach: str) -> None:
        mention, target = any_id(self.db, pick, NAMED), any_id(self.db, entity, "select id from entities order by id")
        self._do(lambda db: entity_repair.relink(db, mention, target, AUTHOR, reach=reach))

    @rule(pick=numbers, reach=st.sampled_from(("mention", "document", "everywhere")))
    def not_an_entity(self, pick: int, reach: str) -> None:
        mention = any_id(self.db, pick, NAMED)
        self._do(lambda db: entity_repair.not_an_entity(db, mention, AUTHOR, reach=reach))

    @rule(pick=numbers, count=st.integers(1, 3), key=st.sampled_from(("SUN", "RUS", "organisation:new-body")))
    def split(self, pick: int, count: int, key: str) -> None:
        mentions = sorted({any_id(self.db, pick + i, NAMED) for i in range(count)})
        kind = "organisation" if ":" in key else "country"
        self._do(lambda db: entity_repair.split(db, mentions, key, kind, "A new name", AUTHOR))

    @rule(name=st.sampled_from(SHIPPED), title=st.sampled_from((None, "My study")))
    def count_by_another_study(self, name: str, title: str | None) -> None:
        study = shipped_study(name)
        self._do(lambda db: keep_study(db, replace(study, title=title or study.title), AUTHOR))

    @precondition(lambda self: self.place > 0)
    @rule(pick=numbers, name=st.sampled_from(("spring", "autumn")))
    def take_or_rename_or_delete_a_snapshot(self, pick: int, name: str) -> None:
        rows = snapshot_rows(self.db)
        if name not in [row.name for row in rows]:
            study = shipped_study("central-asia")
            self._do(lambda db: corrections.perform(db, [kept(take(db, Scope(), study, name, AUTHOR))], "took", AUTHOR))
        elif pick % 2:
            self._do(lambda db: corrections.perform(db, [deleted(rows[0])], "deleted", AUTHOR))
        else:
            self._do(lambda db: corrections.perform(db, [renamed(rows[0], f"{name} {pick}")], "renamed", AUTHOR))

    @rule(steps=st.integers(1, 5))
    def take_back(self, steps: int) -> None:
        for _ in range(min(steps, self.place)):
            corrections.undo(self.db, AUTHOR)
            self.place -= 1
            self.the_file_is_what_the_acts_in_force_say()

    @precondition(lambda self: self.place + 1 < len(self.states))
    @rule(steps=st.integers(1, 5))
    def do_again(self, steps: int) -> None:
        for _ in range(min(steps, len(self.states) - 1 - self.place)):
            corrections.redo(self.db, AUTHOR)
            self.place += 1
            self.the_file_is_what_the_acts_in_force_say()

    @rule()
    def close_and_reopen(self) -> None:
        self.db.close()
        self.db = open_project(self.folder / "any.geox").writer()

    @invariant()
    def the_file_is_what_the_acts_in_force_say(self) -> None:
        now, wanted = tables(self.db), self.states[self.place]
        assert {name for name in now if now[name] != wanted[name]} == set()

    @invariant()
    def the_history_only_grows(self) -> None:
        now = grown(self.db)
        for name, rows in self.history.items():
            assert now[name][: len(rows)] == rows
        self.history = now

    def teardown(self) -> None:
        assert check(self.db).faults == ()
        while corrections.undo(self.db, AUTHOR) is not None:
            pass
        first = self.states[0]
        assert {name for name, rows in tables(self.db).items() if rows != first[name]} == set()
        self.db.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def test_any_sequence_of_corrections_can_be_taken_back_exactly(read_project: Path) -> None:
    class Machine(AnyCorrections):
        project = read_project

    health = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    given = settings(max_examples=15, stateful_step_count=20, deadline=None, suppress_health_check=health)
    run_state_machine_as_test(Machine, settings=given)
