"""`geoexplorer export`: the rows of a table, as the screen shows them."""

from pathlib import Path

import click

from geoexplorer.cli.alignment_command import wanted_points
from geoexplorer.cli.reading import reading, scope_of, write_rows
from geoexplorer.model.columns import EXPORT_TABLES
from geoexplorer.points import active_study
from geoexplorer.points.table import alignment_rows
from geoexplorer.store.exports import export_rows


@click.command("export")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("table", type=click.Choice(EXPORT_TABLES))
@click.option("--query", help="What to export, as in the search box; default: everything but rejected rows.")
@click.option("--format", "format_name", help="csv, tsv, jsonl, xlsx, ...; default: by the name of the file, else csv.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Where to write; default: standard output.")
def export_command(file: Path, table: str, query: str | None, format_name: str | None, output: Path | None) -> None:
    """Write a TABLE of FILE: events, mentions, passages, entities, alignment, documents or edits."""
    with reading(file) as db:
        study = active_study(db)
        scope = scope_of(db, query, study)
        if table == "alignment":
            rows = alignment_rows(wanted_points(db, scope, study), study)
        else:
            rows = export_rows(db, table, scope)  # type: ignore[arg-type]  # click has checked the name
        written = write_rows(rows, output, format_name)
    if output:
        click.echo(f"{output}: {written} rows", err=True)
