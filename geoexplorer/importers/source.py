"""What every importer needs: the bytes of a file, a skipped record, a publication date from a field."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

from geoexplorer.errors import ImportFailed
from geoexplorer.model.codes import PublishedBasis, PublishedPrecision
from geoexplorer.model.document import Document, Published

ISO_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2})(?:[T ].*)?)?)?")
COMPACT_DATE = re.compile(r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?:T?\d{4,6}Z?)?")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NAMED_DATES = (
    re.compile(r"(?P<day>\d{1,2}) (?P<name>[A-Z][a-z]{2,8})\.?,? (?P<year>\d{4})"),
    re.compile(r"(?P<name>[A-Z][a-z]{2,8})\.? (?P<day>\d{1,2}),? (?P<year>\d{4})"),
    re.compile(r"(?P<name>[A-Z][a-z]{2,8})\.?,? (?P<year>\d{4})"),
)
DOTTED_DATE = re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})(?: .*)?")


@dataclass(frozen=True, slots=True)
class Skipped:
    """A record of a file that became no document, and why."""

    path: str
    record: str
    reason: str


Found = Document | Skipped
"""What an importer yields."""


def file_bytes(path: Path) -> bytes:
    """Return what the file holds; raises ImportFailed when it is missing, unreadable or empty."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise ImportFailed(f"{path} does not exist", "Check the name, or choose another file") from None
    except IsADirectoryError:
        raise ImportFailed(f"{path} is a folder that cannot be read", "Check its permissions") from None
    except OSError as error:
        reason = (error.strerror or "read error").lower()
        raise ImportFailed(f"{path} cannot be read: {reason}", "Check its permissions") from None
    if not raw:
        raise ImportFailed(f"{path} is empty (0 bytes)", "Fetch the text again, or remove the file")
    return raw


def publication_date(words: str | None, basis: PublishedBasis = "metadata") -> Published:
    """Return the date a field states; what is no date gives none: nothing is invented.

    Understood: 2003-03-18 (with a time, or without the day), 20030318, 18.03.2003, 18 March 2003,
    March 18, 2003, March 2003 and the dates of mail headers.
    """
    words = (words or "").strip()
    for pattern in (ISO_DATE, COMPACT_DATE, DOTTED_DATE, *NAMED_DATES):
        match = pattern.fullmatch(words)
        if match and (found := _calendar_day(match.groupdict())):
            return Published(found[0], found[1], basis, words)
    mail_date = _mail_date(words)
    return Published(mail_date, "day", basis, words) if mail_date else Published()


def host(url: str | None) -> str | None:
    """Return the host of a web address, or None."""
    try:
        return urlsplit(url or "").hostname
    except ValueError:
        return None


def storable(text: str) -> str:
    """Return text that a UTF-8 database can hold: lone surrogates and NUL become the replacement sign."""
    joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return joined.replace("\x00", "\ufffd")


def stated(value: object) -> str | None:
    """Return a field's words on one line, or None when it holds none."""
    words = " ".join(storable(str(value)).split()) if value is not None else ""
    return words or None


def _calendar_day(parts: dict[str, str | None]) -> tuple[str, PublishedPrecision] | None:
    year, day = int(parts["year"] or 0), int(parts.get("day") or 0)
    month = _month(parts)
    if year < 1 or not 0 <= month <= 12 or (month and day > monthrange(year, month)[1]):
        return None
    precision: PublishedPrecision = "day" if day else "month" if month else "year"
    return date(year, month or 1, day or 1).isoformat(), precision


def _month(parts: dict[str, str | None]) -> int:
    """Return 1..12, 0 when no month is stated, -1 when the word is no month."""
    name = (parts.get("name") or "").lower()
    if not name:
        return int(parts.get("month") or 0)
    return MONTHS.index(name[:3]) + 1 if name[:3] in MONTHS else -1


def _mail_date(words: str) -> str | None:
    try:
        return parsedate_to_datetime(words).date().isoformat()
    except (ValueError, TypeError, IndexError):
        return None
