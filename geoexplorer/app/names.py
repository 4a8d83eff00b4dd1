"""Names of states, bodies and powers in the language of the window; the file, exports and searches keep their own."""

import tomllib
from collections.abc import Mapping
from functools import cache

from geoexplorer import wording
from geoexplorer.assets import asset, resources_folder
from geoexplorer.model.folding import folded
from geoexplorer.model.query import Names


def said_name(name: str) -> str:
    """Return a name of the file as the window says it; one that is not known, or was changed, as it stands."""
    return _names(wording.language()).get(name, name)


def said_names(names: Mapping[str, str]) -> dict[str, str]:
    """Return key -> name with the names as the window says them."""
    return {key: said_name(name) for key, name in names.items()}


def with_said_names(names: Names) -> Names:
    """Return what typed names stand for, those of the window's language among them: `actor:Россия`, `Россия`."""
    said = _names(wording.language())
    groups = {folded(words): names.groups.get(folded(name), (name,)) for name, words in said.items()}
    alone = {folded(w): (w.casefold(), n.lower()) for n, w in said.items() if " " not in w and " " not in n}
    return Names({**alone, **names.spellings}, {**groups, **names.groups})


@cache
def _names(language: str) -> dict[str, str]:
    if not (resources_folder() / "labels" / f"names_{language}.toml").exists():
        return {}
    with asset("labels", f"names_{language}.toml").open("rb") as file:
        tables = tomllib.load(file)
    return {name: said for table in tables.values() if isinstance(table, dict) for name, said in table.items()}
