"""`geoexplorer evaluate`: error rates against gold annotations and from reviewed rows."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import click

from geoexplorer.cli.reading import reading
from geoexplorer.evaluation.counts import Score, Share
from geoexplorer.evaluation.events import curve, score_events, told_events
from geoexplorer.evaluation.gold import load_gold
from geoexplorer.evaluation.mentions import score_mentions
from geoexplorer.evaluation.reviewed import score_reviewed

STEPS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)


@click.command("evaluate")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--gold", type=click.Path(path_type=Path), help="Folder of entities.jsonl, events.jsonl, no_event.jsonl.")
def evaluate(file: Path, gold: Path | None) -> None:
    """Print how often the extraction in FILE is right: by reviewed rows, and against gold annotations."""
    with reading(file) as db:
        lines = list(_reviewed_lines(db))
        if gold:
            lines += _gold_lines(db, gold)
    click.echo("\n".join(lines))


def _reviewed_lines(db: sqlite3.Connection) -> Iterator[str]:
    scores = score_reviewed(db)
    if not scores.overall.of:
        yield "reviewed events: none yet; accept, edit or reject some, then this shows the precision by type"
        return
    yield f"reviewed events: {_share(scores.overall)}"
    for name, share in {**scores.by_source, **scores.by_type}.items():
        yield f"  {name.ljust(11)} {_share(share)}"


def _gold_lines(db: sqlite3.Connection, folder: Path) -> Iterator[str]:
    gold = load_gold(db, folder)
    mentions = score_mentions(db, gold)
    told = told_events(db, gold)
    events = score_events(gold, told)
    yield f"countries   {_score(mentions.countries)}"
    yield f"metonyms    {_score(mentions.metonyms)}"
    for label, score in mentions.spans.items():
        value = mentions.values.get(label)
        yield f"{label.ljust(11)} {_score(score)}" + (f"  values {value.right} of {value.of}" if value else "")
    yield f"dyads       {_score(events.dyads)}  tier-2 hits {events.soft_hits}"
    yield f"false alarms in {events.alarms} of {events.strict_sentences} sentences without an event"
    for name, share in events.on_hits.items():
        yield f"  {name.ljust(11)} {_share(share)}"
    for name, brought in events.by_source.items():
        dyads = f"{brought.dyads.right} of {brought.dyads.of} told are firm gold dyads"
        yield f"  by the {name}: {dyads}, types {_share(brought.types)}"
    yield "by least confidence:"
    for least, score in curve(gold, told, STEPS):
        yield f"  {least:.1f}         {_score(score)}"


def _score(score: Score) -> str:
    return (
        f"P {score.precision:.3f}  R {score.recall:.3f}  F1 {score.f1:.3f}"
        f"  (found {score.found}, gold {score.gold}, right {score.hits})"
    )


def _share(share: Share) -> str:
    low, high = share.interval
    return f"{share.value:.3f} ({low:.2f} to {high:.2f}), {share.right} of {share.of}"
