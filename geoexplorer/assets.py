"""Where the files of `resources/` lie: in a checkout, a wheel or a frozen application."""

import sys
from functools import cache
from pathlib import Path


def asset(*parts: str) -> Path:
    """Return the path of a file or folder in resources; raises FileNotFoundError if it is not there."""
    path = resources_folder().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(path)
    return path


@cache
def resources_folder() -> Path:
    """Return the folder that holds icons, themes, lexicons, studies, labels and the sample."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    places = [package / "resources", package.parent / "resources"]
    if frozen:
        places.insert(0, Path(frozen) / "geoexplorer" / "resources")
    return next((place for place in places if place.is_dir()), places[0])
