"""Signs and names of currencies, read from resources/lexicons/currencies.toml."""

import tomllib
from functools import cache
from typing import Any

from geoexplorer.assets import asset


@cache
def currency_signs() -> dict[str, str]:
    """Return the ISO 4217 code for each sign that stands before a number."""
    return {sign: code for code, row in _rows().items() for sign in row.get("signs", ())}


@cache
def currency_names() -> dict[str, str]:
    """Return the ISO 4217 code for each name, in lower case, that stands after a number."""
    return {name.lower(): code for code, row in _rows().items() for name in (*row["names"], *row.get("scaled", ()))}


@cache
def names_after_scale() -> frozenset[str]:
    """Return the names that are common words: money only after million or billion ("won", "marks")."""
    return frozenset(name.lower() for row in _rows().values() for name in row.get("scaled", ()))


@cache
def _rows() -> dict[str, dict[str, Any]]:
    rows = tomllib.loads(asset("lexicons", "currencies.toml").read_text(encoding="utf-8"))
    return {code: row for code, row in rows.items() if isinstance(row, dict)}
