"""The families of the interface font and of the reading font: the one chosen, then those of the palette."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from geoexplorer.app.palette import palette

GENERIC = {"interface": "sans-serif", "reading": "serif"}


@cache
def families(use: str, chosen: str = "") -> tuple[str, ...]:
    """Return the families for "interface" or "reading" that this computer has, the first one wanted most."""
    if use != "interface":
        _load_bundled()  # not for the empty window
    known = set(QFontDatabase.families())
    wanted = dict.fromkeys((chosen, *palette()["fonts"][use]))
    return (*(name for name in wanted if name in known), GENERIC[use])


@cache
def _load_bundled() -> None:
    """Make the reading typeface known: it comes as a Python package, so that every machine has it."""
    found = find_spec("font_source_serif_pro")
    folders = found.submodule_search_locations if found else None
    for folder in folders or ():
        for name in ("Regular", "Semibold", "Bold"):
            QFontDatabase.addApplicationFont(str(Path(folder, "files", f"SourceSerifPro-{name}.otf")))
