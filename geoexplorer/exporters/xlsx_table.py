"""XLSX: one sheet, a frozen head row, text as text: no cell of ours is a formula."""

from typing import BinaryIO

from geoexplorer import wording
from geoexplorer.errors import ExportFailed
from geoexplorer.exporters.formats import CONTROL, PLAIN, Options
from geoexplorer.model.rows import Cell, RowSet
from geoexplorer.wording import tr

label = "Excel"
suffix = ".xlsx"

SHEET_ROWS = 1_048_576
CELL_SIGNS = 32_767
CUT = " … [cut]"


def write(rows: RowSet, file: BinaryIO, options: Options = PLAIN) -> int:
    """Write the table and return how many rows it has; raises ExportFailed when a sheet cannot hold them.

    Texts longer than a cell can be are cut and say so. Control signs, which the format forbids, become
    the replacement sign.
    """
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    del options  # a cell typed as string is never run as a formula, so it needs no apostrophe
    book = Workbook(write_only=True)
    sheet = book.create_sheet(rows.table)
    sheet.freeze_panes = "A2"
    sheet.append(list(rows.names))
    number = 0
    for row in rows.rows:
        number += 1
        if number >= SHEET_ROWS:
            most = wording.number(SHEET_ROWS - 1)
            said = tr("A sheet holds {rows} rows, these are more", rows=most)
            raise ExportFailed(said, tr("Choose CSV, or narrow the scope"))
        cells = [WriteOnlyCell(sheet, _fitting(cell)) for cell in row]
        for cell in cells:
            if cell.data_type == "f":
                cell.data_type = "s"
        sheet.append(cells)
    book.save(file)
    return number


def _fitting(cell: Cell) -> Cell:
    if not isinstance(cell, str):
        return cell
    plain = CONTROL.sub("\ufffd", cell)
    return plain if len(plain) <= CELL_SIGNS else plain[: CELL_SIGNS - len(CUT)] + CUT
