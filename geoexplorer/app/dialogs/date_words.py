"""Days as people write them in a field, and back: 21 Sep 2005, Sep 2005, 2005-Q3, 2005..2006, nothing."""

import re
from dataclasses import dataclass, replace

from geoexplorer.app.drawing.numbers import day_words
from geoexplorer.importers.source import MONTHS, publication_date
from geoexplorer.model.codes import DatePrecision
from geoexplorer.model.day_range import day_range
from geoexplorer.model.document import Published
from geoexplorer.wording import tr


@dataclass(frozen=True, slots=True)
class Days:
    """First and last day, both included; None: undated."""

    start: str | None
    end: str | None
    precision: DatePrecision


UNDATED = Days(None, None, "unknown")
MONTH_WORD = re.compile(r"[^\W\d_]{3,}\.?")


def days_of(words: str) -> Days | None:
    """Return the days that the words mean; no words are no date; None when they cannot be read."""
    words = " ".join(words.split())
    if words.lower() in ("", "undated", "unknown", tr("undated"), tr("unknown", sense="date")):
        return UNDATED
    if found := day_range(words):
        return Days(*found, _precision(words, *found))
    if between := next((to for to in (" to ", f" {_joined()} ") if to in words), ""):
        first, last = (days_of(part) for part in words.split(between, 1))
        both = first and last and first.start and last.end and first.start <= last.end
        return Days(first.start, last.end, "period") if both and first and last else None
    stated = stated_date(words)
    if stated.date is None:
        return None
    days = day_range({"month": stated.date[:7], "year": stated.date[:4]}.get(stated.precision, stated.date))
    return Days(*days, stated.precision) if days else None


def words_of(start: str | None, end: str | None) -> str:
    """Return days as this field understands them again."""
    if not start:
        return ""
    if not end or end == start:
        return day_words(start, long=True)
    for name in (start[:4], start[:7], f"{start[:4]}-Q{(int(start[5:7]) + 2) // 3}"):
        if day_range(name) == (start, end):
            return name
    return f"{day_words(start, long=True)} {_joined()} {day_words(end, long=True)}"


def stated_date(words: str) -> Published:
    """Return the date that a person wrote, the months in English or in the language of the window."""
    found = publication_date(MONTH_WORD.sub(_english_month, words), "user")
    return replace(found, words=words.strip()) if found.date else found


def _english_month(found: re.Match[str]) -> str:
    beginnings = tr("jan feb mar apr may jun jul aug sep oct nov dec", sense="what the names of the months begin with")
    word = found[0].lower()
    known = dict(zip(MONTHS, beginnings.split(), strict=True)) if not word.startswith(MONTHS) else {}
    return next(
        (month.capitalize() for month, own in known.items() if word.startswith(tuple(own.split("|")))), found[0]
    )


def _joined() -> str:
    return tr("to", sense="between two days in a field")


def _precision(words: str, start: str, end: str) -> DatePrecision:
    if start == end:
        return "day"
    if "q" in words.lower() and ".." not in words:
        return "quarter"
    if start[:7] == end[:7] and len(words) == 7:
        return "month"
    return "year" if len(words) == 4 else "period"
