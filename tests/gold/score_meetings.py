"""Score extraction on the Kremlin pages about a meeting: an event of the two states that holds the page's day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from material import corpus, document, extracted, same_pair, with_both_sides

from geoexplorer.model.event import Event

LONGEST = 31  # days an event may span


@dataclass(frozen=True, slots=True)
class MeetingScore:
    """How many pages have the right event; `pair_only`: right states, but another date or a longer span."""

    right: int
    pair_only: int
    pages: int
    missed: tuple[str, ...]

    @property
    def share(self) -> float:
        """Return the share of pages with the right states and date."""
        return self.right / self.pages if self.pages else 0.0

    def lines(self) -> list[str]:
        """Return the score as it is printed."""
        return [
            f"right states and date {self.share:.3f} ({self.right} of {self.pages}), states only {self.pair_only}",
            "missed: " + " ".join(self.missed),
        ]


def score(pages: Sequence[dict[str, Any]]) -> MeetingScore:
    """Return how many pages extraction reads as the meeting their title states."""
    results = extracted([document(page, title=page["title"], published=page["date"]) for page in pages])
    verdicts = [_verdict(page, with_both_sides(r.events)) for page, r in zip(pages, results, strict=True)]
    missed = tuple(page["id"] for page, verdict in zip(pages, verdicts, strict=True) if verdict != "right")
    return MeetingScore(verdicts.count("right"), verdicts.count("pair"), len(pages), missed)


def _verdict(page: dict[str, Any], events: Sequence[Event]) -> str:
    sides = page["events"][0]["source"], page["events"][0]["target"]
    met = [event for event in events if same_pair(event, *sides, either_order=True)]
    if any(_holds(event, date.fromisoformat(page["date"])) for event in met):
        return "right"
    return "pair" if met else "none"


def _holds(event: Event, day: date) -> bool:
    """Whether the event's dates hold the day and span at most a month."""
    if not event.date_start or not event.date_end:
        return False
    start, end = date.fromisoformat(event.date_start), date.fromisoformat(event.date_end)
    return start <= day <= end and (end - start).days < LONGEST


def main() -> None:
    """Print the score, or that the corpus is absent."""
    pages = corpus("kremlin_meetings.jsonl")
    if pages is not None:
        print(*score(pages).lines(), sep="\n")


if __name__ == "__main__":
    main()
