"""Moments as people say them: today 14:02, yesterday 18:40, 21 Sep 18:40, 3 Oct 2025 18:40."""

from datetime import datetime

from geoexplorer.app.drawing.numbers import day_and_month
from geoexplorer.wording import tr


def moment_words(at: datetime, now: datetime | None = None) -> str:
    """Return a moment of the local time in words, its minutes included."""
    now = now or datetime.now()
    time = f"{at:%H:%M}"
    days = (now.date() - at.date()).days
    if days == 0:
        return tr("today {time}", time=time)
    if days == 1:
        return tr("yesterday {time}", time=time)
    day = day_and_month(at) if at.year == now.year else f"{day_and_month(at)} {at.year}"
    return f"{day} {time}"
