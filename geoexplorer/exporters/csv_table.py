"""CSV: comma (or the spreadsheet's separator), UTF-8, one head row."""

import csv
import io
from typing import BinaryIO

from geoexplorer.exporters.formats import PLAIN, Counted, Options, guarded_positions
from geoexplorer.model.rows import RowSet

label = "CSV"
suffix = ".csv"


def write(rows: RowSet, file: BinaryIO, options: Options = PLAIN) -> int:
    """Write the table and return how many rows it has."""
    return write_delimited(rows, file, options, options.delimiter)


def write_delimited(rows: RowSet, file: BinaryIO, options: Options, delimiter: str) -> int:
    """Write a table with that delimiter; cells that hold it, quotes or line ends are quoted."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig" if options.bom else "utf-8", newline="")
    try:
        writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
        writer.writerow(rows.names)
        counted = Counted(rows.rows, guarded_positions(rows.columns) if options.guard else ())
        writer.writerows(counted)
        text.flush()
    finally:
        text.detach()
    return counted.number
