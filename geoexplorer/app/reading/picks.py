"""What a click or a key picks in a page: the focus, the events behind it, the next mark."""

from collections.abc import Collection

from geoexplorer.app import theme
from geoexplorer.app.reading.hits import Hit
from geoexplorer.app.reading.page import Page
from geoexplorer.model.selection import Focus
from geoexplorer.store.events import EventRow
from geoexplorer.store.mentions import MentionRow


def focus_on_event(page: Page, event: EventRow) -> Focus:
    """Return the focus on an act."""
    return Focus(page.row.id, event.start, event.end, "events", event.id)


def focus_on_mention(page: Page, mention: MentionRow) -> Focus:
    """Return the focus on a mention."""
    return Focus(page.row.id, mention.start, mention.end, "mentions", mention.id)


def focus_of(page: Page, hit: Hit) -> Focus | None:
    """Return what a click picks: the line of an act, else the mark, else the act, else the sentence."""
    if hit.on_lane is not None or (hit.events and not hit.mentions):
        return focus_on_event(page, hit.on_lane or hit.events[0])
    if hit.mentions:
        return focus_on_mention(page, hit.mentions[0])
    sentence = page.sentence_at(hit.offset)
    if sentence is None:
        return None
    return Focus(page.row.id, sentence.start, sentence.end, "sentences", sentence.id)


def next_overlapping(page: Page, offset: int, picked: Focus | None) -> Focus | None:
    """Return what is marked around a place after what is picked; after the last comes the first."""
    found = _overlapping(page, offset)
    if not found:
        return None
    place = found.index(picked) + 1 if picked in found else 0
    return found[place % len(found)]


def _overlapping(page: Page, offset: int) -> list[Focus]:
    """Return all that is marked around a place: the mentions there, then the acts of the sentence."""
    found = [focus_on_mention(page, mention) for mention, _ in page.mentions_in(offset, offset + 1)]
    sentence = page.sentence_at(offset)
    return found + [focus_on_event(page, event) for event in (page.events_of(sentence) if sentence else ())]


def next_mark(page: Page, offset: int, step: int, hidden: Collection[str]) -> Focus | None:
    """Return the mark or act that begins next after (1) or before (-1) a place."""
    marks = [focus_on_mention(page, m) for m in page.mentions if not is_hidden(m.label, hidden)]
    if "act" not in hidden:
        marks += [focus_on_event(page, event) for event in page.events]
    ahead = [mark for mark in marks if (mark.start > offset if step > 0 else mark.start < offset)]
    if not ahead:
        return None
    return min(ahead, key=lambda mark: mark.start) if step > 0 else max(ahead, key=lambda mark: mark.start)


def events_at(page: Page, focus: Focus) -> tuple[int, ...]:
    """Return the events a pick brings with it: the act itself, those around the words, else the sentence's."""
    if focus.table == "events" and focus.row_id is not None:
        return (focus.row_id,)
    sentence = page.sentence_at(focus.start)
    if sentence is None:
        return ()
    events = page.events_of(sentence)
    around = [e.id for e in events if e.start < max(focus.end, focus.start + 1) and e.end > focus.start]
    return tuple(around or (e.id for e in events))


def is_hidden(label: str, hidden: Collection[str]) -> bool:
    """Tell whether mentions of a label are switched off."""
    return label == "EVENT" or theme.current().label(label).family in hidden


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch without blanks at its ends: a hand selects them easily, a span must not have them."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
