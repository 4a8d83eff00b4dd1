"""Precision by event type from what people have reviewed in this project."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from geoexplorer.evaluation.counts import Share
from geoexplorer.evaluation.events import source_of
from geoexplorer.store.judged import verdicts


@dataclass(frozen=True, slots=True)
class ReviewedScores:
    """Of the rows a person has judged, how many were right as extracted; edited ones were not."""

    by_type: dict[str, Share]
    by_source: dict[str, Share]  # who decided the type: lexicon or classifier
    overall: Share


def score_reviewed(db: sqlite3.Connection) -> ReviewedScores:
    """Return the precision of accepted, edited and rejected events; `added` and `unsure` ones say nothing of it."""
    judged = verdicts(db)
    return ReviewedScores(
        by_type=_shares((v.event_type, v.right) for v in judged),
        by_source=_shares((source_of(v.rule), v.right) for v in judged),
        overall=Share(sum(v.right for v in judged), len(judged)),
    )


def _shares(judged: Iterable[tuple[str, bool]]) -> dict[str, Share]:
    counts: dict[str, list[int]] = {}
    for name, right in judged:
        entry = counts.setdefault(name, [0, 0])
        entry[0] += right
        entry[1] += 1
    return {name: Share(*counts[name]) for name in sorted(counts)}
