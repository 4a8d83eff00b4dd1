"""When an act happened: its own date words, else the day of the news, else nothing."""

from dataclasses import dataclass

from geoexplorer.extraction.actors_at import SentenceActors
from geoexplorer.extraction.triggers import Trigger
from geoexplorer.model.codes import DateBasis, DatePrecision, Modality
from geoexplorer.model.document import Published
from geoexplorer.model.entity import DateValue, Mention


@dataclass(frozen=True, slots=True)
class EventDate:
    """Days both included, with precision, basis and the words they rest on."""

    start: str | None = None
    end: str | None = None
    precision: DatePrecision = "unknown"
    basis: DateBasis = "none"
    words: str = ""


UNDATED = EventDate()


def event_date(actors: SentenceActors, trigger: Trigger, modality: Modality) -> EventDate:
    """Return the date of the act; a plan without date words starts when it was told and has no end."""
    mention = _own_words(actors, trigger)
    if mention is not None and isinstance(mention.value, DateValue):
        value = mention.value
        return EventDate(value.start, value.end, value.precision, value.basis, mention.quote)
    return of_document(actors.draft.document.published, modality)


def of_document(published: Published, modality: Modality) -> EventDate:
    """Return the day, month or year of the text as the date of an act without date words."""
    if published.date is None:
        return UNDATED
    if modality == "planned":
        return EventDate(published.date, None, "unknown", "document", published.words)
    end = _last_day(published)
    return EventDate(published.date, end, published.precision, "document", published.words)


def _last_day(published: Published) -> str:
    day = published.date or ""
    if published.precision == "year":
        return f"{day[:4]}-12-31"
    if published.precision == "month":
        return f"{day[:7]}-{_days(int(day[:4]), int(day[5:7])):02d}"
    return day


def _days(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def _own_words(actors: SentenceActors, trigger: Trigger) -> Mention | None:
    """The date nearest to the trigger in the parse, the only one of the sentence if there is one."""
    sentence = actors.draft.sentences[actors.number]
    dates = [
        mention
        for mention in actors.draft.mentions
        if mention.label == "DATE" and sentence.start <= mention.start < sentence.end and _is_dated(mention)
    ]
    return min(dates, key=lambda mention: _distance(actors, trigger, mention), default=None)


def _is_dated(mention: Mention) -> bool:
    return isinstance(mention.value, DateValue) and mention.value.start is not None


def _distance(actors: SentenceActors, trigger: Trigger, mention: Mention) -> tuple[int, int]:
    """Steps in the parse between the trigger and the date words, then characters between them."""
    start, end = mention.start - actors.offset, mention.end - actors.offset
    words = actors.span.doc.char_span(start, end, alignment_mode="expand")
    if words is None:
        return 99, 0
    above = [trigger.head, *trigger.head.ancestors]
    path = [words.root, *words.root.ancestors]
    shared = next((token for token in path if token in above), None)
    steps = 99 if shared is None else path.index(shared) + 2 * above.index(shared)
    return steps, abs(words.root.i - trigger.head.i)
