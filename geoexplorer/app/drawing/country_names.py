"""Names of states the file does not know yet, from the lexicon of countries."""

import tomllib
from functools import cache

from geoexplorer.assets import asset


@cache
def country_names() -> dict[str, str]:
    """Return the name of every state and past state by key."""
    with asset("lexicons", "countries.toml").open("rb") as file:
        rows = tomllib.load(file)
    return {key: row["name"] for key, row in rows.items() if isinstance(row, dict)}
