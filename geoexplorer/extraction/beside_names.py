"""Companies and newspapers by what stands beside their names, and the short forms in brackets behind full names."""

import re
from collections.abc import Iterator

NAME_WORD = r"[A-Z][\w’'&-]*"
NAME = rf"{NAME_WORD}(?: {NAME_WORD}){{0,3}}"
KIND = (
    r"(?:company|operator|monopoly|firm|bank|newspaper|daily|weekly|tabloid|news agency|agency|producer|giant|airline|"
    r"broadcaster|magazine|consortium|conglomerate|party|movement|refinery|website|think tank|NGO|foundation|carrier|"
    r"shipyard|contractor|subsidiary|joint venture|watchdog|charity|radio station|television channel|TV channel)"
)
BUSINESS = (
    r"(?:oil|gas|energy|power|pipeline|mining|steel|aluminium|arms|state|telecom|electricity|uranium|nuclear|gold)"
)
FILLER = r"(?: (?!(?:of|from|at|for|with|in|on|to|by|and|who|that|expert|editor|head)\b)[\w’'.-]+)"
APPOSED = re.compile(
    rf"\b(?P<name>{NAME}), (?:which is )?(?:the|an?|its|their|[A-Z][\w.’']*){FILLER}{{0,4}}? {KIND}"
    rf"(?=[,.;)]| (?:that|which|in|of|based|owned|controlled|run|close|for)\b)"
)
AFTER_KIND = re.compile(
    rf"\b(?:the|an?|its|local|[A-Z][\w.’']*){FILLER}{{0,3}}? (?:{KIND}), (?P<name>{NAME})(?=[,.;)])"
)
OF_BUSINESS = re.compile(
    rf"\b{BUSINESS} (?:company|giant|monopoly|firm|producer|operator|trader|group) (?P<name>{NAME})"
)
CAMEL = re.compile(
    r"(?<![\w-])(?!Mc|Mac|De[A-Z]|La[A-Z]|Le[A-Z]|Di[A-Z]|Du[A-Z]|Fitz|Van|Von|Abd|Al[A-Z])"
    r"[A-Z][a-z]{2,}[A-Z][a-z]{2,}\b"
)
ENDED = re.compile(
    r"\b[A-Z][a-z]{2,}(?:transgaz|neftegaz|munaigaz|munaigas|gaz|neft|energo|aluminium|tyazhprom|prom|export|eksport|"
    r"telecom|atom|stroi|stroy|aviatsia|avia|bank|invest|holding|oboronexport)\b"
)
NEAR = 80  # characters around a name with a capital inside, where something must speak of trade
TRADE = re.compile(
    r"\b(?:bought|sold|buys?|sells?|stakes?|shares?|company|companies|firm|oil|gas|pipelines?|contracts?|owned|owns|"
    r"billion|million|bank|exports?|deliver\w*|produc\w+|monopoly|tender|refinery|uranium|aluminium|debts?)\b"
)
NOT_NAMED_SO = frozenset(
    {"Tokombank", "Embank", "Eastbank", "Westbank", "Riverbank", "Northbank", "Southbank", "Citizen"}
)
SHORT = re.compile(r" \((?:the |or |known as )?[\"“]?(?P<short>[A-Z][A-Za-z]{2,9}|[A-Z]{2}[A-Z-]*)[\"”]?\)")

Named = tuple[int, int, str]


def beside_names(text: str) -> Iterator[Named]:
    """Yield start, end and words of each name that something beside it or its own form makes a company or medium."""
    for pattern in (APPOSED, AFTER_KIND, OF_BUSINESS):
        for match in pattern.finditer(text):
            yield match.start("name"), match.end("name"), match["name"]
    for match in ENDED.finditer(text):
        if match.group() not in NOT_NAMED_SO:
            yield match.start(), match.end(), match.group()
    for match in CAMEL.finditer(text):
        if TRADE.search(text, max(0, match.start() - NEAR), match.end() + NEAR):
            yield match.start(), match.end(), match.group()


def short_form(text: str, name: str, end: int) -> str | None:
    """Return the short form in brackets behind a full name: its first letters, or a part of it run together."""
    match = SHORT.match(text, end)
    if match is None:
        return None
    short = match["short"]
    initials = "".join(word[0] for word in re.findall(r"[A-Z][\w.]*", name)).lower()
    letters = iter(name.lower())
    contained = all(letter in letters for letter in short.lower())
    return short if short.lower() == initials or (contained and short[0] in name) else None
