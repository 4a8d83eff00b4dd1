"""The table of date patterns, each with the function that reads its interval; earlier rows go first."""

import re

from geoexplorer.extraction import date_intervals as stated
from geoexplorer.extraction import relative_dates as relative
from geoexplorer.extraction.date_intervals import Reader
from geoexplorer.extraction.word_sets import alternatives

MONTH = alternatives("months")
WEEKDAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
M, M2 = rf"(?P<m>{MONTH})", rf"(?P<m2>{MONTH})"
D, D2 = r"(?P<d>[0-3]?\d)(?:st|nd|rd|th)?", r"(?P<d2>[0-3]?\d)(?:st|nd|rd|th)?"
Y = r"(?P<y>1[5-9]\d\d|20\d\d)"
Y1 = r"(?P<y1>\d{4})"
TO = r" ?(?:-|–|—|−|to|and|until|through|till) ?"
W = rf"(?:{WEEKDAY},? )?"
UNIT = r"(?P<unit>week|weekend|month|quarter|year|decade|century)"
UNITS = r"(?P<unit>days?|weeks?|months?|years?|decades?|quarters?|centur(?:y|ies))"
SEVERAL = r"(?P<unit>days|weeks|months|years|decades)"
COUNT = rf"(?P<n>\d{{1,3}}|{alternatives('counts')})"
PART = r"(?P<part>early|mid|late|end|beginning|start|middle)"
PART_OF = rf"(?:(?:the )?{PART}(?: of|-| in)? ?(?:the )?)"
SEASON = r"(?P<s>spring|summer|autumn|fall|winter)"
THIS_ONE = r"[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming|[Tt]hat|[Tt]he following|[Tt]he previous"
COOL_SEASON = (
    r"(?P<s>spring|summer|autumn|winter)\b(?! of| \d| (?:months?|seasons?|residences?|palaces?|camps?|schools?|games|"
    r"olympics|sessions?|holidays?|break|house|capital|exercises?|heating|crops?|wheat|offensives?|recess)\b)"
)
"""A season that says when, not what kind of thing is meant; "the fall" means too much else."""
AFTER_WORD = "(?:" + "|".join(
    rf"(?<=\b[{word[0].upper()}{word[0]}]{word[1:]} )"
    for word in ("in", "since", "by", "until", "till", "before", "after", "during", "through", "from", "for", "over")
) + ")"  # fmt: skip
ORDINAL = r"(?P<n>first|second|third|fourth|last)"
HALF = r"(?P<unit>quarter|half)"
FREE = r"(?<![\w.,$€£/-])"  # not inside a number, an amount or a name with digits
NO_TIME = r"(?![:.,]?\d| ?%)"
NOT_COUNTED = rf"(?![-\w%]|[.,:]\d| {alternatives('counted_after_year')})"
ATTACK = r"(?= (?:\w+ )?(?:attack|terror|event|hijack|tragedy|bombing)|, attacks|['’]s attacks)"
NOT_A_WEEK = r"(?<!\blast week)(?<!\blast month)(?<!\blast year)(?<!\blast decade)"
WHICH_MONTH = r"\b(?P<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|past|coming)"
WHICH_DAY = r"(?P<which>[Ll]ast|[Nn]ext|this coming|coming|[Tt]his|past)"
WHICH_UNIT = r"(?P<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious|[Cc]urrent|[Cc]oming)"
WHEN = r"(?P<part>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|[Mm]id)"
NEAR = r"(?P<w>the day before yesterday|the day after tomorrow|[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow)"
FROM_NOW = r"(?:(?<=\b[Oo]ver )|(?<=\b[Ww]ithin )|(?<=\b[Dd]uring )|(?<=\b[Ff]or )|(?<=\b[Ii]n ))"
SAME = r"(?P<which>[Tt]he same|[Tt]hat same|[Tt]hat|[Tt]he following|[Tt]he previous|[Tt]he next)"

TABLE: tuple[tuple[str, str, Reader], ...] = (
    # days with their year
    ("days.stated", rf"{W}{M} {D}(?:, {Y1})?{TO}{M2} {D2},? {Y}\b", stated.days_stated),
    ("days.stated", rf"{FREE}{D} {M}(?: {Y1})?{TO}{D2} {M2},? {Y}\b", stated.days_stated),
    ("days.stated", rf"{M} {D}{TO}{D2},? {Y}\b", stated.days_stated),
    ("days.stated", rf"{FREE}{D}{TO}{D2} {M},? {Y}\b", stated.days_stated),
    ("day.stated", rf"{W}(?:the )?{FREE}{D}(?: of)? {M},? {Y}\b", stated.day_stated),
    ("day.stated", rf"{W}{M} {D},? {Y}\b", stated.day_stated),
    ("day.stated", rf"{FREE}(?P<y>(?:19|20)\d\d)-(?P<m>[01]\d)-(?P<d>[0-3]\d)\b", stated.day_stated),
    ("day.stated", r"(?<![\w.])(?P<d>[0-3]?\d)\.(?P<m>[01]?\d)\.(?P<y>(?:19|20)\d\d)\b", stated.day_stated),
    ("day.short", rf"(?<![\w/.-])(?P<d>[0-3]?\d)-{M}-(?P<y>(?:19|20)?\d\d)(?![\w/-])", stated.day_short),
    ("day.short", r"(?<![\w/.$€£-])(?P<m>[0-3]?\d)/(?P<d>[0-3]?\d)/(?P<y>(?:19|20)?\d\d)(?![\w/-])", stated.day_short),
    # the attacks of 2001
    ("attacks", rf"\b(?:September 11(?:th)?|Sept?\. 11|11 September){ATTACK}", stated.attacks_of_2001),
    ("attacks", r"(?<![\w/])9/11(?![\w/])", stated.attacks_of_2001),
    # days without a year
    ("days.year", rf"{W}{M} {D}{TO}{M2} {D2}\b{NO_TIME}", stated.days_without_year),
    ("days.year", rf"{FREE}{D} {M}{TO}{D2} {M2}\b", stated.days_without_year),
    ("days.year", rf"{M} {D}{TO}{D2}\b{NO_TIME}", stated.days_without_year),
    ("days.year", rf"{FREE}{D}{TO}{D2} {M}\b", stated.days_without_year),
    ("day.year", rf"{W}{M} {D}\b{NO_TIME}", stated.day_without_year),
    ("day.year", rf"{W}(?:the )?{FREE}{D}(?: of)? {M}(?!\w)", stated.day_without_year),
    # months
    ("months.stated", rf"{M}{TO}{M2},? {Y}\b", stated.month_stated),
    ("month.stated", rf"{PART_OF}?{M},? (?:of )?{Y}\b", stated.month_stated),
    ("month.named", rf"(?:{PART}[ -])?{WHICH_MONTH} {M}(?!\w)", stated.month_without_year),
    ("month.part", rf"\b{PART_OF}{M}(?!\w| \d)", stated.month_without_year),
    ("month.year", rf"(?<![\w.-]){M}(?![\w’'-]| \d|[-–]\w)", stated.month_without_year),
    ("month.year", rf"(?<![\w.-]){M}(?=['’]s )", stated.month_without_year),
    # quarters, halves, seasons, decades, centuries
    ("quarter", rf"(?:the )?{ORDINAL} {HALF}(?: of|,)? (?:the )?{Y}\b", stated.part_named),
    ("quarter", rf"(?:the )?{ORDINAL} {HALF} of (?:the|(?P<which>this|last|next)) year\b", stated.part_named),
    ("season", rf"(?:the )?\b{SEASON}(?: of|,)? {Y}\b", stated.season),
    ("season.named", rf"(?:{PART}[ -])?\b(?P<which>{THIS_ONE}) {SEASON}\b", stated.season),
    ("season.year", rf"(?:{AFTER_WORD}the |{AFTER_WORD}){COOL_SEASON}", stated.season),
    ("season.year", rf"\b(?:the )?{PART} {COOL_SEASON}", stated.season),
    ("weekend", r"\b(?:[Oo]ver|[Aa]t|[Oo]n|[Dd]uring) (?:the|last) weekend\b(?! of)", relative.weekend),
    ("decade", rf"(?:the )?(?:{PART}(?: |-|-to-late |-to-mid-))?(?P<y>(?:1[5-9]|20)\d0)['’]?s\b", stated.decade),
    ("decade", rf"(?:the )?(?:{PART}(?: |-))?['’](?P<y>\d0)s\b", stated.decade),
    ("century", r"(?:the )?(?:late |early |mid-)?(?P<n>[12]?\d)(?:st|nd|rd|th)[ -][Cc]entury\b", stated.century),
    # years
    ("years.stated", rf"between {Y} and (?P<y2>\d{{4}})\b", stated.years_stated),
    (
        "years.stated",
        rf"(?:\bFY ?|{FREE}){Y}(?: ?[-–—/] ?| to )(?:FY ?)?(?P<y2>(?:1[5-9]|20)?\d\d)\b{NOT_COUNTED}",
        stated.years_stated,
    ),
    ("year.part", rf"{PART_OF}(?:year )?{Y}\b", stated.year_stated),
    (
        "year.stated",
        rf"(?:\bFY ?|(?:[Ff]iscal (?:[Yy]ear )?|(?:the )?year )?{FREE}){Y}\b{NOT_COUNTED}",
        stated.year_stated,
    ),
    # relative to the day of the text
    ("near", rf"\b{NEAR}\b", relative.near_day),
    ("weekday", rf"(?:{WHICH_DAY} )?\b(?P<w>{WEEKDAY})\b(?! Times| Post)", relative.weekday),
    ("unit.back", rf"\b(?:the )?(?:past|last|preceding)(?: {COUNT})? {UNITS}\b{NOT_A_WEEK}", relative.stretch_back),
    ("unit.back", r"\bthe (?:last|past) (?P<unit>year|month|week|decade)\b(?! of)", relative.stretch_back),
    ("unit.recent", rf"\brecent {SEVERAL}\b", relative.recent),
    ("unit.ahead", rf"\b(?:the )?(?:next|coming|following|upcoming)(?: {COUNT})? {SEVERAL}\b", relative.stretch_ahead),
    ("unit.ahead", rf"\b[Ww]ithin (?:the )?(?:next )?(?:{COUNT}|an?) {UNITS}\b", relative.stretch_ahead),
    ("unit.ahead", rf"{FROM_NOW}the next (?P<unit>year|month|week|decade)\b", relative.stretch_ahead),
    (
        "unit.end",
        rf"(?:the )?{PART} of (?:the )?(?:(?P<which>this|last|next) )?(?P<unit>year|month|week)\b",
        relative.end_of_unit,
    ),
    ("unit.end", r"\byear['’]s end\b", relative.end_of_this_year),
    (
        "unit",
        rf"(?:\b{WHEN}(?: in|-)? )?\b(?<!the ){WHICH_UNIT} {UNIT}\b(?!['’]?s? (?:ago\b|of (?!\w+ing\b)))",
        relative.calendar_unit,
    ),
    (
        "ago",
        (
            rf"\b(?:about |some |almost |nearly |over |more than )?(?:{COUNT}|an?|half a) (?:and a half |"
            rf"calendar )?{UNITS} ago\b"
        ),
        relative.ago,
    ),
    ("same", rf"\b{SAME} (?P<unit>day|week|month|year)\b(?! (?:of|after|in office))", relative.same_as_before),
)
PATTERNS = tuple((rule, re.compile(pattern), reader) for rule, pattern, reader in TABLE)
