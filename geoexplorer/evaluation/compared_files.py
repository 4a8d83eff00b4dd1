"""Compare two project files over the texts that both hold: verdicts and fields that differ, and how far they agree."""

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from geoexplorer.evaluation.differences import VERDICT, Compared, Difference
from geoexplorer.evaluation.reviewers import TABLES
from geoexplorer.model.agreement import agreement
from geoexplorer.store.agreement import JudgedTable
from geoexplorer.store.comparable import ComparableRow, RowKey, comparable_rows, document_hashes, judged_hashes

ROW = "row"  # the field of a difference that is the row itself: a person added it in one file only


@dataclass(frozen=True, slots=True)
class ComparedFiles:
    """Two files: the texts they share, rows judged in one of them only, and events and mentions compared."""

    texts_in_both: int
    texts_in_one: int
    texts_in_other: int
    judged_in_one: int
    judged_in_other: int
    tables: tuple[Compared, ...]


def compared_files(one: sqlite3.Connection, other: sqlite3.Connection, one_by: str, other_by: str) -> ComparedFiles:
    """Compare the files; both are only read. Each counts as one reader: the last verdict on a row is its own."""
    first, second = document_hashes(one), document_hashes(other)
    both = first & second
    tables, judged_in_one, judged_in_other = [], 0, 0
    for table in TABLES:
        texts = both & (judged_hashes(one, table) | judged_hashes(other, table))
        rows, others = comparable_rows(one, table, texts), comparable_rows(other, table, texts)
        tables.append(_compared(table, rows, others, one_by, other_by))
        judged_in_one += _judged_alone(rows, others)
        judged_in_other += _judged_alone(others, rows)
    numbers = (len(both), len(first - both), len(second - both))
    return ComparedFiles(*numbers, judged_in_one, judged_in_other, tuple(tables))


def _compared(
    table: JudgedTable,
    rows: Mapping[RowKey, ComparableRow],
    others: Mapping[RowKey, ComparableRow],
    one_by: str,
    other_by: str,
) -> Compared:
    numbers = agreement(_verdicts(rows), _verdicts(others))
    return Compared(table, one_by, other_by, numbers, tuple(_differences(table, rows, others)))


def _verdicts(rows: Mapping[RowKey, ComparableRow]) -> dict[RowKey, str]:
    return {key: row.verdict for key, row in rows.items() if row.verdict is not None}


def _judged_alone(rows: Mapping[RowKey, ComparableRow], others: Mapping[RowKey, ComparableRow]) -> int:
    return len(_verdicts(rows).keys() - _verdicts(others).keys())


def _differences(
    table: JudgedTable, rows: Mapping[RowKey, ComparableRow], others: Mapping[RowKey, ComparableRow]
) -> Iterator[Difference]:
    for key, row in rows.items():
        other = others.get(key)
        if other is None:
            if row.added:
                yield _difference(table, row, None, ROW, "added", "")
            continue
        if row.verdict and other.verdict and row.verdict != other.verdict:
            yield _difference(table, row, other, VERDICT, row.verdict, other.verdict)
        if row.verdict or other.verdict:  # without a verdict a value is the program's, and versions differ
            for name, value in row.values.items():
                if value != other.values[name]:
                    yield _difference(table, row, other, name, value, other.values[name])
    for key, other in others.items():
        if other.added and key not in rows:
            yield _difference(table, None, other, ROW, "", "added")


def _difference(
    table: str, row: ComparableRow | None, other: ComparableRow | None, field: str, one: str, second: str
) -> Difference:
    shown = row or other
    assert shown is not None  # one of the two is always there
    return Difference(
        table, row.row_id if row else None, other.row_id if other else None, row.document_id if row else None,
        shown.title, shown.start, shown.end, field, one, second, shown.sentence,
    )  # fmt: skip
