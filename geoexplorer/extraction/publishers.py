"""Who published a text: its head, dateline, byline or notice of copyright, else its address or file name."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import PurePath

from geoexplorer.extraction.gazetteer import affiliations_of, gazetteer, slug
from geoexplorer.extraction.publication_days import (
    DATED_LEAD,
    DATELINE,
    DAYS,
    HEAD,
    NAME_DATE,
    PUBLICATION,
    day_in,
    head_lines,
)
from geoexplorer.extraction.word_sets import word_set
from geoexplorer.model.document import Document

NAME = r"[A-Z][\w.&/’'-]*(?: (?:[A-Z&][\w.&/’'-]*|of|for|the|and)){0,6}"
UNDATED = re.compile(
    r"^(?P<place>[A-Z][\w.'’/ -]{1,40}?(?:, [A-Z][\w.'’ ]{2,25}?)??),? "
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2} |\d{1,2} [A-Z][a-z]{2,8}\.? )?\((?P<agency>[A-Z][^()\n]{1,40})\) ?(?:--|—|–|-)\s",
    re.MULTILINE,
)
"""A dateline without its year or without a date: "TBILISI, Georgia (AP) --"."""
BYLINE = re.compile(
    rf"^(?:By|Written by|Author:|Posted by|Reporting by)\s+[^,|\n]{{3,60}}?(?:,| \||,? (?:for|of|from|with))"
    rf" (?:the )?(?P<name>{NAME})(?= ?(?:in [A-Z]|\(|\||,|$))",
    re.MULTILINE,
)
STAFF = re.compile(r" (?:(?:Staff |Foreign |Special |Diplomatic )?(?:Writer|Correspondent|Reporter|Service)|Staff)$")
NUMBERED = re.compile(rf"^(?P<name>{NAME}),? (?:Vol(?:ume)?\.?|No\.?|Issue|Part|#) ?\d")
SERIES = re.compile(r"\((?P<name>RCA|CRS|BCR|ICR|ARR) (?:No|Issue)\.? ?\d+")
"""The Institute for War and Peace Reporting numbers its reports by region."""
SERIES_OF = "Institute for War and Peace Reporting"
RIGHTS = re.compile(
    rf"(?:©|\([cC]\)|[Cc]opyright)(?: ?(?:©|\([cC]\)))?[ ,]*(?:(?:19|20)\d\d(?:-\d+)?)?[ ,]*(?:by )?(?:[Tt]he )?"
    rf"(?P<name>{NAME})"
)
CREDIT = re.compile(
    rf"^(?:Source: |.{{0,40}}\b(?:first|originally) (?:appeared|published) (?:in|on|by|at) )"
    rf"(?:the )?(?P<name>{NAME})\W*$",
    re.MULTILINE,
)
ISSUE_OF = re.compile(rf"\bissue of (?:the )?(?P<name>{NAME})")
SERVICE = re.compile(rf"\((?P<name>{NAME})['’]s [^()\n]{{2,60}} contributed to this (?:report|story|article)")
PERIODICALS = word_set("periodicals")
SHORTEST = 4  # letters of a publisher's name that a file name or an address may be searched for


def publisher(text: str) -> str | None:
    """Return who published the text by its own words, None where they do not tell."""
    return next(_told(text), None)


def publisher_of(document: Document) -> str | None:
    """Return the publisher by the words of the text, else by its address, in the end by its file name."""
    return publisher(document.text) or _by_address(document.url) or _by_file_name(document.path)


def _told(text: str) -> Iterator[str]:
    head = text[:HEAD]
    if match := PUBLICATION.search(head):
        yield match["name"].strip()
    for match in DATELINE.finditer(head):
        agency = match["agency"] or match["agency2"]
        if day_in(match["date"]) and agency and not day_in(agency):
            yield str(agency).strip()
    yield from (match["agency"].strip() for match in DATED_LEAD.finditer(head) if match["agency"])
    yield from _in_head(text)
    yield from (match["agency"].strip() for match in UNDATED.finditer(head) if not day_in(match["agency"]))
    if SERIES.search(head):
        yield SERIES_OF
    yield from (match["name"] for match in SERVICE.finditer(text))
    for match in (*RIGHTS.finditer(text), *CREDIT.finditer(text)):
        name = re.split(r"\.? All\b|\.$", match["name"])[0]
        if name and not day_in(match.group()):
            yield name


def _in_head(text: str) -> Iterator[str]:
    """Read the byline and the masthead: "By X for Y", "Newsline, Vol. 9", "Steppe Dispatch, 12 March 2005"."""
    for line in head_lines(text):
        if match := ISSUE_OF.search(line):
            yield match["name"]
        elif (match := BYLINE.match(line)) and not _is_place(name := STAFF.sub("", match["name"])):
            yield name
        elif (match := NUMBERED.match(line)) and not _is_place(match["name"]):
            yield match["name"]
        elif (dated := _dated_name(line)) and is_periodical(dated):
            yield dated
        elif line.split()[0] in _names_of_media() and line.split()[-1].lower() in PERIODICALS:
            yield line  # "RFE/RL Iran Report"


def _dated_name(line: str) -> str | None:
    """What stands before the date of a line that holds nothing else."""
    for pattern in DAYS:
        if match := pattern.search(line):
            before = re.sub(r"[\W_]+$", "", re.sub(r"\w+day,? ?$", "", line[: match.start()]))
            name = re.split(r" [|–—-] ", before)[-1]
            return name if name and not line[match.end() :].strip(" .)|") else None
    return None


def is_periodical(name: str) -> bool:
    """Whether a name is that of a known medium, or ends in a word by which newspapers and agencies are called."""
    return name.lower() in _media().values() or slug(name) in _media() or name.split()[-1].lower() in PERIODICALS


def _is_place(name: str) -> bool:
    known = {entry.text for entry in gazetteer().names if gazetteer().entities[entry.key].kind in ("place", "country")}
    return name in known


@cache
def _media() -> dict[str, str]:
    """Return the media of the lexicon, slug by name, the longest first."""
    known = gazetteer()
    found = {slug(n.text): known.entities[n.key].name for n in known.names if n.text in _names_of_media()}
    return dict(sorted(found.items(), key=lambda item: -len(item[0])))


@cache
def _names_of_media() -> frozenset[str]:
    """Return the media of the lexicon by the names texts use."""
    known = gazetteer()
    media = {key for key in known.entities if any(row.role == "media" for row in affiliations_of(key))}
    return frozenset(name.text for name in known.names if name.key in media)


def _by_address(url: str | None) -> str | None:
    host = re.match(r"\w+://(?:www\.)?([^/:]+)", url or "")
    return _medium_in(host[1].rsplit(".", 1)[0].replace(".", "-")) if host else None


def _by_file_name(path: str) -> str | None:
    """A name of a medium in the file's name; else words that end like one, in front of a date."""
    stem = PurePath(path).stem
    if name := _medium_in(slug(stem)):
        return name
    date = NAME_DATE.search(stem)
    words = slug(stem[: date.start()]).split("-") if date else []
    return " ".join(word.capitalize() for word in words) if len(words) > 1 and words[-1] in PERIODICALS else None


def _medium_in(words: str) -> str | None:
    joined = f"-{words}-"
    for name, full in _media().items():
        if len(name) >= SHORTEST and (f"-{name}-" in joined or f"-{name.replace('-', '')}-" in joined):
            return full
    return None
