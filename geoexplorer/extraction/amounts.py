"""Money, troops and equipment with their value, range and qualifier."""

import re
from collections.abc import Iterator
from functools import cache

from geoexplorer.extraction.calendar_words import NUMBERS
from geoexplorer.extraction.currencies import currency_names, currency_signs, names_after_scale
from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.word_sets import alternatives
from geoexplorer.extraction.words import Words
from geoexplorer.model.codes import AmountKind, Label, Qualifier
from geoexplorer.model.entity import AmountValue, Mention

SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "k": 1e3,
    "million": 1e6,
    "mln": 1e6,
    "m": 1e6,
    "billion": 1e9,
    "bln": 1e9,
    "bn": 1e9,
    "b": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
}
SCALE = r"(?:thousand|million|billion|trillion|mln|bln|bn|tn)"
DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
WORDS = "|".join(sorted((w for w in NUMBERS if w not in ("a", "an", "zero")), key=len, reverse=True))
SPELLED = (
    rf"(?i:half a (?:million|billion)|(?:a |an )?(?:{WORDS})(?:[- ](?:{WORDS}))?"
    r"(?: (?:hundred|thousand|million|billion))?|(?:a |an )(?:hundred|thousand|million|billion))"
)
WORTH_READING = re.compile(
    rf"\d|\b(?:{WORDS}|tens|dozens|scores|hundreds|thousands|millions?|billions?)\b", re.IGNORECASE
)
NUMBER = rf"(?:{DIGITS}|{SPELLED})(?:[ -]{SCALE}\b)?"
MANY = (
    r"(?:(?:tens|dozens|scores|hundreds|thousands) of )?(?:tens|dozens|scores|hundreds|thousands|"
    r"millions|billions)(?: of)?"
)
RANGE = r" ?(?:-|–|—|to|and|or) ?"
MANY_LOW = {"tens": 20, "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2e3, "millions": 2e6, "billions": 2e9}
STEP = {"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1e3, "millions": 1e6, "billions": 1e9}

MORE = re.compile(
    r"\b(?:more than|over|at least|upwards? of|in excess of|exceed(?:s|ed|ing)?|above|no (?:less|"
    r"fewer) than|not less than|a minimum of)(?: (?:a|the|some))? ?$",
    re.IGNORECASE,
)
UP_TO = re.compile(
    r"\b(?:up to|as (?:much|many) as|at most|no more than|not more than|a maximum of|less than|"
    r"fewer than|under|below|maximum)(?: (?:a|the|some))? ?$",
    re.IGNORECASE,
)
ABOUT = re.compile(
    r"\b(?:about|around|some|approximately|roughly|almost|nearly|close to|an? estimated|estimated|"
    r"circa|an? average of|or so|just (?:over|under)|between)(?: (?:a|the|an))? ?$|~ ?$",
    re.IGNORECASE,
)
PER = re.compile(
    r"(?: in (?:aid|assistance|rent|grants?|fees|payments|loans|military aid|debt))?,? ?(?:(?:a|"
    r"per|each|every) (?P<per>year|month|week|day|annum|quarter)|(?P<adverb>annually|yearly|"
    r"monthly)|(?:in )?(?P<adjective>annual|yearly|monthly)|[-–](?P<dash>a|per)[-–](?P<unit>year|"
    r"month))\b"
)

TROOPS = alternatives("troops")
ARMS = alternatives("arms")
MODIFIER = alternatives("unit_modifiers")
COUNTED = (
    rf"(?P<n>{NUMBER}|{MANY})(?:{RANGE}(?P<n2>{NUMBER}))?(?:[- ]strong)?(?: of (?:its|their|the|"
    rf"his|our))? (?:{MODIFIER} ){{0,4}}?"
)
NOT_MACHINES = r"(?![- ](?:jets?|aircraft|planes?|helicopters?|bombers?|boats?|vehicles?|interceptors?))"
PERSONNEL = re.compile(rf"(?<![\w.,$€£-]){COUNTED}(?P<noun>{TROOPS})\b{NOT_MACHINES}")
STRONG = re.compile(
    rf"(?<![\w.,$€£-])(?P<n>{NUMBER})(?P<n2>\Z.)?-(?:strong|man|member|soldier) (?:{MODIFIER} ){{0,3}}?"
    r"(?P<noun>force|contingent|unit|garrison|army|mission|battalion|brigade|division|detachment|corps|group)\b"
)
EQUIPMENT = re.compile(rf"(?<![\w.,$€£-]){COUNTED}(?P<noun>{ARMS})\b")
ONLOOKERS = frozenset(("observers", "experts", "specialists", "volunteers", "advisers", "advisors"))
NOT_EXACT = frozenset(("few", "several", "couple", "dozen"))


class Amounts:
    """Add MONEY, PERSONNEL and EQUIPMENT mentions with their values."""

    name = "amounts"
    needs: tuple[str, ...] = ("parsed", "mentions")
    adds: tuple[str, ...] = ("mentions",)

    def __call__(self, draft: Draft) -> None:
        """Read each paragraph; the span holds sign, number and noun, the words before it make the qualifier."""
        for offset, doc in draft.parsed:
            text = Words.of(doc, offset).text
            for start, end, value in amounts_in(text):
                draft.mentions.append(_mention(text, offset, (start, end), value))
        draft.mentions.sort(key=lambda m: (m.start, -m.end))


LABELS: dict[AmountKind, Label] = {"money": "MONEY", "personnel": "PERSONNEL", "equipment": "EQUIPMENT"}
amounts = Amounts()

Found = tuple[int, int, AmountValue]


def _mention(text: str, offset: int, span: tuple[int, int], value: AmountValue) -> Mention:
    start, end = span
    return Mention(
        start=start + offset,
        end=end + offset,
        quote=text[start:end],
        label=LABELS[value.kind],
        value=value,
        extractor="rules",
        rule=f"amount.{value.kind}",
        confidence=0.95,
    )


def amounts_in(text: str) -> list[Found]:
    """Return the amounts in a paragraph, sorted by start; where two kinds claim a stretch the first kind has it."""
    if not WORTH_READING.search(text):
        return []
    found: list[Found] = []
    for reader in (_money, _personnel, _equipment):
        for start, end, value in reader(text):
            if all(end <= s or e <= start for s, e, _ in found):
                found.append((start, end, value))
    return sorted(found, key=lambda item: item[0])


def _money(text: str) -> Iterator[Found]:
    for pattern in _money_patterns():
        for match in pattern.finditer(text):
            currency = _currency(match)
            low = _value(
                match["n"], match.groupdict().get("scale") if not match["n2"] else None, match["n2"] and match["scale"]
            )
            high = _value(match["n2"], match["scale"], None) if match["n2"] else low
            nothing = text[: match.start()].endswith("not ") and low == 1  # "not one dollar"
            if currency and low is not None and high is not None and not (nothing or _is_word(match)):
                yield match.start(), match.end(), _amount(text, match, "money", (low, high), currency)


def _is_word(match: re.Match[str]) -> bool:
    """Whether the name of the currency is a common word here: "in 2004 won" has no scale."""
    groups = match.groupdict()
    scaled = groups.get("scale") or re.search(r"[a-z]", groups["n"] or "")
    return (groups.get("name") or "").lower() in names_after_scale() and not scaled


def _currency(match: re.Match[str]) -> str | None:
    if sign := match.groupdict().get("sign"):
        return currency_signs().get(sign.replace(" ", ""))
    return currency_names().get(match["name"].lower())


@cache
def _money_patterns() -> tuple[re.Pattern[str], ...]:
    signs = "|".join(sorted(map(re.escape, currency_signs()), key=len, reverse=True))
    names = "|".join(sorted(map(re.escape, currency_names()), key=len, reverse=True))
    scale = rf"(?:[ -]?(?P<scale>{SCALE}|[mkb])\b)?"
    return (
        re.compile(
            rf"(?<!\w)(?P<sign>{signs}) ?(?P<n>{DIGITS})(?: ?(?:-|–|—|to|and) ?(?:{signs})? ?(?P<n2>{DIGITS}))?{scale}"
        ),
        re.compile(
            rf"(?<![\w.,$])(?P<n>{DIGITS}|{SPELLED}|{MANY})(?:{RANGE}(?P<n2>{DIGITS}))"
            rf"?(?:[ -](?P<scale>{SCALE}))? ?(?P<name>{names})\b",
            re.IGNORECASE,
        ),
        re.compile(rf"(?<!\w)(?P<n>{MANY}) (?P<name>{names})\b(?P<n2>\Z.)?(?P<scale>\Z.)?", re.IGNORECASE),
    )


def _personnel(text: str) -> Iterator[Found]:
    yield from _counted(text, PERSONNEL, "personnel", "persons")
    yield from _counted(text, STRONG, "personnel", "persons")


def _equipment(text: str) -> Iterator[Found]:
    yield from _counted(text, EQUIPMENT, "equipment", None)


def _counted(text: str, pattern: re.Pattern[str], kind: AmountKind, unit: str | None) -> Iterator[Found]:
    for match in pattern.finditer(text):
        first, second = match["n"], match["n2"]
        if _is_year(first, match["noun"]) or (
            first.lower().split()[0] in ("one", "first", "second") and kind == "equipment"
        ):
            continue
        if first.lower() in ("few", "several") and match["noun"].lower() in ONLOOKERS:
            continue  # "few observers believe": nobody is counted
        low = _value(first, None, None)
        high = _value(second, None, None) if second else _upper(first, low)
        if low is not None and high is not None and low <= high:
            noun = unit or re.sub(r"ies$", "y", match["noun"].lower()).removesuffix("s") or match["noun"]
            yield match.start(), match.end(), _amount(text, match, kind, (low, high), noun)


def _is_year(number: str, noun: str) -> bool:
    return bool(re.fullmatch(r"(?:19|20)\d\d", number)) and noun not in (
        "troops",
        "soldiers",
        "servicemen",
        "personnel",
    )


def _amount(text: str, match: re.Match[str], kind: AmountKind, bounds: tuple[float, float], unit: str) -> AmountValue:
    before = text[max(0, match.start() - 24) : match.start()]
    per = _per(text, match.end()) if kind == "money" else None
    return AmountValue(
        kind, bounds[0], max(bounds[1], _upper(match["n"], bounds[0]) or 0), unit, _qualifier(before, match["n"]), per
    )


def _qualifier(before: str, number: str) -> Qualifier:
    if MORE.search(before):
        return "more_than"
    if UP_TO.search(before):
        return "up_to"
    vague = set(re.findall(r"[a-z]+", number.lower())) & (NOT_EXACT | MANY_LOW.keys())
    return "about" if ABOUT.search(before) or vague else "exact"


def _per(text: str, end: int) -> str | None:
    match = PER.match(text, end)
    if not match:
        return None
    word = match["per"] or match["unit"] or match["adverb"] or match["adjective"]
    return {"annum": "year", "annually": "year", "yearly": "year", "annual": "year", "monthly": "month"}.get(word, word)


def _upper(number: str, low: float | None) -> float | None:
    """Hundreds of thousands lie between two hundred thousand and a million."""
    words = [word for word in re.findall(r"[a-z]+", number.lower()) if word in MANY_LOW]
    return low * 5 if words and low is not None else low


def _value(number: str | None, scale: str | None, shared: str | None) -> float | None:
    """Read a number in digits or words with its scale; `shared` is the scale at the end of a range."""
    if not number:
        return None
    text = number.lower().replace(",", "")
    factor = SCALES.get((scale or shared or "").lower(), 1.0)
    if match := re.fullmatch(rf"({DIGITS})(?:[ -]({SCALE}))?", text):
        return float(match[1]) * SCALES.get(match[2] or "", factor)
    return _spelled(text, factor)


def _spelled(text: str, factor: float) -> float | None:
    words = re.findall(r"[a-z]+", text)
    many = [word for word in words if word in MANY_LOW]
    if many:
        value = float(MANY_LOW[many[0]])
        for word in many[1:]:
            value *= STEP[word]
        return value * factor
    if words[:2] == ["half", "a"]:
        return SCALES[words[2]] / 2 * factor
    total = 0.0
    for word in words:
        if word in SCALES and word != "hundred":
            total = (total or 1.0) * SCALES[word]
        elif word in ("hundred", "dozen"):
            total = (total or 1.0) * (100 if word == "hundred" else 12)
        elif word in NUMBERS and word not in ("a", "an"):
            total += NUMBERS[word]
    return total * factor if total else None
