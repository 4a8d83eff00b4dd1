"""`geoexplorer agreement`: how far the reviewers of a file, or two files, agree, and where they do not."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import click

from geoexplorer.cli.reading import reading, write_rows
from geoexplorer.evaluation.compared_files import ComparedFiles, compared_files
from geoexplorer.evaluation.differences import Compared, Difference, difference_rows
from geoexplorer.evaluation.reviewers import TABLES, alpha_of_all, compared_reviewers


@click.command("agreement")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("other", type=click.Path(path_type=Path), required=False)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write the differences to this file.")
@click.option("--format", "format_name", help="csv, tsv, jsonl or xlsx; else the suffix of the output says it.")
def agreement_command(file: Path, other: Path | None, output: Path | None, format_name: str | None) -> None:
    """Compare the people who reviewed FILE, or FILE with OTHER where both hold the same texts; changes neither."""
    with reading(file) as db:
        if other is None:
            compared = compared_reviewers(db)
            lines = [*_summaries(compared), *_alphas(db, compared)]
        else:
            with reading(other) as other_db:
                files = compared_files(db, other_db, *_names(file, other))
            compared = list(files.tables)
            lines = [*_file_lines(files), *_summaries(compared)]
    if not lines:
        lines = ["no row was judged by two people; each person gives a name of their own in the settings"]
    click.echo("\n".join(lines))
    if output:
        click.echo(f"{output}: {write_rows(difference_rows(compared), output, format_name)} differences")
    else:
        for line in _difference_lines(compared):
            click.echo(line)


def _names(file: Path, other: Path) -> tuple[str, str]:
    """Return what to call two files: their names, or their paths where the names are the same."""
    return (file.name, other.name) if file.name != other.name else (str(file), str(other))


def _summaries(compared: list[Compared]) -> Iterator[str]:
    for both in compared:
        numbers = both.agreement
        share = "-" if numbers.share is None else f"{numbers.share:.1%}"
        yield (
            f"{both.table}: {both.one_by} and {both.other_by}: {numbers.alike} of {numbers.units} judged alike"
            f" ({share}), kappa {_number(numbers.kappa)}, alpha {_number(numbers.alpha)}"
        )


def _alphas(db: sqlite3.Connection, compared: list[Compared]) -> Iterator[str]:
    people = {name for both in compared for name in (both.one_by, both.other_by)}
    for table in TABLES if len(people) > 2 else ():
        yield f"{table}: all {len(people)} people: alpha {_number(alpha_of_all(db, table))}"


def _file_lines(files: ComparedFiles) -> Iterator[str]:
    yield (
        f"texts: {files.texts_in_both} in both, {files.texts_in_one} in the first only,"
        f" {files.texts_in_other} in the other only"
    )
    yield f"rows judged in the first only: {files.judged_in_one}; in the other only: {files.judged_in_other}"


def _difference_lines(compared: list[Compared]) -> Iterator[str]:
    for both in compared:
        for found in both.differences:
            yield f"  {_place(found)} {found.field}: {found.one or '-'} | {found.other or '-'}  {_line(found.sentence)}"


def _place(found: Difference) -> str:
    ids = dict.fromkeys(str(i) for i in (found.row_id, found.other_id) if i is not None)
    return f"{found.table[:-1]} {'/'.join(ids)}"


def _line(sentence: str) -> str:
    return " ".join(sentence.split())


def _number(value: float | None) -> str:
    return "not defined" if value is None else f"{value:.3f}"
