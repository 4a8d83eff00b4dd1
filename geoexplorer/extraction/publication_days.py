"""When a text appeared: its dateline, a date line of its own, a newsletter's head, its address, its file name."""

import re
from collections.abc import Callable, Iterator
from pathlib import PurePath

from geoexplorer.extraction.calendar_words import MONTHS, full_year
from geoexplorer.extraction.paragraphs import paragraphs
from geoexplorer.model.document import Document, Published

HEAD = 1_500  # characters in which a dateline or a date line of its own is looked for
TAIL = 400  # and a date of publication below the article
LINES = 6  # lines a newsletter's head may have
LONGEST_LINE = 160
MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
)
YEAR = r"(?P<y>\d{4}|['’]?\d\d)(?![\d:])"
ORDINAL = r"(?:st|nd|rd|th)?"
DAYS = (
    re.compile(rf"(?<!\d)(?P<d>\d{{1,2}}){ORDINAL}(?: of)? (?P<m>{MONTH}),? (?P<y>\d{{4}})", re.IGNORECASE),
    re.compile(rf"\b(?P<m>{MONTH}) (?P<d>\d{{1,2}}){ORDINAL},? (?P<y>\d{{4}})", re.IGNORECASE),
    re.compile(r"(?<!\d)(?P<y>\d{4})[-/](?P<m>\d\d)[-/](?P<d>\d\d)(?!\d)"),
    re.compile(rf"(?<!\d)(?P<d>\d{{1,2}})-(?P<m>{MONTH})-{YEAR}", re.IGNORECASE),
    re.compile(rf"(?<!\d)(?P<d>\d{{1,2}}) (?P<m>[A-Z][a-z]{{2}}|[A-Z]{{3}}) {YEAR}"),
    re.compile(rf"(?<![\d/])(?P<m>\d{{1,2}})/(?P<d>\d{{1,2}})/{YEAR}(?!/)"),
    re.compile(rf"(?<![\d.])(?P<d>\d{{1,2}})\.(?P<m>\d{{1,2}})\.{YEAR}(?!\.\d)"),
)
"""Full dates as they stand above articles, in words, in digits, with two digits for the year."""
DAY_ONLY = re.compile(
    rf"(?:(?P<m>{MONTH}) (?P<d>\d{{1,2}}){ORDINAL}|(?P<d2>\d{{1,2}}){ORDINAL} (?P<m2>{MONTH}))$", re.IGNORECASE
)
PLACE = r"(?P<place>[A-Z][\w.'’/() -]{1,40}?(?:, [A-Z][\w.'’ ]{2,25}?)??)"
AGENCY = r"(?:\((?P<agency>[^()\n]{2,50})\)|(?P<agency2>[A-Z][\w ./&-]{1,40}))"
SENT_BY = r"(?:\([A-Z][^()\n]{1,40}\) )?"
DATELINE = re.compile(
    rf"^{PLACE},? {SENT_BY}(?P<date>[^()\n—–]{{3,40}}?),? ?(?:{AGENCY} ?)?(?:--|—|–|-)\s", re.MULTILINE
)
CITY = r"[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|de|el)){0,3}(?:, [A-Z][\w.'’-]*(?: [A-Z]\w+)?)?"
DATED_PLACE = re.compile(
    rf"^{CITY},? (?:\w+day,? )?(?P<date>(?i:\d{{1,2}} {MONTH}|{MONTH} \d{{1,2}}),? \d{{4}})(?:[:.,]? |\W*$|[:.]? ?\()",
    re.MULTILINE,
)
"""A dateline without an agency or a dash: "Ulan Bator, 3 May 2004. The envoy ..."."""
DATED_LEAD = re.compile(
    rf"^(?P<date>(?i:\d{{1,2}} {MONTH}|{MONTH} \d{{1,2}}),? \d{{4}}) ?"
    r"(?:\((?P<agency>[^()\n]{2,40})\) ?)?(?:--|—|–)\s",
    re.MULTILINE,
)
"""A dateline without a place: "March 15, 2006 (RFE/RL) -- The envoy ..."."""
BEFORE_DAY = re.compile(r"(?:^|[,;|:(\[–—-]\s?|\w+day,? )$", re.IGNORECASE)
AFTER_DAY = re.compile(r"^\W*(?:issue\b.{0,60}|\d{1,2}[:.]\d\d.{0,20}|GMT.*|[|–—-] .*)?$")
PUBLICATION = re.compile(
    r"^Publication: (?P<name>.+?) Volume: (?P<volume>\d+)(?: Issue: (?P<issue>\d+))?", re.MULTILINE
)
STAMP = re.compile(
    r"^(?:(?:(?:First )?Published|Posted|Updated|Date|Last updated|Publication date)\W*:?\s*)?(?:on )"
    r"?(?:\w+day,? )?(?P<date>[^\n]{6,30}?)"
    r"(?:,? (?:at )?\d{1,2}[:.]\d\d.*| GMT.*| - .*|\W*)$",
    re.MULTILINE | re.IGNORECASE,
)
COPYRIGHT_YEAR = re.compile(r"(?:©|\([cC]\)|[Cc]opyright)[^\n\d]{0,40}(?P<y>(?:19|20)\d\d)")
URL_DATE = re.compile(r"/(?P<y>(?:19|20)\d\d)[/-](?P<m>\d{1,2})(?:[/-](?P<d>\d{1,2}))?(?:/|-|$)")
NAME_DATE = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<s>[-_.]?)(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"
)
SOURCES = re.compile(rf"\((?:[^()\n]*\b{MONTH} \d{{1,2}}\b[^()\n]*)\)\.?\s*$", re.MULTILINE)
SOURCE_DAY = re.compile(rf"\b(?P<m>{MONTH}) (?:\d{{1,2}}[-–])?(?P<d>\d{{1,2}})\b")
VOLUME_ONE = {"Eurasia Daily Monitor": 2004}  # its archive: volume 1 is 2004, one volume a year
FIRST_YEAR_OF_TWO_DIGITS = 50  # "50" and later are of the last century


def published(document: Document) -> Published:
    """Return when the text appeared, from the surest source there is; an unknown date stays unknown."""
    return next(publication_dates(document), Published())


def publication_dates(document: Document) -> Iterator[Published]:
    """Yield every date the text, its address or its file name gives for its publication, the surest first."""
    head = document.text[:HEAD]
    sources: tuple[Callable[[], Published | None], ...] = (
        lambda: _from_dateline(head),
        lambda: _from_stamp(head),
        lambda: _from_head_line(document.text),
        lambda: _from_address(document.url),
        lambda: _from_stamp(document.text[-TAIL:] if len(document.text) > HEAD else ""),
        lambda: _from_day_and_year(document),
        lambda: _from_volume(document.text),
        lambda: _from_file_name(document.path),
    )
    for source in sources:
        if found := source():
            yield found


def _from_dateline(head: str) -> Published | None:
    for pattern in (DATELINE, DATED_PLACE, DATED_LEAD):
        for match in pattern.finditer(head):
            if day := day_in(match["date"]):
                return Published(day, "day", "stated", match["date"].strip())
    return None


def _from_stamp(text: str) -> Published | None:
    for match in STAMP.finditer(text):
        words = match["date"].strip()
        if (day := day_in(words)) and any(pattern.fullmatch(words) for pattern in DAYS):
            return Published(day, "day", "stated", words)
    return None


def _from_head_line(text: str) -> Published | None:
    """The only date of a line above the article, at its end or its start ("Newsline, Vol. 9, 8 July 2005")."""
    for line in head_lines(text):
        found = list(dict.fromkeys(match.group() for pattern in DAYS for match in pattern.finditer(line)))
        if len(found) != 1 or not (day := day_in(found[0])):
            continue
        before, after = line.split(found[0], maxsplit=1)
        if ("/" in found[0] or BEFORE_DAY.search(before)) and (not before.strip() or AFTER_DAY.match(after)):
            return Published(day, "day", "stated", found[0])
    return None


def head_lines(text: str) -> Iterator[str]:
    """Yield the lines above the article: short ones that do not read as sentences, and a headline of any length."""
    for place, (start, end) in enumerate(paragraphs(text[:HEAD])[:LINES]):
        line = text[start:end]
        is_headline = place == 0 and line[-1].isalnum()
        if not is_headline and (len(line) > LONGEST_LINE or "\n" in line):
            return
        yield line


def _from_address(url: str | None) -> Published | None:
    match = URL_DATE.search(url or "")
    if not match or not 1 <= int(match["m"]) <= 12:
        return None
    day = full_year(int(match["y"]), int(match["m"]), int(match["d"] or 1))
    return Published(day, "day" if match["d"] else "month", "metadata", match[0].strip("/")) if day else None


def _from_day_and_year(document: Document) -> Published | None:
    """The day of a dateline without a year, in the only year a notice of copyright names."""
    years = {match["y"] for match in COPYRIGHT_YEAR.finditer(document.text)}
    if len(years) != 1:
        return None
    for match in DATELINE.finditer(document.text[:HEAD]):
        if found := DAY_ONLY.search(match["date"].strip()):
            month = MONTHS[(found["m"] or found["m2"]).lower().rstrip(".")]
            day = full_year(int(years.pop()), month, int(found["d"] or found["d2"]))
            return Published(day, "day", "inferred", found.group()) if day else None
    return None


def _from_volume(text: str) -> Published | None:
    """A yearly volume gives the year, the last day of the sources listed below the article gives the month."""
    match = PUBLICATION.search(text[:HEAD])
    first = VOLUME_ONE.get(match["name"].strip()) if match else None
    if not match or first is None:
        return None
    year, words = first + int(match["volume"]) - 1, f"Volume: {match['volume']}"
    days = [day for sources in SOURCES.finditer(text) for day in SOURCE_DAY.finditer(sources.group())]
    named = [(full_year(year, _month(day["m"]) or 0, int(day["d"])), day.group()) for day in days]
    last, source = max(((day, told) for day, told in named if day), default=(None, ""))
    if last is None:
        return Published(f"{year}-01-01", "year", "inferred", words)
    return Published(f"{last[:7]}-01", "month", "inferred", f"{words}; {source}")


def _from_file_name(path: str) -> Published | None:
    """A date in a file's name is a weak sign: it may be the day of the download."""
    match = NAME_DATE.search(PurePath(path).stem)
    day = full_year(int(match["y"]), int(match["m"]), int(match["d"])) if match else None
    return Published(day, "day", "inferred", PurePath(path).name) if day else None


def day_in(words: str) -> str | None:
    """Return the full date the words hold, as an ISO day; of 4/5/07 the month comes first, as in 4/25/07."""
    for pattern in DAYS:
        if (match := pattern.search(words)) and (month := _month(match["m"])):
            year, day = full_years(match["y"]), int(match["d"])
            found = full_year(year, month, day) or (full_year(year, day, month) if "/" in match.group() else None)
            if found:
                return found
    return None


def _month(word: str) -> int | None:
    return int(word) if word.isdigit() else MONTHS.get(word.lower().rstrip("."))


def full_years(digits: str) -> int:
    """Return a year of two or four digits in full: 07 is 2007, 97 is 1997."""
    year = int(digits.strip("'’"))
    if year >= 100:
        return year
    return year + (1900 if year >= FIRST_YEAR_OF_TWO_DIGITS else 2000)
