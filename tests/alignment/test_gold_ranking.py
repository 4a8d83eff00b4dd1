"""Do the annotated acts rank the powers as a reader of the articles would?"""

import calendar
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from building import LEXICON

from geoexplorer.alignment.studies import shipped_study
from geoexplorer.ingest import import_paths
from geoexplorer.ingest_across import regroup
from geoexplorer.model.alignment import Power, Study
from geoexplorer.model.document import Document, Sentence
from geoexplorer.model.entity import Entity
from geoexplorer.model.event import Bearing, Event, Extraction
from geoexplorer.model.selection import Scope
from geoexplorer.points import point
from geoexplorer.store.project import open_project, transaction
from geoexplorer.store.writing import write_extraction

pytestmark = pytest.mark.shared

Row = dict[str, Any]


def rows(shared: Path, name: str) -> list[Row]:
    text = (shared / "gold" / name).read_text("utf-8")
    return json.loads(text) if name.endswith(".json") else [json.loads(line) for line in text.splitlines()]


def days(iso: str | None) -> tuple[str | None, str | None]:
    """Return first and last day of "2003", "2003-04", "2003-04-01" or an interval of two of them."""
    if not iso:
        return None, None
    first, _, last = iso.partition("/")
    last = last or first
    if len(last) == 7:
        last += f"-{calendar.monthrange(int(last[:4]), int(last[5:]))[1]}"
    return first + "-01-01"[len(first) - 4 :], last + "-12-31"[len(last) - 4 :]


def event(row: Row, sentence: int) -> Event:
    first, last = days(row["event_date"])
    return Event(
        sentence=sentence,
        actor_key=row["source"],
        recipient_key=row["target"],
        start=row["ev_start"],
        end=row["ev_end"],
        quote=row["evidence"],
        event_type=row["type"],
        domain=row["domain"],
        polarity=row["polarity"],
        modality=row["modality"],
        aspect=row["aspect"],
        mutual=row["symmetric"],
        date_start=first,
        date_end=last,
        bearings=tuple(Bearing(*b) for b in row["bears_on"]),
    )


def project(path: Path, shared: Path, name: str, events: list[Row]) -> sqlite3.Connection:
    spans = sorted({(e["sent_start"], e["sent_end"]) for e in events})
    keys = sorted(
        {key for e in events for key in (e["source"], e["target"], *(k for b in e["bears_on"] for k in b[:2]))}
    )
    extraction = Extraction(
        Document((shared / "seeds" / name).read_text("utf-8"), f"/{name}", "A title"),
        tuple(Sentence(*span) for span in spans),
        events=tuple(event(e, spans.index((e["sent_start"], e["sent_end"]))) for e in events),
        entities=tuple(Entity(key, "group", key) for key in keys if key not in LEXICON.entities),
    )
    db = open_project(path, create=True).writer()
    write_extraction(db, extraction, LEXICON)
    with transaction(db):
        regroup(db, [row[0] for row in db.execute("select id from events")])
    return db


Values = dict[tuple[str, str, str], float]
"""(document, country, power) -> alignment over all evidence; a power without evidence ranks as 0."""


def add_values(values: Values, db: sqlite3.Connection, ranked: list[Row]) -> None:
    for row in ranked:
        for power in {*row["order"], *row["signs"]}:
            study = Study("x", "x", (row["state"],), (Power(power, power, (power,)),), shipped_study("all").weights)
            there = point(db, Scope(), study, row["state"], power, intervals=False)
            values[row["doc"], row["state"], power] = there.value if there else 0.0


def ranked_by_document(shared: Path) -> dict[str, list[Row]]:
    ranked = rows(shared, "alignment.json")
    return {name: [r for r in ranked if r["doc"] == name] for name in sorted({r["doc"] for r in ranked})}


@pytest.fixture
def values(shared: Path, tmp_path: Path) -> Values:
    """Return the values that the annotated acts give, one project a document."""
    found: Values = {}
    events = rows(shared, "events.jsonl")
    for name, ranked in ranked_by_document(shared).items():
        with closing(project(tmp_path / f"{name}.geox", shared, name, [e for e in events if e["doc"] == name])) as db:
            add_values(found, db, ranked)
    return found


@pytest.fixture
def own_values(shared: Path, tmp_path: Path) -> Values:
    """Return the values that our own extraction gives, one project a document."""
    found: Values = {}
    for name, ranked in ranked_by_document(shared).items():
        own = open_project(tmp_path / f"{name}.geox", create=True)
        import_paths(own, [shared / "seeds" / name])
        with closing(own.reader()) as db:
            add_values(found, db, ranked)
    return found


def right_pairs(shared: Path, values: Values) -> list[bool]:
    untied = [r for r in rows(shared, "alignment.json") if not r["tie"] and len(r["order"]) == 2]
    return [values[r["doc"], r["state"], r["order"][0]] > values[r["doc"], r["state"], r["order"][1]] for r in untied]


def right_signs(shared: Path, values: Values) -> list[bool]:
    ranked = rows(shared, "alignment.json")
    return [values[r["doc"], r["state"], p] * sign > 0 for r in ranked for p, sign in r["signs"].items()]


def test_all_untied_pairs_rank_as_a_reader_ranks_them(shared: Path, values: Values) -> None:
    assert right_pairs(shared, values) == [True] * 4


def test_all_signs_are_those_a_reader_gives(shared: Path, values: Values) -> None:
    assert right_signs(shared, values) == [True] * 13


def test_the_ranking_by_our_own_extraction_is_printed(shared: Path, own_values: Values, rankings: list[str]) -> None:
    pairs, signs = right_pairs(shared, own_values), right_signs(shared, own_values)
    rankings.append(
        f"annotated articles, own extraction: {sum(pairs)} of {len(pairs)} pairs ranked as a reader does,"
        f" {sum(signs)} of {len(signs)} signs right"
    )
    assert sum(pairs) >= 3
    assert sum(signs) >= 11
