"""File -> Documents: the registry of importers, and the walk over files and folders."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from geoexplorer.errors import ImportFailed
from geoexplorer.importers import (
    archive,
    delimited,
    email_message,
    feed,
    json_lines,
    markdown,
    open_document,
    pdf,
    rich_text,
    text,
    web_page,
    word,
)
from geoexplorer.importers.source import Found, Skipped

__all__ = ["IMPORTERS", "Found", "Importer", "Skipped", "find_files", "importer_for"]


class Importer(Protocol):
    """A module that turns one kind of file into documents. Heavy libraries are imported inside `read`."""

    label: str
    suffixes: tuple[str, ...]

    def read(self, path: Path, /) -> Iterator[Found]:
        """Yield documents and skipped records; raises ImportFailed when the whole file cannot be read."""
        ...


IMPORTERS: tuple[Importer, ...] = (
    text,
    markdown,
    web_page,
    pdf,
    word,
    rich_text,
    open_document,
    email_message,
    feed,
    json_lines,
    delimited,
    archive,
)

PROJECT_SUFFIXES = (".geox", ".geox-wal", ".geox-shm", ".geox-journal")


def importer_for(path: Path) -> Importer:
    """Return the importer of that suffix; raises ImportFailed naming the suffixes there are."""
    suffix = path.suffix.lower()
    for importer in IMPORTERS:
        if suffix in importer.suffixes:
            return importer
    known = " ".join(sorted(known for importer in IMPORTERS for known in importer.suffixes if known))
    raise ImportFailed(f"{path} is of an unknown kind ({suffix})", f"Readable are: {known}")


def find_files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files to import: those named, and all in the folders named, sorted by name.

    Hidden files and projects are left out. What is missing or cannot be listed is yielded as it is,
    so that reading it gives the reason.
    """
    for path in paths:
        if path.is_dir():
            yield from _files_below(path)
        elif not _is_project(path):
            yield path


def _files_below(folder: Path) -> Iterator[Path]:
    unreadable: list[Path] = []
    walk = os.walk(folder, onerror=lambda error: unreadable.append(Path(error.filename)))
    for here, folders, names in walk:
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        files = (Path(here, name) for name in sorted(names) if not name.startswith("."))
        yield from (file for file in files if not _is_project(file))
    yield from unreadable


def _is_project(path: Path) -> bool:
    return path.name.lower().endswith(PROJECT_SUFFIXES)
