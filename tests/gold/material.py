"""What the scorers share: where the texts lie, how they are read, and which pair an event is about."""

import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from geoexplorer.evaluation.counts import Score
from geoexplorer.extraction import extract_batch
from geoexplorer.model.document import Document, Published
from geoexplorer.model.event import Event, Extraction

HERE = Path(__file__).parent
BATCH = 64  # documents


class Rate(Score):
    """A score as the scorers print it."""

    def __str__(self) -> str:
        return f"P {self.precision:.3f} R {self.recall:.3f} ({self.hits} of {self.found} found, {self.gold} gold)"


def shared_folder() -> Path | None:
    """Return the folder of the shared evaluation texts, or None where they are absent."""
    root = HERE.parent.parent
    named = os.environ.get("GEOEXPLORER_SHARED")
    places = [Path(named)] if named else [root / "shared", root.parent / "shared"]
    return next((place for place in places if (place / "seeds").is_dir()), None)


def corpus(name: str) -> list[dict[str, Any]] | None:
    """Return the rows of a shared corpus; says so and returns None where it is absent."""
    folder = shared_folder()
    path = folder / "corpora" / name if folder else None
    if path is None or not path.exists():
        print(f"not measured: {name}")
        return None
    return read_rows(path)


def read_rows(path: Path) -> list[dict[str, Any]]:
    """Return the objects of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def document(row: dict[str, Any], *, title: str = "", published: str | None = None) -> Document:
    """Return a row as the document an importer would make of it."""
    date = Published(published, "day", "metadata", "date") if published else Published()
    return Document(text=row["text"], path=f"gold/{row['id']}", title=title, language="en", published=date)


def extracted(documents: Sequence[Document]) -> list[Extraction]:
    """Return what extraction finds in the documents, read in batches."""
    batches = (documents[start : start + BATCH] for start in range(0, len(documents), BATCH))
    return [extraction for batch in batches for extraction in extract_batch(batch)]


def with_both_sides(events: Iterable[Event]) -> list[Event]:
    """Return the events that name a recipient; the others are not scored."""
    return [event for event in events if event.recipient_key]


def same_pair(event: Event, actor: str, recipient: str, *, either_order: bool) -> bool:
    """Whether the event is about this directed pair, or about the pair at all."""
    pair = (event.actor_key, event.recipient_key)
    return pair == (actor, recipient) or (either_order and pair == (recipient, actor))
