"""`geoexplorer import` and `geoexplorer sample`: texts into a project, with progress and a report."""

import getpass
import os
import sys
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import click

from geoexplorer.assets import asset
from geoexplorer.corrections import mend_documents
from geoexplorer.errors import GeoExplorerError
from geoexplorer.importers.metadata_table import MetadataTable, read_metadata_table
from geoexplorer.ingest import Report, Step, import_paths
from geoexplorer.ingest_batches import Engine
from geoexplorer.store.project import Project, open_project


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--study", help="The study to count by: its name, or a TOML file.")
@click.option("--jobs", default=1, show_default=True, type=click.IntRange(1, 64), help="Processes that extract.")
@click.option("--engine", default="local", show_default=True, type=click.Choice(["local", "dask"]))
@click.option("--scheduler", help="Address of a dask scheduler, with --engine dask.")
@click.option("--model", "pipeline", help="An installed spaCy pipeline; default: the best one installed.")
@click.option(
    "--metadata", type=click.Path(path_type=Path), help="CSV: file, title, publisher, author, published, url."
)
@click.pass_context
def import_command(
    ctx: click.Context,
    file: Path,
    paths: tuple[Path, ...],
    study: str | None,
    jobs: int,
    engine: str,
    scheduler: str | None,
    pipeline: str | None,
    metadata: Path | None,
) -> None:
    """Read PATHS (folders are walked) into the project FILE, which is made if it is not there."""
    missing = [path for path in paths if not path.exists()]
    if missing:
        raise GeoExplorerError(f"{missing[0]} does not exist", "Check the name; nothing was imported")
    table = read_metadata_table(metadata) if metadata else None
    project = open_project(file, create=True)
    with Progress() as progress:
        report = import_paths(
            project,
            paths,
            engine=Engine("dask" if engine == "dask" else "local", jobs, scheduler),
            pipeline=pipeline,
            study=study,
            metadata=table,
            on_step=progress.show,
        )
    _print_report(report, file)
    if table:
        _mend(project, table)
    ctx.exit(1 if report.skipped else 0)


@click.command()
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Where to put it; default: your data folder.")
@click.option("--jobs", default=1, show_default=True, type=click.IntRange(1, 64))
def sample(output: Path | None, jobs: int) -> None:
    """Build the sample project: texts of our own on Central Asia, through the real extraction."""
    target = output or data_folder() / "central-asia-sample.geox"
    if target.exists():
        click.echo(f"The sample project is already there: {target}")
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(f".{target.name}.part")  # a cut-off build must not pass for the sample
    _remove(unfinished)
    with Progress() as progress:
        report = import_paths(
            open_project(unfinished, create=True),
            [asset("sample", "texts")],
            engine=Engine(jobs=jobs),
            study="central-asia",
            on_step=progress.show,
        )
    _remove(target)
    os.replace(unfinished, target)
    _print_report(report, target)


def data_folder() -> Path:
    """Return the folder of the user's GeoExplorer files (XDG base directory specification)."""
    base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(base) / "geoexplorer"


class Progress:
    """A progress bar on the terminal's error channel; quiet when there is no terminal."""

    def __init__(self) -> None:
        self._closing = ExitStack()
        self._bar: Any = None  # click does not export the type of its bar

    def __enter__(self) -> "Progress":
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.close()

    def show(self, step: Step) -> None:
        """Move the bar to where the import is."""
        stderr = sys.stderr
        if not stderr.isatty() or not step.total:
            return
        if self._bar is None:
            bar = click.progressbar(length=step.total, label="Extracting", file=stderr)
            self._bar = self._closing.enter_context(bar)
        self._bar.update(step.done - self._bar.pos)


def _mend(project: Project, table: MetadataTable) -> None:
    with closing(project.writer()) as db:
        changes = mend_documents(db, table, getpass.getuser())
    if changes:
        click.echo(f"  {changes.summary}; Edit > Undo takes it back")


def _remove(project: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        project.with_name(project.name + suffix).unlink(missing_ok=True)


def _print_report(report: Report, file: Path) -> None:
    added = len(report.document_ids)
    parts = [f"{added} documents added", f"{report.sentences} passages", f"{report.events} events"]
    if report.already:
        parts.append(f"{report.already} already there")
    click.echo(f"{file}: {', '.join(parts)}")
    for note, count in sorted(report.notes.items()):
        click.echo(f"  {note}: {count} documents")
    for s in report.skipped:
        record = f" record {s.record}" if s.record else ""
        click.echo(f"skipped{record}: {s.reason if s.path in s.reason else f'{s.path}: {s.reason}'}", err=True)
