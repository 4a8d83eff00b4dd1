"""Exported rows alone give the numbers again."""

import csv
import io
import sqlite3

import pytest

from geoexplorer import points
from geoexplorer.model.alignment import Study
from geoexplorer.model.selection import Scope
from geoexplorer.points.recheck import point_of_rows


def exported(db: sqlite3.Connection) -> list[dict[str, object]]:
    """Return the view event_list as a CSV file gives it back: texts, with empty for null."""
    cursor = db.execute("select * from event_list")
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow([column[0] for column in cursor.description])
    writer.writerows(tuple(row) for row in cursor)
    file.seek(0)
    return list(csv.DictReader(file))


def test_rows_of_a_csv_file_give_the_same_points(db: sqlite3.Connection, study: Study) -> None:
    rows = exported(db)
    drawn = points.all_points(db, Scope(), study, by="year", intervals=False)
    drawn += points.all_points(db, Scope(), study, intervals=False)
    assert len(drawn) > 5
    for point in drawn:
        again = point_of_rows(rows, study, point.country, point.power, at=point.at)
        assert again is not None
        assert again.value == pytest.approx(point.value, abs=1e-12)
        assert [p.event_id for p in again.parts] == [p.event_id for p in point.parts]


def test_rejected_rows_do_not_count(db: sqlite3.Connection, study: Study) -> None:
    rows = [{**row, "review": "rejected"} for row in exported(db)]
    assert point_of_rows(rows, study, "KGZ", "RUS") is None


def test_a_row_that_is_no_event_is_refused(db: sqlite3.Connection, study: Study) -> None:
    row = {**exported(db)[0], "event_type": "HUG"}
    with pytest.raises(ValueError, match="not in tuple"):
        point_of_rows([row], study, "KGZ", "RUS")
