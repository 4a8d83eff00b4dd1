"""Score extraction on the PLOVER gold standard records: one pair of states a row, and its event type."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from material import Rate, corpus, document, extracted, same_pair, with_both_sides

from geoexplorer.model.event import Event

NO_STATES = frozenset({"IGO", "NGO", "IMG"})
OLDER_CODES = {"JAP": "JPN", "VTN": "VNM", "ITL": "ITA"}
OLDER_TYPES = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}


@dataclass(frozen=True, slots=True)
class PloverRow:
    """A sentence with the pair of states it is about."""

    id: str
    text: str
    actor: str
    recipient: str
    mutual: bool
    event_type: str


@dataclass(frozen=True, slots=True)
class PloverScore:
    """`pairs`: the most confident event of each row; `all_pairs`: every pair found. Macro-F1 over types that occur."""

    pairs: Rate
    all_pairs: Rate
    type_f1: float
    type_accuracy: float

    def lines(self) -> list[str]:
        """Return the score as it is printed."""
        types = f"type on right pairs: macro-F1 {self.type_f1:.3f} accuracy {self.type_accuracy:.3f}"
        return [f"one pair a row {self.pairs}", f"every pair found {self.all_pairs}", types]


def rows_of(records: Sequence[dict[str, Any]]) -> list[PloverRow]:
    """Return the records whose two sides are two different states (167 of 322)."""
    return [row for record in records if (row := _row(record))]


def score(rows: Sequence[PloverRow]) -> PloverScore:
    """Return how well extraction finds the pair of each row, and its type where the pair is right."""
    results = extracted([document({"id": row.id, "text": row.text}) for row in rows])
    found = [with_both_sides(result.events) for result in results]
    best = [max(events, key=lambda event: event.confidence, default=None) for events in found]
    right = [(row, _closest(row, events)) for row, events in zip(rows, found, strict=True)]
    types = [(row.event_type, event.event_type) for row, event in right if event]
    hits = sum(event is not None and _is_right(row, event) for row, event in zip(rows, best, strict=True))
    return PloverScore(
        pairs=Rate(sum(event is not None for event in best), len(rows), hits),
        all_pairs=Rate(sum(len(_pairs(events)) for events in found), len(rows), len(types)),
        type_f1=macro_f1(types),
        type_accuracy=sum(gold == ours for gold, ours in types) / len(types) if types else 0.0,
    )


def macro_f1(types: Sequence[tuple[str, str]]) -> float:
    """Return the mean F1 over the types that occur in the gold of these (gold, found) pairs."""
    both = Counter(gold for gold, ours in types if gold == ours)
    gold = Counter(gold for gold, _ in types)
    ours = Counter(ours for _, ours in types)
    return sum(2 * both[kind] / (gold[kind] + ours[kind]) for kind in gold) / len(gold) if gold else 0.0


def _row(record: dict[str, Any]) -> PloverRow | None:
    event = record["events"][0]
    sources, targets = _states(event["source"]), _states(event["target"])
    pairs = [(s, t) for s in sources for t in targets or sources if s != t]
    if not pairs:
        return None
    kind = OLDER_TYPES.get(event["code"], event["code"])
    return PloverRow(record["id"], record["text"], *pairs[0], bool(event["reciprocal"]), kind)


def _states(sides: Sequence[dict[str, Any]]) -> list[str]:
    codes = [OLDER_CODES.get(side["code"], side["code"]) for side in sides]
    return [code for code in codes if code and code not in NO_STATES]


def _is_right(row: PloverRow, event: Event) -> bool:
    return same_pair(event, row.actor, row.recipient, either_order=row.mutual or event.mutual)


def _closest(row: PloverRow, events: Sequence[Event]) -> Event | None:
    return max((e for e in events if _is_right(row, e)), key=lambda event: event.confidence, default=None)


def _pairs(events: Sequence[Event]) -> set[tuple[str | None, ...]]:
    return {_pair(event) for event in events}


def _pair(event: Event) -> tuple[str | None, ...]:
    pair = (event.actor_key, event.recipient_key)
    return tuple(sorted(pair, key=str)) if event.mutual else pair


def main() -> None:
    """Print the score, or that the corpus is absent."""
    records = corpus("plover_gsr.jsonl")
    if records is not None:
        print(*score(rows_of(records)).lines(), sep="\n")


if __name__ == "__main__":
    main()
