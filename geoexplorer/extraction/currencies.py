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
    return {name.lower(): code for code, row in _rows().items() for name in row["names"]}


@cache
def _rows() -> dict[str, dict[str, Any]]:
    rows = tomllib.loads(asset("lexicons", "currencies.toml").read_text(encoding="utf-8"))
    return {code: row for code, row in rows.items() if isinstance(row, dict)}
