"""Mentions of known names: read each name of the gazetteer in its place and settle what it stands for here."""

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.gazetteer import Name, affiliations_of, gazetteer
from geoexplorer.extraction.long_names import long_names
from geoexplorer.extraction.matching import Hit, find_names, outermost
from geoexplorer.extraction.words import Words
from geoexplorer.model.codes import Label
from geoexplorer.model.entity import Mention

if TYPE_CHECKING:
    pass

LABELS: dict[str, Label] = {
    "country": "COUNTRY",
    "organisation": "ORG",
    "person": "PERSON",
    "facility": "FACILITY",
    "place": "PLACE",
    "region": "REGION",
    "group": "REGION",
}
GIVEN_NAMES = frozenset(
    ("Jordan", "Chad", "Georgia", "Israel", "India", "Kenya", "Ireland", "Cuba", "Malta", "America")
)
LESSER_TITLES = ("secretary", "senator", "governor", "judge", "mayor", "captain", "professor", "dr", "dr.")
FORM_CONFIDENCE = {"name": 0.97, "adjective": 0.97, "acronym": 0.95, "capital": 0.85, "surname": 0.85}


@dataclass(slots=True)
class Setting:
    """What the whole text says that helps to read one name in it."""

    full_names: set[str] = field(default_factory=set)  # keys of entities the text calls by a full name
    countries: Counter[str] = field(default_factory=Counter)  # how often each country is named for sure
    towns: Counter[str] = field(default_factory=Counter)  # how often a place in it that is no seat of its government
    published: str | None = None


class KnownNames:
    """Make a mention of each name the gazetteer knows, where the words around it allow that reading."""

    name = "known names"
    needs: tuple[str, ...] = ("parsed", "sentences")
    adds: tuple[str, ...] = ("mentions",)

    def __call__(self, draft: Draft) -> None:
        """Add COUNTRY, PLACE, ORG, PERSON, FACILITY and REGION mentions of known entities."""
        text = draft.document.text
        hits = find_names(text)
        setting = _setting(draft, hits)
        for offset, doc in draft.parsed:
            words = Words.of(doc, offset)
            inside = [hit for hit in hits if offset <= hit.start and hit.end <= words.end]
            draft.mentions += _mentions(text, words, inside, setting)
        draft.mentions.sort(key=lambda m: (m.start, -m.end))


known_names = KnownNames()


def _setting(draft: Draft, hits: list[Hit]) -> Setting:
    setting = Setting(published=draft.document.published.date)
    for hit in outermost(hits):
        keys = {name.key for name in hit.names}
        if len(keys) == 1 and not hit.names[0].risky and hit.names[0].form != "surname":
            setting.full_names.update(keys)
        country = gazetteer().entities[hit.names[0].key].country
        if country and len({gazetteer().entities[key].country for key in keys}) == 1:
            kinds = {gazetteer().entities[key].kind for key in keys}
            setting.towns[country] += kinds == {"place"} and hit.names[0].text not in SHARED
            setting.countries[country] += 2 if hit.names[0].form in ("name", "adjective") else 1
    return setting


def _mentions(text: str, words: Words, hits: list[Hit], setting: Setting) -> list[Mention]:
    """Read the hits of one paragraph from left to right; a refused reading gives way to what it covered."""
    found: list[Mention] = []
    personal = _long_names(words, hits)
    for hit in hits:
        if any(start <= hit.start and hit.end <= end and not _is_whole(hit, start, end) for start, end in personal):
            continue
        inside = next((m for m in found if m.start <= hit.start and hit.end <= m.end), None)
        crossing = any(m.start < hit.end and hit.start < m.end for m in found)
        if crossing and not (inside and _may_nest(inside, hit)):
            continue
        if _is_direction(hit, hits) or _opens_other(text, hit):
            continue
        name = _reading(words, hit, setting, _listed_country(text, hits, hit))
        if name is not None:
            found.append(_mention(text, hit, name))
    return found


def _long_names(words: Words, hits: list[Hit]) -> list[tuple[int, int]]:
    """Return the long personal names of a paragraph, in the text."""
    kinds = {hit.start: gazetteer().entities[hit.names[0].key].kind for hit in hits}
    states = frozenset(start - words.offset for start, kind in kinds.items() if kind in ("country", "organisation"))
    return [(start + words.offset, end + words.offset) for start, end in long_names(words.text, states)]


def _is_whole(hit: Hit, start: int, end: int) -> bool:
    """Whether the hit is the long name itself, or a full known name of several words that begins with it."""
    known = any(name.form == "name" and gazetteer().entities[name.key].kind == "person" for name in hit.names)
    return (hit.start, hit.end) == (start, end) or (known and hit.start <= start and hit.end >= end)


def _is_direction(hit: Hit, hits: list[Hit]) -> bool:
    """Whether an adjective of a region only says which part is meant, as in "Western Siberia"."""
    kinds = {gazetteer().entities[name.key].kind for name in hit.names if name.form == "adjective"}
    beside = [other for other in hits if other.start == hit.end + 1] if kinds & {"group", "region"} else []
    return any(other.names[0].form != "adjective" and _is_somewhere(other) for other in beside)


def _opens_other(text: str, hit: Hit) -> bool:
    """Whether a currency or a proper name goes on behind it: "US$40 million", "the West Nile virus"."""
    named = hit.names[0].text == "West" and re.match(r" [A-Z][a-z]", text[hit.end : hit.end + 3])
    return text.startswith("$", hit.end) or bool(named)


def _is_somewhere(hit: Hit) -> bool:
    return gazetteer().entities[hit.names[0].key].kind in ("country", "place", "region")


def _listed_country(text: str, hits: list[Hit], hit: Hit) -> str | None:
    """Return the country of the place next to this one in "Atlanta, Georgia", "King X of Jordan", "Saudi King X"."""
    for other in hits:
        if other.start > hit.end and re.fullmatch(r" of (?:the )?", text[hit.end : other.start]):
            return _country(other)
        if other.end < hit.start and re.fullmatch(r"(?:['’]s)? (?:[A-Z]\w+ )?", text[other.end : hit.start]):
            return _country(other)
        if other.start == hit.end + 2 and text[hit.end : other.start] == ", ":
            return _country(other)
        if other.end == hit.start - 2 and text[other.end : hit.start] == ", ":
            return _country(other)
    return None


def _country(hit: Hit) -> str | None:
    """Return the country of a state, region or city that can be no other."""
    known = gazetteer().entities
    found = {known[name.key].country for name in hit.names if known[name.key].kind in ("country", "place")}
    return found.pop() if len(found) == 1 else None


def _may_nest(outer: Mention, hit: Hit) -> bool:
    """Inside an organisation, person or base only the name of a state is a mention of its own."""
    name = hit.names[0]
    if outer.label in ("COUNTRY", "PLACE", "REGION", "PERSON") or (hit.start, hit.end) == (outer.start, outer.end):
        return False
    kind = gazetteer().entities[name.key].kind
    if outer.label == "FACILITY":
        return kind in ("country", "place")
    return (kind == "country" and name.form == "adjective") or name.text in ("U.S.", "US")


def _reading(words: Words, hit: Hit, setting: Setting, listed: str | None) -> Name | None:
    """Return the entity the name stands for here, or None when it is none of them."""
    allowed = [name for name in hit.names if _is_allowed(words, hit, name, setting)]
    if not allowed:
        return None
    if len(allowed) > 1 and listed and (beside := [n for n in allowed if _lies_in(n, listed)]):
        allowed = beside
    return max(allowed, key=lambda name: _likelihood(name, setting))


def _lies_in(name: Name, country: str) -> bool:
    return gazetteer().entities[name.key].country == country


def _is_allowed(words: Words, hit: Hit, name: Name, setting: Setting) -> bool:
    kind = gazetteer().entities[name.key].kind
    if name.risky and kind == "place":
        return words.is_where(hit.start, hit.end)
    if kind == "country" and name.form == "adjective" and words.follows(hit.start, "ethnic"):
        return False
    if name.form == "surname":
        return _is_person_here(words, hit, name, setting)
    if name.risky and name.key not in setting.full_names:
        return False
    if name.form == "acronym" and words.is_shouted(hit.start, hit.end):
        return False
    if kind in ("place", "country", "facility") and name.form != "adjective":
        given = (kind == "place" or name.text in GIVEN_NAMES) and words.is_first_of_personal_name(hit.start, hit.end)
        return not given and not words.is_inside_personal_name(hit.start, hit.end)
    return True


def _is_person_here(words: Words, hit: Hit, name: Name, setting: Setting) -> bool:
    """A surname alone needs its full name in the text, a title before it, or an office held at the time."""
    if words.is_part_of_longer_name(hit.start, hit.end) or words.has_given_name_after(hit.end):
        return False
    if name.key in setting.full_names:
        return True
    if words.has_title_before(hit.start):
        return not _is_titled_otherwise(words, hit, name)
    alone = not name.risky and all(other.form == "surname" for other in hit.names)
    return alone and len(name.text) > 3 and holds_office(name.key, setting.published)


def _is_titled_otherwise(words: Words, hit: Hit, name: Name) -> bool:
    """Whether the title before a surname is one the known bearer never had ("Secretary Napolitano")."""
    title = next((title for title in LESSER_TITLES if words.follows(hit.start, title)), None)
    return title is not None and not any(title in one.role.lower() for one in affiliations_of(name.key))


def holds_office(key: str, day: str | None) -> bool:
    """Whether the person held any office on the day or in the two years around; True without a day."""
    if not day:
        return True
    year = int(day[:4])
    spans = [(int((a.valid_from or "0")[:4]), int((a.valid_to or "9999")[:4])) for a in affiliations_of(key)]
    return any(first - 1 <= year <= last + 2 for first, last in spans)


def _likelihood(name: Name, setting: Setting) -> tuple[float, ...]:
    """Order readings: full-named ones first, then by kind, then by how often the text names their country."""
    entity = gazetteer().entities[name.key]
    in_office = entity.kind == "person" and bool(setting.published) and holds_office(name.key, setting.published)
    kinds = {"country": 4, "organisation": 3, "region": 2, "group": 2, "facility": 2, "person": 2, "place": 1}
    return (
        name.key in setting.full_names and entity.kind == "person",
        _outnumbers(name, setting),
        kinds[entity.kind],
        in_office,
        setting.countries[entity.country or ""],
    )


def _outnumbers(name: Name, setting: Setting) -> bool:
    """Whether a name shared by a state and a region abroad (Georgia) is the region: its country rules the text."""
    if name.text not in SHARED or gazetteer().entities[name.key].kind != "place":
        return False
    country = gazetteer().entities[name.key].country or ""
    far = setting.towns[country] or country != "USA"  # Washington in a text about Georgia is no American town
    there = setting.countries[country] if far else 0
    return there >= 2 and there > 2 * sum(setting.countries[key] for key in SHARED[name.text])


SHARED = {"Georgia": ("GEO", "RUS", "ARM", "AZE"), "Tripoli": ("LBY",), "San Jose": ("CRI",), "Santiago": ("CHL",)}
"""Names of states or capitals that are places elsewhere too, with the states that speak for the first reading."""


def _mention(text: str, hit: Hit, name: Name) -> Mention:
    kind = gazetteer().entities[name.key].kind
    return Mention(
        start=hit.start,
        end=hit.end,
        quote=text[hit.start : hit.end],
        label=LABELS[kind],
        entity_key=name.key,
        metonym=kind == "country" and name.form == "capital",
        rule=f"gazetteer.{name.form}",
        confidence=FORM_CONFIDENCE[name.form],
    )
