"""`geoexplorer export`: the rows of a table, as the screen shows them."""

import sqlite3
from pathlib import Path

import click

from geoexplorer.cli.reading import reading, scope_of, write_rows, write_texts
from geoexplorer.exporters import text_exporter_for
from geoexplorer.model.columns import EXPORT_TABLES
from geoexplorer.model.rows import RowSet
from geoexplorer.model.selection import Scope
from geoexplorer.store.annotated import annotated_documents
from geoexplorer.store.exports import export_rows


@click.command("export")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("table", type=click.Choice(EXPORT_TABLES))
@click.option("--query", help="What to export, as in the search box; default: everything but rejected rows.")
@click.option(
    "--format",
    "format_name",
    help="csv, tsv, jsonl, xlsx, brat, jsonld, qdpx, conllu, html, md; default: by the name of the file.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Where to write; default: standard output.")
def export_command(file: Path, table: str, query: str | None, format_name: str | None, output: Path | None) -> None:
    """Write a TABLE of FILE: events, mentions, passages, entities, alignment, documents or edits.

    The formats brat, jsonld, qdpx, conllu, html and md hold the texts with all that is found in them in scope,
    whatever the table.
    """
    with reading(file) as db:
        scope = scope_of(db, query)
        if texts := text_exporter_for(format_name or (output.name if output else "")):
            written = write_texts(texts, annotated_documents(db, scope), output)
        elif table == "alignment":
            written = write_rows(_alignment(db, scope), output, format_name)
        else:
            rows = export_rows(db, table, scope)  # type: ignore[arg-type]  # click has checked the name
            written = write_rows(rows, output, format_name)
    if output:
        click.echo(f"{output}: {written} {'documents' if texts else 'rows'}", err=True)


def _alignment(db: sqlite3.Connection, scope: Scope) -> RowSet:
    # numpy and the measure take longer to import than a small table takes to write
    from geoexplorer.cli.alignment_command import wanted_points
    from geoexplorer.points import active_study
    from geoexplorer.points.table import alignment_rows

    study = active_study(db)
    return alignment_rows(wanted_points(db, scope, study), study)
