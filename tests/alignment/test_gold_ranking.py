"""Do the annotated acts rank the powers as a reader of the articles would?"""

import calendar
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from building import LEXICON

from geoexplorer.alignment.studies import shipped_study as shipped
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


@pytest.fixture
def values(shared: Path, tmp_path: Path) -> Iterator[dict[tuple[str, str, str], float | None]]:
    """Return the value by (document, country, power) of all pairs a reader ranked, over all evidence."""
    found: dict[tuple[str, str, str], float | None] = {}
    ranked, events = rows(shared, "alignment.json"), rows(shared, "events.jsonl")
    for name in sorted({row["doc"] for row in ranked}):
        db = project(tmp_path / f"{name}.geox", shared, name, [e for e in events if e["doc"] == name])
        for row in (r for r in ranked if r["doc"] == name):
            for power in {*row["order"], *row["signs"]}:
                study = Study("x", "x", (row["state"],), (Power(power, power, (power,)),), shipped("all").weights)
                there = point(db, Scope(), study, row["state"], power, intervals=False)
                found[name, row["state"], power] = there and there.value
        db.close()
    return found


def test_all_untied_pairs_rank_as_a_reader_ranks_them(
    shared: Path, values: dict[tuple[str, str, str], float | None]
) -> None:
    untied = [r for r in rows(shared, "alignment.json") if not r["tie"] and len(r["order"]) == 2]
    right = [
        (values[r["doc"], r["state"], r["order"][0]] or 0) > (values[r["doc"], r["state"], r["order"][1]] or 0)
        for r in untied
    ]
    assert right == [True] * 4


def test_all_signs_are_those_a_reader_gives(shared: Path, values: dict[tuple[str, str, str], float | None]) -> None:
    signs = [(r, power, sign) for r in rows(shared, "alignment.json") for power, sign in r["signs"].items()]
    wrong = [
        (r["state"], power)
        for r, power, sign in signs
        if ((values[r["doc"], r["state"], power] or 0) > 0) != (sign > 0)
    ]
    assert (len(signs), wrong) == (13, [])
