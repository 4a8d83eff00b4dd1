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


class Counted(Iterator[Sequence[Cell]]):
    """Passes rows on and knows how many have passed."""

    def __init__(self, rows: Iterable[Sequence[Cell]]) -> None:
        self._rows = iter(rows)
        self.number = 0

    def __next__(self) -> Sequence[Cell]:
        row = next(self._rows)
        self.number += 1
        return row


def guarded_positions(columns: tuple[Column, ...]) -> tuple[int, ...]:
    """Return the columns whose words are not ours: only these can hold a formula."""
    return tuple(i for i, column in enumerate(columns) if column.kind == "text")
