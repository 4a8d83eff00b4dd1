"""Score extraction on our own sentences: pairs, fields on hits, false alarms, the curve over confidence."""

import json
import sqlite3
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from material import HERE, Rate, document, extracted, read_rows, same_pair, with_both_sides

from geoexplorer.model.event import Event

Gold = dict[str, Any]
Hit = tuple[Gold, Event]
FIELDS = (("polarity", "polarity"), ("type", "event_type"), ("modality", "modality"), ("domain", "domain"))


@dataclass(frozen=True, slots=True)
class Case:
    """One record of sentences.jsonl with the events found in its text."""

    id: str
    kind: str
    gold: tuple[Gold, ...]
    found: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """What the sentences say of extraction; shares lie between 0 and 1."""

    pairs: Rate
    on_hits: dict[str, float]
    dates: float
    amounts: float
    false_alarms: int
    without_event: int
    curve: tuple[tuple[float, Rate], ...]
    by_kind: dict[str, Rate]

    def lines(self) -> list[str]:
        """Return the score as it is printed."""
        fields = " ".join(f"{name} {share:.3f}" for name, share in self.on_hits.items())
        kinds = [f"  {kind:14} {rate}" for kind, rate in self.by_kind.items() if rate.gold]
        curve = [f"  from {floor:.2f}    {rate}" for floor, rate in self.curve]
        alarms = f"false alarms in {self.false_alarms} of {self.without_event} sentences without an event"
        on_hits = f"on hits: {fields} dates {self.dates:.3f} amounts {self.amounts:.3f}"
        return [f"pairs {self.pairs}", on_hits, alarms, "by confidence", *curve, "by kind", *kinds]


def score(cases: Sequence[Case]) -> Score:
    """Return the score of the cases."""
    hits = [hit for case in cases for hit in matched(case.gold, case.found)]
    silent = [case for case in cases if not case.gold]
    return Score(
        pairs=_rate(cases),
        on_hits={name: _share(hits, _agrees(name, ours)) for name, ours in FIELDS},
        dates=_share([hit for hit in hits if hit[0]["date_start"]], _same_date),
        amounts=_share([hit for hit in hits if "amount" in hit[0]], _same_amount),
        false_alarms=sum(bool(case.found) for case in silent),
        without_event=len(silent),
        curve=tuple((floor / 10, _rate(cases, floor / 10)) for floor in range(3, 10)),
        by_kind={kind: _rate([c for c in cases if _group(c) == kind]) for kind in sorted(set(map(_group, cases)))},
    )


def matched(gold: Sequence[Gold], found: Sequence[Event]) -> list[Hit]:
    """Pair each gold event with at most one found event of its pair, those that agree in most fields first."""
    fits = sorted(
        (-_agreement(g, e), i, j)
        for (i, g), (j, e) in product(enumerate(gold), enumerate(found))
        if same_pair(e, g["actor"], g["recipient"], either_order=g["mutual"])
    )
    taken: dict[int, int] = {}
    for _, i, j in fits:
        if i not in taken and j not in taken.values():
            taken[i] = j
    return [(gold[i], found[j]) for i, j in taken.items()]


def cases_of_extraction() -> list[Case]:
    """Return every record with what extraction finds in its text now."""
    rows = read_rows(HERE / "sentences.jsonl")
    results = extracted([document(row, published=row["published"]) for row in rows])
    return [_case(row, with_both_sides(result.events)) for row, result in zip(rows, results, strict=True)]


def cases_of_project(path: Path) -> list[Case]:
    """Return every record with the events a project holds for it, found by documents.record."""
    db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    db.row_factory = sqlite3.Row
    found: dict[str, list[Event]] = {}
    for row in db.execute(
        "select documents.record, event_list.* from event_list join documents on documents.id = document_id"
        " where recipient_key is not null and event_list.review != 'rejected' order by event_list.id"
    ):
        found.setdefault(row["record"], []).append(_event(row))
    return [_case(row, found.get(row["id"], [])) for row in read_rows(HERE / "sentences.jsonl")]


def _event(row: sqlite3.Row) -> Event:
    same = ("actor_key", "recipient_key", "start", "end", "quote", "event_type", "domain", "polarity", "modality")
    dates = {name: row[name] for name in ("date_start", "date_end", "confidence")}
    return Event(sentence=0, **{name: row[name] for name in same}, **dates, mutual=bool(row["mutual"]))


def _case(row: dict[str, Any], events: Sequence[Event]) -> Case:
    return Case(row["id"], row["kind"], tuple(row["events"]), tuple(events))


def _rate(cases: Sequence[Case], floor: float = 0.0) -> Rate:
    kept = [(case.gold, [event for event in case.found if event.confidence >= floor]) for case in cases]
    hits = sum(len(matched(gold, found)) for gold, found in kept)
    return Rate(sum(len(found) for _, found in kept), sum(len(gold) for gold, _ in kept), hits)


def _group(case: Case) -> str:
    return case.kind.split("-")[0]


def _agreement(gold: Gold, event: Event) -> int:
    return sum(gold[name] == getattr(event, ours) for name, ours in FIELDS)


def _agrees(name: str, ours: str) -> Callable[[Hit], bool]:
    return lambda hit: bool(hit[0][name] == getattr(hit[1], ours))


def _same_date(hit: Hit) -> bool:
    return (hit[0]["date_start"], hit[0]["date_end"]) == (hit[1].date_start, hit[1].date_end)


def _same_amount(hit: Hit) -> bool:
    want = hit[0]["amount"]
    return any(
        (a.value.kind, a.value.low, a.value.high) == (want["kind"], want["low"], want["high"]) for a in hit[1].amounts
    )


def _share(hits: Sequence[Hit], test: Callable[[Hit], bool]) -> float:
    return sum(map(test, hits)) / len(hits) if hits else 0.0


def _told(case: Case) -> str:
    return json.dumps([(e.actor_key, e.recipient_key, e.event_type, e.modality, e.rule) for e in case.found])


def main() -> None:
    """Print the score of a project file, or of extraction run now; --all prints what was found, too."""
    files = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    cases = cases_of_project(Path(files[0])) if files else cases_of_extraction()
    if "--all" in sys.argv:
        print(*(f"{case.id} {_told(case)}" for case in cases), sep="\n")
    print(*score(cases).lines(), sep="\n")


if __name__ == "__main__":
    main()
