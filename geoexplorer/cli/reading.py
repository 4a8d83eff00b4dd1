"""What the commands that read share: an open project, a query understood, rows sent to a file or to the screen."""

import sqlite3
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from geoexplorer.exporters import Options, TextExporter, export_file, export_texts, exporter_for
from geoexplorer.model.alignment import Study
from geoexplorer.model.annotated import AnnotatedDocument
from geoexplorer.model.query import parse
from geoexplorer.model.rows import RowSet
from geoexplorer.model.selection import Scope
from geoexplorer.store.project import open_project
from geoexplorer.store.spellings import query_names


@contextmanager
def reading(file: Path) -> Iterator[sqlite3.Connection]:
    """Open a project for reading; raises ProjectError if it is none."""
    db = open_project(file, read_only=True).reader()
    try:
        yield db
    finally:
        db.close()


def scope_of(db: sqlite3.Connection, query: str | None, study: Study | None = None) -> Scope:
    """Return what a query asks for; what could not be used is said on the error channel."""
    if not query:
        return Scope()
    if study is None and ":" in query:  # only filters can name a power of the study
        from geoexplorer.points import active_study

        study = active_study(db)
    parsed = parse(query, query_names(db, study.powers if study else ()))
    if parsed.ignored:
        click.echo(f"understood: {parsed.understood}", err=True)
    return parsed.scope


def write_rows(rows: RowSet, output: Path | None, format_name: str | None) -> int:
    """Write rows to a file (its suffix says the format), or to standard output as CSV."""
    exporter = exporter_for(format_name or (output.suffix if output and output.suffix else "csv"))
    if output is None:
        written = exporter.write(rows, sys.stdout.buffer, Options())
        sys.stdout.buffer.flush()
        return written
    return export_file(exporter, rows, output)


def write_texts(exporter: TextExporter, documents: Iterable[AnnotatedDocument], output: Path | None) -> int:
    """Write annotated documents to a file, or to standard output."""
    if output is None:
        written = exporter.write(documents, sys.stdout.buffer)
        sys.stdout.buffer.flush()
        return written
    return export_texts(exporter, documents, output)
