"""Dates counted from the day of the text: last week, two years ago, the past few months, later this year."""

import re
from datetime import date, timedelta

from geoexplorer.extraction.calendar_words import WEEKDAYS, add_months
from geoexplorer.extraction.date_intervals import (
    PARTS,
    Anchor,
    Match,
    interval,
    number,
    part_of_month,
    part_of_year,
    unknown,
)
from geoexplorer.model.codes import DatePrecision
from geoexplorer.model.entity import DateValue

PRECISIONS: dict[str, DatePrecision] = {
    "day": "day",
    "weekend": "day",
    "week": "week",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
}
NEAR_DAYS = {
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
}
SHIFTS = {"last": -1, "previous": -1, "next": 1, "coming": 1}


def near_day(m: Match, anchor: Anchor) -> DateValue | None:
    """Today, yesterday, tomorrow and their neighbours."""
    if anchor.exact is None:
        return unknown("day")
    day = anchor.exact + timedelta(days=NEAR_DAYS[re.sub(r"\s+", " ", m["w"].lower())])
    return interval(day, day, "day", "relative")


def weekday(m: Match, anchor: Anchor) -> DateValue | None:
    """On Monday: the last one up to the text's day; next Monday: the first one after it."""
    if anchor.exact is None:
        return unknown("day")
    back = (anchor.exact.weekday() - WEEKDAYS[m["w"].lower()]) % 7
    which = (m["which"] or "").lower()
    if which in ("next", "coming", "this coming"):
        day = anchor.exact + timedelta(days=7 - back)
    elif which in ("last", "past") and back == 0:
        day = anchor.exact - timedelta(days=7)
    else:
        day = anchor.exact - timedelta(days=back)
    return interval(day, day, "day", "relative")


def weekday_ahead(m: Match, anchor: Anchor) -> DateValue | None:
    """Will arrive on Monday: the first one from the text's day on."""
    if anchor.exact is None:
        return unknown("day")
    day = anchor.exact + timedelta(days=(WEEKDAYS[m["w"].lower()] - anchor.exact.weekday()) % 7)
    return interval(day, day, "day", "relative")


def weekend(_: Match, anchor: Anchor) -> DateValue | None:
    """Over the weekend: the last one that began before the text's day, the next one where the future is told."""
    if anchor.exact is None:
        return unknown("day")
    saturday = anchor.exact - timedelta(days=(anchor.exact.weekday() - 5) % 7)
    if anchor.ahead < 2 and anchor.exact.weekday() < 5:
        saturday += timedelta(weeks=1)
    return interval(saturday, saturday + timedelta(days=1), "day", "relative")


def calendar_unit(m: Match, anchor: Anchor) -> DateValue | None:
    """Last week, this month, next year, with "earlier", "later", "early" or "late" before it."""
    which, unit = m["which"].lower(), m["unit"].lower()
    shift = SHIFTS.get(which.removeprefix("the "), 0)
    span = _unit(unit, shift, anchor)
    precision = PRECISIONS.get(unit, "period")
    if span is None:
        return unknown(precision)
    return interval(*_narrowed(span, (m["part"] or "").lower(), anchor), precision, "relative")


def _unit(unit: str, shift: int, anchor: Anchor) -> tuple[date, date] | None:
    if unit in ("year", "decade", "century"):
        size = {"year": 1, "decade": 10, "century": 100}[unit]
        if anchor.year is None:
            return None
        first = (anchor.year // size + shift) * size
        return date(first, 1, 1), date(first + size - 1, 12, 31)
    if anchor.day is None or anchor.precision not in ("day", "month"):
        return None
    if unit in ("month", "quarter"):
        size = 1 if unit == "month" else 3
        start = add_months(date(anchor.day.year, (anchor.day.month - 1) // size * size + 1, 1), shift * size)
        return start, add_months(start, size) - timedelta(days=1)
    if anchor.exact is None:
        return None
    monday = anchor.exact - timedelta(days=anchor.exact.weekday()) + timedelta(weeks=shift)
    return (
        (monday + timedelta(days=5), monday + timedelta(days=6))
        if unit == "weekend"
        else (monday, monday + timedelta(days=6))
    )


def _narrowed(span: tuple[date, date], part: str, anchor: Anchor) -> tuple[date, date]:
    """Cut off what "earlier" and "later" leave out where the day of the text is known."""
    start, end = span
    if anchor.exact and start <= anchor.exact <= end:
        if part.startswith("earlier"):
            return start, anchor.exact
        if part.startswith("later"):
            return anchor.exact, end
    if end.year == start.year and (end - start).days > 300 and part.rstrip("-") in PARTS:
        return part_of_year(start.year, part)
    return span


def end_of_unit(m: Match, anchor: Anchor) -> DateValue | None:
    """The end of the year, the beginning of next month."""
    which, unit = (m["which"] or "this").lower(), m["unit"].lower()
    span = _unit(unit, {"last": -1, "next": 1}.get(which, 0), anchor)
    precision: DatePrecision = "year" if unit == "year" else "month" if unit == "month" else "week"
    if span is None:
        return unknown(precision)
    if unit == "year":
        span = part_of_year(span[0].year, m["part"])
    elif unit == "month":
        span = part_of_month(span[0].year, span[0].month, m["part"])
    return interval(*span, precision, "relative")


def end_of_this_year(_: Match, anchor: Anchor) -> DateValue | None:
    """By year's end."""
    if anchor.year is None:
        return unknown("year")
    return interval(*part_of_year(anchor.year, "late"), "year", "relative")


VAGUE = {"few": (2, 5), "several": (3, 7), "couple": (2, 2), "some": (2, 5)}


def ago(m: Match, anchor: Anchor) -> DateValue | None:
    """Two years ago: that year; three months ago: that month; ten days ago: that day."""
    unit = m["unit"].lower().removesuffix("s")
    vague = next((VAGUE[word] for word in VAGUE if word in (m["n"] or "").lower()), None)
    precision = PRECISIONS.get(unit, "period")
    if vague and vague[0] != vague[1]:
        return _between(anchor, unit, *vague)
    count = vague[0] if vague else number(m["n"] or "one")
    if unit == "decade":
        return _around(anchor, count * 10)
    span = _shifted(anchor, unit, -count)
    return interval(*span, precision, "relative") if span else unknown(precision)


def _between(anchor: Anchor, unit: str, least: int, most: int) -> DateValue:
    far, near = _shifted(anchor, unit, -most), _shifted(anchor, unit, -least)
    return interval(far[0], near[1], "period", "relative") if far and near else unknown("period")


def _around(anchor: Anchor, years: int) -> DateValue:
    if anchor.year is None:
        return unknown("period")
    return interval(date(anchor.year - years - 1, 1, 1), date(anchor.year - years + 1, 12, 31), "period", "relative")


def _shifted(anchor: Anchor, unit: str, count: int) -> tuple[date, date] | None:
    if unit in ("year", "month", "week", "quarter"):
        return _unit(unit, count, anchor)
    if unit in ("decade", "century"):
        return _unit("year", count * (10 if unit == "decade" else 100), anchor)
    if anchor.exact is None:
        return None
    day = anchor.exact + timedelta(days=count)
    return day, day


def stretch_back(m: Match, anchor: Anchor) -> DateValue | None:
    """The past few months, the last two years, recent weeks: up to the text's day."""
    start = _counted_back(m.groupdict().get("n"), m["unit"], anchor)
    unit = m["unit"].lower().removesuffix("s")
    precision: DatePrecision = "year" if unit == "year" and not m.groupdict().get("n") else "period"
    return interval(start, anchor.day, precision, "relative") if start else unknown(precision)


def _counted_back(count: str | None, unit: str, anchor: Anchor, direction: int = -1) -> date | None:
    base = unit.lower().removesuffix("s")
    if anchor.day is None or anchor.precision not in (
        ("day", "month", "year") if base in ("year", "decade") else ("day", "month")
    ):
        return None
    steps = direction * (number(count) if count else 1)
    if base in ("year", "decade", "month", "century"):
        return add_months(anchor.day, steps * {"month": 1, "year": 12, "decade": 120, "century": 1200}[base])
    return anchor.day + timedelta(days=steps * (7 if base == "week" else 1))


def recent(m: Match, anchor: Anchor) -> DateValue | None:
    """In recent months: a few of them, up to the text's day."""
    start = _counted_back("few", m["unit"], anchor)
    return interval(start, anchor.day, "period", "relative") if start else unknown("period")


def stretch_ahead(m: Match, anchor: Anchor) -> DateValue | None:
    """The next five years, the coming months, within three months: from the text's day on."""
    count = m.groupdict().get("n") or ("few" if m["unit"].endswith("s") else None)
    end = _counted_back(count, m["unit"], anchor, +1)
    return interval(anchor.day, end, "period", "relative") if end else unknown("period")


def same_as_before(m: Match, anchor: Anchor) -> DateValue | None:
    """The same day, that year: the date named before."""
    unit = m["unit"].lower()
    last = anchor.last
    if last is None or not last.start or (unit == "day" and last.precision != "day"):
        return unknown(PRECISIONS[unit])
    day = date.fromisoformat(last.start)
    if unit == "day":
        shift = timedelta(
            days={"following": 1, "next": 1, "previous": -1}.get(m["which"].lower().removeprefix("the "), 0)
        )
        return interval(day + shift, day + shift, "day", "relative")
    span = _unit(
        unit, {"following": 1, "previous": -1}.get(m["which"].lower().removeprefix("the "), 0), Anchor(day, "day")
    )
    return interval(*span, PRECISIONS[unit], "relative") if span else None
