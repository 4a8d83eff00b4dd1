"""What an exporter may be told: how to write a table for the program that will open it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from geoexplorer.model.rows import Cell, Column

FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
"""First signs by which a spreadsheet takes a cell for a formula (OWASP, CSV injection)."""

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


@dataclass(frozen=True, slots=True)
class Options:
    """`delimiter` and `bom` concern CSV; `guard` keeps spreadsheets from running text cells as formulas."""

    delimiter: str = ","
    bom: bool = False
    guard: bool = True


PLAIN = Options()


class Counted(Iterable[Sequence[Cell]]):
    """Passes rows on, with an apostrophe where a spreadsheet would run a cell, and knows how many have passed."""

    def __init__(self, rows: Iterable[Sequence[Cell]], guarded: tuple[int, ...]) -> None:
        self._rows = rows
        self._guarded = guarded
        self.number = 0

    def __iter__(self) -> Iterator[Sequence[Cell]]:
        positions, formula = self._guarded, FORMULA
        for row in self._rows:
            self.number += 1
            for i in positions:
                cell = row[i]
                if cell and str(cell)[0] in formula:
                    yield [_safe(value) if j in positions else value for j, value in enumerate(row)]
                    break
            else:
                yield row


def _safe(cell: Cell) -> Cell:
    return f"'{cell}" if cell and str(cell)[0] in FORMULA else cell


def guarded_positions(columns: tuple[Column, ...]) -> tuple[int, ...]:
    """Return the columns whose words are not ours: only these can hold a formula."""
    return tuple(i for i, column in enumerate(columns) if column.kind == "text")
