"""Compare the people who review in one file: how far each two agree, and on which rows they do not."""

import sqlite3
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Any, get_args

from geoexplorer.evaluation.differences import VERDICT, Compared, Difference
from geoexplorer.model.agreement import agreement, alpha_of
from geoexplorer.store.agreement import (
    Judged,
    JudgedPlace,
    JudgedTable,
    Row,
    entity_names_by_id,
    judged_by_author,
    judged_places,
)

TABLES: tuple[JudgedTable, ...] = get_args(JudgedTable)


def compared_reviewers(db: sqlite3.Connection) -> list[Compared]:
    """Return every two people with rows judged by both, events before mentions, most rows in common first."""
    people = list(judged_by_author(db).values())
    names = entity_names_by_id(db)
    found = [
        both
        for table in TABLES
        for one, other in combinations(people, 2)
        if (both := _compared(db, table, one, other, names)).agreement.units or both.differences
    ]
    return sorted(found, key=lambda both: (TABLES.index(_table(both)), -both.agreement.units))


def alpha_of_all(db: sqlite3.Connection, table: JudgedTable) -> float | None:
    """Return Krippendorff's alpha of all people at once: rows that some have not judged count as far as they go."""
    people = judged_by_author(db).items()
    return alpha_of({author: _of_table(judged.verdicts, table) for author, judged in people})


def _compared(
    db: sqlite3.Connection, table: JudgedTable, one: Judged, other: Judged, names: Mapping[int, str]
) -> Compared:
    first, second = _of_table(one.verdicts, table), _of_table(other.verdicts, table)
    unlike = [*_unlike_verdicts(first, second), *_unlike_fields(table, one, other, names)]
    places = judged_places(db, table, {row_id for row_id, *_ in unlike})
    found = [_difference(table, item, places[item[0]]) for item in sorted(unlike) if item[0] in places]
    return Compared(table, one.author, other.author, agreement(first, second), tuple(found))


def _unlike_verdicts(one: Mapping[int, str], other: Mapping[int, str]) -> Iterator[tuple[int, int, str, str, str]]:
    for row_id, verdict in one.items():
        if row_id in other and other[row_id] != verdict:
            yield row_id, 0, VERDICT, verdict, other[row_id]


def _unlike_fields(
    table: JudgedTable, one: Judged, other: Judged, names: Mapping[int, str]
) -> Iterator[tuple[int, int, str, str, str]]:
    """Yield the fields to which both have given a value, and not the same."""
    for row, given in one.fields.items():
        others = other.fields.get(row, {})
        for name in given.keys() & others.keys() if row[0] == table else ():
            if given[name] != others[name]:
                yield row[1], 1, name, _shown(name, given[name], names), _shown(name, others[name], names)


def _difference(table: str, item: tuple[int, int, str, str, str], place: JudgedPlace) -> Difference:
    row_id, _, field, one, other = item
    return Difference(
        table, row_id, row_id, place.document_id, place.title, place.start, place.end,
        field.removesuffix("_id"), one, other, place.sentence,
    )  # fmt: skip


def _shown(column: str, value: Any, names: Mapping[int, str]) -> str:
    if value is None:
        return ""
    return names.get(value, str(value)) if column.endswith("_id") else str(value)


def _of_table(verdicts: Mapping[Row, str], table: JudgedTable) -> dict[int, str]:
    return {row_id: verdict for (name, row_id), verdict in verdicts.items() if name == table}


def _table(both: Compared) -> JudgedTable:
    return "events" if both.table == "events" else "mentions"
