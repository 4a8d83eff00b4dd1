"""Time on a chart as days since the start of the range, and the periods the range falls into."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from geoexplorer.model.alignment import Study

Granularity = Literal["year", "quarter", "month"]
GRANULARITIES: tuple[Granularity, ...] = ("year", "quarter", "month")
_MONTHS = {"year": 12, "quarter": 3, "month": 1}


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of the calendar, `end` excluded, with the code it has in tables and exports."""

    code: str
    start: date
    end: date

    @property
    def last_day(self) -> date:
        """Return the day at which the point of this period is measured."""
        return self.end - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Year:
    """One calendar year on the axis: where it starts and ends in days, and its label."""

    left: float
    right: float
    label: str


def period_of(day: date, granularity: Granularity) -> Period:
    """Return the year, quarter or month that holds the day."""
    months = _MONTHS[granularity]
    first = (day.month - 1) // months * months + 1
    start = date(day.year, first, 1)
    after = first + months
    end = date(day.year + (after > 12), (after - 1) % 12 + 1, 1)
    return Period(_code(start, granularity), start, end)


@lru_cache(maxsize=4096)
def period_from_code(code: str) -> Period:
    """Return the period of a code 2005, 2005-Q3 or 2005-07; raises ValueError for anything else."""
    if "-Q" in code:
        year, quarter = code.split("-Q")
        return period_of(date(int(year), int(quarter) * 3, 1), "quarter")
    if "-" in code:
        year, month = code.split("-")
        return period_of(date(int(year), int(month), 1), "month")
    return period_of(date(int(code), 1, 1), "year")


def periods_between(first: str, last: str) -> tuple[str, ...]:
    """Return every code from one period to another of the same length, both included."""
    granularity: Granularity = "quarter" if "-Q" in first else "month" if "-" in first else "year"
    found = [period_from_code(first)]
    while found[-1].code != last and found[-1].end <= period_from_code(last).start:
        found.append(period_of(found[-1].end, granularity))
    return tuple(period.code for period in found)


def _code(start: date, granularity: Granularity) -> str:
    if granularity == "year":
        return f"{start.year:04d}"
    if granularity == "quarter":
        return f"{start.year:04d}-Q{(start.month + 2) // 3}"
    return f"{start.year:04d}-{start.month:02d}"


@dataclass(frozen=True, slots=True)
class TimeScale:
    """The range of a chart, `end` excluded; plots count days from `start` (SVG keeps six digits only)."""

    start: date
    end: date

    @property
    def width(self) -> float:
        """Return the length of the range in days."""
        return float((self.end - self.start).days)

    def x(self, day: date | str) -> float:
        """Return days from the start; a string is an ISO day."""
        moment = date.fromisoformat(day[:10]) if isinstance(day, str) else day
        return float((moment - self.start).days)

    def day(self, x: float) -> date:
        """Return the calendar day at x, held inside the calendar."""
        ordinal = self.start.toordinal() + int(x // 1)
        return date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))

    def years(self, left: float, right: float) -> list[Year]:
        """Return the calendar years between two x, labelled 2003, then ’04; the first one in full."""
        first, last = self.day(left).year, self.day(max(left, right - 1)).year
        return [
            Year(
                self.x(date(year, 1, 1)),
                self.x(date(year + 1, 1, 1)) if year < 9999 else right,
                str(year) if year == first or year % 100 == 0 else f"\u2019{year % 100:02d}",
            )
            for year in range(first, last + 1)
        ]


def scale_around(first: str, last: str) -> TimeScale:
    """Return whole years around two ISO days."""
    return TimeScale(date(int(first[:4]), 1, 1), date(int(last[:4]) + 1, 1, 1))


def scale_of_study(study: Study) -> TimeScale:
    """Return the years a study is about, or the last ten: the axes of a chart without data."""
    today = date.today().year
    start = study.start or str(today - 10)
    return scale_around(start, study.end or str(max(today, int(start[:4]))))


def runs(codes: list[str]) -> list[tuple[int, int]]:
    """Return the half-open stretches of positions whose periods follow one another without a gap."""
    found: list[tuple[int, int]] = []
    begin = 0
    for i in range(1, len(codes) + 1):
        if i == len(codes) or period_from_code(codes[i]).start != period_from_code(codes[i - 1]).end:
            found.append((begin, i))
            begin = i
    return found if codes else []


def inside(day: str, start: str | None, end: str | None) -> bool:
    """Tell whether an ISO day lies within two years or days, both included; None is open."""
    return (start is None or day[: len(start)] >= start) and (end is None or day[: len(end)] <= end)


def day_range(start: str | None, end: str | None) -> tuple[int, int]:
    """Return the first and last day, as ordinals, of a range given by years or ISO days; None is open."""
    first = date.fromisoformat(start if start and len(start) == 10 else f"{(start or '0001')[:4]}-01-01")
    last = date.fromisoformat(end if end and len(end) == 10 else f"{(end or '9999')[:4]}-12-31")
    return first.toordinal(), last.toordinal()
