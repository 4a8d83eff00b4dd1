"""Write one extracted document: all its rows in one transaction, or none."""

import hashlib
import sqlite3
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from geoexplorer.model.entity import Lexicon
from geoexplorer.model.event import Event, Extraction
from geoexplorer.store.derived import derive
from geoexplorer.store.entities import EntityWriter
from geoexplorer.store.project import transaction


@dataclass(slots=True)
class _Rows:
    """The ids a document's rows get: ours to give, as there is one writer."""

    document_id: int
    sentence: int
    mention: int
    event: int
    entity_ids: dict[str, int] = field(default_factory=dict)


def text_hash(text: str) -> str:
    """Return the SHA-256 of a normalised text, by which the same text is recognised under another name."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def write_extraction(db: sqlite3.Connection, extraction: Extraction, lexicon: Lexicon) -> int:
    """Store the document with everything found in it and return its id; raises ProjectError if it cannot."""
    with transaction(db):
        rows = _new_ids(db)
        writer = EntityWriter(db, lexicon, {entity.key: entity for entity in extraction.entities})
        rows.entity_ids = {key: writer.id_of(key) for key in sorted(_keys(extraction))}
        _write_document(db, rows.document_id, extraction)
        _write_sentences(db, rows, extraction)
        _write_mentions(db, rows, extraction)
        _write_events(db, rows, extraction)
        _write_candidates(db, rows, extraction)
        derive(db, range(rows.event, rows.event + len(extraction.events)))
    return rows.document_id


def _new_ids(db: sqlite3.Connection) -> _Rows:
    tables = ("documents", "sentences", "mentions", "events")
    return _Rows(*(db.execute(f"select coalesce(max(id), 0) + 1 from {table}").fetchone()[0] for table in tables))


def _keys(extraction: Extraction) -> Iterator[str]:
    yield from (m.entity_key for m in extraction.mentions if m.entity_key)
    yield from (key for c in extraction.candidates for key in (c.actor_key, c.recipient_key))
    for event in extraction.events:
        yield from (key for key in (event.actor_key, event.recipient_key, event.speaker_key) if key)
        yield from (p.entity_key for p in event.participants)
        yield from (key for b in event.bearings for key in (b.country_key, b.power_key))


def _write_document(db: sqlite3.Connection, document_id: int, extraction: Extraction) -> None:
    d = extraction.document
    row = (
        document_id, d.title, d.publisher, d.author, d.url, d.path, d.record, d.language, d.published.date,
        d.published.precision, d.published.basis, d.published.words, text_hash(d.text), d.text, extraction.note,
        datetime.now(UTC).isoformat(timespec="seconds"),
    )  # fmt: skip
    db.execute(f"insert into documents values ({_marks(row)})", row)


def _write_sentences(db: sqlite3.Connection, rows: _Rows, extraction: Extraction) -> None:
    numbered = list(enumerate(extraction.sentences, rows.sentence))
    db.executemany(
        "insert into sentences (id, document_id, start, end, section) values (?, ?, ?, ?, ?)",
        ((i, rows.document_id, s.start, s.end, s.section) for i, s in numbered),
    )
    text = extraction.document.text
    db.executemany(
        "insert into sentences_fts (rowid, text) values (?, ?)", ((i, text[s.start : s.end]) for i, s in numbered)
    )


def _write_mentions(db: sqlite3.Connection, rows: _Rows, extraction: Extraction) -> None:
    sentence_of = _sentence_finder(rows, extraction)
    db.executemany(
        "insert into mentions (id, document_id, sentence_id, start, end, quote, label, entity_id, metonym, value,"
        " extractor, rule, confidence) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                i, rows.document_id, sentence_of(m.start), m.start, m.end, m.quote, m.label,
                rows.entity_ids.get(m.entity_key or ""), int(m.metonym), m.value.to_json() if m.value else None,
                m.extractor, m.rule, m.confidence,
            )
            for i, m in enumerate(extraction.mentions, rows.mention)
        ),
    )  # fmt: skip


def _write_events(db: sqlite3.Connection, rows: _Rows, extraction: Extraction) -> None:
    numbered = list(enumerate(extraction.events))
    # a cluster that a rule made has the id of its first event, so that undo brings back the same ids
    db.executemany("insert into clusters (id) values (?)", ((rows.event + i,) for i, _ in numbered))
    acts = _act_ids(rows, extraction.events)
    columns = (
        "id, document_id, sentence_id, actor_id, recipient_id, act_id, mutual, start, end, quote, trigger_start,"
        " trigger_end, event_type, domain, polarity, modality, aspect, attribution, speaker_entity_id, speaker_text,"
        " date_start, date_end, date_precision, date_basis, date_words, cluster_id, extractor, rule, confidence"
    )
    values = [_event_row(rows, i, event, acts) for i, event in numbered]
    if values:
        db.executemany(f"insert into events ({columns}) values ({_marks(values[0])})", values)
    _write_event_parts(db, rows, extraction)


def _event_row(rows: _Rows, i: int, e: Event, acts: dict[int, int]) -> tuple[object, ...]:
    ids = rows.entity_ids
    return (
        rows.event + i, rows.document_id, rows.sentence + e.sentence, ids[e.actor_key], ids.get(e.recipient_key or ""),
        acts.get(e.act) if e.act is not None else None, int(e.mutual), e.start, e.end, e.quote, e.trigger_start,
        e.trigger_end, e.event_type, e.domain, e.polarity, e.modality, e.aspect, e.attribution,
        ids.get(e.speaker_key or ""), e.speaker_text, e.date_start, e.date_end, e.date_precision, e.date_basis,
        e.date_words, rows.event + i, e.extractor, e.rule, e.confidence,
    )  # fmt: skip


def _act_ids(rows: _Rows, events: tuple[Event, ...]) -> dict[int, int]:
    """Give each compound act the id of its first event."""
    acts: dict[int, int] = {}
    for i, event in enumerate(events):
        if event.act is not None:
            acts.setdefault(event.act, rows.event + i)
    return acts


def _write_event_parts(db: sqlite3.Connection, rows: _Rows, extraction: Extraction) -> None:
    ids, events = rows.entity_ids, list(enumerate(extraction.events, rows.event))
    db.executemany(
        "insert into participants (event_id, role, entity_id, mention_id, resolved_by) values (?, ?, ?, ?, ?)",
        (
            (i, p.role, ids[p.entity_key], None if p.mention is None else rows.mention + p.mention, p.resolved_by)
            for i, e in events
            for p in e.participants
        ),
    )
    db.executemany(
        "insert into amounts (event_id, kind, low, high, unit, qualifier, mention_id) values (?, ?, ?, ?, ?, ?, ?)",
        (
            (i, a.value.kind, a.value.low, a.value.high, a.value.unit, a.value.qualifier, rows.mention + a.mention)
            for i, e in events
            for a in e.amounts
        ),
    )
    db.executemany(
        "insert into third_bearings (event_id, country_role, country_id, power_role, power_id, relative, side)"
        " values (?, ?, ?, ?, ?, ?, ?)",
        (row for i, e in events for row in _third_bearings(rows, i, e)),
    )


def _third_bearings(rows: _Rows, event_id: int, event: Event) -> Iterator[tuple[object, ...]]:
    """Yield what an act with a third side says beyond its own two: relative to the sign of the act."""
    roles = {event.actor_key: "actor", event.recipient_key: "recipient"}
    for b in event.bearings:
        if event.polarity == 0 or {b.country_key, b.power_key} == {event.actor_key, event.recipient_key}:
            continue
        country, power = roles.get(b.country_key), roles.get(b.power_key)
        yield (
            event_id, country, None if country else rows.entity_ids[b.country_key],
            power, None if power else rows.entity_ids[b.power_key], b.sign * event.polarity, b.side,
        )  # fmt: skip


def _write_candidates(db: sqlite3.Connection, rows: _Rows, extraction: Extraction) -> None:
    ids = rows.entity_ids
    db.executemany(
        "insert into candidates (document_id, sentence_id, actor_id, recipient_id, cue, reason)"
        " values (?, ?, ?, ?, ?, ?)",
        (
            (rows.document_id, rows.sentence + c.sentence, ids[c.actor_key], ids[c.recipient_key], c.cue, c.reason)
            for c in extraction.candidates
        ),
    )


def _sentence_finder(rows: _Rows, extraction: Extraction) -> Callable[[int], int | None]:
    starts = [s.start for s in extraction.sentences]

    def find(position: int) -> int | None:
        i = bisect_right(starts, position) - 1
        return rows.sentence + i if i >= 0 and position < extraction.sentences[i].end else None

    return find


def _marks(row: tuple[object, ...]) -> str:
    return ", ".join("?" * len(row))
