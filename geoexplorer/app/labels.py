"""The words of the screen for the codes of the file, read from resources/labels."""

import tomllib
from functools import cache

from geoexplorer import wording
from geoexplorer.assets import asset


def label(group: str, code: str | int | None) -> str:
    """Return the words for a code (`label("review", "unseen")`); a code without words stands for itself."""
    return labels(group).get(str(code), str(code)) if code is not None else ""


def labels(group: str) -> dict[str, str]:
    """Return code -> words of a group, in the order in which they are listed to people, in their language."""
    return _labels(group, wording.language())


@cache
def _labels(group: str, language: str) -> dict[str, str]:
    with asset("labels", f"{language}.toml").open("rb") as file:
        return dict(tomllib.load(file).get(group, {}))
