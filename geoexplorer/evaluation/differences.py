"""What two readers see differently: one verdict or one field of one row, ready for a list or a file."""

from collections.abc import Iterable
from dataclasses import dataclass

from geoexplorer.model.agreement import Agreement
from geoexplorer.model.rows import Column, RowSet

VERDICT = "verdict"
COLUMNS = (
    Column("table", "code", "events or mentions"),
    Column("id", "number", "the row in the first file; empty: it is not there"),
    Column("other_id", "number", "the row in the other file; the same as id when one file was compared"),
    Column("title", "text", "headline of the document"),
    Column("start", "number", "first code point in the document's text, counted from 0"),
    Column("end", "number", "code point after the last one"),
    Column("field", "code", "verdict, or the column whose values differ"),
    Column("one_by", "text", "who holds the first value: a person or a file"),
    Column("one", "text", "the first value; for a verdict accepted, edited, rejected or unsure"),
    Column("other_by", "text", "who holds the other value"),
    Column("other", "text", "the other value"),
    Column("sentence", "text", "the whole sentence"),
)


@dataclass(frozen=True, slots=True)
class Difference:
    """Two values for the verdict or one field of a row; a row that one file lacks has no id there."""

    table: str
    row_id: int | None
    other_id: int | None
    document_id: int | None  # in the first file, to open it there
    title: str
    start: int
    end: int
    field: str
    one: str
    other: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Compared:
    """Two readers (people of one file, or two files): how far they agree, and where they do not."""

    table: str
    one_by: str
    other_by: str
    agreement: Agreement
    differences: tuple[Difference, ...]


def difference_rows(compared: Iterable[Compared]) -> RowSet:
    """Return the differences as a table to export."""
    return RowSet("agreement", COLUMNS, [_cells(both, d) for both in compared for d in both.differences])


def _cells(both: Compared, d: Difference) -> tuple[str | int | None, ...]:
    place = (d.table, d.row_id, d.other_id, d.title, d.start, d.end)
    return *place, d.field, both.one_by, d.one, both.other_by, d.other, d.sentence
