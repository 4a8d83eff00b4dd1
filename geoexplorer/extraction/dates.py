"""Dates in the text: a table of patterns, each with the function that reads its interval."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from geoexplorer.extraction import relative_dates as relative
from geoexplorer.extraction.date_intervals import Anchor, Reader
from geoexplorer.extraction.date_patterns import PATTERNS
from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.word_sets import alternatives
from geoexplorer.extraction.words import Words
from geoexplorer.model.document import Published
from geoexplorer.model.entity import DateValue, Mention

WORTH_READING = re.compile(
    r"\d|day|week|month|year|decade|century|quarter|spring|summer|autumn|fall|winter|[Tt]onight|weekend|[Tt]omorrow|"
    + alternatives("months")
)
AHEAD = re.compile(
    r"\b(?:will|shall|due to|scheduled (?:to|for)|expected to|plans? to|planned for|set to)\b[^.;]{0,80}$"
)
WILL_FOLLOW = re.compile(
    r"[^.;]{0,60}?\b(?:will|shall|(?:is|are|was|were) (?:to|due|set|scheduled|expected|planned)|would|can|could)\b"
)
HAS_FOLLOWED = re.compile(
    r"[^.;]{0,40}?\b(?:was|were|had|did|came|went|met|gave|took|left|made|sent|told|[a-z]{2,}ed)\b"
)
GONE_BY, STILL_AHEAD = 8.0, 1.0  # how much farther a day ahead seems where the past or the future is told
BEFORE_MONTH = re.compile(
    r"(?:\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|[Ll]ate|[Ee]arly|"
    r"[Mm]id|of|[Ff]or|[Ll]ast|"
    r"[Nn]ext|[Tt]his|and|to|between)|,|\()[ -]?$"
)
NUMBER_OF = re.compile(
    r"(?:[Rr]esolution|No\.?|№|[Nn]umber|[Oo]rder|[Dd]ecree|Article|Boeing|Flight|[Pp]age|version|"
    r"#)(?: No\.?)? $|[A-Za-z]-$"
)
WORDS_AS_WELL = frozenset(("May", "March", "Mar", "Jan", "Dec", "Apr", "Sep", "Jun", "April", "June", "August"))


class Dates:
    """Add DATE mentions with their intervals."""

    name = "dates"
    needs: tuple[str, ...] = ("parsed", "published")
    adds: tuple[str, ...] = ("mentions",)

    def __call__(self, draft: Draft) -> None:
        """Read the paragraphs in order; stated intervals serve "the same day" further down."""
        anchor = anchor_of(draft.document.published)
        taken = [(m.start, m.end) for m in draft.mentions if m.label in ("MONEY", "PERSONNEL", "EQUIPMENT", "EVENT")]
        for offset, doc in draft.parsed:
            words = Words.of(doc, offset)
            free = [(s - offset, e - offset) for s, e in taken if offset <= s < words.end]
            for start, end, value, rule in dates_in(words.text, anchor, free):
                anchor = replace(anchor, last=value if value.start else anchor.last)
                draft.mentions.append(_mention(words.text, offset, (start, end), value, rule))
        draft.mentions.sort(key=lambda m: (m.start, -m.end))


dates = Dates()


def anchor_of(published: Published) -> Anchor:
    """Return the reference of relative dates for a text that appeared then."""
    if not published.date:
        return Anchor()
    return Anchor(date.fromisoformat(published.date), published.precision)


def _mention(text: str, offset: int, span: tuple[int, int], value: DateValue, rule: str) -> Mention:
    start, end = span
    confidence = 0.97 if value.basis == "stated" else 0.85 if value.start else 0.7
    return Mention(
        start=start + offset,
        end=end + offset,
        quote=text[start:end],
        label="DATE",
        value=value,
        extractor="rules",
        rule=f"date.{rule}",
        confidence=confidence,
    )


Found = tuple[int, int, DateValue, str]


def dates_in(text: str, anchor: Anchor, taken: list[tuple[int, int]] | None = None) -> list[Found]:
    """Return the dates of a paragraph from left to right; the earlier pattern of the table has a stretch first."""
    if not WORTH_READING.search(text):
        return []
    spans: list[tuple[int, int, re.Match[str], str, Reader]] = []
    for name, pattern, reader in PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < e and s < end for s, e, *_ in spans) or any(start < e and s < end for s, e in taken or ()):
                continue
            if _is_date(text, match, name):
                spans.append((start, end, match, name, reader))
    return list(_read(text, sorted(spans, key=lambda span: span[0]), anchor))


def _read(text: str, spans: list[tuple[int, int, re.Match[str], str, Reader]], anchor: Anchor) -> Iterator[Found]:
    for start, end, match, name, reader in spans:
        ahead = bool(AHEAD.search(text[:start]))
        weight = STILL_AHEAD if ahead else _weight_of_future(text, start, end, anchor)
        if name == "weekday" and not match["which"] and ahead:
            reader = relative.weekday_ahead
        value = reader(match, replace(anchor, ahead=weight))
        if value is not None:
            anchor = replace(anchor, last=value if value.start else anchor.last)
            yield start, end, value, name


def _weight_of_future(text: str, start: int, end: int, anchor: Anchor) -> float:
    """How much farther a day ahead seems than one gone by, from "since" before or the verb after the date."""
    if re.search(r"\b[Ss]ince (?:the )?$", text[max(0, start - 10) : start]):
        return GONE_BY
    future, past = WILL_FOLLOW.match(text, end), HAS_FOLLOWED.match(text, end)
    if future and not (past and past.end() < future.end()):
        return anchor.ahead
    return GONE_BY if past else anchor.ahead


def _is_date(text: str, match: re.Match[str], name: str) -> bool:
    """Refuse what only looks like a date: the verbs may and march, numbers of resolutions and machines."""
    start, end = match.span()
    if name == "month.year":
        return _is_month(text, match)
    if name in ("year.stated", "years.stated"):
        return not NUMBER_OF.search(text[max(0, start - 24) : start])
    if name == "near" and text[max(0, start - 1) : start] == " " and text[start].isupper() and _is_named(text, start):
        return False  # "Kazakhstan Today"
    if name == "near":  # "today's Russia" is no date
        return not re.match(r"['’]s (?:[A-Z]|world|young|youth)", text[end : end + 10])
    return True


def _is_named(text: str, start: int) -> bool:
    """Whether a capitalised word stands right before, so that both are a name."""
    return bool(re.search(r"[A-Z][\w-]+ $", text[max(0, start - 30) : start]))


def _is_month(text: str, match: re.Match[str]) -> bool:
    """A month that is a word or a name as well needs a preposition before it."""
    if BEFORE_MONTH.search(text[: match.start()]):
        return True
    named_on = re.match(r" [A-Z][a-z]", text[match.end() : match.end() + 3])
    return not named_on and match["m"] not in WORDS_AS_WELL
