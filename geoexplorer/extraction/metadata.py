"""Title, publisher, author and publication date, each only where the text, its address or file name tells it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import PurePath

from geoexplorer.extraction.calendar_words import MONTHS, full_year
from geoexplorer.extraction.draft import Draft
from geoexplorer.model.document import Document, Published

HEAD = 1_500  # characters in which a dateline or a date line of its own is looked for
MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
)
DAY = r"(?P<d>\d{1,2})(?:st|nd|rd|th)?"
DATES = (
    re.compile(rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)? (?P<m>{MONTH}),? (?P<y>\d{{4}})", re.IGNORECASE),
    re.compile(rf"(?P<m>{MONTH}) (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>\d{{4}})", re.IGNORECASE),
    re.compile(r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)"),
)
PLACE = r"(?P<place>[A-Z][\w.'’/() -]{1,40}?)"
AGENCY = r"(?:\((?P<agency>[^()\n]{2,50})\)|(?P<agency2>[A-Z][\w ./&-]{1,40}))"
DATELINE = re.compile(rf"^{PLACE},? (?P<date>[^()\n—–]{{3,40}}?),? ?(?:{AGENCY} ?)?(?:--|—|–|-)\s", re.MULTILINE)
PUBLICATION = re.compile(
    r"^Publication: (?P<name>.+?) Volume: (?P<volume>\d+)(?: Issue: (?P<issue>\d+))?", re.MULTILINE
)
STAMP = re.compile(
    r"^(?:(?:Published|Posted|Updated|Date|Last updated|Publication date)\W*:?\s*)?(?:on )"
    r"?(?:\w+day,? )?(?P<date>[^\n]{6,30}?)"
    r"(?:,? (?:at )?\d{1,2}[:.]\d\d.*| GMT.*| - .*|\W*)$",
    re.MULTILINE | re.IGNORECASE,
)
BYLINE = re.compile(
    r"^(?:By|Written by|Author:|Posted by)\s+(?P<name>[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]+|de|van|von|al|bin)){1,3})\b",
    re.MULTILINE,
)
URL_DATE = re.compile(r"/(?P<y>(?:19|20)\d\d)[/-](?P<m>\d{1,2})(?:[/-](?P<d>\d{1,2}))?(?:/|-|$)")
NAME_DATE = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<s>[-_.]?)(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"
)
VOLUME_ONE = {"Eurasia Daily Monitor": 2004}  # its archive: volume 1 is 2004, one volume a year


class Metadata:
    """Fill title, publisher, author and publication date where the document has none yet."""

    name = "metadata"
    needs: tuple[str, ...] = ("sections",)
    adds: tuple[str, ...] = ("title", "publisher", "author", "published")

    def __call__(self, draft: Draft) -> None:
        """Replace draft.document by one with what was found; nothing given is overwritten."""
        given = draft.document
        draft.document = replace(
            given,
            title=given.title or _title(draft),
            publisher=given.publisher or publisher(given.text),
            author=given.author or _author(draft),
            published=given.published if given.published.date else published(given),
        )


metadata = Metadata()


def _title(draft: Draft) -> str:
    """Return the first headline, else the first words of the article."""
    text = draft.document.text
    body_seen = False
    for section in draft.sections:
        if section.section == "headline" and not body_seen:
            return text[section.start : section.end]
        body_seen = body_seen or section.section == "body"
    first = next((text[s.start : s.end] for s in draft.sections if s.section == "body"), text.strip())
    sentence = re.split(r"(?<=[.!?])(?<!\b[A-Z]\.)\s", first, maxsplit=1)[0]
    return sentence if len(sentence) <= 120 else sentence[:117].rsplit(" ", 1)[0] + "..."


def publisher(text: str) -> str | None:
    """Return who published the text: its publication line, else the agency of its dateline."""
    if match := PUBLICATION.search(text[:HEAD]):
        return match["name"].strip()
    for match in DATELINE.finditer(text[:HEAD]):
        agency = match["agency"] or match["agency2"]
        if _day_in(match["date"]) and agency and not _day_in(agency):
            return str(agency).strip()
    return None


def _author(draft: Draft) -> str | None:
    """Return the name of the byline, else of the biography below the text."""
    text = draft.document.text
    if match := BYLINE.search(text[:HEAD]):
        return match["name"]
    for section in draft.sections:
        if section.section == "biography":
            line = text[section.start : section.end]
            match = re.match(
                r"(?:Dr\.? )?([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3})(?: (?:is|was|has|covers|works)\b|$)", line
            )
            if match:
                return match[1]
    return None


def published(document: Document) -> Published:
    """Return when the text appeared, from the surest source there is; an unknown date stays unknown."""
    return next(publication_dates(document), Published())


def publication_dates(document: Document) -> Iterator[Published]:
    """Yield every date the text, its address or its file name gives for its publication, the surest first."""
    head = document.text[:HEAD]
    sources: tuple[Callable[[], Published | None], ...] = (
        lambda: _from_dateline(head),
        lambda: _from_stamp(head),
        lambda: _from_address(document.url),
        lambda: _from_volume(head),
        lambda: _from_file_name(document.path),
    )
    for source in sources:
        if found := source():
            yield found


def _from_dateline(head: str) -> Published | None:
    for match in DATELINE.finditer(head):
        if day := _day_in(match["date"]):
            return Published(day, "day", "stated", match["date"].strip())
    return None


def _from_stamp(head: str) -> Published | None:
    for match in STAMP.finditer(head):
        words = match["date"].strip()
        if (day := _day_in(words)) and any(date.fullmatch(words) for date in DATES):
            return Published(day, "day", "stated", words)
    return None


def _from_address(url: str | None) -> Published | None:
    match = URL_DATE.search(url or "")
    if not match or not 1 <= int(match["m"]) <= 12:
        return None
    day = _iso(match["y"], int(match["m"]), int(match["d"] or 1))
    return Published(day, "day" if match["d"] else "month", "metadata", match[0].strip("/")) if day else None


def _from_volume(head: str) -> Published | None:
    """A yearly volume gives the year."""
    match = PUBLICATION.search(head)
    first = VOLUME_ONE.get(match["name"].strip()) if match else None
    if not match or first is None:
        return None
    return Published(f"{first + int(match['volume']) - 1}-01-01", "year", "inferred", f"Volume: {match['volume']}")


def _from_file_name(path: str) -> Published | None:
    """A date in a file's name is a weak sign: it may be the day of the download."""
    match = NAME_DATE.search(PurePath(path).stem)
    day = _iso(match["y"], int(match["m"]), int(match["d"])) if match else None
    return Published(day, "day", "inferred", PurePath(path).name) if day else None


def _day_in(words: str) -> str | None:
    """Return the full date the words hold, as an ISO day."""
    for pattern in DATES:
        if match := pattern.search(words):
            month = int(match["m"]) if match["m"].isdigit() else MONTHS[match["m"].lower().rstrip(".")]
            return _iso(match["y"], month, int(match["d"]))
    return None


def _iso(year: str, month: int, day: int) -> str | None:
    return full_year(int(year), month, day)
