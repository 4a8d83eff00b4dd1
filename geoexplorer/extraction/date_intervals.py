"""From the words of a date to an interval of days: pure functions of the words and a reference day."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from geoexplorer.extraction.calendar_words import MONTHS, NUMBERS, SEASONS, add_months, full_year, month_end
from geoexplorer.extraction.publication_days import day_in
from geoexplorer.model.codes import DateBasis, DatePrecision
from geoexplorer.model.entity import DateValue

Match = re.Match[str]


@dataclass(frozen=True, slots=True)
class Anchor:
    """What relative dates are counted from: the day the text appeared, as exactly as it is known."""

    day: date | None = None
    precision: str = "unknown"  # day | month | year | unknown
    last: DateValue | None = None  # the date named before in this text, for "the same day"
    ahead: float = 3.0  # how many times farther a day ahead seems than one gone by

    @property
    def year(self) -> int | None:
        """Return the year of the text, if it is known at all."""
        return self.day.year if self.day and self.precision != "unknown" else None

    @property
    def exact(self) -> date | None:
        """Return the day of the text if it is known to the day."""
        return self.day if self.precision == "day" else None


Reader = Callable[[Match, Anchor], DateValue | None]


def interval(first: date | None, last: date | None, precision: DatePrecision, basis: DateBasis) -> DateValue:
    """Return the value for two days, both included; unknown days stay None."""
    return DateValue(first.isoformat() if first else None, last.isoformat() if last else None, precision, basis)


def unknown(precision: DatePrecision, basis: DateBasis = "relative") -> DateValue:
    """Return the value of a date whose words are understood but whose anchor is not known."""
    return DateValue(None, None, precision, basis)


def number(word: str) -> int:
    """Read a small number in digits or words."""
    plain = word.lower().strip()
    if plain.isdigit():
        return int(plain)
    parts = [NUMBERS[part] for part in re.split(r"[- ]", plain) if part in NUMBERS]
    return sum(parts) or 1


def _month(word: str) -> int:
    return MONTHS[word.lower().rstrip(".")]


def _day(year: int, month: int, day: str) -> date | None:
    iso = full_year(year, month, int(day))
    return date.fromisoformat(iso) if iso else None


def day_stated(m: Match, _: Anchor) -> DateValue | None:
    """18 March 2003, March 18, 2003, 2003-03-18."""
    month = int(m["m"]) if m["m"].isdigit() else _month(m["m"])
    day = _day(int(m["y"]), month, m["d"])
    return interval(day, day, "day", "stated") if day else None


def day_short(m: Match, _: Anchor) -> DateValue | None:
    """17-Sep-04, 4/25/07, 25/4/07: of two small numbers the first is the month."""
    iso = day_in(m.group())
    day = date.fromisoformat(iso) if iso else None
    return interval(day, day, "day", "stated") if day else None


def days_stated(m: Match, _: Anchor) -> DateValue | None:
    """July 25-26, 2006; July 30 to August 2, 2006."""
    groups = m.groupdict()
    year = int(m["y"])
    first = _day(int(groups.get("y1") or year), _month(m["m"]), m["d"])
    last = _day(year, _month(groups.get("m2") or m["m"]), m["d2"])
    return interval(first, last, "day", "stated") if first and last and first <= last else None


def day_without_year(m: Match, anchor: Anchor) -> DateValue | None:
    """July 25: the year is that of the text, or the one that brings the day nearest to it."""
    year = likely_year(anchor, _month(m["m"]), int(m["d"]))
    if year is None:
        return unknown("day", "none") if full_year(2000, _month(m["m"]), int(m["d"])) else None
    day = _day(year, _month(m["m"]), m["d"])
    return interval(day, day, "day", "inferred-year") if day else None


def days_without_year(m: Match, anchor: Anchor) -> DateValue | None:
    """July 24-25; July 30-August 2."""
    groups = m.groupdict()
    year = likely_year(anchor, _month(m["m"]), int(m["d"]))
    if year is None:
        return unknown("day", "none")
    first, last = _day(year, _month(m["m"]), m["d"]), _day(year, _month(groups.get("m2") or m["m"]), m["d2"])
    return interval(first, last, "day", "inferred-year") if first and last and first <= last else None


def likely_year(anchor: Anchor, month: int, day: int = 15) -> int | None:
    """Return the year that brings a month or day nearest to the text; days ahead seem farther than days gone by."""
    if anchor.year is None or anchor.day is None:
        return None
    if anchor.precision == "year":
        return anchor.year
    reference = anchor.day if anchor.precision == "day" else anchor.day.replace(day=15)

    def distance(year: int) -> float:
        ahead = (date(year, month, min(day, 28)) - reference).days
        return anchor.ahead * ahead if ahead > 0 else -ahead

    return min((anchor.year - 1, anchor.year, anchor.year + 1), key=distance)


def month_stated(m: Match, _: Anchor) -> DateValue | None:
    """October 2004, early October 2004, October-November 2004."""
    groups = m.groupdict()
    year, first, last = int(m["y"]), _month(m["m"]), _month(groups.get("m2") or m["m"])
    start, end = part_of_month(year, first, groups.get("part"))
    if groups.get("m2"):
        end = month_end(year, last)
    return interval(start, end, "period" if groups.get("m2") else "month", "stated")


def month_without_year(m: Match, anchor: Anchor) -> DateValue | None:
    """In July; last July; early next March."""
    groups = m.groupdict()
    month, which = _month(m["m"]), (groups.get("which") or "").lower()
    if anchor.year is None or anchor.day is None:
        return unknown("month", "none")
    year = likely_year(anchor, month)
    if which and anchor.exact:
        year = _year_of_named(which, anchor.exact, month)
    start, end = part_of_month(year or anchor.year, month, groups.get("part"))
    return interval(start, end, "month", "relative" if which else "inferred-year")


def _year_of_named(which: str, reference: date, month: int) -> int:
    if which in ("last", "past", "previous"):
        return reference.year if month < reference.month else reference.year - 1
    if which in ("next", "coming"):
        return reference.year if month > reference.month else reference.year + 1
    return reference.year


PARTS = {"early": 0, "beginning": 0, "start": 0, "mid": 1, "middle": 1, "late": 2, "end": 2, "latter": 2}


def part_of_month(year: int, month: int, part: str | None) -> tuple[date, date]:
    """Return a month or its early (1-10), middle (11-20) or late part."""
    last = month_end(year, month)
    thirds = ((1, 10), (11, 20), (21, last.day))
    place = PARTS.get((part or "").lower().rstrip("-"))
    if place is None:
        return date(year, month, 1), last
    return date(year, month, thirds[place][0]), date(year, month, thirds[place][1])


def part_of_year(year: int, part: str | None) -> tuple[date, date]:
    """Return a year or its early (January to April), middle or late (September to December) part."""
    place = PARTS.get((part or "").lower().rstrip("-"))
    if place is None:
        return date(year, 1, 1), date(year, 12, 31)
    return date(year, 4 * place + 1, 1), month_end(year, 4 * place + 4)


def year_stated(m: Match, _: Anchor) -> DateValue | None:
    """1999, early 2004, mid-2004, the end of 2004."""
    start, end = part_of_year(int(m["y"]), m.groupdict().get("part"))
    return interval(start, end, "year", "stated")


def years_stated(m: Match, _: Anchor) -> DateValue | None:
    """2001-2005, 2001-05, between 1995 and 2000."""
    first, second = int(m["y"]), m["y2"]
    last = int(second) if len(second) == 4 else first - first % 100 + int(second)
    return interval(date(first, 1, 1), date(last, 12, 31), "period", "stated") if first < last else None


def decade(m: Match, _: Anchor) -> DateValue | None:
    """The 1990s, early 1990s."""
    digits = m["y"]
    first = int(digits) if len(digits) == 4 else 1900 + int(digits)
    spans = {0: (0, 3), 1: (4, 6), 2: (7, 9)}
    place = PARTS.get((m["part"] or "").lower().rstrip("-"))
    low, high = spans[place] if place is not None else (0, 9)
    return interval(date(first + low, 1, 1), date(first + high, 12, 31), "period", "stated")


def century(m: Match, _: Anchor) -> DateValue | None:
    """The 19th century."""
    first = (int(m["n"]) - 1) * 100
    return interval(date(first + 1, 1, 1), date(first + 100, 12, 31), "period", "stated") if first >= 0 else None


ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": 4}


def part_named(m: Match, anchor: Anchor) -> DateValue | None:
    """The first quarter of 2004, the second half of the year."""
    groups = m.groupdict()
    basis: DateBasis = "stated" if groups.get("y") else "relative"
    quarter = m["unit"].lower() == "quarter"
    year = int(m["y"]) if groups.get("y") else _shifted_year(groups.get("which"), anchor)
    if year is None:
        return unknown("quarter" if quarter else "period")
    place = ORDINALS[m["n"].lower()]
    size = 3 if quarter else 6
    place = min(place, 12 // size)
    return interval(
        date(year, size * (place - 1) + 1, 1), month_end(year, size * place), "quarter" if quarter else "period", basis
    )


def _shifted_year(which: str | None, anchor: Anchor) -> int | None:
    if anchor.year is None:
        return None
    return anchor.year + {"last": -1, "next": 1}.get((which or "this").lower(), 0)


def season(m: Match, anchor: Anchor) -> DateValue | None:
    """Spring 2005, the spring of 2005, last summer, this autumn."""
    groups = m.groupdict()
    first = SEASONS[m["s"].lower()]
    if groups.get("y"):
        start = date(int(m["y"]), first, 1)
        return interval(start, month_end(*_plus_two(start)), "quarter", "stated")
    if anchor.year is None or anchor.day is None:
        return unknown("quarter")
    which = (groups.get("which") or "").lower()
    start = date(likely_year(anchor, first) or anchor.year, first, 1)
    known = anchor.precision in ("day", "month")
    if which and known and not which.startswith("th"):
        start = date(_year_of_named(which, anchor.day, first), first, 1)
    elif which.startswith("this") and known:
        still = first == SEASONS["winter"] and anchor.day.month <= 3  # the winter that began in December
        start = date(anchor.day.year - still, first, 1)
    return interval(start, month_end(*_plus_two(start)), "quarter", "relative" if which else "inferred-year")


def _plus_two(start: date) -> tuple[int, int]:
    later = add_months(start, 2)
    return later.year, later.month


def attacks_of_2001(_: Match, __: Anchor) -> DateValue | None:
    """September 11 as the name of the attacks, 9/11."""
    return interval(date(2001, 9, 11), date(2001, 9, 11), "day", "stated")
