"""The word classes the sentence rules rest on, read from syntax.toml and frames.toml in resources/lexicons."""

import tomllib
from functools import cache

from geoexplorer.assets import asset


@cache
def word_class(name: str) -> frozenset[str]:
    """Return the lemmas of a class; a name the file does not hold is a KeyError."""
    return frozenset(_classes()[name]["words"].split())


@cache
def _classes() -> dict[str, dict[str, str]]:
    classes: dict[str, dict[str, str]] = {}
    for name in ("syntax.toml", "frames.toml"):
        classes |= tomllib.loads(asset("lexicons", name).read_text(encoding="utf-8"))
    return classes
