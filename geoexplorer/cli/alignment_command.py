"""`geoexplorer alignment`: the numbers of the charts as a table or as JSON, each part with its words."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from geoexplorer import points
from geoexplorer.alignment.series import By
from geoexplorer.cli.reading import reading, scope_of
from geoexplorer.errors import GeoExplorerError
from geoexplorer.model.alignment import Point, Study
from geoexplorer.model.selection import Scope
from geoexplorer.store.events import EventRow, event_rows
from geoexplorer.study_choice import read_wanted_study

HEADINGS = ("country", "power", "period", "value", "interval", "clusters", "documents", "publishers", "P+Q", "undated")


@click.command("alignment")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--country", help="Key of who leans, such as TJK or CENTRAL_ASIA; default: those of the study.")
@click.option("--power", help="Key of whom it leans to, such as RUS or US_NATO; default: those of the study.")
@click.option("--at", help="ISO day; default: all evidence, undated too, without decay.")
@click.option("--by", type=click.Choice(["year", "quarter", "month"]), help="A row a period, at its last day.")
@click.option("--query", help="What to count, as in the search box.")
@click.option("--study", "study_name", help="A shipped study or a TOML file; default: the project's own.")
@click.option("--json", "as_json", is_flag=True, help="JSON with the parts of each value.")
def alignment_command(
    file: Path,
    country: str | None,
    power: str | None,
    at: str | None,
    by: By | None,
    query: str | None,
    study_name: str | None,
    as_json: bool,
) -> None:
    """Print who leans towards whom in FILE: -1 away, +1 towards, with the 90 % interval and the evidence."""
    if at and by:
        raise click.UsageError("Give --at or --by, not both")
    _check_day(at)
    with reading(file) as db:
        study = _study(db, study_name)
        scope = scope_of(db, query, study)
        found = wanted_points(db, scope, study, country=country, power=power, at=at, by=by)
        click.echo(_as_json(db, found) if as_json else _as_table(found))


def wanted_points(
    db: sqlite3.Connection,
    scope: Scope,
    study: Study,
    *,
    country: str | None = None,
    power: str | None = None,
    at: str | None = None,
    by: By | None = None,
) -> list[Point]:
    """Return the points asked for, with parts; a pair or period without evidence has none."""
    countries = (country,) if country else study.countries
    found = points.all_points(db, scope, study, at=at, by=by, countries=countries, powers=power)
    return list(found)


def _study(db: sqlite3.Connection, name: str | None) -> Study:
    if name is None:
        return points.active_study(db)
    return read_wanted_study(name) or points.study_all(db)


def _check_day(at: str | None) -> None:
    try:
        date.fromisoformat(at or "2000-01-01")
    except ValueError:
        raise GeoExplorerError(f"--at {at} is not a day", "Write it as 2005-07-31") from None


def _as_json(db: sqlite3.Connection, found: Sequence[Point]) -> str:
    ids = sorted({part.event_id for point in found for part in point.parts})
    events = {row.id: row for start in range(0, len(ids), 500) for row in event_rows(db, ids[start : start + 500])}
    return json.dumps([_point_json(point, events) for point in found], ensure_ascii=False, indent=1)


def _point_json(point: Point, events: dict[int, EventRow]) -> dict[str, Any]:
    names = (
        "country", "power", "period", "at", "value", "low", "high", "positive", "negative", "clusters", "documents",
        "publishers", "undated",
    )  # fmt: skip
    parts = [
        {
            "cluster_id": part.cluster_id, "event_id": part.event_id, "part": part.value,
            "quote": events[part.event_id].quote, "document_id": part.document_id,
            "start": events[part.event_id].start, "end": events[part.event_id].end,
        }
        for part in point.parts
    ]  # fmt: skip
    return {**{name: getattr(point, name) for name in names}, "parts": parts}


def _as_table(found: Sequence[Point]) -> str:
    rows = [HEADINGS, *(_cells(point) for point in found)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(HEADINGS))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join(lines) if found else "No evidence for this."


def _cells(point: Point) -> tuple[str, ...]:
    interval = "" if point.low is None or point.high is None else f"({_signed(point.low)} to {_signed(point.high)})"
    counts = (str(n) for n in (point.clusters, point.documents, point.publishers))
    engagement = f"{point.positive + point.negative:.2f}"
    period = point.period or point.at or "all"
    return (point.country, point.power, period, _signed(point.value), interval, *counts, engagement, str(point.undated))


def _signed(value: float) -> str:
    text = f"{value:+.2f}"
    return "0.00" if text in ("+0.00", "-0.00") else text.replace("-", "−")
