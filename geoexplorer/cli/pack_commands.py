"""`geoexplorer pack` and `geoexplorer verify`: evidence that a reader can check again."""

from pathlib import Path

import click

from geoexplorer.alignment.measure import MEASURE_VERSION
from geoexplorer.alignment.series import By
from geoexplorer.cli.alignment_command import wanted_points
from geoexplorer.cli.reading import reading, scope_of
from geoexplorer.evidence import check_evidence, gather_evidence
from geoexplorer.exporters import evidence_pack, write_whole
from geoexplorer.points import active_study


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The ZIP file to write.")
@click.option("--country", help="Key of who leans; default: those of the study.")
@click.option("--power", help="Key of whom it leans to; default: those of the study.")
@click.option("--by", type=click.Choice(["year", "quarter", "month"]), help="A point a period; default: one point.")
@click.option("--query", help="What to count, as in the search box.")
@click.option("--texts", is_flag=True, help="Add the whole texts, so that each quotation can be checked at its place.")
def pack(
    file: Path, output: Path, country: str | None, power: str | None, by: By | None, query: str | None, texts: bool
) -> None:
    """Write an evidence pack of FILE: dossier, numbers, the words behind them, study, versions and hashes."""
    with reading(file) as db:
        study = active_study(db)
        scope = scope_of(db, query, study)
        points = wanted_points(db, scope, study, country=country, power=power, by=by)
        gathered = gather_evidence(db, file, points, study, scope=scope, with_texts=texts)
        written = write_whole(output, lambda target: evidence_pack.write(gathered, target))
    click.echo(f"{output}: {written} points", err=True)


@click.command()
@click.argument("pack_file", metavar="PACK", type=click.Path(path_type=Path))
@click.pass_context
def verify(ctx: click.Context, pack_file: Path) -> None:
    """Check an evidence pack: files unchanged, quotations in place, and every value and interval counted again."""
    found = check_evidence(pack_file)
    for fault in found.faults:
        click.echo(fault, err=True)
    if found.not_counted:
        click.echo(
            f"counted by {found.not_counted}, not by measure {MEASURE_VERSION}: added up, but not counted anew",
            err=True,
        )
    checked = f"{found.files} files, {found.quotes} quotations, {found.points} points with {found.parts} parts"
    in_place = f" ({found.texts} texts to check them in)" if found.texts else " (no texts in the pack to check them in)"
    faults = "1 fault" if len(found.faults) == 1 else f"{len(found.faults) or 'no'} faults"
    click.echo(f"{pack_file}: {checked}{in_place}: {faults}")
    ctx.exit(1 if found.faults else 0)
