"""Days as people write them in a field, and back: 21 Sep 2005, Sep 2005, 2005-Q3, 2005..2006, nothing."""

from dataclasses import dataclass

from geoexplorer.app.drawing.numbers import day_words
from geoexplorer.importers.source import publication_date
from geoexplorer.model.codes import DatePrecision
from geoexplorer.model.day_range import day_range


@dataclass(frozen=True, slots=True)
class Days:
    """First and last day, both included; None: undated."""

    start: str | None
    end: str | None
    precision: DatePrecision


UNDATED = Days(None, None, "unknown")


def days_of(words: str) -> Days | None:
    """Return the days that the words mean; no words are no date; None when they cannot be read."""
    words = " ".join(words.split())
    if words.lower() in ("", "undated", "unknown"):
        return UNDATED
    if found := day_range(words):
        return Days(*found, _precision(words, *found))
    if " to " in words:
        first, last = (days_of(part) for part in words.split(" to ", 1))
        both = first and last and first.start and last.end and first.start <= last.end
        return Days(first.start, last.end, "period") if both and first and last else None
    stated = publication_date(words, "user")
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
    return f"{day_words(start, long=True)} to {day_words(end, long=True)}"


def _precision(words: str, start: str, end: str) -> DatePrecision:
    if start == end:
        return "day"
    if "q" in words.lower() and ".." not in words:
        return "quarter"
    if start[:7] == end[:7] and len(words) == 7:
        return "month"
    return "year" if len(words) == 4 else "period"
