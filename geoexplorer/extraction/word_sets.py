"""Lists of words from resources/lexicons/words.toml: sets, and alternatives of a pattern."""

import tomllib
from functools import cache
from typing import Any

from geoexplorer.assets import asset


@cache
def word_set(name: str) -> frozenset[str]:
    """Return the words of one list; raises KeyError when the file has no such list."""
    return frozenset(_lists()[name].split())


@cache
def word_sets(table: str) -> dict[str, frozenset[str]]:
    """Return all lists of one table by name."""
    return {name: frozenset(words.split()) for name, words in _lists()[table].items()}


def alternatives(name: str) -> str:
    """Return a pattern that matches any of the list, the earlier ones first."""
    return "(?:" + "|".join(_lists()["alternatives"][name]) + ")"


@cache
def _lists() -> dict[str, Any]:
    return tomllib.loads(asset("lexicons", "words.toml").read_text(encoding="utf-8"))
