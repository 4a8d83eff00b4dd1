"""Read stretches of the calendar as people type them: 2004, 2005-07, 2005-Q3, 2004..2006."""

import re
from calendar import monthrange

POINT = re.compile(r"(?P<year>\d{4})(?:-?[Qq](?P<quarter>[1-4])|-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?")
YEARS = re.compile(r"(\d{4})[-–](\d{4})")
OPEN = ("0000-01-01", "9999-12-31")


def day_range(words: str) -> tuple[str, str] | None:
    """Return the first and last day, both included; None when the words are no date.

    An open end reaches 0000-01-01 or 9999-12-31, so that ISO days compare as text.
    """
    years = YEARS.fullmatch(words)
    first, dots, last = (years[1], "..", years[2]) if years else words.strip().partition("..")
    if not dots:
        return _point(first)
    start, end = _point(first) if first else OPEN, _point(last.lstrip(".")) if last else OPEN
    return (start[0], end[1]) if start and end and (first or last) else None


def _point(words: str) -> tuple[str, str] | None:
    match = POINT.fullmatch(words.strip())
    if not match:
        return None
    year = match["year"]
    if match["quarter"]:
        months = int(match["quarter"]) * 3 - 2, int(match["quarter"]) * 3
    else:
        months = int(match["month"] or 1), int(match["month"] or 12)
    if not 1 <= months[0] <= 12 or year == "0000":
        return None
    last_day = monthrange(int(year), months[1])[1]
    day = int(match["day"]) if match["day"] else None
    if day is not None and not 1 <= day <= last_day:
        return None
    return f"{year}-{months[0]:02}-{day or 1:02}", f"{year}-{months[1]:02}-{day or last_day:02}"
