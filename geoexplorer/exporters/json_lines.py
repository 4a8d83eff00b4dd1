"""JSON Lines: one object a row, lists as lists, numbers as numbers, empty as null."""

import json
from typing import BinaryIO

from geoexplorer.exporters.formats import PLAIN, Options
from geoexplorer.model.rows import Cell, Column, RowSet

label = "JSON Lines"
suffix = ".jsonl"


def write(rows: RowSet, file: BinaryIO, options: Options = PLAIN) -> int:
    """Write the table and return how many rows it has; text needs no guard here."""
    del options
    number = 0
    for row in rows.rows:
        record = {column.name: _value(column, cell) for column, cell in zip(rows.columns, row, strict=True)}
        file.write(json.dumps(record, ensure_ascii=False).encode() + b"\n")
        number += 1
    return number


def _value(column: Column, cell: Cell) -> object:
    return json.loads(cell) if column.kind == "json" and isinstance(cell, str) else cell
