"""Names of months, weekdays and numbers, and the arithmetic of calendar intervals."""

from datetime import date

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: i for i, name in enumerate(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
}
NUMBERS = {
    name: number
    for number, names in enumerate(
        [
            "zero",
            "one a an",
            "two couple",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve dozen",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
    for name in names.split()
} | {"few": 3, "several": 4, "thirty": 30, "forty": 40, "fifty": 50, "hundred": 100}
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}  # first month, northern hemisphere


def full_year(year: int, month: int, day: int) -> str | None:
    """Return the ISO day, or None when the calendar has no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def month_end(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date.fromordinal(add_months(date(year, month, 1), 1).toordinal() - 1)


def add_months(day: date, months: int) -> date:
    """Return the same day some months later (earlier when negative); the month's last day where it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    for last in range(day.day, 27, -1):
        if iso := full_year(year, month + 1, last):
            return date.fromisoformat(iso)
    return date(year, month + 1, min(day.day, 28))
