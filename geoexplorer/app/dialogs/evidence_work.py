"""What the evidence pack dialog reads and writes, off the main thread. No Qt."""

import io
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from geoexplorer import points
from geoexplorer.alignment.series import By
from geoexplorer.errors import ExportFailed
from geoexplorer.evidence import gather_evidence
from geoexplorer.exporters import evidence_pack, write_whole
from geoexplorer.exporters.evidence_pack import EvidencePack, Picture
from geoexplorer.model.alignment import Point, Study
from geoexplorer.model.selection import Scope
from geoexplorer.store.project import Project
from geoexplorer.wording import plural, tr

What = Literal["chart", "country", "all"]
Form = Literal["zip", "folder"]
Place = tuple[str, str, str | None]  # country, power, period
SUFFIX = evidence_pack.suffix


@dataclass(frozen=True, slots=True)
class PackPlan:
    """What goes into a pack, and where the pack goes."""

    what: What
    title: str
    path: Path
    form: Form
    country: str
    by: By | None  # of "country" and "all": a point a period, or None: one point over all evidence
    places: tuple[Place, ...] = ()  # of "chart": the points it draws
    with_texts: bool = False


@dataclass(frozen=True, slots=True)
class Packed:
    """What was written where."""

    path: Path
    points: int


def places_of(items: Iterable[Any]) -> tuple[Place, ...]:
    """Return the points among the items of a chart; charts of acts, edges or shares of weight have none."""
    found = (point for item in items for point in _points_in(item))
    return tuple(dict.fromkeys((p.country, p.power, p.period) for p in found))


def _points_in(item: Any) -> Iterator[Point]:
    if isinstance(item, Point):
        yield item
    else:
        inner = getattr(item, "points", None) or (getattr(item, "point", None),)
        yield from (point for point in inner if isinstance(point, Point))


def count_points(db: sqlite3.Connection, scope: Scope, study: Study, plan: PackPlan) -> int:
    """Return how many points the pack will hold; with parts they are read only when it is written."""
    if plan.what == "chart":
        return len(plan.places)
    countries = (plan.country,) if plan.what == "country" else study.countries
    lines = points.matrix(db, scope, study, by=plan.by or "year", countries=countries)
    return sum(len(line.points) if plan.by else 1 for line in lines)


def wanted_points(db: sqlite3.Connection, scope: Scope, study: Study, plan: PackPlan) -> tuple[Point, ...]:
    """Return the points of the plan with their parts and intervals."""
    if plan.what == "chart":
        return tuple(_chart_points(db, scope, study, plan.places))
    countries = (plan.country,) if plan.what == "country" else study.countries
    return points.all_points(db, scope, study, by=plan.by, countries=countries)


def _chart_points(db: sqlite3.Connection, scope: Scope, study: Study, places: Sequence[Place]) -> Iterator[Point]:
    kinds = dict.fromkeys(_by(period) for _, _, period in places)
    found: dict[Place, Point] = {}
    for by in kinds:
        mine = [place for place in places if _by(place[2]) == by]
        countries, powers = (dict.fromkeys(place[i] for place in mine) for i in (0, 1))
        for point in points.all_points(db, scope, study, by=by, countries=tuple(countries), powers=tuple(powers)):  # type: ignore[arg-type]
            found[point.country, point.power, point.period] = point
    return (found[place] for place in places if place in found)


def _by(period: str | None) -> By | None:
    if period is None:
        return None
    return "quarter" if "-Q" in period else "month" if "-" in period else "year"


def make_pack(
    project: Project,
    scope: Scope,
    study: Study,
    plan: PackPlan,
    pictures: Sequence[Picture],
    report: Callable[[str], None],
) -> Packed:
    """Gather and write the pack; `report` hears what is being done. Raises ExportFailed, with nothing left behind."""
    report(tr("Counting the points…"))
    with closing(project.reader()) as db:
        found = wanted_points(db, scope, study, plan)
        report(plural(len(found), "Gathering the words behind {n} point…", "Gathering the words behind {n} points…"))
        pack = gather_evidence(
            db, project.path, found, study, scope=scope, title=plan.title, pictures=pictures, with_texts=plan.with_texts
        )
        report(tr("Writing the pack…"))
        return Packed(plan.path, write_pack(pack, plan.path, plan.form))  # some rows are read while they are written


def write_pack(pack: EvidencePack, path: Path, form: Form) -> int:
    """Write a pack as ZIP, or unpacked into a new folder; return how many points it holds."""
    if form == "zip":
        return write_whole(path, lambda file: evidence_pack.write(pack, file))
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise ExportFailed(
            tr("{folder} is there already and not empty", folder=path.name), tr("Give the folder another name")
        )
    file = io.BytesIO()
    written = evidence_pack.write(pack, file)
    try:
        _unpack(file, path)
    except OSError as error:
        raise ExportFailed(
            tr("{path} was not written: {reason}", path=path, reason=error.strerror), tr("Save elsewhere")
        ) from error
    return written


def _unpack(file: io.BytesIO, path: Path) -> None:
    """Unpack beside the place and move it there when it is complete."""
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.") as made:
        with zipfile.ZipFile(file) as archive:
            archive.extractall(Path(made) / "pack")
        if path.exists():
            path.rmdir()
        (Path(made) / "pack").rename(path)
