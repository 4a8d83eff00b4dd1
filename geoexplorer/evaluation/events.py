"""Events against the gold: directed dyads, false alarms, and what is right about the hits."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from geoexplorer.evaluation.counts import Score, Share
from geoexplorer.evaluation.gold import Gold, Record
from geoexplorer.store.judged import FoundEvent, found_events

SOURCES = ("lexicon", "classifier")
FIELDS = {"polarity": "polarity", "type": "event_type", "modality": "modality", "domain": "domain"}  # gold -> ours


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one source of types brings: dyads that hit of those it told, and right types of those hits."""

    dyads: Share
    types: Share


@dataclass(frozen=True, slots=True)
class EventScores:
    """Tier-1 dyads; tier-2 hits count neither way; alarms are no-event sentences in which something was found."""

    dyads: Score
    soft_hits: int
    alarms: int
    strict_sentences: int
    on_hits: dict[str, Share]
    by_source: dict[str, Contribution]  # who named the type: the lexicon where it is sure, else the classifier


def told_events(db: sqlite3.Connection, gold: Gold) -> list[FoundEvent]:
    """Return the events of the annotated documents that are not rejected and name two sides."""
    return [event for event in found_events(db) if event.document_id in gold.names]


def score_events(gold: Gold, told: list[FoundEvent], *, least: float = 0.0) -> EventScores:
    """Compare the events of at least that confidence; each gold event is hit by the one that fits it best."""
    told = [t for t in told if t.confidence >= least]
    firm = [e for e in gold.events if e["tier"] == 1]
    soft = [e for e in gold.events if e["tier"] != 1]
    arguable = [e for e in gold.no_event if not e["strict"]]
    matched = _matched(gold, firm, told)
    rest = [t for j, t in enumerate(told) if j not in matched]
    wrong = [t for t in rest if not any(_same(gold, e, t) for e in soft)]
    judged = len(matched) + sum(not any(_inside(gold, e, t) for e in arguable) for t in wrong)
    pairs = [(firm[i], told[j]) for j, i in matched.items()]
    return EventScores(
        dyads=Score(judged, len(firm), len(matched)),
        soft_hits=len(rest) - len(wrong),
        alarms=sum(any(_inside(gold, e, t) for t in told) for e in gold.no_event if e["strict"]),
        strict_sentences=sum(bool(e["strict"]) for e in gold.no_event),
        on_hits={ours: _right(pairs, theirs, ours) for theirs, ours in FIELDS.items()},
        by_source={name: _contribution(name, told, pairs) for name in SOURCES},
    )


def curve(gold: Gold, told: list[FoundEvent], steps: Iterable[float]) -> list[tuple[float, Score]]:
    """Return (least confidence, score) for each step: what recall costs, and what precision costs."""
    return [(least, score_events(gold, told, least=least).dyads) for least in steps]


def source_of(rule: str) -> str:
    """Return who named the type of an event with that rule."""
    return "classifier" if "classifier" in rule else "lexicon"


def _contribution(name: str, told: list[FoundEvent], pairs: list[tuple[Record, FoundEvent]]) -> Contribution:
    mine = [pair for pair in pairs if source_of(pair[1].rule) == name]
    return Contribution(
        Share(len(mine), sum(source_of(t.rule) == name for t in told)), _right(mine, "type", "event_type")
    )


def _right(pairs: list[tuple[Record, FoundEvent]], theirs: str, ours: str) -> Share:
    return Share(sum(record[theirs] == getattr(t, ours) for record, t in pairs), len(pairs))


def _matched(gold: Gold, firm: list[Record], told: list[FoundEvent]) -> dict[int, int]:
    """Return position of the told event -> position of its gold event, closest fits first."""
    fits = [(_closeness(e, t), i, j) for i, e in enumerate(firm) for j, t in enumerate(told) if _same(gold, e, t)]
    fits.sort(key=lambda fit: (-fit[0][0], -fit[0][1], fit[1], fit[2]))
    matched: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in fits:
        if j not in matched and i not in taken:
            matched[j] = i
            taken.add(i)
    return matched


def _inside(gold: Gold, record: Record, told: FoundEvent) -> bool:
    named = bool(record["doc"] == gold.names[told.document_id])
    return named and told.start < record["sent_end"] and bool(record["sent_start"] < told.end)


def _same(gold: Gold, record: Record, told: FoundEvent) -> bool:
    pair, wanted = (told.actor_key, told.recipient_key), (record["source"], record["target"])
    return _inside(gold, record, told) and (pair == wanted or bool(record["symmetric"] and pair == wanted[::-1]))


def _closeness(record: Record, told: FoundEvent) -> tuple[float, int]:
    """Return the share of the clause in common, then the number of agreeing fields."""
    shared = min(record["ev_end"], told.end) - max(record["ev_start"], told.start)
    whole = max(record["ev_end"], told.end) - min(record["ev_start"], told.start)
    return max(shared, 0) / whole, sum(record[theirs] == getattr(told, ours) for theirs, ours in FIELDS.items())
