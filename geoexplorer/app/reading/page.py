"""Everything the reading column shows of one document, read in one go off the main thread."""

import re
import sqlite3
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from geoexplorer.app.reading.offsets import ShownText, shown_text
from geoexplorer.model.selection import Focus
from geoexplorer.store.documents import DocumentRow, SentenceRow, document_row, document_text, sentence_rows
from geoexplorer.store.events import EventRow, events_of_document
from geoexplorer.store.mentions import MentionRow, mentions_of_document

LANES = 3
TITLE_WITHIN = 12  # lines


@dataclass(frozen=True, slots=True)
class Lane:
    """A line under the words: the clause of an act, or the words that name who says it (event None)."""

    start: int
    end: int
    number: int  # 0, 1, 2 from top; more are counted as "+n"
    event: EventRow | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One document as it is read."""

    row: DocumentRow
    text: str
    shown: ShownText
    sentences: tuple[SentenceRow, ...]
    mentions: tuple[MentionRow, ...]  # by start, the longer first; rejected ones left out
    events: tuple[EventRow, ...]
    lanes: tuple[Lane, ...]
    depths: tuple[int, ...]  # of each mention: 0, or how many mentions inside it end with it
    furniture_lines: int
    _starts: tuple[int, ...] = field(default=(), repr=False)
    _longest: int = 0
    _lane_starts: tuple[int, ...] = field(default=(), repr=False)
    _longest_lane: int = 0

    def mentions_in(self, start: int, end: int) -> Iterator[tuple[MentionRow, int]]:
        """Yield the mentions that touch a stretch, each with its depth, in text order."""
        first = bisect_left(self._starts, start - self._longest)
        for place in range(first, bisect_left(self._starts, end)):
            if self.mentions[place].end > start:
                yield self.mentions[place], self.depths[place]

    def lanes_in(self, start: int, end: int) -> Iterator[Lane]:
        """Yield the lanes that touch a stretch."""
        first = bisect_left(self._lane_starts, start - self._longest_lane)
        for lane in self.lanes[first : bisect_left(self._lane_starts, end)]:
            if lane.end > start:
                yield lane

    def sentence_at(self, offset: int) -> SentenceRow | None:
        """Return the sentence around a code point, or None between sentences."""
        place = bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1
        if place >= 0 and self.sentences[place].end >= offset:
            return self.sentences[place]
        return None

    def events_of(self, sentence: SentenceRow) -> tuple[EventRow, ...]:
        """Return the events of a sentence in text order."""
        return tuple(event for event in self.events if event.sentence_id == sentence.id)

    def event(self, event_id: int) -> EventRow | None:
        """Return an event of this document."""
        return next((event for event in self.events if event.id == event_id), None)

    def mention(self, mention_id: int) -> MentionRow | None:
        """Return a mention of this document."""
        return next((mention for mention in self.mentions if mention.id == mention_id), None)

    def entity_at(self, focus: Focus) -> int | None:
        """Return the entity that a mention in focus names; None if no mention is, or it names nobody known."""
        mention = self.mention(focus.row_id) if focus.table == "mentions" and focus.row_id is not None else None
        return mention.entity_id if mention else None


def read_page(db: sqlite3.Connection, document_id: int, *, with_furniture: bool = False) -> Page | None:
    """Read a document with all that is marked in it; None if it is not in the file."""
    row = document_row(db, document_id)
    if row is None:
        return None
    text = document_text(db, document_id)
    sentences = tuple(sentence_rows(db, document_id))
    mentions = tuple(m for m in mentions_of_document(db, document_id) if m.review != "rejected")
    events = tuple(e for e in events_of_document(db, document_id) if e.review != "rejected")
    furniture = _stretches(s for s in sentences if s.section in ("furniture", "biography"))
    shown = shown_text(
        text,
        () if with_furniture else furniture,
        left_out=_title_line(row.title, text, events),
    )
    lanes = tuple(sorted(_lanes(text, events, mentions), key=lambda lane: lane.start))
    return Page(
        row=row,
        text=text,
        shown=shown,
        sentences=sentences,
        mentions=mentions,
        events=events,
        lanes=lanes,
        depths=_depths(mentions),
        furniture_lines=sum(len(text[s:e].strip().splitlines()) for s, e in furniture),
        _starts=tuple(m.start for m in mentions),
        _longest=max((m.end - m.start for m in mentions), default=0),
        _lane_starts=tuple(lane.start for lane in lanes),
        _longest_lane=max((lane.end - lane.start for lane in lanes), default=0),
    )


def _stretches(sentences: Iterator[SentenceRow]) -> list[tuple[int, int]]:
    return [(sentence.start, sentence.end) for sentence in sentences]


def _title_line(title: str, text: str, events: Sequence[EventRow]) -> list[tuple[int, int]]:
    """Return the line near the top that only repeats the title, if nothing happens in it."""
    wanted = title.strip()
    for found in islice(re.finditer(r"\S[^\n]*", text), TITLE_WITHIN):
        if wanted and found.group().strip() == wanted:
            start, end = found.span()
            return [] if any(e.start < end and e.end > start for e in events) else [(start, end)]
    return []


def _depths(mentions: Sequence[MentionRow]) -> tuple[int, ...]:
    """Say for each mention how far its edge must move down because of mentions inside it (0, 1 or 2)."""
    depths = [0] * len(mentions)
    for place, mention in enumerate(mentions):
        inner = place + 1
        while inner < len(mentions) and mentions[inner].start < mention.end:
            if mentions[inner].end <= mention.end and depths[place] < 2:
                depths[place] += 1
            inner += 1
    return tuple(depths)


def _lanes(text: str, events: Sequence[EventRow], mentions: Sequence[MentionRow]) -> Iterator[Lane]:
    """Give each clause, and each speaker told of, the highest lane that is free along its words."""
    taken: list[list[tuple[int, int]]] = []
    spans: list[tuple[int, int, EventRow | None]] = [(e.start, e.end, e) for e in events]
    speakers = {span for event in events for span in _speaker(text, event, mentions)}
    spans += [(start, end, None) for start, end in speakers]
    for start, end, event in sorted(spans, key=lambda span: (span[0], -span[1])):
        number = next((n for n, lane in enumerate(taken) if all(e <= start or s >= end for s, e in lane)), len(taken))
        if number == len(taken):
            taken.append([])
        taken[number] = [span for span in taken[number] if span[1] > start] + [(start, end)]
        yield Lane(start, end, number, event)


def _speaker(text: str, event: EventRow, mentions: Sequence[MentionRow]) -> list[tuple[int, int]]:
    """Return where the words that name the speaker stand: in the clause's sentence, else close before or after."""
    if event.speaker is None or event.attribution == "narrator":
        return []
    near = [m for m in mentions if m.entity_name == event.speaker and abs(m.start - event.start) < 400]
    if near:
        best = min(near, key=lambda m: abs(m.start - event.start))
        return [(best.start, best.end)]
    first, last = max(event.start - 400, 0), event.end + 400
    whole_words = rf"(?<!\w){re.escape(event.speaker)}(?!\w)"
    places = [(m.start() + first, m.end() + first) for m in re.finditer(whole_words, text[first:last])]
    outside = [p for p in places if p[1] <= event.start or p[0] >= event.end]
    nearest = sorted(outside or places, key=lambda p: min(abs(p[1] - event.start), abs(p[0] - event.end)))
    return nearest[:1]
