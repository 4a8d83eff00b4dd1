"""ZIP archives of texts: each file in it by its own importer, within limits, never written under its own name."""

import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from geoexplorer.errors import ImportFailed
from geoexplorer.importers.source import Found, Skipped, file_bytes
from geoexplorer.model.document import Document
from geoexplorer.wording import tr_noop

label = tr_noop("ZIP archive", sense="kind of file")
suffixes: tuple[str, ...] = (".zip",)

MOST_FILES = 200_000
MOST_BYTES = 4 * 2**30  # all files together, unpacked
LARGEST = 500 * 2**20
HIGHEST_RATIO = 200  # news packs 3 to 10 times; a bomb a thousand times
SMALL = 2**20


def read(path: Path) -> Iterator[Found]:
    """Yield the documents of all files in the archive, by name; a file that cannot be read as Skipped.

    A document's record is the name in the archive (`name#record` in a file of many). Raises ImportFailed
    when the archive is damaged or unpacks to more than an archive of texts would.
    """
    if not path.is_file() or not path.stat().st_size:
        file_bytes(path)  # raises with the reason
    try:
        with zipfile.ZipFile(path) as archive:
            members = [m for m in archive.infolist() if not m.is_dir() and not _is_hidden(m.filename)]
            _refuse_bomb(path, members)
            with tempfile.TemporaryDirectory(prefix="geoexplorer-") as folder:
                for member in sorted(members, key=lambda m: m.filename):
                    yield from _member(archive, member, path, Path(folder))
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, OSError) as error:
        raise ImportFailed(f"{path} is damaged, or no ZIP archive", "Pack the files again") from error


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, path: Path, folder: Path) -> Iterator[Found]:
    """The file is unpacked under a name of ours, so that no name in the archive can lead elsewhere."""
    from geoexplorer.importers import importer_for

    source, name = str(path.absolute()), member.filename
    suffix = PurePosixPath(name).suffix.lower()
    if suffix in suffixes:
        yield Skipped(source, name, "an archive inside an archive; unpack it first")
        return
    unpacked = folder / f"member{suffix if suffix.isascii() and suffix[1:].isalnum() else ''}"
    try:
        importer = importer_for(unpacked)
        _unpack(archive, member, unpacked)
        for found in importer.read(unpacked):
            yield _renamed(found, source, name)
    except ImportFailed as error:
        yield Skipped(source, name, str(error).replace(str(unpacked), PurePosixPath(name).name))
    except RuntimeError:  # zipfile's way to say that a password is needed
        yield Skipped(source, name, "it is locked with a password")


def _unpack(archive: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path) -> None:
    with archive.open(member) as packed, target.open("wb") as file:
        left = LARGEST
        while chunk := packed.read(2**20):
            left -= len(chunk)
            if left < 0:  # the size it declares may be a lie
                raise ImportFailed(f"{target} is larger than {LARGEST >> 20} MB", "Import it by itself")
            file.write(chunk)


def _renamed(found: Found, source: str, name: str) -> Found:
    record = f"{name}#{found.record}" if found.record else name
    if isinstance(found, Document):
        return replace(found, path=source, record=record)
    return Skipped(source, record, found.reason)


def _refuse_bomb(path: Path, members: list[zipfile.ZipInfo]) -> None:
    total = sum(member.file_size for member in members)
    bombs = [m for m in members if m.file_size > SMALL and m.file_size > HIGHEST_RATIO * max(1, m.compress_size)]
    if len(members) > MOST_FILES or total > MOST_BYTES or bombs:
        raise ImportFailed(
            f"{path} unpacks to far more than texts would ({total >> 20} MB in {len(members)} files)",
            "Unpack it yourself and import the folder",
        )


def _is_hidden(name: str) -> bool:
    return any((part.startswith(".") and part != "..") or part == "__MACOSX" for part in PurePosixPath(name).parts)
