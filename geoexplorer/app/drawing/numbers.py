"""Words for numbers on charts: true minus, sign always shown on alignment, days and periods as people write them."""

from datetime import date

MINUS = "\u2212"
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def signed(value: float, decimals: int = 2) -> str:
    """Return `+0.56`, `−0.12` or `0.00`: a value that rounds to zero has no sign."""
    words = f"{abs(value):.{decimals}f}"
    if float(words) == 0:
        return words
    return ("+" if value > 0 else MINUS) + words


def part_words(value: float) -> str:
    """Return a part of a point with three decimals; exactly nothing is `0`."""
    return "0" if value == 0 else signed(value, 3)


def interval_words(low: float | None, high: float | None) -> str:
    """Return `(+0.03 to +0.92)`, or nothing while the interval is being computed."""
    if low is None or high is None:
        return ""
    return f"({signed(low)} to {signed(high)})"


def day_words(iso: str | None, *, long: bool = False) -> str:
    """Return `21 Sep 05` (tables) or `21 Sep 2005` (prose); `undated` when there is no day."""
    if not iso:
        return "undated"
    day = date.fromisoformat(iso[:10])
    year = f"{day.year}" if long else f"{day.year % 100:02d}"
    return f"{day.day} {MONTHS[day.month - 1]} {year}"


def period_words(period: str | None) -> str:
    """Return `2005`, `2005 Q3` or `Jul 2005` for the codes 2005, 2005-Q3 and 2005-07."""
    if period is None:
        return "all evidence"
    if "-Q" in period:
        return period.replace("-", " ")
    if "-" in period:
        year, month = period.split("-")[:2]
        return f"{MONTHS[int(month) - 1]} {year}"
    return period


def number_word(count: int) -> str:
    """Return `three` for 3; figures above ten."""
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    return words[count] if count < len(words) else f"{count:,}"
