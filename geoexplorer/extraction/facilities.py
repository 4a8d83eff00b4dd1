"""Bases described rather than named: "the US air base in Kyrgyzstan", "its base at Kant", and "the base" after them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.gazetteer import affiliations_of, gazetteer, slug
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
    r"first|second|third|solid|firm|broad|"
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
    r" (?:in|at|near|outside|on)(?: (?:the (?:outskirts of|territory of|town of|city of|"
    r"village of)|its|the))? (?=[A-Z\"“])"
)
COORDINATED = re.compile(r"(?:['’]s)?(?:,? (?:and|or)|,) $")
OWNED = re.compile(r"['’]s? (?:[a-z-]+ ){0,3}| (?:(?!at|in|on|of|the|from|near|for|to|and|by|with)[a-z-]+ ){0,2}")
SUPPORTING = re.compile(
    r"military|air|naval|army|troops|soldiers|forces|personnel|base at|aircraft|deploy|Air Force", re.IGNORECASE
)


@dataclass(slots=True)
class _Base:
    """What is known of a base so far: who runs it and where it is."""

    operator: str | None
    host: str | None
    site: str | None


class Facilities:
    """Add FACILITY mentions for bases by description, linked to the lexicon where operator and host leave one."""

    name = "facilities"
    needs: tuple[str, ...] = ("mentions",)
    adds: tuple[str, ...] = ("mentions", "entities", "acts_for")

    def __call__(self, draft: Draft) -> None:
        """Read the paragraphs in order; a bare "base" is the one spoken of last."""
        if not re.search(
            r"base|airfield|airstrip|complex|station|cosmodrome|garrison|facilit|installation|range",
            draft.document.text,
        ):
            return
        military = bool(SUPPORTING.search(draft.document.text))
        last: str | None = None
        for offset, doc in draft.parsed:
            for start, end, base in _described(draft, offset, doc.text, military):
                key = _key(draft, base, _site_before(draft, start + offset) or last)
                last = key or last
                draft.mentions.append(_mention(draft, (start + offset, end + offset), key))
        _join_unplaced(draft)
        draft.mentions.sort(key=lambda m: (m.start, -m.end))


facilities = Facilities()


def _site_before(draft: Draft, start: int) -> str | None:
    """Return the base at a place this sentence has named before ("landed at Kant ... to protect the base")."""
    sentence = next((s for s in draft.sentences if s.start <= start < s.end), None)
    named = [m for m in draft.mentions if sentence and sentence.start <= m.start and m.end <= start]
    sites = [gazetteer().sites[m.quote] for m in named if m.label == "PLACE" and m.quote in gazetteer().sites]
    return sites[-1] if sites else None


def _join_unplaced(draft: Draft) -> None:
    """A base of which only the operator is told ("the American base") is the only one of that operator here."""
    keys = dict.fromkeys(m.entity_key for m in draft.mentions if m.label == "FACILITY" and m.entity_key)
    for key in keys:
        entity = draft.entities.get(key)
        operator = draft.acts_for.get(key)
        placed = [k for k in keys if k != key and draft.acts_for.get(k) == operator and _country(draft, k)]
        if entity and not entity.country and operator and len(placed) == 1:
            draft.mentions = [replace(m, entity_key=placed[0]) if m.entity_key == key else m for m in draft.mentions]
            del draft.entities[key], draft.acts_for[key]


def _country(draft: Draft, key: str) -> str | None:
    entity = draft.entities.get(key) or gazetteer().entities.get(key)
    return entity.country if entity else None


def _mention(draft: Draft, span: tuple[int, int], key: str | None) -> Mention:
    quote = draft.document.text[slice(*span)]
    return Mention(*span, quote, "FACILITY", key, extractor="rules", rule="facility.described", confidence=0.85)


def _described(draft: Draft, offset: int, text: str, military: bool) -> Iterator[tuple[int, int, _Base]]:
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
        yield start, end, _Base(operator or _possessor(text, start, offset, inside), host, site)


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
    mention = next((m for m in inside if m.start - offset == gap.end() and m.label in ("COUNTRY", "PLACE")), None)
    if mention is None:
        return end, None, None
    following = next((m for m in inside if m.start > mention.end), None)
    entity = gazetteer().entities.get(mention.entity_key or "")
    host = entity.country if entity else None
    between = text[mention.end - offset : following.start - offset] if following else ""
    if following and following.label in ("COUNTRY", "PLACE") and re.fullmatch(r",? (?:and|or) (?:in |at )?", between):
        return end, None, None
    if gap.group().strip() not in ("in", "at"):
        return end, host, None
    return mention.end - offset, host, mention.quote if mention.label == "PLACE" else None


def _key(draft: Draft, base: _Base, last: str | None) -> str | None:
    """Return the key of the base: by its site, by operator and host, else the base spoken of last."""
    known = gazetteer()
    if base.site and (key := known.sites.get(base.site)):
        return _noted(draft, key, base)
    if base.operator is None and base.host is None and base.site is None:
        return last
    if found := _by_sides(draft, base):
        return _noted(draft, found, base)
    same_host = [k for k, e in draft.entities.items() if e.kind == "facility" and e.country == base.host and base.host]
    if base.operator is None and base.site is None and len(same_host) == 1:
        return same_host[0]
    if base.host is None and last and draft.acts_for.get(last) == base.operator:
        return last
    host, operator = base.host or "", base.operator or ""
    key = "facility:" + "-".join(
        part.lower() for part in (operator, "base", host and f"in-{host}", slug(base.site or "")) if part
    )
    draft.entities.setdefault(key, Entity(key, "facility", _name(base), base.host))
    return _noted(draft, key, base)


def _name(base: _Base) -> str:
    known = gazetteer().entities
    operator = known[base.operator].name if base.operator in known else ""
    host = known[base.host].name if base.host in known else ""
    where = f" at {base.site}" if base.site else f" in {host}" if host else ""
    return f"{operator} base{where}".strip()


def _noted(draft: Draft, key: str, base: _Base) -> str:
    if base.operator:
        draft.acts_for.setdefault(key, base.operator)
    return key


def _by_sides(draft: Draft, base: _Base) -> str | None:
    """Return the only known base with that host and operator at the time."""
    if not base.host or not base.operator:
        return None
    day = draft.document.published.date or ""
    found = []
    for key, entity in gazetteer().entities.items():
        if entity.kind == "facility" and entity.country == base.host:
            rows = [a for a in affiliations_of(key) if a.role == "operator" and a.of_key == base.operator]
            if any(
                not day or ((a.valid_from or "")[:4] <= day[:4] and day[:4] <= (a.valid_to or "9999")[:4]) for a in rows
            ):
                found.append(key)
    return found[0] if len(found) == 1 else None
