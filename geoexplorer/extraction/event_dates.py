"""When an act happened: its own date words, else the day of the news, else nothing."""

from dataclasses import dataclass

from spacy.tokens import Token

from geoexplorer.extraction.actors_at import SentenceActors
from geoexplorer.extraction.triggers import Trigger
from geoexplorer.model.codes import DateBasis, DatePrecision, Modality
from geoexplorer.model.document import Published
from geoexplorer.model.entity import DateValue, Mention

NEAR = 3  # steps below the trigger at which date words still date the act
OTHERS = frozenset({"relcl", "advcl", "ccomp"})  # clauses with a time of their own


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
    published = actors.draft.document.published
    if (
        mention is not None
        and isinstance(mention.value, DateValue)
        and not _is_past(mention.value, published, modality)
    ):
        value = mention.value
        return EventDate(value.start, value.end, value.precision, value.basis, mention.quote)
    return of_document(published, modality)


def _is_past(value: DateValue, published: Published, modality: Modality) -> bool:
    """Whether the words name a time before the text, which cannot be the time of a plan."""
    known = modality == "planned" and value.end is not None and published.date is not None
    return known and str(value.end) < str(published.date)[: len(str(value.end))]


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
    """The date words that hang on the act itself or on a verb above it, the nearest first."""
    sentence = actors.draft.sentences[actors.number]
    dated = [
        (steps, mention)
        for mention in actors.draft.mentions
        if mention.label == "DATE" and sentence.start <= mention.start < sentence.end and _is_dated(mention)
        if (steps := _steps(actors, trigger, mention)) is not None
    ]
    return min(dated, key=lambda found: found[0])[1] if dated else None


def _is_dated(mention: Mention) -> bool:
    return isinstance(mention.value, DateValue) and mention.value.start is not None


def _steps(actors: SentenceActors, trigger: Trigger, mention: Mention) -> int | None:
    """How far the date words hang from the trigger; None when they date something else in the sentence."""
    start, end = mention.start - actors.offset, mention.end - actors.offset
    words = actors.span.doc.char_span(start, end, alignment_mode="expand")
    if words is None:
        return None
    dated = _what_is_dated(words.root)
    if dated in trigger.words or dated == trigger.head.head:
        return 0
    above = [trigger.head, *trigger.head.ancestors]
    if dated in above:
        return _steps_up(above, dated)
    below = [dated, *dated.ancestors]
    path = below[: below.index(trigger.head)] if trigger.head in below else below[:9]
    near = len(path) <= NEAR and not any(token.dep_ in OTHERS for token in path)
    return 2 * len(path) if near else None


def _steps_up(above: list[Token], dated: Token) -> int | None:
    """Steps to a verb above; a date of the main clause does not date a relative clause."""
    path = above[: above.index(dated)]
    return None if any(token.dep_ in ("relcl", "acl") for token in path) else len(path)


def _what_is_dated(word: Token) -> Token:
    """The word the date hangs on, past prepositions and other date words."""
    head = word.head
    while head.pos_ in ("ADP", "NUM", "SCONJ") and head.head.i != head.i:
        head = head.head
    return head
