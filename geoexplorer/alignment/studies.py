"""Studies as TOML text: which countries lean towards which powers, with which weights."""

import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any, NoReturn

from geoexplorer.assets import asset
from geoexplorer.errors import StudyError
from geoexplorer.model.alignment import Counting, Power, Study, Weights
from geoexplorer.model.codes import EVENT_TYPES, MODALITIES
from geoexplorer.wording import tr

DEFAULT = "all"
SHIPPED = ("central-asia", "south-caucasus", "western-balkans")
NAMED_OFTEN = 3  # a study fits when one of its countries is named in as many documents
MOST_POWERS = 5

_TABLES: dict[str, tuple[str, ...]] = {
    "event_type": EVENT_TYPES,
    "modality": MODALITIES,
    "side": ("out", "in"),
    "half_life": EVENT_TYPES,
}
_NUMBERS = ("prior", "document_cap", "state_half_life")


@cache
def shipped_study(name: str) -> Study:
    """Return the shipped study of that name, or the template `all`; raises StudyError for any other name."""
    if name not in (*SHIPPED, DEFAULT):
        raise StudyError(
            tr("No study is called {name}", name=repr(name)),
            tr("Choose one of {names}", names=", ".join((*SHIPPED, DEFAULT))),
        )
    return read_study(asset("studies", f"{name}.toml").read_text("utf-8"), source=f"{name}.toml")


@cache
def default_weights() -> Weights:
    """Return the weights of a study that states none of its own."""
    table = tomllib.loads(asset("studies", f"{DEFAULT}.toml").read_text("utf-8"))["weights"]
    return _weights(table, None, f"{DEFAULT}.toml")


def study_for(documents_naming: Mapping[str, int]) -> str:
    """Return the shipped study whose countries the documents name most; `all` if none is in three of them."""
    named = {
        name: sum(documents_naming.get(country, 0) for country in shipped_study(name).countries)
        for name in SHIPPED
        if any(documents_naming.get(c, 0) >= NAMED_OFTEN for c in shipped_study(name).countries)
    }
    return max(named, key=lambda name: named[name], default=DEFAULT)


def study_of_all(countries: Sequence[str], clusters: Mapping[str, int], names: Mapping[str, str]) -> Study:
    """Return the study `all`: those countries, towards the five entities with the most clusters.

    `clusters` counts the clusters that bear on each entity; `names` gives the names shown for keys.
    """
    most = sorted(clusters, key=lambda key: (-clusters[key], key))[:MOST_POWERS]
    powers = tuple(Power(key, names.get(key, key), (key,)) for key in most)
    return replace(shipped_study(DEFAULT), countries=tuple(countries), powers=powers)


def new_study(name: str, title: str, countries: Sequence[str], powers: Sequence[Power]) -> Study:
    """Return a study of any countries and powers with the default weights."""
    return Study(name, title, tuple(countries), tuple(powers), default_weights())


def read_study(text: str, *, source: str = "study") -> Study:
    """Return the study written in TOML; raises StudyError naming the source and what is wrong in it."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise StudyError(
            tr("{source} is not TOML: {error}", source=source, error=error), tr("Mend that line")
        ) from error
    name = _text(table, "name", source)
    countries = table.get("countries", [])
    if not isinstance(countries, list) or not all(isinstance(c, str) and c for c in countries):
        _refuse(source, tr("`countries` is not a list of keys"), tr('Write countries = ["KGZ", "TJK"]'))
    return Study(
        name=name,
        title=str(table.get("title", name)),
        countries=tuple(countries),
        powers=_powers(table.get("powers", []), source),
        weights=_weights(table.get("weights", {}), default_weights(), source),
        start=_period(table, "start", source),
        end=_period(table, "end", source),
        counting=_counting(table.get("counting", {}), source),
    )


def _counting(table: object, source: str) -> Counting:
    if not isinstance(table, dict) or set(table) - {"flat", "side", "inherit"}:
        _refuse(source, tr("`counting` knows flat, side and inherit only"), tr("Begin it with [counting]"))
    flat, side, inherit = table.get("flat", False), table.get("side"), table.get("inherit", False)
    if side not in (None, "out", "in") or not isinstance(flat, bool) or not isinstance(inherit, bool):
        _refuse(
            source, tr("`counting` holds what it cannot"), tr('Write flat = true, side = "out" or "in", inherit = true')
        )
    return Counting(flat, side, inherit)


def _text(table: Mapping[str, Any], key: str, source: str) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        _refuse(source, tr("`{key}` is missing or not a text", key=key), tr('Write {key} = "..."', key=key))
    return value


def _period(table: Mapping[str, Any], key: str, source: str) -> str | None:
    value = table.get(key)
    if value is None:
        return None
    text = str(value)
    if not (text[:4].isdigit() and len(text) in (4, 7, 10)):
        _refuse(
            source,
            tr("`{key}` is not a year or a day: {text}", key=key, text=text),
            tr('Write {key} = "2001"', key=key),
        )
    return text


def _powers(rows: object, source: str) -> tuple[Power, ...]:
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        _refuse(source, tr("`powers` is not a list of tables"), tr("Begin each power with [[powers]]"))
    powers = tuple(_power(row, source) for row in rows)
    twice = [key for key, n in Counter(p.key for p in powers).items() if n > 1]
    if twice:
        _refuse(source, tr("the power {key} stands there twice", key=twice[0]), tr("Give each power its own key"))
    return powers


def _power(row: Mapping[str, Any], source: str) -> Power:
    key = _text(row, "key", source)
    members = row.get("members", [key])
    if not isinstance(members, list) or not members or not all(isinstance(m, str) and m for m in members):
        _refuse(source, tr("the power {key} has no list of members", key=key), tr('Write members = ["{key}"]', key=key))
    return Power(key, str(row.get("name", key)), tuple(members))


def _weights(table: object, default: Weights | None, source: str) -> Weights:
    if not isinstance(table, dict):
        _refuse(source, tr("`weights` is not a table"), tr("Begin it with [weights]"))
    unknown = set(table) - {*_TABLES, *_NUMBERS, "promises", "publisher"}
    if unknown:
        _refuse(
            source,
            tr("`weights` has no {name}", name=repr(sorted(unknown)[0])),
            tr("Remove it or correct its name"),
        )
    promises = tuple(table.get("promises", default.promises if default else ()))
    if set(promises) - set(EVENT_TYPES):
        _refuse(
            source, tr("`promises` names no event type: {promises}", promises=promises), tr("Use names such as AGREE")
        )

    def merged(name: str) -> dict[str, float]:
        return dict(getattr(default, name, {})) | _numbers(table.get(name, {}), name, _TABLES[name], source)

    def number(name: str) -> float:
        return _number(table.get(name, getattr(default, name, None)), name, source)

    return Weights(
        event_type=merged("event_type"),
        modality=merged("modality"),
        side=merged("side"),
        half_life=merged("half_life"),
        state_half_life=number("state_half_life"),
        document_cap=number("document_cap"),
        prior=number("prior"),
        promises=promises,
        publisher=_numbers(table.get("publisher", {}), "publisher", None, source),
    )


def _numbers(table: object, name: str, codes: Sequence[str] | None, source: str) -> dict[str, float]:
    if not isinstance(table, dict):
        _refuse(
            source, tr("`weights.{name}` is not a table", name=name), tr("Begin it with [weights.{name}]", name=name)
        )
    for key in table:
        if codes is not None and key not in codes:
            _refuse(
                source,
                tr("`weights.{name}` has no {key}", name=name, key=repr(key)),
                tr("It knows {codes}", codes=", ".join(codes)),
            )
    return {str(key): _number(value, f"{name}.{key}", source) for key, value in table.items()}


def _number(value: object, name: str, source: str) -> float:
    positive = name.startswith("half_life") or name in _NUMBERS
    most = 1000.0 if positive else 1.0
    fits = isinstance(value, int | float) and not isinstance(value, bool)
    if not fits or not (0 < value <= most if positive else 0 <= value <= most):  # type: ignore[operator]
        _refuse(
            source,
            tr("`weights.{name}` is {value}", name=name, value=repr(value)),
            tr("Write a number above 0, 1000 at most" if positive else "Write a number from 0 to 1"),
        )
    return float(value)  # type: ignore[arg-type]


def _refuse(source: str, what: str, hint: str) -> NoReturn:
    raise StudyError(tr("{source}: {what}", source=source, what=what), hint)


def write_study(study: Study) -> str:
    """Return the study as TOML, with all its weights: it reads back as an equal study."""
    lines = [f"name = {_quoted(study.name)}", f"title = {_quoted(study.title)}"]
    lines.append(f"countries = {_list(study.countries)}")
    lines += [f"{key} = {_quoted(v)}" for key, v in (("start", study.start), ("end", study.end)) if v]
    for power in study.powers:
        lines += ["", "[[powers]]", f"key = {_quoted(power.key)}", f"name = {_quoted(power.name)}"]
        lines.append(f"members = {_list(power.members)}")
    weights = study.weights
    lines += ["", "[weights]", *(f"{name} = {getattr(weights, name)!r}" for name in _NUMBERS)]
    lines.append(f"promises = {_list(weights.promises)}")
    for name in (*_TABLES, "publisher"):
        lines += ["", f"[weights.{name}]"]
        lines += [f"{_quoted(key)} = {value!r}" for key, value in getattr(weights, name).items()]
    lines += _counting_lines(study.counting)
    return "\n".join(lines) + "\n"


def _counting_lines(counting: Counting) -> list[str]:
    if counting == Counting():
        return []
    side = [f"side = {_quoted(counting.side)}"] if counting.side else []
    switches = [f"{name} = true" for name in ("flat", "inherit") if getattr(counting, name)]
    return ["", "[counting]", *switches, *side]


def _list(values: Sequence[str]) -> str:
    return f"[{', '.join(map(_quoted, values))}]"


def _quoted(value: str) -> str:
    plain = value.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c >= " " and c != "\x7f" else f"\\u{ord(c):04x}" for c in plain) + '"'
