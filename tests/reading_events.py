"""Read sentences into events in tests: one call from words to rows."""

from geoexplorer.extraction import extract_batch
from geoexplorer.model.document import Document, Published
from geoexplorer.model.event import Event, Extraction

PUBLISHED = Published("2005-07-20", "day", "user", "")


def extraction_of(text: str, published: Published = PUBLISHED) -> Extraction:
    """Return all that is found in a text of that date."""
    document = Document(text, "/texts/one.txt", title="A test", language="en", published=published)
    return extract_batch([document])[0]


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
