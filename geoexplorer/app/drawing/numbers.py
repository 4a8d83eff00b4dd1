"""Words for numbers on charts: true minus, sign always shown on alignment, days and periods as people write them."""

from datetime import date
from typing import Protocol

from geoexplorer.wording import decimal, language, number, tr, tr_noop

MINUS = "\u2212"
MONTHS = (
    tr_noop("Jan"),
    tr_noop("Feb"),
    tr_noop("Mar"),
    tr_noop("Apr"),
    tr_noop("May"),
    tr_noop("Jun"),
    tr_noop("Jul"),
    tr_noop("Aug"),
    tr_noop("Sep"),
    tr_noop("Oct"),
    tr_noop("Nov"),
    tr_noop("Dec"),
)
_MAY = 5


def heads(*names: str) -> tuple[str, ...]:
    """Return the heads of a table twin: English in files, said by `tr` where the table is shown."""
    return names


def month_word(month: int) -> str:
    """Return the short name of a month, 1 to 12, as it stands alone or before a year."""
    return tr(MONTHS[month - 1])


def day_and_month(day: date) -> str:
    """Return `21 Sep`."""
    month = tr("May", sense="after a day: 5 May") if day.month == _MAY else month_word(day.month)
    return f"{day.day} {month}"


def signed(value: float, decimals: int = 2) -> str:
    """Return `+0.56`, `−0.12` or `0.00`: a value that rounds to zero has no sign."""
    words = decimal(abs(value), decimals)
    if not words.strip("0.,"):
        return words
    return ("+" if value > 0 else MINUS) + words


def axis_words(value: float) -> str:
    """Return a place on the axis of alignment: `+0.5`, `−1.0`, `0`."""
    return "0" if value == 0 else signed(value, 1)


def part_words(value: float) -> str:
    """Return a part of a point with three decimals; exactly nothing is `0`."""
    return "0" if value == 0 else signed(value, 3)


def interval_words(low: float | None, high: float | None) -> str:
    """Return `(+0.03 to +0.92)`, or nothing while the interval is being computed."""
    if low is None or high is None:
        return ""
    return tr("({low} to {high})", low=signed(low), high=signed(high))


def day_words(iso: str | None, *, long: bool = False) -> str:
    """Return `21 Sep 05` (tables) or `21 Sep 2005` (prose); `undated` when there is no day."""
    if not iso:
        return tr("undated")
    day = date.fromisoformat(iso[:10])
    year = f"{day.year}" if long else f"{day.year % 100:02d}"
    return f"{day_and_month(day)} {year}"


def period_words(period: str | None) -> str:
    """Return `2005`, `2005 Q3` or `Jul 2005` for the codes 2005, 2005-Q3 and 2005-07."""
    if period is None:
        return tr("all evidence")
    if "-Q" in period:
        year, quarter = period.split("-Q")
        return tr("{year} Q{quarter}", year=year, quarter=quarter)
    if "-" in period:
        year, month = period.split("-")[:2]
        return f"{month_word(int(month))} {year}"
    return period


def number_word(count: int) -> str:
    """Return `three` for 3; figures above ten, and in other languages, where the word would have to be declined."""
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    return words[count] if count < len(words) and language() == "en" else number(count)


def when_words(start: str | None, end: str | None, precision: str, *, long: bool = False) -> str:
    """Return the date as exact as it is known: `21 Sep 05`, `Sep 05`, `2005 Q3`, `2005`, `undated`."""
    if not start:
        return tr("undated")
    day = date.fromisoformat(start[:10])
    year = f"{day.year}" if long else f"{day.year % 100:02d}"
    if precision == "month":
        return f"{month_word(day.month)} {year}"
    if precision == "quarter":
        return period_words(f"{day.year}-Q{(day.month + 2) // 3}")
    if precision == "year":
        return str(day.year)
    if precision == "period" and end and end[:4] != start[:4]:
        return f"{start[:4]}–{end[2:4]}" if not long else tr("{first} to {last}", first=start[:4], last=end[:4])
    if precision in ("week", "period") and end and end != start:
        if not long:
            return f"~{day_words(start)}"  # a column has no room for two days: the tip has them
        return tr("{first} to {last}", sense="days", first=day_words(start, long=True), last=day_words(end, long=True))
    return day_words(start, long=long)


def published_words(published: str | None, precision: str, *, long: bool = False) -> str:
    """Return a publication date as exact as it is known, or `unknown`."""
    return when_words(published, published, precision, long=long) if published else tr("unknown")


class Published(Protocol):
    """A row that knows when its text was published."""

    @property
    def published(self) -> str | None:
        """First day that may be it."""

    @property
    def published_precision(self) -> str:
        """How exact that is."""


def published_on(row: Published, *, long: bool = False) -> str:
    """Return when the text of a row was published, as exact as it is known, or `undated`."""
    return when_words(row.published, row.published, row.published_precision, long=long)
