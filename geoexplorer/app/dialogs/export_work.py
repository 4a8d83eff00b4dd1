"""What an export reads and writes, off the main thread: counts, a preview, the file. No Qt."""

import io
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Literal

import geoexplorer
from geoexplorer.alignment.series import By
from geoexplorer.app.dialogs.export_plan import REACHES, TABLES, ExportPlan, Reach, format_named, options_of
from geoexplorer.errors import ExportFailed
from geoexplorer.exporters import Options, export_file, export_texts, exporter_for
from geoexplorer.exporters.colors import SHIPPED, Colors
from geoexplorer.model.alignment import Point, Study
from geoexplorer.model.annotated import AnnotatedDocument
from geoexplorer.model.columns import ExportTable
from geoexplorer.model.query_wording import understood
from geoexplorer.model.rows import Cell, RowSet
from geoexplorer.model.selection import Scope
from geoexplorer.points import matrix
from geoexplorer.points.table import alignment_rows
from geoexplorer.store.annotated import annotated_documents
from geoexplorer.store.export_counts import count_rows, ids_behind
from geoexplorer.store.exports import export_rows
from geoexplorer.store.project import Project
from geoexplorer.wording import in_english

PREVIEW_ROWS = 5
SIZED_ROWS = 200


Unit = Literal["rows", "texts"]


@dataclass(frozen=True, slots=True)
class Ground:
    """What the window shows when the dialog opens."""

    scope: Scope
    study: Study
    picked: tuple[int, ...] = ()  # events
    shown: tuple[int, ...] = ()  # ids of the list in front, in its order
    shown_table: ExportTable | None = None
    by: By = "quarter"  # the length of a period of the chart in front
    colors: Colors = SHIPPED


@dataclass(frozen=True, slots=True)
class Counts:
    """Rows of each reach for the table in question, and of each table for the reach in question."""

    reaches: dict[Reach, int]
    tables: dict[ExportTable, int]


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows as they will stand in the file, and about how large it gets."""

    names: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    size: int
    total: int


@dataclass(frozen=True, slots=True)
class Written:
    """What was written where; `asked` differs from `path` when the file was open in another program."""

    path: Path
    asked: Path
    rows: int
    unit: Unit = "rows"


def count(db: sqlite3.Connection, plan: ExportPlan, ground: Ground) -> Counts:
    """Return the numbers beside the choices."""
    reaches = {reach: _count(db, replace(plan, reach=reach), ground) for reach, _ in REACHES if _has(reach, ground)}
    wanted = (table for table, _ in TABLES if plan.reach != "shown" or table == ground.shown_table)
    return Counts(reaches, {table: _count(db, replace(plan, table=table), ground) for table in wanted})


def preview(db: sqlite3.Connection, plan: ExportPlan, ground: Ground, spreadsheet: Options) -> Preview:
    """Return the first rows, and the size of the file judged by its first 200 rows."""
    rows = rows_of(db, plan, ground)
    first = list(islice(rows.rows, SIZED_ROWS))
    total = _count(db, plan, ground)
    chosen = format_named(plan.format)
    size = 0
    if chosen.exporter is not None:
        file = io.BytesIO()
        chosen.exporter.write(replace(rows, rows=first), file, options_of(plan, spreadsheet))
        size = round(len(file.getvalue()) * max(total, 1) / max(len(first), 1))
    return Preview(rows.names, tuple(tuple(row) for row in first[:PREVIEW_ROWS]), size, total)


def rows_of(db: sqlite3.Connection, plan: ExportPlan, ground: Ground) -> RowSet:
    """Return the rows of the plan; they are read while the file is written."""
    names = plan.chosen()
    scope = plan.scope(ground.scope)
    if plan.table == "alignment":
        return _picked_columns(alignment_rows(_points(db, scope, ground), ground.study), names)
    ids = _ids(db, plan, ground)
    return export_rows(db, plan.table, ground.scope if plan.reach == "shown" else scope, columns=names, ids=ids)


def write(project: Project, plan: ExportPlan, ground: Ground, path: Path, spreadsheet: Options) -> Written:
    """Write the file whole, or not at all; raises ExportFailed.

    If the file is open in another program that forbids writing, it goes under the next free name.
    """
    try:
        return _write(project, plan, ground, path, spreadsheet)
    except ExportFailed as error:
        if not isinstance(error.__cause__, PermissionError) or not path.exists():
            raise
        free = free_name(path)
        return replace(_write(project, plan, ground, free, spreadsheet), asked=path)


def as_text(db: sqlite3.Connection, plan: ExportPlan, ground: Ground) -> str:
    """Return the rows with tabs between the columns: what Copy puts on the clipboard."""
    file = io.BytesIO()
    exporter_for("tsv").write(rows_of(db, plan, ground), file)
    return file.getvalue().decode("utf-8-sig")


def free_name(path: Path) -> Path:
    """Return `events-2.csv` for `events.csv`, or the next number that is free."""
    number = 2
    while (free := path.with_name(f"{path.stem}-{number}{path.suffix}")).exists():
        number += 1
    return free


def method_text(plan: ExportPlan, ground: Ground, rows: int, unit: Unit = "rows") -> str:
    """Return how the rows came about: program, filters, study and weights."""
    scope, study = plan.scope(ground.scope), ground.study
    counted = f"{rows} rows of {plan.table}" if unit == "rows" else f"{rows} {unit}"
    lines = [
        f"{counted}, written by GeoExplorer {geoexplorer.__version__} on {datetime.now(UTC).date().isoformat()}",
        f"Rows: {dict(REACHES)[plan.reach].lower()}; filters: {understood(scope.clauses, say=in_english)}",
        "Rejected events are left out unless the filters ask for them.",
        "",
        *([f"Points: one a {ground.by}, as in the chart in front"] if plan.table == "alignment" else []),
        f"Study: {study.title or study.name}",
        f"Countries: {' '.join(study.countries)}",
        *(f"Power {power.key}: {' '.join(power.members)}" for power in study.powers),
        "",
        "Alignment A = (P - Q) / (P + Q + k), -1 to +1, where P and Q are the weights for and against, "
        f"k = {study.weights.prior:g}.",
        f"Weight of an event type: {_numbers(study.weights.event_type)}",
        f"Weight of a modality: {_numbers(study.weights.modality)}",
        f"Weight of a side: {_numbers(study.weights.side)}",
        f"Half-life in years: {_numbers(study.weights.half_life)}; standing facts {study.weights.state_half_life:g}",
        f"Most that one document can weigh: {study.weights.document_cap:g}",
    ]
    return "\n".join(lines) + "\n"


def _write(project: Project, plan: ExportPlan, ground: Ground, path: Path, spreadsheet: Options) -> Written:
    chosen = format_named(plan.format)
    with closing(project.reader()) as db:
        if chosen.text_exporter is not None:
            written = export_texts(chosen.text_exporter, _texts(db, plan, ground), path, ground.colors)
        else:
            exporter = chosen.exporter or exporter_for("csv")
            written = export_file(exporter, rows_of(db, plan, ground), path, options_of(plan, spreadsheet))
    unit: Unit = "texts" if chosen.text_exporter else "rows"
    if plan.method:
        method = method_text(plan, ground, written, unit)
        path.with_name(f"{path.stem}-method.txt").write_text(method, encoding="utf-8")
    return Written(path, path, written, unit)


def _has(reach: Reach, ground: Ground) -> bool:
    return not (reach == "selected" and not ground.picked) and not (reach == "shown" and not ground.shown_table)


def _count(db: sqlite3.Connection, plan: ExportPlan, ground: Ground) -> int:
    if plan.table == "alignment":
        return sum(1 for _ in _points(db, plan.scope(ground.scope), ground))
    ids = _ids(db, plan, ground)
    return len(ids) if ids is not None else count_rows(db, plan.table, plan.scope(ground.scope))


def _ids(db: sqlite3.Connection, plan: ExportPlan, ground: Ground) -> Sequence[int] | None:
    if plan.reach == "selected":
        return ids_behind(db, plan.table, ground.picked)
    return ground.shown if plan.reach == "shown" and plan.table == ground.shown_table else None


def _texts(db: sqlite3.Connection, plan: ExportPlan, ground: Ground) -> Iterator[AnnotatedDocument]:
    """Return the texts of the plan with what of them is wanted: of picked or listed events, these alone."""
    listed = ground.shown_table if plan.reach == "shown" else None
    if plan.reach == "selected" or listed == "events":
        events = ground.picked if plan.reach == "selected" else ground.shown
        return annotated_documents(db, Scope(), sorted(ids_behind(db, "documents", events)), events)
    if listed == "documents":
        return annotated_documents(db, Scope(), ground.shown)
    return annotated_documents(db, ground.scope if listed else plan.scope(ground.scope))


def _points(db: sqlite3.Connection, scope: Scope, ground: Ground) -> list[Point]:
    lines = matrix(db, scope, ground.study, by=ground.by, intervals=True)
    return [point for line in lines for point in line.points]


def _picked_columns(rows: RowSet, names: Sequence[str]) -> RowSet:
    places = [rows.names.index(name) for name in names]
    return RowSet(rows.table, tuple(rows.columns[i] for i in places), ([row[i] for i in places] for row in rows.rows))


def _numbers(weights: dict[str, float]) -> str:
    return ", ".join(f"{name} {value:g}" for name, value in weights.items())
