"""What somebody is or was of a state or an alliance, in words: `member of NATO, 2 May 1992 to now`."""

from geoexplorer.app.drawing.numbers import published_words
from geoexplorer.wording import tr, tr_noop

PRECISIONS = {4: "year", 7: "month"}  # letters of the stored date: 2005, 2005-08
OFFICES = (  # what the lexicons say that most people and bodies are of a state or an alliance
    tr_noop("member", sense="office"),
    tr_noop("president", sense="office"),
    tr_noop("vice president", sense="office"),
    tr_noop("prime minister", sense="office"),
    tr_noop("deputy prime minister", sense="office"),
    tr_noop("foreign minister", sense="office"),
    tr_noop("defence minister", sense="office"),
    tr_noop("interior minister", sense="office"),
    tr_noop("secretary of state", sense="office"),
    tr_noop("secretary of defence", sense="office"),
    tr_noop("king", sense="office"),
    tr_noop("parliament", sense="office"),
    tr_noop("ministry", sense="office"),
    tr_noop("party", sense="office"),
    tr_noop("army", sense="office"),
    tr_noop("company", sense="office"),
    tr_noop("state company", sense="office"),
    tr_noop("operator", sense="office"),
    tr_noop("host", sense="office"),
)


def office_words(role: str, name: str, first: str | None, last: str | None) -> str:
    """Return the office, of whom it is, and the days from and to which it is held."""
    belongs = tr("{role} of {name}", role=tr(role, sense="office") if role in OFFICES else role, name=name)
    if not first and not last:
        return belongs
    until = _day(last) or tr("now", sense="until now")
    days = tr("{first} to {last}", sense="days", first=_day(first) or "…", last=until)
    return f"{belongs}, {days}"


def _day(stored: str | None) -> str:
    if not stored:
        return ""
    precision = PRECISIONS.get(len(stored), "day")
    return published_words(stored + "-01-01"[: 10 - len(stored)], precision, long=True)
