"""`geoexplorer search`: the passages a query finds, with their hits in context."""

from pathlib import Path

import click

from geoexplorer.cli.reading import reading, scope_of
from geoexplorer.store.search import count_passages, passages

CONTEXT = 48  # characters each side of the hit


@click.command("search")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("query")
@click.option("--limit", default=50, show_default=True, type=click.IntRange(1, 100_000), help="Passages shown at most.")
def search_command(file: Path, query: str, limit: int) -> None:
    """Find QUERY in FILE: words, "phrases", OR, NOT, word*, NEAR/5, actor:kyrgyzstan, date:2004..2006, ..."""
    with reading(file) as db:
        scope = scope_of(db, query)
        for p in passages(db, scope, limit):
            left, right = p.left[-CONTEXT:].rjust(CONTEXT), p.right[:CONTEXT]
            place = f"{p.published or 'undated'}  {p.document_id}:{p.start}-{p.end}"
            click.echo(" ".join(f"{place}  {left}[{p.hit}]{right}".splitlines()))
        count = count_passages(db, scope)
    click.echo(f"{count.passages} passages in {count.documents} documents", err=True)
