"""The printed error rates: counts, intervals, and agreement with the reference scorer."""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from building import LEXICON, told

from geoexplorer.corrections import review
from geoexplorer.evaluation.counts import Score, Share
from geoexplorer.evaluation.reviewed import score_reviewed
from geoexplorer.store.writing import write_extraction


def test_precision_and_recall_are_shares_of_found_and_gold() -> None:
    score = Score(found=4, gold=8, hits=3)
    assert (score.precision, score.recall) == (0.75, 0.375)
    assert score.f1 == pytest.approx(0.5)


def test_the_interval_holds_the_share_and_narrows_with_more_rows() -> None:
    few, many = Share(3, 4).interval, Share(300, 400).interval
    assert few[0] < 0.75 < few[1]
    assert many[1] - many[0] < few[1] - few[0]
    assert Share(0, 0).interval == (0.0, 1.0)


def test_reviewed_rows_tell_the_precision_by_type(db: sqlite3.Connection) -> None:
    for i, verdict in enumerate(("accepted", "accepted", "rejected")):
        write_extraction(db, told("RUS", "KGZ", path=f"/texts/{i}.txt"), LEXICON)
        review(db, "events", [i + 1], verdict, "A. K.")
    scores = score_reviewed(db)
    assert scores.by_type == {"AID": Share(2, 3)}
    assert scores.overall == Share(2, 3)


@pytest.mark.shared
def test_our_scores_are_those_of_the_reference_scorer(shared: Path, tmp_path: Path) -> None:
    from contextlib import closing

    from geoexplorer.evaluation.events import score_events, told_events
    from geoexplorer.evaluation.gold import load_gold
    from geoexplorer.evaluation.mentions import score_mentions
    from geoexplorer.ingest import import_paths
    from geoexplorer.store.project import open_project

    project = open_project(tmp_path / "seeds.geox", create=True)
    import_paths(project, [shared / "seeds"])
    command = [sys.executable, str(shared / "gold" / "score.py"), str(project.path), "--json"]
    theirs = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    with closing(project.reader()) as reader:
        gold = load_gold(reader, shared / "gold")
        mentions, events = score_mentions(reader, gold), score_events(gold, told_events(reader, gold))
    assert round(mentions.countries.f1, 3) == theirs["countries"]["f1"]
    assert round(mentions.metonyms.f1, 3) == theirs["metonyms"]["f1"]
    assert {k: round(s.f1, 3) for k, s in mentions.spans.items()} == {k: v["f1"] for k, v in theirs["spans"].items()}
    assert {k: (s.right, s.of) for k, s in mentions.values.items()} == {
        k: (v["right"], v["of"]) for k, v in theirs["values"].items()
    }
    assert (round(events.dyads.precision, 3), round(events.dyads.recall, 3)) == (
        theirs["events"]["precision"],
        theirs["events"]["recall"],
    )
    assert {k: round(s.value, 3) for k, s in events.on_hits.items()} == theirs["on_hits"]
