"""Read sentences into events in tests: one call from words to rows."""

from collections.abc import Iterable

from geoexplorer.extraction import extract_batch
from geoexplorer.model.document import Document, Published
from geoexplorer.model.event import Event, Extraction

PUBLISHED = Published("2005-07-20", "day", "user", "")
READ: dict[str, Extraction] = {}
"""What was read together with the other cases of a table; a batch gives each text the rows it has alone."""


def read_together(texts: Iterable[str]) -> None:
    """Extract these texts in one batch, so that `extraction_of` finds them read."""
    unread = sorted(set(texts) - READ.keys())
    READ.update(zip(unread, extract_batch([_document(text, PUBLISHED) for text in unread]), strict=True))


def extraction_of(text: str, published: Published = PUBLISHED) -> Extraction:
    """Return all that is found in a text of that date."""
    if published == PUBLISHED and text in READ:
        return READ[text]
    return extract_batch([_document(text, published)])[0]


def events_of(text: str, published: Published = PUBLISHED) -> tuple[Event, ...]:
    """Return the events of a text of that date."""
    return extraction_of(text, published).events


def dyads(text: str) -> set[tuple[str, str | None]]:
    """Return actor and recipient of each event, those of mutual acts in alphabetical order."""
    found = {(event.actor_key, event.recipient_key, event.mutual) for event in events_of(text)}
    return {tuple(sorted((a, str(r)))) if mutual else (a, r) for a, r, mutual in found}  # type: ignore[misc]


def the_event(text: str, actor: str, recipient: str, published: Published = PUBLISHED) -> Event:
    """Return the likeliest event between these two in either order; fails the test when there is none."""
    sides = {actor, recipient}
    found = [event for event in events_of(text, published) if {event.actor_key, event.recipient_key} == sides]
    assert found, f"no event between {actor} and {recipient}: {text}"
    return max(found, key=lambda event: event.confidence)


def _document(text: str, published: Published) -> Document:
    return Document(text, "/texts/one.txt", title="A test", language="en", published=published)
