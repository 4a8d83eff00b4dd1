"""The columns of event_list and mention_list for many rows at once: the same values, read a batch at a time.

The views compute the sentence, the bearings and the amount of each row by itself. For a million rows that is most of
the time, and the sentence of a long text most of all; here each is read once for a batch, or for a document.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import islice

from geoexplorer.model.rows import Cell

BATCH = 2000
EVENT_JOINS = """join documents d on d.id = e.document_id join sentences s on s.id = e.sentence_id
    join entities actor on actor.id = e.actor_id left join entities recipient on recipient.id = e.recipient_id
    left join entities speaker on speaker.id = e.speaker_entity_id"""
EVENT_VALUES = {
    "title": "d.title", "publisher": "d.publisher", "url": "d.url", "published": "d.published",
    "published_basis": "d.published_basis", "actor_key": "actor.key", "recipient_key": "recipient.key",
    "speaker": "coalesce(speaker.key, e.speaker_text)", "amount_low": "null", "amount_high": "null",
    "amount_unit": "null", "sentence": "null", "bearings": "null",
}  # fmt: skip
MENTION_JOINS = """join documents d on d.id = m.document_id left join sentences s on s.id = m.sentence_id
    left join entities n on n.id = m.entity_id"""
MENTION_VALUES = {
    "title": "d.title", "publisher": "d.publisher", "published": "d.published", "section": "s.section",
    "entity_key": "n.key", "entity_kind": "n.kind", "entity_name": "n.name", "country": "n.country",
    "sentence": "null",
}  # fmt: skip
PLACE = 4  # each row begins with its id, its document, and start and end of its sentence
AMOUNT = ("amount_low", "amount_high", "amount_unit")

Row = list[Cell]
Fill = Callable[[sqlite3.Connection, list[Row], dict[str, int]], None]


def selected(values: dict[str, str], names: Sequence[str], table: str) -> str:
    """Return what to select for these columns; what `filled` fills in is null at first."""
    return ", ".join(values.get(name, f"{table}.{name}") for name in names)


def filled(db: sqlite3.Connection, rows: Iterable[Sequence[Cell]], names: Sequence[str]) -> Iterator[Sequence[Cell]]:
    """Yield the rows without their place and with the columns that are read a batch at a time."""
    places = {name: PLACE + i for i, name in enumerate(names)}
    steps: list[Fill] = []
    steps += [_fill_sentences] if "sentence" in places else []
    steps += [_fill_bearings] if "bearings" in places else []
    steps += [_fill_amounts] if places.keys() & set(AMOUNT) else []
    source = iter(rows)
    while batch := [list(row) for row in islice(source, BATCH)]:
        for fill in steps:
            fill(db, batch, places)
        yield from (row[PLACE:] for row in batch)


def _fill_sentences(db: sqlite3.Connection, rows: list[Row], places: dict[str, int]) -> None:
    place, document, text = places["sentence"], None, ""
    for row in rows:
        if row[2] is None:
            continue
        if row[1] != document:
            document = row[1]
            text = str(db.execute("select text from documents where id = ?", (document,)).fetchone()[0])
        row[place] = text[row[2] : row[3]]  # type: ignore[misc]  # offsets are integers in the schema


def _fill_bearings(db: sqlite3.Connection, rows: list[Row], places: dict[str, int]) -> None:
    found: defaultdict[Cell, list[tuple[str, str, int, str]]] = defaultdict(list)
    query = """select b.event_id, country.key, power.key, b.sign, b.side
        from bearings b join events act on act.id = b.event_id join entities country on country.id = b.country_id
        join entities power on power.id = b.power_id where b.event_id in (select value from json_each(?))
        order by b.event_id, b.country_id <> act.actor_id, country.key, power.key"""
    for event_id, *bearing in db.execute(query, (_ids(rows),)):
        found[event_id].append(tuple(bearing))  # type: ignore[arg-type]  # four columns
    for row in rows:
        row[places["bearings"]] = _bearings_json(tuple(found.get(row[0], ())))


@cache
def _bearings_json(bearings: tuple[tuple[str, str, int, str], ...]) -> str:
    return json.dumps(bearings, ensure_ascii=False, separators=(",", ":"))


def _fill_amounts(db: sqlite3.Connection, rows: list[Row], places: dict[str, int]) -> None:
    query = """select a.event_id, a.low, a.high, a.unit from amounts a left join mentions m on m.id = a.mention_id
        where a.event_id in (select value from json_each(?))
        order by a.event_id, a.kind <> 'money', m.start, a.id"""
    first: dict[Cell, dict[str, Cell]] = {}
    for event_id, *amount in db.execute(query, (_ids(rows),)):
        first.setdefault(event_id, dict(zip(AMOUNT, amount, strict=True)))
    for row in rows:
        for name, value in first.get(row[0], {}).items():
            if name in places:
                row[places[name]] = value


def _ids(rows: list[Row]) -> str:
    return json.dumps([row[0] for row in rows])
