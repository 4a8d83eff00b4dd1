"""TSV: tab between cells, UTF-8, one head row; cells with tabs or line ends are quoted."""

from typing import BinaryIO

from geoexplorer.exporters.csv_table import write_delimited
from geoexplorer.exporters.formats import PLAIN, Options
from geoexplorer.model.rows import RowSet

label = "TSV"
suffix = ".tsv"


def write(rows: RowSet, file: BinaryIO, options: Options = PLAIN) -> int:
    """Write the table and return how many rows it has."""
    return write_delimited(rows, file, options, "\t")
