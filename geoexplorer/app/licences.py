"""What GeoExplorer is built on, in which version and under which licence, as the installed packages say it."""

import re
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata, requires

OTHERS = (
    "SQLite: public domain",
    "Qt: LGPL-3.0-only",
    "Natural Earth 4.1, the outlines of the map: public domain; by way of world-atlas: ISC",
)
LONGEST = 100


def licences() -> str:
    """Return one line a package: its name, version and licence."""
    try:
        needed = requires("geoexplorer") or []
    except PackageNotFoundError:  # run from its source
        needed = []
    names = sorted({re.split(r"[^\w.-]", line)[0] for line in needed if "extra ==" not in line}, key=str.lower)
    return "\n".join([*filter(None, map(_line, names)), *OTHERS])


def _line(name: str) -> str:
    try:
        told = metadata(name)
    except PackageNotFoundError:
        return ""
    return f"{told['Name']} {told['Version']}: {_licence(told)}"


def _licence(told: PackageMetadata) -> str:
    classified = [c.rpartition(":: ")[2] for c in _all(told, "Classifier") if c.startswith("License ::")]
    stated = (*_all(told, "License-Expression"), " / ".join(classified), *_all(told, "License"), "see its package")
    return next(filter(None, stated)).splitlines()[0][:LONGEST]


def _all(told: PackageMetadata, field: str) -> list[str]:
    return told.get_all(field) or []
