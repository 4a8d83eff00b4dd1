"""Bases described rather than named: "the US air base in Kyrgyzstan", "its base at Kant", and "the base" after them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from geoexplorer.extraction.base_identity import Base, base_key, join_unplaced
from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.gazetteer import gazetteer, slug
from geoexplorer.extraction.words import Words
from geoexplorer.model.entity import Entity, Mention

KIND = (
    r"(?:(?:military|air|naval|army|navy|submarine|missile|radar|training|support|transit|logistics?|logistical|supply|"
    r"helicopter|drone|border|space|coalition|forward|refuel(?:l)?ing|staging|operations?|"
    r"operating|Soviet|anti-terrorist|"
    r"antiterrorist|counterterrorism|rapid[- ]reaction|reconnaissance|intelligence|joint) )"
)
NOUN = (
    r"(?:air ?bases?|Air ?[Bb]ases?|bases?|airfields?|air ?strips?|(?:transit|surveillance|radar|"
    r"tracking|satellite(?: surveillance)?|"
    r"space surveillance|monitoring|early[- ]warning|listening|communications?) (?:complex|"
    r"station|cent(?:er|re)|post|facility|facilities|site)s?|"
    r"airports?(?= (?:at|of|in|near|outside) [A-Z])|"
    r"cosmodrome|garrisons?|naval stations?|military (?:facilit(?:y|ies)|installations?|airports?|"
    r"outposts?|camps?|compounds?|sites?)|test(?:ing)? (?:range|site)s?)"
)
DESCRIBED = re.compile(
    rf"(?P<site>(?:[A-Z][\w’'-]+[ -]){{0,2}}?)(?P<kinds>{KIND}{{0,4}})(?P<noun>{NOUN})(?![\w-])"
    rf"(?! (?:camp|salary|pay|price|rate|line|year|metal|period))"
)
NOT_BASES = re.compile(
    r"\b(?:tax|customer|data|power|resource|raw[- ]material|legal|legislative|normative|knowledge|"
    r"industrial|manufacturing|economic|"
    r"support base of|political|social|electoral|voter|fan|user|client|scientific|technological|"
    r"technical|production|treaty|"
    r"contractual|material|financial|theoretical|evidence|energy|export|donor|revenue|consumer|"
    r"solid|firm|broad|"
    r"regulatory|natural|mineral|subscriber|membership|popular|research) $",
    re.IGNORECASE,
)
VERB_BEFORE = re.compile(r"\b(?:to|who|which|that|they|we|it|and|or|will|would|can|could|should|not) $")
DETERMINED = re.compile(
    r"\b(?:the|this|that|these|those|its|their|his|a|an|any|no|such|both|other|another|new|"
    r"existing|former|same|said|permanent|powerful|"
    r"additional|own|two|three|foreign|main|large|largest|second|key|first|old|current|"
    r"[A-Z][\w’'.-]*) $|[’']s $|\b(?:of|on|at|for|from|with) $",
    re.IGNORECASE,
)
IN_PLACE = re.compile(
    r" (?:in|at|near|outside|on|of)(?: (?:the (?:outskirts of|territory of|town of|city of|"
    r"village of)|its|the))? (?=[A-Z\"“])"
)
NAMED_SITE = re.compile(
    r"\b(?:Camp (?!David\b)[A-Z][\w’'-]+(?: [A-Z][a-z]+(?= (?:in|near|,)))?|"
    r"(?:Naval (?:Air )?Station|Joint Base|Forward Operating Base|RAF|Fort) (?:[A-Z][\w’'-]+ ?-?){1,2}(?<! )|"
    r"(?:[A-Z][\w’'-]+[ -]){1,3}(?:Air Force Base|Air Base|Airbase|Naval Base|Air Station|Airfield|Barracks|"
    r"Cosmodrome))\b"
)
"""Names that say themselves what stands there ("Camp Arifjan", "Osan Air Base")."""
AIRPORT = re.compile(r" (?:International )?[Aa]irport\b(?!['’]s| (?:road|code|tax|hotel|shop|authority))")
SITE_NOUN = re.compile(
    r" (?:(?:air|military|naval|army|logistics) )?(?:base|airbase|airfield|airport|complex|facility)\b(?!-)"
)
PORT = re.compile(r"\b(?:naval |deep-water )?(?:port|harbou?r) (?:of|at) (?=[A-Z])")
COORDINATED = re.compile(r"(?:['’]s)?(?:,? (?:and|or)|,) $")
OWNED = re.compile(r"['’]s? (?:[a-z-]+ ){0,3}| (?:(?!at|in|on|of|the|from|near|for|to|and|by|with)[a-z-]+ ){0,2}")
SUPPORTING = re.compile(
    r"military|air|naval|army|troops|soldiers|forces|personnel|base at|aircraft|deploy|Air Force", re.IGNORECASE
)


NEW = re.compile(r"\b(?:an?|another|new|second|additional|any|no)(?: [a-z-]+){0,2} $", re.IGNORECASE)


class Facilities:
    """Add FACILITY mentions for bases by description, linked to the lexicon where operator and host leave one."""

    name = "facilities"
    needs: tuple[str, ...] = ("mentions",)
    adds: tuple[str, ...] = ("mentions", "entities", "acts_for")

    def __call__(self, draft: Draft) -> None:
        """Read the paragraphs in order; a bare "base" is the one spoken of last."""
        if not re.search(
            r"base|Base|airfield|airstrip|complex|station|Station|cosmodrome|garrison|facilit|installation|range|airport|"
            r"Airport|Airfield|Barracks|Camp |Fort |RAF ",
            draft.document.text,
        ):
            return
        military = bool(SUPPORTING.search(draft.document.text))
        _widen(draft, military=military)
        last: str | None = None
        for offset, doc in draft.parsed:
            text = Words.of(doc, offset).text
            _add_named(draft, text, offset)
            for start, end, base in _described(draft, offset, text, military):
                key = base_key(draft, base, last)
                last = key or last
                span = (start + offset, end + offset)
                draft.mentions = [m for m in draft.mentions if not _is_named_within(m, span)]
                draft.mentions.append(_mention(draft, span, key))
        _drop_nested(draft)
        join_unplaced(draft)
        draft.mentions.sort(key=lambda m: (m.start, -m.end))


facilities = Facilities()


def _drop_nested(draft: Draft) -> None:
    """Keep the longest name of a facility only."""
    spans = [(m.start, m.end) for m in draft.mentions if m.label == "FACILITY"]
    within = {(a, b) for a, b in spans for c, d in spans if c <= a and b <= d and (a, b) != (c, d)}
    draft.mentions = [m for m in draft.mentions if m.label != "FACILITY" or (m.start, m.end) not in within]


def _widen(draft: Draft, *, military: bool) -> None:
    """Take the noun behind a known facility into its name, and read the airport of a town as one."""
    text = draft.document.text
    for place, mention in enumerate(draft.mentions):
        behind = SITE_NOUN.match(text, mention.end) if mention.label == "FACILITY" else None
        if behind and not SITE_NOUN.search(mention.quote[-12:]):
            if any(m.start == mention.start and m.end >= behind.end() for m in draft.mentions):
                continue
            quote = text[mention.start : behind.end()]
            draft.mentions[place] = replace(mention, end=behind.end(), quote=quote, rule="facility.widened")
        behind = AIRPORT.match(text, mention.end) if mention.label == "PLACE" and military else None
        if behind:
            draft.mentions[place] = _airport(draft, mention, behind.end())


def _airport(draft: Draft, town: Mention, end: int) -> Mention:
    """The airport of a town as a facility, known or not."""
    quote = draft.document.text[town.start : end]
    country = next((e.country for key in (town.entity_key or "",) if (e := gazetteer().entities.get(key))), None)
    key = gazetteer().sites.get(quote) or gazetteer().sites.get(town.quote) or f"facility:{slug(quote)}"
    if key not in gazetteer().entities:
        draft.entities.setdefault(key, Entity(key, "facility", quote, country))
    return replace(town, end=end, quote=quote, label="FACILITY", entity_key=key, metonym=False, rule="facility.airport")


def _add_named(draft: Draft, text: str, offset: int) -> None:
    """Add the sites whose names say what they are, in place of the towns they were read as."""
    for match in NAMED_SITE.finditer(text):
        start, end = match.start() + offset, match.end() + offset
        crossing = [m for m in draft.mentions if m.start < end and start < m.end]
        if any(m.label not in ("PLACE", "COUNTRY") or m.start < start or m.end > end for m in crossing):
            continue
        whole = next((m for m in crossing if (m.start, m.end) == (start, end)), None)
        country = next((e.country for m in crossing if (e := draft.entities.get(m.entity_key or ""))), None)
        key = f"facility:{slug(match.group())}"
        draft.entities.setdefault(key, Entity(key, "facility", match.group(), country))
        if whole is not None:
            draft.mentions.remove(whole)
        draft.mentions.append(replace(_mention(draft, (start, end), key), rule="facility.named"))

    for match in PORT.finditer(text):
        _add_port(draft, match.start() + offset, match.end() + offset)


def _add_port(draft: Draft, start: int, name: int) -> None:
    """Read "the port of Cam Ranh Bay" as the base that stands there, where one does."""
    town = next((m for m in draft.mentions if m.start == name and m.label == "PLACE"), None)
    key = gazetteer().sites.get(town.quote) if town is not None else None
    if town is not None and key is not None:
        draft.mentions.append(replace(_mention(draft, (start, town.end), key), rule="facility.port"))


def _mention(draft: Draft, span: tuple[int, int], key: str | None) -> Mention:
    quote = draft.document.text[slice(*span)]
    return Mention(*span, quote, "FACILITY", key, extractor="rules", rule="facility.described", confidence=0.85)


def _is_named_within(mention: Mention, span: tuple[int, int]) -> bool:
    """Whether the mention is a facility inside a longer description of it ("air base at Karshi-Khanabad")."""
    return mention.label == "FACILITY" and span[0] <= mention.start and mention.end <= span[1]


def _described(draft: Draft, offset: int, text: str, military: bool) -> Iterator[tuple[int, int, Base]]:
    if "base" not in text and not re.search(NOUN, text):
        return
    inside = [m for m in draft.mentions if offset <= m.start < offset + len(text)]
    for match in DESCRIBED.finditer(text):
        start, end = match.start("kinds"), match.end()
        if any(
            m.label in ("FACILITY", "ORG", "MONEY") and m.start - offset < end and start < m.end - offset
            for m in inside
        ):
            continue
        if not _is_base(text, match, military):
            continue
        start, operator, site = _before(text, start, offset, inside)
        end, host, place = _after(text, end, offset, inside)
        site = site or place
        operator = operator or _possessor(text, start, offset, inside)
        plural = match["noun"].lower().endswith("s")
        new = bool(NEW.search(text[:start]))
        yield start, end, Base(start + offset, operator, host, site, plural, new)


def _is_base(text: str, match: re.Match[str], military: bool) -> bool:
    """Whether the words mean a place with soldiers, not a tax base or the verb."""
    before = text[max(0, match.start("kinds") - 30) : match.start("kinds")]
    if NOT_BASES.search(before):
        return False
    if match["kinds"].strip() or match["noun"].lower() not in ("base", "bases"):
        return not (match["noun"] in ("station", "complex") and not match["kinds"])
    return military and not VERB_BEFORE.search(before) and bool(DETERMINED.search(before))


def _before(text: str, start: int, offset: int, inside: list[Mention]) -> tuple[int, str | None, str | None]:
    """Take in the state or site right before the noun ("Russian military base", "Manas base")."""
    for mention in inside:
        gap = text[mention.end - offset : start] if mention.end - offset <= start else None
        if gap not in (" ", "-"):
            continue
        if mention.label == "COUNTRY":
            return mention.start - offset, mention.entity_key, None
        if mention.label == "PLACE":
            return mention.start - offset, None, mention.quote
    return start, None, None


def _possessor(text: str, start: int, offset: int, inside: list[Mention]) -> str | None:
    """Return the state whose possessive stands before the noun ("Russia's new base")."""
    for mention in reversed(inside):
        if mention.label == "COUNTRY" and mention.end - offset <= start:
            gap = text[mention.end - offset : start]
            return mention.entity_key if OWNED.fullmatch(gap) else None
    return None


def _after(text: str, end: int, offset: int, inside: list[Mention]) -> tuple[int, str | None, str | None]:
    """Take in "in Tajikistan" or "at Manas" unless it goes on ("in Uzbekistan and Kyrgyzstan")."""
    gap = IN_PLACE.match(text, end)
    if not gap:
        return end, None, None
    of = gap.group().startswith(" of")
    labels = ("FACILITY", "PLACE") if of else ("FACILITY", "COUNTRY", "PLACE")
    behind = [m for m in inside if m.start - offset == gap.end() and m.label in labels]
    mention = max(behind, key=lambda m: m.end, default=None)
    if mention is None:
        return end, None, None
    if mention.label == "FACILITY":
        return mention.end - offset, None, mention.quote
    following = next((m for m in inside if m.start > mention.end), None)
    entity = gazetteer().entities.get(mention.entity_key or "")
    host = entity.country if entity else None
    between = text[mention.end - offset : following.start - offset] if following else ""
    if following and following.label in ("COUNTRY", "PLACE") and re.fullmatch(r",? (?:and|or) (?:in |at )?", between):
        return end, None, None
    if gap.group().strip() not in ("in", "at", "of"):
        return end, host, None
    return mention.end - offset, host, mention.quote if mention.label == "PLACE" else None
