"""Mentions against the gold: countries, capitals that stand for governments, spans by label, and their values."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from geoexplorer.evaluation.counts import Score, Share
from geoexplorer.evaluation.gold import LABELS, Gold, Record, Span, trimmed
from geoexplorer.store.judged import found_mentions

SCORED = ("ORG", "PERSON", "FACILITY", "PLACE", "MONEY", "PERSONNEL", "DATE")
VALUED = ("MONEY", "PERSONNEL", "DATE")


@dataclass(frozen=True, slots=True)
class Found:
    """A stored mention at its trimmed span."""

    span: Span
    label: str
    key: str | None
    value: str | None


@dataclass(frozen=True, slots=True)
class MentionScores:
    """Exact spans: countries with the right key, metonyms, every other label, and the share of right values."""

    countries: Score
    metonyms: Score
    spans: dict[str, Score]
    values: dict[str, Share]


def score_mentions(db: sqlite3.Connection, gold: Gold) -> MentionScores:
    """Compare all mentions that are not rejected; nested gold spans count neither way."""
    skipped = {_span(gold, e) for e in gold.entities if e["nested"] or e["boilerplate"]}
    wanted = [e for e in gold.entities if not e["nested"] and not e["boilerplate"]]
    found = [f for f in _found(db, gold) if f.span not in skipped]
    return MentionScores(
        _countries(gold, wanted, found),
        _metonyms(gold, wanted, found),
        {label: _by_label(gold, wanted, found, label)[0] for label in SCORED},
        {label: _by_label(gold, wanted, found, label)[1] for label in VALUED},
    )


def _found(db: sqlite3.Connection, gold: Gold) -> Iterator[Found]:
    for m in found_mentions(db):
        if m.document_id in gold.names:
            yield Found(trimmed(gold, gold.names[m.document_id], m.start, m.end), m.label, m.key, m.value)


def _span(gold: Gold, record: Record) -> Span:
    return trimmed(gold, record["doc"], record["start"], record["end"])


def _countries(gold: Gold, wanted: list[Record], found: list[Found]) -> Score:
    right = {_span(gold, e): e["canonical"] for e in wanted if e["type"] == "STATE"}
    got = {f.span: f.key for f in found if f.label == "COUNTRY"}
    return Score(len(got), len(right), sum(right.get(span) == key for span, key in got.items()))


def _metonyms(gold: Gold, wanted: list[Record], found: list[Found]) -> Score:
    got = {f.span for f in found if f.label == "COUNTRY"}
    right = [_span(gold, e) for e in wanted if e["type"] == "STATE" and e["metonym"]]
    places = {_span(gold, e) for e in wanted if e["type"] == "PLACE" and e.get("form") == "capital"}
    hits = sum(span in got for span in right)
    return Score(hits + len(places & got), len(right), hits)


def _by_label(gold: Gold, wanted: list[Record], found: list[Found], label: str) -> tuple[Score, Share]:
    right = {_span(gold, e): e for e in wanted if LABELS.get(e["type"], e["type"]) == label}
    got = {f.span: f for f in found if f.label == label}
    hits = [span for span in got if span in right]
    verdicts = [v for span in hits if (v := _value_right(label, right[span], got[span])) is not None]
    return Score(len(got), len(right), len(hits)), Share(sum(verdicts), len(verdicts))


def _value_right(label: str, record: Record, found: Found) -> bool | None:
    """Return whether the value agrees; None where the gold has none that could be asked for."""
    norm = record["norm"] or {}
    value = json.loads(found.value or "{}")
    if label != "DATE":
        return None if norm.get("value") is None else norm["value"] in (value.get("low"), value.get("high"))
    if str(norm.get("basis", "")).startswith("inferred") or not norm.get("iso"):
        return None
    first, _, last = norm["iso"].partition("/")
    starts = str(value.get("start", "")).startswith(first)
    return starts and (not last or str(value.get("end", "")).startswith(last))
