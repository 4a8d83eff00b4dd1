"""Dates in the text: a table of patterns, each with the function that reads its interval."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from geoexplorer.extraction import date_intervals as read
from geoexplorer.extraction.date_intervals import Anchor, Reader
from geoexplorer.extraction.draft import Draft
from geoexplorer.model.document import Published
from geoexplorer.model.entity import DateValue, Mention

MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
WEEKDAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
M, M2 = rf"(?P<m>{MONTH})", rf"(?P<m2>{MONTH})"
D, D2 = r"(?P<d>[0-3]?\d)(?:st|nd|rd|th)?", r"(?P<d2>[0-3]?\d)(?:st|nd|rd|th)?"
Y = r"(?P<y>1[5-9]\d\d|20\d\d)"
TO = r" ?(?:-|–|—|−|to|and|until|through|till) ?"
W = rf"(?:{WEEKDAY},? )?"
UNIT = r"(?P<unit>week|weekend|month|quarter|year|decade|century)"
UNITS = r"(?P<unit>days?|weeks?|months?|years?|decades?|quarters?|centur(?:y|ies))"
COUNT = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|(?:a )?few|several|(?:a )?couple of)"
PART = r"(?P<part>early|mid|late|end|beginning|start|middle)"
LEAD = rf"(?:(?:the )?{PART}(?: of|-| in)? ?(?:the )?)"
ONE_PART = rf"(?:{LEAD}(?:year )?)?"
NO_NUMBER = r"(?<![\w.,$€£/-])"

PATTERNS: tuple[tuple[str, re.Pattern[str], Reader], ...] = tuple(
    (name, re.compile(pattern), reader)
    for name, pattern, reader in (
        # days with their year
        ("days.stated", rf"{W}{M} {D}(?:, (?P<y1>\d{{4}}))?{TO}{M2} {D2},? {Y}\b", read.days_stated),
        ("days.stated", rf"{NO_NUMBER}{D} {M}(?: (?P<y1>\d{{4}}))?{TO}{D2} {M2},? {Y}\b", read.days_stated),
        ("days.stated", rf"{M} {D}{TO}{D2},? {Y}\b", read.days_stated),
        ("days.stated", rf"{NO_NUMBER}{D}{TO}{D2} {M},? {Y}\b", read.days_stated),
        ("day.stated", rf"{W}(?:the )?{NO_NUMBER}{D}(?: of)? {M},? {Y}\b", read.day_stated),
        ("day.stated", rf"{W}{M} {D},? {Y}\b", read.day_stated),
        ("day.stated", rf"{NO_NUMBER}(?P<y>(?:19|20)\d\d)-(?P<m>[01]\d)-(?P<d>[0-3]\d)\b", read.day_stated),
        ("day.stated", r"(?<![\w.])(?P<d>[0-3]?\d)\.(?P<m>[01]?\d)\.(?P<y>(?:19|20)\d\d)\b", read.day_stated),
        # the attacks of 2001
        ("attacks", r"\b(?:September 11(?:th)?|Sept?\. 11|11 September)(?= (?:\w+ )?(?:attack|terror|event|hijack|tragedy|bombing)|, attacks|['’]s attacks)", read.attacks_of_2001),
        ("attacks", r"(?<![\w/])9/11(?![\w/])", read.attacks_of_2001),
        # days without a year
        ("days.year", rf"{W}{M} {D}{TO}{M2} {D2}\b(?![:.,]?\d)", read.days_without_year),
        ("days.year", rf"{NO_NUMBER}{D} {M}{TO}{D2} {M2}\b", read.days_without_year),
        ("days.year", rf"{M} {D}{TO}{D2}\b(?![:.,]?\d| ?%)", read.days_without_year),
        ("days.year", rf"{NO_NUMBER}{D}{TO}{D2} {M}\b", read.days_without_year),
        ("day.year", rf"{W}{M} {D}\b(?![:.,]?\d|,\d| ?%)", read.day_without_year),
        ("day.year", rf"{W}(?:the )?{NO_NUMBER}{D}(?: of)? {M}(?!\w)", read.day_without_year),
        # months
        ("months.stated", rf"{M}{TO}{M2},? {Y}\b", read.month_stated),
        ("month.stated", rf"{LEAD}?{M},? (?:of )?{Y}\b", read.month_stated),
        ("month.named", rf"(?:(?:{PART}[ -])?\b(?P<which>last|next|this|this past|this coming|past|coming) ){M}(?!\w)", read.month_without_year),
        ("month.part", rf"\b{LEAD}{M}(?!\w| \d)", read.month_without_year),
        ("month.year", rf"(?<![\w.-]){M}(?!\w|[-–]\w| \d| [A-Z])(?=[ ,.;:)'’\]]|$)", read.month_without_year),
        # quarters, halves, seasons, decades
        ("quarter", rf"(?:the )?(?P<n>first|second|third|fourth|last) (?P<unit>quarter|half)(?: of|,)? (?:the )?{Y}\b", read.part_named),
        ("quarter", r"(?:the )?(?P<n>first|second|third|fourth|last) (?P<unit>quarter|half) of (?:the|(?P<which>this|last|next)) year\b", read.part_named),
        ("season", rf"(?:the )?\b(?P<s>spring|summer|autumn|fall|winter)(?: of|,)? {Y}\b", read.season),
        ("season.named", r"\b(?P<which>last|this|next|this past|this coming) (?P<s>spring|summer|autumn|fall|winter)\b", read.season),
        ("season.year", r"(?<=\bin the )(?P<s>spring|summer|autumn|winter)\b(?! of| \d)", read.season),
        ("decade", rf"(?:the )?(?:{PART}(?: |-|-to-late |-to-mid-))?(?P<y>(?:1[5-9]|20)\d0)['’]?s\b", read.decade),
        ("decade", rf"(?:the )?(?:{PART}(?: |-))?['’](?P<y>\d0)s\b", read.decade),
        ("century", r"(?:the )?(?:late |early |mid-)?(?P<n>[12]?\d)(?:st|nd|rd|th)[ -][Cc]entury\b", read.century),
        # years
        ("years.stated", rf"(?:between )?{NO_NUMBER}{Y}(?: ?[-–—/] ?| to |(?<=between \d\d\d\d) and )(?P<y2>(?:1[5-9]|20)?\d\d)\b(?![-\d%]| percent| per cent)", read.years_stated),
        ("year.part", rf"{LEAD}(?:year )?{Y}\b", read.year_stated),
        ("year.stated", rf"(?:[Ff]iscal (?:[Yy]ear )?|FY ?|(?:the )?year )?{NO_NUMBER}{Y}\b(?![-\w%]|[.,:]\d| (?:troops|soldiers|people|men|personnel|kilomet|miles|meters|metres|tons|tonnes|dollars|percent|per cent|square|hectares|servicemen|megawatt|MW|hours|euros|cases|families|houses|students|vehicles|refugees|workers))", read.year_stated),
        # relative to the day of the text
        ("near", r"\b(?P<w>the day before yesterday|the day after tomorrow|[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow)\b(?!['’]s (?:world|Russia|young|youth))", read.near_day),
        ("weekday", rf"(?:(?P<which>[Ll]ast|[Nn]ext|this coming|coming|[Tt]his|past) )?\b(?P<w>{WEEKDAY})\b(?!['’]s [A-Z]| [A-Z][a-z]+ (?:Times|Post))", read.weekday),
        ("unit.back", rf"\b(?:the )?(?:past|last|preceding)(?: (?P<n>{COUNT}))? {UNITS}\b(?<!\blast week)(?<!\blast month)(?<!\blast year)(?<!\blast decade)", read.stretch_back),
        ("unit.back", r"\bthe (?:last|past) (?P<unit>year|month|week|decade)\b(?! of)", read.stretch_back),
        ("unit.recent", r"\brecent (?P<unit>days|weeks|months|years|decades)\b", read.recent),
        ("unit.ahead", rf"\b(?:the )?(?:next|coming|following|upcoming)(?: (?P<n>{COUNT}))? (?P<unit>days|weeks|months|years|decades)\b", read.stretch_ahead),
        ("unit.ahead", rf"\b[Ww]ithin (?:the )?(?:next )?(?P<n>{COUNT}|a) {UNITS}\b", read.stretch_ahead),
        ("unit.end", rf"(?:the )?{PART} of (?:the )?(?:(?P<which>this|last|next) )?(?P<unit>year|month|week)\b", read.end_of_unit),
        ("unit.end", r"\byear['’]s end\b", read.end_of_this_year),
        ("unit", rf"(?:\b(?P<part>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|[Mm]id)(?: in|-)? )?\b(?<!the )(?P<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious|[Cc]urrent|[Cc]oming) {UNIT}\b(?!['’]?s? (?:of|ago))", read.calendar_unit),
        ("ago", rf"\b(?:about |some |almost |nearly |over |more than )?(?P<n>{COUNT}|an?|half a) (?:(?:and a half|calendar) )?{UNITS} ago\b", read.ago),
        ("same", r"\b(?P<which>[Tt]he same|[Tt]hat same|[Tt]hat|[Tt]he following|[Tt]he previous|[Tt]he next) (?P<unit>day|week|month|year)\b(?! (?:of|after|in office))", read.same_as_before),
    )
)  # fmt: skip
WORTH_READING = re.compile(
    r"\d|day|week|month|year|decade|century|quarter|spring|summer|autumn|fall|winter|tonight|tomorrow|January|February|March|"
    r"April|May|June|July|August|September|October|November|December"
)
AHEAD = re.compile(
    r"\b(?:will|shall|due to|scheduled (?:to|for)|expected to|plans? to|planned for|set to)\b[^.;]{0,80}$"
)
AFTER_MAY = re.compile(
    r"(?:\b[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|[Ll]ate|[Ee]arly|[Mm]id|of|[Ff]or|[Ll]ast|[Nn]ext|[Tt]his|and|to|between|,|\()[ -]?$"
)


class Dates:
    """Add DATE mentions with their intervals."""

    name = "dates"
    needs: tuple[str, ...] = ("parsed", "metadata")
    adds: tuple[str, ...] = ("mentions",)

    def __call__(self, draft: Draft) -> None:
        """Read the paragraphs in order; stated intervals serve "the same day" further down."""
        anchor = anchor_of(draft.document.published)
        taken = [(m.start, m.end) for m in draft.mentions if m.label in ("MONEY", "PERSONNEL", "EQUIPMENT", "EVENT")]
        for offset, doc in draft.parsed:
            free = [(s - offset, e - offset) for s, e in taken if offset <= s < offset + len(doc.text)]
            for start, end, value, rule in dates_in(doc.text, anchor, free):
                anchor = replace(anchor, last=value if value.start else anchor.last)
                draft.mentions.append(_mention(doc.text, offset, (start, end), value, rule))
        draft.mentions.sort(key=lambda m: (m.start, -m.end))


dates = Dates()


def anchor_of(published: Published) -> Anchor:
    """Return the reference of relative dates for a text that appeared then."""
    if not published.date:
        return Anchor()
    return Anchor(date.fromisoformat(published.date), published.precision)


def _mention(text: str, offset: int, span: tuple[int, int], value: DateValue, rule: str) -> Mention:
    start, end = span
    confidence = 0.97 if value.basis == "stated" else 0.85 if value.start else 0.7
    return Mention(start + offset, end + offset, text[start:end], "DATE", value=value, extractor="rules", rule=f"date.{rule}", confidence=confidence)  # fmt: skip


Found = tuple[int, int, DateValue, str]


def dates_in(text: str, anchor: Anchor, taken: list[tuple[int, int]] | None = None) -> list[Found]:
    """Return the dates of a paragraph from left to right; the earlier pattern of the table has a stretch first."""
    if not WORTH_READING.search(text):
        return []
    spans: list[tuple[int, int, re.Match[str], str, Reader]] = []
    for name, pattern, reader in PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < e and s < end for s, e, *_ in spans) or any(start < e and s < end for s, e in taken or ()):
                continue
            if _is_date(text, match, name):
                spans.append((start, end, match, name, reader))
    return list(_read(text, sorted(spans, key=lambda span: span[0]), anchor))


def _read(text: str, spans: list[tuple[int, int, re.Match[str], str, Reader]], anchor: Anchor) -> Iterator[Found]:
    for start, end, match, name, reader in spans:
        ahead = bool(AHEAD.search(text[:start]))
        if name == "weekday" and not match["which"] and ahead:
            reader = read.weekday_ahead
        value = reader(match, replace(anchor, ahead=1.0) if ahead else anchor)
        if value is not None:
            anchor = replace(anchor, last=value if value.start else anchor.last)
            yield start, end, value, name


def _is_date(text: str, match: re.Match[str], name: str) -> bool:
    """Refuse what only looks like a date: the verbs may and march, numbers of resolutions and machines."""
    start, end = match.span()
    if name == "month.year":
        return _is_month(text, match)
    if name in ("year.stated", "years.stated"):
        before = text[max(0, start - 24) : start]
        return not re.search(r"(?:[Rr]esolution|No\.?|№|[Nn]umber|[Oo]rder|[Dd]ecree|Article|Boeing|Flight|[Pp]age|version|#)(?: No\.?)? $|[A-Za-z]-$", before)  # fmt: skip
    return text[end : end + 1] not in ("'", "’") or not name.startswith("near") or text[end : end + 3] in ("'s ", "’s ")


def _is_month(text: str, match: re.Match[str]) -> bool:
    start = match.start()
    named_on = re.match(r" [A-Z][a-z]", text[match.end() : match.end() + 3])
    if AFTER_MAY.search(text[:start]):
        return True
    return not named_on and match["m"] not in ("May", "March", "Mar", "Jan", "Dec", "Apr", "Sep", "Jun")
