"""The actors we know beforehand: entities, their names and for whom they act, read from resources/lexicons."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from geoexplorer.assets import asset
from geoexplorer.errors import GeoExplorerError
from geoexplorer.model.codes import AliasForm, Kind
from geoexplorer.model.entity import Affiliation, Alias, Entity

Row = dict[str, Any]  # a TOML table


@dataclass(frozen=True, slots=True)
class Name:
    """One way to write an entity, and what reading it needs: `risky` names want support from the text."""

    text: str
    key: str
    form: AliasForm
    risky: bool = False


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """All that the lexicons hold; `names` may hold one text several times for several entities."""

    entities: dict[str, Entity]
    names: tuple[Name, ...]
    affiliations: tuple[Affiliation, ...]
    nouns: dict[str, tuple[str, ...]]  # entity key -> common nouns a text may call it by ("alliance")
    sites: dict[str, str]  # name of a place -> key of the facility that stands there
    members: dict[str, tuple[str, ...]]  # group key -> keys of its members
    personal: frozenset[str]  # names of states that are personal names as well


def known_entities() -> tuple[Entity, ...]:
    """Return every entity of the lexicons."""
    return tuple(gazetteer().entities.values())


def known_aliases() -> tuple[Alias, ...]:
    """Return every name of every entity of the lexicons."""
    return tuple(Alias(name.text, name.key, name.form) for name in gazetteer().names)


def known_affiliations() -> tuple[Affiliation, ...]:
    """Return for whom the entities of the lexicons act or where they belong, dated where it matters."""
    return gazetteer().affiliations


@cache
def affiliations_of(key: str) -> tuple[Affiliation, ...]:
    """Return the affiliations of one known entity, in the order of the lexicon."""
    return _affiliations_by_key().get(key, ())


@cache
def _affiliations_by_key() -> dict[str, tuple[Affiliation, ...]]:
    found: dict[str, list[Affiliation]] = {}
    for affiliation in gazetteer().affiliations:
        found.setdefault(affiliation.entity_key, []).append(affiliation)
    return {key: tuple(rows) for key, rows in found.items()}


@cache
def _seats() -> dict[str, str]:
    known = gazetteer()
    seats = {n.text for n in known.names if n.form == "capital"}
    found: dict[str, str] = {}
    for name in known.names:
        if name.text in seats and known.entities[name.key].kind == "place":
            found.setdefault(name.text.lower(), name.key)
    return found


def seat_place(name: str) -> str | None:
    """Return the key of the place a capital or seat of government is, given its name."""
    return _seats().get(name.lower())


def slug(name: str) -> str:
    """Return a name as it stands in a key: lower case, no accents, words joined by hyphens."""
    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", "-", plain.lower()).strip("-")


_LETTERS = str.maketrans({"ı": "i", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "ß": "ss", "’": "", "'": ""})


@cache
def gazetteer() -> Gazetteer:
    """Return the lexicons as one value, read once a process."""
    parts = [_countries(), _places(), _organisations(), _people(), _facilities(), _groups()]
    entities: dict[str, Entity] = {}
    for part in parts:
        for entity in part.entities:
            entities.setdefault(entity.key, entity)
    return Gazetteer(
        entities=entities,
        names=tuple(dict.fromkeys(name for part in parts for name in part.names)),
        affiliations=tuple(a for part in parts for a in part.affiliations),
        nouns={key: nouns for part in parts for key, nouns in part.nouns.items()},
        sites={site: key for part in parts for site, key in part.sites.items()},
        members={key: keys for part in parts for key, keys in part.members.items()},
        personal=frozenset(name for part in parts for name in part.personal),
    )


@dataclass(slots=True)
class _Part:
    """What one file adds."""

    entities: list[Entity]
    names: list[Name]
    affiliations: list[Affiliation]
    nouns: dict[str, tuple[str, ...]]
    sites: dict[str, str]
    members: dict[str, tuple[str, ...]]
    personal: set[str]

    @classmethod
    def empty(cls) -> "_Part":
        return cls([], [], [], {}, {}, {}, set())


def _file(name: str) -> Row:
    path = asset("lexicons", name)
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise GeoExplorerError(f"{path} is not valid TOML: {error}", "Mend the line it names.") from error


def _tables(rows: Row) -> Iterator[tuple[str, Row]]:
    return ((key, row) for key, row in rows.items() if isinstance(row, dict))


def _names(key: str, texts: Iterable[str], form: AliasForm, *, risky: bool = False) -> list[Name]:
    spellings = (spelling for text in texts for spelling in _spellings(text))
    return [Name(text, key, "acronym" if _is_acronym(text) else form, risky) for text in spellings]


def _spellings(text: str) -> tuple[str, ...]:
    """Return a name with either apostrophe and without its accents: news writes all of them."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.translate(_PLAIN)) if not unicodedata.combining(c))
    return tuple(dict.fromkeys(s for name in (text, plain) for s in (name, name.replace("'", "’"))))


_PLAIN = str.maketrans({"ı": "i", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "ß": "ss"})


def _is_acronym(text: str) -> bool:
    return len(text) <= 8 and text.replace(".", "").isupper() and len(text.replace(".", "")) <= 6


def _countries() -> _Part:
    part = _Part.empty()
    for key, row in _tables(_file("countries.toml")):
        part.entities.append(Entity(key, "country", row["name"], key, row.get("wikidata")))
        part.names += _names(key, [row["name"], *row.get("also", ())], "name")
        part.names += _names(key, [*row["adjectives"], *row["people"]], "adjective")
        part.names += _names(key, row.get("risky", ()), "name", risky=True)
        part.names += _names(key, row.get("metonyms", ()), "capital")
        for capital in row["capital"]:
            spellings = capital.split("|")
            part.names += _names(key, spellings, "capital")
            part.entities.append(Entity(place_key(key, spellings[0]), "place", spellings[0], key))
            part.names += _names(place_key(key, spellings[0]), spellings, "name")
        for seat in row.get("metonyms", ()):
            part.entities.append(Entity(place_key(key, seat), "place", seat, key))
            part.names += _names(place_key(key, seat), [seat], "name")
        if row.get("personal"):
            part.personal.add(row["name"])
    return part


def place_key(country: str, name: str) -> str:
    """Return the key of a place: place:kgz-jalal-abad."""
    return f"place:{country.lower()}-{slug(name)}"


def _places() -> _Part:
    """Read places: a row of a list is a name, or a name with its other spellings ("Osh|Oš")."""
    part = _Part.empty()
    for country, row in _tables(_file("places.toml")):
        for risky, entry in _listed_places(row):
            first, *others = entry.split("|")
            key = place_key(country, first)
            part.entities.append(Entity(key, "place", first, country))
            part.names += _names(key, [first, *others], "name", risky=risky)
    return part


def _listed_places(row: Row) -> Iterator[tuple[bool, str]]:
    for kind in ("regions", "cities", "risky"):
        yield from ((kind == "risky", entry) for entry in row.get(kind, ()))


def _organisations() -> _Part:
    part = _Part.empty()
    rows = _file("organisations.toml")
    for key, row in _tables(rows["org"]):
        _add_organisation(part, key, row)
        part.affiliations += [
            Affiliation(member["of"], key, "member", member.get("from"), member.get("to"))
            for member in row.get("members", ())
        ]
    for row in rows["body"]:
        key = body_key(row.get("state"), row["name"])
        _add_organisation(part, key, row)
        if "state" in row:
            part.affiliations.append(Affiliation(key, row["state"], row["role"], row.get("from"), row.get("to")))
    return part


def body_key(state: str | None, name: str) -> str:
    """Return the key of an organisation that is not an actor of its own: organisation:kgz-ministry-of-defence."""
    words = slug(name)
    if state and not words.startswith(f"{state.lower()}-"):
        words = f"{state.lower()}-{words}"
    return f"organisation:{words}"


def _add_organisation(part: _Part, key: str, row: Row) -> None:
    part.entities.append(Entity(key, "organisation", row["name"], row.get("state"), row.get("wikidata")))
    part.names += _names(key, [row["name"], *row.get("also", ())], "name")
    part.names += _names(key, row.get("risky", ()), "acronym", risky=True)
    part.names += _names(key, row.get("adjectives", ()), "adjective")
    if "nouns" in row:
        part.nouns[key] = tuple(row["nouns"])


NUMERAL = re.compile(r"[IVX]+|[JS]r\.?")  # of kings, popes and sons


def _people() -> _Part:
    part = _Part.empty()
    states = _file("countries.toml")
    for row in _file("people.toml")["person"]:
        key = f"person:{slug(row['name'])}"
        country = next((o["of"] for o in row["offices"] if o["of"] in states), None)
        part.entities.append(Entity(key, "person", row["name"], country))
        part.names += _names(key, [row["name"], *row.get("also", ())], "name")
        last_words = [name.split()[-1] for name in (row["name"], *row.get("also", ()))]
        surnames = [row["surname"]] if "surname" in row else [w for w in last_words if not NUMERAL.fullmatch(w)]
        surnames += [name[0].upper() + name[1:] for name in surnames if name[0].islower()]  # at a sentence's start
        part.names += _names(key, dict.fromkeys(surnames), "surname", risky=row.get("risky", False))
        part.affiliations += [
            Affiliation(key, o["of"], o["office"], o.get("from"), o.get("to")) for o in row["offices"]
        ]
    return part


def _facilities() -> _Part:
    part = _Part.empty()
    for name, row in _tables(_file("facilities.toml")):
        key = f"facility:{name}"
        part.entities.append(Entity(key, "facility", row["name"], row["host"]))
        part.names += _names(key, [row["name"], *row.get("also", ())], "name")
        part.sites.update((site, key) for site in row.get("site", ()))
        part.affiliations.append(Affiliation(key, row["host"], "host", row.get("from"), row.get("to")))
        part.affiliations += [
            Affiliation(key, o["of"], "operator", o.get("from"), o.get("to")) for o in row.get("operators", ())
        ]
    return part


def _groups() -> _Part:
    part = _Part.empty()
    rows = _file("groups.toml")
    for key, row in _tables(rows["group"]):
        _add_group(part, key, row, "group")
        part.members[key] = tuple(row["members"])
        part.affiliations += [Affiliation(member, key, "member") for member in row["members"]]
    for row in rows.get("region", ()):
        _add_group(part, f"region:{slug(row['name'])}", row, "region")
    return part


def _add_group(part: _Part, key: str, row: Row, kind: Kind) -> None:
    part.entities.append(Entity(key, kind, row["name"], row.get("country")))
    part.names += _names(key, [row["name"], *row.get("also", ())], "name")
    part.names += _names(key, [*row.get("adjectives", ()), *row.get("people", ())], "adjective")
