"""Points as the rows of a table: what the screen, the CSV file and the command line show alike."""

from collections.abc import Iterable, Iterator

from geoexplorer.model.alignment import Point, Study
from geoexplorer.model.columns import COLUMNS
from geoexplorer.model.rows import Cell, RowSet


def alignment_rows(points: Iterable[Point], study: Study) -> RowSet:
    """Return one row a point, numbers unrounded, with the study whose weights were used."""
    return RowSet("alignment", COLUMNS["alignment"], _rows(points, study))


def _rows(points: Iterable[Point], study: Study) -> Iterator[list[Cell]]:
    for point in points:
        values = {column.name: getattr(point, column.name, None) for column in COLUMNS["alignment"]}
        values["study"] = study.name
        yield [values[column.name] for column in COLUMNS["alignment"]]
