"""The event lexicon: which verbs and nouns name an act between two states, and what kind of act."""

import re
import tomllib
from dataclasses import fields
from functools import cache
from typing import Any, get_args

from geoexplorer.assets import asset
from geoexplorer.extraction.lexicon_entries import (
    CueClass,
    DomainCues,
    EventTypeEntry,
    LexiconEntry,
    LexiconError,
    Part,
    Roles,
)
from geoexplorer.model.codes import DOMAINS, MODALITIES, Aspect

__all__ = [
    "ANYWHERE",
    "MARK",
    "TOGETHER",
    "CueClass",
    "DomainCues",
    "EventTypeEntry",
    "LexiconEntry",
    "LexiconError",
    "Part",
    "Roles",
    "domain_cues",
    "entries",
    "entries_by_head",
    "event_types",
    "light_verbs",
    "modality_cues",
    "prepositions",
    "relation_tone",
    "unmarked",
    "words_of",
]

ANYWHERE = frozenset({"subject", "object", "possessor", "adjective"})
TOGETHER = frozenset({"subject", "object", "possessor", "adjective", "between", "among", "of"})
MARK = re.compile(r"\{([AR]):([^}]+)\}")


@cache
def entries() -> tuple[LexiconEntry, ...]:
    """Return every entry, verbs first; raises LexiconError naming the first faulty one."""
    more = ("supplement.toml", "dealings.toml", "idioms.toml")
    verbs = tuple(_entry("verb", row) for name in ("verbs.toml", *more) for row in _tables(name, "verb"))
    nouns = tuple(_entry("noun", row) for name in ("nouns.toml", *more) for row in _tables(name, "noun"))
    _refuse_repeated(verbs + nouns)
    return verbs + nouns


@cache
def entries_by_head() -> dict[str, tuple[LexiconEntry, ...]]:
    """Return the entries by the lemma of their head word, longest phrase first."""
    found: dict[str, list[LexiconEntry]] = {}
    for entry in entries():
        found.setdefault(entry.head, []).append(entry)
    return {head: tuple(sorted(group, key=_length, reverse=True)) for head, group in found.items()}


@cache
def light_verbs() -> frozenset[str]:
    """Return the lemmas of all verbs that leave the naming of the act to their noun ("pay a visit")."""
    return frozenset(verb for entry in entries() for verb in entry.light)


@cache
def event_types() -> dict[str, EventTypeEntry]:
    """Return the seventeen event types by name."""
    rows = _tables("event_types.toml", "event_type")
    return {row["name"]: EventTypeEntry(**row) for row in rows}


@cache
def domain_cues() -> tuple[DomainCues, ...]:
    """Return the cue words of the four domains, highest priority first."""
    found = [
        DomainCues(name, table["priority"], _matters(name) | {w: weight for weight, w in _weighted(table)})
        for name, table in _file("event_types.toml")["domain"].items()
    ]
    return tuple(sorted(found, key=lambda cues: -cues.priority))


def _matters(domain: str) -> dict[str, float]:
    """What acts of the domain are about, with weights; a word of two classes has the greater one."""
    rows = sorted((row for row in _tables("matters.toml", "matter") if row["domain"] == domain), key=_weight_of)
    return {" ".join(word.split()): float(row["weight"]) for row in rows for word in row["words"].split(",")}


def _weight_of(row: dict[str, Any]) -> float:
    return float(row["weight"])


@cache
def relation_tone() -> dict[str, int]:
    """Return the sign (+1 warm, -1 cold) of each lemma that colours a relation noun."""
    tone = _file("event_types.toml")["relation_tone"]
    return dict.fromkeys(tone["warm"], 1) | dict.fromkeys(tone["cold"], -1)


@cache
def modality_cues() -> dict[str, CueClass]:
    """Return the cue classes of modality.toml by name, their phrases longest first."""
    return {
        name: CueClass(name, table["effect"], _longest_first(table["cues"]))
        for name, table in _file("modality.toml").items()
    }


@cache
def prepositions() -> frozenset[str]:
    """Return the prepositions that roles may name."""
    return frozenset(_file("event_types.toml")["prepositions"])


def words_of(phrase: str) -> tuple[str, ...]:
    """Split a phrase as the tokenizer does: a hyphen between letters is a word of its own."""
    return tuple(re.sub(r"(?<=\w)-(?=\w)", " - ", phrase).split())


def unmarked(example: str) -> str:
    """Return an example without its {A:...} and {R:...} marks."""
    return MARK.sub(r"\2", example)


def _weighted(table: dict[str, Any]) -> list[tuple[float, str]]:
    return [(float(weight), word) for weight, words in table["weights"].items() for word in words]


def _longest_first(cues: list[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(sorted(map(words_of, cues), key=len, reverse=True))


def _length(entry: LexiconEntry) -> tuple[int, int]:
    return len(entry.words), -entry.words.count("*")


def _file(name: str) -> dict[str, Any]:
    path = asset("lexicons", name)
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{path} is not valid TOML: {error}", "Mend the line it names.") from error


def _tables(name: str, key: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = _file(name).get(key, [])
    return rows


def _entry(part: Part, row: dict[str, Any]) -> LexiconEntry:
    phrase = row.get("phrase", "")
    _check(part, phrase, row)
    words = words_of(phrase)
    kind = event_types()[row["type"]]
    return LexiconEntry(
        id=f"{part}.{_slug(phrase)}",
        part=part,
        words=words,
        head=row.get("head") or (words[0] if part == "verb" else _head_of_noun(words)),
        type=kind.name,
        domain=row.get("domain"),
        polarity=row.get("polarity", kind.polarity),
        roles=_roles(row["roles"]),
        mutual=row.get("mutual", False),
        modality=row.get("modality"),
        aspect=row.get("aspect"),
        takes=row.get("takes"),
        light=tuple(row.get("light", ())),
        sure=row.get("sure", True),
        example=row["example"],
    )


def _check(part: Part, phrase: str, row: dict[str, Any]) -> None:
    """Raise LexiconError at the first thing in a row that the extraction cannot use."""
    marks = {mark for mark, _ in MARK.findall(row.get("example", ""))}
    faults = {
        "it has no phrase": not phrase,
        "unknown fields": not row.keys() <= _fields(),
        "unknown type": row.get("type") not in event_types(),
        "unknown domain": row.get("domain", "military") not in DOMAINS,
        "polarity is not -1, 0 or 1": row.get("polarity", 0) not in (-1, 0, 1),
        "unknown modality": row.get("modality", "asserted") not in MODALITIES,
        "unknown aspect": row.get("aspect", "event") not in get_args(Aspect),
        "takes can only be clause": row.get("takes", "clause") != "clause",
        "roles are not side>side": not row.get("roles") or not _roles_are_sound(row["roles"]),
        "the example lacks {A:...} or {R:...}": marks != {"A", "R"},
    }
    for fault, found in faults.items():
        if found:
            raise LexiconError(f'{part} "{phrase}": {fault}', f"Mend the entry in resources/lexicons/{part}s.toml.")


def _fields() -> set[str]:
    return {field.name for field in fields(LexiconEntry)} - {"id", "part", "words"} | {"phrase"}


def _listed(roles: str | list[str]) -> list[str]:
    return [roles] if isinstance(roles, str) else roles


def _roles_are_sound(roles: str | list[str]) -> bool:
    return all(_sound(role.split(">")) for role in _listed(roles))


def _sound(sides: list[str]) -> bool:
    return set(sides) <= (TOGETHER if len(sides) == 1 else ANYWHERE | prepositions()) and len(sides) <= 2


def _roles(roles: str | list[str]) -> tuple[Roles, ...]:
    """Read "subject>object"; a single side ("between") holds both."""
    sides = [r.split(">") for r in _listed(roles)]
    return tuple(Roles(s[0], s[-1]) for s in sides)


def _head_of_noun(words: tuple[str, ...]) -> str:
    """Return the last word before the first preposition: relief in "debt relief", visit in "visit to"."""
    for place, word in enumerate(words):
        hyphen = "-" in words[place : place + 1] or words[place - 1 : place] == ("-",)
        if place and word in prepositions() and not hyphen:
            return words[place - 1]
    return words[-1]


def _slug(phrase: str) -> str:
    return re.sub(r"\W+", "_", phrase.replace("*", "any")).strip("_").lower()


def _refuse_repeated(found: tuple[LexiconEntry, ...]) -> None:
    seen: set[str] = set()
    for entry in found:
        if entry.id in seen:
            raise LexiconError(f"{entry.id} stands twice in the lexicon", "Join the two entries.")
        seen.add(entry.id)
