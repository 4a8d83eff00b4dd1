"""Rows on their way into a file: the columns with their meaning, and the values a row at a time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

Cell = str | int | float | None
ColumnKind = Literal["text", "code", "number", "json"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of an exported table.

    `text` holds words of the sources or of people, `code` keys, codes and ISO dates that we write,
    `number` numbers, `json` a list or object as JSON text.
    """

    name: str
    kind: ColumnKind
    meaning: str


@dataclass(frozen=True, slots=True)
class RowSet:
    """The rows of one table; `rows` is read once, in order, and may be a running query."""

    table: str
    columns: tuple[Column, ...]
    rows: Iterable[Sequence[Cell]]

    @property
    def names(self) -> tuple[str, ...]:
        """Return the column names: the head of the file."""
        return tuple(column.name for column in self.columns)
